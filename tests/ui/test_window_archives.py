"""Archives and erasing in the window, by its keys."""

import os
from pathlib import Path

import pytest
from fakes.rights import ordinary_rights
from library_samples import relate_nothing
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog
from shiboken6 import isValid
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.app import running
from readerapp.domain.archives import ArchiveScope
from readerapp.library import marks, open_library
from readerapp.library.archives.digest import library_digest
from readerapp.library.archives.reading import survey
from readerapp.system import Paths
from readerapp.ui.privacy.erasing import EraseDialog, LeftDialog
from readerapp.ui.privacy.settings_page import PrivacyPage


def answer_with(monkeypatch: pytest.MonkeyPatch, name: Path | str, kind: str) -> None:
    def chosen(*_: object) -> tuple[str, str]:
        return str(name), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)


def test_archive_is_written_and_told(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop = make_desktop()
    answer_with(monkeypatch, tmp_path / "mine", "Archive in one file (*.zip)")
    desktop.window.commands["export_archive"].trigger()
    assert desktop.reader.features.archives.exporting.strip.text == "Exporting…"
    assert not desktop.window.commands["export_archive"].isEnabled()
    desktop.settle()
    assert desktop.notice().startswith("15 articles saved to")
    assert desktop.reader.features.archives.exporting.strip.text == ""
    found = survey(str(tmp_path / "mine.zip"))
    assert found.manifest.digest == library_digest(desktop.library)


def test_folder_of_the_suggested_name(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop = make_desktop()
    answer_with(monkeypatch, tmp_path / "news.zip", "Archive as a folder (*)")
    desktop.window.commands["export_archive"].trigger()
    desktop.settle()
    assert (tmp_path / "news" / "manifest.json").is_file()
    answer_with(monkeypatch, "", "")
    desktop.window.commands["export_archive"].trigger()
    assert desktop.reader.features.archives.exporting.strip.text == ""


def test_cancel_stops_it_and_says_nothing(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop()
    desktop.reader.features.archives.exporting.write(tmp_path / "a.zip", as_zip=True)
    desktop.focus(desktop.reader.features.archives.exporting.strip.button)
    desktop.press(Key.Key_Space)
    desktop.settle()
    assert desktop.reader.features.archives.exporting.strip.text == ""
    assert not (tmp_path / "a.zip.part").exists()


def test_failure_is_a_sentence(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop()
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mine").write_text("dear")
    desktop.reader.features.archives.exporting.write(tmp_path / "letters", as_zip=False)
    desktop.settle()
    assert "is not an archive. Choose another name." in desktop.notice()


def test_archive_is_imported_like_any_file_and_undone(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop(workers=True)
    relate_nothing(desktop.library)
    desktop.reader.features.archives.exporting.write(tmp_path / "a", as_zip=False)
    desktop.settle()
    marks.remove(desktop.library, desktop.ids[:3])
    desktop.reader.features.imports.import_inputs([str(tmp_path / "a")])
    desktop.until(lambda: desktop.notice() == "3 articles imported")
    desktop.settle()
    assert len(desktop.statuses()) == 15
    assert "Import of an Archive" in desktop.window.commands["undo"].text()
    desktop.window.commands["undo"].trigger()
    desktop.until(lambda: "Import" not in desktop.window.commands["undo"].text())
    desktop.settle()


def privacy(desktop: Desktop) -> PrivacyPage:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("privacy")
    desktop.settle()
    return dialog.privacy


def test_history_is_erased_and_told(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    marks.mark_read(desktop.library, desktop.ids[:2], read=True)
    page = privacy(desktop)
    assert "Read and starred articles stay marked" in page.erasing.history.accessibleDescription()
    desktop.focus(page.erasing.history)
    desktop.press(Key.Key_Space)
    desktop.settle()
    assert page.erasing.outcome.text() == "The reading history is erased, also in 0 backups."
    with desktop.library.store.read() as reader:
        assert {row["read_at"] for row in reader.archive.statuses(ArchiveScope())} == {None}


def ask(desktop: Desktop) -> EraseDialog:
    page = privacy(desktop)
    page.erasing.everything.click()
    erasing = desktop.reader.features.archives.erasing
    desktop.until(lambda: erasing.question and erasing.question.isVisible())
    assert erasing.question is not None
    return erasing.question


def test_settings_opened_again_are_not_closed_with_those_before(
    make_desktop: MakeDesktop,
) -> None:
    """Qt deletes a closed window late, now and then after the next one was opened."""
    desktop = make_desktop()
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("privacy")
    desktop.settle()
    former = dialog.privacy
    dialog.finished.disconnect(dialog.deleteLater)
    dialog.reject()
    page = privacy(desktop)
    dialog.deleteLater()
    desktop.until(lambda: not isValid(former))
    page.erasing.history.click()
    desktop.settle()
    assert "is erased" in page.erasing.outcome.text()
    page.erasing.everything.click()
    erasing = desktop.reader.features.archives.erasing
    desktop.until(lambda: erasing.question and erasing.question.isVisible())


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return, Key.Key_Space])
def test_everything_stays_unless_it_is_said(make_desktop: MakeDesktop, key: Key) -> None:
    desktop = make_desktop()
    question = ask(desktop)
    assert "cannot be undone" in question.accessibleDescription()
    assert question.focusWidget() is question.keep
    desktop.focus(question.keep)
    desktop.press(key)
    desktop.until(lambda: not question.isVisible())
    assert not desktop.reader.erases_everything


def test_everything_goes_when_the_window_is_closed(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = make_desktop()
    quits: list[int] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(1))
    question = ask(desktop)
    desktop.focus(question.keep)
    desktop.press(Key.Key_Tab)
    assert question.erase.hasFocus()
    desktop.press(Key.Key_Space)
    desktop.until(lambda: quits)
    assert desktop.reader.erases_everything


def test_what_goes_and_what_stays_is_listed_first(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    paths = desktop.library.paths
    (paths.data / "letter.txt").write_text("dear", encoding="utf-8")
    question = ask(desktop)
    goes, _, stays = question.files.toPlainText().partition(
        "These are not Readerapp’s and are kept:"
    )
    assert str(paths.data / "library.sqlite3") in goes.splitlines()
    assert str(paths.lock) not in stays
    assert stays.split("\n")[1:] == [str(paths.data / "letter.txt")]


@pytest.mark.usefixtures("qapp")
def test_what_could_not_be_erased_is_named() -> None:
    names = [f"/stick/{number}" for number in range(12)]
    dialog = LeftDialog(names)
    assert "Not all could be erased" in dialog.text()
    assert dialog.informativeText().splitlines() == names[:10]
    assert dialog.detailedText().splitlines() == names
    assert not LeftDialog(names[:2]).detailedText()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_whoever_closes_the_window_tells_what_is_left(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    qapp: QApplication,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        LeftDialog, "exec", lambda self: told.extend((self.informativeText(), self.text()))
    )
    open_library(Paths.of_profile(tmp_path)).store.close()
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with ordinary_rights():
        tmp_path.chmod(0o500)
        try:
            running._erase_everything(qapp, Paths.of_profile(tmp_path), None, "fr")
        finally:
            tmp_path.chmod(0o700)
    assert str(tmp_path / "library.sqlite3") in told[0].splitlines()
    assert told[1].startswith("Tout n’a pas pu être effacé.")  # as the window spoke
    assert f"stays: {tmp_path / 'letter.txt'}" in capsys.readouterr().err
    running._erase_everything(qapp, Paths.of_profile(tmp_path), None, "fr")
    assert len(told) == 2
    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


LETTER = b"\0a letter of the user's"
DIALOGS = {
    "export_list": ("feeds.opml", "Saved to"),
    "export_archive": ("a.zip", "articles saved to"),
    "export_article": ("story.md", "Saved: "),
    "back_up": ("copy.sqlite3", "Saved to"),
}


def test_a_file_dialog_replaces_what_it_has_asked_about_but_nothing_of_another_kind(
    make_desktop: MakeDesktop,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    subtests: pytest.Subtests,
) -> None:
    """It has asked whether to replace the file, but nobody means a photo."""
    desktop = make_desktop()
    desktop.open(0)

    def told(command: str) -> str:
        desktop.window.toast.hide()
        desktop.window.commands[command].trigger()
        desktop.until(desktop.notice)
        desktop.until(lambda: not desktop.window.findChildren(QProgressDialog))  # of a backup
        desktop.settle()
        return desktop.notice()

    for command, (name, said) in DIALOGS.items():
        target = tmp_path / name
        target.write_bytes(LETTER)
        answer_with(monkeypatch, target, "")
        with subtests.test(command, target="a letter"):
            assert "Choose another name" in told(command)
            assert target.read_bytes() == LETTER
        target.unlink()
        with subtests.test(command, target="its own"):
            for _ in range(2):
                assert said in told(command)


def test_a_name_that_the_dialog_has_not_asked_about_is_not_replaced(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The ending is added after the dialog."""
    desktop = make_desktop()
    answer_with(monkeypatch, tmp_path / "a", "")
    desktop.window.commands["export_archive"].trigger()
    desktop.until(lambda: "saved to" in desktop.notice())
    before = (tmp_path / "a.zip").stat()
    desktop.window.commands["export_archive"].trigger()
    desktop.until(lambda: "a.zip already exists" in desktop.notice())
    assert (tmp_path / "a.zip").stat().st_ino == before.st_ino
