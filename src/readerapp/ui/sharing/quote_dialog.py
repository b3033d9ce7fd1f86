"""Shows a quotation as a picture, before it is copied or saved."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.sharing.quote_card import Quote, draw_quote
from readerapp.ui.themes.theme import THEME_NAMES, load_theme
from readerapp.ui.widgets.dialog_parts import handles_return
from readerapp.ui.widgets.plain_text import MOST_LETTERS, spoken, text_label
from readerapp.ui.widgets.slot_guard import guarded

SHOWN = QSize(620, 640)  # pixels, at most


@guarded
class QuoteDialog(QDialog):
    """Preview of the picture of a quotation, in the colours that are chosen."""

    copied = Signal(QImage)
    save_requested = Signal(QImage)

    def __init__(self, quote: Callable[[], Quote], theme: str, parent: QWidget) -> None:
        """`quote` makes it with labels and a date in the interface language of the moment;
        `theme` is the name of the colours to begin with."""
        super().__init__(parent)
        self._make = quote
        self._quote = quote()
        self.image = QImage()
        self.shown = text_label(self)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.colours = QComboBox(self)
        for name in THEME_NAMES:
            self.colours.addItem("", name)
        self.copy, self.save = QPushButton(self), QPushButton(self)
        self.close_button = QPushButton(self)
        keep_translated(self, self._set_texts)
        self._lay_out()
        self.colours.setCurrentIndex(max(0, self.colours.findData(theme)))
        self.colours.currentIndexChanged.connect(self._draw)
        self.copy.clicked.connect(lambda: self.copied.emit(self.image))
        self.save.clicked.connect(lambda: self.save_requested.emit(self.image))
        self.close_button.clicked.connect(self.reject)
        self._draw()
        self.copy.setFocus()

    def _draw(self) -> None:
        self.image = draw_quote(self._quote, load_theme(self.colours.currentData()))
        ratio = self.devicePixelRatioF()
        room = SHOWN * ratio
        picture = QPixmap.fromImage(self.image).scaled(
            room.boundedTo(self.image.size()),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.shown.setPixmap(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button with the focus and nothing else."""
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Quote as Picture"))
        self.colours.setAccessibleName(self.tr("Colours"))
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "sepia": self.tr("Sepia"),
            "black": self.tr("Black"),
            "contrast-light": self.tr("High contrast, light"),
            "contrast-dark": self.tr("High contrast, dark"),
        }
        for number, name in enumerate(THEME_NAMES):
            self.colours.setItemText(number, names[name])
        before, self._quote = self._quote, self._make()
        self.shown.setAccessibleName(spoken(self._quote.spoken, MOST_LETTERS))
        if self._quote != before:
            self._draw()
        self.copy.setText(self.tr("&Copy"))
        self.save.setText(self.tr("&Save…"))
        self.close_button.setText(self.tr("C&lose"))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(9)
        foot.addWidget(self.colours)
        foot.addStretch()
        for button in (self.copy, self.save, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(14)
        layout.addWidget(self.shown, 1)
        layout.addLayout(foot)
