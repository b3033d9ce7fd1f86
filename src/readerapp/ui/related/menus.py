"""What the sidebar asks for."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead, Verdict
from readerapp.ui.language.wording import isolate
from readerapp.ui.related.text import CardText


class RelatedSignals(QObject):
    """One place for all that a card or a menu can ask."""

    article_chosen = Signal(int)
    why_asked = Signal(int)  # of which related article
    judged = Signal(object, object)  # tuple of related ids, Verdict or None to take it back


WIDEST = 420  # pixels of a title in a menu


class CardMenu(QMenu):
    """What can be done with a related story. Made anew for each use."""

    def __init__(self, text: CardText, ask: RelatedSignals, parent: QWidget) -> None:
        super().__init__(parent)
        article_id = text.head.id
        self._add(self.tr("&Open"), partial(ask.article_chosen.emit, article_id))
        if text.can_be_judged:
            self.addSeparator()
            self._verdicts(text, ask)
        self.addSeparator()
        self._add(self.tr("&Why Related…"), partial(ask.why_asked.emit, article_id))

    def _verdicts(self, text: CardText, ask: RelatedSignals) -> None:
        verdict = None if text.is_same else Verdict.SAME_STORY
        same = self._add(self.tr("&Same Story"), partial(ask.judged.emit, (text.head.id,), verdict))
        same.setCheckable(True)
        same.setChecked(text.is_same)
        # Its copies too: one of them would take its place at once.
        self._add(self.tr("&Not Related"), partial(ask.judged.emit, text.ids, Verdict.NOT_RELATED))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


class ArticleMenu(QMenu):
    """Articles by source and title, under a heading if there is one; `chosen` gets the id."""

    def __init__(
        self,
        heads: Iterable[ArticleHead],
        chosen: Callable[[int], object],
        parent: QWidget,
        heading: str = "",
    ) -> None:
        super().__init__(parent)
        if heading:
            self.addAction(heading).setEnabled(False)
        metrics = QFontMetrics(self.font())
        for head in heads:
            title = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, WIDEST)
            text = "  ·  ".join(isolate(part) for part in (head.source, title) if part)
            action = self.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, each=head.id: chosen(each))
