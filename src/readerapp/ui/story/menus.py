"""Menus of the story page: what can be done with a report there, depending on its place."""

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.stories import Story
from readerapp.domain.story_told import ToldSentence
from readerapp.ui.widgets.article_menus import ActionsMenu, ArticleRequests
from readerapp.ui.widgets.plain_text import button_text


class ReportPlace(Enum):
    """Place of a report in its story, which decides the actions of its menu."""

    ALONE = "alone"  # the only report of the event
    EVENT = "event"  # one of several
    AROUND = "around"  # before the event, or after it


def find_report(story: Story, article_id: int) -> tuple[ArticleHead, ReportPlace] | None:
    """Return a report of the page and where it stands; None when it is not on the page."""
    event = ReportPlace.EVENT if len(story.event) > 1 else ReportPlace.ALONE
    parts = ((story.event, event), (story.around, ReportPlace.AROUND))
    found = ((r.head, place) for part, place in parts for r in part if r.head.id == article_id)
    return next(found, None)


class StorySignals(QObject):
    """Signals of the story page's cards and menus."""

    opened = Signal(int)
    split_requested = Signal(int)  # out of the story of the event
    merge_requested = Signal(int)  # with the story of the event
    place_requested = Signal(object)  # ToldSentence: open its article there


class ReportMenu(ActionsMenu):
    """Context menu of a report and its part in the story, made for each use."""

    def __init__(
        self,
        head: ArticleHead,
        place: ReportPlace,
        ask: StorySignals,
        articles: ArticleRequests,
        parent: QWidget,
    ) -> None:
        super().__init__(head, articles, parent)
        self.add_opening(ask.opened.emit)
        self.addSeparator()
        self.add_marks()
        self.add_translation()
        self.addSeparator()
        self.add_links()
        self.add_share()
        if place is not ReportPlace.ALONE:
            self.addSeparator()
        if place is ReportPlace.EVENT:
            self._add(self.tr("&Not This Story"), partial(ask.split_requested.emit, head.id))
        elif place is ReportPlace.AROUND:
            self._add(self.tr("&Same Story"), partial(ask.merge_requested.emit, head.id))
        self.addSeparator()
        self.add_mute()
        self.add_label()
        self.add_removal()


class SentenceMenu(QMenu):
    """Context menu of a sentence that stands in one report or in several, made for each use."""

    def __init__(
        self, found: Sequence[tuple[ToldSentence, str]], ask: StorySignals, parent: QWidget
    ) -> None:
        super().__init__(parent)
        for told, paper in found:
            text = self.tr("Show in “{paper}”").format(paper=paper)
            self.addAction(button_text(text), partial(ask.place_requested.emit, told))
