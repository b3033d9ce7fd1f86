"""The features that a window is built without: each is loaded and built at its first use. Until
then one is its commands, and those who may ask for it."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QMetaObject, QObject, Signal
from PySide6.QtGui import QAction

from readerapp.ui.shell.commands import Actions, trigger_again

if TYPE_CHECKING:  # each is loaded by what builds it, or is there before
    from readerapp.background.safety_timer import SafetyTimer
    from readerapp.ui.accounts.feature import AccountsFeature
    from readerapp.ui.archives import ArchivesFeature
    from readerapp.ui.backups.feature import BackupsFeature
    from readerapp.ui.folder_sync.feature import FolderSyncFeature
    from readerapp.ui.front_page.feature import FrontPageFeature
    from readerapp.ui.help.feature import HelpFeature
    from readerapp.ui.listening.sound_feature import PlayingFeature
    from readerapp.ui.listening.speech import SpeakingFeature
    from readerapp.ui.notifying.feature import NotifyingFeature
    from readerapp.ui.palette.controller import PaletteController
    from readerapp.ui.privacy.controller import ConsentController
    from readerapp.ui.privacy.settings_page import PrivacyPage
    from readerapp.ui.reading.article_commands import ArticleController
    from readerapp.ui.reading.controller import ReadingController
    from readerapp.ui.retention.feature import RetentionFeature
    from readerapp.ui.settings.controller import SettingsController
    from readerapp.ui.settings.pages import LanguagesPage
    from readerapp.ui.sharing.feature import SharingFeature
    from readerapp.ui.shell.command_router import CommandRouter
    from readerapp.ui.shell.context import Context
    from readerapp.ui.shell.dialogs import DialogController
    from readerapp.ui.shell.places import PlacesController
    from readerapp.ui.shortcuts.feature import ShortcutsFeature
    from readerapp.ui.story.feature import StoriesFeature
    from readerapp.ui.subscribing.feature import SubscriptionsFeature
    from readerapp.ui.translation.feature import TranslationFeature
    from readerapp.ui.welcome.controller import WelcomeController

T = TypeVar("T")


@runtime_checkable
class Stopping(Protocol):
    """A feature in which something may run when the window closes."""

    def stop(self) -> None:
        """End it; what it has done stays."""


class FirstUse(cached_property[T], Generic[T]):
    """An attribute of `LateFeatures` that is built when it is first read, or when one of its
    commands is first chosen: the command acts once the feature is there."""

    commands: tuple[str, ...] = ()


def first_use(*commands: str) -> Callable[[Callable[[Any], T]], FirstUse[T]]:
    """Return what makes such an attribute of the method that builds the feature."""

    def declare(build: Callable[[Any], T]) -> FirstUse[T]:
        def built(features: "LateFeatures") -> T:
            features.leave_commands(build.__name__)
            return build(features)

        feature = FirstUse(built)
        feature.__doc__ = build.__doc__
        feature.commands = commands
        return feature

    return declare


class LateFeatures(QObject):
    """Has features that are built at their first use. GUI thread."""

    def __init__(self, commands: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._awaited: dict[str, list[QMetaObject.Connection]] = {}  # of each feature

    def has(self, name: str) -> bool:
        """Whether a feature is built by now."""
        return name in self.__dict__

    def await_commands(self) -> None:
        """Have the commands of what is not built yet build it. Call it when all else listens to
        them."""
        for name, feature in self._late():
            if not self.has(name):
                actions = map(self._commands.__getitem__, feature.commands)
                self._awaited[name] = [
                    each.triggered.connect(partial(self._use_first, name, each)) for each in actions
                ]

    def leave_commands(self, name: str) -> None:
        """Leave its commands to a feature that is being built."""
        for connection in self._awaited.pop(name, ()):
            QObject.disconnect(connection)

    def stop_late(self) -> None:
        """End what runs in those that were built."""
        for name, _feature in self._late():
            built = getattr(self, name) if self.has(name) else None
            if isinstance(built, Stopping):
                built.stop()

    def _late(self) -> Iterator[tuple[str, FirstUse[Any]]]:
        for each in type(self).__mro__:
            for name, feature in vars(each).items():
                if isinstance(feature, FirstUse):
                    yield name, feature

    def _use_first(self, name: str, action: QAction) -> None:
        is_on = action.isChecked()
        getattr(self, name)
        trigger_again(action, is_on=is_on)


class FirstUseFeatures(LateFeatures):
    """Builds each of these features out of those that a window has from the beginning."""

    restart_requested = Signal(Path, object)  # on a library that was restored, and when it was made

    _context: "Context"
    _is_started: bool
    article: "ArticleController"
    consent: "ConsentController"
    front: "FrontPageFeature"
    places: "PlacesController"
    playing: "PlayingFeature | None"
    reading: "ReadingController"
    router: "CommandRouter"
    safety: "SafetyTimer"
    settings: "SettingsController"
    shortcuts: "ShortcutsFeature"
    stories: "StoriesFeature"
    subscriptions: "SubscriptionsFeature"
    translation: "TranslationFeature"
    welcome: "WelcomeController"

    @first_use("export_article", "print_article")
    def sharing(self) -> "SharingFeature":
        """What is made of articles to be given away: files, pages, letters."""
        from readerapp.ui.sharing.feature import SharingFeature

        return SharingFeature(self._context, self.reading, self.article)

    @first_use("settings", "privacy", "about")
    def dialogs(self) -> "DialogController":
        """The settings, and the features that have a page in them: each is built with its page."""
        from readerapp.ui.shell.dialogs import DialogController

        data = str(self._context.library.paths.data)
        dialogs = DialogController(self._context.window, self.settings, self.consent, data)
        for opened, fills in (
            (dialogs.languages_page_opened, self._fill_languages),
            (dialogs.news_page_opened, lambda page: self.subscriptions.connect_page(page)),
            (dialogs.network_page_opened, lambda page: self.subscriptions.tell_script(page)),
            (dialogs.notifications_page_opened, lambda page: self.notifying.connect_page(page)),
            (dialogs.backups_page_opened, lambda page: self.backups.controller.connect_page(page)),
            (
                dialogs.computers_page_opened,
                lambda page: self.shared_folder.controller.connect_page(page),
            ),
            (dialogs.privacy_page_opened, self._fill_privacy),
            (dialogs.retention_page_opened, lambda page: self.retention.rules.connect_page(page)),
            (dialogs.translation_page_opened, lambda page: self.translation.connect_page(page)),
        ):
            opened.connect(fills)
        return dialogs

    def _fill_languages(self, page: "LanguagesPage") -> None:
        self.stories.name_languages(page.compared)
        self.welcome.offer_languages(page.own)

    def _fill_privacy(self, page: "PrivacyPage") -> None:
        self.archives.erasing.connect_page(page)
        if self.has("accounts"):
            self.accounts.connect_page(page)

    def show_settings_page(self, name: str) -> None:
        """Open the settings at a page."""
        self.dialogs.show_settings().show_page(name)

    @first_use("help", "tour", "whats_new")
    def help_pages(self) -> "HelpFeature":
        """The pages of help, with the tour and what is new."""
        from readerapp.ui.help.feature import HelpFeature

        return HelpFeature(self._context)

    @first_use("accounts")
    def accounts(self) -> "AccountsFeature":
        """Accounts on news servers. Built by the start, too, where there are some."""
        from readerapp.ui.accounts.feature import AccountsFeature

        accounts = AccountsFeature(self._context, self.subscriptions)
        if self._is_started:
            accounts.syncing.start(at_once=False)
        return accounts

    @first_use()
    def shared_folder(self) -> "FolderSyncFeature":
        """The folder that is shared with other computers. Built by the start where there is one."""
        from readerapp.ui.folder_sync.feature import FolderSyncFeature

        folder = FolderSyncFeature(self._context, self.subscriptions.activity)
        folder.controller.private_found.connect(self.subscriptions.private.ask)
        if self._is_started:
            folder.controller.start()
        return folder

    @first_use("back_up", "restore")
    def backups(self) -> "BackupsFeature":
        """Backups, by hand and every day."""
        from readerapp.ui.backups.feature import BackupsFeature

        backups = BackupsFeature(self._context, self.subscriptions.refresher, self.safety)
        backups.controller.restart_requested.connect(self.restart_requested)
        return backups

    @first_use("bin")
    def retention(self) -> "RetentionFeature":
        """The bin, and what is removed by itself."""
        from readerapp.ui.retention.feature import RetentionFeature

        return RetentionFeature(self._context, self.subscriptions)

    @first_use("export_archive")
    def archives(self) -> "ArchivesFeature":
        """The whole library taken out, or erased."""
        from readerapp.ui.archives import ArchivesFeature

        archives = ArchivesFeature(self._context)
        archives.erasing.history_erased.connect(self._forget_history)
        return archives

    def _forget_history(self) -> None:
        self.places.forget()
        self.subscriptions.activity.forget_log()
        self.palette.forget()
        if self.playing is not None:
            self.playing.forget()

    @first_use("read_aloud")
    def speaking(self) -> "SpeakingFeature":
        """Reading aloud."""
        from readerapp.ui.listening.speech import SpeakingFeature

        speaking = SpeakingFeature(self._context, self.reading)
        self.settings.applied.connect(speaking.on_desktop.follow)
        if self.playing is not None:
            self.playing.share_ears(speaking.controller)
        return speaking

    @first_use()
    def notifying(self) -> "NotifyingFeature":
        """Notifications and the tray. Built by the start where one of them is wanted."""
        from readerapp.ui.notifying.feature import NotifyingFeature

        notifying = NotifyingFeature(self._context, self.subscriptions, self.front.controller)
        notifying.connect_window(self.router, self.stories.controller)
        titles = self.translation.titles
        notifying.controller.use_titles(titles.prepare, titles.shown)
        return notifying

    @first_use("palette")
    def palette(self) -> "PaletteController":
        """The palette of commands, settings and stories."""
        from readerapp.ui.palette.controller import PaletteController

        return PaletteController(
            self._context, self.shortcuts.bindings, lambda: self.dialogs.show_settings(),
            self.stories.controller.open_of, self.router.show_article,
        )  # fmt: skip
