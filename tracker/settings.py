"""One settings file with safe defaults; what a deployment may choose comes from `tracker.environment`."""

import urllib.parse

from django.utils.csp import CSP

from tracker import environment

BASE_DIR = environment.ROOT
DATA_DIR = environment.data_dir()
SECRET_KEY = environment.secret_key()
DEBUG = environment.flag("DEBUG")
ALLOWED_HOSTS = environment.listing("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = environment.listing("CSRF_TRUSTED_ORIGINS")
TIME_ZONE = "UTC"
USE_TZ = True
LANGUAGE_CODE = "en"
ROOT_URLCONF = "tracker.urls"
WSGI_APPLICATION = "tracker.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "tracker.User"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "django_tasks_db",
    "ninja",
    "tracker",
    "timeline",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASES = {"default": environment.database()}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "dashboard"
LOGOUT_REDIRECT_URL = "dashboard"
ACCOUNT_ADAPTER = "timeline.web.accounts.ClosedAccounts"
ACCOUNT_FORMS = {"login": "timeline.web.log_in.LogInForm"}
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key", "reset_password": "5/m/ip,3/h/key"}
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if environment.flag("HTTPS") and not DEBUG else "http"
# An admin enters the addresses of accounts; nobody is asked to confirm one, so none may bar the second factor.
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_TOLERANCE = 1  # a code that changed while it was typed still counts, as RFC 6238 advises
MFA_TOTP_ISSUER = "Conflict tracker"
# Counts of failed logins are shared by all processes of a server; pictures have a cache of their own, so as not to push them out.
_FILES = "django.core.cache.backends.filebased.FileBasedCache"
CACHES = {
    "default": {"BACKEND": _FILES, "LOCATION": DATA_DIR / "cache", "OPTIONS": {"MAX_ENTRIES": 5000}},
    "pictures": {"BACKEND": _FILES, "LOCATION": DATA_DIR / "pictures", "TIMEOUT": 86_400},
}

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# What a page may load: itself alone. Charts need the nonce for one style element, the map a worker made from a blob.
MAP_TILE_URL = environment.text("MAP_TILE_URL")
MAP_TILE_ATTRIBUTION = environment.text("MAP_TILE_ATTRIBUTION")
_tiles = urllib.parse.urlsplit(MAP_TILE_URL)
_tile_hosts = [f"{_tiles.scheme}://{_tiles.netloc}"] if MAP_TILE_URL else []
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:", "blob:", *_tile_hosts],
    "worker-src": [CSP.SELF, "blob:"],
    "connect-src": [CSP.SELF, *_tile_hosts],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
}
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_REFERRER_POLICY = "same-origin"
_https = environment.flag("HTTPS") and not DEBUG
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _https
SECURE_HSTS_SECONDS = 31_536_000 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _https
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SESSION_COOKIE_HTTPONLY = True
if environment.number("PROXIES"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    USE_X_FORWARDED_HOST = True
# Failures are counted by the reader's own address, as the outermost trusted proxy saw it, and not by the proxy's.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.number("PROXIES")

TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend"
        if environment.text("TASKS") == "database"
        else "django.tasks.backends.immediate.ImmediateBackend"
    }
}

CHROMIUM = environment.text("CHROMIUM")

FETCH_MAX_BYTES = environment.number("FETCH_MAX_BYTES")
FETCH_TIMEOUT = environment.number("FETCH_TIMEOUT")
DATA_UPLOAD_MAX_MEMORY_SIZE = FETCH_MAX_BYTES + 100_000

MAILERS = {"default": environment.mailer()}
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL")

SEEDS_DIR = BASE_DIR / "seeds"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {"format": "%(levelname)s %(name)s %(message)s"},
        "json": {"()": "tracker.logs.JsonFormatter"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": environment.text("LOG_FORMAT")}},
    "root": {"handlers": ["console"], "level": environment.text("LOG_LEVEL")},
    # trafilatura tells at length what it skipped; a page that gives no text is reported by us instead.
    # The browser that draws pictures tells each of its steps.
    "loggers": {
        **{name: {"level": "CRITICAL"} for name in ("trafilatura", "htmldate")},
        **{name: {"level": "ERROR"} for name in ("kaleido", "choreographer")},
    },
}
