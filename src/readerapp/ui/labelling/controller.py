"""Controller of what the reader says of AI labels: in menus, and in the properties of feeds."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from readerapp.background import Lane, Latest
from readerapp.domain.labels import FeedLabels, LabelOpinion, LabelShare
from readerapp.library import Library, labels
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.widgets.card_menus import OneMenu
from readerapp.ui.widgets.label_menu import LabelMenu, LabelRequests

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog


class LabellingController(QObject):
    """Does what menus ask for, each as one step that can be undone, and fills the part of a feed's
    properties about labels."""

    feed_requested = Signal(int)  # whose properties to show
    derivation_wanted = Signal()  # labels of many articles are to be derived anew

    def __init__(self, context: Context, undo: UndoStack) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._window = context.window
        self._failed = context.failed
        self._undo = undo
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
