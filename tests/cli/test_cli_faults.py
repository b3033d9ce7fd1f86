"""A bug met by a command: one line, a report on this computer, exit status 1."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.cli import articles, run
from readerapp.library import Library
from readerapp.system import Paths
from readerapp.system.reports import Reports

BUG = """
import sys
from readerapp.cli import articles
from readerapp.__main__ import main
def fall_over(library, options):
    {what}
articles.list_articles = fall_over
if __name__ == "__main__":
    sys.exit(main())
"""


def run_with(profile: Path, what: str) -> "subprocess.CompletedProcess[str]":
    """Run `readerapp list` in a process of its own, with that instead of the list."""
    script = profile.parent / "script.py"
    script.write_text(BUG.format(what=what))
    return subprocess.run(
        [sys.executable, script, "--profile", profile, "list"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_bug_prints_one_line_and_leaves_a_report(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    done = run_with(profile, '{}["zz" * 4]')
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    (report,) = Reports(Paths.of_profile(profile).reports).all()
    assert line.endswith(str(profile / "log" / "reports" / report.name))
    assert "Where: command" in report.text
    assert "in fall_over" in report.text
    assert "zzzz" not in report.text
    assert "KeyError: 'zzzzzzzz'" in (profile / "log" / "readerapp.log").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_crash_is_kept_by_the_next_command(tmp_path: Path, fresh: Script) -> None:
    what = "import faulthandler; faulthandler._sigsegv()"
    assert run_with(fresh.profile, what).returncode < 0
    reports = Reports(Paths.of_profile(fresh.profile).reports)
    assert reports.all() == []
    fresh("list")
    (report,) = reports.all()
    assert report.title == "Crash"
    assert 'File "readerapp/cli/commands.py", line' in report.text
    fresh("list")
    assert reports.all()[0].times == 1


CRASHING_PARSER = """
import faulthandler, sys
from readerapp.__main__ import main
from readerapp.library import prepare_article
prepare_article.prepare_article = lambda _source: faulthandler._sigsegv()
prepare_article.prepare_without_credentials = prepare_article.prepare_article
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_parser_that_crashes_is_kept_by_the_command_that_lost_it(tmp_path: Path) -> None:
    script, page, profile = (tmp_path / name for name in ("script.py", "page.html", "profile"))
    script.write_text(CRASHING_PARSER)
    page.write_text("<h1>A page</h1>")
    done = subprocess.run(
        [sys.executable, script, "--profile", profile, "import", page],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "The reader process stopped while it read" in done.stdout
    (report,) = Reports(Paths.of_profile(profile).reports).all()
    assert "Where: worker" in report.text
    assert (profile / "log" / "worker.trace").read_text() == ""


FAULT_WHILE_DRAWING = """
import sys
from readerapp.__main__ import main
from readerapp.app import running
def fall_over(_reader, _options):
    raise LookupError("zz")
running._show_contents = fall_over
if __name__ == "__main__":
    sys.exit(main())
"""


def test_a_picture_that_was_drawn_with_a_fault_is_a_failure(tmp_path: Path) -> None:
    script, picture, profile = (tmp_path / name for name in ("script.py", "a.png", "profile"))
    script.write_text(FAULT_WHILE_DRAWING)
    done = subprocess.run(
        [sys.executable, script, "--profile", profile, "screenshot", picture],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("LookupError: zz") == 1
    assert picture.is_file()
    assert not list((profile / "log").iterdir())  # drawing keeps nothing


@pytest.mark.expected_logs
def test_in_one_process_the_bug_is_not_hidden(
    fresh: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall_over(library: Library, options: object) -> int:
        raise LookupError("zz")

    monkeypatch.setattr(articles, "list_articles", fall_over)
    with pytest.raises(SystemExit) as caught:
        run(["--profile", str(fresh.profile), "list"])
    assert caught.value.code == 1
    assert isinstance(caught.value.__cause__, LookupError)


def test_what_the_world_does_is_no_fault_of_ours(fresh: Script) -> None:
    (fresh.profile).mkdir()
    (fresh.profile / "library.sqlite3").write_text("not a library at all, but long enough" * 99)
    fresh("list", status=1)
    assert not Paths.of_profile(fresh.profile).reports.exists()
