"""The picture viewer: a picture of the open article as large as the window, with all that is said
of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from readerapp.domain.articles import Article, Picture, PictureState
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.reading.label_popover import LabelSign
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.dialog_parts import RETURN, plain_label, room_of
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded

# Article id, position, room in pixels, and what is given the picture (null: it cannot be shown).
LoadPicture = Callable[[int, int, QSize, Callable[[QImage], None]], None]

LARGEST = QSize(4096, 4096)  # pixels that are drawn of a picture: 64 MB
FIRST_SIZE = QSize(980, 760)
RESIZED = 150  # ms after which the picture is drawn for a window of another size
# Of the keys on the left and the right; in a window from right to left they change places.
STEPS = {"Left": -1, "Right": 1, "PgUp": -1, "PgDown": 1}


@guarded
class PictureViewer(QDialog):
    """Shows the stored pictures of one article, one at a time.

    Left and right go through them, Return shows each pixel or the whole again, Esc
    closes. `save_requested` tells the position of the picture on show.
    """

    save_requested = Signal(int)
    evidence_requested = Signal()

    def __init__(
        self, article: Article, position: int, theme: Theme, load: LoadPicture, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._load = load
        self._wording = Wording()
        self._pictures = [p for p in article.pictures if p.state is PictureState.STORED]
        self._number = next((n for n, p in enumerate(self._pictures) if p.position == position), 0)
        self.is_full = False  # each pixel is shown, not the whole picture
        self.shown = text_label(self)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setStyleSheet(f"background: {theme.code_background};")
        self.area.setWidget(self.shown)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = plain_label(self)
        self._signs = QHBoxLayout()
        self._theme = theme
        self.previous, self.next, self.size_button, self.evidence, self.save, self.close_button = (
            QPushButton(self) for __ in range(6)
        )
        self._resizing = QTimer(self, singleShot=True, interval=RESIZED)
        self._resizing.timeout.connect(self._request)
        self._keys = [
            QShortcut(QKeySequence(key), self, partial(self._step_by_key, key)) for key in STEPS
        ]
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.resize(FIRST_SIZE.boundedTo(parent.window().size()).boundedTo(room_of(self)))
        self._show()

    @property
    def picture(self) -> Picture:
        """The picture on show."""
        return self._pictures[self._number]

    def step(self, by: int) -> None:
        """Show the next picture, or the one before; the last one is followed by none."""
        number = self._number + by
        if 0 <= number < len(self._pictures):
            self._number, self.is_full = number, False
            self._show()

    def toggle_size(self) -> None:
        """Show each pixel, or the whole picture again."""
        self.is_full = not self.is_full
        self._request()

    def _show(self) -> None:
        picture = self.picture
        self.shown.clear()
        self.previous.setEnabled(self._number > 0)
        self.next.setEnabled(self._number + 1 < len(self._pictures))
        has_several = len(self._pictures) > 1
        self.previous.setVisible(has_several)
        self.next.setVisible(has_several)
        self.evidence.setVisible(bool(picture.labels))
        self._request()

    def _describe(self) -> None:
        picture = self.picture
        self._show_signs(picture)
        self.words.setText(self._said(picture))
        self.shown.setAccessibleName(picture.alt or picture.caption or self.windowTitle())
        self.size_button.setText(_("&Whole Picture") if self.is_full else _("&Full Size"))

    def _show_signs(self, picture: Picture) -> None:
        """Show the labels of a picture below it, as they are on it in the article."""
        while (item := self._signs.takeAt(0)) is not None:
            if (sign := item.widget()) is not None:
                sign.hide()
                sign.deleteLater()
        for label in picture.labels:
            self._signs.addWidget(LabelSign(self._wording.label(label), label, self._theme, self))
        if picture.labels:
            self._signs.addStretch()

    def _request(self) -> None:
        """Have the picture drawn at the size it is shown at: to scale it here takes too long."""
        picture, is_full = self.picture, self.is_full
        for key in self._keys:
            key.setEnabled(not is_full)  # then they move the picture
        self._describe()
        size = LARGEST if is_full else self.area.viewport().size()

        def arrived(image: QImage) -> None:
            # It was closed, or shows another one, before the picture was drawn.
            if isValid(self) and picture is self.picture and is_full == self.is_full:
                self._take(image)

        self._load(self._article.head.id, picture.position, size, arrived)

    def _take(self, image: QImage) -> None:
        if image.isNull():
            self.shown.setText(_("This picture cannot be shown."))
            return
        self.shown.setPixmap(QPixmap.fromImage(image))

    def _said(self, picture: Picture) -> str:
        """Caption, credit, description, and what is known of how it was made, a line each."""
        own = [each for each in self._article.evidence if each.picture == picture.position]
        labels = [
            self._wording.claim(
                self._wording.label(label),
                " · ".join(self._wording.evidence(each) for each in own if each.label is label),
            )
            for label in picture.labels
        ]
        lines = (picture.caption, isolate(picture.credit), *labels)
        said = list(dict.fromkeys(line for line in lines if line))
        if picture.alt and picture.alt not in said:
            said.append(_("Description: {words}").format(words=picture.alt))
        return "\n".join(said)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.previous, self.next, self.size_button):
            row.addWidget(button)
        row.addStretch()
        for button in (self.evidence, self.save, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.area, 1)
        column.addLayout(self._signs)
        column.addWidget(self.words)
        column.addLayout(row)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.size_button.clicked.connect(self.toggle_size)
        self.evidence.clicked.connect(self.evidence_requested)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.picture.position))
        self.close_button.clicked.connect(self.accept)

    def _set_texts(self) -> None:
        self.setWindowTitle(pgettext("heading", "Picture"))
        self.area.setAccessibleName(pgettext("heading", "Picture"))
        self.previous.setText(_("&Previous"))
        self.next.setText(_("&Next"))
        self.evidence.setText(pgettext("picture viewer", "&About This Label"))
        self.save.setText(_("&Save As…"))
        self.close_button.setText(_("&Close"))
        self._describe()
        if self.shown.text():
            self.shown.setText(_("This picture cannot be shown."))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_full:
            self._resizing.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # the article behind it stays where it is

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() not in RETURN:
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
        else:
            self.toggle_size()

    def _step_by_key(self, key: str) -> None:
        is_sideways = key in ("Left", "Right")
        self.step(-STEPS[key] if is_sideways and self.isRightToLeft() else STEPS[key])
