"""Controller of notifications: gathers what came, waits for the right time, tells of it once. And
the icon in the tray, which shows them where the desktop has no program for them (Windows, macOS).

Titles and names are foreign text: isolated, short, on one line each.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.background.refreshing import Refresher
from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes, Order, View
from readerapp.domain.errors import ReaderError
from readerapp.domain.notifications import News, NewsKind, Notification, NotificationTimes
from readerapp.domain.rules import RuleNotice
from readerapp.library import notifications
from readerapp.messages import _, pgettext
from readerapp.text.characters import one_line
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.drawn_icons import app_icon
from readerapp.ui.widgets.plain_text import tip_text

if TYPE_CHECKING:
    from readerapp.background.desktop_notifications import DesktopNotifications


MOST_WAITING = 2_000  # articles that may turn out to belong to a story, the last ones
MOST_ASKED = 20  # notifications that a click still leads somewhere from
LONGEST_TIMER = 3_600_000  # ms; the clock is looked at again then: it may have been set

# However a list of everything is looked at, it is one.
_ANY_LOOK: dict[str, Any] = {
    "view": View.ALL, "order": Order.NEWEST, "by_story": False, "unread_only": False,
}  # fmt: skip

MOST_IN_TITLE = 160  # letters
MOST_LINES = 4

SIDES = (16, 22, 24, 32, 48, 64)  # pixels; what trays ask for
DOT = 0.42  # of a side
RING = 0.06  # of a side, around the dot: it is seen on any picture


def has_tray() -> bool:
    """Return whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon with its menu. While it is in the tray, closing the window does not quit."""

    open_requested = Signal()
    refresh_requested = Signal()
    pause_toggled = Signal(bool)
    note_clicked = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._unread = 0
        self._keeps_running = False
        self._shows_notes = False
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.open = QAction(self)
        self.refresh = QAction(self)
        self.pause = QAction(self, checkable=True)
        self.quit = QAction(self)
        self.menu.addActions([self.open, self.refresh, self.pause])
        self.menu.addSeparator()
        self.menu.addAction(self.quit)
        self.icon.setContextMenu(self.menu)
        self._connect()
        self._draw()
        keep_translated(window, self._set_texts)

    @property
    def is_keeping_open(self) -> bool:
        """Whether the app goes on when the window closes."""
        return self._keeps_running

    def keep_running(self, is_wanted: bool) -> None:
        """Have the app go on in the tray when the window closes, or end as usual."""
        self._keeps_running = is_wanted
        QApplication.setQuitOnLastWindowClosed(not is_wanted)
        self._show()

    def show_unread(self, count: int) -> None:
        """Show whether there are unread articles, and tell how many."""
        if (count > 0) != (self._unread > 0):
            self._unread = count
            self._draw()
        self._unread = count
        self._set_texts()

    def set_theme(self, theme: Theme) -> None:
        """Draw the dot in the colours of a theme."""
        self._theme = theme
        self._draw()

    def show_note(self, note: Notification) -> None:
        """Show a notification; the icon stays from then on, else it would vanish with it."""
        self._shows_notes = True
        self._show()
        self.icon.showMessage(note.title, note.text, self.icon.icon())

    def stop(self) -> None:
        """Leave the tray."""
        self._shows_notes = False
        self.keep_running(False)

    def _show(self) -> None:
        self.icon.setVisible(self._keeps_running or self._shows_notes)

    def _connect(self) -> None:
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.note_clicked)
        self.open.triggered.connect(self.open_requested)
        self.refresh.triggered.connect(self.refresh_requested)
        self.pause.toggled.connect(self.pause_toggled)
        self.quit.triggered.connect(QApplication.quit)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()

    def _draw(self) -> None:
        picture = self.open.icon()  # which has none: an empty one to be filled
        for side in SIDES:
            pixels = app_icon(side)
            if self._unread:
                _draw_dot(pixels, self._theme)
            picture.addPixmap(pixels)
        self.icon.setIcon(picture)

    def _set_texts(self) -> None:
        self.open.setText(_("&Open Readerapp"))
        self.refresh.setText(_("&Refresh All Feeds"))
        self.pause.setText(_("&Pause Automatic Checking"))
        self.quit.setText(pgettext("tray", "&Quit"))
        unread = counted(
            "Readerapp: {count} unread article", "Readerapp: {count} unread articles", self._unread
        )
        self.icon.setToolTip(tip_text(unread))


def _draw_dot(picture: QPixmap, theme: Theme) -> None:
    side = picture.width()
    size, ring = side * DOT, side * RING
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, edge in ((theme.background, 0.0), (theme.accent, ring)):
        painter.setBrush(QColor(colour))
        at = side - size + edge
        painter.drawEllipse(round(at), round(at), round(size - 2 * edge), round(size - 2 * edge))
    painter.end()


class NotificationController(QObject):
    """Tells of new articles while the setting says so. Nothing is gathered while it does not.

    What one refresh brings makes one notification. What relating finds of followed stories comes
    later, because it is found later.
    """

    opened = Signal(object, str)  # tuple of News that was clicked; a token to come forward with
    shown = Signal(object)  # the tuple of News that the desktop took; () for one that was tried
    not_shown = Signal(object, object)  # Notification and tuple of News: nobody on the bus shows it

    def __init__(
        self,
        context: Context,
        refresher: Refresher,
        is_front_open: Callable[[], bool],
        environment: Mapping[str, str],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._is_front_open = is_front_open
        self._environment = environment
        self._words = NotificationWords()
        self._prepare: Callable[[Sequence[ArticleHead], Callable[[], None]], None] = _at_once
        self._shown: Callable[[ArticleHead], ArticleHead] = lambda head: head
        self._finding, self._reading = Latest(context.runner), Latest(context.runner)
        self._desktop: DesktopNotifications | None = None
        self._added: list[int] = []  # since the last look
        self._uncompared: list[int] = []  # not known yet whether they belong to a followed story
        self._waiting: list[News] = []
        self._asked: dict[
            int, tuple[Notification, tuple[News, ...]]
        ] = {}  # the last ones, by number
        self._last: datetime | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        context.events.changed.connect(self._gather)
        context.events.relatives_changed.connect(self._look_at_stories)
        context.events.notices.connect(self._tell_of_rules)
        refresher.finished.connect(lambda _totals: self._look())

    def use_titles(
        self,
        prepare: Callable[[Sequence[ArticleHead], Callable[[], None]], None],
        shown: Callable[[ArticleHead], ArticleHead],
    ) -> None:
        """Tell of articles as `shown` returns them, once `prepare` has called back."""
        self._prepare, self._shown = prepare, shown

    @property
    def is_on(self) -> bool:
        """Whether the reader wants notifications."""
        return self._context.settings.get(declared.NOTIFICATIONS)

    def turn_on(self) -> None:
        """Have notifications shown from now on: the reader asked for those of a feed."""
        if not self.is_on:
            self._context.settings.set(declared.NOTIFICATIONS, True)
            self._context.window.toast.show_message(
                lambda: _("Notifications are on now. The settings say when they are shown.")
            )

    def follow_setting(self) -> None:
        """Look at the time again for what waits, or forget it: notifications were turned off."""
        if self.is_on:
            self._on_time()
        else:
            self._timer.stop()
            self._finding.forget()
            self._reading.forget()
            for each in (self._added, self._uncompared, self._waiting):
                each.clear()

    def _tell_of_rules(self, notices: Sequence[RuleNotice]) -> None:
        for each in notices:
            self.tell(each.rule, each.article_ids)

    def tell(self, name: str, article_ids: Sequence[int]) -> None:
        """Tell of articles that a rule of that name found."""
        if self.is_on and article_ids:
            work = partial(notifications.of_rule, self._context.library, name, tuple(article_ids))
            self._ask(work)

    def try_it(self) -> None:
        """Show a notification now, so that the reader sees whether and how they are shown."""
        self._show_note(self._words.sample(), ())

    def stop(self) -> None:
        """Tell of nothing any more, and take back what is shown."""
        self._timer.stop()
        if self._desktop is not None:
            self._desktop.stop()

    # What came

    def _gather(self, changes: Changes) -> None:
        if self.is_on and changes.came_by_itself:
            self._added += changes.added

    def _look(self) -> None:
        """A refresh is over."""
        ids, self._added = tuple(self._added), []
        if not (self.is_on and ids):
            return
        if self._context.settings.get(declared.NOTIFY_FOLLOWED):
            self._uncompared = [*self._uncompared, *ids][-MOST_WAITING:]
        self._ask(partial(notifications.of_feeds, self._context.library, ids))

    def _look_at_stories(self) -> None:
        """Articles were compared, and may have been put into stories that are followed."""
        asked = tuple(self._uncompared)
        if not (self.is_on and asked):
            return

        def found(answer: tuple[tuple[News, ...], tuple[int, ...]]) -> None:
            news, pending = answer
            left = set(asked) - set(pending)
            self._uncompared = [each for each in self._uncompared if each not in left]
            self._take(news)

        work = partial(notifications.of_stories, self._context.library, asked)
        self._finding.ask(work, found, self._give_up)

    def _ask(self, work: Callable[[], tuple[News, ...]]) -> None:
        self._context.runner.submit(Lane.READ, work, self._take, self._give_up)

    def _take(self, news: Sequence[News]) -> None:
        told = {each for known in self._waiting for each in known.ids}
        new = [each for each in news if not self._is_seen(each) and not told.issuperset(each.ids)]
        if new and self.is_on:
            self._waiting += new
            self._on_time()

    def _give_up(self, _error: ReaderError) -> None:
        """Nobody asked for it just now: what came is in the lists all the same."""

    # When it is told

    def _on_time(self) -> None:
        if not self._waiting:
            return
        wait = self._times().wait(self._now(), self._last)
        if wait:
            self._timer.start(min(LONGEST_TIMER, 1 + round(wait.total_seconds() * 1000)))
        else:
            waiting = tuple(self._waiting)
            work = partial(notifications.still_unread, self._context.library, waiting)
            self._reading.ask(work, partial(self._show, len(waiting)), self._give_up)

    def _times(self) -> NotificationTimes:
        get = self._context.settings.get
        hours = (get(declared.NOTIFY_QUIET_FROM), get(declared.NOTIFY_QUIET_UNTIL))
        is_quiet = get(declared.NOTIFY_QUIET)
        return NotificationTimes(get(declared.NOTIFY_MINUTES), *(hours if is_quiet else (0, 0)))

    def _now(self) -> datetime:
        return self._context.library.clock.now().astimezone()

    # Telling

    def _show(self, count: int, found: tuple[News, ...]) -> None:
        """Tell of the first `count` that waited, as far as they are still news."""
        del self._waiting[:count]
        news = tuple(each for each in found if not self._is_seen(each))
        if news:
            self._last = self._now()
            told = {each for one in news for each in one.ids}
            self._uncompared = [each for each in self._uncompared if each not in told]
            if self._context.settings.get(declared.NOTIFY_HEADLINES):
                named = [head for each in news for head in each.heads[:MOST_LINES]]
                self._prepare(named[: 2 * MOST_LINES], partial(self._show_titles, news))
            else:
                self._show_note(self._words.note(news, with_headlines=False), news)
        self._on_time()

    def _show_titles(self, news: tuple[News, ...]) -> None:
        if self.is_on:
            said = [replace(each, heads=tuple(map(self._shown, each.heads))) for each in news]
            self._show_note(self._words.note(said, with_headlines=True), news)

    def _show_note(self, note: Notification, news: tuple[News, ...]) -> None:
        asked = self._asked
        asked[self._program().show(note)] = (note, news)
        if len(asked) > MOST_ASKED:
            del asked[next(iter(asked))]

    def _program(self) -> "DesktopNotifications":
        if self._desktop is None:
            # Here, because who wants no notifications does without the bus: 3 MB.
            from readerapp.background.desktop_notifications import DesktopNotifications

            self._desktop = DesktopNotifications(self._environment, self)
            self._desktop.clicked.connect(self._on_clicked)
            self._desktop.shown.connect(self._on_shown)
            self._desktop.failed.connect(self._on_failed)
        return self._desktop

    def _on_shown(self, key: int) -> None:
        if key in self._asked:
            self.shown.emit(self._asked[key][1])

    def _on_failed(self, key: int) -> None:
        if key in self._asked:
            self.not_shown.emit(*self._asked.pop(key))

    def _on_clicked(self, key: int, token: str) -> None:
        if key in self._asked:
            self.opened.emit(self._asked.pop(key)[1], token)

    def _is_seen(self, news: News) -> bool:
        """Whether the reader looks at a page that shows it, or says that it came."""
        window = self._context.window
        if not (window.isActiveWindow() and window.isVisible()):
            return False
        query = self._context.listing.query
        if self._is_front_open() or replace(query, **_ANY_LOOK) == ArticleQuery():
            return True
        return news.kind is NewsKind.FEED and news.feed_id in window.navigation.feeds_of(query)


def _at_once(_heads: Sequence[ArticleHead], then: Callable[[], None]) -> None:
    then()


class NotificationWords:
    """Says in a notification what is new, in the interface language of the moment. Where a title
    is told, so is what is labelled of it."""

    def __init__(self) -> None:
        self._wording = Wording()

    def note(self, news: Sequence[News], *, with_headlines: bool) -> Notification:
        """Return the notification that tells of all of it; how much it is, without headlines."""
        heads = [head for each in news for head in each.heads]
        opens = _("Open")
        if not with_headlines:
            return Notification(
                counted("{count} new article", "{count} new articles", len(heads)), "", opens
            )
        if len(heads) == 1:
            title = one_line(heads[0].title, MOST_IN_TITLE) or self._untitled()
            about = self._labelled(self._about(news[0], heads[0]), heads[0])
            return Notification(title, about, opens)
        if len(news) == 1:
            lines = [self._headline(head) for head in heads]
            return Notification(self._title(news[0], len(heads)), self._lines(lines), opens)
        lines = [self._of_many(each) for each in news]
        return Notification(
            counted("{count} new article", "{count} new articles", len(heads)),
            self._lines(lines),
            opens,
        )

    def sample(self) -> Notification:
        """Return a notification to try whether they are seen."""
        return Notification("Readerapp", _("Notifications look like this."), _("Open"))

    def _title(self, news: News, count: int) -> str:
        if news.kind is NewsKind.STORY:
            return counted(
                "{count} new article of a story you follow",
                "{count} new articles of a story you follow",
                count,
            )
        name = isolate(one_line(news.name))
        if news.kind is NewsKind.RULE:
            return counted(
                "{rule}: {count} new article", "{rule}: {count} new articles", count
            ).format(rule=name)
        return counted(
            "{count} new article from {source}", "{count} new articles from {source}", count
        ).format(source=name)

    def _about(self, news: News, head: ArticleHead) -> str:
        source = isolate(one_line(head.source))
        if news.kind is NewsKind.STORY:
            return _("{source}, of a story you follow").format(source=source)
        if news.kind is NewsKind.RULE:
            rule = isolate(one_line(news.name))
            return _("{source}, found by {rule}").format(source=source, rule=rule)
        return source

    def _of_many(self, news: News) -> str:
        """One line for what belongs together: the first headline, and how many there are."""
        name = news.name if news.kind is not NewsKind.STORY else news.heads[0].source
        said = {"name": isolate(one_line(name)), "headline": self._headline(news.heads[0])}
        if len(news.heads) == 1:
            return _("{name}: {headline}").format(**said)
        more = len(news.heads) - 1
        return counted(
            "{name}: {headline} and {count} more", "{name}: {headline} and {count} more", more
        ).format(**said)

    def _headline(self, head: ArticleHead) -> str:
        title = one_line(head.title)
        shown = isolate(title, head.language) if title else isolate(self._untitled())
        return self._labelled(shown, head)

    def _labelled(self, words: str, head: ArticleHead) -> str:
        mark = (self._wording.translated(),) if head.original else ()
        return " · ".join((words, *mark, *map(self._wording.label, head.labels)))

    def _untitled(self) -> str:
        return _("Untitled")

    def _lines(self, lines: Sequence[str]) -> str:
        shown = list(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            shown[-1:] = [
                counted(
                    "and {count} more",
                    "and {count} more",
                    len(lines) - MOST_LINES + 1,
                    "articles of a notification",
                )
            ]
        return "\n".join(shown)
