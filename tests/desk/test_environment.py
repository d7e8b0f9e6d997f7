"""The environment: typed, with defaults, and documented."""

import runpy
import stat

import pytest

from tracker import environment


def test_a_wrong_yes_or_no_says_what_to_write(monkeypatch):
    monkeypatch.setenv("DEBUG", "perhaps")
    with pytest.raises(environment.SettingError, match="DEBUG=yes or DEBUG=no"):
        environment.flag("DEBUG")


def test_a_wrong_number_says_its_default(monkeypatch):
    monkeypatch.setenv("FETCH_TIMEOUT", "soon")
    with pytest.raises(environment.SettingError, match="20"):
        environment.number("FETCH_TIMEOUT")


def test_the_secret_key_is_made_once_and_is_its_owners_alone(monkeypatch, tmp_path):
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.delenv("SECRET_KEY", raising=False)
    first = environment.secret_key()
    assert len(first) >= 50
    assert environment.secret_key() == first
    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_postgresql_by_url_and_sqlite_in_wal_mode_without(monkeypatch, tmp_path):
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", "postgres://ed:word@db.example:5433/record")
    chosen = environment.database()
    assert (chosen["ENGINE"], chosen["HOST"], chosen["PORT"]) == ("django.db.backends.postgresql", "db.example", 5433)
    monkeypatch.delenv("DATABASE_URL")
    plain = environment.database()
    assert plain["NAME"] == str(tmp_path / "tracker.sqlite3")
    assert "journal_mode=wal" in plain["OPTIONS"]["init_command"]
    assert plain["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_mail_goes_to_the_log_until_a_server_is_named(monkeypatch):
    monkeypatch.delenv("EMAIL_URL", raising=False)
    assert environment.mailer()["BACKEND"] == "tracker.mail_log.InTheLog"
    monkeypatch.setenv("EMAIL_URL", "smtps://ed:p%40ss@mail.example:465")
    assert environment.mailer()["OPTIONS"] == {
        "host": "mail.example", "port": 465, "use_ssl": True, "timeout": 20, "username": "ed", "password": "p@ss",
    }  # fmt: skip


def settings_of(monkeypatch, tmp_path, **given):
    """The settings file as a server with these variables reads it."""
    for name in ("DEBUG", "HTTPS", "PROXIES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"DATA_DIR": str(tmp_path), **given}.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(environment.ROOT / "tracker" / "settings.py"))


def test_a_server_is_secure_unless_told_otherwise(monkeypatch, tmp_path):
    told = settings_of(monkeypatch, tmp_path)
    names = ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_HTTPONLY")
    assert [told[name] for name in names] == [True] * 4
    assert told["SECURE_HSTS_SECONDS"] == 31_536_000
    assert not told["DEBUG"]
    plain = settings_of(monkeypatch, tmp_path, HTTPS="no")
    assert [plain[name] for name in names[:3]] == [False] * 3


def test_what_a_proxy_says_is_believed_only_where_one_stands_in_front(monkeypatch, tmp_path):
    alone = settings_of(monkeypatch, tmp_path)
    assert "SECURE_PROXY_SSL_HEADER" not in alone
    assert alone["ALLAUTH_TRUSTED_PROXY_COUNT"] == 0
    behind = settings_of(monkeypatch, tmp_path, PROXIES="1")
    assert behind["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")
    assert (behind["USE_X_FORWARDED_HOST"], behind["ALLAUTH_TRUSTED_PROXY_COUNT"]) == (True, 1)
