"""Parts that several dialogs share: sizes, button rows, plain labels, spin boxes, Return; and
questions to the reader, in boxes of plain text whose words follow the interface language."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontInfo, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.values import dataclass
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.flow_layout import FlowLayout
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.plain_text import PlainMessageBox, shortened, spoken, text_label
from readerapp.ui.widgets.slot_guard import guarded

_MEASURED_AGAIN = (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


def closing_row(dialog: QDialog, button: QPushButton) -> QHBoxLayout:
    """Return the foot of a dialog that is only looked at: one button, which closes it."""
    button.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(button)
    return row


@contextmanager
def at_its_place(text: QAbstractScrollArea) -> Iterator[None]:
    """Keep a text where it is scrolled to while it is written anew."""
    bar = text.verticalScrollBar()
    share = bar.value() / max(1, bar.maximum())
    yield
    bar.setValue(round(share * bar.maximum()))


def button_row(*buttons: QPushButton) -> FlowLayout:
    """Return buttons side by side, from where reading begins, in as many lines as they need."""
    row = FlowLayout(gap=9)
    for button in buttons:
        row.addWidget(button)
    return row


def name_filter(name: str, *patterns: str) -> str:
    """Return one choice of a file dialog, as Qt wants it: "Libraries (*.sqlite3)"."""
    return f"{name} ({' '.join(patterns)})"


FRAME = QSize(16, 48)  # pixels that window managers put around a window, at most
USUAL = 13  # pixels of the interface's text on most desktops: 10 points
NARROW = 150  # pixels of a text that is wrapped


def available_geometry(widget: QWidget) -> QRect:
    """Return what is free for windows on the screen where a widget is, or where it will be: what
    is not shown yet comes where its parent is.

    Nothing asks a widget itself for its screen (`QWidget.screen()`): PySide6 before 6.12 then takes
    it for the owner of the screen. When it is collected as garbage, the screen may go with it, and
    the next widget that is made ends the process (docs/technotes/faults.md). A screen that the
    application is asked for has no such owner.
    """
    window = widget.window()
    while not window.isVisible() and (parent := window.parentWidget()) is not None:
        window = parent.window()
    screen = QGuiApplication.screenAt(window.geometry().center())
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()


def room_of(dialog: QWidget) -> QSize:
    """Return how large a dialog can be with the frame around it, so that its buttons are seen."""
    return available_geometry(dialog).size() - FRAME


def bring_forward(window: QWidget) -> None:
    """Show a window in the next turn of the event loop, see `open_soon`, or bring it forward."""
    if window.isVisible():
        _raise(window)
    else:
        QTimer.singleShot(0, window, partial(_raise, window))


def _raise(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()


def open_soon(dialog: QDialog) -> None:
    """Open a dialog in the next turn of the event loop: making it has cost enough, and Qt paints
    what opens at once. One that ends before that stays closed."""
    timer = QTimer(dialog, singleShot=True, interval=0)
    timer.timeout.connect(dialog.open)
    dialog.finished.connect(timer.stop)
    timer.start()


def open_large(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog its first size: as much larger as the letters are, within the screen.

    What is that large is painted in turns of its own.
    """
    PaintTurn(dialog)
    letters = max(1.0, QFontInfo(dialog.font()).pixelSize() / USUAL)
    wanted = QSize(round(width * letters), round(height * letters))
    dialog.resize(wanted.boundedTo(room_of(dialog)))


def open_with_texts(dialog: QWidget, width: int) -> None:
    """Give a dialog whose texts are wrapped its first size: as much wider as the letters are, in
    the screen, and as high as its texts need, then and later: in another language or font, too."""
    letters = max(1.0, QFontInfo(dialog.font()).pixelSize() / USUAL)
    room = room_of(dialog)
    wide = min(round(width * letters), room.width())
    layout = dialog.layout()
    if layout is not None:
        wide = max(wide, layout.totalMinimumSize().width())
        dialog.resize(wide, min(layout.totalHeightForWidth(wide), room.height()))
    dialog.installEventFilter(_Growing(dialog))


@guarded
class _Growing(QObject):
    """Lets a dialog grow when what is in it needs more room. It asks to be laid out again whenever
    that may be so; a font comes later than the texts of a language."""

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and isinstance(dialog, QWidget):
            layout = dialog.layout()
            if layout is not None and dialog.isVisible():
                layout.activate()
                _grow(dialog, layout)
        return False


def grow_with_texts(dialog: QWidget) -> None:
    """Make a window that is open as high as its texts need now, in another language perhaps."""
    layout = dialog.layout()
    if layout is not None and dialog.isVisible():
        for area in dialog.findChildren(FormArea):
            area.measure()
        layout.activate()  # those inside of it remember the height of the texts before
        layout.invalidate()
        _grow(dialog, layout)


def _grow(dialog: QWidget, layout: QLayout) -> None:
    """Make a window as high as it has to be, but no higher than the screen."""
    needed = min(layout.totalHeightForWidth(dialog.width()), room_of(dialog).height())
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)


@guarded
class PageArea(QScrollArea):
    """The room of a page. It scrolls up and down, and is never narrower than what is on it.

    A stack asks all of its pages for their least size whenever one of them changes. One that is
    hidden says what it was, and is measured again when idle.
    """

    # Here, because Qt asks from within its own constructor.
    _least = QSize()
    _again: OwnTurn | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._again = OwnTurn(self._measure_again, self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("choiceList")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        is_aside = self.window().isVisible() and not self.isVisible()
        return self._least if is_aside and self._least.isValid() else self._measured()

    def _measured(self) -> QSize:
        least, page = super().minimumSizeHint(), self.widget()
        if page is not None:
            bar = self.verticalScrollBar().sizeHint().width()
            width = page.minimumSizeHint().width() + bar
            least = QSize(max(least.width(), width), least.height())
        self._least = least
        return least

    def _measure_again(self) -> None:
        before = self._least
        if self._measured() != before:
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _MEASURED_AGAIN and self._again is not None:
            self._again.start()


@guarded
class FormArea(PageArea):
    """The part of a dialog above its buttons. It is as high as it needs to be, and scrolls where
    the dialog cannot be."""

    def __init__(self, form: QLayout, parent: QWidget) -> None:
        super().__init__(parent)
        form.setContentsMargins(0, 0, 0, 0)
        page = QWidget(self.viewport())
        page.setLayout(form)
        self.setWidget(page)

    def measure(self) -> None:
        """Measure the form again at once: something in it was shown or hidden."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            layout.activate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        page = self.widget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        page = self.widget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        page = self.widget()
        return page.heightForWidth(width) if page is not None else -1


def plain_label(parent: QWidget) -> QLabel:
    """Return a label of plain text, wrapped, to be copied."""
    label = text_label(parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def narrow_label(parent: QWidget) -> QLabel:
    """Return a label as `plain_label` does that may become narrow: Qt would ask for the width that
    looks best, which with large letters is more than a screen has."""
    label = plain_label(parent)
    label.setMinimumWidth(NARROW)
    return label


def tell_with(control: QWidget, label: QLabel) -> None:
    """Have a screen reader say what a label holds with its control, and nowhere else.

    It reads all labels of a dialog that belong to nothing when that opens, and Qt cannot tell it
    which control one describes. So the label has a name of no word, and takes no focus.
    """
    control.setAccessibleDescription(spoken(label.text()))
    label.setAccessibleName(" ")
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def nothing_found_label(parent: QWidget) -> QLabel:
    """Return the label that stands in the place of a list in which nothing was found."""
    label = text_label(parent)
    label.setObjectName("mutedText")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def name_spin_box(box: QSpinBox, name: str) -> None:
    """Name a field of numbers for screen readers: the focus is in the line inside it."""
    box.setAccessibleName(name)
    box.lineEdit().setAccessibleName(name)


RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def handles_return(dialog: QWidget, event: QKeyEvent) -> bool:
    """Handle Return: it presses the button that has the focus and does nothing anywhere else."""
    if event.key() not in RETURN:
        return False
    focused = dialog.focusWidget()
    if isinstance(focused, QPushButton):
        focused.click()
    event.accept()
    return True


@dataclass(frozen=True)
class QuestionWords:
    """What a question says: the title of its window, a text, details below it, and its buttons in
    the order in which they are added."""

    title: str
    text: str
    buttons: tuple[str, ...]
    details: str = ""


@guarded
class QuestionBox(PlainMessageBox):
    """A question, without buttons as yet. `words` makes its words in the language of the moment."""

    def __init__(self, parent: QWidget | None, words: Callable[[], QuestionWords]) -> None:
        super().__init__(parent)
        self._words = words
        self._added: list[QPushButton] = []
        # Now, because it makes a new layout, and deletes the one before.
        self.setInformativeText(shortened(words().details))
        self._about = self.findChild(QLabel, "qt_msgbox_informativelabel")
        keep_translated(self, self._set_texts)

    def add(self, role: QMessageBox.ButtonRole) -> QPushButton:
        """Add the next button."""
        button = self.addButton(self._words().buttons[len(self._added)], role)
        self._added.append(button)
        return button

    def ask(
        self,
        accept: Callable[[], object],
        leave: Callable[[], object] = lambda: None,
        *,
        role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole,
        is_default: bool = False,
    ) -> None:
        """Show it with a button that does what is asked about, and one that Escape presses, which
        leaves all as it is; Return presses the latter too, unless the former `is_default`. Once it
        is closed it is deleted, and one of the two functions called: either may ask again."""
        yes, no = self.add(role), self.add(QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(yes if is_default else no)
        self.setEscapeButton(no)

        def answered() -> None:
            is_accepted = self.clickedButton() is yes
            self.deleteLater()
            (accept if is_accepted else leave)()

        self.finished.connect(answered)
        self.open()

    def _set_texts(self) -> None:
        words = self._words()
        self.setWindowTitle(words.title)
        self.setText(shortened(words.text))
        if self._about is not None:
            self._about.setText(shortened(words.details))
        for button, text in zip(self._added, words.buttons, strict=False):
            button.setText(text)
