"""The settings page about asking for news and keeping it offline, with the room that takes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.settings import Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import data_size
from readerapp.ui.settings.form import group_form
from readerapp.ui.widgets.count_box import CountBox

MEGABYTE = 1024 * 1024
HOURS = (1, 2, 4, 8, 12, 24)


class NewsPage(QWidget):
    """Reads and writes the settings; `show_use` tells what is used of the budgets."""

    offline_asked = Signal()  # complete what is in the library already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking, self._keeping = QGroupBox(self), QGroupBox(self)
        asking = group_form(self._asking, settings)
        self.automatic = asking.check(
            declared.REFRESH_AUTOMATICALLY, lambda: self.tr("Ask feeds for news &by itself")
        )
        self.interval = asking.choice(
            declared.REFRESH_MINUTES,
            lambda: self.tr("&Every"),
            lambda: [(hours * 60, self.tr("%n hour(s)", "", hours)) for hours in HOURS],
        )
        self.at_start = asking.check(
            declared.REFRESH_AT_START, lambda: self.tr("Also when Readerapp &starts")
        )
        self.metered = asking.check(
            declared.REFRESH_WHEN_METERED, lambda: self.tr("Also over &metered connections")
        )
        keeping = group_form(self._keeping, settings)
        self._explained = QLabel(self)
        self._explained.setWordWrap(True)
        keeping.layout.addRow(self._explained)
        self.pictures = keeping.number(
            declared.PICTURES_BUDGET,
            lambda: self.tr("Room for &pictures"),
            lambda _: self.tr(" MB"),
            step=100,
        )
        self._pictures_use = BudgetUse(self.pictures, self)
        keeping.layout.addRow(self._pictures_use)
        self.pages = keeping.number(
            declared.PAGES_BUDGET,
            lambda: self.tr("Room for the publishers’ p&ages"),
            lambda _: self.tr(" MB"),
            step=100,
        )
        self._pages_use = BudgetUse(self.pages, self)
        keeping.layout.addRow(self._pages_use)
        self.complete = QPushButton(self)
        self.complete.setAutoDefault(False)
        self.complete.clicked.connect(self.offline_asked)
        keeping.layout.addRow(self.complete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(self._asking)
        layout.addWidget(self._keeping)
        layout.addStretch()
        keep_translated(self, self._set_texts)

    def show_use(self, pictures: int, pages: int) -> None:
        """Show how many bytes pictures and pages take."""
        self._pictures_use.show_used(pictures)
        self._pages_use.show_used(pages)

    def _set_texts(self) -> None:
        self._asking.setTitle(self.tr("Asking for news"))
        self._keeping.setTitle(self.tr("Offline"))
        self._explained.setText(
            self.tr(
                "Pictures and full articles of your feeds are kept on this computer. When they "
                "take more room than this, the oldest you have read go first; starred ones stay."
            )
        )
        self.complete.setText(self.tr("Make All Articles Available &Offline"))


class BudgetUse(QWidget):
    """How much of a budget of megabytes is used, as a bar and in words."""

    def __init__(self, budget: CountBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._budget = budget
        self._used = 0
        self._bar, self._text = QProgressBar(self), QLabel(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self._bar)
        layout.addWidget(self._text)
        budget.valueChanged.connect(self._show)
        keep_translated(self, self._show)

    def show_used(self, used: int) -> None:
        """Show so many bytes."""
        self._used = used
        self._show()

    def _show(self) -> None:
        budget = self._budget.value()
        self._text.setText(self.tr("{size} used").format(size=data_size(self._used)))
        self._bar.setRange(0, max(1, budget))
        self._bar.setValue(min(self._used // MEGABYTE, budget))
