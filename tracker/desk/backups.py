"""The whole record in one file, taken while it is written to, and put back into an empty database."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.db import connection
from django.db.migrations.loader import MigrationLoader


class BackupError(RuntimeError):
    """A backup was not taken or not put back; the message says why and what to do. The record is as it was."""


def back_up(*, to: Path) -> int:
    """Write the record of one moment to a new file, readable by its owner alone; returns its bytes. Raises BackupError.

    On SQLite the file is a database itself, on PostgreSQL a dump in pg_dump's own format.
    """
    if to.exists():
        raise BackupError(f"{to} is there already; give another name, a backup never writes over one")
    if not to.parent.is_dir():
        raise BackupError(f"There is no folder {to.parent}; make it first")
    part = to.with_name(f"{to.name}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        _copy_out(part) if connection.vendor == "sqlite" else _dump(part)
        part.rename(to)
    except OSError as error:
        raise BackupError(f"{to} cannot be written: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
    return to.stat().st_size


def restore(*, of: Path) -> None:
    """Put a backup into a database that holds nothing yet. Raises BackupError."""
    if not of.is_file():
        raise BackupError(f"There is no file {of}")
    with of.open("rb") as file:
        head = file.read(15)
    if head not in (b"SQLite format 3", b"") and not head.startswith(b"PGDMP"):
        raise BackupError(f"{of} is no backup of this tracker")
    is_dump = head.startswith(b"PGDMP")
    if is_dump != (connection.vendor == "postgresql"):
        made, here = ("PostgreSQL", "SQLite") if is_dump else ("SQLite", "PostgreSQL")
        raise BackupError(f"This backup was made of {made} and this record is kept in {here}; set DATABASE_URL accordingly")
    if tables := connection.introspection.table_names():
        raise BackupError(
            f"The database holds {len(tables)} tables already; a backup goes into an empty one (see docs/operating.md)"
        )
    _load(of) if is_dump else _copy_in(of)
    connection.close()


def unknown_migrations() -> list[str]:
    """Steps of the database that this version of the code does not know: it was made by a newer one."""
    loader = MigrationLoader(connection)
    ours = {app for app, _ in loader.disk_migrations}
    return [
        f"{app}.{name}" for app, name in loader.applied_migrations if app in ours and (app, name) not in loader.disk_migrations
    ]


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise BackupError(f"{path} is damaged or cannot be written ({error})") from error


def _copy_out(part: Path) -> None:
    """SQLite's own online backup: readers and writers go on meanwhile, and the copy is of one moment."""
    connection.ensure_connection()
    with _told(part), contextlib.closing(sqlite3.connect(part)) as copy:
        connection.connection.backup(copy)
        # Beside a database in WAL mode two more files appear; a backup is one.
        copy.execute("pragma journal_mode=delete")
        _check(copy, part)


def _copy_in(of: Path) -> None:
    with _told(of), contextlib.closing(sqlite3.connect(f"file:{of.resolve()}?mode=ro&immutable=1", uri=True)) as copy:
        _check(copy, of)
        connection.ensure_connection()
        copy.backup(connection.connection)


def _check(copy: sqlite3.Connection, path: Path) -> None:
    found = copy.execute("pragma quick_check").fetchone()[0]
    tables = {name for (name,) in copy.execute("select name from sqlite_master where type = 'table'")}
    if found != "ok" or "tracker_document" not in tables:
        raise BackupError(f"{path} is damaged or no record of this tracker" + (f": {found}" if found != "ok" else ""))


def _dump(part: Path) -> None:
    where, environment = _postgres()
    _run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", f"--file={part}", *where], environment)


def _load(of: Path) -> None:
    where, environment = _postgres()
    options = ["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"]
    _run("pg_restore", [*options, *where[:-1], f"--dbname={where[-1]}", str(of)], environment)


def _postgres() -> tuple[list[str], dict[str, str]]:
    """Where the database is, for PostgreSQL's own programs; the password goes by the environment, which no list shows."""
    settings: dict[str, Any] = connection.settings_dict
    words, environment = connection.client.settings_to_cmd_args_env(settings, [])
    return list(words[1:]), {**os.environ, **(environment or {})}


def _run(program: str, words: list[str], environment: dict[str, str]) -> None:
    found = shutil.which(program)
    if found is None:
        raise BackupError(
            f"{program} is not on this machine; install PostgreSQL's client (Debian: apt-get install postgresql-client)"
        )
    ran = subprocess.run([found, *words], env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode:
        raise BackupError(f"{program} gave up: {ran.stderr.strip() or ran.returncode}")
