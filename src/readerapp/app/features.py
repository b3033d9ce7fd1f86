"""Builds the features of the window and connects them, once the first rows are on screen.

Each feature is a folder of `ui` with its view, controller and wiring; what two features have to
do with each other is connected here.
"""

import os
from collections.abc import Container, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer

from readerapp import settings as declared
from readerapp.app.first_use_features import FirstUseFeatures
from readerapp.background import Lane, Latest
from readerapp.background.idle_steps import OwnTurn
from readerapp.background.safety_timer import SafetyTimer
from readerapp.background.sound_process import player_command, wanted_package
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.library import preferences
from readerapp.library.reading import WrittenElsewhere
from readerapp.ui.annotating.feature import AnnotatingFeature
from readerapp.ui.article_list.actions import ArticleActions, LookController, StoryRowController
from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.front_page.feature import FrontPageFeature
from readerapp.ui.help.upgrade import UpgradeNotice
from readerapp.ui.importing.controller import ExportImports, ImportController
from readerapp.ui.labelling.feature import LabellingFeature
from readerapp.ui.navigation.controller import SubscriptionLoader
from readerapp.ui.privacy.controller import ConsentController, count_uses
from readerapp.ui.problems import ProblemController
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.caret_controller import CaretController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.label_clicks import LabelKeys, RowLabels
from readerapp.ui.reading.pane import ArticleFoot, ReadingPane
from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.related.relating import RelatingController
from readerapp.ui.rules.feature import RulesFeature
from readerapp.ui.searching.feature import SearchFeature
from readerapp.ui.settings.controller import SettingsController
from readerapp.ui.shell.announcing import Announcing
from readerapp.ui.shell.command_router import CommandRouter
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.empty_panes import EmptyPanesController
from readerapp.ui.shell.first_window import front_page_from, remember_look
from readerapp.ui.shell.pane_area import BorderMoves
from readerapp.ui.shell.places import PlacesController
from readerapp.ui.shell.user_input import LastInput, WheelWatch
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.shortcuts.feature import ShortcutsFeature
from readerapp.ui.story.feature import StoriesFeature
from readerapp.ui.subscribing.feature import SubscriptionsFeature
from readerapp.ui.translation.feature import TranslationFeature
from readerapp.ui.welcome.controller import WelcomeController

RENEW_AFTER = 1_000  # ms: while processes of this window write, the views are renewed that seldom
RELATE_AFTER = 400  # ms after the start: reading comes first
TIDY_AFTER = 60_000  # ms after the start: reading comes first
BACK_UP_AFTER = 120_000  # ms after the start
_OF_HEADLINES = frozenset(
    each.key
    for each in (
        *preferences.OF_HEADLINES,
        declared.INTERFACE_LANGUAGE,
        declared.ONLY_READER_LANGUAGES,
        declared.TRANSLATION_TARGET,
    )
)


class Features(FirstUseFeatures):
    """Every feature of one window. What is on screen is built by the steps of `build`, the rest at
    its first use (`FirstUse`): until then it is its commands, and who may ask for it."""

    def __init__(
        self,
        context: Context,
        front: FrontPageFeature,
        loader: SubscriptionLoader,
        unsaved: Container[str],
        *,
        may_ask: bool,
    ) -> None:
        """`unsaved`: keys of settings that are being stored. `may_ask`: whether the reader is asked
        for anything: not before a picture of the window, nor where no answer can be kept."""
        super().__init__(context.window.commands, context.window)
        self._may_ask = may_ask
        self._unsaved = unsaved
        self._context = context
        self.front = front
        self._loader = loader
        self._arrived: list[int] = []  # articles of feeds that another process brought
        self._renewing = QTimer(self, singleShot=True, interval=RENEW_AFTER)
        self._renewing.timeout.connect(self._renew)
        self._headlines = Latest(context.runner, Lane.WRITE)
        self._rechoosing = OwnTurn(self._choose_headlines, self)
        self._is_started = False
        self.playing = None  # where a program that plays sounds is there

    def build(self) -> Iterator[None]:
        """Build one feature after another; whoever iterates may do something else in between."""
        context = self._context
        self._build_reading(context)
        yield
        self._build_commands(context)
        yield
        self.annotating = AnnotatingFeature(context, self.reading)
        yield
        self._build_help(context)
        yield
        self.shortcuts = ShortcutsFeature(context, self.stories.steps)
        self.caret = CaretController(context, self.reading)
        LastInput(context.window).changed.connect(self.caret.show_focus)
        WheelWatch(context.window)
        yield
        self.search = SearchFeature(context)
        yield
        self.rules = RulesFeature(context, self.search.box.suggest)
        yield
        self.subscriptions = SubscriptionsFeature(context, self._loader, self.relating)
        yield
        self.labelling = LabellingFeature(context, self.subscriptions, self.settings)
        yield
        self.translation = TranslationFeature(context, self.reading)
        yield
        self.add_player(player_command())
        yield
        self.welcome = WelcomeController(context, self.imports, self.subscriptions.adding.subscribe)
        yield
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether nothing that is shown by itself is still to be asked for, once all is built."""
        return self.front.page.is_settled and self.stories.sayings.is_settled

    def start(self, *, may_ask: bool) -> None:
        """Begin the work that nobody asked for: relating, timers, the privacy question.

        Without `may_ask`, as for a picture of the window, nobody is asked for anything.
        """
        self.consent.start()
        self.search.start()
        self.translation.start()
        self.subscriptions.power.start()
        QTimer.singleShot(RELATE_AFTER, self, self.relating.start)
        if may_ask:
            self._ask_once_seen()
            self._is_started = True
            self.article.saver.start()
            at_once = self._context.settings.get(declared.REFRESH_AT_START)
            self.subscriptions.timer.start(at_once=at_once)
            self._look_for_others(at_once)
            self._context.events.renewed.connect(lambda _arrived: self._look_for_others(False))
            QTimer.singleShot(TIDY_AFTER, self, lambda: self.retention.timer.start())
            QTimer.singleShot(BACK_UP_AFTER, self, lambda: self.backups.timer.check())
            self.labelling.start()
            self._notify_if_wanted()
            self.rules.timer.start()

    def _look_for_others(self, at_once: bool) -> None:
        """Build what talks with servers and other computers if the reader has any; `at_once`: they
        are asked now."""

        def found(there: preferences.Others) -> None:
            if there.has_accounts and not self.has("accounts"):
                self.accounts.syncing.start(at_once=at_once)
            if there.has_shared_folder and not self.has("shared_folder"):
                self.shared_folder.controller.start()

        context = self._context
        work = partial(preferences.others, context.library)
        context.runner.submit(Lane.READ, work, found, context.failed)

    def follow(self, key: str) -> None:
        """Build what a setting wants that is being stored."""
        is_of_notices = key in (declared.NOTIFICATIONS.key, declared.TRAY.key)
        if is_of_notices and not self.has("notifying"):
            self._notify_if_wanted()
        if key in _OF_HEADLINES:
            self._rechoosing.start()  # the value goes to be stored in this turn

    def _choose_headlines(self) -> None:
        """Have other reports stand for stories, once what decides that is stored."""

        def show() -> None:
            self._context.events.relatives_changed.emit()
            self._context.listing.reload()
            self.front.controller.refresh()

        self.translation.titles.follow()
        stored = self._headlines
        stored.ask(lambda: None, lambda _none: show(), self._context.failed)

    def _notify_if_wanted(self) -> None:
        get = self._context.settings.get
        if self.has("notifying") or get(declared.NOTIFICATIONS) or get(declared.TRAY):
            self.notifying.follow_settings()

    def _ask_once_seen(self) -> None:
        """Ask at once, or when a window that waits in the tray is opened."""
        window = self._context.window
        if not window.isVisible():
            window.came_forward.connect(self._ask, Qt.ConnectionType.SingleShotConnection)
            return
        self._ask()

    def _ask(self) -> None:
        """Put the privacy question: before an empty library, at the end of the welcome."""
        if self.welcome.is_settled:
            self.consent.ask_if_due()
        else:  # not due any more, where the welcome has asked
            self.welcome.settled.connect(self.consent.ask_if_due)
        self.upgrade.tell_if_due()

    def _end_welcome(self) -> None:
        """Put the privacy question over the page, before anything else is seen; a window in the
        tray asks when it is opened."""
        if self._may_ask and self._context.window.isVisible():
            self.consent.ask_if_due()
        else:
            self.welcome.leave()

    def stop(self) -> None:
        """End what runs; what it has done stays."""
        self._renewing.stop()
        self.article.saver.stop()
        self.subscriptions.stop()
        self.labelling.stop()
        self.rules.timer.stop()
        self.relating.stop()
        self.imports.cancel()
        self.translation.stop()
        self.stop_late()
        if self.playing is not None:
            self.playing.stop()

    def finish(self) -> None:
        """Write what is still to be written, when nothing else runs any more."""
        self.safety.finish()
        if self.has("shared_folder") and not self.erases_everything:
            self.shared_folder.controller.finish()

    @property
    def erases_everything(self) -> bool:
        """Whether every file is to be removed once the library is closed."""
        return self.has("archives") and self.archives.erasing.is_confirmed

    def add_player(self, command: Sequence[str]) -> None:
        """Play sounds in this window by a program that is started so, if there is one; without one
        the player of this computer is handed them, and what to install is said where that would
        help."""
        context = self._context
        if command:
            # Here, as the other one below: of these two a window has one at most.
            from readerapp.ui.listening.sound_feature import PlayingFeature

            playing = self.playing = PlayingFeature(context, self.article, command)
            if self.has("speaking"):
                playing.share_ears(self.speaking.controller)
            playing.article_found.connect(self._show_sound)
            self.reading.opened.connect(playing.show_downloads_of)
            playing.show_downloads_of(self.reading.head)
            self.settings.applied.connect(playing.follow)
        elif wanted_package():
            from readerapp.ui.listening.missing import MissingPlayer

            MissingPlayer(context, self.article)

    def _show_sound(self, article_id: int) -> None:
        """Show the article of a sound, whatever page stands in its place."""
        window = self._context.window
        self.stories.controller.close()
        self.router.show_article(article_id)
        window.set_article_open(True)
        window.reading.view.setFocus()

    def _build_reading(self, context: Context) -> None:
        """Build what an article is read, marked and compared with."""
        window, theme = context.window, context.appearance.theme
        wording, pictures = context.wording, context.pictures
        window.add_reading(ReadingPane(theme, wording), RelatedPane(theme, pictures.thumbnail))
        foot = ArticleFoot(window.reading.view, window.related)
        window.related.content_changed.connect(foot.fit)
        window.area.set_foot(foot)
        pictures.arrived.connect(window.related.pictures_arrived)
        self.marks = MarkController(context)
        self.reading = ReadingController(context)
        self.reading.attach(window.reading, window.related, context.painting)
        self.imports = ImportController(context, self)
        self.relating = RelatingController(context)
        for each in (self.reading, self.relating):
            each.setParent(self)  # what is connected with them is let go with the window

    def _build_commands(self, context: Context) -> None:
        """Build the story page, and what the commands of list and article do."""
        self.stories = StoriesFeature(context, self.reading)
        self.looks = LookController(context)
        self.borders = BorderMoves(context.window)
        self.actions = ArticleActions(context, self.marks)
        self.router = CommandRouter(
            context, self.reading, self.marks, self.imports, self.stories.controller,
            self.front.controller, self.actions,
        )  # fmt: skip
        self.places = PlacesController(
            context, self.reading, self.stories.controller, self.front.controller
        )
        self.router.following.connect(self.places.article.follow)
        story_row = StoryRowController(context, lambda: self.reading.wanted)
        self.router.unlisted.connect(story_row.select)
        context.window.story.reports_changed.connect(story_row.select_story)
        self.stories.controller.shown.connect(story_row.leave_story)
        self.front.connect_window(self.router, self.reading, self.stories.controller, self.marks)
        self.article = ArticleController(context, self.reading)

    def _build_help(self, context: Context) -> None:
        """Build the settings, the question about privacy and the reports of our own faults."""
        window = context.window
        self.empty_panes = EmptyPanesController(context)
        self.settings = SettingsController(context, self.reading)
        self.article.text_menu.chosen.connect(self.settings.use)
        self.consent = ConsentController(context, os.environ)
        self.consent.language_chosen.connect(self.settings.use_language)
        self.upgrade = UpgradeNotice(context, lambda: window.commands["whats_new"].trigger())
        self.safety = SafetyTimer(
            context.library, context.runner, context.events, context.failed, self
        )
        self.consent.answered.connect(self.safety.schedule)
        self.problems = ProblemController(context)

    def _connect(self) -> None:
        context = self._context
        self.stories.connect_commands(self.router)
        self._connect_actions()
        context.requests.settings_page.connect(self.show_settings_page)
        # A verdict regroups its stories.
        context.events.relatives_changed.connect(self.relating.start)
        self.subscriptions.connect_imports(self.imports)
        self.subscriptions.import_wanted.connect(self.router.address.ask)
        self.exports = ExportImports(context, self.imports)
        self.exports.texts_wanted.connect(self.subscriptions.offline.make_articles_available)
        self.exports.private_found.connect(self.subscriptions.private.ask)
        self.subscriptions.connect_marks(self.marks)
        properties = self.subscriptions.properties
        properties.opened.connect(lambda dialog: self.retention.rules.connect_feed(dialog))
        properties.opened.connect(lambda dialog: self.notifying.connect_feed(dialog))
        context.window.navigation.requests.bin_requested.connect(lambda: self.retention.bin.show())
        context.events.subscriptions_changed.connect(context.listing.recount)  # of the bin, too
        self.subscriptions.connect_article(self.article)
        self.subscriptions.activity.follow_downloads(self.article.saver.downloads)
        self.subscriptions.feed_came.connect(self._show_feed)
        self.front.connect_parts(self.article, self.stories.controller)
        self.article.labels.help_requested.connect(lambda: self.help_pages.show_labels())
        self.row_labels = connect_labels(
            context.window, self.article, self.actions, self.labelling, self.stories, self.front
        )
        self.subscriptions.refresher.finished.connect(self.front.controller.note_refresh)
        comparing = self.subscriptions.activity.relating
        comparing.shown.connect(self.front.page.show_comparing)
        comparing.over.connect(partial(self.front.page.show_comparing, 0, 0))
        context.window.closing.connect(self._remember_look)
        self.shortcuts.bindings.changed.connect(self._name_keys)
        count_uses(self.consent, context.window, self.reading, self.imports, context.appearance)
        context.events.renewed.connect(lambda _arrived: self.consent.follow())
        self._loader.renew_icons()
        self.welcome.papers_came.connect(self.front.controller.open_here)
        self.welcome.leaving.connect(self._end_welcome)
        self.consent.settled.connect(self.welcome.leave)
        self.welcome.start()
        self.announcing = Announcing(
            context, self.reading, self.stories.controller, self.front.controller, self.marks
        )
        self.await_commands()

    def _remember_look(self) -> None:
        """Have the next start paint first what it shows then."""
        context, is_front = self._context, self.front.controller.is_place
        front_from = front_page_from(context.settings, is_front=is_front)
        remember_look(context.library, context.window, context.appearance, front_from)

    def _name_keys(self) -> None:
        """Name the keys that commands have by now."""
        if self.has("help_pages"):
            self.help_pages.renew()

    def on_written(self, written: WrittenElsewhere) -> None:
        """Tell the views what another process wrote. Processes of this window tell what they store
        themselves: what comes of feeds is left to them while they run, and the views read less
        often."""
        events = self._context.events
        self.settings.take(written.settings, self._unsaved)
        if not _OF_HEADLINES.isdisjoint(written.settings):
            self._rechoosing.start()
        if declared.NOTIFICATIONS.key in written.settings:
            self._notify_if_wanted()
        if written.added:
            events.publish(Changes(added=written.added))
        self._arrived.extend(written.arrived)
        is_own = (
            self.subscriptions.refresher.is_running
            or (self.has("accounts") and self.accounts.syncing.syncer.is_running)
            or (self.has("shared_folder") and self.shared_folder.controller.syncer.is_running)
        )
        if is_own:
            if not self._renewing.isActive():
                self._renewing.start()
            return
        if written.arrived:
            events.publish(Changes(added=written.arrived, came_by_itself=True))
        self._renew()

    def _renew(self) -> None:
        self._renewing.stop()
        arrived, self._arrived = tuple(self._arrived), []
        self._context.events.renewed.emit(arrived)

    def _show_feed(self, feed_id: int) -> None:
        """Show what a feed brought that the reader has just added, and no article of another."""
        self._show_list(ArticleQuery(feed_id=feed_id))
        self.reading.open(0)

    def _show_found(self, words: str) -> None:
        """Show all articles that hold words which the reader selected in one."""
        self._show_list(ArticleQuery(search=words))

    def _show_list(self, query: ArticleQuery) -> None:
        window = self._context.window
        self.front.controller.close()
        self.stories.controller.close()
        window.set_article_open(False)
        self._context.listing.show(query)
        window.articles.view.setFocus()

    def _connect_actions(self) -> None:
        """Connect the menus of articles with what opens them."""
        ask, window = self.actions.requests, self._context.window
        ask.opened.connect(self.router.show_article)
        ask.browser_requested.connect(self.article.open_link)
        ask.story_requested.connect(self.stories.controller.open_of)
        self._connect_sharing()
        self.article.menus.search_wanted.connect(self._show_found)
        noted = self.article.menus.requests.note_requested
        noted.connect(self.annotating.controller.note_selection)
        self.rules.connect_menus(ask.mutes, self.front.page.requests.mutes)
        self.labelling.controller.use_menus(
            ask.labels, self.front.page.requests.labels, self.article.menus.requests.labels
        )
        self.labelling.controller.use_menus(self.article.labels.says)
        self.rules.connect_entry(self.search.saved)
        self.rules.controller.notices_wanted.connect(
            lambda *_of: self.notifying.controller.turn_on()
        )
        self.translation.connect_menus(ask)
        self.translation.article.changed.connect(self.annotating.layer.hide)
        window.related.use_actions(ask)
        window.story.use_actions(ask)

    def _connect_sharing(self) -> None:
        """Connect the menus with what shares: of rows and cards, above the article, in the bar."""
        for requests in (self.actions.requests, self.front.page.requests):
            requests.share_requested.connect(lambda ids, kind: self.sharing.share(ids, kind))
        window = self._context.window
        menu, in_bar = self.article.bar.share_menu, window.menus.share_menu
        menu.chosen.connect(lambda kind: self.sharing.controller.share_open(kind))
        # Commands have their place in the bar already.
        in_bar.addActions([each for each in menu.actions() if not each.objectName()])
        command = window.commands["print_article"]
        for each in (menu.menuAction(), in_bar):
            each.setEnabled(command.isEnabled())
            command.enabledChanged.connect(each.setEnabled)


def connect_labels(
    window: MainWindow,
    article: ArticleController,
    actions: ArticleActions,
    labelling: LabellingFeature,
    stories: StoriesFeature,
    front: FrontPageFeature,
) -> RowLabels:
    """Tell what is known of a label wherever it is clicked or asked about by a key, and dim or hide
    what the reader wants dimmed or hidden on the front page too. Returns the labels of the rows.
    """
    clicks = article.labels
    for shown in (window.related, stories.page, front.page):
        shown.label_clicked.connect(clicks.show_of)
        shown.details_requested.connect(clicks.show_details_of)
    rows = RowLabels(window.articles.view)
    clicks.watch(window.articles.view.viewport(), rows.at)
    LabelKeys(window, clicks, rows).use_menus(
        actions.requests.labels,
        front.page.requests.labels,
        article.menus.requests.labels,
        labelling.controller.own,
    )
    labelling.rows.changed.connect(front.page.repaint_cards)
    labelling.rows.changed.connect(front.controller.refresh)
    return rows
