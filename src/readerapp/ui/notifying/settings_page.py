"""Settings ▸ Notifications: whether, when and how the desktop tells of news; the tray."""

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.messages import _
from readerapp.settings import Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.settings.form import Text, group_form, page_column
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.text_layout import align_to_edge

MINUTES = (5, 15, 30)
HOURS = (1, 3, 6)


class NotificationsPage(QWidget):
    """The settings page; reads and writes the settings. Whoever connects it tells what is so on
    this desktop, by `show_tray` and `show_outcome`."""

    changed = Signal()  # some setting, by hand; it is stored already
    try_requested = Signal()
    autostart_wanted = Signal(bool)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._has_tray = True
        self._is_shown: bool | None = None  # what came of trying it
        column = page_column(self)
        form = self._form = group_form(column, settings, lambda: _("Notifications"))
        self.on = form.check(
            declared.NOTIFICATIONS,
            lambda: _("Show &notifications for new articles"),
            lambda: _("You choose the feeds in their properties."),
        )
        self.followed = form.check(
            declared.NOTIFY_FOLLOWED,
            lambda: _("Also for stories I follo&w"),
            lambda: _("You follow stories on the front page."),
        )
        self.headlines = form.check(
            declared.NOTIFY_HEADLINES,
            lambda: _("Show &headlines, not only how many"),
            lambda: _("If off, a notification only says how many articles came."),
        )
        self.minutes = form.choice(
            declared.NOTIFY_MINUTES,
            lambda: _("At &most"),
            self._intervals,
            lambda: _("Later articles are grouped into the next notification."),
        )
        self.quiet = form.check(
            declared.NOTIFY_QUIET,
            lambda: _("No notifications during &quiet hours"),
            lambda: _("They are shown after the quiet hours."),
        )
        self.quiet_from = form.choice(
            declared.NOTIFY_QUIET_FROM,
            lambda: _("&From"),
            self._hours,
            lambda: _("When quiet hours begin."),
        )
        self.quiet_until = form.choice(
            declared.NOTIFY_QUIET_UNTIL,
            lambda: _("&Until"),
            self._hours,
            lambda: _("When quiet hours end."),
        )
        form.note(
            lambda: _(
                "Your desktop receives the text of a notification. It may show it on the lock "
                "screen, keep it in a list, or pass it to a phone you connected. Readerapp "
                "itself sends nothing anywhere."
            )
        )
        self.try_it = form.button(lambda: _("&Show One Now"), self.try_requested)
        self.outcome = plain_label(self)
        form.layout.addRow(self.outcome)
        self._asks_desktop = False
        tray = self._tray_form = group_form(column, settings, lambda: _("Tray"))
        self.tray = tray.check(
            declared.TRAY,
            lambda: _("&Keep running in the tray when the window closes"),
            lambda: _("Readerapp keeps checking for new articles until you choose Quit there."),
        )
        self.no_tray = tray.note(
            lambda: _("This desktop has no tray: closing the window ends Readerapp.")
        )
        self.autostart = tray.box(
            lambda: _("Start in the tray when I lo&g in"),
            self._told_of_autostart,
        )
        self.autostart.clicked.connect(self.autostart_wanted)
        self.no_autostart = tray.note(
            lambda: _("To start Readerapp when you log in, use the settings of your system.")
        )
        self.autostart_problem = plain_label(self)
        tray.layout.addRow(self.autostart_problem)
        self._can_autostart, self._is_started = True, False
        self._problem: Text | None = None
        for each in (form, tray):
            each.changed.connect(lambda _setting: self._on_changed())
        column.addStretch()
        self.allow_autostart(True)
        self.show_tray(True)
        keep_translated(self, self._show_outcome)
        keep_translated(self, self._show_problem)
        self._enable()

    def show_tray(self, is_there: bool) -> None:
        """Show whether this desktop has a tray."""
        self._has_tray = is_there
        self.tray.setEnabled(is_there)
        self.no_tray.setVisible(not is_there)
        self._enable()

    def allow_autostart(self, is_possible: bool) -> None:
        """Show whether Readerapp can have itself started with the session."""
        self._can_autostart = is_possible
        self.no_autostart.setVisible(not is_possible)
        self._enable()

    def ask_desktop(self) -> None:
        """Say that the desktop is asked to start it, instead of a file: in a sandbox."""
        self._asks_desktop = True
        self.allow_autostart(True)
        self._tray_form.show()

    def show_autostart(self, is_on: bool, problem: Text | None = None) -> None:
        """Show whether it is started with the session, and why that could not be changed."""
        self._is_started, self._problem = is_on, problem
        self.autostart.setChecked(is_on)
        self._show_problem()
        self._enable()

    def show_outcome(self, is_shown: bool) -> None:
        """Say whether the notification that was tried was taken."""
        self._is_shown = is_shown
        self._show_outcome()

    def _on_changed(self) -> None:
        if self._is_started and not self._settings.get(declared.TRAY):
            self.autostart_wanted.emit(False)  # there would be nothing to start into
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        is_on = self._settings.get(declared.NOTIFICATIONS)
        is_quiet = is_on and self._settings.get(declared.NOTIFY_QUIET)
        for row in (self.followed, self.headlines, self.minutes, self.quiet):
            self._enable_row(row, is_on)
        for hour in (self.quiet_from, self.quiet_until):
            self._enable_row(hour, is_quiet)
        stays = self._has_tray and self._settings.get(declared.TRAY)
        self.autostart.setEnabled(self._can_autostart and (stays or self._is_started))

    def _enable_row(self, row: QWidget, is_enabled: bool) -> None:
        row.setEnabled(is_enabled)
        if (label := self._form.layout.labelForField(row)) is not None:
            label.setEnabled(is_enabled)

    def _told_of_autostart(self) -> str:
        if self._asks_desktop:
            return _("No window opens then. Your desktop does it, and may ask you first.")
        return _(
            "No window opens then. A file in the autostart folder of your desktop does it; if "
            "off, the file is removed."
        )

    def _show_outcome(self) -> None:
        said = ""
        if self._is_shown is not None:
            said = (
                _("Your desktop took it.")
                if self._is_shown
                else _("No program on this desktop shows notifications.")
            )
        self.outcome.setText(said)
        self.outcome.setVisible(bool(said))
        align_to_edge(self.outcome)

    def _show_problem(self) -> None:
        self.autostart_problem.setText(self._problem() if self._problem else "")
        self.autostart_problem.setVisible(self._problem is not None)
        align_to_edge(self.autostart_problem)

    def _intervals(self) -> list[tuple[int, str]]:
        return [
            (0, _("One after each refresh")),
            *(
                (each, counted("One every minute", "One every {count} minutes", each))
                for each in MINUTES
            ),
            *(
                (each * 60, counted("One every hour", "One every {count} hours", each))
                for each in HOURS
            ),
        ]

    def _hours(self) -> list[tuple[int, str]]:
        short = QLocale.FormatType.ShortFormat
        return [(hour, QLocale().toString(QTime(hour, 0), short)) for hour in range(24)]
