"""What a terminal gets and a pipe does not: colours, a pager, columns; CSV; today."""

import csv
import os
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cli_script import Script, lent_workers

from readerapp import cli
from readerapp.cli import run
from readerapp.cli.terminal import pad, width
from readerapp.library import Library
from readerapp.system import system_clock

if sys.platform == "win32":
    pytest.skip("no terminals of POSIX here", allow_module_level=True)

PLAIN = {"NO_COLOR": "", "PAGER": "cat", "TERM": "xterm"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile with two stories, one with a title that a spreadsheet would calculate."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "a.md").write_text("# 日本の新聞\n\n今日は新聞の日です。\n", "utf-8")
    (folder / "b.md").write_text("# =1+1\n\nA gull counted boats, and lamps.\n", "utf-8")
    profile = tmp_path_factory.mktemp("filled")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(folder)]) == 0
    return profile


def on_terminal(profile: Path, *words: str, typed: str = "", status: int = 0, **chosen: str) -> str:
    """Return what a command writes on a terminal of its own, where `typed` is typed; its exit
    status must be `status`."""
    outer, inner = os.openpty()
    os.write(outer, typed.encode())
    with subprocess.Popen(
        [sys.executable, "-m", "readerapp", "--profile", str(profile), *words],
        env={**os.environ, **PLAIN, **chosen},
        stdin=inner,
        stdout=inner,
        stderr=inner,
        start_new_session=True,
    ) as process:
        os.close(inner)
        said = b""
        try:
            while data := os.read(outer, 4096):
                said += data
        except OSError:  # Linux says so at the end
            pass
        os.close(outer)
    assert process.returncode == status, said
    return said.decode()


def test_colours_are_for_terminals_that_want_them(filled: Path, script: Script) -> None:
    coloured = on_terminal(filled, "list")
    assert "\x1b[1m日本の新聞\x1b[0m" in coloured
    assert "\x1b" not in on_terminal(filled, "list", NO_COLOR="1")
    assert "\x1b" not in on_terminal(filled, "list", TERM="dumb")
    assert "\x1b" not in script("list")


def test_no_name_moves_the_cursor_or_titles_the_window(filled: Path) -> None:
    run(["--profile", str(filled), "searches", "add", "a\x1b]0;b\x07\x1b[2Jc\x9b1Ad", "x"])
    said = on_terminal(filled, "searches", "list")
    assert "a]0;b[2Jc1Ad" in said
    assert "\x1b" not in said


def test_no_title_turns_the_line_around_it(fresh: Script, tmp_path: Path) -> None:
    """In a pipe neither: it may lead to `less`. What scripts read has the value exactly."""
    title = "\u202egnp.exe \u2067gulls\u2028 \u200fof \u2069harbour"
    (tmp_path / "a.md").write_text(f"# {title}\n\nLamps.\n", "utf-8")
    said = fresh("import", "--no-relate", tmp_path / "a.md")
    name = tmp_path / "no\u202e\x1b[2J\x9b1A.md"
    fresh("import", name, status=1)
    said += fresh.errors + fresh("list") + fresh("today") + fresh("frontpage")
    for words in (["list"], ["list", "--format", "csv"], ["show", "1"]):
        said += on_terminal(fresh.profile, *words)
    with pytest.raises(SystemExit):
        fresh("list", "--sort", name)
    said += fresh.errors
    assert "gnp.exe gulls" in said
    assert not re.search("[\x7f-\x9f\u2028\u202a-\u202e\u2066-\u2069]|\x1b(?!\\[[0-3]*m)", said)
    as_json = fresh("list", "--json")
    assert "\\u202egnp.exe \\u2067gulls" in as_json
    assert "\u202e" not in as_json
    (found,) = fresh.json("list")
    assert found["title"] == title
    rows = list(csv.DictReader(fresh("list", "--format", "csv").splitlines()))
    assert rows[0]["title"].startswith("\u202e")


def test_everything_that_is_printed_passes_one_place() -> None:
    """`print_message` and `write_output` make it safe; the rest is for the window."""
    source = Path(cli.__file__).parents[1]
    writers = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if re.search(r"(?<![\w.])print\(|\bstd(?:out|err)\.write\(", path.read_text("utf-8"))
    }
    assert writers == {
        "app/pages.py", "background/sound_player.py", "cli/child_events.py", "cli/output.py",
        "messages.py",
    }  # fmt: skip


def test_a_pager_is_for_terminals(filled: Path, tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text('#!/bin/sh\necho "LESS is $LESS"\nexec head -n 1\n')
    pager.chmod(0o755)
    lines = on_terminal(filled, "list", PAGER=shlex.quote(str(pager)), NO_COLOR="1").splitlines()
    assert lines[0] == "LESS is FRX"
    assert len(lines) == 2
    every = len(on_terminal(filled, "list").splitlines())
    assert every == 2
    for words in (["list", "--no-pager"], ["--no-pager", "list"], ["list", "--json"]):
        assert len(on_terminal(filled, *words, PAGER=shlex.quote(str(pager))).splitlines()) == every
    assert len(on_terminal(filled, "list", PAGER="no such pager").splitlines()) == every
    assert len(on_terminal(filled, "list", PAGER="'").splitlines()) == every


def test_no_pager_comes_between_pipes(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", "false")
    assert len(script("list").splitlines()) == 2


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("日付なし", 8), ("날짜 없음", 9), ("é", 1), ("e\u0301", 1), ("📰", 2),
     ("بلا تاريخ", 9)],
)  # fmt: skip
def test_columns_are_counted_as_terminals_do(text: str, columns: int) -> None:
    assert width(text) == columns
    assert width(pad(text, 10)) == 10


def test_lists_stand_in_columns_in_every_language(filled: Path) -> None:
    lines = on_terminal(filled, "list", NO_COLOR="1", LANGUAGE="ja", LC_ALL="ja_JP").splitlines()
    assert all("日付なし" in line for line in lines)
    places = {width(line[: line.index(title)]) for line, title in zip(lines, TITLES, strict=True)}
    assert len(places) == 1


TITLES = ("=1+1", "日本の新聞")


def test_erasing_asks_first_and_no_is_the_answer_of_the_enter_key(
    fresh: Script, subtests: pytest.Subtests
) -> None:
    for what in ("statistics", "history", "everything"):
        with subtests.test(what):
            fresh("consent", "grant")
            for typed in ("\n", "yes\n"):
                kept = on_terminal(fresh.profile, "erase", what, typed=typed, status=2)
                assert "This cannot be undone." in kept
                assert "Nothing was erased." in kept
                assert f"Erased: {what}" not in kept
            erased = on_terminal(fresh.profile, "erase", what, typed="erase\n")
            assert erased.index('Type "erase"') < erased.index(f"Erased: {what}")


def test_a_list_as_csv_is_safe_to_open(script: Script) -> None:
    rows = list(csv.DictReader(script("list", "--format", "csv").splitlines()))
    assert [row["title"] for row in rows] == ["'=1+1", "日本の新聞"]
    assert rows[0]["read"] == "no"
    assert rows[1]["language"] == "ja"


def test_a_list_as_json_is_that_of_json(script: Script) -> None:
    assert script("list", "--format", "json") == script("list", "--json")


def test_today_is_what_lists_have_under_today(
    fresh: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now().astimezone().replace(hour=12)  # it may be about to end
    monkeypatch.setattr(type(system_clock), "now", lambda _clock: now.astimezone(UTC))
    for name, moment in (("New", now), ("Old", now - timedelta(days=3))):
        text = f'---\ntitle: {name} lamps\npublished: "{moment.isoformat()}"\n---\n\nSome lamps.\n'
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    (tmp_path / "undated.md").write_text("# Undated lamps\n\nLamps.\n", "utf-8")
    fresh("import", "--no-relate", *sorted(tmp_path.glob("*.md")))
    found = fresh.json("today")
    assert sorted(each["title"] for each in found) == ["New lamps", "Undated lamps"]
    lines = fresh("today", "--limit", "1").splitlines()
    assert lines[0] == f"{now:%Y-%m-%d}: 2 articles, 2 unread"
    assert lines[-1] == "1 more story: use --limit"
    fresh("mark", "read", "--search", "title:undated")
    assert [each["title"] for each in fresh.json("today", "--unread")] == ["New lamps"]
    fresh("mark", "read", "--all")
    assert fresh("today", "--unread") == f"{now:%Y-%m-%d}: nothing yet\n"
