"""The popover that tells how to search."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.searching.wording import SearchWording
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

MEANING_WIDTH = 250  # pixels; longer sentences break


@guarded
class SearchHelp(QFrame):
    """Examples and what they find. Esc, F1 or a click outside closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("searchHelp")
        self._wording = SearchWording(self)
        self._title = QLabel(self)
        self._title.setObjectName("panelTitle")
        self._title.setFont(scaled_font("", 1.1, QFont.Weight.DemiBold))
        self._rows = [(QLabel(self), QLabel(self)) for _ in self._wording.examples()]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        for row, (example, meaning) in enumerate(self._rows):
            example.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            example.setTextFormat(Qt.TextFormat.PlainText)
            # Operators run left to right, also where the sentences do not.
            example.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            meaning.setObjectName("mutedText")
            meaning.setWordWrap(True)
            meaning.setMinimumWidth(MEANING_WIDTH)
            grid.addWidget(example, row, 0)
            grid.addWidget(meaning, row, 1)
        layout.addLayout(grid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_translated(self, self._set_texts)

    def open_below(self, anchor: QWidget) -> None:
        """Show it below a widget, beginning where that begins."""
        self.adjustSize()
        mirrored = anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = anchor.width() - self.width() if mirrored else 0
        place = anchor.mapToGlobal(QPoint(left, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("How to search"))
        written = self._wording.examples()
        for (example, meaning), (text, said) in zip(self._rows, written, strict=True):
            example.setText(text)
            meaning.setText(said)
        self.setAccessibleName(self.tr("How to search"))
        self.setAccessibleDescription("\n".join(f"{text}: {said}" for text, said in written))
