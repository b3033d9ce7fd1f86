"""What the reader says of AI labels, in menus and in the properties of feeds; and what follows.

Labels are derived anew, in turns, where a feed was labelled or the rules changed; pictures that are
kept are read again, where what reads them changed; a list that is grouped by label is grouped
again.
"""

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from readerapp.background import Lane, Latest
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.labels import FeedLabels, LabelOpinion, LabelShare
from readerapp.domain.values import dataclass
from readerapp.library import Library, labels, picture_readings, searching
from readerapp.library.marks import ActionResult
from readerapp.library.searching import SearchResult
from readerapp.messages import _
from readerapp.ui.labelling.hidden import LabelledRows
from readerapp.ui.language.wording import counted
from readerapp.ui.settings.controller import SettingsController
from readerapp.ui.shell.context import Context
from readerapp.ui.subscribing.feature import SubscriptionsFeature
from readerapp.ui.widgets.article_menus import LabelMenu, LabelRequests
from readerapp.ui.widgets.card_menus import OneMenu

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

LATER = 15_000  # ms after the start: reading comes first

TOGETHER = 300  # ms in which changes are taken together: labels are derived in many turns


class LabelRegrouping(QObject):
    """Groups the rows on show again, each at its place by time. None comes and none goes: that
    waits until the list is asked for again, as with marks."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._listing = context.listing
        self._pane = context.window.articles
        self._failed = context.failed
        self._asking = Latest(context.runner)
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER)
        self._soon.timeout.connect(self._ask)
        context.events.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if changes.changed and self._listing.look.by_label and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        rows = array("q", self._pane.model.ids)
        shown = SearchResult(rows, groups=self._pane.groups)
        order = self._listing.query.order
        work = partial(searching.grouped_by_label, self._library, shown, order)
        self._asking.ask(work, partial(self._show, rows), self._failed)

    def _show(self, before: "array[int]", found: SearchResult) -> None:
        if not self._listing.look.by_label or self._pane.model.ids != before:
            return  # other rows are on show, which were grouped since
        place = None if self._pane.is_current_seen else self._pane.place
        self._pane.show_ids(found.ids, self._pane.current_id(), place, found.groups)


@dataclass(frozen=True)
class Turns:
    """Work that is done in turns: how much is left (of some only whether anything is), one turn of
    it, which tells whether there may be more, and how long to leave the library to the reader
    before the next, in ms.

    `each`: how many of what is left a turn does, 0 where that is not told. `is_patient`: a turn
    begins only while nothing else is being done.
    """

    left: Callable[[Library], int]
    take: Callable[[Library], tuple[bool, Changes]]
    pause: int
    lane: Lane = Lane.BULK
    each: int = 0
    is_patient: bool = False


DERIVING = Turns(labels.is_waiting, labels.derive_some, 20)
READING_PICTURES = Turns(
    picture_readings.left,
    picture_readings.read_some,
    500,
    Lane.COMPUTE,  # waits for a process: marks of many articles do not wait for it
    picture_readings.AT_ONCE,
    is_patient=True,
)


class LabelWork(QObject):
    """Takes turns as long as there is something to do. GUI thread.

    What a turn did stays: closing the window waits for no more than one, and the next start goes
    on with what is left.
    """

    progressed = Signal(int, int)  # done, total; 0, 0 at the end

    def __init__(self, context: Context, turns: Turns) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._events, self._turns = context.events, turns
        self._is_running = False
        self._place = (0, 0)  # done, total
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.begin)
        self._next = QTimer(self, singleShot=True, interval=turns.pause)
        self._next.timeout.connect(self._take_turn)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._later.start()

    def begin(self) -> None:
        """Go on with what is left, unless that is going on."""
        if not self._is_running:
            self._is_running = True
            work = partial(self._turns.left, self._library)
            self._runner.submit(Lane.READ, work, self._on_known, self._leave)

    def begin_soon(self) -> None:
        """Go on with what is left, unless the program has just started."""
        if not self._later.isActive():
            self.begin()

    def stop(self) -> None:
        """Begin no turn any more."""
        self._later.stop()
        self._next.stop()
        self._is_running = True

    def _on_known(self, left: int) -> None:
        if left:
            self._tell(0, left)
            self._take_turn()
        else:
            self._is_running = False

    def _take_turn(self) -> None:
        if self._turns.is_patient and self._runner.busy:
            self._next.start()
            return
        work = partial(self._turns.take, self._library)
        self._runner.submit(self._turns.lane, work, self._on_turn, self._leave)

    def _on_turn(self, done: tuple[bool, Changes]) -> None:
        goes_on, changes = done
        if changes:
            self._events.publish(changes)
        if goes_on:
            so_far, total = self._place
            self._tell(min(total, so_far + self._turns.each), total)
            self._next.start()
        else:
            self._end()

    def _tell(self, done: int, total: int) -> None:
        if self._turns.each:
            self._place = (done, total)
            self.progressed.emit(done, total)

    def _end(self) -> None:
        self._is_running = False
        self._tell(0, 0)

    def _leave(self, _error: ReaderError) -> None:
        """What is left is taken up by the next start, or when something changes."""
        self._end()


class LabellingController(QObject):
    """Does what menus ask for, each as one step that can be undone, and fills the part of a feed's
    properties about labels."""

    feed_requested = Signal(int)  # whose properties to show
    derivation_wanted = Signal()  # labels of many articles are to be derived anew

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._window = context.window
        self._failed = context.failed
        self._undo = context.undo
        self._menus = OneMenu()
        self.own = LabelRequests(self)  # of the command of the open article
        self.use_menus(self.own)
        context.window.commands["ai_label"].triggered.connect(lambda __=False: self.open_menu())

    def use_menus(self, *menus: LabelRequests) -> None:
        """Do what menus ask for."""
        for ask in menus:
            ask.said.connect(self.say)
            ask.disputed.connect(self.dispute)
            ask.taken_back.connect(self.take_back)
            ask.picture_said.connect(self.say_of_picture)
            ask.feed_requested.connect(self.feed_requested)

    def say(self, ids: tuple[int, ...], part: str, opinion: LabelOpinion) -> None:
        """Say of a part of articles that it is by AI, or that this is not so."""
        self._run(partial(labels.say, self._library, ids, (part,), opinion))

    def dispute(self, ids: tuple[int, ...]) -> None:
        """Dispute every label that articles carry."""
        self._run(partial(labels.dispute, self._library, ids))

    def take_back(self, ids: tuple[int, ...]) -> None:
        """Take back what was said of articles."""
        self._run(partial(labels.take_back, self._library, ids))

    def say_of_picture(self, position: int, opinion: LabelOpinion | None) -> None:
        """Say something of a picture of the open article; None takes it back."""
        article = self._window.reading.article
        if article is not None:
            library, article_id = self._library, article.head.id
            self._run(partial(labels.say_of_picture, library, article_id, position, opinion))

    def open_menu(self) -> None:
        """Open the menu about the open article, for the command."""
        article = self._window.reading.article
        if article is None:
            return
        menu = LabelMenu(article.head, self.own, self._window)
        self._menus.open(menu, _place(self._window.reading.view))

    def connect_feed(self, dialog: "FeedPropertiesDialog") -> None:
        """Fill the part of a feed's properties and do what it asks for."""
        form, feed_id = dialog.labels, dialog.feed_id
        said, shares = Latest(self._runner, Lane.WRITE), Latest(self._runner)

        def reread() -> None:
            said.ask(partial(_said, self._library, feed_id), form.show_labels, self._failed)
            shares.ask(partial(_shares, self._library, feed_id), form.show_shares, self._failed)

        def change(wanted: FeedLabels) -> None:
            said.forget()  # an answer on its way does not know this change
            self._undo.run(
                lambda: _("Change the Labels of a Feed"),
                partial(labels.set_feed, self._library, feed_id, wanted),
                lambda _done: self.derivation_wanted.emit(),
            )

        def forget() -> None:
            self._events.subscriptions_changed.disconnect(reread)
            said.forget()
            shares.forget()

        form.changed.connect(change)
        self._events.subscriptions_changed.connect(reread)
        dialog.finished.connect(lambda _result: forget())
        reread()

    def _run(self, act: Callable[[], ActionResult]) -> None:
        self._undo.run(lambda: _("Change Labels"), act, self._done, Lane.BULK)

    def _done(self, done: ActionResult) -> None:
        toast = self._window.toast
        if done.undo is None:
            toast.show_message(lambda: _("Nothing to change: it is so already"))
            return
        count = len(done.changes.annotated)
        toast.show_message(
            lambda: counted(
                "Labels of {count} article changed", "Labels of {count} articles changed", count
            ),
            lambda: _("Undo"),
            self._undo.newest(),
        )


def _said(library: Library, feed_id: int) -> FeedLabels:
    return labels.feeds(library).get(feed_id, FeedLabels())


def _shares(library: Library, feed_id: int) -> tuple[LabelShare, ...]:
    return labels.shares(library, feed_id)


def _place(view: QWidget) -> QPoint:
    """Where the mouse is when it is over the article, else at its top."""
    place = QCursor.pos()
    if view.rect().contains(view.mapFromGlobal(place)):
        return place
    return view.mapToGlobal(view.rect().topLeft())


class LabellingFeature(QObject):
    """The feature of the reader's labels. Built once the first rows are on screen."""

    def __init__(
        self, context: Context, feeds: SubscriptionsFeature, settings: SettingsController
    ) -> None:
        super().__init__(context.window)
        self.controller = LabellingController(context)
        self._derivation = LabelWork(context, DERIVING)
        self._readings = LabelWork(context, READING_PICTURES)
        self.rows = LabelledRows(context)
        self.regrouping = LabelRegrouping(context)
        settings.applied.connect(self.rows.follow)
        self.controller.derivation_wanted.connect(self._derivation.begin)
        # Feeds are labelled from elsewhere, too: undo, a shared folder, the command line.
        context.events.subscriptions_changed.connect(self._derivation.begin_soon)
        self._readings.progressed.connect(feeds.activity.pictures.follow)
        context.events.changed.connect(self._on_changed)
        self.controller.feed_requested.connect(feeds.properties.show)
        feeds.properties.opened.connect(self.controller.connect_feed)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._derivation.start()
        self._readings.start()

    def _on_changed(self, changes: Changes) -> None:
        """What comes back from the bin may have pictures to be read."""
        if changes.added and not changes.came_by_itself:
            self._readings.begin_soon()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._derivation.stop()
        self._readings.stop()
