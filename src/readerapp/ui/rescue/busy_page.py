"""What is shown while a choice is carried out."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from readerapp.ui.small_parts import plain_label


class BusyPage(QWidget):
    """What is being done, a bar without an end, and a button that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = plain_label(self)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setObjectName("thinProgress")
        bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.doing)
        layout.addWidget(bar)
        layout.addStretch()
        layout.addLayout(row)
