"""Menus of the sidebar: what can be done with a related story, and lists of articles."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead, Verdict
from readerapp.ui.language.wording import isolate
from readerapp.ui.related.card import CardText
from readerapp.ui.widgets.article_menus import ActionsMenu, ArticleRequests
from readerapp.ui.widgets.plain_text import button_text

WIDEST = 420  # pixels of a title in a menu


class RelatedSignals(QObject):
    """Signals of the sidebar's cards and menus."""

    article_chosen = Signal(int)
    why_requested = Signal(int)  # of which related article
    judged = Signal(object, object)  # tuple of related ids, Verdict or None to take it back


class CardMenu(ActionsMenu):
    """Context menu of a related story, made for each use."""

    def __init__(
        self, text: CardText, ask: RelatedSignals, articles: ArticleRequests, parent: QWidget
    ) -> None:
        super().__init__(text.head, articles, parent)
        self.add_opening(ask.article_chosen.emit)
        self.addSeparator()
        self._verdicts(text, ask)
        self.addSeparator()
        self.add_marks()
        self.add_story()
        self.add_translation()
        self.addSeparator()
        self.add_links()
        self.add_share()
        self.addSeparator()
        self._add(self.tr("&Why Related…"), partial(ask.why_requested.emit, text.head.id))
        self.addSeparator()
        self.add_mute()
        self.add_label()
        self.add_removal()

    def _verdicts(self, text: CardText, ask: RelatedSignals) -> None:
        verdict = None if text.is_same else Verdict.SAME_STORY
        same = self._add(self.tr("&Same Story"), partial(ask.judged.emit, (text.head.id,), verdict))
        same.setCheckable(True)
        same.setChecked(text.is_same)
        # Its copies too: one of them would take its place at once.
        self._add(self.tr("&Not Related"), partial(ask.judged.emit, text.ids, Verdict.NOT_RELATED))


class ArticleMenu(QMenu):
    """Menu of articles by source and title, under a heading if given; `chosen` gets the id."""

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
            source = isolate(head.source) if head.source else ""
            title = metrics.elidedText(head.title, Qt.TextElideMode.ElideRight, WIDEST)
            text = "  ·  ".join(part for part in (source, isolate(title, head.language)) if part)
            action = self.addAction(button_text(text))
            action.triggered.connect(lambda _checked=False, each=head.id: chosen(each))
