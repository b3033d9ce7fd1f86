"""Commands on the open article besides marks: links, pictures, evidence; the bar with buttons, and
the context menus of a link, a file, a picture and the article around them.

These come by the right button, the menu key and Shift+F10; by keys for the link or picture that Tab
chose.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from readerapp.background import Lane
from readerapp.domain.articles import Article, ArticleHead, Changes, Picture, PictureState
from readerapp.domain.errors import ReaderError
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.library import export, pictures, players
from readerapp.library.output_files import file_name
from readerapp.messages import _, pgettext
from readerapp.rendering.links import safe_link
from readerapp.settings import OPEN_LINKS, LinkOpening
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.copying import as_phrase, copied
from readerapp.ui.reading.downloads import EnclosureSaver
from readerapp.ui.reading.evidence_dialog import EvidenceDialog
from readerapp.ui.reading.label_clicks import LabelClicks
from readerapp.ui.reading.label_popover import unsaid_by_file
from readerapp.ui.reading.links import enclosure_of, label_of, picture_of, sound_of
from readerapp.ui.reading.links import safe_link as link_of
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.picture_viewer import PictureViewer
from readerapp.ui.reading.text_menu import TextMenu
from readerapp.ui.reading.typography import PICTURE
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.shell.commands import Actions
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.article_menus import LabelRequests, PictureLabelMenu, ShareMenu
from readerapp.ui.widgets.card_menus import OneMenu, wants_menu
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow

# The endings of the files that pictures are saved to, by their media types.
ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/avif": ".avif",
}

MENU = (
    "toggle_star", "toggle_read", "open_story", "open_browser", "copy_address",
    "highlight", "edit_tags", "edit_note", "find", "remove_article",
)  # fmt: skip

_OF_SELECTION = ("highlight", "edit_note")  # what the menu of selected words has in its own way

TEXT_SIZES = ("zoom_in", "zoom_out", "zoom_reset")


@dataclass(frozen=True)
class MenuTarget:
    """What a menu of the article is for: a link ("" without one), a picture, selected words.

    `file` is the number of a file that belongs to the article, None without one.
    """

    link: str = ""
    picture: Picture | None = None
    has_selection: bool = False
    file: int | None = None


class ReadingRequests(QObject):
    """Signals of the menus of the reading pane."""

    link_opened = Signal(str)
    link_copied = Signal(str)
    picture_shown = Signal(int)  # position
    picture_saved = Signal(int)
    picture_wanted = Signal(int)  # to be fetched
    copy_requested = Signal()
    search_requested = Signal()  # for the selected words
    note_requested = Signal()  # on the selected words
    file_saved = Signal(int)  # the number of a file of the article

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels = LabelRequests(self)


class ReadingMenu(QMenu):
    """Context menu of the open article, made for each use; `actions` are of the whole article,
    `read_aloud` begins at selected words."""

    def __init__(
        self,
        target: MenuTarget,
        ask: ReadingRequests,
        actions: Sequence[QAction],
        read_aloud: QAction,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        if target.link:
            self._add(_("Open &Link in Browser"), partial(ask.link_opened.emit, target.link))
            self._add(_("Copy Lin&k"), partial(ask.link_copied.emit, target.link))
        if target.file is not None:
            self._add(_("Save F&ile…"), partial(ask.file_saved.emit, target.file))
        if self.actions():
            self.addSeparator()
        if target.picture:
            self._of_picture(target.picture, ask)
            self.addSeparator()
        if target.has_selection:
            self._of_selection(ask, actions, read_aloud)
            self.addSeparator()
            actions = [each for each in actions if each.objectName() not in _OF_SELECTION]
        self.addActions(list(actions))

    def _of_selection(
        self, ask: ReadingRequests, actions: Sequence[QAction], read_aloud: QAction
    ) -> None:
        (highlight,) = (each for each in actions if each.objectName() == "highlight")
        self._add(pgettext("selected words", "Cop&y"), ask.copy_requested.emit)
        self._add(_("Search in &My Articles"), ask.search_requested.emit)
        self.addAction(highlight)
        note = self._add(_("Add &Note"), ask.note_requested.emit)
        note.setEnabled(highlight.isEnabled())
        self.addAction(read_aloud)

    def _of_picture(self, picture: Picture, ask: ReadingRequests) -> None:
        position = picture.position
        if picture.state is PictureState.STORED:
            self._add(_("&View Picture"), partial(ask.picture_shown.emit, position))
            self._add(_("Save &Picture As…"), partial(ask.picture_saved.emit, position))
        elif picture.address:
            self._add(_("Loa&d Picture"), partial(ask.picture_wanted.emit, position))
        self.addMenu(PictureLabelMenu(picture, ask.labels, self))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action


@guarded
class ReadingMenus(QObject):
    """Opens the menus of a reading pane, whatever asks for them. GUI thread."""

    search_wanted = Signal(str)  # for these words, in all articles

    def __init__(self, pane: ReadingPane, actions: Sequence[QAction], read_aloud: QAction) -> None:
        super().__init__(pane)
        self._pane = pane
        self._view = pane.view  # that was asked last
        self._actions = tuple(actions)
        self._read_aloud = read_aloud
        self.menus = OneMenu()
        self.requests = ReadingRequests(self)
        self.requests.copy_requested.connect(lambda: self._view.copy())
        self.requests.search_requested.connect(self._search)
        self._watch(pane.view)
        pane.view_added.connect(self._watch)

    def _watch(self, view: ReadingView) -> None:
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent | QKeyEvent):
            return super().eventFilter(watched, event)
        owner = watched if isinstance(watched, ReadingView) else watched.parent()
        view = self._view = owner if isinstance(owner, ReadingView) else self._pane.view
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            if by_key:
                self._open_by_key()
            elif watched is view.viewport():
                self._open(self.target_at(event.pos()), event.globalPos())
            return by_key or watched is view.viewport()
        if watched is view and isinstance(event, QKeyEvent) and _asks_for_menu(event):
            self._open_by_key()
            return True
        return super().eventFilter(watched, event)

    def target_at(self, place: QPoint) -> MenuTarget:
        """Return what is under a place of the view."""
        view = self._view
        within = QPointF(place) + QPointF(0, view.verticalScrollBar().value())
        letters = view.document().documentLayout().formatAt(within).toCharFormat()
        position = letters.property(PICTURE)
        picture = self._picture(int(position)) if isinstance(position, int) else None
        return self._target(letters.anchorHref(), picture)

    def _open_by_key(self) -> None:
        """For the link or picture that has the focus, below it; else for the article."""
        view = self._view
        cursor = QTextCursor(view.textCursor())
        cursor.setPosition(min(cursor.selectionStart() + 1, cursor.selectionEnd()))
        address = cursor.charFormat().anchorHref() if view.textCursor().hasSelection() else ""
        position = picture_of(address)
        picture = None if position is None else self._picture(position)
        place = view.viewport().mapToGlobal(view.cursorRect(cursor).bottomLeft())
        self._open(self._target(address, picture), place)

    def _open(self, target: MenuTarget, place: QPoint) -> None:
        if self._pane.article is not None:
            menu = ReadingMenu(target, self.requests, self._actions, self._read_aloud, self._pane)
            self.menus.open(menu, place)

    def _search(self) -> None:
        if words := as_phrase(copied(self._view.textCursor()).text()):
            self.search_wanted.emit(words)

    def _target(self, address: str, picture: Picture | None) -> MenuTarget:
        has_words = self._view.textCursor().hasSelection()
        number = self._file(address)
        article = self._pane.article
        if _stated(address) is not None and number is not None and article is not None:
            address = article.enclosures[number].address  # "Save…" beside it means the same file
        return MenuTarget(link_of(address), picture, has_words, number)

    def _file(self, address: str) -> int | None:
        """The number of the file of the article that a link is for."""
        article = self._pane.article
        files = article.enclosures if article else ()
        stated = _stated(address)
        found = (n for n, each in enumerate(files) if n == stated or each.address == address)
        return next(found, None)

    def _picture(self, position: int) -> Picture | None:
        article = self._pane.article
        found = (p for p in article.pictures if p.position == position) if article else ()
        return next(iter(found), None)


def _stated(address: str) -> int | None:
    """The number of the file that a link to save, play or keep it is for."""
    sound = sound_of(address)
    return sound[1] if sound else enclosure_of(address)


def _asks_for_menu(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and wants_menu(event)


class ArticleController(QObject):
    """Runs the commands on the open article. The only place where the window opens addresses."""

    sound_wanted = Signal(object, object)  # ArticleHead, Enclosure: it is to be played here
    handed_over = Signal(str)  # a sound or film, by its address, to the player of this computer
    sound_kept = Signal(object, object)  # ArticleHead, Enclosure: it is to be kept, or not any more

    def __init__(self, context: Context, reading: ReadingController) -> None:
        window, library, runner = context.window, context.library, context.runner
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._events = context.events
        self._settings = context.settings
        self._window = window
        self._reading = reading
        self._pictures = context.pictures
        self._failed = context.failed
        self._fetching: set[tuple[int, int]] = set()
        self._wording = Wording()
        self.saver = EnclosureSaver(context)
        commands, pane = window.commands, window.reading
        commands["open_browser"].triggered.connect(self._open_in_browser)
        self.labels = LabelClicks(context)
        self.labels.details_requested.connect(self.show_evidence)
        pane.link_activated.connect(self._on_link)
        sizes = [commands[name] for name in TEXT_SIZES]
        self.text_menu = TextMenu(context.settings, sizes, window.menus.theme_menu)
        self.bar = ArticleBar(pane.view.theme, commands, self.text_menu)
        pane.add_bar(self.bar)
        reading.opened.connect(self.bar.show_marks)
        reading.refreshed.connect(lambda: self.bar.show_marks(reading.head))
        pane.picture_requested.connect(self._on_picture)
        actions = [commands[name] for name in MENU]
        actions.insert(MENU.index("copy_address") + 1, self.bar.share_menu.menuAction())
        self.menus = ReadingMenus(pane, actions, commands["read_aloud"])
        ask = self.menus.requests
        ask.link_opened.connect(self._on_link)
        ask.link_copied.connect(self._copy)
        ask.picture_shown.connect(self.show_picture)
        ask.picture_saved.connect(self._save_picture)
        ask.picture_wanted.connect(self._fetch_here)
        ask.file_saved.connect(self._save_file)

    # Links

    def _open_in_browser(self) -> None:
        if self._reading.head:
            self.open_link(self._reading.head.url)

    def _on_link(self, address: str) -> None:
        article = self._reading.article
        if about := label_of(address):
            self.labels.show_in_article(about)
            return
        if (number := enclosure_of(address)) is not None:
            self._save_file(number)
            return
        if (asked := sound_of(address)) is not None:
            self._ask_for_sound(*asked)
            return
        played = article and any(
            each.is_played and each.address == address for each in article.enclosures
        )
        act = self.play if played else self.open_link
        if self._settings.get(OPEN_LINKS) is LinkOpening.BROWSER:
            act(address)
        else:
            self.confirm(address, act, is_played=bool(played))

    def _ask_for_sound(self, asked: str, number: int) -> None:
        article = self._reading.article
        if article is None or number >= len(article.enclosures):
            return
        enclosure = article.enclosures[number]
        signal = self.sound_kept if asked == "keep" else self.sound_wanted
        signal.emit(article.head, enclosure)

    def _save_file(self, number: int) -> None:
        article = self._reading.article
        if article and number < len(article.enclosures):
            self.saver.ask(article.enclosures[number])

    def confirm(self, address: str, act: Callable[[str], object], *, is_played: bool) -> None:
        """Show where a link of an article leads, and go there only if that is wanted."""

        def words() -> QuestionWords:
            question = _("Open this address in the browser?")
            return QuestionWords(
                _("Open Link"),
                _("Play this address?") if is_played else question,
                (_("&Open"), pgettext("question", "&Copy Address"), _("Cancel")),
                isolate(address),
            )

        box = QuestionBox(self._window, words)
        accept = box.add(QMessageBox.ButtonRole.AcceptRole)
        copy = box.add(QMessageBox.ButtonRole.ActionRole)
        cancel = box.add(QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(accept)
        box.setEscapeButton(cancel)
        accept.clicked.connect(lambda: act(address))
        copy.clicked.connect(lambda: self._copy(address))
        box.finished.connect(box.deleteLater)
        box.open()

    def open_link(self, address: str) -> None:
        """Hand a link to the browser; only http, https and mailto, checked again here."""
        if link := safe_link(address):
            QDesktopServices.openUrl(QUrl(link))

    def open_letter(self, address: str) -> None:
        """Hand a letter that the reader wants to write to the mail program."""
        if not address.startswith("mailto:?"):
            return
        if not QDesktopServices.openUrl(QUrl.fromEncoded(address.encode())):
            self._window.toast.show_message(lambda: _("No mail program could be opened."))

    def play(self, address: str, title: str = "") -> None:
        """Hand a sound or film to the player of this computer, or else to the browser. `title`: of
        its article, when that is not the open one."""
        link, article = safe_link(address), self._reading.article
        if not link or not (title or article):
            return
        title = title or (article.head.title if article else "")
        browse = partial(self.open_link, link)

        def play(file: Path) -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
                self.handed_over.emit(address)
            else:
                browse()

        work = partial(players.playlist, self._library, link, title)
        self._runner.submit(Lane.READ, work, play, lambda _error: browse())

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._window.toast.show_message(lambda: _("Address copied"))

    # Pictures

    def _on_picture(self, article_id: int, position: int) -> None:
        """Show a picture that is here, or fetch one that is not."""
        if not self.show_picture(position):
            self.fetch_picture(article_id, position)

    def _fetch_here(self, position: int) -> None:
        if self._reading.head:
            self.fetch_picture(self._reading.head.id, position)

    def show_picture(self, position: int) -> PictureViewer | None:
        """Open the viewer with a picture of the open article; None when that is not here."""
        article, view = self._reading.article, self._window.reading.view
        stored = PictureState.STORED
        if article is None or not any(
            p.position == position and p.state is stored for p in article.pictures
        ):
            return None
        viewer = PictureViewer(article, position, view.theme, self._pictures.load, self._window)
        viewer.save_requested.connect(self._save_picture)
        viewer.evidence_requested.connect(lambda: self.show_evidence(article))
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()
        return viewer

    def _save_picture(self, position: int) -> None:
        article = self._reading.article
        found = [p for p in article.pictures if p.position == position] if article else []
        if article is None or not found:
            return
        ending = ENDINGS.get(found[0].media_type, "")
        suggestion = file_name(article.head.title, ending, _("Picture"))
        name, __ = QFileDialog.getSaveFileName(self._window, _("Save Picture"), suggestion)
        if name:
            unsaid = unsaid_by_file(article, position)
            self.write_picture(article.head.id, position, Path(name), unsaid)

    def write_picture(
        self, article_id: int, position: int, path: Path, unsaid: tuple[Label, ...] = ()
    ) -> None:
        """Write a picture to a file. A picture that is there is replaced: the file dialog has
        asked. `unsaid`: labels that its file does not state, which the reader is told."""

        def saved() -> str:
            if not unsaid:
                return _("Picture saved")
            names = QLocale().createSeparatedList([self._wording.label(each) for each in unsaid])
            text = _("Picture saved. The label “{label}” is not stored in its file.")
            return text.format(label=names)

        self._runner.submit(
            Lane.READ,
            partial(export.save_picture, self._library, article_id, position, path, replace=True),
            lambda _none: self._window.toast.show_message(saved),
            self._failed,
        )

    def fetch_picture(self, article_id: int, position: int) -> None:
        """Fetch one picture because the user asked for it; asking twice fetches it once."""
        key = (article_id, position)
        if key in self._fetching:
            return
        self._fetching.add(key)
        work = partial(pictures.fetch_picture, self._library, article_id, position)

        def failed(error: ReaderError) -> None:
            self._fetching.discard(key)
            self._window.reading.set_picture(article_id, position, QImage())
            self._failed(error)

        def done(changes: Changes) -> None:
            self._fetching.discard(key)
            self._events.publish(changes)

        self._runner.submit(Lane.NETWORK, work, done, failed)

    # Evidence

    def show_evidence(self, article: Article | None = None) -> EvidenceDialog | None:
        """List all that is known of how an article and its pictures were made, the open one if it
        is not given."""
        article = article or self._reading.article
        if article is None:
            return None
        dialog = EvidenceDialog(article, self._window)
        dialog.help_requested.connect(self.labels.help_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog


class ArticleBar(ToolRow):
    """Bar of the open article: star, read, browser, translate, share, how it looks, focus mode."""

    def __init__(
        self, theme: Theme, commands: Actions, texts: QMenu, parent: QWidget | None = None
    ) -> None:
        self.share_menu = ShareMenu(printing=commands["print_article"])
        self.share_menu.insertAction(self.share_menu.actions()[0], commands["copy_address"])
        tools = (
            Tool("star", commands["toggle_star"], NEVER),
            Tool("read", commands["toggle_read"], 1),
            Tool("browser", commands["open_browser"], 3),
            Tool("translate", commands["translate"], 6),
            Tool("share", self.share_menu, 2),
            Tool("text_size", texts, 4, at_end=True),
            Tool("focus", commands["focus_mode"], 5, at_end=True),
        )
        super().__init__(theme, tools, parent)
        for menu in (self.share_menu, texts):
            menu.setParent(self, menu.windowFlags())
        self.setObjectName("articleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keep_translated(self, self._set_titles)

    def show_marks(self, head: ArticleHead | None) -> None:
        """Show whether the open article is starred and read."""
        self.set_icon("star", "starred" if head and head.is_starred else "star")
        self.set_icon("read", "read" if head is None or head.is_read else "unread")

    def _set_titles(self) -> None:
        self.setAccessibleName(_("Article"))
        for name in ("share", "text_size"):
            self.button(name).follow()
