"""The original beside its translation, where there is room: both stand at the same paragraph."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from readerapp.library.reading import ReadableArticle
from readerapp.rendering.blocks import HEAD_KINDS
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.typography import KIND
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened
from readerapp.ui.widgets.slot_guard import guarded

WIDE = 780  # pixels of the pane from which two columns are no narrower than on a small screen
SETTLED = 250  # ms without a change of width
_HEAD = frozenset(kind.name for kind in HEAD_KINDS)


@guarded
class OriginalBeside(QObject):
    """Shows the original of an article in a second view of the reading pane. GUI thread."""

    width_changed = Signal()  # whether there is room may have changed

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.view: ReadingView | None = None
        self._is_following = False
        # Soon, because a bar also moves while a document is emptied and written.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow_leader)
        self._leads_original = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.width_changed)
        pane.installEventFilter(self)

    @property
    def has_room(self) -> bool:
        """Whether the pane is wide enough for two columns."""
        return self._pane.width() >= WIDE

    @property
    def is_shown(self) -> bool:
        """Whether the original stands beside the translation."""
        return self.view is not None and not self.view.isHidden()

    def show(self, original: ReadableArticle) -> None:
        """Show an original; its place follows that of the translation."""
        view = self.view or self._make()
        view.setVisible(True)
        self._pane.lay_out_now()
        view.show_article(self._pane.page_of(original.article, original.body))
        title = shortened(original.article.head.title, MOST_IN_NAME)
        view.setAccessibleName(self.tr("Original: {title}").format(title=title))
        self._soon.start()

    def hide(self) -> None:
        """Show the translation alone."""
        if self.view is not None and self.is_shown:
            self.view.setVisible(False)
            self._pane.lay_out_now()
            self.view.clear_article()

    def eventFilter(self, _pane: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settled.start()
        return False

    def _make(self) -> ReadingView:
        view = self.view = self._pane.add_beside()
        other = self._pane.view
        for each in (view, other):
            each.rebuilt.connect(self._soon.start)
        other.verticalScrollBar().valueChanged.connect(lambda _value: self._lead(False))
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._lead(True))
        return view

    def _lead(self, is_original: bool) -> None:
        if not self._is_following:
            self._leads_original = is_original and bool(self.view and self.view.underMouse())
            self._soon.start()

    def _follow_leader(self) -> None:
        if self.view is not None:
            pair = (self._pane.view, self.view)
            self._follow(*(pair[::-1] if self._leads_original else pair))

    def _follow(self, leader: ReadingView, follower: ReadingView) -> None:
        """Scroll one view to where the other is: the same part of the same block at the edge."""
        if self._is_following or not self.is_shown:
            return
        if not (leader.is_written and follower.is_written):
            return  # `rebuilt` tells when they are
        bar = follower.verticalScrollBar()
        middle = leader.viewport().width() // 2
        block = leader.cursorForPosition(QPoint(middle, 0)).block()
        number = block.blockNumber() - _first(leader)
        self._is_following = True
        if number < 0:
            bar.setValue(leader.verticalScrollBar().value())
        else:
            same = follower.document().findBlockByNumber(number + _first(follower))
            if same.isValid():
                part = -_top(leader, block) / max(1.0, _height(leader, block))
                bar.setValue(
                    round(bar.value() + _top(follower, same) + part * _height(follower, same))
                )
        self._is_following = False


def _first(view: ReadingView) -> int:
    """The number of the first block below the head."""
    block = view.document().firstBlock()
    while block.isValid() and block.blockFormat().property(KIND) in _HEAD:
        block = block.next()
    return int(block.blockNumber())


def _top(view: ReadingView, block: QTextBlock) -> int:
    return int(view.cursorRect(QTextCursor(block)).top())


def _height(view: ReadingView, block: QTextBlock) -> float:
    return float(view.document().documentLayout().blockBoundingRect(block).height())
