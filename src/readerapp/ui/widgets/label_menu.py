"""Submenus in which the reader says what is by AI: of an article, or of one of its pictures."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead, Picture
from readerapp.domain.labels import DISPUTES, PICTURES, TEXT, LabelOpinion
from readerapp.messages import _, pgettext


class LabelRequests(QObject):
    """Signals of the submenus about AI labels. Several articles are tuples of their ids."""

    said = Signal(object, str, object)  # ids, part, LabelOpinion
    disputed = Signal(object)  # ids: every label that they carry
    taken_back = Signal(object)  # ids: everything the reader said of them
    picture_said = Signal(int, object)  # position in the open article, LabelOpinion, None: not said
    how_requested = Signal(int, str)  # article id, what the label is about that is to be told of
    picture_how_requested = Signal(int)  # position in the open article
    feed_requested = Signal(int)  # id of a feed: what is true of everything in it


class LabelMenu(QMenu):
    """Submenu about one article, made for each use. `is_told`: beside what is known of it."""

    def __init__(
        self, head: ArticleHead, ask: LabelRequests, parent: QWidget, *, is_told: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTitle(pgettext("article", "&AI Label"))
        ids, by_ai = (head.id,), LabelOpinion.BY_AI
        if head.labels and not is_told:
            how = partial(ask.how_requested.emit, head.id, head.labels[0].value)
            self._add(_("&How Do We Know?"), how)
            self.addSeparator()
        self._add(_("The &Text Is by AI"), partial(ask.said.emit, ids, TEXT, by_ai))
        self._add(_("The &Pictures Are AI-Generated"), partial(ask.said.emit, ids, PICTURES, by_ai))
        dispute = self._add(_("&Dispute the Label"), partial(ask.disputed.emit, ids))
        dispute.setEnabled(bool(head.labels) and not any(each in DISPUTES for each in head.labels))
        self._add(_("Take &Back What You Said"), partial(ask.taken_back.emit, ids))
        if head.feed_id is not None:
            self.addSeparator()
            self._add(_("The Whole &Feed…"), partial(ask.feed_requested.emit, head.feed_id))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


class SeveralLabelMenu(QMenu):
    """Submenu about several articles, made for each use: everything is one step."""

    def __init__(self, ids: tuple[int, ...], ask: LabelRequests, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(_("&AI Label"))
        by_ai = LabelOpinion.BY_AI
        self._add(_("Their &Texts Are by AI"), partial(ask.said.emit, ids, TEXT, by_ai))
        self._add(
            _("Their &Pictures Are AI-Generated"),
            partial(ask.said.emit, ids, PICTURES, by_ai),
        )
        self._add(_("&Dispute Their Labels"), partial(ask.disputed.emit, ids))
        self._add(_("Take &Back What You Said"), partial(ask.taken_back.emit, ids))

    def _add(self, text: str, act: Callable[[], object]) -> None:
        self.addAction(text).triggered.connect(lambda _checked=False: act())


class PictureLabelMenu(QMenu):
    """Submenu about one picture of the open article, made for each use. `is_told`: as above."""

    def __init__(
        self, picture: Picture, ask: LabelRequests, parent: QWidget, *, is_told: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTitle(pgettext("picture", "&AI Label"))
        if picture.labels and not is_told:
            how = partial(ask.picture_how_requested.emit, picture.position)
            self._add(_("&How Do We Know?"), how)
            self.addSeparator()
        say = partial(ask.picture_said.emit, picture.position)
        self._add(_("This &Picture Is AI-Generated"), partial(say, LabelOpinion.BY_AI))
        dispute = self._add(_("&Dispute the Label"), partial(say, LabelOpinion.DISPUTED))
        labels = picture.labels
        dispute.setEnabled(bool(labels) and not any(each in DISPUTES for each in labels))
        self._add(_("Take &Back What You Said"), partial(say, None))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action
