"""Opens the dialogs of the window itself: settings, policy, about."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from readerapp.ui.backups.settings_page import BackupsPage
from readerapp.ui.folder_sync.settings_page import ComputersPage
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.privacy.controller import ConsentController
from readerapp.ui.privacy.settings_page import PrivacyPage
from readerapp.ui.refreshing.settings_page import NewsPage
from readerapp.ui.retention.settings_page import RetentionPage
from readerapp.ui.settings.controller import SettingsController
from readerapp.ui.settings.dialog import SettingsDialog
from readerapp.ui.settings.pages import LanguagesPage, NetworkPage
from readerapp.ui.shell.about import AboutDialog
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.translation.settings_page import TranslationPage
from readerapp.ui.widgets.dialog_parts import open_soon


class DialogController(QObject):
    """Opens the settings dialog, the privacy policy and About."""

    languages_page_opened = Signal(object)  # LanguagesPage
    news_page_opened = Signal(object)  # NewsPage
    notifications_page_opened = Signal(object)  # NotificationsPage
    network_page_opened = Signal(object)  # NetworkPage
    backups_page_opened = Signal(object)  # BackupsPage
    computers_page_opened = Signal(object)  # ComputersPage
    privacy_page_opened = Signal(object)  # PrivacyPage
    retention_page_opened = Signal(object)  # RetentionPage
    translation_page_opened = Signal(object)  # TranslationPage

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
        commands["privacy"].triggered.connect(lambda: consent.show_policy(window))
        commands["about"].triggered.connect(self.show_about)

    def show_settings(self) -> SettingsDialog:
        """Open the settings, unless they are open."""
        if self.settings is not None:
            return self.settings
        dialog = self.settings = self._preferences.dialog()
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_settings)
        dialog.page_made.connect(self._fill)
        open_soon(dialog)
        dialog.make_pages()
        return dialog

    def _fill(self, page: QWidget) -> None:
        """Have the controller of a page fill it."""
        if isinstance(page, PrivacyPage):
            self._consent.connect_page(page)
        signals = {
            LanguagesPage: self.languages_page_opened,
            NotificationsPage: self.notifications_page_opened,
            NetworkPage: self.network_page_opened,
            NewsPage: self.news_page_opened,
            BackupsPage: self.backups_page_opened,
            ComputersPage: self.computers_page_opened,
            PrivacyPage: self.privacy_page_opened,
            RetentionPage: self.retention_page_opened,
            TranslationPage: self.translation_page_opened,
        }
        if (signal := signals.get(type(page))) is not None:
            signal.emit(page)

    def _forget_settings(self) -> None:
        self.settings = None

    def show_about(self) -> AboutDialog:
        """Open the About dialog."""
        dialog = AboutDialog(self._data_folder, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
