"""The window of the bin: its rows (subscriptions first, then articles) and the ways back."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QMessageBox,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.bin import BinContent, Binned, BinnedFeeds, BinUse
from readerapp.domain.directions import is_rtl
from readerapp.ui.bin.words import BinWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.card_layout import Card, LayoutCache, Strip, TextPart
from readerapp.ui.widgets.card_painter import ROW_EDGE, draw_list_row, paint_card
from readerapp.ui.widgets.dialog_parts import open_large
from readerapp.ui.widgets.plain_text import (
    shortened,
    text_field,
    text_label,
    tip_text,
)
from readerapp.ui.widgets.question_box import QuestionBox, QuestionWords
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import ROW_LETTERS, scaled_font

Index = QModelIndex | QPersistentModelIndex

Item = Binned | BinnedFeeds

Role = Qt.ItemDataRole

ITEM_ROLE = Role.UserRole

DETAILS_ROLE = Role.UserRole + 1

_ROOT = QModelIndex()


@guarded
class BinModel(QAbstractListModel):
    """Model of the bin's rows; `now` (UTC) tells how long each still stays."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = BinWords(self)
        self._items: tuple[Item, ...] = ()
        self._days = 0
        self.content = BinContent((), (), 0, BinUse())

    def show(self, content: BinContent, days: int) -> None:
        """Show what is in the bin; things stay there for `days`."""
        self.beginResetModel()
        self.content, self._days = content, days
        self._items = (*content.feeds, *content.articles)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Role.DisplayRole:
            return self._words.title(item)
        if role == DETAILS_ROLE:
            return self._words.details(item, self._now(), self._days)
        if role == Role.AccessibleTextRole:
            return self._words.describe(item, self._now(), self._days)
        if role == Role.ToolTipRole:
            return tip_text(self._words.describe(item, self._now(), self._days))
        return None


State = QStyle.StateFlag

EDGE, PADDING = ROW_EDGE, 10  # pixels around the selection, and inside it

RADIUS = 7

KEPT = 100  # layouts


@guarded
class BinDelegate(QStyledItemDelegate):
    """Paints rows of the bin by font size, palette and writing direction."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts = LayoutCache(KEPT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        title, details = (QFontMetrics(font).height() for font in _fonts(is_feed=True))
        return QSize(200, title + details + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        selected = bool(option.state & State.State_Selected)
        draw_list_row(painter, option, RADIUS)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        name, said = (
            shortened(str(index.data(role)), ROW_LETTERS)  # a key keeps what it holds
            for role in (Role.DisplayRole, DETAILS_ROLE)
        )
        item = index.data(ITEM_ROLE)
        is_feed = isinstance(item, BinnedFeeds)
        language = item.language if isinstance(item, Binned) else None
        key = (name, said, is_feed, language, palette.cacheKey(), ui_font("").key())
        card = partial(bin_card, name, said, palette, is_feed=is_feed, language=language)
        laid = self._layouts.of(key, card, option.rect.width(), mirrored=mirrored)
        ink = palette.highlightedText().color().name() if selected else ""
        paint_card(painter, laid, QPointF(option.rect.topLeft()), ink)
        painter.restore()


def bin_card(
    name: str, said: str, palette: QPalette, *, is_feed: bool, language: str | None = None
) -> Card:
    """Return the two lines of a row. An article's begin where its `language` does, those of
    subscriptions where the interface does (None)."""
    title, details = _fonts(is_feed=is_feed)
    strong, quiet = palette.text().color().name(), palette.placeholderText().color().name()
    lines = (
        Strip(
            QFontMetrics(title).height() + 1,
            (TextPart(name, title, strong, language=language or ""),),
        ),
        Strip(QFontMetrics(details).height() + 1, (TextPart(said, details, quiet),), gap=1),
    )
    padding = (EDGE + PADDING, PADDING - 2, EDGE + PADDING, PADDING - 2)
    rtl = None if language is None else is_rtl(name, language)
    return Card(lines, padding, is_rtl=rtl)


def _fonts(*, is_feed: bool) -> tuple[QFont, QFont]:
    weight = QFont.Weight.DemiBold if is_feed else QFont.Weight.Normal
    return scaled_font("", 1.0, weight), scaled_font("", 0.92)


FIRST_SIZE = (700, 560)


@guarded
class BinWindow(QDialog):
    """The bin window. Not modal; Esc closes it. It only shows values and emits requests."""

    words_changed = Signal(str)  # what is looked for
    restore_requested = Signal(
        object, object
    )  # ids of articles, ids of removals with subscriptions
    restore_all_requested = Signal()
    empty_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = 0
        self._words = BinWords(self)
        self.search = text_field(self)
        self.list = QListView(self)
        self.list.setObjectName("binList")
        self.items = BinModel(now, self)
        self.restore, self.restore_all, self.empty, self.close_button = (
            QPushButton(self) for _ in range(4)
        )
        self._explained, self._use, self._rest = (text_label(self) for _ in range(3))
        self._question: QMessageBox | None = None
        self._lay_out()
        self._connect()
        keep_translated(self, self._show_again)
        open_large(self, *FIRST_SIZE)

    @property
    def question(self) -> QMessageBox | None:
        """The question whether to empty the bin, while it is asked."""
        return self._question

    def show_content(self, content: BinContent, days: int) -> None:
        """Show what is in the bin; what was selected stays so if it is still there."""
        chosen = self._chosen()
        place = self.list.verticalScrollBar().value()
        self._days = days
        self.items.show(content, days)
        for row in range(self.items.rowCount()):
            index = self.items.index(row)
            if index.data(ITEM_ROLE) in chosen:
                self.list.selectionModel().select(
                    index, self.list.selectionModel().SelectionFlag.Select
                )
        if self.items.rowCount():
            self.list.selectionModel().setCurrentIndex(
                self.items.index(0), self.list.selectionModel().SelectionFlag.NoUpdate
            )
        self.list.verticalScrollBar().setValue(place)
        self._set_texts()

    def _lay_out(self) -> None:
        self.list.setModel(self.items)
        self.list.setItemDelegate(BinDelegate(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.search.setClearButtonEnabled(True)
        for label in (self._explained, self._rest):
            label.setWordWrap(True)
        self._use.setObjectName("panelTitle")
        for button in (self.restore, self.restore_all, self.empty, self.close_button):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.restore)
        foot.addWidget(self.restore_all)
        foot.addStretch()
        foot.addWidget(self.empty)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(10)
        for widget in (self._use, self._explained, self.search):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._rest)
        layout.addLayout(foot)
        self.list.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.words_changed)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.list.activated.connect(lambda _index: self._restore_chosen())
        self.restore.clicked.connect(self._restore_chosen)
        self.restore_all.clicked.connect(self.restore_all_requested)
        self.empty.clicked.connect(self._ask_to_empty)
        self.close_button.clicked.connect(self.accept)

    def _chosen(self) -> list[Binned | BinnedFeeds]:
        items = (index.data(ITEM_ROLE) for index in self.list.selectedIndexes())
        return [item for item in items if isinstance(item, Binned | BinnedFeeds)]

    def _restore_chosen(self) -> None:
        chosen = self._chosen()
        articles = tuple(each.id for each in chosen if isinstance(each, Binned))
        feeds = tuple(each.removal_id for each in chosen if isinstance(each, BinnedFeeds))
        if chosen:
            self.restore_requested.emit(articles, feeds)

    def _ask_to_empty(self) -> None:
        """There is no way back from it: the one thing that is asked about first."""
        use = self.items.content.use
        box = self._question = QuestionBox(self, lambda: self._asked(use))
        delete = box.add_yes(QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(self.empty_requested)
        box.finished.connect(lambda _result: self._forget_question())
        box.open()

    def _asked(self, use: BinUse) -> QuestionWords:
        details = self.tr("It holds {things}. They cannot come back after this.")
        return QuestionWords(
            self.tr("Empty Bin"),
            self.tr("Delete everything in the bin for good?"),
            (self.tr("&Delete for Good"), self.tr("&Keep")),
            details.format(things=self._words.use(use)),
        )

    def _forget_question(self) -> None:
        if self._question:
            self._question.deleteLater()
        self._question = None

    def _enable(self) -> None:
        use = self.items.content.use
        self.restore.setEnabled(bool(self.list.selectedIndexes()))
        self.restore_all.setEnabled(bool(use))
        self.empty.setEnabled(bool(use))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _show_again(self) -> None:
        """In another language; what is selected stays so."""
        self.show_content(self.items.content, self._days)

    def _set_texts(self) -> None:
        content = self.items.content
        self.setWindowTitle(self.tr("Bin"))
        self.list.setAccessibleName(self.tr("What is in the bin"))
        self.search.setPlaceholderText(self.tr("Find in titles and sources"))
        self.search.setAccessibleName(self.tr("Find in titles and sources"))
        self._use.setText(self._words.use(content.use) if content.use else self.tr("Empty"))
        self._explained.setText(
            self.tr(
                "Everything comes back as it was. After %n day(s) it is deleted.", "", self._days
            )
        )
        more = content.found - len(content.articles)
        self._rest.setText(
            self.tr(
                "%n more article(s) are not listed. Type a word of what you look for.", "", more
            )
        )
        self._rest.setVisible(more > 0)
        self.restore.setText(self.tr("&Restore"))
        self.restore_all.setText(self.tr("Restore &All"))
        self.empty.setText(self.tr("&Empty Bin…"))
        self.close_button.setText(self.tr("&Close"))
        self._enable()
