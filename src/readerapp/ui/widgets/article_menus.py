"""Context menus of articles: the one maker of what can be done with an article, or with several:
its submenus say what is by AI, mute, and share.

Rows, cards and the reading pane build their menus of its parts, so that an action is worded and
done in the same way everywhere. A menu only emits requests.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead, Picture
from readerapp.domain.labels import DISPUTES, PICTURES, TEXT, LabelOpinion
from readerapp.domain.rules import MuteSpan
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.widgets.plain_text import button_text, shortened
from readerapp.ui.widgets.slot_guard import guarded

MOST_LETTERS = 40  # of a feed's name in a menu


class ShareKind(StrEnum):
    """Kind of sharing."""

    COPY = "copy"  # the words with their source
    COPY_MARKDOWN = "copy_markdown"
    MAIL = "mail"
    QUOTE = "quote"  # as a picture
    MARKDOWN = "markdown"  # this and the following as files
    HTML = "html"
    PDF = "pdf"
    EPUB = "epub"
    PRINT = "print"


_GROUPS = (
    (ShareKind.COPY, ShareKind.COPY_MARKDOWN, ShareKind.MAIL, ShareKind.QUOTE),
    (ShareKind.MARKDOWN, ShareKind.HTML, ShareKind.PDF, ShareKind.EPUB),
    (ShareKind.PRINT,),
)
_OF_SEVERAL = (
    (ShareKind.COPY, ShareKind.COPY_MARKDOWN, ShareKind.MAIL),
    (ShareKind.EPUB, ShareKind.MARKDOWN, ShareKind.HTML, ShareKind.PDF),
)


class ShareMenu(QMenu):
    """Menu of the ways to share an article, or several. It only tells which was chosen."""

    chosen = Signal(object)  # ShareKind

    def __init__(
        self,
        parent: QWidget | None = None,
        printing: QAction | None = None,
        *,
        several: bool = False,
    ) -> None:
        """`printing` is the command that prints, where there is one; it has a key."""
        super().__init__(parent)
        self._several, self._is_of_open_article = several, printing is not None
        self._own: dict[ShareKind, QAction] = {}
        for kinds in _OF_SEVERAL if several else _GROUPS:
            if self.actions():
                self.addSeparator()
            for kind in kinds:
                if kind is ShareKind.PRINT and printing is not None:
                    self.addAction(printing)
                else:
                    self._own[kind] = self._add(kind)
        keep_translated(self, self._set_texts)

    def _add(self, kind: ShareKind) -> QAction:
        action = self.addAction("")
        action.triggered.connect(partial(self._choose, kind))
        return action

    def _choose(self, kind: ShareKind, _checked: bool = False) -> None:
        self.chosen.emit(kind)

    def _set_texts(self) -> None:
        # A menu of rows and cards has no key that marks or opens there: H highlights.
        is_of_article = self._is_of_open_article
        self.setTitle(_("S&hare") if is_of_article else pgettext("menu of an article", "Sha&re"))
        texts = {
            ShareKind.COPY: _("C&opy with Source"),
            ShareKind.COPY_MARKDOWN: _("Copy as &Markdown"),
            ShareKind.MAIL: _("&Send by E-Mail…"),
            ShareKind.QUOTE: _("&Quote as Picture…"),
            ShareKind.MARKDOWN: _("Save as Mar&kdown…"),
            ShareKind.HTML: _("Save as &Web Page…"),
            ShareKind.PDF: _("Save as P&DF…"),
            ShareKind.EPUB: _("Save as &E-Book…"),
            ShareKind.PRINT: pgettext("share menu", "&Print…"),
        }
        if self._several:
            texts |= {
                ShareKind.COPY: _("C&opy List of Sources"),
                ShareKind.COPY_MARKDOWN: _("Copy List as &Markdown"),
                ShareKind.MAIL: _("&Send List by E-Mail…"),
                ShareKind.EPUB: _("Save as One &E-Book…"),
                ShareKind.MARKDOWN: _("Save as Mar&kdown Files…"),
                ShareKind.HTML: _("Save as &Web Pages…"),
                ShareKind.PDF: _("Save as P&DF Files…"),
            }
        for kind, action in self._own.items():
            action.setText(texts[kind])


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
            self._add(_("About T&his Label"), how)
            self.addSeparator()
        self._add(_("The &Text Is AI-Generated"), partial(ask.said.emit, ids, TEXT, by_ai))
        self._add(_("The &Pictures Are AI-Generated"), partial(ask.said.emit, ids, PICTURES, by_ai))
        dispute = self._add(_("&Dispute the Label"), partial(ask.disputed.emit, ids))
        dispute.setEnabled(bool(head.labels) and not any(each in DISPUTES for each in head.labels))
        self._add(_("Remove My La&bel"), partial(ask.taken_back.emit, ids))
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
        self._add(_("Their &Texts Are AI-Generated"), partial(ask.said.emit, ids, TEXT, by_ai))
        self._add(
            _("Their &Pictures Are AI-Generated"),
            partial(ask.said.emit, ids, PICTURES, by_ai),
        )
        self._add(_("&Dispute Their Labels"), partial(ask.disputed.emit, ids))
        self._add(_("Remove My La&bel"), partial(ask.taken_back.emit, ids))

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
            self._add(_("About T&his Label"), how)
            self.addSeparator()
        say = partial(ask.picture_said.emit, picture.position)
        self._add(_("This &Picture Is AI-Generated"), partial(say, LabelOpinion.BY_AI))
        dispute = self._add(_("&Dispute the Label"), partial(say, LabelOpinion.DISPUTED))
        labels = picture.labels
        dispute.setEnabled(bool(labels) and not any(each in DISPUTES for each in labels))
        self._add(_("Remove My La&bel"), partial(say, None))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


class ArticleRequests(QObject):
    """Signals of the menus of articles. Several are tuples of their ids."""

    opened = Signal(int)
    browser_requested = Signal(str)  # address
    read_requested = Signal(object, bool)  # ids, read or unread
    star_requested = Signal(object, bool)  # ids, with or without a star
    story_requested = Signal(int)
    links_requested = Signal(object, bool)  # ids, whether with their titles
    share_requested = Signal(object, object)  # ids, ShareKind
    removal_requested = Signal(object)  # ids
    title_requested = Signal(int)  # translated, or its own again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers_translation: Callable[[], bool] = lambda: False
        self.shown: Callable[[ArticleHead], ArticleHead] = lambda head: head
        self.removal_keys: Callable[[], Sequence[QKeySequence]] = tuple
        self.mutes = MuteRequests(self)
        self.labels = LabelRequests(self)


class MuteRequests(QObject):
    """Signals of the submenus that mute."""

    story_requested = Signal(int, object)  # article id, MuteSpan
    feed_requested = Signal(int, object)  # feed id, MuteSpan
    words_requested = Signal(str)  # the headline they may be taken from
    mutes_requested = Signal()  # what is muted


class MuteMenu(QMenu):
    """Submenu about one article, made for each use."""

    def __init__(self, head: ArticleHead, ask: MuteRequests, parent: QMenu) -> None:
        super().__init__(parent)
        self.setTitle(pgettext("mute menu", "Mut&e"))
        self._add_spans(_("This &Story"), partial(ask.story_requested.emit, head.id))
        if head.feed_id is not None:
            name = button_text(shortened(head.source, MOST_LETTERS))
            self._add_spans(
                _("The &Feed “{feed}”").format(feed=name),
                partial(ask.feed_requested.emit, head.feed_id),
            )
        self._add(self, _("&Words…"), partial(ask.words_requested.emit, head.title))
        self.addSeparator()
        self._add(self, _("What Is &Muted…"), ask.mutes_requested.emit)

    def _add_spans(self, title: str, act: Callable[[MuteSpan], object]) -> None:
        spans = self.addMenu(title)
        for span, text in span_names().items():
            self._add(spans, text, partial(act, span))

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: act())


def span_names() -> dict[MuteSpan, str]:
    """Return what the spans are called in menus, in their order."""
    return {
        MuteSpan.DAY: _("For a &Day"),
        MuteSpan.WEEK: _("For a &Week"),
        MuteSpan.MONTH: _("For a &Month"),
        MuteSpan.FOR_GOOD: _("&Forever"),
    }


def show_keys(action: QAction, keys: Sequence[QKeySequence]) -> None:
    """Show the keys of a command beside an entry, which does the same in a `KeysMenu`."""
    action.setShortcuts(keys)
    action.setShortcutVisibleInContextMenu(True)


@guarded
class KeysMenu(QMenu):
    """Context menu of articles that takes the keys that stand beside its entries. Its letters
    contradict no key of the window: M marks and S stars, here as in the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        for action in self.actions():
            if action.isEnabled() and pressed in action.shortcuts():
                self.close()
                action.trigger()
                return
        super().keyPressEvent(event)

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


class ActionsMenu(KeysMenu):
    """Context menu of one article, made for each use, part by part."""

    def __init__(self, head: ArticleHead, ask: ArticleRequests, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = head
        self._ask_for = ask

    def add_opening(self, open_here: Callable[[int], object] | None = None) -> None:
        """Add what opens the article, here (by `open_here` if the place has a way of its own) or in
        a browser."""
        head, ask = self._head, self._ask_for
        self._add(
            pgettext("menu of an article", "&Open"), partial(open_here or ask.opened.emit, head.id)
        )
        browser = self._add(
            pgettext("menu of an article", "Open in &Browser"),
            partial(ask.browser_requested.emit, head.url),
        )
        browser.setEnabled(bool(head.url))

    def add_marks(self) -> None:
        """Add star and read, each as what it would become."""
        head, ask, ids = self._head, self._ask_for, (self._head.id,)
        star, read = star_text(head.is_starred), read_text(head.is_read)
        self._add(star, partial(ask.star_requested.emit, ids, not head.is_starred))
        self._add(read, partial(ask.read_requested.emit, ids, not head.is_read))

    def add_story(self) -> None:
        """Add what shows the story of the article."""
        show = partial(self._ask_for.story_requested.emit, self._head.id)
        self._add(pgettext("menu of an article", "Show S&tory"), show)

    def add_translation(self) -> None:
        """Add what translates the title, or shows its own again, once translation is on."""
        ask = self._ask_for
        if ask.offers_translation():
            is_translated = ask.shown(self._head).original is not None
            own, other = _("Show Ori&ginal Title"), _("Translate Title")
            self._add(
                own if is_translated else other, partial(ask.title_requested.emit, self._head.id)
            )

    def add_sharing(self) -> None:
        """Add what copies the address of the article, and the menu of the ways to share it."""
        ask, ids = self._ask_for, (self._head.id,)
        actions = (
            self._add(_("&Copy Link"), partial(ask.links_requested.emit, ids, False)),
            self._add(_("Copy Title an&d Link"), partial(ask.links_requested.emit, ids, True)),
        )
        for action in actions:
            action.setEnabled(bool(self._head.url))
        share = ShareMenu(self)
        share.chosen.connect(partial(self._ask_for.share_requested.emit, (self._head.id,)))
        self.addMenu(share)

    def add_end(self) -> None:
        """Add what mutes the story, the feed or words, what says of the article that it is by AI or
        that this is not so, and what moves it into the bin."""
        self.addMenu(MuteMenu(self._head, self._ask_for.mutes, self))
        self.addMenu(LabelMenu(self._head, self._ask_for.labels, self))
        ask = self._ask_for
        remove = partial(ask.removal_requested.emit, (self._head.id,))
        removing = self._add(pgettext("menu of an article", "Remove Article"), remove)
        show_keys(removing, ask.removal_keys())


def star_text(is_starred: bool) -> str:
    """Return the entry that stars an article, or takes its star away."""
    if is_starred:
        return pgettext("menu of an article", "Remove &Star")
    return pgettext("menu of an article", "&Star")


def read_text(is_read: bool) -> str:
    """Return the entry that marks as read, or as unread."""
    if is_read:
        return pgettext("menu of an article", "&Mark as Unread")
    return pgettext("menu of an article", "&Mark as Read")


class SeveralMenu(KeysMenu):
    """Context menu of several articles, made for each use: everything is one step."""

    def __init__(self, ids: Sequence[int], ask: ArticleRequests, parent: QWidget) -> None:
        super().__init__(parent)
        chosen, count = tuple(ids), len(ids)
        self.addAction(
            counted("{count} selected article", "{count} selected articles", count)
        ).setEnabled(False)
        self.addSeparator()
        star = pgettext("several articles", "&Star")
        self._add(star, partial(ask.star_requested.emit, chosen, True))
        self._add(_("R&emove Stars"), partial(ask.star_requested.emit, chosen, False))
        self._add(
            pgettext("several articles", "&Mark as Read"),
            partial(ask.read_requested.emit, chosen, True),
        )
        self._add(_("Mark as Unrea&d"), partial(ask.read_requested.emit, chosen, False))
        self.addSeparator()
        self._add(_("&Copy Links"), partial(ask.links_requested.emit, chosen, False))
        self._add(_("Copy Titles and &Links"), partial(ask.links_requested.emit, chosen, True))
        share = ShareMenu(self, several=True)
        share.chosen.connect(partial(ask.share_requested.emit, chosen))
        self.addMenu(share)
        self.addSeparator()
        self.addMenu(SeveralLabelMenu(chosen, ask.labels, self))
        remove = partial(ask.removal_requested.emit, chosen)
        removing = self._add(pgettext("menu of an article", "Remove Articles"), remove)
        show_keys(removing, ask.removal_keys())
