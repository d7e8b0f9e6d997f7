"""The typed environment: every setting a deployment may choose, with its type, its default and what it is for."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import environ

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Variable:
    """One environment variable: `name`, `kind` (str, bool, int or list), `default` as text, and a sentence on what it does."""

    name: str
    kind: str
    default: str
    meaning: str


VARIABLES = (
    Variable("DATABASE_URL", "str", "", "postgres://user:password@host/name for PostgreSQL; empty for SQLite under DATA_DIR."),
    Variable("DATA_DIR", "str", "var", "Where SQLite, the made secret key and collected static files live."),
    Variable("SECRET_KEY", "str", "", "Signs sessions; made once and kept under DATA_DIR when empty."),
    Variable("DEBUG", "bool", "no", "Error pages with source code; never on a public server."),
    Variable("HTTPS", "bool", "yes", "Secure cookies, HSTS and redirects to https; `no` only for a local demo."),
    Variable("ALLOWED_HOSTS", "list", "localhost,127.0.0.1,[::1]", "Host names this server answers to, commas between."),
    Variable("CSRF_TRUSTED_ORIGINS", "list", "", "Origins (https://host) that forms may be posted from behind a proxy."),
    Variable("PROXIES", "int", "0", "How many reverse proxies stand in front and set X-Forwarded-* headers."),
    Variable(
        "TASKS", "str", "immediate", "`immediate` reads pasted articles at once; `database` leaves them to `manage.py db_worker`."
    ),
    Variable(
        "MAP_TILE_URL", "str", "", "Optional raster tiles, https://host/{z}/{x}/{y}.png; empty draws the built-in outlines."
    ),
    Variable("MAP_TILE_ATTRIBUTION", "str", "", "The credit that the tile server asks for."),
    Variable(
        "CHROMIUM", "str", "", "The Chromium that draws pictures of charts; empty looks on the PATH, `none` goes without (501)."
    ),
    Variable("FETCH_MAX_BYTES", "int", "5000000", "The largest page that is fetched or read, in bytes."),
    Variable("FETCH_TIMEOUT", "int", "20", "Seconds a slow server is given for the whole page."),
    Variable(
        "EMAIL_URL", "str", "", "smtp://user:word@host:port, or smtps://…, sends password resets; empty prints them in the log."
    ),
    Variable("DEFAULT_FROM_EMAIL", "str", "tracker@localhost", "The sender of those messages."),
    Variable("LOG_FORMAT", "str", "text", "`json` writes one JSON object a line."),
    Variable("LOG_LEVEL", "str", "INFO", "DEBUG, INFO, WARNING or ERROR."),
)

_KNOWN = {variable.name: variable for variable in VARIABLES}
_env = environ.Env()


class SettingError(ValueError):
    """An environment variable holds a value of the wrong kind."""


def text(name: str) -> str:
    """The value of a variable, or its default."""
    return os.environ.get(name, _KNOWN[name].default)


def flag(name: str) -> bool:
    """The value of a yes-or-no variable. Raises SettingError for anything else."""
    value = text(name).strip().lower()
    if value in ("1", "yes", "true", "on"):
        return True
    if value in ("0", "no", "false", "off", ""):
        return False
    raise SettingError(f"{name}={value!r} is neither yes nor no; write {name}=yes or {name}=no")


def number(name: str) -> int:
    """The value of a numeric variable. Raises SettingError for anything else."""
    try:
        return int(text(name))
    except ValueError:
        raise SettingError(f"{name}={text(name)!r} is not a whole number; its default is {_KNOWN[name].default}") from None


def listing(name: str) -> list[str]:
    """The values of a variable that holds several, commas between."""
    return [part.strip() for part in text(name).split(",") if part.strip()]


def data_dir() -> Path:
    """The folder for what the server itself writes; made when missing."""
    path = Path(text("DATA_DIR"))
    path = path if path.is_absolute() else ROOT / path
    path.mkdir(parents=True, exist_ok=True)
    return path


def secret_key() -> str:
    """The signing key: the one given, else one made once and kept, readable by its owner alone."""
    if given := text("SECRET_KEY"):
        return given
    kept = data_dir() / "secret_key"
    try:
        descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return kept.read_text()
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(50))
    return kept.read_text()


def mailer() -> dict[str, object]:
    """Django's settings for outgoing mail: an SMTP server by EMAIL_URL, else the log."""
    url = urlsplit(text("EMAIL_URL"))
    if not url.hostname:
        return {"BACKEND": "tracker.mail_log.InTheLog"}
    options: dict[str, object] = {"host": url.hostname, "port": url.port or 25, "use_ssl": url.scheme == "smtps", "timeout": 20}
    if url.username:
        options |= {"username": unquote(url.username), "password": unquote(url.password or "")}
    return {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}


def database() -> dict[str, object]:
    """Django's settings for the database: PostgreSQL by DATABASE_URL, else SQLite in WAL mode under DATA_DIR."""
    if url := text("DATABASE_URL"):
        settings: dict[str, object] = _env.db_url_config(url)
        if settings["ENGINE"] != "django.db.backends.sqlite3":
            return {**settings, "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    else:
        settings = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(data_dir() / "tracker.sqlite3")}
    pragmas = "pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-65536; pragma foreign_keys=on"
    return {**settings, "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas}}
