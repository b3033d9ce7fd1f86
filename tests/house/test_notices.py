"""The NOTICE: it names everything that is needed at run time and that is carried."""

import re
import tomllib
from pathlib import Path

from readerapp.resources import resource
from tools import notices

ROOT = Path(__file__).resolve().parents[2]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _named() -> dict[str, list[str]]:
    """Normal name of each entry to its lines; the first of these is the licence."""
    entries = re.findall(
        r"^(\S.*)\n((?: {4}\S.*\n)+)", resource("NOTICE").read_text("utf-8"), flags=re.MULTILINE
    )
    return {_normal(name): lines.split("\n") for name, lines in entries}


def test_every_package_needed_at_run_time_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    direct = {_normal(re.split(r"[\[><=; ]", one)[0]) for one in project["dependencies"]}
    assert direct <= set(_named())
    assert set(notices.packages()) <= set(_named())


def test_nothing_is_named_that_is_not_needed() -> None:
    carried = {_normal(name) for name in _named() if "resources/" in name}
    assert set(_named()) - carried - {"python"} == set(notices.packages())


def test_every_licence_is_one_that_the_project_can_use() -> None:
    known = re.compile(
        r"(MIT|MIT-0|MIT-CMU|ISC|0BSD|BSD-[23]-Clause|Zlib|CC0-1\.0|PSF-2\.0|CNRI-Python|Apache-2\.0"
        r"|MPL-[12]\.[01]|LGPL-\d\.\d-(only|or-later)|GPL-\d\.\d-only|OFL-1\.1|Unicode-3\.0)"
    )
    for name, lines in _named().items():
        expression = re.split(r" (?:AND|OR) ", lines[0].split(";")[0].strip())
        assert all(known.fullmatch(one) for one in expression), (name, lines[0])


def test_a_font_brings_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text("utf-8")


def test_every_entry_says_whose_it_is() -> None:
    says = re.compile(r" {4}(.*(copyright|©).*[a-z]{3}|By \w.*)", re.IGNORECASE)
    silent = [name for name, lines in _named().items() if not any(map(says.match, lines))]
    assert silent == []


def test_all_data_is_our_own_or_named() -> None:
    made = {"NOTICE", "translations"}  # by the build, from what is ours
    there = {each.name for each in resource().iterdir()} - made - notices.OWN_DATA
    text = resource("NOTICE").read_text("utf-8")
    assert {name for name in there if f"resources/{name}" not in text} == set()
