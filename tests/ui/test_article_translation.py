"""Translating the open article: the key, the place, the label in all that leaves the app."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QTextCursor
from translation_weights import placed
from window_desktop import NOW, Desktop, Key, MakeDesktop, Modifier, article

from readerapp import settings as declared
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import reading, translation_models
from readerapp.ui.translation.article import ArticleTranslation

SENTENCES = (
    "The president met the leader of the party on Monday.",
    "The harbour was open again after the storm.",
    'The city council said on <a href="https://news.example/x">Tuesday</a> that it would pay.',
    "Many people came to see the new bridge.",
)
BODY = "".join(f"<p>{' '.join(SENTENCES[n % 4 :] + SENTENCES[: n % 4])}</p>" for n in range(16))
NAME = "en-pt"


def news() -> list[PreparedArticle]:
    return [
        article(0, title="The harbour is open again", dek="The storm is over.", body_html=BODY),
        article(2, title="إعادة فتح جسر الميناء", language="ar"),
        article(1),
    ]


@pytest.fixture
def make(make_desktop: MakeDesktop) -> Callable[..., Desktop]:
    """Make a window whose library has the small model from English to Portuguese."""

    def made(*, is_on: bool = True, has_model: bool = True) -> Desktop:
        folder = placed("en", "pt").folder if has_model else None
        desktop = make_desktop(news())
        if folder:
            translation_models.add(desktop.library.paths, folder, NOW, may_be_unknown=True)
        settings = desktop.reader.settings
        settings.set(declared.TRANSLATION, is_on)
        settings.set(declared.TRANSLATION_TARGET, "pt")
        desktop.open(0)
        desktop.focus(desktop.window.reading.view)
        return desktop

    return made


def controller(desktop: Desktop) -> ArticleTranslation:
    return desktop.reader.features.translation.article


def text(desktop: Desktop) -> str:
    return desktop.window.reading.view.toPlainText()


def translate(desktop: Desktop) -> None:
    desktop.press(Key.Key_L)
    desktop.until(lambda: not controller(desktop).is_busy)
    desktop.settle()


def test_one_key_translates_and_the_same_key_shows_the_original(
    make: Callable[..., Desktop],
) -> None:
    desktop = make()
    before = text(desktop)
    stored = reading.article(desktop.library, desktop.ids[0])
    translate(desktop)
    made = text(desktop)
    print(made[:1200])
    assert "Translated on this computer by" in made
    assert "porto" in made
    assert "The harbour was" not in made
    assert desktop.window.commands["translate"].isChecked()
    desktop.press(Key.Key_L)
    desktop.settle()
    assert text(desktop) == before
    assert reading.article(desktop.library, desktop.ids[0]) == stored
