"""The strip above the article: its tags as chips, its note, and the list of its highlights; the
popup of one highlight."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    QSizeF,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.annotations import TAG_LENGTH, Annotations, Highlight, plain_text
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.widgets.dialog_parts import available_geometry
from readerapp.ui.widgets.plain_text import (
    button_text,
    shortened,
    spoken,
    text_field,
    text_label,
    tip_text,
)
from readerapp.ui.widgets.slot_guard import guarded

QUIET = 1_200  # ms without a key before a note is saved
MOST_LINES = 9  # of a note on screen; a longer one scrolls
QUOTED = 60  # letters of a highlight in the menu

CHIP_GAP = 6  # pixels between chips and between their rows
LEAST_FIELD = 110  # pixels
LONGEST_SHOWN = 40  # letters of a name on a chip; the tool tip has all of it

POPUP_WIDTH = 340  # pixels


@guarded
class NoteField(QPlainTextEdit):
    """A field for a note that is as high as its text. `settled` after a quiet moment, and when the
    field is left."""

    settled = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteField")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = self._settled = ""  # as it was given; as the field has it
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.settle)
        self.textChanged.connect(self._quiet.start)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.installEventFilter(self)
        self._fit()

    @property
    def text(self) -> str:
        """What stands in it. Not as `toPlainText` tells it, which makes spaces of those that no
        line may be broken at."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show a note that is stored; what is being typed is not written over."""
        if self.text == self._settled and text != self._shown:
            self.begin(text)

    def begin(self, text: str) -> None:
        """Show a note, whatever stands there."""
        self.setPlainText(text)
        self._shown, self._settled = text, self.text
        self._quiet.stop()

    def settle(self) -> None:
        """Tell at once of what was typed and not told yet."""
        self._quiet.stop()
        if self.text != self._settled:
            self._shown = self._settled = self.text
            self.settled.emit(self.text)

    def eventFilter(self, _self: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.settle()
        if event.type() == QEvent.Type.Resize:  # lines are broken elsewhere afterwards
            QTimer.singleShot(0, self, self._fit)
        pressed = event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
            return True
        return False

    def _fit(self, _size: QSizeF | None = None) -> None:
        """A plain text document counts its height in lines."""
        lines = min(max(2, round(self.document().size().height())), MOST_LINES)
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)


class AnnotationStrip(QFrame):
    """Shows what the reader added to the open article; hidden while that is nothing."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    note_settled = Signal(str)
    highlight_chosen = Signal(object)  # Highlight
    left = Signal()  # by Escape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationStrip")
        self._highlights: tuple[Highlight, ...] = ()
        self._lost: frozenset[Highlight] = frozenset()
        self._is_tagging = self._is_noting = False
        self.tags = TagEditor(self)
        self.note = NoteField(self)
        self.highlights = QToolButton(self)
        self.highlights.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.highlights.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.highlights.setMenu(self._menu)
        row = QHBoxLayout()
        row.addWidget(self.tags, 1)
        row.addWidget(self.highlights, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.note.settled.connect(self.note_settled)
        self.tags.left.connect(self._leave)
        self.note.left.connect(self._leave)
        keep_translated(self, self._set_texts)
        self.hide()

    def begin(self, found: Annotations, unsaved: str | None) -> None:
        """Show the annotations of another article; `unsaved` is its note when that is not stored
        yet."""
        if self.note.hasFocus() or self.tags.field.hasFocus():
            self.left.emit()  # it was of the article before
        self._is_tagging = self._is_noting = False
        self.tags.field.clear()
        self.note.begin(_note_of(found, unsaved))
        self.note.setReadOnly(False)
        self._show(found)

    def show_annotations(self, found: Annotations, unsaved: str | None) -> None:
        """Show what changed of the same article."""
        self.note.show_text(_note_of(found, unsaved))
        self._show(found)

    def show_nothing(self) -> None:
        """Show that no article is open, or none is read yet: nothing can be typed that would be
        written over a note that is on its way."""
        self.begin(Annotations(), None)
        self.note.setReadOnly(True)

    def show_lost(self, lost: Sequence[Highlight]) -> None:
        """Tell which highlights are not in the text that is shown."""
        self._lost = frozenset(lost)

    def edit_tags(self) -> None:
        """Let a tag be typed."""
        self._is_tagging = True
        self._update()
        self.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_note(self) -> None:
        """Let the note be typed."""
        self._is_noting = True
        self._update()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, found: Annotations) -> None:
        self.tags.show_tags(tuple(each.name for each in found.tags))
        self._highlights = found.highlights
        self._set_texts()
        self._update()

    def _update(self) -> None:
        has_tags = bool(self.tags.names)
        has_note = bool(self.note.text) or self.note.hasFocus()
        self.tags.setVisible(has_tags or self._is_tagging)
        self.note.setVisible(has_note or self._is_noting)
        self.highlights.setVisible(bool(self._highlights))
        is_open = self._is_tagging or self._is_noting
        self.setVisible(has_tags or has_note or bool(self._highlights) or is_open)

    def _leave(self) -> None:
        self._is_tagging = self._is_noting = False
        self.left.emit()
        self._update()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for each in self._highlights:
            quoted = isolate(shortened(plain_text(each.quote.exact), QUOTED))
            lost = _("“{quote}” (not in this text any more)")
            text = (lost if each in self._lost else _("“{quote}”")).format(quote=quoted)
            action = self._menu.addAction(button_text(text))
            action.triggered.connect(partial(self._choose, each))

    def _choose(self, highlight: Highlight, _checked: bool = False) -> None:
        self.highlight_chosen.emit(highlight)

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Tags, note and highlights"))
        self.note.setPlaceholderText(_("Note"))
        self.note.setAccessibleName(_("Note on this article"))
        count = counted("{count} highlight", "{count} highlights", len(self._highlights))
        self.highlights.setText(f"{count} ▾")
        self.highlights.setAccessibleName(count)


def _note_of(found: Annotations, unsaved: str | None) -> str:
    stored = found.note.text if found.note else ""
    return stored if unsaved is None else unsaved


@guarded
class WrappingRow(QWidget):
    """A row of widgets that goes on below where it is too narrow; the last one fills its line. What
    stands in a line is as high as the highest of it: letters of another script may be higher."""

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
                left, top, tallest = 0, top + tallest + CHIP_GAP, 0
            room = width - left if is_last else wanted
            places.append(QRect(left, top, room, size.height()))
            left, tallest = left + wanted + CHIP_GAP, max(tallest, size.height())
        for _top, line in groupby(places, QRect.top):
            beside = list(line)
            highest = max(place.height() for place in beside)
            for place in beside:
                place.setHeight(highest)
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
        said = _("Remove the tag “{name}”").format(name=isolate(name))
        chip.setAccessibleName(spoken(said))
        chip.setToolTip(tip_text(said))
        chip.clicked.connect(lambda: self.removed.emit(name))
        return chip

    def _set_texts(self) -> None:
        self.field.setPlaceholderText(_("Add a tag"))
        self.field.setAccessibleName(_("Add a tag"))
        self._make_chips()


@guarded
class HighlightPopup(QFrame):
    """Popup beside a highlight. Escape or a click outside closes it and tells what was typed."""

    noted = Signal(object, str)  # Highlight, what is said of it
    removed = Signal(object)  # Highlight

    def __init__(self, highlight: Highlight, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("highlightPopup")
        self._highlight = highlight
        quote = text_label(self, f"“{shortened(plain_text(highlight.quote.exact), QUOTED)}”")
        quote.setWordWrap(True)
        self.note = NoteField(self)
        self.note.begin(highlight.note)
        self.remove = QPushButton(self)
        close = self._close = QPushButton(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(quote)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        keep_translated(self, self._set_texts)
        self.setFixedWidth(max(POPUP_WIDTH, self.minimumSizeHint().width()))
        self.remove.clicked.connect(self._remove)
        close.clicked.connect(self.close)
        self.note.settled.connect(self._tell)
        self.note.left.connect(self.close)

    def open_at(self, place: QRect) -> None:
        """Show it below a place on the screen, or above where there is no room."""
        self.adjustSize()
        screen = available_geometry(self)
        top = place.bottom() + 6
        if top + self.height() > screen.bottom():
            top = max(screen.top(), place.top() - 6 - self.height())
        left = min(max(place.left(), screen.left()), screen.right() - self.width())
        self.move(QPoint(left, top))
        self.show()
        self.note.setFocus(Qt.FocusReason.PopupFocusReason)

    def _set_texts(self) -> None:
        self.setAccessibleName(pgettext("passage", "Highlight"))
        self.note.setPlaceholderText(_("Write a note"))
        self.note.setAccessibleName(_("Note on this highlight"))
        self.remove.setText(_("Remove Highlight"))
        self._close.setText(_("Done"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.note.settle()
        super().closeEvent(event)

    def _tell(self, text: str) -> None:
        self.noted.emit(self._highlight, text)

    def _remove(self) -> None:
        self.note.begin("")  # what is said of it goes with it, and comes back with it
        self.removed.emit(self._highlight)
        self.close()
