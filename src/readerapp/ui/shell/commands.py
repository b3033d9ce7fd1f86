"""Commands of the window as QActions with shortcuts."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QKeyCombination, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from readerapp.domain.values import dataclass
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.card_menus import MenusFirst

StandardKey = QKeySequence.StandardKey
Modifier = Qt.KeyboardModifier
LIST_AND_ARTICLE = Qt.ShortcutContext.WidgetWithChildrenShortcut
FINDING = ("search", "shortcuts", "palette")
OF_CARDS = ("evidence", "translate")  # of list and article, known where cards are, too
Keys = tuple[str | QKeySequence.StandardKey, ...]


@dataclass(frozen=True)
class Command:
    """One command. `single`: its keys belong to list and article only, as do those of all others
    that stand alone."""

    name: str
    keys: Keys = ()
    single: bool = False
    checkable: bool = False


# What the commands Import and Export offer.
IMPORTS = ("import_files", "import_folder", "import_address")
EXPORTS = ("export_article", "export_list", "export_notes", "export_archive")
# What marks as read what is older, and than how many days.
OLDER = {"older_day": 1, "older_days": 3, "older_week": 7}

COMMANDS = (
    Command("import"),
    Command("import_files", (StandardKey.Open,)),
    Command("import_folder"),
    Command("import_address", ("Ctrl+L",)),
    # In a text box Ctrl+V stays what it is: the box takes it before the window does.
    Command("paste", ("Ctrl+Shift+V", StandardKey.Paste)),
    Command("add_samples"),
    Command("remove_samples"),
    Command("export"),
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
    *(Command(name) for name in OLDER),
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
    Command("only_own", checkable=True),
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
            "import": _("&Import…"),
            "import_files": _("&Import Files…"),
            "import_folder": _("Import &Folder…"),
            "import_address": _("Import Web &Address…"),
            "paste": _("&Paste as Article"),
            "add_samples": _("Add &Samples"),
            "remove_samples": _("&Remove Samples"),
            "export": _("&Export…"),
            "export_article": _("&Export Article…"),
            "print_article": _("Print Artic&le…"),
            "export_list": _("Export S&ubscriptions…"),
            "export_archive": _("Export Archi&ve…"),
            "export_notes": _("Export &Notes…"),
            "back_up": _("&Back Up Library…"),
            "restore": _("Res&tore Library…"),
            "refresh": _("&Refresh This List"),
            "refresh_all": _("Refresh &All Feeds"),
            "activity": _("A&ctivity…"),
            "add_feed": _("Add &Feeds…"),
            "new_folder": _("&New Folder"),
            "rename_entry": _("Rena&me"),
            "move_entry_up": _("Move &Up"),
            "move_entry_down": _("Move &Down"),
            "feed_properties": _("&Properties…"),
            "unsubscribe": _("Un&subscribe"),
            "make_offline": _("Make This List Available &Offline"),
            "by_story": _("&Group by Story"),
            "only_own": _("Only L&anguages I Read"),
            "unread_only": _("&Unread Only"),
            "oldest_first": _("Ol&dest First"),
            "by_day": _("Group &by Day"),
            "by_label": _("Group by AI Lab&el"),
            "open_story": _("Show S&tory"),
            "offline_marks": _("&Mark Articles Available Offline"),
            "accounts": _("A&ccounts…"),
            "quit": _("&Quit"),
            "undo": _("&Undo"),
            "redo": _("Re&do"),
            "copy_address": _("&Copy Address"),
            "remove_article": _("&Remove Article"),
            "bin": _("&Bin…"),
            "find": _("&Find in Article"),
            "find_next": _("Find Ne&xt"),
            "find_previous": _("Find Previ&ous"),
            "search": _("&Search Articles"),
            "save_search": _("Sa&ve Search…"),
            "search_rule": _("&Make a Rule of This Search…"),
            "rules": _("Ru&les and Mutes…"),
            "settings": _("Se&ttings…"),
            "toggle_navigation": _("&Navigation"),
            "toggle_related": _("&Related Articles"),
            "zoom_in": _("Zoom &In"),
            "zoom_out": _("Zoom &Out"),
            "zoom_reset": _("Normal Si&ze"),
            "layout_columns": _("&Three Columns"),
            "layout_wide_list": _("List &Above the Article"),
            "layout_reading": _("&One Pane at a Time"),
            "focus_mode": _("Fo&cus Mode"),
            "full_screen": _("&Full Screen"),
            "text_cursor": _("Te&xt Cursor in Articles"),
            "headings": _("&Headings of the Article…"),
            "other_reading": _("Show Whole &Page"),
            "front_page": _("&Front Page"),
            "next_pane": _("Ne&xt Pane"),
            "previous_pane": _("Previous P&ane"),
            "move_border": _("&Move a Border"),
            "next_article": _("&Next Article"),
            "previous_article": _("&Previous Article"),
            "next_unread": _("Next &Unread Article"),
            "previous_unread": _("Previous Unread A&rticle"),
            "next_source": _("Next &List"),
            "previous_source": _("Previous L&ist"),
            "back": _("&Back"),
            "forward": _("F&orward"),
            "toggle_read": _("Mark as R&ead"),
            "toggle_star": _("&Star"),
            "mark_all_read": _("Mark &All as Read"),
            "older_day": _("Older than a &Day"),
            "older_days": _("Older than &Three Days"),
            "older_week": _("Older than a &Week"),
            "edit_tags": _("Ta&gs…"),
            "edit_note": _("&Note…"),
            "ai_label": _("A&I Label…"),
            "highlight": _("High&light"),
            "translate": _("Sho&w Translation"),
            "side_by_side": _("Side &by Side"),
            "read_aloud": _("Read Alo&ud"),
            "open_browser": _("&Open in Browser"),
            "evidence": pgettext("menu bar", "About T&his Label"),
            "palette": _("Find a &Command…"),
            "help": _("&Help Pages"),
            "shortcuts": _("&Keyboard Shortcuts"),
            "tour": _("Take the &Tour"),
            "whats_new": _("What Is &New"),
            "privacy": _("&Privacy Policy"),
            "problem_reports": _("P&roblem Reports…"),
            "about": _("&About Readerapp"),
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
