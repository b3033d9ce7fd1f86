"""Context menus of articles: the one maker of what can be done with an article, or with several.

Rows, cards and the reading pane build their menus of its parts, so that an action is worded and
done in the same way everywhere. A menu only emits requests.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.messages import _, pgettext
from readerapp.ui.language.wording import counted
from readerapp.ui.widgets.label_menu import LabelMenu, LabelRequests, SeveralLabelMenu
from readerapp.ui.widgets.mute_menu import MuteMenu, MuteRequests
from readerapp.ui.widgets.share_menu import ShareMenu


class ArticleRequests(QObject):
    """Signals of the menus of articles. Several are tuples of their ids."""

    opened = Signal(int)
    browser_requested = Signal(str)  # address
    read_requested = Signal(object, bool)  # ids, read or unread
    star_requested = Signal(object, bool)  # ids, with or without a star
    story_requested = Signal(int)
    links_requested = Signal(object, bool)  # ids, whether with their titles
    share_requested = Signal(object, object)  # ids, ShareKind
    removal_requested = Signal(object)  # ids
    title_requested = Signal(int)  # translated, or its own again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers_translation: Callable[[], bool] = lambda: False
        self.shown: Callable[[ArticleHead], ArticleHead] = lambda head: head
        self.mutes = MuteRequests(self)
        self.labels = LabelRequests(self)


class ActionsMenu(QMenu):
    """Context menu of one article, made for each use, part by part."""

    def __init__(self, head: ArticleHead, ask: ArticleRequests, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = head
        self._ask_for = ask

    def add_opening(self, open_here: Callable[[int], object] | None = None) -> None:
        """Add what opens the article, here (by `open_here` if the place has a way of its own) or in
        a browser."""
        head, ask = self._head, self._ask_for
        self._add(_("&Open"), partial(open_here or ask.opened.emit, head.id))
        browser = self._add(_("Open in &Browser"), partial(ask.browser_requested.emit, head.url))
        browser.setEnabled(bool(head.url))

    def add_marks(self) -> None:
        """Add star and read, each as what it would become."""
        head, ask, ids = self._head, self._ask_for, (self._head.id,)
        star = _("Remove Sta&r") if head.is_starred else _("Sta&r")
        read = (
            _("Mark as Unr&ead")
            if head.is_read
            else pgettext("menu of an article", "Mark as R&ead")
        )
        self._add(star, partial(ask.star_requested.emit, ids, not head.is_starred))
        self._add(read, partial(ask.read_requested.emit, ids, not head.is_read))

    def add_story(self) -> None:
        """Add what shows the story of the article."""
        self._add(_("Show S&tory"), partial(self._ask_for.story_requested.emit, self._head.id))

    def add_translation(self) -> None:
        """Add what translates the title, or shows its own again, once translation is on."""
        ask = self._ask_for
        if ask.offers_translation():
            is_translated = ask.shown(self._head).original is not None
            own, other = _("Show Or&iginal Title"), _("Translate T&itle")
            self._add(
                own if is_translated else other, partial(ask.title_requested.emit, self._head.id)
            )

    def add_sharing(self) -> None:
        """Add what copies the address of the article, and the menu of the ways to share it."""
        ask, ids = self._ask_for, (self._head.id,)
        actions = (
            self._add(_("&Copy Link"), partial(ask.links_requested.emit, ids, False)),
            self._add(_("Copy Title and &Link"), partial(ask.links_requested.emit, ids, True)),
        )
        for action in actions:
            action.setEnabled(bool(self._head.url))
        share = ShareMenu(self)
        share.chosen.connect(partial(self._ask_for.share_requested.emit, (self._head.id,)))
        self.addMenu(share)

    def add_end(self) -> None:
        """Add what mutes the story, the feed or words, what says of the article that it is by AI or
        that this is not so, and what moves it into the bin."""
        self.addMenu(MuteMenu(self._head, self._ask_for.mutes, self))
        self.addMenu(LabelMenu(self._head, self._ask_for.labels, self))
        remove = self._ask_for.removal_requested.emit
        self._add(_("Re&move Article"), partial(remove, (self._head.id,)))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


class SeveralMenu(QMenu):
    """Context menu of several articles, made for each use: everything is one step."""

    def __init__(self, ids: Sequence[int], ask: ArticleRequests, parent: QWidget) -> None:
        super().__init__(parent)
        chosen, count = tuple(ids), len(ids)
        self.addAction(
            counted("{count} selected article", "{count} selected articles", count)
        ).setEnabled(False)
        self.addSeparator()
        self._add(_("&Star"), partial(ask.star_requested.emit, chosen, True))
        self._add(_("Remove S&tars"), partial(ask.star_requested.emit, chosen, False))
        self._add(
            pgettext("several articles", "Mark as R&ead"),
            partial(ask.read_requested.emit, chosen, True),
        )
        self._add(_("Mark as &Unread"), partial(ask.read_requested.emit, chosen, False))
        self.addSeparator()
        self._add(_("&Copy Links"), partial(ask.links_requested.emit, chosen, False))
        self._add(_("Copy Titles and &Links"), partial(ask.links_requested.emit, chosen, True))
        share = ShareMenu(self, several=True)
        share.chosen.connect(partial(ask.share_requested.emit, chosen))
        self.addMenu(share)
        self.addSeparator()
        self.addMenu(SeveralLabelMenu(chosen, ask.labels, self))
        self._add(_("&Remove Articles"), partial(ask.removal_requested.emit, chosen))

    def _add(self, text: str, act: Callable[[], object]) -> None:
        self.addAction(text).triggered.connect(lambda _checked=False: act())
