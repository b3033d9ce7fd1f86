"""The files of the program are replaced while its window is open: it says so, and does nothing
wrong. A process of its own, on a copy of the package that is then moved away."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from library_samples import open_in
from waiting import PATIENCE
from window_desktop import article, put

import readerapp
from readerapp.settings import START_PAGE, StartPage
from readerapp.system import Paths
from readerapp.system.reports import Reports

PACKAGE = Path(readerapp.__file__).parent

WINDOW = """
import json, logging, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from readerapp.app import running
from readerapp.app.arguments import window_options
from readerapp.app.running import Session
from readerapp.ui.shell.first_paint import first_window

package, profile, then = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
app = QApplication([])
sessions = []

class Seen(Session):
    def __init__(self, *given):
        super().__init__(*given)
        sessions.append(self)

running.Session = Seen

def replace():
    package.rename(package.with_name("old"))
    if then == "another":
        package.with_name("new").rename(package)

def scenario():
    while not (sessions and sessions[0].reader.is_complete):
        yield
    reader = sessions[0].reader
    reader.watch_outside().start()
    window, runner = reader.window, reader.runner
    while runner.busy:
        yield
    told = {"rows": len(window.articles.model.ids), "before": window.status_banner.text}
    replace()
    while not window.status_banner.text:
        yield
    told["banner"] = window.status_banner.text
    told["button"] = window.status_banner.button.text()
    window.articles.search.setText("lang:fr is:unread")  # which loads what builds conditions
    while not reader.listing.has_failed:
        yield
    told["found"] = len(window.articles.model.ids)
    told["empty"] = window.articles.empty._title.text()
    told["said"] = window.toast.text
    window.toast.show_message(lambda: "")
    window.commands["refresh"].trigger()  # which starts another process
    while window.toast.text in ("", "Refreshing"):
        yield
    told["refresh"] = window.toast.text
    def fail():
        raise ZeroDivisionError("what fails by now")
    QTimer.singleShot(0, fail)
    while not list(Path(profile).glob("log/reports/*")):
        yield
    window.commands["problem_reports"].trigger()
    problems = reader.features.problems
    while problems.dialog is None or not problems.dialog.isVisible():
        yield
    told["reports"] = problems.dialog.list.count()
    problems.dialog.close()
    print(json.dumps(told), flush=True)
    window.status_banner.button.click()

steps = scenario()
timer = QTimer()
timer.timeout.connect(lambda: next(steps, None))
timer.start(10)
of_profile = ["--profile", profile]
status = running.show(app, first_window(of_profile), window_options(of_profile))
print(json.dumps(status), flush=True)
sys.stdout.flush()
"""


@pytest.mark.parametrize("then", ["another", "gone"])
def test_an_upgrade_under_an_open_window_is_told_and_nothing_lies(
    tmp_path: Path, then: str
) -> None:
    place, profile, script = tmp_path / "src", tmp_path / "profile", tmp_path / "window.py"
    for name in ("readerapp", "new"):
        shutil.copytree(PACKAGE, place / name, ignore=shutil.ignore_patterns("resources"))
    resources = PACKAGE / "resources"
    if not resources.is_dir():
        resources = PACKAGE.parents[1] / "resources"
    (tmp_path / "resources").symlink_to(resources)
    module = place / "new" / "__init__.py"
    module.write_text(module.read_text().replace(readerapp.__version__, "99.0"))
    with open_in(profile) as library:
        put(library, [article(1, language="fr"), article(2), article(3)])
        with library.store.write() as writer:
            writer.settings.set(START_PAGE.key, StartPage.WHERE_I_WAS)
    script.write_text(WINDOW)
    done = subprocess.run(
        [sys.executable, script, place / "readerapp", profile, then],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(place), *sys.path]),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told, status = map(json.loads, done.stdout.splitlines())
    assert told["rows"] == 3
    assert told["before"] == ""
    assert told["banner"] == "Readerapp was updated. Restart to use the new version."
    assert told["button"] == "&Restart"
    assert (told["found"], told["empty"]) == (0, "The search failed")
    assert told["said"] == told["refresh"] == told["banner"]
    assert told["reports"] == 1
    assert status == -1  # the program starts again
    (report,) = Reports(Paths.of_profile(profile).reports).all()
    assert "ZeroDivisionError" in report.text
    assert "ZeroDivisionError" in (profile / "log" / "readerapp.log").read_text()
