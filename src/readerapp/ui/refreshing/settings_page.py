"""The settings page about refreshing and offline copies, with the disk space they use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.background.sound_process import player_command, wanted_package
from readerapp.messages import _
from readerapp.settings import Settings
from readerapp.ui.language.wording import counted, data_size
from readerapp.ui.listening.missing import player_missing
from readerapp.ui.settings.form import Form, group_form, page_column
from readerapp.ui.widgets.inputs import CountBox
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.text_layout import align_to_edge

MEGABYTE = 1024 * 1024
MINUTES = (15, 30)
HOURS = (1, 2, 4, 8, 12, 24)


class NewsPage(QWidget):
    """The settings page; reads and writes the settings. `show_use` shows the use of the budgets."""

    offline_requested = Signal()  # complete what is in the library already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = page_column(self)
        asking = group_form(column, settings, lambda: _("Checking for new articles"))
        self.automatic = asking.check(
            declared.REFRESH_AUTOMATICALLY,
            lambda: _("Check for new articles a&utomatically"),
            lambda: _("If off, a feed is checked only when you refresh it."),
        )
        self.interval = asking.choice(
            declared.REFRESH_MINUTES,
            lambda: _("How oft&en"),
            self._intervals,
            lambda: _(
                "Active feeds are checked about once an hour, others less often. The activity "
                "window shows when each is checked next, and why."
            ),
        )
        self.at_start = asking.check(
            declared.REFRESH_AT_START,
            lambda: _("Also when Readerapp &starts"),
            lambda: _("Feeds that are due are checked as soon as the window is open."),
        )
        self.metered = asking.check(
            declared.REFRESH_WHEN_METERED,
            lambda: _("Also over &metered connections"),
            lambda: _("On a metered connection you pay for data, such as on a phone."),
        )
        form = group_form(column, settings, lambda: _("Offline"))
        form.note(
            lambda: _(
                "Pictures and full articles of your feeds are kept on this computer. When they "
                "take more space than this, the oldest you have read are deleted first; "
                "starred ones stay."
            )
        )
        self.pictures = form.number(
            declared.PICTURES_BUDGET,
            lambda: _("Space for &pictures"),
            self._unit,
            step=100,
            told=lambda: _("With 0, no pictures are downloaded."),
        )
        self._pictures_use = BudgetUse(self.pictures, form)
        self.pages = form.number(
            declared.PAGES_BUDGET,
            lambda: _("Space for the publishers’ p&ages"),
            self._unit,
            step=100,
            told=lambda: _("For the pages from which full articles were taken."),
        )
        self._pages_use = BudgetUse(self.pages, form)
        if player_command():
            self.sounds = form.number(
                declared.SOUNDS_BUDGET,
                lambda: _("Space for au&dio that was played"),
                self._unit,
                step=100,
                told=lambda: _(
                    "What was played longest ago is deleted first. What you keep for offline stays."
                ),
            )
        elif wanted_package():
            form.note(player_missing)
        self.battery = form.check(
            declared.PAUSE_ON_BATTERY,
            lambda: _("On battery, &wait with pictures, full articles and related articles"),
            lambda: _("They come as soon as the computer is plugged in again."),
        )
        self.complete = form.button(
            lambda: _("Make All Articles Available &Offline"), self.offline_requested
        )
        column.addStretch()

    def show_use(self, pictures: int, pages: int) -> None:
        """Show how many bytes pictures and pages take."""
        self._pictures_use.show_used(pictures)
        self._pages_use.show_used(pages)

    def _intervals(self) -> list[tuple[int, str]]:
        return [
            (0, _("As often as each feed changes")),
            *((each, counted("Every minute", "Every {count} minutes", each)) for each in MINUTES),
            *((each * 60, counted("Every hour", "Every {count} hours", each)) for each in HOURS),
        ]

    def _unit(self, _count: int) -> str:
        return _(" MB")


class BudgetUse(QWidget):
    """Row of a form: how much of a budget of megabytes is used, as a bar and as text."""

    def __init__(self, budget: CountBox, form: Form) -> None:
        super().__init__(budget.parentWidget())
        self._budget = budget
        self._used = 0
        self._bar, self._text = QProgressBar(self), text_label(self)
        self._bar.setTextVisible(False)
        self._bar.setObjectName("budgetUse")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self._bar)
        layout.addWidget(self._text)
        budget.valueChanged.connect(self._show)
        form.layout.addRow(self)
        form.add(self, self._show)

    def show_used(self, used: int) -> None:
        """Show so many bytes."""
        self._used = used
        self._show()

    def _show(self) -> None:
        budget = self._budget.value()
        self._text.setText(_("{size} used").format(size=data_size(self._used)))
        align_to_edge(self._text)
        self._bar.setRange(0, max(1, budget))
        self._bar.setValue(min(self._used // MEGABYTE, budget))
