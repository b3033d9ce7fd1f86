"""Completions and the manual page, made from the grammar, as shells and man take them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script
from test_cli_outputs import commands

from readerapp.cli.commands import parser
from readerapp.cli.manual import SHELLS

# What bash offers for the words of a line, by the function that completes them.
ASKING = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
cur="${COMP_WORDS[COMP_CWORD]}"
_shtab_readerapp readerapp "$cur" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\n' "${COMPREPLY[@]}"
"""


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"no {name} here")
    return found


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_reads_its_script(fresh: Script, tmp_path: Path, shell: str) -> None:
    script = tmp_path / shell
    script.write_text(fresh("completions", shell), "utf-8")
    assert not fresh.profile.exists()
    done = subprocess.run([program(shell), "-n", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_completed(fresh: Script, shell: str) -> None:
    text = fresh("completions", shell)
    assert [words for words, _ in commands(parser()) if words[-1] not in text] == []


@pytest.mark.skipif(sys.platform == "win32", reason="paths of another kind")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        (["readerapp", "li"], {"list"}),
        (["readerapp", "mark", "un"], {"unread", "unstarred"}),
        (["readerapp", "list", "--view", "hid"], {"hidden", "hidden-unread"}),
        (["readerapp", "feeds", "set", "--fu"], {"--full-text"}),
    ],
)
def test_bash_offers_what_fits(
    fresh: Script, tmp_path: Path, line: list[str], offered: set[str]
) -> None:
    script = tmp_path / "bash"
    script.write_text(fresh("completions", "bash"), "utf-8")
    asked = [program("bash"), "--norc", "-c", ASKING, "bash", str(script), *line]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == offered


def test_fish_offers_what_fits(fresh: Script, tmp_path: Path) -> None:
    script = tmp_path / "fish"
    script.write_text(fresh("completions", "fish"), "utf-8")
    code = f'source {script}; complete -C "readerapp mark "'
    done = subprocess.run([program("fish"), "-c", code], capture_output=True, text=True, check=True)
    offered = dict(line.split("\t") for line in done.stdout.splitlines())
    assert offered["unstarred"] == "take the star from articles"
    assert offered.keys() == {"read", "unread", "starred", "unstarred"}


@pytest.mark.parametrize("language", ["C", "fr_FR.UTF-8", "ja_JP.UTF-8", "ar_EG.UTF-8"])
@pytest.mark.parametrize(
    "checker", [("mandoc", "-T", "lint", "-W", "warning"), ("man", "--warnings", "-l")]
)
def test_the_manual_page_is_without_a_fault(
    fresh: Script,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    checker: tuple[str, ...],
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    page = tmp_path / "readerapp.1"
    page.write_text(fresh("man"), "utf-8")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    name, *options = checker
    done = subprocess.run([program(name), *options, page], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_manual_page_names_every_command_and_option(fresh: Script) -> None:
    text = " ".join(fresh("man").replace("\\-", "-").split())
    for words, command in commands(parser()):
        assert words[-1] in text
        for option in command._option_string_actions:
            assert option in text or option == "--events"  # of a window that started it
    assert "130 stopped by Ctrl+C" in text
