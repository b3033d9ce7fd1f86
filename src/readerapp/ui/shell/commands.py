"""Commands of the window as QActions with shortcuts."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QKeyCombination, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from readerapp.domain.values import dataclass
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.card_menus import MenusFirst

StandardKey = QKeySequence.StandardKey
Modifier = Qt.KeyboardModifier
LIST_AND_ARTICLE = Qt.ShortcutContext.WidgetWithChildrenShortcut
FINDING = ("search", "shortcuts", "palette")
OF_CARDS = ("evidence",)  # of list and article, known where cards are, too
Keys = tuple[str | QKeySequence.StandardKey, ...]


@dataclass(frozen=True)
class Command:
    """One command. `single`: its keys belong to list and article only, as do those of all others
    that stand alone."""

    name: str
    keys: Keys = ()
    single: bool = False
    checkable: bool = False


COMMANDS = (
    Command("import_files", (StandardKey.Open,)),
    Command("import_folder"),
    Command("import_address", ("Ctrl+L",)),
    # In a text box Ctrl+V stays what it is: the box takes it before the window does.
    Command("paste", ("Ctrl+Shift+V", StandardKey.Paste)),
    Command("add_samples"),
    Command("remove_samples"),
    Command("export_article", (StandardKey.Save,)),
    Command("print_article", (StandardKey.Print,)),
    Command("export_list"),
    Command("export_archive"),
    Command("export_notes"),
    Command("back_up"),
    Command("restore"),
    Command("accounts"),
    Command("quit", (StandardKey.Quit, "Ctrl+Q")),
    Command("undo", (StandardKey.Undo,)),
    Command("redo", ("Ctrl+Shift+Z", StandardKey.Redo)),
    Command("copy_address", ("Ctrl+Shift+C",)),
    Command("remove_article", ("Delete",), single=True),
    Command("bin"),
    Command("find", (StandardKey.Find,)),
    Command("find_next", (StandardKey.FindNext, "F3")),
    Command("find_previous", (StandardKey.FindPrevious, "Shift+F3")),
    Command("search", ("Ctrl+Shift+F", "/")),
    Command("save_search"),
    Command("search_rule"),
    Command("rules"),
    Command("settings", (StandardKey.Preferences, "Ctrl+,")),
    Command("toggle_navigation", ("F9",), checkable=True),
    Command("toggle_related", ("F10",), checkable=True),
    Command("zoom_in", (StandardKey.ZoomIn, "Ctrl+=")),
    Command("zoom_out", (StandardKey.ZoomOut,)),
    Command("zoom_reset", ("Ctrl+0",)),
    Command("layout_columns", ("Ctrl+1",), checkable=True),
    Command("layout_wide_list", ("Ctrl+2",), checkable=True),
    Command("layout_reading", ("Ctrl+3",), checkable=True),
    Command("focus_mode", ("Shift+F11",), checkable=True),
    Command("full_screen", ("F11",), checkable=True),
    Command("text_cursor", ("F7",), checkable=True),
    Command("other_reading", ("Ctrl+Shift+O",), checkable=True),
    Command("front_page", ("Alt+Home",)),
    Command("next_pane", ("F6",)),
    Command("previous_pane", ("Shift+F6",)),
    Command("move_border", ("F8",)),
    Command("next_article", ("J",), single=True),
    Command("previous_article", ("K",), single=True),
    Command("next_unread", ("N",), single=True),
    Command("previous_unread", ("P",), single=True),
    Command("next_source", ("Alt+Down",)),
    Command("previous_source", ("Alt+Up",)),
    Command("headings", ("Shift+F7",)),
    # In a text box Backspace deletes: the box takes it before the window does.
    Command("back", ("Alt+Left", "Backspace", "Back")),
    Command("forward", ("Alt+Right", "Forward")),
    Command("toggle_read", ("M",), single=True),
    Command("toggle_star", ("S",), single=True),
    Command("mark_all_read", ("Shift+A",), single=True),
    Command("edit_tags", ("Shift+T",), single=True),
    Command("edit_note", ("Shift+N",), single=True),
    Command("ai_label"),
    Command("highlight", ("H",), single=True),
    Command("translate", ("V",), single=True, checkable=True),
    Command("side_by_side", ("Shift+V",), single=True, checkable=True),
    Command("read_aloud", ("Shift+R",), single=True, checkable=True),
    Command("open_browser", ("B", "Ctrl+Return"), single=True),
    Command("evidence", ("I",), single=True),
    Command("refresh", ("F5",)),
    Command("refresh_all", ("Ctrl+R", "Shift+F5")),
    Command("activity", ("Ctrl+Shift+Y",)),
    Command("add_feed", ("Ctrl+N",)),
    Command("new_folder", ("Ctrl+Shift+N",)),
    Command("rename_entry"),
    Command("move_entry_up"),
    Command("move_entry_down"),
    Command("feed_properties", ("Alt+Return",)),
    Command("unsubscribe"),
    Command("make_offline"),
    Command("offline_marks", checkable=True),
    Command("by_story", checkable=True),
    Command("unread_only", ("Ctrl+Shift+H", "U"), checkable=True),
    Command("oldest_first", checkable=True),
    Command("by_day", checkable=True),
    Command("by_label", checkable=True),
    Command("open_story", ("T",), single=True),
    Command("palette", ("Ctrl+K",)),
    Command("help", (StandardKey.HelpContents,)),
    Command("shortcuts", ("Ctrl+?", "?")),
    Command("tour"),
    Command("whats_new"),
    Command("privacy"),
    Command("problem_reports"),
    Command("about"),
)


STEPS = ("next_article", "previous_article", "next_unread", "previous_unread")


def trigger_again(action: QAction, *, is_on: bool) -> None:
    """Trigger a command once more, which was triggered and `is_on` by that: what is connected while
    a signal is sent misses it."""
    if action.isCheckable():
        with QSignalBlocker(action):
            action.setChecked(not is_on)
    action.trigger()


class Actions(QObject):
    """The QActions by name. Their texts follow the interface language.

    A key that stands alone (a letter, a digit, a sign) belongs to list and article only, or nobody
    could type or find by typing anywhere else. A QAction has one context for all its keys, so such
    keys of a command of the window have a QAction of their own, its twin.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menus_first = MenusFirst(self)
        self._places: list[QWidget] = []  # list and article
        self._pages: list[QWidget] = []  # where only what helps is known
        self._twins: dict[str, QAction] = {}
        self._actions = {command.name: self._make(command) for command in COMMANDS}
        for command in COMMANDS:
            self.use_keys(command.name, usual_keys(command))
        keep_translated(window, self._set_texts)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def of_list_and_article(self) -> Iterable[QAction]:
        """The actions whose keys belong to list and article."""
        return [*(self._actions[c.name] for c in COMMANDS if c.single), *self._twins.values()]

    def of_navigation(self) -> Iterable[QAction]:
        """Those of them that its list takes too: whoever chose one goes on in it."""
        return [self._actions[name] for name in STEPS]

    def of_window(self) -> Iterable[QAction]:
        """All other actions."""
        return [self._actions[c.name] for c in COMMANDS if not c.single]

    def add_to(self, place: QWidget) -> None:
        """Have the keys of list and article work in a widget."""
        self._places.append(place)
        place.addActions(list(self.of_list_and_article()))

    def add_cards_of(self, page: QWidget) -> None:
        """Have the keys of what can be asked of a card work in a pane of cards."""
        page.addActions([self._actions[name] for name in OF_CARDS])

    def add_help_to(self, page: QWidget) -> None:
        """Have the keys that stand alone and find something work in a pane that has letters of its
        own, or finds names by typing."""
        self._pages.append(page)
        page.addActions([twin for name, twin in self._twins.items() if name in FINDING])

    def use_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Give a command these keys, and no others."""
        action = self._actions[name]
        if action.shortcutContext() == LIST_AND_ARTICLE:
            action.setShortcuts(keys)
            return
        action.setShortcuts([each for each in keys if not stands_alone(each)])
        alone = [each for each in keys if stands_alone(each)]
        if alone and name not in self._twins:
            twin = self._twins[name] = self._for_list_and_article(QAction(self))
            twin.triggered.connect(action.trigger)
            for place in (*self._places, *(self._pages if name in FINDING else ())):
                place.addAction(twin)
        if name in self._twins:
            self._twins[name].setShortcuts(alone)

    def keys(self, name: str) -> list[QKeySequence]:
        """Return the keys of a command that work now, also those of its twin."""
        twin = self._twins.get(name)
        return [*self._actions[name].shortcuts(), *(twin.shortcuts() if twin else ())]

    def first_key(self, name: str) -> str:
        """Return the first key of a command as this computer calls it, "" when it has none."""
        native = QKeySequence.SequenceFormat.NativeText
        return "".join(each.toString(native) for each in self.keys(name)[:1])

    def usual_text(self, name: str) -> str:
        """Return what a command is called whatever is open, as "Star" of "Remove Star"."""
        return self._texts()[name]

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        if command.single:
            self._for_list_and_article(action)
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    def _for_list_and_article(self, action: QAction) -> QAction:
        action.setShortcutContext(LIST_AND_ARTICLE)
        action.installEventFilter(self._menus_first)
        return action

    def _set_texts(self) -> None:
        for name, text in self._texts().items():
            self._actions[name].setText(text)

    def _texts(self) -> dict[str, str]:
        return {
            "import_files": self.tr("&Import Files…"),
            "import_folder": self.tr("Import &Folder…"),
            "import_address": self.tr("Import Web &Address…"),
            "paste": self.tr("&Paste as Article"),
            "add_samples": self.tr("Add &Samples"),
            "remove_samples": self.tr("&Remove Samples"),
            "export_article": self.tr("&Export Article…"),
            "print_article": self.tr("Print Artic&le…"),
            "export_list": self.tr("Export S&ubscriptions…"),
            "export_archive": self.tr("Export Archi&ve…"),
            "export_notes": self.tr("Export &Notes…"),
            "back_up": self.tr("&Back Up Library…"),
            "restore": self.tr("Res&tore Library…"),
            "refresh": self.tr("&Refresh This List"),
            "refresh_all": self.tr("Refresh &All Feeds"),
            "activity": self.tr("A&ctivity…"),
            "add_feed": self.tr("Add &Feed…"),
            "new_folder": self.tr("&New Folder"),
            "rename_entry": self.tr("Rena&me"),
            "move_entry_up": self.tr("Move &Up"),
            "move_entry_down": self.tr("Move &Down"),
            "feed_properties": self.tr("&Properties…"),
            "unsubscribe": self.tr("Un&subscribe"),
            "make_offline": self.tr("Make This List Available &Offline"),
            "by_story": self.tr("&Group by Story"),
            "unread_only": self.tr("&Unread Only"),
            "oldest_first": self.tr("Ol&dest First"),
            "by_day": self.tr("Group &by Day"),
            "by_label": self.tr("Group by AI Lab&el"),
            "open_story": self.tr("Show S&tory"),
            "offline_marks": self.tr("&Mark What Is Here Offline"),
            "accounts": self.tr("A&ccounts…"),
            "quit": self.tr("&Quit"),
            "undo": self.tr("&Undo"),
            "redo": self.tr("Re&do"),
            "copy_address": self.tr("&Copy Address"),
            "remove_article": self.tr("&Remove Article"),
            "bin": self.tr("&Bin…"),
            "find": self.tr("&Find in Article"),
            "find_next": self.tr("Find Ne&xt"),
            "find_previous": self.tr("Find Previ&ous"),
            "search": self.tr("&Search Articles"),
            "save_search": self.tr("Sa&ve Search…"),
            "search_rule": self.tr("&Make a Rule of This Search…"),
            "rules": self.tr("Ru&les and Mutes…"),
            "settings": self.tr("Se&ttings…"),
            "toggle_navigation": self.tr("&Navigation"),
            "toggle_related": self.tr("&Related Stories"),
            "zoom_in": self.tr("Zoom &In"),
            "zoom_out": self.tr("Zoom &Out"),
            "zoom_reset": self.tr("Normal Si&ze"),
            "layout_columns": self.tr("&Three Columns"),
            "layout_wide_list": self.tr("List &Above the Article"),
            "layout_reading": self.tr("&One at a Time"),
            "focus_mode": self.tr("Fo&cus Mode"),
            "full_screen": self.tr("&Full Screen"),
            "text_cursor": self.tr("Te&xt Cursor in Articles"),
            "headings": self.tr("&Headings of the Article…"),
            "other_reading": self.tr("Show Whole &Page"),
            "front_page": self.tr("&Front Page"),
            "next_pane": self.tr("Ne&xt Pane"),
            "previous_pane": self.tr("Previous P&ane"),
            "move_border": self.tr("&Move a Border"),
            "next_article": self.tr("&Next Article"),
            "previous_article": self.tr("&Previous Article"),
            "next_unread": self.tr("Next &Unread Article"),
            "previous_unread": self.tr("Previous Unread A&rticle"),
            "next_source": self.tr("Next &List"),
            "previous_source": self.tr("Previous L&ist"),
            "back": self.tr("&Back"),
            "forward": self.tr("F&orward"),
            "toggle_read": self.tr("Mark as R&ead"),
            "toggle_star": self.tr("&Star"),
            "mark_all_read": self.tr("Mark &All as Read"),
            "edit_tags": self.tr("Ta&gs…"),
            "edit_note": self.tr("&Note…"),
            "ai_label": self.tr("A&I Label…"),
            "highlight": self.tr("High&light"),
            "translate": self.tr("Sho&w Translation"),
            "side_by_side": self.tr("Side &by Side"),
            "read_aloud": self.tr("Read Alo&ud"),
            "open_browser": self.tr("&Open in Browser"),
            "evidence": self.tr("&How Do We Know?"),
            "palette": self.tr("Find a &Command…"),
            "help": self.tr("&Help Pages"),
            "shortcuts": self.tr("&Keyboard Shortcuts"),
            "tour": self.tr("Take the &Tour"),
            "whats_new": self.tr("What Is &New"),
            "privacy": self.tr("&Privacy Policy"),
            "problem_reports": self.tr("P&roblem Reports…"),
            "about": self.tr("&About Readerapp"),
        }


def usual_keys(command: Command) -> list[QKeySequence]:
    """Return the keys a command has at first, each once; a standard key may have none on a
    platform."""
    found: list[QKeySequence] = []
    for key in command.keys:
        bound = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)[:1]
        found += [sequence for sequence in bound if sequence not in found]
    return found


def combination(keys: QKeySequence) -> QKeyCombination:
    """Return the first key of a sequence, with what is held down."""
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # the stub does not know of it
    return pressed


def stands_alone(keys: QKeySequence) -> bool:
    """Whether it is a letter, a digit or a sign, with Shift at most (WCAG 2.1.4)."""
    if keys.count() != 1:
        return False
    pressed = combination(keys)
    held = pressed.keyboardModifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier)
    return held == Modifier.NoModifier and pressed.key() < Qt.Key.Key_Escape
