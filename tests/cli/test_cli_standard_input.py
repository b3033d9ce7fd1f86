"""What other programs write comes in by standard input."""

import io
import sys

import pytest
from cli_script import Script

PAGE = "<html><head><title>Lamps</title></head><body><h1>Lamps</h1><p>{}</p></body></html>"
LIST = '<opml version="2.0"><body><outline type="rss" xmlUrl="https://a.example/f"/></body></opml>'


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_page_a_text_and_a_list_come_in(fresh: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, PAGE.format("The harbour has its lamps again, and gulls. " * 20).encode())
    (page,) = fresh.json("import", "-", "--no-relate")
    assert (page["input"], page["status"], page["title"]) == ("stdin", "added", "Lamps")
    give(monkeypatch, "# Été\n\nLes lampes du port.\n".encode())
    (text,) = fresh.json("import", "-", "--name", "été.md", "--no-relate")
    assert (text["input"], text["title"]) == ("été.md", "Été")
    give(monkeypatch, LIST.encode())
    (feeds,) = fresh.json("import", "-")
    assert (feeds["feeds"], feeds["input"]) == (1, "stdin")
    assert len(fresh.json("list")) == 2


def test_what_is_nothing_is_told(fresh: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"")
    (failed,) = fresh.json("import", "-", status=1)
    assert (failed["status"], failed["error"]) == ("failed", "stdin is empty.")
    give(monkeypatch, b"<opml")
    (failed,) = fresh.json("import", "-", "--name", "feeds.opml", status=1)
    assert failed["status"] == "failed"
    monkeypatch.setattr(sys, "stdin", None)
    fresh("import", "-", status=1)
    assert fresh.json("list") == []
