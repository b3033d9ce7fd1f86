"""The submenu that mutes: the story of an article, its feed, or words, for a time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from readerapp.domain.articles import ArticleHead
from readerapp.domain.rules import MuteSpan
from readerapp.messages import _, pgettext
from readerapp.ui.widgets.plain_text import button_text, shortened

MOST_LETTERS = 40  # of a feed's name in a menu


class MuteRequests(QObject):
    """Signals of the submenus that mute."""

    story_requested = Signal(int, object)  # article id, MuteSpan
    feed_requested = Signal(int, object)  # feed id, MuteSpan
    words_requested = Signal(str)  # the headline they may be taken from
    mutes_requested = Signal()  # what is muted


class MuteMenu(QMenu):
    """Submenu about one article, made for each use."""

    def __init__(self, head: ArticleHead, ask: MuteRequests, parent: QMenu) -> None:
        super().__init__(parent)
        self.setTitle(pgettext("mute menu", "M&ute"))
        self._add_spans(_("This &Story"), partial(ask.story_requested.emit, head.id))
        if head.feed_id is not None:
            name = button_text(shortened(head.source, MOST_LETTERS))
            self._add_spans(
                _("The &Feed “{feed}”").format(feed=name),
                partial(ask.feed_requested.emit, head.feed_id),
            )
        self._add(self, _("&Words…"), partial(ask.words_requested.emit, head.title))
        self.addSeparator()
        self._add(self, _("What Is &Muted…"), ask.mutes_requested.emit)

    def _add_spans(self, title: str, act: Callable[[MuteSpan], object]) -> None:
        spans = self.addMenu(title)
        for span, text in SpanWords().texts().items():
            self._add(spans, text, partial(act, span))

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: act())


class SpanWords:
    """Makes the names of spans in the interface language of the moment."""

    def texts(self) -> dict[MuteSpan, str]:
        """Return what the spans are called in menus, in their order."""
        return {
            MuteSpan.DAY: _("For a &Day"),
            MuteSpan.WEEK: _("For a &Week"),
            MuteSpan.MONTH: _("For a &Month"),
            MuteSpan.FOR_GOOD: _("For &Good"),
        }
