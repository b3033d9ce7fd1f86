"""Opens the popover of a label, by click or key: of the open article and its pictures, of rows
(which label is at a point, and which the current one has) and of cards."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from readerapp.background import Latest
from readerapp.domain.articles import Article, ArticleHead
from readerapp.library import reading
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _
from readerapp.ui.article_list.model import HEAD_ROLE
from readerapp.ui.article_list.row import RowDelegate
from readerapp.ui.article_list.view import FixedRowListView
from readerapp.ui.reading.copying import fragments
from readerapp.ui.reading.label_popover import LabelPopover
from readerapp.ui.reading.links import TRANSLATED
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.article_menus import LabelMenu, LabelRequests, PictureLabelMenu
from readerapp.ui.widgets.card_buttons import card_of
from readerapp.ui.widgets.slot_guard import guarded

Found = tuple[int, str, QRect]  # article, what a label of it is about, its place on the screen
LabelAt = Callable[[QPointF], Found | None]  # at a point of a widget

AROUND = 24  # pixels of a place that has none

FoundLabel = tuple[int, str, QRect]  # article, what the label is about, its place on the screen


class RowLabels:
    """Finds the badges of labels that a list shows."""

    def __init__(self, view: FixedRowListView) -> None:
        self._view = view

    def at(self, point: QPointF) -> FoundLabel | None:
        """Return the label whose badge is at a point of the rows."""
        index = self._view.indexAt(point.toPoint())
        head = index.data(HEAD_ROLE) if index.isValid() else None
        if head is None:
            return None
        shown = self._shown(index, head)
        found = ((label, place) for label, place in shown if place.contains(point.toPoint()))
        label, place = next(found, ("", QRect()))
        return (head.id, label, self._on_screen(place)) if label else None

    def current(self) -> tuple[ArticleHead, FoundLabel | None] | None:
        """Return the article of the current row, and its first label, at the row where it has no
        room for the badge."""
        index = self._view.currentIndex()
        head: ArticleHead | None = index.data(HEAD_ROLE) if index.isValid() else None
        if head is None:
            return None
        if not head.labels:
            return head, None
        row = (head.labels[0].value, self._view.visualRect(index))
        label, place = next(iter(self._shown(index, head)), row)
        return head, (head.id, label, self._on_screen(place))

    def _shown(self, index: QModelIndex, head: ArticleHead) -> list[tuple[str, QRect]]:
        rect, mirrored = self._view.visualRect(index), self._view.isRightToLeft()
        delegate = self._view.itemDelegate()
        assert isinstance(delegate, RowDelegate)  # noqa: S101 - as the pane makes it
        found = delegate.labels_shown(head, rect, mirrored=mirrored)
        return [(label.value, place.toRect()) for label, place in found]

    def _on_screen(self, place: QRect) -> QRect:
        corner = self._view.viewport().mapToGlobal(place.topLeft())
        return QRect(corner, place.size())


@guarded
class LabelClicks(QObject):
    """Shows one popover at a time. GUI thread; articles that are not open are read on a lane."""

    details_requested = Signal(object)  # Article
    help_requested = Signal()

    def __init__(self, context: Context) -> None:
        pane = context.window.reading
        super().__init__(pane)
        self._library = context.library
        self._pane = pane
        self._failed = context.failed
        self._asking = Latest(context.runner)
        self._painted: dict[QObject, LabelAt] = {}
        self._pressed: Found | None = None
        self.says = LabelRequests(self)  # what the reader says of labels
        self.popover: LabelPopover | None = None
        self._watch(pane.view)
        pane.view_added.connect(self._watch)

    def show_in_article(self, about: str) -> None:
        """Show what a label in the open article is about, beside that label."""
        article, view = self._pane.article, self._pane.active_view
        if article is not None:
            self._open(article, about, _place_in(view, f"label:{about}"))

    def show_of(self, article_id: int, about: str, place: QRect) -> None:
        """Show what a label of an article is about, which is not open perhaps, beside a place on
        the screen."""

        def show(found: ReadableArticle | None) -> None:
            if found is not None:
                self._open(found.article, about, place)

        work = partial(reading.readable, self._library, article_id)
        self._asking.ask(work, show, self._failed)

    def show_details_of(self, article_id: int) -> None:
        """Show all that is known of how an article was made, which is not open perhaps."""

        def show(found: ReadableArticle | None) -> None:
            if found is not None:
                self.details_requested.emit(found.article)

        work = partial(reading.readable, self._library, article_id)
        self._asking.ask(work, show, self._failed)

    def _open(self, article: Article, about: str, place: QRect) -> None:
        theme = self._pane.view.theme
        before = QApplication.focusWidget()
        popover = self.popover = LabelPopover(article, about, theme, self._pane)
        popover.closed.connect(partial(_give_back, before))
        popover.destroyed.connect(self._forget)
        popover.details_requested.connect(self.details_requested)
        popover.help_requested.connect(self.help_requested)
        self._offer(popover, article, about)
        popover.open_at(place)

    def _offer(self, popover: LabelPopover, article: Article, about: str) -> None:
        """Offer what can be said of the label; of a picture only where its article is open."""
        if about == TRANSLATED:
            return
        if not about.isdecimal():
            popover.offer(partial(LabelMenu, article.head, self.says, popover, is_told=True))
            return
        here = article is self._pane.article
        pictures = article.pictures if here else ()
        if picture := next((p for p in pictures if p.position == int(about)), None):
            popover.offer(partial(PictureLabelMenu, picture, self.says, popover, is_told=True))

    def _forget(self) -> None:
        self.popover = None

    # Labels on pictures

    # Labels that are painted

    def watch(self, painted: QWidget, label_at: LabelAt) -> None:
        """Take clicks on labels that `label_at` finds on a widget: what is around them, a row or a
        picture, is not chosen by them."""
        self._painted[painted] = label_at
        painted.installEventFilter(self)

    def _watch(self, view: ReadingView) -> None:
        self.watch(view.viewport(), partial(self._picture_label, view))

    def eventFilter(self, painted: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._pressed = self._found(painted, event)
            return self._pressed is not None
        if event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            pressed, self._pressed = self._pressed, None
            if isinstance(event, QMouseEvent) and self._found(painted, event) == pressed:
                self._show_found(*pressed)
            return True
        return False

    def _found(self, painted: QObject, event: QMouseEvent) -> Found | None:
        label_at = self._painted.get(painted)
        if label_at is None or event.button() is not Qt.MouseButton.LeftButton:
            return None
        return label_at(event.position())

    def _show_found(self, article_id: int, about: str, place: QRect) -> None:
        article = self._pane.article
        if article is not None and article.head.id == article_id:
            self._open(article, about, place)
        else:
            self.show_of(article_id, about, place)

    def _picture_label(self, view: ReadingView, point: QPointF) -> Found | None:
        """Return the label of a picture at a point of a view."""
        scrolled = QPointF(0, view.verticalScrollBar().value())
        found, article = view.pictures.label_at(point + scrolled), self._pane.article
        if found is None or article is None:
            return None
        place = found[1].translated(-scrolled).toRect()
        there = QRect(view.viewport().mapToGlobal(place.topLeft()), place.size())
        return article.head.id, str(found[0]), there


def _give_back(before: QWidget | None) -> None:
    """Give the focus back to what had it, where no window manager does."""
    if before is not None and isValid(before) and QApplication.activeModalWidget() is None:
        before.activateWindow()
        before.setFocus(Qt.FocusReason.PopupFocusReason)


def _place_in(view: ReadingView, address: str) -> QRect:
    """Return where on the screen the words of a link are, or the view without them."""
    block = view.document().begin()
    while block.isValid():
        for fragment in fragments(block):
            if fragment.charFormat().anchorHref() == address:
                cursor = QTextCursor(view.document())
                cursor.setPosition(fragment.position())
                place = view.cursorRect(cursor)
                cursor.setPosition(fragment.position() + fragment.length())
                end = view.cursorRect(cursor)
                if end.top() == place.top():
                    place = place.united(end)
                if view.viewport().rect().intersects(place):
                    return QRect(view.viewport().mapToGlobal(place.topLeft()), place.size())
        block = block.next()
    return QRect(view.mapToGlobal(view.rect().topLeft()), view.rect().size())


class LabelKeys(QObject):
    """Does what the command "How Do We Know?" asks for, of whatever has the focus. GUI thread."""

    def __init__(self, window: MainWindow, labels: LabelClicks, rows: RowLabels) -> None:
        super().__init__(window)
        self._window, self._labels, self._rows = window, labels, rows
        window.commands["evidence"].triggered.connect(lambda __=False: self.tell())

    def use_menus(self, *menus: LabelRequests) -> None:
        """Tell of labels for menus that ask for it."""
        for ask in menus:
            ask.how_requested.connect(self._tell_of)
            ask.picture_how_requested.connect(lambda at: self._labels.show_in_article(str(at)))

    def tell(self) -> None:
        """Tell of the card or the row that has the focus, else of the open article."""
        focus, article = QApplication.focusWidget(), self._shown_article()
        if (card := card_of(focus)) is not None:
            card.ask_of_label()
            return
        current = self._rows.current()
        in_list = focus is self._window.articles.view and current is not None
        if in_list and current and (article is None or article.head.id != current[0].id):
            head, label = current
            if label is None:
                self._labels.show_details_of(head.id)
            else:
                self._labels.show_of(*label)
        elif article is not None:
            self._labels.details_requested.emit(article)
        else:
            self._window.toast.show_message(lambda: _("Choose an article or a card first"))

    def _shown_article(self) -> Article | None:
        reading = self._window.reading
        return reading.article if reading.isVisible() else None

    def _tell_of(self, article_id: int, about: str) -> None:
        focus = QApplication.focusWidget()
        self._labels.show_of(article_id, about, _place_of(focus or self._window))


def _place_of(widget: QWidget) -> QRect:
    """Return a place in the middle of a widget, on the screen."""
    middle = widget.mapToGlobal(widget.rect().center())
    return QRect(middle - QPoint(AROUND // 2, AROUND // 2), middle + QPoint(AROUND // 2, 0))
