"""What stands in the window of accounts before there is one: what it is, and who is told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.dialog_parts import narrow_label
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

_TITLE = 1.5  # of the usual letters
_GAP = 22


class FirstAccount(QWidget):
    """The page. Its button asks for an account."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.what, self.told_title = (narrow_label(self) for _ in range(3))
        self.told = [narrow_label(self) for _ in range(4)]
        self.add = QPushButton(self)
        self.add.setDefault(True)
        self.add.clicked.connect(self.wanted)
        self.title.setObjectName("emptyTitle")
        for each in (self.title, self.what):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for each in self.told:
            each.setObjectName("mutedText")
        self._lay_out()
        keep_translated(self, self._set_texts)

    def _lay_out(self) -> None:
        self.title.setFont(scaled_font("", _TITLE))
        bold = ui_font("")
        bold.setBold(True)
        self.told_title.setFont(bold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addSpacing(8)
        layout.addWidget(self.what)
        layout.addSpacing(_GAP)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(_GAP)
        layout.addStretch(1)
        layout.addWidget(self.told_title)
        for each in self.told:
            layout.addWidget(each)
        layout.addStretch(1)

    def _set_texts(self) -> None:
        self.title.setText(self.tr("The same news on all your devices"))
        self.what.setText(
            self.tr(
                "With an account on a news server such as FreshRSS or Miniflux you read the same "
                "articles here and on your other devices, also without a network."
            )
        )
        self.add.setText(self.tr("&Add Account…"))
        self.told_title.setText(self.tr("Who is told what"))
        lines = (
            self.tr("Before you add an account, nobody is told anything."),
            self.tr(
                "Your server is told what you read and star of its articles, and what you do with "
                "its feeds."
            ),
            self.tr(
                "Your server asks the publishers. Only whole texts and pictures are fetched from "
                "them by this computer; the properties of each feed can switch that off."
            ),
            self.tr(
                "Your password is kept where your system keeps passwords, and goes to your server "
                "only."
            ),
        )
        for label, line in zip(self.told, lines, strict=True):
            label.setText(line)
        align_to_edge(self.told_title, *self.told)
