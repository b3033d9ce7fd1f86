"""Profiles: private under any umask, and found under names that are not UTF-8."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.library import Library
from readerapp.system.paths import folder_as_text, folder_given

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")

PAGE = """<html><title>A page</title><body><article><h1>A page</h1>
<p>These are the words of a page that is long enough to be an article of its own.</p>
<p>It has a second paragraph too, with yet more words in it than the first.</p></article></body>
</html>"""


def everything(script: Script, folder: Path) -> Iterator[str]:
    """Do each kind of thing that writes into a profile; yield what was done."""
    page = folder / "page.html"
    page.write_text(PAGE)
    for arguments in (
        ("list",),
        ("import", page, "--no-relate"),
        ("feeds", "add", "--no-fetch", "https://news.example/feed.xml"),
        ("searches", "add", "Mine", "words"),
        ("backup", folder / "copy.sqlite3"),
        ("backup", "--daily"),
        ("export", folder / "archive.zip"),
        ("export", folder / "archive"),
        ("feeds", "export", folder / "feeds.opml"),
        ("compact",),
        ("restore", folder / "copy.sqlite3"),
    ):
        script(*arguments)
        yield " ".join(map(str, arguments))
    library = script.profile / "library.sqlite3"
    for length in (300_000, 0):
        os.truncate(library, length)
        script("list", status=1)
        script("check", "--repair", status=1)
        yield "a repair"
    assert len(script.json("list")) == 1  # out of the daily backup


def open_to_others(folder: Path) -> list[str]:
    """Return what anybody but the owner may look into."""
    found = [folder, *folder.rglob("*")]
    return [str(each) for each in found if stat.S_IMODE(each.stat().st_mode) & 0o077]


@pytest.fixture
def no_umask() -> Iterator[None]:
    """Let nothing be private by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_everything_is_private_whatever_the_umask(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lender: Library, no_umask: None
) -> None:
    given = tmp_path / "given"
    given.mkdir()
    script = Script(tmp_path / "made" / "deep" / "profile", capsys, lender)
    for done in everything(script, given):
        assert open_to_others(tmp_path / "made") == [], done
    exported = [given / "copy.sqlite3", given / "archive.zip", given / "feeds.opml"]
    assert {stat.S_IMODE(each.stat().st_mode) for each in exported} == {0o600}
    assert open_to_others(given / "archive") == []


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_is_not_utf8_is_as_good_as_any(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lender: Library
) -> None:
    given = tmp_path / "given"
    given.mkdir()
    script = Script(tmp_path / os.fsdecode(b"caf\xe9 %41 ?#"), capsys, lender)
    for _done in everything(script, given):
        pass
    assert sorted(os.listdir(os.fsencode(tmp_path))) == [b"caf\xe9 %41 ?#", b"given"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_such_a_name_is_handed_to_another_process_as_text() -> None:
    for name in (b"/a/caf\xe9 %41", "/a/café %41".encode(), b"/a/b"):
        folder = Path(os.fsdecode(name))
        assert folder_given(str(Path(folder_as_text(folder)))) == folder
        folder_as_text(folder).encode()
