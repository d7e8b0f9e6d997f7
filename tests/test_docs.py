"""The documentation says what the code does."""

import re
from pathlib import Path

import pytest

from tracker.environment import VARIABLES

ROOT = Path(__file__).parent.parent
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("seeds/**/*.md")]


def test_every_setting_is_in_the_operators_table_with_its_default():
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| (.*) \|$", (ROOT / "docs/operating.md").read_text(), re.MULTILINE))
    assert set(rows) == {variable.name for variable in VARIABLES}
    for variable in VARIABLES:
        default = f"`{variable.default}`" if variable.default else ""
        assert rows[variable.name] == f"{variable.kind} | {default} | {variable.meaning}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_inside_the_project_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_command_of_the_makefile_that_the_readme_names_is_there():
    commands = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)(?:\w+=\S+ )?make ([a-z-]+)", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert named <= commands
