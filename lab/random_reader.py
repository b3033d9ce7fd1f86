"""Someone who does anything at all in the window, one thing at a time. See `random_events`."""

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from readerapp.app.reader import ReaderApp

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
KEYS = (
    *(Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_Right, Key.Key_Space, Key.Key_Return),
    *(Key.Key_PageDown, Key.Key_PageUp, Key.Key_Home, Key.Key_End, Key.Key_Tab, Key.Key_Backtab),
    *(Key.Key_J, Key.Key_K, Key.Key_N, Key.Key_P, Key.Key_M, Key.Key_S, Key.Key_I, Key.Key_T),
    *(Key.Key_F6, Key.Key_F9, Key.Key_F10, Key.Key_F3, Key.Key_Escape, Key.Key_Delete),
    *(Key.Key_E, Key.Key_A, Key.Key_2, Key.Key_Slash, Key.Key_Question, Key.Key_U, Key.Key_Menu),
    *(Key.Key_F, Key.Key_H, Key.Key_W, Key.Key_1),
)
MODIFIERS = (*[Modifier.NoModifier] * 6, Modifier.ShiftModifier, Modifier.ControlModifier)
QUERIES = (
    "train",
    "is:unread",
    "title:b OR harbour",
    '"the last',
    "lang:ja",
    "zzz",
    "hostile1",
    "",
)
PLACES = ("back", "back", "forward", "next_source", "previous_source", "open_story")
LAYOUTS = ("layout_columns", "layout_wide_list", "layout_reading", "focus_mode")
FOUND = ("e", "the", "harbour", "x", "\U0001f1eb", "")
# They end the program, start another one, or hand the library over to another window.
LEFT_OUT = frozenset(("quit", "restore", "full_screen", "open_browser"))
CLOSED_AT_ONCE = ("EraseDialog", "RestoreDialog", "QFileDialog")


class RandomReader(QObject):
    """Does one thing in the window each time it is asked. `note` is told what."""

    def __init__(
        self,
        app: QApplication,
        reader: "ReaderApp",
        hostile: Sequence[int],
        chance: Random,
        note: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._app = app
        self._reader = reader
        self._window = reader.window
        self._hostile = hostile
        self._chance = chance
        self._note = note
        self._depth = 0
        for scheme in ("http", "https", "mailto", "file"):
            QDesktopServices.setUrlHandler(scheme, self, "swallow")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
        self._acts: list[tuple[int, Callable[[], None]]] = [
            (30, self._key),
            (20, self._click),
            (15, self._wheel),
            (12, self._hover),
            (8, self._open),
            (6, self._open_hostile),
            (6, self._command),
            (4, self._mark),
            (5, self._front_page),
            (5, self._place),
            (3, self._search),
            (3, self._find),
            (2, self._resize),
            (1, self._layout),
            (1, self._theme),
            (1, self._language),
        ]

    @Slot(QUrl)
    def swallow(self, _address: QUrl) -> None:
        """Open nothing: there is no browser."""

    def act(self) -> None:
        """Do something. What opens a loop of its own may be asked from within."""
        if self._close_dangerous() or self._depth > 3:
            self._escape()
            return
        if self._is_interrupted() and self._chance.random() < 0.15:
            self._escape()
            return
        weights, acts = zip(*self._acts, strict=True)
        self._depth += 1
        try:
            self._chance.choices(acts, weights)[0]()
        except RuntimeError as error:
            # What Qt had under the mouse a moment ago is gone: nothing was done to the window. The
            # same error further in is the window's own.
            if "already deleted" not in str(error) or _last_file(error) != __file__:
                raise
        finally:
            self._depth -= 1

    def close_all(self) -> None:
        """Close every dialog and menu."""
        while open_one := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            open_one.close()

    # Which window

    def _is_interrupted(self) -> bool:
        return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())

    def _top(self) -> QWidget:
        found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        others = [each for each in others if isinstance(each, QMainWindow) or each.isWindow()]
        if found is None and len(others) > 1 and self._chance.random() < 0.3:
            found = self._chance.choice(others)
        return found or self._window

    def _close_dangerous(self) -> bool:
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and type(each).__name__ in CLOSED_AT_ONCE:
                return True
        return False

    def _escape(self) -> None:
        self._note("escape")
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each is not self._window:
                each.close()

    def _some_widget(self) -> QWidget:
        """What is under the mouse somewhere. `findChildren` is not asked: Shiboken keeps a list of
        what it returned, in which widgets that Qt has deleted stay."""
        top = self._top()
        found = top.childAt(self._some_place(top))
        return found if found is not None and _is_there(found) else self._window

    def _some_place(self, widget: QWidget) -> QPoint:
        chance = self._chance
        return QPoint(chance.randrange(widget.width()), chance.randrange(widget.height()))

    # What is done

    def _key(self) -> None:
        key, modifier = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        widget = QApplication.focusWidget() or self._top()
        self._note(f"key {key.name} {modifier.name} in {type(widget).__name__}")
        QTest.keyClick(widget, key, modifier)

    def _click(self) -> None:
        widget = self._some_widget()
        is_right = self._chance.random() < 0.15
        self._note(f"click {type(widget).__name__}{' right' * is_right}")
        button = Button.RightButton if is_right else Button.LeftButton
        QTest.mouseClick(widget, button, Modifier.NoModifier, self._some_place(widget))

    def _wheel(self) -> None:
        window = self._window
        scrolled = (window.reading.view, window.articles.view, window.navigation.tree)
        page = window.front_page
        view = (page.area if page.isVisible() else self._chance.choice(scrolled)).viewport()
        by = QPoint(0, self._chance.choice((-120, -120, -120, 120, -960, 960)))
        self._note("wheel")
        place = QPointF(view.rect().center())
        event = QWheelEvent(
            place,
            QPointF(view.mapToGlobal(place.toPoint())),
            QPoint(),
            by,
            Button.NoButton,
            self._chance.choice((*[Modifier.NoModifier] * 20, Modifier.ControlModifier)),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self._app.sendEvent(view, event)

    def _hover(self) -> None:
        widget = self._some_widget()
        place = self._some_place(widget)
        self._note(f"hover {type(widget).__name__}")
        tip = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
        QTest.mouseMove(widget, place)
        if isValid(widget):  # moving lets events in, and these may close what is under the mouse
            self._app.sendEvent(widget, tip)

    def _open(self) -> None:
        ids = self._window.articles.model.ids
        if len(ids):
            self._note("open")
            self._reader.features.router.show_article(self._chance.choice(ids))

    def _open_hostile(self) -> None:
        article_id = self._chance.choice(self._hostile)
        self._note(f"hostile {article_id}")
        self._reader.features.router.show_article(article_id)

    def _command(self) -> None:
        from readerapp.ui.shell.commands import COMMANDS

        name = self._chance.choice([each.name for each in COMMANDS if each.name not in LEFT_OUT])
        self._note(f"command {name}")
        self._window.commands[name].trigger()

    def _mark(self) -> None:
        name = self._chance.choice(("toggle_read", "toggle_star", "undo", "redo", "mark_all_read"))
        self._note(f"mark {name}")
        self._window.commands[name].trigger()

    def _front_page(self) -> None:
        """Open the front page; where it is open, click a card of it, a part of one, or a button."""
        page = self._window.front_page
        cards = [each for each in page.cards if each.isVisible()] if page.isVisible() else []
        if not cards or self._chance.random() < 0.1:
            self._note("front open")
            self._window.commands["front_page"].trigger()
            return
        card = self._chance.choice(cards)
        found = self._chance.choice((card, card, card.more, *card.stops, *card.chips))
        if self._chance.random() < 0.2:
            found = self._chance.choice((*page.end.buttons, page.head.show_news_button))
        self._note(f"front {type(found).__name__}")
        found.click()

    def _place(self) -> None:
        name = self._chance.choice(PLACES)
        self._note(f"place {name}")
        self._window.commands[name].trigger()

    def _layout(self) -> None:
        name = self._chance.choice(LAYOUTS)
        self._note(f"layout {name}")
        self._window.commands[name].trigger()

    def _search(self) -> None:
        words = self._chance.choice(QUERIES)
        self._note(f"search {words}")
        self._window.articles.search.setText(words)

    def _find(self) -> None:
        words = self._chance.choice(FOUND)
        self._note(f"find {words}")
        if words:
            self._window.reading.find_bar.open_bar(words)
        else:
            self._window.reading.find_bar.close_bar()

    def _resize(self) -> None:
        width, height = self._chance.randrange(400, 1800), self._chance.randrange(300, 1100)
        self._note(f"resize {width} {height}")
        self._window.resize(width, height)

    def _theme(self) -> None:
        name = self._chance.choice(("light", "dark", "sepia"))
        self._note(f"theme {name}")
        self._reader.appearance.use_theme(name)

    def _language(self) -> None:
        language = self._chance.choice(("en", "fr"))
        self._note(f"language {language}")
        self._reader.appearance.use_language(language)


def _last_file(error: Exception) -> str:
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return frame.tb_frame.f_code.co_filename if frame else ""


def _is_there(widget: QWidget) -> bool:
    """Whether Qt has it still. Shiboken may answer with what stood at that address before."""
    try:
        return isValid(widget) and widget.width() > 0 and widget.height() > 0
    except RuntimeError:
        return False
