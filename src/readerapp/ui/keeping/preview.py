"""What a rule would do, before it is in force."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from readerapp.domain.retention import RetentionPreview
from readerapp.ui.guarding import guarded
from readerapp.ui.keeping.words import PreviewWords
from readerapp.ui.small_parts import plain_label
from readerapp.ui.text_layout import scaled_font


@guarded
class RulePreview(QFrame):
    """A headline and some lines; "" while nothing is known yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulePreview")
        self._words = PreviewWords(self)
        self._found: RetentionPreview | None = None
        self.headline, self.details = QLabel(self), plain_label(self)
        self.headline.setWordWrap(True)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setFont(scaled_font("", 1.0, QFont.Weight.DemiBold))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        layout.addWidget(self.headline)
        layout.addWidget(self.details)
        self._retranslate()

    def show_preview(self, found: RetentionPreview | None) -> None:
        """Show what would go; None: it is being found out."""
        self._found = found
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        found = self._found
        waiting = self.tr("Looking what would go…")
        self.headline.setText(waiting if found is None else self._words.headline(found))
        self.details.setText("" if found is None else self._words.details(found))
        self.details.setVisible(bool(self.details.text()))
        self.headline.setAccessibleName(self.headline.text())
