"""A window on articles to translate, with real models where a package ships them."""

import shutil
from pathlib import Path

from translation_weights import placed
from window_desktop import NOW, Desktop, Key, MakeDesktop, Modifier

from readerapp import settings as declared
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import translation_models
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.translation.article import ArticleTranslation


def open_with_models(
    make_desktop: MakeDesktop,
    articles: list[PreparedArticle],
    *folders: Path,
    is_on: bool = True,
) -> Desktop:
    """Open the first article in a window that translates to Portuguese by these models."""
    desktop = make_desktop(articles)
    for each in folders:
        translation_models.add(desktop.library.paths, each, NOW, may_be_unknown=True)
    desktop.reader.settings.set(declared.TRANSLATION, is_on)
    desktop.reader.settings.set(declared.TRANSLATION_TARGET, "pt")
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    return desktop


def said_to_be_from(language: str, folder: Path) -> Path:
    """Put the model from Portuguese to English into a folder as one from another language: a way
    through English needs two models, and tests have those of one pair."""
    folder.mkdir()
    for each in placed("pt", "en").model.files:
        name = each.name.replace("pten", f"{language}en")
        shutil.copy(placed("pt", "en").folder / each.name, folder / name)  # links are refused
    return folder


def controller(desktop: Desktop) -> ArticleTranslation:
    return desktop.reader.features.translation.article


def plain(text: str) -> str:
    """A text without the marks that keep directions apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def shown(desktop: Desktop) -> str:
    return plain(desktop.window.reading.view.toPlainText())


def wait(desktop: Desktop) -> None:
    desktop.until(lambda: not controller(desktop).is_busy)
    desktop.settle()
    desktop.until(lambda: desktop.window.reading.view.is_written)


def translate(desktop: Desktop, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press V and wait for all of the translation."""
    desktop.press(Key.Key_V, modifier)
    wait(desktop)


def beside(desktop: Desktop) -> ReadingView:
    """Show two columns; return the one of the original."""
    window = desktop.window
    translate(desktop, Modifier.ShiftModifier)
    window.commands["focus_mode"].trigger()
    window.resize(1400, 800)
    original = controller(desktop)._original
    desktop.until(lambda: original.is_shown)
    wait(desktop)
    view = original.view
    assert view is not None
    desktop.until(lambda: view.is_written)
    return view
