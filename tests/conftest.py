"""What all tests share: a browser and a database server where there are any, and a line that says so where there are none."""

import os
import shutil

import hypothesis
import pytest

# Machines are shared and noisy: what is slow is measured in tests/benchmarks, never judged here.
hypothesis.settings.register_profile("noisy", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("noisy")


def _required(name: str) -> bool:
    return os.environ.get(name, "") == "yes"


def browser_path() -> str:
    """The Chromium to drive: TEST_BROWSER, else what is on the path; "" for none."""
    return os.environ.get("TEST_BROWSER") or shutil.which("chromium") or shutil.which("chromium-browser") or ""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what this machine cannot run, unless it was made compulsory."""
    if not browser_path() and not _required("REQUIRE_BROWSER"):
        skip = pytest.mark.skip(reason="no Chromium on this machine (install one, or set TEST_BROWSER)")
        for item in items:
            if "browser" in item.keywords:
                item.add_marker(skip)


@pytest.fixture(autouse=True, scope="session")
def _plain_http():
    """Pages are tested over plain http, without the manifest that only collectstatic writes, with caches of their own."""
    from django.conf import settings
    from django.test import override_settings

    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    memory = "django.core.cache.backends.locmem.LocMemCache"
    with override_settings(
        STORAGES={**settings.STORAGES, "staticfiles": plain},
        CACHES={name: {"BACKEND": memory, "LOCATION": name} for name in settings.CACHES},
        CHROMIUM="none",  # pictures are drawn by tests that ask for it
        SECURE_SSL_REDIRECT=False,
        SESSION_COOKIE_SECURE=False,
        CSRF_COOKIE_SECURE=False,
        ACCOUNT_DEFAULT_HTTP_PROTOCOL="http",
        SECURE_HSTS_SECONDS=0,
    ):
        yield
