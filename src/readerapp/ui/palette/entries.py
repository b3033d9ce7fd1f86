"""Entries of the palette: which are meant by what was typed, and where they come from: the commands
of the menus, the lists of the navigation, the settings."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache, partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.messages import _, pgettext
from readerapp.settings import Settings
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.navigation.entries import Entry, EntryKind, Node
from readerapp.ui.settings.dialog import PARTS, page_makers, page_of, page_titles
from readerapp.ui.settings.finding import settings_of
from readerapp.ui.shell.main_bar import Menus
from readerapp.ui.shortcuts.groups import native
from readerapp.ui.widgets.idle_building import IdleBuilding
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, command_name, shortened


class Kind(IntEnum):
    """Kind of an entry, those first that stand first among equals."""

    COMMAND = 0
    SETTING = 1
    LIST = 2
    STORY = 3


class Match(IntEnum):
    """How well an entry fits what was typed, the best first."""

    WHOLE = 0  # its name begins with all of it
    BEGINNINGS = 1  # each word begins a word of its name
    INSIDE = 2  # each word is in its name
    INITIALS = 3  # "maar" for "Mark All as Read"
    KEYS = 4
    AROUND = 5  # each word is in its name, or begins one of where it stands or what is said of it


@dataclass(frozen=True)
class PaletteEntry:
    """What can be found. `key` tells it from all others, also in the next run; `place` is where
    it stands, `about` a sentence about it, `keys` its shortcuts as they are called here."""

    key: str
    kind: Kind
    name: str
    place: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    about: str = ""
    is_enabled: bool = True


def found(
    entries: Iterable[PaletteEntry], typed: str, recent: Sequence[str], most: int
) -> list[PaletteEntry]:
    """Return at most so many entries that are meant, the best first.

    Among equals: what was chosen lately, then what can be done now, then by kind and as given.
    Without anything typed it is what was chosen lately, and the commands.
    """
    lately = {key: number for number, key in enumerate(recent)}
    ranked = sorted(_ranked(entries, typed, lately), key=lambda each: each[0])
    return [entry for _, entry in ranked[:most]]


Rank = tuple[int, int, int, int, int]


def _ranked(
    entries: Iterable[PaletteEntry], typed: str, lately: Mapping[str, int]
) -> Iterator[tuple[Rank, PaletteEntry]]:
    plain, words = fold(typed), fold(typed).split()
    raw = typed.strip().casefold()
    for number, entry in enumerate(entries):
        if raw:
            match = _match(entry, plain, words, raw)
        else:
            is_shown = entry.kind is Kind.COMMAND or entry.key in lately
            match = Match.WHOLE if is_shown else None
        if match is not None:
            when = lately.get(entry.key, len(lately))
            yield (match, when, not entry.is_enabled, entry.kind, number), entry


def _match(entry: PaletteEntry, plain: str, words: Sequence[str], raw: str) -> Match | None:
    name = folded(entry.name)
    if words and all(word in name for word in words):
        if name.startswith(plain):
            return Match.WHOLE
        spaced = f" {name}"
        is_at_beginnings = all(f" {word}" in spaced for word in words)
        return Match.BEGINNINGS if is_at_beginnings else Match.INSIDE
    if len(words) == 1 and len(plain) > 1 and initials(entry.name).startswith(plain):
        return Match.INITIALS
    if any(raw == key.casefold() for key in entry.keys):
        return Match.KEYS
    around = f" {folded(entry.place)} {folded(entry.about)}"
    is_around = words and all(word in name or f" {word}" in around for word in words)
    return Match.AROUND if is_around else None


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return a text as it is compared: small letters without accents."""
    return fold(text)


@lru_cache(maxsize=20_000)
def initials(text: str) -> str:
    """Return the first letters of the words of a text, as they are compared."""
    return "".join(word[0] for word in folded(text).split())


def between() -> str:
    """Return what stands between a menu and its entry; it points as the interface is read."""
    return " ◂ " if QGuiApplication.isRightToLeft() else " ▸ "


def _kinds() -> dict[EntryKind, str]:
    """Return what entries of the navigation are, without those a section says enough of."""
    return {
        EntryKind.FEED: pgettext("kind of a thing", "Feed"),
        EntryKind.FOLDER: pgettext("kind of a thing", "Folder"),
        EntryKind.TAG: _("Tag"),
        EntryKind.SEARCH: _("Saved search"),
        EntryKind.LANGUAGE: pgettext("kind of a thing", "Language"),
        EntryKind.SOURCE: _("Source"),
    }


def place_of_setting(page: str) -> str:
    """Return where a setting stands."""
    settings = _("Settings")
    return f"{settings}{between()}{page}"


def place_of_story(head: ArticleHead) -> str:
    """Return what an article is that was found."""
    reports = head.story.reports if head.story else 1
    if reports > 1:
        return counted("Story with {count} article", "Story with {count} articles", reports)
    article = pgettext("kind of a thing", "Article")
    source = isolate(shortened(head.source, MOST_IN_NAME))
    return f"{article} · {source}" if head.source else article


def commands(
    menus: Menus, keys_of: Callable[[str], Sequence[str]], left_out: str
) -> Iterator[PaletteEntry]:
    """Return the commands as they are named now, each with the menu where it stands first, if any.
    `left_out`: the name of one."""
    known = {f"command:{left_out}"}
    for entry in _all_commands(menus, keys_of):
        if entry.key not in known:
            known.add(entry.key)
            yield entry


def _all_commands(menus: Menus, keys_of: Callable[[str], Sequence[str]]) -> Iterator[PaletteEntry]:
    every = (*menus.menus(), menus.language_menu)
    for number, menu in enumerate(every):
        yield from _in_menu(menu, command_name(menu.title()), f"choice:{number}", keys_of)
    for menu in menus.menus():
        for action in menus.beyond(menu):
            yield _command(action, "", "", keys_of)


def _in_menu(
    menu: QMenu, place: str, trail: str, keys_of: Callable[[str], Sequence[str]]
) -> Iterator[PaletteEntry]:
    """Return the commands of a menu. `trail`: where it is, by numbers."""
    for number, action in enumerate(menu.actions()):
        inner, here = action.menu(), f"{trail}.{number}"
        if isinstance(inner, QMenu):
            yield from _in_menu(
                inner, f"{place}{between()}{command_name(inner.title())}", here, keys_of
            )
        elif not action.isSeparator() and action.isVisible():
            yield _command(action, place, here, keys_of)


def _command(
    action: QAction, place: str, trail: str, keys_of: Callable[[str], Sequence[str]]
) -> PaletteEntry:
    name = action.objectName()
    return PaletteEntry(
        key=f"command:{name}" if name else trail,
        kind=Kind.COMMAND,
        name=command_name(action.text()),
        place=f"{place}  ✓".lstrip() if action.isChecked() else place,
        act=action.trigger,
        keys=tuple(map(native, keys_of(name))) if name else (),
        is_enabled=action.isEnabled(),
    )


def lists(nodes: Sequence[Node], open_entry: Callable[[object], object]) -> Iterator[PaletteEntry]:
    """Return every list of the navigation with the folder, or the section, it stands in."""
    kinds = _kinds()
    for node in nodes:
        yield from _below(node, kinds, open_entry)


def _below(
    node: Node, kinds: Mapping[EntryKind, str], open_entry: Callable[[object], object]
) -> Iterator[PaletteEntry]:
    above = shortened(node.entry.name, MOST_IN_NAME)
    is_folder = node.entry.kind is EntryKind.FOLDER
    for child in node.children:
        entry = child.entry
        kind = kinds.get(entry.kind, "")
        yield PaletteEntry(
            key=_key(entry),
            kind=Kind.LIST,
            name=shortened(entry.name, MOST_IN_NAME),
            place=f"{kind} · {isolate(above)}" if is_folder else kind or above,
            act=partial(open_entry, child.key),
        )
        if child.children:
            yield from _below(child, kinds, open_entry)


def _key(entry: Entry) -> str:
    """Return what tells an entry from all others, whatever it is called."""
    query = entry.query
    if query is None:
        return f"list:{entry.kind.name}"
    what = (
        query.feed_id, query.folder_id, query.saved_id, query.source_id, query.language, query.tag,
        query.view,
    )  # fmt: skip
    return "list:" + ":".join("" if each is None else str(each) for each in what)


@dataclass(frozen=True)
class SettingName:
    """A setting as it is called, its page (one of `PAGES`) with its title, and what is said."""

    page: str
    title: str
    name: str
    told: str


class SettingNames(QObject):
    """The settings by name. Pages nobody looks at are made for it, one after the other and without
    a dialog around them, read, and forgotten again."""

    collected = Signal()

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._makers = page_makers(settings)
        self._language = ""  # of the names
        self._collecting = IdleBuilding(1, self)
        self.names: tuple[SettingName, ...] = ()

    def collect(self) -> None:
        """Collect them, unless they are known in the language of the interface."""
        language = QLocale().name()
        if language != self._language:
            self._language, self.names = language, ()
            self._collecting.begin(self._steps(), 0)

    def stop(self) -> None:
        """Collect nothing more."""
        self._collecting.stop()

    def _steps(self) -> Iterator[object]:
        found: list[SettingName] = []
        titles = page_titles()
        for part in PARTS:
            yield None
            name, page = page_of(part), self._makers[part](self._window)
            title = titles[name]
            found += (
                SettingName(name, title, each.name, each.told)
                for each in settings_of(0, title, page)
            )
            page.deleteLater()
        self.names = tuple(found)
        self.collected.emit()
