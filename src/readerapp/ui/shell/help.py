"""Controller of help: shortcuts, policy, about; and the settings dialog."""

from PySide6.QtCore import QObject, Signal

from readerapp.ui.privacy.controller import ConsentController
from readerapp.ui.settings.controller import SettingsController
from readerapp.ui.settings.dialog import SettingsDialog
from readerapp.ui.shell.about import AboutDialog, ShortcutsDialog
from readerapp.ui.shell.commands import COMMANDS
from readerapp.ui.shell.window import MainWindow


class HelpController(QObject):
    """Opens the settings dialog, and the dialogs of the Help menu."""

    languages_shown = Signal(object)  # LanguagesRead
    news_page_opened = Signal(object)  # NewsPage
    notifications_page_opened = Signal(object)  # NotificationsPage
    backups_page_opened = Signal(object)  # BackupsPage
    privacy_page_opened = Signal(object)  # PrivacyPage
    retention_page_opened = Signal(object)  # RetentionPage

    def __init__(
        self,
        window: MainWindow,
        preferences: SettingsController,
        consent: ConsentController,
        data_folder: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._consent = consent
        self._data_folder = data_folder
        self.settings: SettingsDialog | None = None
        commands = window.commands
        commands["settings"].triggered.connect(self.show_settings)
        commands["shortcuts"].triggered.connect(self.show_shortcuts)
        commands["privacy"].triggered.connect(lambda: consent.show_policy(window))
        commands["about"].triggered.connect(self.show_about)

    def show_settings(self) -> SettingsDialog:
        """Open the settings."""
        dialog = self.settings = self._preferences.dialog()
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_settings)
        self._consent.connect_page(dialog.privacy)
        self.languages_shown.emit(dialog.languages_read)
        self.news_page_opened.emit(dialog.news)
        self.notifications_page_opened.emit(dialog.notifications)
        self.backups_page_opened.emit(dialog.backups)
        self.privacy_page_opened.emit(dialog.privacy)
        self.retention_page_opened.emit(dialog.retention)
        dialog.open()
        return dialog

    def _forget_settings(self) -> None:
        self.settings = None

    def show_shortcuts(self) -> ShortcutsDialog:
        """List every command with its keys."""
        names = [command.name for command in COMMANDS if command.name != "search_key"]
        actions = [self._window.commands[name] for name in names]
        dialog = ShortcutsDialog(actions, self._window, self._window.front_page.words.keys())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_about(self) -> AboutDialog:
        """Open the About dialog."""
        dialog = AboutDialog(self._data_folder, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
