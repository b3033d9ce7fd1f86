"""Badges of rows and cards: language tag and labels."""

from PySide6.QtGui import QFont, QFontMetrics

from readerapp.domain.articles import ArticleHead
from readerapp.domain.values import dataclass
from readerapp.ui.language.wording import Wording, language_tag
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.text_layout import scaled_font

SIDE = 7  # pixels left and right of the text


@dataclass(frozen=True)
class Badge:
    """A badge. `short` is shown when there is no room for the text ("" = leave it out)."""

    text: str
    background: str
    ink: str
    short: str = ""


def badges_of(
    head: ArticleHead, theme: Theme, wording: Wording, *, with_language: bool = True
) -> list[Badge]:
    """Return the badges of an article, the language first."""
    shown = head.original.language if head.original else head.language
    tag = language_tag(shown) if with_language or head.original else ""
    language = [Badge(tag, theme.code_background, theme.muted)] if tag else []
    labels = [
        Badge(wording.label(label), theme.label_background, theme.label_text, wording.short_label())
        for label in head.labels
    ]
    sample = Badge(wording.sample(), theme.code_background, theme.muted)
    if head.original:
        colours = (theme.label_background, theme.label_text)
        language.append(Badge(f"⇄ {wording.translated()}", *colours, short="⇄"))
    return language + labels + ([sample] if head.is_sample else [])


def badge_font(language: str) -> QFont:
    """Return the font of badges in an interface in `language`."""
    return scaled_font(language, 0.8, QFont.Weight.DemiBold)


def badge_width(text: str, font: QFont) -> int:
    """Return the width of a badge in pixels."""
    return QFontMetrics(font).horizontalAdvance(text) + 2 * SIDE
