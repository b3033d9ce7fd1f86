"""The start with the session: its control on the settings page, and the window that waits."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from notification_daemon import BackgroundPortalServed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QSystemTrayIcon
from window_desktop import Desktop, MakeDesktop

from readerapp import settings as declared
from readerapp.library import open_library, preferences
from readerapp.system import Paths, SingleInstance, autostart
from readerapp.ui.notifying.settings_page import NotificationsPage

AUTOSTART = declared.STARTS_WITH_SESSION
# Off-screen Qt says that there is no tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return autostart.autostart_file(os.environ)


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


def page_of(desktop: Desktop) -> NotificationsPage:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("notifications")
    desktop.settle()
    return dialog.notifications


def click(desktop: Desktop, box: QCheckBox) -> None:
    desktop.focus(box)
    QTest.keyClick(box, Qt.Key.Key_Space)
    desktop.settle()


@pytest.mark.usefixtures("tray")
def test_the_page_writes_the_file_and_removes_it(desktop: Desktop, file: Path) -> None:
    page = page_of(desktop)
    assert not page.autostart.isEnabled()  # there is nothing to start into
    click(desktop, page.tray)
    assert not page.autostart.isChecked()
    assert not file.exists()
    click(desktop, page.autostart)
    assert page.autostart.isChecked()
    command = desktop.reader.features.notifying.autostart.command
    assert autostart.is_on(file, command)
    assert str(desktop.library.paths.profile) in command
    click(desktop, page.autostart)
    assert not file.exists()
    click(desktop, page.autostart)
    click(desktop, page.tray)  # without the tray nothing starts into it
    assert not file.exists()
    assert not page.autostart.isEnabled()
    assert not page.autostart.isChecked()


@pytest.mark.usefixtures("tray")
def test_the_file_of_another_stays_and_is_named(desktop: Desktop, file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("of another")
    page = page_of(desktop)
    click(desktop, page.tray)
    click(desktop, page.autostart)
    assert not page.autostart.isChecked()
    assert page.autostart_problem.isVisible()
    assert str(file) in page.autostart_problem.text()
    assert file.read_text() == "of another"
    file.unlink()
    click(desktop, page.autostart)
    assert page.autostart.isChecked()
    assert not page.autostart_problem.isVisible()


def test_in_a_sandbox_without_a_bus_the_system_is_named(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.readerapp.Readerapp")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    page = page_of(desktop)
    assert not page.autostart.isEnabled()
    assert page.no_autostart.isVisible()


@pytest.fixture
def sandboxed(
    background_portal: BackgroundPortalServed,
    tray: None,
    make_desktop: MakeDesktop,
    monkeypatch: pytest.MonkeyPatch,
) -> Desktop:
    monkeypatch.setenv("FLATPAK_ID", "org.readerapp.Readerapp")
    return make_desktop()


def test_in_a_sandbox_the_desktop_is_asked(
    sandboxed: Desktop, background_portal: BackgroundPortalServed, file: Path
) -> None:
    page = page_of(sandboxed)
    click(sandboxed, page.tray)
    click(sandboxed, page.autostart)
    sandboxed.until(lambda: background_portal.asked)
    (asked,) = background_portal.asked
    profile = str(sandboxed.library.paths.profile)
    assert asked["autostart"] is True
    assert asked["commandline"] == ["readerapp", "--profile", profile, "--in-tray"]
    background_portal.decide("guessed")  # by another program
    background_portal.decide()
    sandboxed.until(lambda: preferences.settings(sandboxed.library).get(AUTOSTART))
    assert page.autostart.isChecked()
    click(sandboxed, page.autostart)
    sandboxed.until(lambda: len(background_portal.asked) == 2)
    assert background_portal.asked[-1]["autostart"] is False
    background_portal.decide()
    sandboxed.until(lambda: not preferences.settings(sandboxed.library).get(AUTOSTART))
    assert not page.autostart.isChecked()
    assert not file.exists()


@pytest.mark.parametrize("code", [0, 1, 2])
def test_what_the_desktop_does_not_allow_is_not_shown_as_done(
    sandboxed: Desktop, background_portal: BackgroundPortalServed, code: int
) -> None:
    background_portal.code, background_portal.grants = code, False
    page = page_of(sandboxed)
    click(sandboxed, page.tray)
    click(sandboxed, page.autostart)
    sandboxed.until(lambda: background_portal.asked)
    background_portal.decide()
    sandboxed.until(lambda: not page.autostart.isChecked())
    assert page.autostart_problem.isVisible()


def test_a_desktop_without_the_portal_is_told_of(
    session_bus: str, tray: None, make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SNAP", "/snap/readerapp/1")
    desktop = make_desktop()
    page = page_of(desktop)
    click(desktop, page.tray)
    click(desktop, page.autostart)
    desktop.until(page.autostart_problem.isVisible)
    assert not page.autostart.isChecked()


def with_tray_on(profile: Path) -> Path:
    library = open_library(Paths.of_profile(profile))
    preferences.save(library, declared.TRAY.key, value=True)
    library.close()
    return profile


@pytest.mark.usefixtures("tray")
def test_a_start_in_the_tray_shows_and_asks_nothing_until_it_is_opened(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop(profile=with_tray_on(tmp_path / "p"), ask=True, in_tray=True)
    begun = desktop.reader.features.subscriptions.timer
    desktop.until(lambda: begun._timer.isActive())  # what nobody asked for goes on unseen
    desktop.settle()
    assert not desktop.window.isVisible()
    assert not any(each.isVisible() for each in QApplication.topLevelWidgets())
    assert not QApplication.quitOnLastWindowClosed()
    desktop.reader.features.notifying.tray.open.trigger()
    desktop.until(desktop.window.isVisible)
    desktop.until(lambda: desktop.reader.features.consent.question is not None)


def test_without_a_tray_the_window_is_shown(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop(profile=with_tray_on(tmp_path / "p"), in_tray=True)
    desktop.until(desktop.window.isVisible)


def test_one_that_runs_already_is_left_alone(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path)
    paths.create()
    lock = SingleInstance(paths.lock)
    lock.acquire()
    command = [sys.executable, "-m", "readerapp", "--profile", str(tmp_path), "--in-tray"]
    assert subprocess.run(command, check=False).returncode == 0
    assert not list(paths.runtime.glob("requests/*"))
    lock.release()
