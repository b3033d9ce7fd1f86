"""Related stories as the tests of the sidebar show them."""

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot
from waiting import wait_exposed

from readerapp.domain.articles import (
    ArticleHead,
    ComputedRelative,
    ReasonKind,
    Relatedness,
    RelatedReason,
    Relatives,
    StatedRelative,
)
from readerapp.domain.drafts import RelationKind
from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.themes.theme import load_theme

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def head(article_id: int, language: str = "en", source: str = "") -> ArticleHead:
    """Return a story; a higher number is an older one."""
    return ArticleHead(
        id=article_id,
        title=f"Story {article_id} & more",
        dek="",
        source=source or f"Paper {article_id}",
        language=language,
        interface_language="",
        url="",
        published=NOW - timedelta(hours=article_id),
        received=NOW,
        is_read=False,
        is_starred=False,
        is_sample=False,
        is_stub=False,
        title_is_derived=False,
        labels=(),
        thumbnail=None,
    )


def found(article_id: int, language: str = "en", *copies: ArticleHead) -> ComputedRelative:
    """Return a story that this computer found."""
    reasons = (RelatedReason(ReasonKind.NAMES, ("Ann Lee",)),)
    return ComputedRelative(
        head(article_id, language), Relatedness.RELATED, 0.8, reasons, tuple(copies)
    )


def said(article_id: int, language: str = "en") -> ComputedRelative:
    """Return a story of which the reader said that it is the same."""
    reasons = (RelatedReason(ReasonKind.READER),)
    return ComputedRelative(head(article_id, language), Relatedness.SAME_STORY, 1.0, reasons)


def stated(article_id: int, language: str = "en") -> StatedRelative:
    """Return a story that the publisher put there."""
    return StatedRelative(head(article_id, language), RelationKind.RELATED, "Read also")


def beside(*relatives: ComputedRelative | StatedRelative, **fields: object) -> Relatives:
    """Return what stands beside article 1."""
    computed = tuple(each for each in relatives if isinstance(each, ComputedRelative))
    named = tuple(each for each in relatives if isinstance(each, StatedRelative))
    values: dict[str, object] = {"pending": False, "article_id": 1}
    return Relatives(named, computed, **(values | fields))  # type: ignore[arg-type]  # a shorthand


def shown_pane(qtbot: QtBot, relatives: Relatives) -> RelatedPane:
    """Return a sidebar in a window of its own, on screen, beside an article."""
    pane = RelatedPane(load_theme("light"), lambda *_: None)
    qtbot.addWidget(pane)
    pane.resize(260, 700)
    pane.show()
    pane.show_relatives(relatives)
    wait_exposed(pane)
    pane.activateWindow()
    return pane
