"""Help of the commands: by topic, with an example each; what is said to who mistypes a word."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from test_cli_outputs import commands as grammars

from readerapp.__main__ import main, wants_window
from readerapp.cli import run
from readerapp.cli.command import Topic
from readerapp.cli.command_parser import commands_below
from readerapp.cli.commands import SYNONYMS, commands, leaves, parse, parser

OF_WINDOW = {"pdf", "screenshot"}


def said(arguments: list[str], capsys: pytest.CaptureFixture[str], status: int) -> str:
    """Return what is printed by a command that ends the program with this status."""
    with pytest.raises(SystemExit) as caught:
        run(arguments)
    assert (caught.value.code or 0) == status
    return "".join(capsys.readouterr())


def test_each_command_stands_in_one_group() -> None:
    grouped = [name for names in parser().groups.values() for name in names]
    assert grouped == [command.name for command in commands()]
    assert list(commands_below(parser())) == grouped
    assert len(next(iter(parser().groups.values()))) == 10


def test_each_place_of_a_topic_is_taken_once() -> None:
    for topic in Topic:
        places = [command.place for command in commands() if command.topic is topic]
        assert places == list(range(1, len(places) + 1))


def test_help_names_each_command_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = said(["--help"], capsys, 0).splitlines()
    beginnings = [line.split()[0] for line in lines if line.startswith("  ")]
    assert all(len(line) <= 80 for line in lines)
    assert [word for word in beginnings if not word.startswith("-")] == list(
        commands_below(parser())
    )
    assert lines.index("Most used:") < lines.index("Care of the library:")


def test_each_command_and_action_has_an_example_that_is_right(subtests: pytest.Subtests) -> None:
    declared = [((each.name,), each) for each in commands()]
    actions = [leaf for each in commands() for leaf in leaves(each)]
    for words, command in [*declared, *actions]:
        with subtests.test(" ".join(words)):
            program, *line = shlex.split(command.example)
            assert program == "readerapp"
            assert line[0] == words[0]
            if words[0] in OF_WINDOW:
                assert wants_window(line)
            elif words[0] != "help":
                assert parse(line).command == words[0]


def test_help_of_a_command_and_of_an_action(capsys: pytest.CaptureFixture[str]) -> None:
    of_action = said(["help", "feeds", "add"], capsys, 0)
    assert "example:\n  readerapp feeds add" in of_action
    assert of_action == said(["feeds", "add", "--help"], capsys, 0)
    assert said(["help"], capsys, 0) == said(["--help"], capsys, 0)
    assert "Did you mean “list”?" in said(["help", "lsit"], capsys, 2)


def test_help_of_what_the_window_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["help", "pdf"])
    assert not caught.value.code
    assert "readerapp pdf FILE --article ID" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("lsit", "Did you mean “list”?"),
        ("List", "Did you mean “list”?"),
        ("feeds lst", "Did you mean “feeds list”?"),
        ("subscribe https://example.org", "Did you mean “feeds add”?"),
        ("list --viw unread", "no option “--viw”. Did you mean “--view”?"),
        ("translate 1 --too fr", "no option “--too”. Did you mean “--to”?"),
        ("--jsno list", "no option “--jsno”. Did you mean “--json”?"),
        ("list --zzzzzz", "no option “--zzzzzz”. readerapp list --help lists"),
        ("zzzzzz", "no command “zzzzzz”. readerapp --help lists"),
        ("search -trump", "as in: readerapp search -- -trump"),
        (
            "list --view unred",
            "takes all, unread, starred, labelled, hidden, hidden-unread, not",
        ),
        ("feeds", "one of these: add, list, remove, set, export"),
        ("feeds --json", "one of these: add, list, remove, set, export"),
        ("list 3", "unrecognized arguments: 3"),
        ("mute ''", "takes words, not an empty text"),
        ("searches add x ' '", "takes words, not an empty text"),
        ("search ''", "readerapp search: error: search takes words"),
        ("export -", "takes a file or folder of this computer, not “-”"),
    ],
)
def test_what_was_meant_is_said(line: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    errors = said(shlex.split(line), capsys, 2)
    assert meant in errors
    assert errors.startswith("usage: readerapp")


@pytest.mark.parametrize(
    "line", ["list --lim 3", "feeds --profile list add -- -x", "note 1 '-- x'"]
)
def test_what_argparse_takes_is_not_refused(line: str) -> None:
    assert parse(shlex.split(line)).command == line.split()[0]


def test_words_of_other_programs_lead_to_commands_of_ours() -> None:
    known = {" ".join(words) for words, _ in grammars(parser())} | {"--version"}
    assert {" ".join(words) for words in SYNONYMS.values()} <= known
    assert not SYNONYMS.keys() & commands_below(parser()).keys()


def test_a_mistyped_word_with_a_hyphen_opens_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not wants_window(["front-page"])
    (tmp_path / "my-news").mkdir()
    assert wants_window(["my-news"])
    assert wants_window(["my-news.opml"])


@pytest.mark.skipif(sys.platform != "linux", reason="a device of Linux that is full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("line", ["--help", "--version", "help list"])
def test_help_that_cannot_be_written_is_a_failure(line: str, unbuffered: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "readerapp", *line.split()],
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == "The output could not be written. (No space left on device)\n"
