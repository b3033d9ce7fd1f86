"""The settings page about asking for news and keeping it offline, with the room that takes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.settings import Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import data_size
from readerapp.ui.widgets.check_mark import CheckMark

MEGABYTE = 1024 * 1024
HOURS = (1, 2, 4, 8, 12, 24)


class NewsPage(QWidget):
    """Reads and writes the settings; `show_use` tells what is used of the budgets."""

    offline_asked = Signal()  # complete what is in the library already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._used = {"pictures": 0, "pages": 0}
        self.automatic, self.at_start, self.metered = (CheckMark(self) for _ in range(3))
        self.interval = QComboBox(self)
        self.pictures, self.pages = QSpinBox(self), QSpinBox(self)
        self._bars = {"pictures": QProgressBar(self), "pages": QProgressBar(self)}
        self._uses = {"pictures": QLabel(self), "pages": QLabel(self)}
        self._names = {name: QLabel(self) for name in ("interval", "pictures", "pages")}
        self._asking, self._keeping = QGroupBox(self), QGroupBox(self)
        self._explained = QLabel(self)
        self.complete = QPushButton(self)
        self._lay_out()
        keep_translated(self, self._set_texts)
        self._connect()

    def show_use(self, pictures: int, pages: int) -> None:
        """Show how many bytes pictures and pages take."""
        self._used = {"pictures": pictures, "pages": pages}
        self._word_use()

    def _lay_out(self) -> None:
        asking = QFormLayout(self._asking)
        asking.addRow(self.automatic)
        asking.addRow(self._names["interval"], self.interval)
        asking.addRow(self.at_start)
        asking.addRow(self.metered)
        keeping = QFormLayout(self._keeping)
        self._explained.setWordWrap(True)
        keeping.addRow(self._explained)
        for name, budget in (("pictures", self.pictures), ("pages", self.pages)):
            budget.setRange(0, 100_000)
            budget.setSingleStep(100)
            self._names[name].setBuddy(budget)
            keeping.addRow(self._names[name], budget)
            self._bars[name].setTextVisible(False)
            self._bars[name].setFixedHeight(6)
            keeping.addRow(self._bars[name])
            keeping.addRow(self._uses[name])
        self.complete.setAutoDefault(False)
        keeping.addRow(self.complete)
        self._names["interval"].setBuddy(self.interval)
        for form in (asking, keeping):
            form.setVerticalSpacing(9)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(self._asking)
        layout.addWidget(self._keeping)
        layout.addStretch()

    def _set_texts(self) -> None:
        """Set texts and values, also after a language change; no signal is sent."""
        get = self._settings.get
        self._asking.setTitle(self.tr("Asking for news"))
        self._keeping.setTitle(self.tr("Offline"))
        self.automatic.setText(self.tr("Ask feeds for news &by itself"))
        self.at_start.setText(self.tr("Also when Readerapp &starts"))
        self.metered.setText(self.tr("Also over &metered connections"))
        self._explained.setText(
            self.tr(
                "Pictures and full articles of your feeds are kept on this computer. When they "
                "take more room than this, the oldest you have read go first; starred ones stay."
            )
        )
        self._names["interval"].setText(self.tr("&Every"))
        self._names["pictures"].setText(self.tr("Room for &pictures"))
        self._names["pages"].setText(self.tr("Room for the publishers’ p&ages"))
        self.complete.setText(self.tr("Make All Articles Available &Offline"))
        for name, widget in (
            ("interval", self.interval),
            ("pictures", self.pictures),
            ("pages", self.pages),
        ):
            widget.setAccessibleName(self._names[name].text().replace("&", ""))
        for box, setting in (
            (self.automatic, declared.REFRESH_AUTOMATICALLY),
            (self.at_start, declared.REFRESH_AT_START),
            (self.metered, declared.REFRESH_WHEN_METERED),
        ):
            box.setChecked(get(setting))
        self._fill_hours(get(declared.REFRESH_MINUTES))
        for budget, value in (
            (self.pictures, get(declared.PICTURES_BUDGET)),
            (self.pages, get(declared.PAGES_BUDGET)),
        ):
            blocked = budget.blockSignals(True)
            budget.setSuffix(self.tr(" MB"))
            budget.setValue(value)
            budget.blockSignals(blocked)
        self._word_use()

    def _fill_hours(self, minutes: int) -> None:
        self.interval.clear()
        for hours in HOURS:
            self.interval.addItem(self.tr("%n hour(s)", "", hours), hours * 60)
        nearest = min(HOURS, key=lambda hours: abs(hours * 60 - minutes))
        self.interval.setCurrentIndex(HOURS.index(nearest))

    def _word_use(self) -> None:
        for name, budget in (("pictures", self.pictures), ("pages", self.pages)):
            used = self._used[name]
            size = data_size(used)
            self._uses[name].setText(self.tr("{size} used").format(size=size))
            self._bars[name].setRange(0, max(1, budget.value()))
            self._bars[name].setValue(min(used // MEGABYTE, budget.value()))

    def _connect(self) -> None:
        for signal in (
            self.automatic.clicked,
            self.at_start.clicked,
            self.metered.clicked,
            self.interval.activated,
            self.pictures.valueChanged,
            self.pages.valueChanged,
        ):
            signal.connect(lambda *_: self._store())
        self.complete.clicked.connect(self.offline_asked)

    def _store(self) -> None:
        put = self._settings.set
        put(declared.REFRESH_AUTOMATICALLY, self.automatic.isChecked())
        put(declared.REFRESH_AT_START, self.at_start.isChecked())
        put(declared.REFRESH_WHEN_METERED, self.metered.isChecked())
        put(declared.REFRESH_MINUTES, int(self.interval.currentData()))
        put(declared.PICTURES_BUDGET, self.pictures.value())
        put(declared.PAGES_BUDGET, self.pages.value())
        self._word_use()
