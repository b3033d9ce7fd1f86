"""Rules and mutes: the controller of their window, what menus mute, the menu of what is muted, and
mutes whose time is over."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.rules import Mute, MuteSpan, Rule, RuleActions
from readerapp.library import mutes, rules
from readerapp.library.marks import ActionResult
from readerapp.library.rules import RunResult
from readerapp.messages import _, pgettext
from readerapp.ui.language.wording import counted
from readerapp.ui.rules.window import RulesWindow, WordsDialog
from readerapp.ui.rules.words import RuleWords
from readerapp.ui.searching.completion import Suggest
from readerapp.ui.searching.saved_searches import SavedSearchController
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.article_menus import MuteRequests
from readerapp.ui.widgets.card_menus import OneMenu
from readerapp.ui.widgets.dialog_parts import bring_forward
from readerapp.ui.widgets.plain_text import button_text

IS_MUTED = "is:muted"
LOOK_EVERY = 60_000  # ms, for mutes whose time is over

MOST_IN_MENU = 20  # mutes in a menu; the window has all


class RulesController(QObject):
    """Drives the window, which is made when opened and follows the library."""

    search_requested = Signal(str)
    notices_wanted = Signal()  # a rule was saved that notifies

    def __init__(self, context: Context, suggest: Suggest) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._settings = context.settings
        self._parent = context.window
        self._failed = context.failed
        self._undo = context.undo
        self._suggest = suggest
        self._requests = context.requests
        self._rules, self._runs, self._mutes, self._heads, self._previews, self._asked = (
            Latest(context.runner) for __ in range(6)
        )
        self._menus = OneMenu()
        self.window: RulesWindow | None = None
        self.dialog: WordsDialog | None = None
        context.window.commands["rules"].triggered.connect(lambda __=False: self.show())
        self._listing = context.listing
        context.events.rules_changed.connect(self._on_changed)
        context.events.subscriptions_changed.connect(self._reread)
        context.events.renewed.connect(lambda _arrived: self._reread())

    def use_menus(self, ask: MuteRequests) -> None:
        """Do what a menu of articles asks for."""
        ask.story_requested.connect(self.mute_story)
        ask.feed_requested.connect(self.mute_feed)
        ask.words_requested.connect(self.ask_words)
        ask.mutes_requested.connect(self.show_mutes)

    # Mutes

    def mute_story(self, article_id: int, span: MuteSpan) -> None:
        """Mute the story of an article."""
        self._mute(partial(mutes.mute_story, self._library, article_id, span))

    def mute_feed(self, feed_id: int, span: MuteSpan) -> None:
        """Mute a feed."""
        self._mute(partial(mutes.mute_feed, self._library, feed_id, span))

    def mute_words(self, words: str, span: MuteSpan, everywhere: bool) -> None:
        """Mute words."""
        self._mute(partial(mutes.mute_words, self._library, words, span, everywhere=everywhere))

    def ask_words(self, headline: str = "") -> None:
        """Ask which words to mute."""
        get, wanted = self._settings.get, (declared.TRANSLATION, declared.SEARCH_TRANSLATIONS)
        dialog = self.dialog = WordsDialog(
            headline,
            self.window or self._parent,
            leaves_translations=all(get(each) for each in wanted),
        )
        dialog.wanted.connect(self.mute_words)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _mute(self, act: Callable[[], ActionResult]) -> None:
        self._undo.run(lambda: _("Mute"), act, self._muted, Lane.BULK)

    def _muted(self, done: ActionResult) -> None:
        if done.undo is None:
            return
        hidden = len(done.changes.changed)

        def text() -> str:
            if not hidden:
                return pgettext("notice", "Muted")
            return counted(
                "Muted: {count} article is not shown",
                "Muted: {count} articles are not shown",
                hidden,
            )

        self._parent.toast.show_message(text, lambda: _("Undo"), self._undo.newest())

    def _lift(self, mute: Mute) -> None:
        act = partial(mutes.lift, self._library, mute)
        self._undo.run(lambda: _("Show Again"), act, lane=Lane.BULK)

    # The entry of the navigation

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of what is muted, once it is known."""
        work = partial(mutes.mutes, self._library)
        self._asked.ask(work, partial(self._open_menu, place), self._failed)

    def _open_menu(self, place: QPoint, found: tuple[Mute, ...]) -> None:
        menu = MutedMenu(found, self._parent)
        menu.shown.connect(partial(self.search_requested.emit, IS_MUTED))
        menu.ended.connect(self._lift)
        menu.window_requested.connect(self.show_mutes)
        self._menus.open(menu, place)

    # The window

    def begin_rule(self, query: str) -> None:
        """Open the window on a new rule with this search."""
        self.show()
        if self.window:
            self.window.tabs.setCurrentWidget(self.window.rules)
            if not self.window.rules.begin(query):
                self._parent.toast.show_message(
                    lambda: _("The rule that you are writing has not been saved yet.")
                )

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        window = self.window or self._open()
        bring_forward(window)

    def show_mutes(self) -> None:
        """Open the window where it lists what is muted."""
        self.show()
        if self.window:
            self.window.tabs.setCurrentWidget(self.window.mutes)

    def _open(self) -> RulesWindow:
        window = self.window = RulesWindow(self._suggest, self._parent)
        page = window.rules
        page.preview_requested.connect(self._preview)
        page.saved.connect(self._save)
        page.removed.connect(self._remove)
        page.moved.connect(self._move)
        page.run_requested.connect(self._run)
        window.mutes.lifted.connect(self._lift)
        window.mutes.chosen.connect(self._show_articles)
        window.mutes.words_requested.connect(self.ask_words)
        window.mutes.opened.connect(self._requests.article)
        window.mutes.articles_requested.connect(lambda: self.search_requested.emit(IS_MUTED))
        window.runs.undo_requested.connect(self._take_back)
        window.finished.connect(self._forget)
        self._reread()
        return window

    def _forget(self) -> None:
        for each in (self._rules, self._runs, self._mutes, self._heads, self._previews):
            each.forget()
        if self.window:
            self.window.deleteLater()
        self.window = None

    def _on_changed(self, changes: Changes) -> None:
        """What is hidden now goes from the list, what is not comes back; but nothing moves by
        itself while news arrive."""
        self._reread()
        if (changes.changed or changes.subscriptions) and not changes.came_by_itself:
            self._listing.reload()

    def _reread(self) -> None:
        window = self.window
        if window is None:
            return
        self._rules.ask(partial(rules.rules, self._library), window.rules.show_rules, self._failed)
        self._runs.ask(partial(rules.runs, self._library), window.runs.show_runs, self._failed)
        self._mutes.ask(partial(mutes.mutes, self._library), window.mutes.show_mutes, self._failed)

    def _show_articles(self, mute: Mute) -> None:
        if self.window:
            work = partial(mutes.articles_of, self._library, mute)
            self._heads.ask(work, self.window.mutes.show_articles, self._failed)

    def _preview(self, query: str, actions: RuleActions) -> None:
        if self.window:
            work = partial(rules.preview, self._library, query, actions)
            self._previews.ask(work, self.window.rules.show_preview, self._failed)

    def _save(self, rule: Rule) -> None:
        if rule.is_on and rule.actions.notifies:
            self.notices_wanted.emit()
        if rule.id:
            act = partial(rules.change, self._library, rule)
            self._undo.run(lambda: _("Change Rule"), act)
            return
        added: list[int] = []

        def add() -> ActionResult:
            rule_id, done = rules.add(
                self._library, rule.name, rule.query, rule.actions, is_on=rule.is_on
            )
            added.append(rule_id)
            return done

        self._undo.run(lambda: _("New Rule"), add, lambda _done: self._choose(added[-1]))

    def _choose(self, rule_id: int) -> None:
        window = self.window
        if window is None:
            return
        chosen = window.rules

        def show(found: tuple[rules.RuleState, ...]) -> None:
            chosen.show_rules(found)
            chosen.choose(rule_id)

        self._rules.ask(partial(rules.rules, self._library), show, self._failed)

    def _remove(self, rule_id: int) -> None:
        self._undo.run(lambda: _("Remove Rule"), partial(rules.remove, self._library, rule_id))

    def _move(self, rule_id: int, position: int) -> None:
        act = partial(rules.move, self._library, rule_id, position)
        self._undo.run(lambda: _("Move Rule"), act)

    def _run(self, rule_id: int) -> None:
        found: list[RunResult] = []

        def run() -> ActionResult:
            found.append(rules.run(self._library, rule_id))
            return found[-1].action

        def told(done: ActionResult) -> None:
            changed = found[-1].changed

            def text() -> str:
                return counted(
                    "{count} article changed by the rule",
                    "{count} articles changed by the rule",
                    changed,
                )

            if done.undo:
                self._parent.toast.show_message(text, lambda: _("Undo"), self._undo.newest())
            else:
                self._parent.toast.show_message(text)

        self._undo.run(lambda: _("Run Rule"), run, told, Lane.BULK)

    def _take_back(self, run_id: int) -> None:
        work = partial(rules.undo_run, self._library, run_id)
        self._runner.submit(Lane.BULK, work, self._events.publish, self._failed)


class MuteTimer(QObject):
    """Shows again what was muted for a time; at the start it sees to what is hidden at all."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._is_running = False
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(partial(self._run, mutes.end_due))

    def start(self) -> None:
        """Look now, and then every minute."""
        self._run(mutes.begin)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _run(self, work: Callable[..., Changes]) -> None:
        if not self._is_running:
            self._is_running = True
            self._runner.submit(Lane.BULK, partial(work, self._library), self._done, self._failed)

    def _done(self, changes: Changes) -> None:
        self._is_running = False
        self._events.publish(changes)

    def _failed(self, _error: ReaderError) -> None:
        """Nobody asked for it: it is tried again in a minute."""
        self._is_running = False


class MutedMenu(QMenu):
    """Menu of the mutes, made for each use. It only tells what was chosen."""

    shown = Signal()  # what is muted is to be shown
    ended = Signal(object)  # Mute
    window_requested = Signal()

    def __init__(self, mutes: Sequence[Mute], parent: QWidget) -> None:
        super().__init__(parent)
        words = RuleWords()
        show = self.addAction(_("&Show What Is Muted"))
        show.triggered.connect(self.shown)
        ending = self.addMenu(_("&End a Mute"))
        ending.setEnabled(bool(mutes))
        for mute in mutes[:MOST_IN_MENU]:
            action = ending.addAction(button_text(words.mute(mute)))
            action.triggered.connect(partial(self._end, mute))
        self.addSeparator()
        self.addAction(_("&Rules and Mutes…")).triggered.connect(self.window_requested)

    def _end(self, mute: Mute, _checked: bool = False) -> None:
        self.ended.emit(mute)


class RulesFeature(QObject):
    """The feature of rules and mutes. Built once the first rows are on screen."""

    def __init__(self, context: Context, suggest: Suggest) -> None:
        super().__init__(context.window)
        self.controller = RulesController(context, suggest)
        self.timer = MuteTimer(context, self)
        self._window = context.window
        self._listing = context.listing
        self.controller.search_requested.connect(self._search)

    def connect_entry(self, search: SavedSearchController) -> None:
        """Serve the entry of what is muted, and the button that makes a rule of a search."""
        ask = self._window.navigation.requests
        ask.muted_requested.connect(self._show_muted)
        ask.muted_menu_requested.connect(self.controller.open_menu)
        self._window.articles.head.rule_requested.connect(lambda: self._begin_rule(search))
        command = self._window.commands["search_rule"]
        command.triggered.connect(lambda _=False: self._begin_rule(search))

    def connect_menus(self, *menus: MuteRequests) -> None:
        """Do what menus of articles ask for."""
        for each in menus:
            self.controller.use_menus(each)

    def _begin_rule(self, search: SavedSearchController) -> None:
        """Begin a rule with what is searched for, in the list it is kept to."""
        if text := search.text:
            self.controller.begin_rule(text)

    def _show_muted(self) -> None:
        self._search(IS_MUTED)

    def _search(self, query: str) -> None:
        self._window.commands["search"].trigger()
        if self._listing.place.scope.is_narrow:  # mutes are about everything
            self._listing.show(ArticleQuery())
        self._window.articles.search.setText(query)
