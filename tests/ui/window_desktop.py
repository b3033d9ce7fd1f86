"""A person in front of the window, and the articles the tests show them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT, wait_modal_active

from readerapp.app.reader import ReaderApp
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import (
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
    PreparedRelated,
    RelationKind,
)
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import Library
from readerapp.library.embedding_worker import MODEL
from readerapp.library.search_index import incoming
from readerapp.ui.settings.dialog import PageStack
from readerapp.ui.shell.window import MainWindow

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
LANGUAGES = ("en", "fr", "ar", "ja")
TITLES = {
    "en": "The harbour bridge opens again",
    "fr": "Le pont du port rouvre",
    "ar": "إعادة فتح جسر الميناء",
    "ja": "港の橋が再び開通",
}
Key = Qt.Key
Modifier = Qt.KeyboardModifier
UNIT_VECTOR = b"\x00\x3c" + bytes(1022)  # 512 numbers of 16 bits: 1, 0, 0 ...


def picture_bytes(colour: str = "teal") -> bytes:
    """Return a small PNG."""
    image = QImage(64, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(data.data())


def article(number: int, **changes: object) -> PreparedArticle:
    """Return article `number`: the language goes round, lower numbers are newer."""
    language = LANGUAGES[number % len(LANGUAGES)]
    text = f"Words of article {number}. " * 120
    values: dict[str, object] = {
        "identity": f"test:{number}",
        "title": f"{TITLES[language]} {number}",
        "dek": f"What the council said about it, part {number}.",
        "body_html": "".join(f"<p>{text}</p>" for _ in range(4)) if number < 3 else "<p>Short.</p>",
        "body_text": f"{text} token{number}",
        "language": language,
        "language_origin": LanguageOrigin.DECLARED,
        "published": NOW - timedelta(hours=number),
        "source": f"Gazette {number % 3}",
        "url": f"https://news.example/{number}",
        "word_count": 400,
    }
    return PreparedArticle(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def special_articles() -> list[PreparedArticle]:
    """Return articles 0 to 2: one by a machine with relatives, one with pictures, one plain."""
    beside = tuple(
        PreparedRelated(RelationKind.RELATED, article(n, is_stub=True), "Read also")
        for n in (20, 21, 22)
    )
    by_machine = (
        Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Reported by AI"),
        Evidence(Subject.TEXT, Label.AI_TEXT, Rank.PAGE_DATA, "json-ld", "x", "http://iptc/x"),
    )
    pictures = (
        PictureDraft("", alt="A bridge", caption="The bridge", data=picture_bytes()),
        PictureDraft("https://news.example/p.png", alt="A boat", caption="Not fetched yet"),
    )
    body = '<p>Before <a href="https://news.example/link">a link</a>.</p>' + "".join(
        f'<img src="picture:{n}"><p>After picture {n}.</p>' for n in (0, 1)
    )
    return [
        article(0, evidence=by_machine, related=beside),
        article(1, pictures=pictures, body_html=body),
        article(2),
    ]


def twelve_articles() -> list[PreparedArticle]:
    """Return what most tests begin with: the special ones, then plain ones."""
    return special_articles() + [article(n) for n in range(3, 12)]


def put(library: Library, articles: list[PreparedArticle]) -> list[int]:
    """Store articles as an import would, already related to nothing; return their ids."""
    with library.store.write() as writer:
        found = writer.articles.put_many([incoming(each) for each in articles], NOW)
        added = writer.changes().added
    with library.store.write() as writer:
        writer.vectors.put(MODEL, [(i, UNIT_VECTOR, "{}") for i in added])
        for article_id in added:
            writer.relations.replace(article_id, MODEL, [])
    return [article_id for article_id, _ in found]


TURNS = 4  # of the event loop, in which what came with an answer is shown


@dataclass(frozen=True)
class Desktop:
    """The running window, and what a person does with it."""

    reader: ReaderApp
    library: Library
    ids: list[int]
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.reader.window

    def settle(self) -> None:
        """Wait until every answer has come, without sleeping."""
        QCoreApplication.processEvents()
        self.until(lambda: not self.reader.runner.busy)
        if self.reader.is_complete:
            self.until(lambda: self.reader.features.settings.is_settled)
            self.until(lambda: self.window.story.is_complete)
            front = self.window.front_page
            self.until(lambda: front.is_current or not front.isVisible())
        self.until(lambda: all(each.is_current for each in self.window.findChildren(PageStack)))
        for _ in range(TURNS):
            QCoreApplication.processEvents()

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for a condition."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=TIMEOUT)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> bool:
        """Press a key where the focus is. Returns False, for `until(lambda: x or press(key))`."""
        wait_modal_active()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        return False

    def type(self, text: str) -> None:
        """Type where the focus is."""
        wait_modal_active()
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def focus(self, widget: QWidget) -> None:
        """Put the focus on a widget."""
        widget.window().activateWindow()  # without a window manager nobody else does
        QCoreApplication.processEvents()
        widget.setFocus()
        assert widget.hasFocus(), widget

    def open(self, number: int) -> int:
        """Select article `number` of the list's first rows and wait for it; return its id."""
        article_id = self.ids[number]
        assert self.window.articles.select(article_id)
        self.settle()
        if QApplication.activeModalWidget() is None:
            self.focus(self.window.articles.view)
        return article_id

    @property
    def opened(self) -> int:
        """The id of the open article, 0 without one."""
        head = self.reader.features.reading.head
        return head.id if head else 0

    def begin_again(self) -> None:
        """Show the list of all articles with the focus in it, no row chosen, no article open and
        nothing above it. What was marked stays marked."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for each in reversed(QApplication.topLevelWidgets()):
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()
        features, window = self.reader.features, self.window
        features.front.controller.close()
        features.stories.controller.close()
        if window.articles.search.text():
            window.articles.search.setText("")
            self.until(lambda: not self.reader.listing.query.search)
        features.reading.open(0)
        self.settle()
        self.reader.listing.show(ArticleQuery())
        self.settle()
        if window.articles.view.isVisible():  # an empty library has another page there
            self.focus(window.articles.view)

    def cases(
        self,
        subtests: pytest.Subtests,
        *cases: "Callable[[Desktop], object]",
        again: "Callable[[Desktop], object] | None" = None,
    ) -> None:
        """Try one thing after the other in this window, each from the list of all articles, or as
        `again` leaves the window."""
        for case in cases:
            with subtests.test(case.__name__.replace("_", " ")):
                case(self)
            self.begin_again()
            if again is not None:
                again(self)

    def rows(self) -> list[int]:
        """The ids in the list, from the top."""
        return list(self.window.articles.model.ids)

    def statuses(self) -> dict[int, tuple[bool, bool]]:
        """Read and starred of every article, straight from the library."""
        with self.library.store.read() as reader:
            heads = reader.articles.heads(self.rows())
        return {head.id: (head.is_read, head.is_starred) for head in heads}

    def notice(self) -> str:
        """The sentence at the foot of the window."""
        return self.window.toast.text


MakeDesktop = Callable[..., Desktop]
