"""Context menu of a card of the front page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.front_page import FrontCard
from readerapp.ui.widgets.label_menu import LabelMenu, LabelRequests
from readerapp.ui.widgets.mute_menu import MuteMenu, MuteRequests
from readerapp.ui.widgets.share_menu import ShareMenu


class FrontSignals(QObject):
    """Signals of the front page's cards, keys and menus."""

    story_requested = Signal(int)  # article id: the story page of its story
    article_requested = Signal(int)
    browser_requested = Signal(str)
    address_copied = Signal(str)
    star_toggled = Signal(object)  # ArticleHead as it is on show
    read_toggled = Signal(object)  # FrontCard as it is on show
    follow_requested = Signal(int, bool)  # article id, on or off
    less_requested = Signal(int, bool)
    why_requested = Signal(object)  # FrontCard
    share_requested = Signal(object, object)  # ids, ShareKind

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mutes = MuteRequests(self)
        self.labels = LabelRequests(self)


class FrontMenu(QMenu):
    """Context menu of a card, made for each use."""

    def __init__(self, card: FrontCard, ask: FrontSignals, parent: QWidget) -> None:
        # Here, because the cards are shown before any menu, and without what reads articles.
        from readerapp.rendering import safe_link

        super().__init__(parent)
        head = card.head
        has_link = bool(safe_link(head.url))
        if card.is_story:
            self._add(self.tr("Open S&tory"), lambda: ask.story_requested.emit(head.id))
        self._add(self.tr("&Open Article"), lambda: ask.article_requested.emit(head.id))
        browser = self._add(
            self.tr("Open in &Browser"), lambda: ask.browser_requested.emit(head.url)
        )
        browser.setEnabled(has_link)
        self.addSeparator()
        read = self.tr("Mark as R&ead") if card.unread else self.tr("Mark as Unr&ead")
        star = self.tr("Remove &Star") if head.is_starred else self.tr("&Star")
        self._add(read, lambda: ask.read_toggled.emit(card))
        self._add(star, lambda: ask.star_toggled.emit(head))
        self.addSeparator()
        follow = self._add(
            self.tr("&Follow"), lambda: ask.follow_requested.emit(head.id, not card.is_followed)
        )
        follow.setCheckable(True)
        follow.setChecked(card.is_followed)
        is_less = card.ranked is not None and card.ranked.is_less_wanted
        less = self._add(
            self.tr("&Less of This"), lambda: ask.less_requested.emit(head.id, not is_less)
        )
        less.setCheckable(True)
        less.setChecked(is_less)
        self.addMenu(MuteMenu(head, ask.mutes, self))
        self.addMenu(LabelMenu(head, ask.labels, self))
        self._add(self.tr("&Why Here?"), lambda: ask.why_requested.emit(card))
        self.addSeparator()
        copy = self._add(self.tr("&Copy Address"), lambda: ask.address_copied.emit(head.url))
        copy.setEnabled(bool(head.url))
        share = ShareMenu(self)
        share.chosen.connect(lambda kind: ask.share_requested.emit((head.id,), kind))
        self.addMenu(share)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action
