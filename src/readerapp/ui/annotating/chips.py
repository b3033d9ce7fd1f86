"""Tags as chips in a row that wraps, and the field that adds one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QSizePolicy, QToolButton, QWidget

from readerapp.domain.annotations import TAG_LENGTH
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.plain_text import button_text, spoken, text_field, tip_text
from readerapp.ui.widgets.slot_guard import guarded

GAP = 6  # pixels between chips and between their rows
LEAST_FIELD = 110  # pixels
LONGEST_SHOWN = 40  # letters of a name on a chip; the tool tip has all of it


@guarded
class WrappingRow(QWidget):
    """A row of widgets that goes on below where it is too narrow; the last one fills its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: list[QWidget] = []

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these widgets in this order."""
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
            part.show()
        self._place()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_FIELD, self.heightForWidth(max(self.width(), LEAST_FIELD)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _place(self) -> None:
        for part, place in zip(self._parts, self._places(self.width()), strict=True):
            part.setGeometry(self.style().visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        left = top = tallest = 0
        for number, part in enumerate(self._parts):
            size = part.sizeHint()
            is_last = number == len(self._parts) - 1
            wanted = min(LEAST_FIELD if is_last else size.width(), width)
            if left and left + wanted > width:
                left, top, tallest = 0, top + tallest + GAP, 0
            room = width - left if is_last else wanted
            places.append(QRect(left, top, room, size.height()))
            left, tallest = left + wanted + GAP, max(tallest, size.height())
        return places


@guarded
class TagEditor(WrappingRow):
    """Tags as chips and a field: Enter adds what is typed, Backspace in the empty field removes the
    last one, Escape leaves, a click on a chip removes it."""

    added = Signal(str)  # what was typed
    removed = Signal(str)  # a name
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._chips: list[QToolButton] = []
        self.field = text_field(self)
        self.field.setMaxLength(2 * TAG_LENGTH)
        self.field.setObjectName("tagField")
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # Later: the completer writes the name into the field after it has told of it.
        completer.activated.connect(lambda _name: QTimer.singleShot(0, self, self._add))
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self.field.installEventFilter(self)
        keep_translated(self, self._set_texts)

    @property
    def names(self) -> tuple[str, ...]:
        """The tags on show."""
        return self._names

    def show_tags(self, names: tuple[str, ...]) -> None:
        """Show the tags of an article. What is being typed stays."""
        if names != self._names or not self._chips:
            self._names = names
            self._make_chips()

    def complete_with(self, names: Sequence[str]) -> None:
        """Offer these names while one is typed."""
        self._known.setStringList(list(names))

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.field.text() and self._names:
                self.removed.emit(self._names[-1])
                return True
        return False

    def _add(self) -> None:
        if name := self.field.text().strip():
            self.field.clear()
            self.added.emit(name)

    def _make_chips(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(name) for name in self._names]
        self.show_parts([*self._chips, self.field])

    def _chip(self, name: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = name if len(name) <= LONGEST_SHOWN else f"{name[:LONGEST_SHOWN]}…"
        chip.setText(f"{button_text(isolate(shown))}  ✕")
        said = self.tr("Remove the tag “{name}”").format(name=isolate(name))
        chip.setAccessibleName(spoken(said))
        chip.setToolTip(tip_text(said))
        chip.clicked.connect(lambda: self.removed.emit(name))
        return chip

    def _set_texts(self) -> None:
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self._make_chips()
