"""The command line tells the truth: exit statuses, output that cannot be written, odd profiles."""

import argparse
import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, suppress
from pathlib import Path
from threading import Event
from typing import BinaryIO

import pytest
from cli_script import Script, Terminal, lent_workers
from hostile_server import HostileServer, Request, answer
from server_routes import later
from waiting import PATIENCE

import readerapp.cli
from readerapp.cli import run
from readerapp.cli.commands import parser
from readerapp.library import Library

NEWS = "# A gull counted boats\n\nA gull counted 40 boats in the harbour of Vellmar.\n"
LIST = """<opml version="2.0"><body>
<outline text="Home"><outline text="Nas" xmlUrl="http://192.168.1.9:8/feed"/></outline>
<outline text="Router" xmlUrl="http://router/feed"/>
<outline text="Here" xmlUrl="http://127.0.0.1.:PORT/feed"/>
<outline text="World" xmlUrl="https://news.example/feed"/></body></opml>"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile with one story."""
    profile = tmp_path_factory.mktemp("filled")
    story = tmp_path_factory.mktemp("news") / "en.md"
    story.write_text(NEWS, "utf-8")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(story)]) == 0
    return profile


Stream = int | BinaryIO


def process(
    profile: Path, *words: str, stdout: Stream, stderr: Stream = subprocess.PIPE
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "readerapp", "--profile", str(profile), *words],
        check=False,
        timeout=300,
        stdout=stdout,
        stderr=stderr,
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("refresh 99", "There is no subscription 99."),
        ("refresh 99 https://no.example/", "There is no subscription https://no.example/."),
        ("list --feed 99", "There is no subscription 99."),
        ("feeds remove 99", "There is no subscription 99."),
        ("export {folder}/a --only feed:99", "There is no subscription 99."),
        ("show 99", "There is no article 99."),
        ("related 99", "There is no article 99."),
        ("story 99", "There is no article 99."),
        ("story 99 --split", "There is no article 99."),
        ("story 1 --merge 99", "There is no article 99."),
        ("decide 1 99 same", "There is no article 99."),
        ("tag add x 99", "There is no article 99."),
        ("note 99 x", "There is no article 99."),
        ("highlight 99 add x", "There is no article 99."),
        ("highlight 1 remove x", "No highlight of the article 1 is “x”."),
        ("highlight 1 add xyzzy", "“xyzzy” is not in the text of the article."),
        ("bin restore 99", "There is no article 99 in the bin."),
        ("bin restore --feeds 99", "There are no feeds of a removal 99 in the bin."),
        ("search --saved Nothing", "There is no saved search “Nothing”."),
        ("searches remove Nothing", "There is no saved search “Nothing”."),
        ("import {folder}/gone", "does not exist."),
        ("restore {folder}/gone", "does not exist."),
    ],
)
def test_what_is_not_there_is_named_and_is_status_one(
    script: Script, tmp_path: Path, words: str, said: str
) -> None:
    output = script(*(each.format(folder=tmp_path) for each in words.split()), status=1)
    assert said in script.errors + output
    assert list(tmp_path.iterdir()) == []


def test_what_is_known_is_done_all_the_same(script: Script) -> None:
    assert "A gull" in script("related", 99, 1, status=1) + script("show", 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("list --limit abc", "takes a whole number from 1 to 1000000000, not “abc”"),
        ("list --limit -1", "argument --limit"),
        ("list --limit 99999999999999999999", "takes a whole number"),
        ("show -1", "takes a number as lists print them, not “-1”"),
        ("show 99999999999999999999", "takes a number as lists print them"),
        ("retention preview --days 999999", "takes days"),
        ("backup ftp://x/y", "takes a file or folder of this computer, not “ftp://x/y”"),
        ("feeds export https://x/y", "takes a file or folder of this computer"),
        ("export a://b", "takes a file or folder of this computer"),
        ("bin restore", "bin restore takes numbers of articles"),
        ("refresh 1 --only-offline", "checks no feed"),
        ("search", "search takes words"),
        ("note 1 ", "note takes words"),
        ("note 1 word --remove", "note takes words"),
        ("searches add  x", "takes a name, not an empty one"),
    ],
)
def test_wrong_use_is_said_in_words(
    filled: Path, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(["--profile", str(filled), *words.split(" ")])
    assert caught.value.code == 2
    errors = capsys.readouterr().err
    assert said in errors
    assert "invalid" not in errors


def _parsers(root: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield root
    for action in root._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from _parsers(inner)


def test_no_argument_is_called_by_the_name_of_a_function() -> None:
    """argparse says "invalid _positive value" for a ValueError, and our text for its own error."""
    readers = {each.type for one in _parsers(parser()) for each in one._actions if each.type}
    assert len(readers) > 3
    for read in readers:
        for text in ("abc", "", "-1", "0", "1.5", "9" * 5000, "٣", "²", "a\0b", "x://y"):
            with suppress(argparse.ArgumentTypeError):  # any other error is a failure
                read(text)  # type: ignore[operator]  # a type, or the name of one


def test_all_output_is_written_where_its_failures_are_known() -> None:
    folder = Path(readerapp.cli.__file__).parent
    writers = {
        path.name
        for path in folder.glob("*.py")
        if re.search("print|stdout", code := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sys.stdout.write")
    }
    assert writers == {"output.py", "child_events.py"}


def test_other_addresses_are_named_as_they_were_given(fresh: Script) -> None:
    for given in ("ftp://x/y", "gopher://x/feeds.opml", "file://elsewhere/tmp/a.html"):
        (failed,) = fresh.json("import", given, status=1)
        assert failed["input"] == given
        assert failed["error"].startswith(f"{given} is not supported: only addresses that begin")


FULL = Path("/dev/full")  # of Linux: every write says that the disk is full


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", ["list", "--json show 1", "feeds export", "retention show"])
def test_a_full_disk_is_the_fault_of_the_disk(filled: Path, words: str) -> None:
    with FULL.open("wb") as full:
        done = process(filled, *words.split(), stdout=full)
    said = "The disk is full: Standard output could not be written. (No space left on device)\n"
    assert (done.returncode, done.stderr.decode()) == (1, said)
    assert not (filled / "log" / "reports").exists()


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
def test_messages_that_cannot_be_written_change_nothing(filled: Path) -> None:
    with FULL.open("wb") as full:
        done = process(filled, "show", "1", stdout=subprocess.PIPE, stderr=full)
        assert (done.returncode, b"A gull" in done.stdout) == (0, True)
        assert process(filled, "show", "9", stdout=subprocess.PIPE, stderr=full).returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes it")
def test_a_closed_output_is_told(filled: Path) -> None:
    command = f'"{sys.executable}" -m readerapp --profile "{filled}" list >&-'
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, check=False, timeout=300)
    assert done.returncode == 1
    assert done.stderr == b"Standard output could not be written. (Bad file descriptor)\n"


@pytest.mark.parametrize("words", ["list", "check", "restore gone", "erase history"])
@pytest.mark.parametrize("inner", ["", "x/y"])
def test_a_profile_that_is_a_file_is_called_one(fresh: Script, words: str, inner: str) -> None:
    file = fresh.profile
    file.write_text("in the way")
    fresh.profile = file / inner
    fresh(*words.split(), status=1)
    assert f"{file} is a file, not a folder.\n" in fresh.errors
    assert "older version" not in fresh.errors
    assert file.read_text() == "in the way"


@pytest.mark.parametrize("place", ["/proc/readerapp", "/proc/1/readerapp"])
@pytest.mark.skipif(not Path("/proc/1").is_dir(), reason="no folder in which nothing can be made")
def test_a_profile_that_cannot_be_made_is_called_so(fresh: Script, place: str) -> None:
    fresh.profile = Path(place)
    fresh("list", status=1)
    assert fresh.errors.startswith(place)
    assert "could not be written" in fresh.errors or "may not be opened" in fresh.errors


# Each command in a fork, which has its own log and nothing to load.
WITH_AN_ORDINARY_USERS_RIGHTS = """
import json, os, sys
from fakes.rights import give_up_rights
from pathlib import Path
from lab.commands import run_forked
give_up_rights()
found = [run_forked(Path(sys.argv[1]), *words.split(" ")) for words in sys.argv[2:]]
print(json.dumps([[each.status, each.output + each.errors] for each in found]))
"""
ON_WHAT_CAN_ONLY_BE_READ = {
    "list": 0, "show 1": 0, "feeds list": 0, "check": 0, "backup {folder}/b": 0,
    "backup --list": 0, "export {folder}/a": 0, "feeds export {folder}/f": 0,
    "import {folder}/a.md": 1, "refresh": 1, "feeds add --no-fetch https://x.example/": 1,
    "backup --daily": 1, "backup --safety": 1, "consent refuse": 1, "compact": 1,
    "erase history --yes": 1, "bin empty --yes": 1, "searches add a b": 1,
}  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="root gives files away")
def test_a_profile_that_can_only_be_read_is_read_and_says_so(filled: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(NEWS)
    profile = tmp_path / "profile"
    shutil.copytree(filled, profile)
    for each in (profile, *profile.rglob("*")):
        os.chown(each, 65534, 65534)  # nobody's: its owner could change its mode
        each.chmod(0o555 if each.is_dir() else 0o444)
    given = [each.format(folder=tmp_path) for each in ON_WHAT_CAN_ONLY_BE_READ]
    tests = Path(__file__).parents[1]
    path = os.pathsep.join([
        str(tests), str(tests.parent), *filter(None, [os.environ.get("PYTHONPATH")])
    ])  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", WITH_AN_ORDINARY_USERS_RIGHTS, str(profile), *given],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
        env=os.environ | {"PYTHONPATH": path},
    )
    found = dict(zip(ON_WHAT_CAN_ONLY_BE_READ, json.loads(done.stdout), strict=True))
    assert {words: status for words, (status, _) in found.items()} == ON_WHAT_CAN_ONLY_BE_READ, (
        found
    )
    for words, (status, said) in found.items():
        assert "unexpected" not in said, words
        if status:
            assert "read-only" in said or "permission denied" in said.casefold(), words


def test_no_profile_is_not_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        run(["--profile", "", "list"])
    assert list(tmp_path.iterdir()) == []


def test_a_profile_of_an_unknown_user_is_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["--profile", "~nobody-of-that-name/x", "feeds", "list"]) == 0
    assert (tmp_path / "~nobody-of-that-name" / "x").is_dir()


def test_a_log_gets_no_progress(fresh: Script, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    for number in range(60):
        (tmp_path / "news" / f"{number}.md").write_text(f"# Story {number}\n\nText {number}.\n")
    fresh("import", tmp_path / "news")
    assert fresh.errors == ""
    fresh("export", tmp_path / "archive")
    assert fresh.errors == ""
    fresh("story", 1)
    assert fresh.errors == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminal")
def test_people_who_wait_see_progress(tmp_path: Path, lender: Library) -> None:
    (tmp_path / "a.md").write_text(NEWS)
    words = ["--profile", str(tmp_path / "p"), "import", str(tmp_path / "a.md")]
    with Terminal() as terminal:
        with (
            open(os.dup(terminal.inner), "w", encoding="utf-8") as errors,
            redirect_stderr(errors),
            lent_workers(lender),
        ):
            assert run(words) == 0
        said = terminal.rest()
    assert "imported 1 of 1" in said
    assert "compared 1 of 1" in said


def test_private_feeds_of_a_list_are_named_and_allowed_with_one_word(
    fresh: Script, tmp_path: Path, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(b"<rss version='2.0'><channel><title>T</title></channel></rss>")
    path = tmp_path / "list.opml"
    path.write_text(LIST.replace("PORT", str(server.port)))
    here = f"http://127.0.0.1.:{server.port}/feed"
    private = ["http://192.168.1.9:8/feed", "http://router/feed", here]
    (values,) = fresh.json("import", path)
    assert (values["private"], values["private_allowed"]) == (private, False)
    assert "3 feeds are on this computer or in your own network" in fresh.errors
    assert all(address in fresh.errors for address in private)
    fresh("refresh", "--no-offline", here, status=1)
    assert "leads to a private address" in fresh.errors
    assert server.asked == []
    fresh("import", path, "--home-network")
    assert fresh.errors == ""
    fresh("refresh", "--no-offline", here)
    assert [each.path for each in server.asked] == ["/feed"]
    (values,) = fresh.json("import", path)
    assert (values["private"], fresh.errors) == ([], "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_a_refresh_that_was_stopped_was_not_done(fresh: Script, server: HostileServer) -> None:
    asked = Event()

    def wait(request: Request) -> bytes | None:
        asked.set()
        return later(request, PATIENCE, b"")

    server.routes["/feed"] = wait
    fresh("feeds", "add", "--no-fetch", server.url("/feed"))
    command = [sys.executable, "-m", "readerapp", "--profile", str(fresh.profile), "refresh"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert asked.wait(PATIENCE)
        process.terminate()
        _output, errors = process.communicate(timeout=300)
    assert process.returncode == 143
    assert b"Traceback" not in errors
