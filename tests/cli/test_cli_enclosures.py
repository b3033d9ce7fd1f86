"""Files of articles, listed and saved from the command line."""

import sys
from functools import partial
from io import StringIO
from pathlib import Path

import pytest
from cli_script import Script
from feed_cases import item, served
from hostile_server import HostileServer, answer

from readerapp.network import fetcher

SOUND = b"ID3" + bytes(range(256)) * 600


@pytest.fixture(autouse=True)
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let files come from this computer, where no article may ask."""
    allowing = partial(fetcher.HttpFetcher, 5.0, allows=lambda _address: True)
    monkeypatch.setattr(fetcher, "HttpFetcher", allowing)


def with_files(script: Script, server: HostileServer) -> int:
    """Bring in an article with a sound and a paper; return its id."""
    files = (
        f'<enclosure url="{server.url("/7.mp3")}" type="audio/mpeg" length="30500000"/>'
        f'<enclosure url="{server.url("/paper.pdf")}" type="application/pdf"/>'
    )
    server.routes["/feed"] = served(item(1).replace("</item>", f"{files}</item>"))
    server.routes["/7.mp3"] = answer(SOUND, 'ETag: "1"')
    script("feeds", "add", server.url("/feed"))
    (article,) = script.json("list")
    return int(article["id"])


def asked(server: HostileServer) -> list[str]:
    return [each.path for each in server.asked if each.path != "/feed"]


def test_files_are_listed_and_nothing_is_fetched(fresh: Script, server: HostileServer) -> None:
    article = with_files(fresh, server)
    before = asked(server)
    sound, paper = fresh.json("enclosures", article)
    assert (sound["number"], sound["type"], sound["size"]) == (1, "audio/mpeg", 30_500_000)
    assert (paper["address"], paper["size"]) == (server.url("/paper.pdf"), None)
    (shown,) = fresh.json("show", article)
    assert shown["enclosures"] == [sound, paper]
    lines = fresh("enclosures", article).splitlines()
    assert "30.5 MB" in lines[0]
    assert "size unknown" in lines[1]
    fresh("enclosures", 99, status=1)
    assert "There is no article 99." in fresh.errors
    assert asked(server) == before


def test_a_file_is_saved_once_host_and_size_were_told_and_agreed_to(
    fresh: Script, server: HostileServer, tmp_path: Path
) -> None:
    article = with_files(fresh, server)
    before, target = asked(server), tmp_path / "7.mp3"
    fresh("enclosures", article, "--save", 1, target, status=2)
    assert "127.0.0.1" in fresh.errors
    assert "Size, according to its publisher: 30.5 MB" in fresh.errors
    assert "Nothing was downloaded." in fresh.errors
    fresh("enclosures", article, "--save", 2, target, status=2)
    assert "Its size is not known." in fresh.errors
    fresh("enclosures", article, "--save", 3, target, "--yes", status=1)
    assert f"Article {article} has no file 3. It has 2." in fresh.errors
    assert asked(server) == before
    assert not target.exists()
    (saved,) = fresh.json("enclosures", article, "--save", 1, target, "--yes")
    assert saved == {"article": article, "number": 1, "file": str(target), "size": len(SOUND)}
    assert target.read_bytes() == SOUND


class Answering(StringIO):
    """A terminal on which somebody types."""

    def isatty(self) -> bool:
        return True


def test_who_sits_at_a_terminal_is_asked(
    fresh: Script, server: HostileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, target = with_files(fresh, server), tmp_path / "7.mp3"
    monkeypatch.setattr(sys, "stdin", Answering("no\nyes\n"))
    fresh("enclosures", article, "--save", 1, target, status=2)
    assert 'Type "yes" to download it:' in fresh.errors
    assert not target.exists()
    fresh("enclosures", article, "--save", 1, target)
    assert target.read_bytes() == SOUND


def test_no_other_file_is_lost_and_nothing_half_stays(
    fresh: Script, server: HostileServer, tmp_path: Path
) -> None:
    article = with_files(fresh, server)
    out = tmp_path / "out"
    out.mkdir()
    letter, target = out / "letter.txt", out / "7.mp3"
    letter.write_text("Dear reader")
    fresh("enclosures", article, "--save", 1, letter, "--yes", "--force", status=1)
    assert letter.read_text() == "Dear reader"
    target.write_bytes(b"ID3 older")
    fresh("enclosures", article, "--save", 1, target, "--yes", status=1)
    assert "Use --force" in fresh.errors
    assert target.read_bytes() == b"ID3 older"
    server.routes["/7.mp3"] = answer(SOUND, 'ETag: "1"')[:-70_000]
    fresh("enclosures", article, "--save", 1, target, "--yes", "--force", status=1)
    assert target.read_bytes() == b"ID3 older"
    server.routes["/7.mp3"] = answer(SOUND, 'ETag: "1"')
    fresh("enclosures", article, "--save", 1, target, "--yes", "--force")
    assert target.read_bytes() == SOUND
    assert sorted(each.name for each in out.iterdir()) == ["7.mp3", "letter.txt"]
