"""What all tests share: a browser and a database server where there are any, and a line that says so where there are none."""

import os
import shutil

import pytest


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


@pytest.fixture(autouse=True)
def _plain_static_files(settings):
    """Pages are tested without the manifest that only collectstatic writes."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.SECURE_SSL_REDIRECT = False
