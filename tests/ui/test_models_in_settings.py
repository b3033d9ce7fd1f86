"""Translation models in the settings: added, asked about, fetched and removed by real processes."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_server import HostileServer, Request, answer
from model_cases import cut, ranged, registry_of, routes_of, write_catalogue, write_model
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox
from waiting import PATIENCE
from window_desktop import Desktop, Key

from readerapp import settings as declared
from readerapp.library import model_folders, translation_models
from readerapp.ui.settings.dialog import SettingsDialog
from readerapp.ui.translation.models import ModelsController, ModelWork
from readerapp.ui.translation.settings_page import ModelsState, TranslationPage

# What the child process runs: the app, with the catalogue of the test. It notes all it connects to.
WITH_CATALOGUE = """
import sys
notes = open(sys.argv.pop(2), "a")
def note(event, values):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo"):
        print(event, *values[-1:], file=notes, flush=True)
sys.addaudithook(note)
from pathlib import Path
from readerapp.library import translation_catalogue
models = translation_catalogue._read(Path(sys.argv.pop(1)))
translation_catalogue._read = lambda _path: models
from readerapp.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def settings(desktop: Desktop) -> Iterator[SettingsDialog]:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("translation")
    desktop.settle()
    yield dialog
    dialog.reject()


@pytest.fixture
def page(settings: SettingsDialog) -> TranslationPage:
    return settings.translation


@pytest.fixture
def controller(desktop: Desktop) -> ModelsController:
    return desktop.reader.features.translation.models


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        for path, body in routes_of().items():
            running.routes[path] = ranged(body)
        yield running


def answer_question(desktop: Desktop, controller: ModelsController, *, accept: bool) -> str:
    """Answer the question on screen; return what it said."""
    desktop.until(lambda: controller.question is not None)
    box = controller.question
    assert box is not None
    assert box.defaultButton() is box.escapeButton()
    text = box.text()
    role = QMessageBox.ButtonRole.AcceptRole if accept else QMessageBox.ButtonRole.RejectRole
    button = next(each for each in box.buttons() if box.buttonRole(each) == role)
    button.click()
    return text


def fetch(desktop: Desktop, fetching: tuple[TranslationPage, ModelsController, ModelWork]) -> None:
    """Fetch a model, and wait for what comes of it."""
    page, controller, work = fetching
    page.fetch.click()
    answer_question(desktop, controller, accept=True)
    desktop.until(lambda: not work.is_running)


def wait_for_work(desktop: Desktop) -> None:
    work = desktop.reader.features.translation.work
    desktop.until(lambda: not work.is_running)
    desktop.settle()


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def test_a_model_from_a_folder_is_asked_about_added_and_removed(
    desktop: Desktop,
    page: TranslationPage,
    controller: ModelsController,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert page.here.isHidden()
    assert not page.remove.isEnabled()
    choose(monkeypatch, write_model(tmp_path / "model", "enpt"))
    page.from_folder.click()
    assert page.work.is_working
    assert not page.from_file.isEnabled()
    said = answer_question(desktop, controller, accept=False)
    assert "Readerapp’s makers have not checked it" in said
    assert "português" in said
    wait_for_work(desktop)
    assert translation_models.installed(desktop.library.paths) == ()
    page.from_folder.click()
    answer_question(desktop, controller, accept=True)
    desktop.until(lambda: page.here.count() == 1)
    wait_for_work(desktop)
    assert page.work.outcome.text() == "The model is installed."
    (added,) = translation_models.installed(desktop.library.paths)
    row = QAccessible.queryAccessibleInterface(page.here).child(0)
    assert "English" in row.text(QAccessible.Text.Name)
    assert "licence not known" in row.text(QAccessible.Text.Name)
    page.remove.click()
    desktop.until(lambda: page.here.isHidden())
    assert translation_models.installed(desktop.library.paths) == ()
    assert not model_folders.folder_of(desktop.library.paths, added.model.key).exists()


def test_what_is_no_model_is_said_where_it_was_asked_for(
    desktop: Desktop, page: TranslationPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "evil.zip").write_bytes(b"PK\x03\x04 and nothing more")
    choose(monkeypatch, tmp_path / "evil.zip")
    page.from_file.click()
    wait_for_work(desktop)
    assert "is not built as translation models are" in page.work.outcome.text()
    assert page.from_file.isEnabled()


def test_a_damaged_model_is_shown_as_such(
    desktop: Desktop, settings: SettingsDialog, controller: ModelsController, tmp_path: Path
) -> None:
    paths, page = desktop.library.paths, settings.translation
    added = translation_models.add(
        paths, write_model(tmp_path / "model"), desktop.library.clock.now(), may_be_unknown=True
    )
    file = model_folders.folder_of(paths, added.model.key) / "vocab.fren.spm"
    file.write_bytes(b"\n" + bytes(8_999))
    controller.connect_page(page)
    desktop.settle()
    assert "Damaged, and not used" in page.here.item(0).text()
    assert page.remove.isEnabled()
    desktop.focus(page.on)
    for widget in (
        page.target,
        page.in_search,
        page.here,
        page.from_file,
        page.from_folder,
        page.remove,
        page.others,
    ):
        desktop.press(Key.Key_Tab)
        assert QApplication.focusWidget() is widget
    desktop.focus(page.remove)
    desktop.press(Key.Key_Space)
    desktop.until(lambda: page.here.isHidden())
    assert translation_models.damaged(paths) == ()


@pytest.fixture
def fetching(
    desktop: Desktop, server: HostileServer, tmp_path: Path
) -> Iterator[tuple[TranslationPage, ModelsController, ModelWork]]:
    """The page of a release that has a host, and a small catalogue."""
    catalogue = write_catalogue(tmp_path / "catalogue.json", "fren")
    told = (
        str(catalogue),
        str(tmp_path / "asked"),
        "--profile",
        str(desktop.library.paths.profile),
    )
    work = ModelWork([sys.executable, "-c", WITH_CATALOGUE, *told], desktop.window)
    controller = ModelsController(desktop.reader.context, work, server.url("/models"), catalogue)
    page = TranslationPage(desktop.reader.settings)
    controller.connect_page(page)
    page.show()
    desktop.settle()
    yield page, controller, work
    work.stop()
    page.close()
    page.deleteLater()


NEXT_CENTURY = "2100-01-01T00:00:00Z"
LEXICON = "/models/tiny/fren/lex.50.50.fren.s2t.bin.gz"


def test_a_model_is_fetched_once_that_was_said_and_from_where(
    desktop: Desktop,
    server: HostileServer,
    fetching: tuple[TranslationPage, ModelsController, ModelWork],
    tmp_path: Path,
) -> None:
    page, controller, work = fetching
    assert page.others.count() == 1
    page.fetch.click()
    said = answer_question(desktop, controller, accept=False)
    assert f"127.0.0.1:{server.port}" in said
    assert "MPL-2.0" in said
    assert "Mozilla" in said
    assert server.asked == []
    server.routes[LEXICON] = cut(routes_of()[LEXICON])
    fetch(desktop, fetching)
    desktop.until(lambda: " downloaded" in page.others.item(0).text())
    assert "was cut off" in page.work.outcome.text()
    assert page.forget.isVisible()
    server.routes[LEXICON] = ranged(routes_of()[LEXICON])
    page.fetch.click()
    answer_question(desktop, controller, accept=True)
    desktop.until(lambda: page.here.count() == 1)
    desktop.until(lambda: not work.is_running)
    assert translation_models.damaged(desktop.library.paths) == ()
    desktop.until(lambda: page.others.isHidden())
    assert [each.path for each in server.asked].count(LEXICON) == 2
    connected = set((tmp_path / "asked").read_text().splitlines())
    assert connected == {f"socket.connect ('127.0.0.1', {server.port})"}


def test_a_model_that_moved_is_said_with_the_button_that_looks_for_newer_ones(
    desktop: Desktop,
    server: HostileServer,
    fetching: tuple[TranslationPage, ModelsController, ModelWork],
    tmp_path: Path,
) -> None:
    page, _, work = fetching
    del server.routes[LEXICON]
    fetch(desktop, fetching)
    assert "has moved or is gone from its host. Look for newer models." in page.work.outcome.text()
    assert page.look.isVisible()
    catalogue, base = tmp_path / "catalogue.json", server.url("/models")
    without_page = ModelsController(desktop.reader.context, work, base, catalogue)
    without_page.get(translation_models.available(desktop.library.paths, base, catalogue))
    answer_question(desktop, without_page, accept=True)
    toast = desktop.window.toast
    desktop.until(lambda: "Look for newer models." in toast.text)
    desktop.until(lambda: not work.is_running)
    toast.button.click()
    said = answer_question(desktop, without_page, accept=False)
    assert server.url("/models/db/models.json") in said


@pytest.mark.parametrize("way", ["cancelled", "killed"])
def test_what_came_stays_and_can_be_forgotten(
    desktop: Desktop,
    server: HostileServer,
    fetching: tuple[TranslationPage, ModelsController, ModelWork],
    way: str,
) -> None:
    page, controller, work = fetching
    whole = answer(routes_of()[LEXICON], 'ETag: "1"')

    def half(request: Request) -> None:
        request.connection.sendall(whole[: len(whole) // 2])
        request.closing.wait(PATIENCE)

    server.routes[LEXICON] = half
    page.fetch.click()
    answer_question(desktop, controller, accept=True)
    desktop.until(lambda: LEXICON in [each.path for each in server.asked])
    if way == "cancelled":
        page.work.button.click()
    else:
        process = work._process._process
        assert process is not None
        process.kill()
    desktop.until(lambda: not work.is_running)
    said = page.work.outcome.text()
    assert said == "" if way == "cancelled" else "stopped unexpectedly" in said
    desktop.until(page.forget.isVisible)
    assert not page.work.is_working
    page.forget.click()
    desktop.until(lambda: not page.forget.isVisible())


def test_every_control_of_the_page_has_a_name(page: TranslationPage) -> None:
    for each in page.findChildren(QAbstractButton):
        if each.isVisible():
            name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            assert name
    assert page.here.accessibleName()
    assert page.others.accessibleName()


def test_newer_models_are_looked_for_once_that_was_agreed_to(
    desktop: Desktop, page: TranslationPage, controller: ModelsController
) -> None:
    with HostileServer() as server:
        server.routes["/db/models.json"] = answer(registry_of("fren", generated=NEXT_CENTURY))
        page.host.setText("no address")
        page.host.editingFinished.emit()
        assert desktop.reader.settings.get(declared.TRANSLATION_HOST) == ""
        page.host.setText(server.url(""))
        page.host.editingFinished.emit()
        desktop.settle()
        page.look.click()
        said = answer_question(desktop, controller, accept=False)
        assert server.url("/db/models.json") in said
        assert server.asked == []
        page.look.click()
        answer_question(desktop, controller, accept=True)
        wait_for_work(desktop)
        assert "Kept, because the new one is worse" in page.work.outcome.text()
        server.routes["/db/models.json"] = answer(b"<h1>Gone</h1>")
        page.look.click()
        answer_question(desktop, controller, accept=True)
        wait_for_work(desktop)
        assert "is not a list of translation models" in page.work.outcome.text()
        assert {each.path for each in server.asked} == {"/db/models.json"}


def test_what_the_feeds_need_is_asked_about_in_one_question(
    page: TranslationPage, controller: ModelsController, desktop: Desktop
) -> None:
    offers = translation_models.available(desktop.library.paths)
    two = tuple(each for each in offers if each.pair in ("ko-en", "de-en"))
    page.show_state(ModelsState(offers=offers, wanted=two))
    page.get_wanted.click()
    said = answer_question(desktop, controller, accept=False)
    assert "2 models, about " in said
    assert "Mozilla (Google Storage, storage.googleapis.com)" in said
    assert not desktop.reader.features.translation.work.is_running
