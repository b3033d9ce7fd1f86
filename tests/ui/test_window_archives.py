"""Archives and erasing in the window, by its keys."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.domain.archives import ArchiveScope
from readerapp.library import marks
from readerapp.library.archives.digest import library_digest
from readerapp.library.archives.reading import survey
from readerapp.ui.privacy.erasing import EraseDialog
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
    assert "is no archive. Choose another name." in desktop.notice()


def test_archive_is_imported_like_any_file_and_undone(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop(workers=True)
    desktop.library.embedding_workers.stop()
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
    dialog = desktop.reader.features.help.show_settings()
    dialog.show_page("privacy")
    desktop.settle()
    return dialog.privacy


def test_history_is_erased_and_told(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    marks.mark_read(desktop.library, desktop.ids[:2], read=True)
    page = privacy(desktop)
    assert "What is read stays read" in page.erasing.history.accessibleDescription()
    desktop.focus(page.erasing.history)
    desktop.press(Key.Key_Space)
    desktop.settle()
    assert page.erasing.outcome.text() == "The reading history is erased, also in 0 backups."
    with desktop.library.store.read() as reader:
        assert {row["read_at"] for row in reader.archive.statuses(ArchiveScope())} == {None}


def ask(desktop: Desktop) -> EraseDialog:
    page = privacy(desktop)
    page.erasing.everything.click()
    question = desktop.reader.features.archives.erasing.question
    assert question is not None
    desktop.until(question.isVisible)
    return question


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return, Key.Key_Space])
def test_everything_stays_unless_it_is_said(make_desktop: MakeDesktop, key: Key) -> None:
    desktop = make_desktop()
    question = ask(desktop)
    assert "cannot be taken back" in question.accessibleDescription()
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
