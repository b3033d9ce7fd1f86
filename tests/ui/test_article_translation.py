"""Translating the open article: the key, the place, the label in all that leaves the app."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_server import HostileServer
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QMessageBox
from server_routes import answer as answered
from sharing_cases import answer, clipboard, share
from translation_desktop import beside, controller, open_with_models, plain, translate, wait
from translation_desktop import shown as text
from translation_weights import mozilla_files, mozilla_list, placed
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp import settings as declared
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import reading
from readerapp.library.model_registry import look_for_newer
from readerapp.library.translation_worker import engine_is_there
from readerapp.storage.translations import TranslatedPart
from readerapp.ui.sharing.paper import paper_of
from readerapp.ui.widgets.article_menus import ShareKind

SENTENCES = (
    "The president met the leader of the party on Monday.",
    "The harbour was open again after the storm.",
    'The city council said on <a href="https://news.example/x">Tuesday</a> that it would pay.',
    "Many people came to see the new bridge.",
)
BODY = "".join(f"<p>{' '.join(SENTENCES[n % 4 :] + SENTENCES[: n % 4])}</p>" for n in range(10))
LABEL = "Translated on this computer by Firefox Translations en-pt"
Make = Callable[..., Desktop]
HTML, EPUB, MARKDOWN, PDF = ShareKind.HTML, ShareKind.EPUB, ShareKind.MARKDOWN, ShareKind.PDF


def news() -> list[PreparedArticle]:
    return [
        article(0, title="The harbour is open again", dek="The storm is over.", body_html=BODY),
        article(1, title="Le port est ouvert", language="fr"),
        article(2, title="إعادة فتح جسر الميناء", language="ar"),
        article(4, title="The president met the leader", dek=""),
    ]


@pytest.fixture
def make(make_desktop: MakeDesktop) -> Make:
    """Make a window on four articles, with the small model from English to Portuguese."""

    def made(*, is_on: bool = True, has_model: bool = True) -> Desktop:
        folders = [placed("en", "pt").folder] if has_model else []
        return open_with_models(make_desktop, news(), *folders, is_on=is_on)

    return made


def test_one_key_translates_and_the_same_key_shows_the_original(make: Make) -> None:
    desktop = make()
    before, stored = text(desktop), reading.article(desktop.library, desktop.ids[0])
    translate(desktop)
    made = text(desktop)
    assert made.index("O porto") < made.index(LABEL) < made.index("O presidente")
    assert "The harbour was" not in made
    command = desktop.window.commands["translate"]
    assert command.isChecked()
    assert not desktop.window.commands["highlight"].isEnabled()
    view = QAccessible.queryAccessibleInterface(desktop.window.reading.view)
    assert view.text(QAccessible.Text.Name).startswith("O porto")
    desktop.press(Key.Key_V)
    desktop.settle()
    assert text(desktop) == before
    assert not command.isChecked()
    assert desktop.window.commands["highlight"].isEnabled()
    assert reading.article(desktop.library, desktop.ids[0]) == stored
    translate(desktop)
    desktop.open(3)
    assert not command.isChecked()
    assert LABEL not in text(desktop)
    desktop.open(0)
    assert text(desktop) == before


def test_what_comes_for_an_article_that_was_left_is_dropped(make: Make) -> None:
    desktop = make()
    desktop.press(Key.Key_V)
    desktop.reader.features.reading.open(desktop.ids[3])
    desktop.until(lambda: "The president met" in text(desktop))
    desktop.settle()
    assert not controller(desktop).is_busy
    assert LABEL not in text(desktop)
    assert not desktop.window.commands["translate"].isChecked()
    with desktop.library.store.read() as reader:
        body = reader.translations.of([desktop.ids[0]], "pt", TranslatedPart.BODY)
    assert not body  # it was not translated to its end


def test_the_place_is_kept_by_block_there_and_back(make: Make) -> None:
    desktop = make()
    view = desktop.window.reading.view
    bar = view.verticalScrollBar()
    for _ in range(2):
        bar.setValue(bar.value() + bar.maximum() // 3)
        before, at = view.place, bar.value()
        assert before is not None
        translate(desktop)
        there = view.place
        assert there is not None
        assert there.first.block == before.first.block
        desktop.press(Key.Key_V)
        desktop.settle()
        assert bar.value() == at


def test_links_lead_on_and_copies_say_that_a_machine_translated(make: Make) -> None:
    desktop = make()
    translate(desktop)
    view = desktop.window.reading.view
    cursor = view.document().find("terça-feira")
    assert cursor.charFormat().anchorHref() == "https://news.example/x"
    view.setTextCursor(cursor)
    view.copy()
    assert clipboard().startswith("terça-feira\n\nTranslated on this computer by Firefox")
    cursor.movePosition(QTextCursor.MoveOperation.End)
    view.setTextCursor(cursor)
    share(desktop, ShareKind.COPY)
    assert clipboard().startswith("O porto")
    assert LABEL in clipboard()
    share(desktop, ShareKind.COPY_MARKDOWN)
    assert "O presidente" in clipboard()
    assert LABEL in clipboard().replace("\\", "")


def test_files_of_a_translation_carry_its_label(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = make()
    translate(desktop)
    for ending in (".html", ".epub", ".md", ".txt"):
        path = tmp_path / f"made{ending}"
        answer(monkeypatch, path)
        desktop.window.commands["export_article"].trigger()
        desktop.until(path.exists)
        desktop.settle()
        look_at(path, ending)
    shown = desktop.reader.features.reading.translation
    assert shown is not None
    words = desktop.reader.features.sharing.controller._words
    paper = paper_of(shown, {}, words, QSizeF(8, 11), serif=True)
    for _ in paper.lay_out():
        pass
    said = plain(paper._document.toPlainText())
    assert LABEL in said
    assert "O presidente" in said


def look_at(path: Path, ending: str) -> None:
    if ending == ".epub":
        with zipfile.ZipFile(path) as book:
            written = "\n".join(book.read(n).decode() for n in book.namelist() if "x" in n)
            written += book.read("EPUB/package.opf").decode()
    else:
        written = path.read_text()
    written = plain(written)
    assert "O presidente" in written
    assert "The president" not in written
    assert LABEL in written
    if ending != ".txt":
        assert "trainedAlgorithmicMedia" in written
        assert "https://news.example/x" in written
    if ending in (".html", ".epub"):
        assert 'lang="pt"' in written


def test_the_original_stands_below_each_paragraph_on_request(make: Make) -> None:
    desktop = make()
    desktop.press(Key.Key_V, Modifier.ShiftModifier)
    wait(desktop)
    made = text(desktop)
    assert made.index("O porto estava") < made.index("The harbour was")
    assert desktop.window.commands["side_by_side"].isChecked()
    desktop.press(Key.Key_V, Modifier.ShiftModifier)
    wait(desktop)
    assert "The harbour was" not in text(desktop)
    assert "O porto estava" in text(desktop)


def test_with_room_the_original_stands_beside_at_the_same_paragraph(make: Make) -> None:
    desktop = make()
    pane, window = desktop.window.reading, desktop.window
    other = beside(desktop)
    assert "The harbour was" in other.toPlainText()
    assert "The harbour was" not in text(desktop)
    name = QAccessible.queryAccessibleInterface(other).text(QAccessible.Text.Name)
    assert name == "Original: The harbour is open again"
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def stands_there() -> bool:
        place, beside_it = pane.view.place, other.place
        return bool(place and beside_it and place.first.block == beside_it.first.block)

    desktop.until(stands_there)
    window.commands["translate"].trigger()
    desktop.settle()
    assert not controller(desktop)._original.is_shown
    assert "The harbour was" in text(desktop)
    window.commands["focus_mode"].trigger()


def test_without_a_model_one_question_gets_those_that_would_do(make: Make) -> None:
    desktop = make(has_model=False)
    models = desktop.reader.features.translation.models
    if not engine_is_there():
        assert not desktop.window.commands["translate"].isVisible()
        return
    desktop.press(Key.Key_V)
    desktop.until(lambda: models.question is not None)
    said = plain(asked(models.question))
    assert "For English into Portuguese: 1 model, about 25" in said
    assert "from Mozilla (Google Storage, storage.googleapis.com), which sees this" in said
    desktop.open(2)
    desktop.window.commands["translate"].trigger()
    desktop.until(lambda: models.question is not None)
    said = plain(asked(models.question))
    assert "For Arabic into Portuguese: 2 models, about " in said


def asked(box: QMessageBox | None) -> str:
    """What a question said, which is then answered with no."""
    assert box is not None
    assert box.defaultButton() is box.escapeButton()
    text = box.text()
    box.reject()
    return text


def test_translation_is_off_until_the_reader_says_yes_to_one_question(make: Make) -> None:
    desktop = make(is_on=False)
    desktop.press(Key.Key_V)
    desktop.until(lambda: controller(desktop).question is not None)
    assert "nothing is downloaded" in asked(controller(desktop).question)
    desktop.settle()
    assert not desktop.reader.settings.get(declared.TRANSLATION)
    assert not desktop.window.commands["translate"].isChecked()
    desktop.focus(desktop.window.reading.view)
    desktop.press(Key.Key_V)
    assert controller(desktop).question is None
    assert desktop.notice() == "Translation is off."
    desktop.reader.settings.set(declared.TRANSLATION_ASKED, False)
    desktop.press(Key.Key_V)
    desktop.until(lambda: controller(desktop).question is not None)
    box = controller(desktop).question
    assert box is not None
    role = QMessageBox.ButtonRole.AcceptRole
    next(each for each in box.buttons() if box.buttonRole(each) == role).click()
    wait(desktop)
    assert desktop.reader.settings.get(declared.TRANSLATION)
    assert "O porto estava" in text(desktop)


def test_the_first_v_asks_once_fetches_the_model_and_translates(make: Make, tmp_path: Path) -> None:
    """Nobody is asked before the yes, and then only the host that was named."""
    desktop = make(is_on=False, has_model=False)
    model = placed("en", "pt")
    with HostileServer() as server:
        server.routes = {path: answered(body) for path, body in mozilla_files(model).items()}
        server.routes["/db/models.json"] = answered(mozilla_list(model))
        desktop.reader.settings.set(declared.TRANSLATION_HOST, server.url(""))
        # Tests have another model than the catalogue that ships.
        look_for_newer(desktop.library.paths, server.url(""), user_typed=True)
        server.asked.clear()
        models = desktop.reader.features.translation.models
        desktop.press(Key.Key_V)
        desktop.until(lambda: models.question is not None)
        box = models.question
        assert box is not None
        assert f"from 127.0.0.1:{server.port}, which sees" in plain(box.text())
        assert server.asked == []
        box.reject()
        desktop.settle()
        assert not desktop.reader.settings.get(declared.TRANSLATION)
        desktop.focus(desktop.window.reading.view)
        desktop.reader.settings.set(declared.TRANSLATION_ASKED, False)
        desktop.press(Key.Key_V)
        desktop.until(lambda: models.question is not None)
        box = models.question
        assert box is not None
        role = QMessageBox.ButtonRole.AcceptRole
        next(each for each in box.buttons() if box.buttonRole(each) == role).click()
        assert desktop.notice().startswith("Downloading translation models: ")
        work = desktop.reader.features.translation.work
        desktop.until(lambda: not work.is_running)
        desktop.until(lambda: "O porto estava" in text(desktop))
        wait(desktop)
        assert {each.path for each in server.asked} == set(mozilla_files(model))
    assert desktop.reader.settings.get(declared.TRANSLATION)
    assert LABEL in text(desktop)
    # The titles of that language are translated from now on, marked as they are.
    assert desktop.reader.settings.get(declared.TRANSLATED_TITLES) == "en"
    titles = desktop.reader.features.translation.titles
    head = reading.article(desktop.library, desktop.ids[3])
    assert head is not None
    desktop.until(lambda: titles.shown(head.head).title != head.head.title)
