"""Every setting of the app, each declared once, those of no feature with their rows on the pages
of the settings (`Control`)."""

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from readerapp.messages import _, ngettext, pgettext
from readerapp.settings.store import Control, Setting, choice, flag, number, text

APPEARANCE, READING = "appearance", "reading"  # pages whose rows are declared here


class ThemeChoice(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    BLACK = "black"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class ReadingFont(StrEnum):
    """The letters of the reading pane."""

    SERIF = "serif"
    SANS = "sans"


class Hyphenation(StrEnum):
    """When long words of articles are broken at the end of a line."""

    JUSTIFIED = "justified"  # when lines end at one edge, which leaves gaps otherwise
    ALWAYS = "always"
    NEVER = "never"


class CaretUse(StrEnum):
    """When keys move a cursor through an article, and do not scroll it."""

    WITH_SCREEN_READER = "with_screen_reader"
    ALWAYS = "always"
    NEVER = "never"


class ListDensity(StrEnum):
    """Density of the list: the height of its rows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class LabelledUse(StrEnum):
    """How articles with an AI label are shown among others."""

    SHOWN = "shown"
    DIMMED = "dimmed"
    HIDDEN = "hidden"  # lists say how many, searches find them


class StartPage(StrEnum):
    """What stands on screen after a start."""

    AFTER_PAUSE = "after_pause"  # the front page if it was not looked at for hours
    FRONT_PAGE = "front_page"
    WHERE_I_WAS = "where_i_was"


class WindowLayout(StrEnum):
    """Where list and article stand."""

    COLUMNS = "columns"  # beside each other
    WIDE_LIST = "wide_list"  # the list above the article
    READING = "reading"  # one at a time


class ProxyUse(StrEnum):
    """Which proxy the network is reached through."""

    SYSTEM = "system"
    NONE = "none"
    BY_HAND = "by_hand"


class SpokenOnDesktop(StrEnum):
    """What the programs of the desktop may know and do of reading aloud."""

    NOTHING = "nothing"
    KEYS = "keys"  # pause it and go on
    TITLES = "titles"  # and see what is read


class LinkOpening(StrEnum):
    """Action of a click on a link of an article. The app itself never follows one."""

    BROWSER = "browser"
    ASK = "ask"  # first, showing the whole address


_TAG = re.compile(r"([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?")  # BCP 47, or empty
_IDS = re.compile(r"(\d{1,18}(,\d{1,18})*)?")
_SIZES = re.compile(r"([1-9]\d{0,4}(,[1-9]\d{0,4}){3})?")
_LOOK = re.compile(r"[a-z]:[\w-]{1,20}(,[a-z]:[\w-]{1,40})*=[uodl]{1,4}")
_POSITIONS = re.compile(r"(\d{1,18}(:-?\d{1,9}){3}(,\d{1,18}(:-?\d{1,9}){3})*)?")
_SOUND_POSITIONS = re.compile(r"([0-9a-f]{16}:\d{1,9}(,[0-9a-f]{16}:\d{1,9})*)?")
_VERSION = re.compile(r"(\d{1,6}(\.\d{1,6}){0,3}[\w.+-]{0,20})?")
# No login: settings are listed, and kept as plain text. That of the environment may have one.
_WEB_PLACE = re.compile(r"https?://[\w.-]{1,253}(:\d{1,5})?(/[\w.~-]{1,100}){0,9}/?", re.ASCII)
_PROXY = re.compile(r"((https?|socks5h?)://)?([\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:\d{1,5})?/?")
_LONGEST_STATE = 20_000
_LONGEST_RECORD = 200_000


def _is_tag(value: str) -> bool:
    return _TAG.fullmatch(value) is not None


def _are_tags(value: str) -> bool:
    return all(_TAG.fullmatch(tag) for tag in value.split(",") if tag) and len(value) < 1_000


def _is_ids(value: str) -> bool:
    return _IDS.fullmatch(value) is not None


def _are_sizes(value: str) -> bool:
    return _SIZES.fullmatch(value) is not None


def _is_looks(value: str) -> bool:
    return len(value) < 40_000 and all(_LOOK.fullmatch(each) for each in value.split(" ") if each)


def _is_path(value: str) -> bool:
    return "\0" not in value and len(value) < 4_096


def _is_version(value: str) -> bool:
    return _VERSION.fullmatch(value) is not None


def _is_proxy(value: str) -> bool:
    if not value:
        return True
    found = _PROXY.fullmatch(value)
    return found is not None and 0 < int((found[4] or ":1")[1:]) < 65_536


def _is_web_place(value: str) -> bool:
    return not value or _WEB_PLACE.fullmatch(value) is not None


def _is_state(value: str) -> bool:
    """Whether it can be what Qt saved of a window, in Base64."""
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return len(value) <= _LONGEST_STATE


def read_fonts(stored: str) -> dict[str, str]:
    """Return the families of letters that were chosen, by language."""
    return dict(json.loads(stored)) if stored else {}


def write_fonts(fonts: Mapping[str, str]) -> str:
    """Return families by language as they are stored."""
    return json.dumps(dict(sorted(fonts.items())), ensure_ascii=False) if fonts else ""


def _are_fonts(value: str) -> bool:
    """Whether it is empty, or names a family for each of some languages."""
    try:
        fonts = json.loads(value) if value and len(value) < 10_000 else {}
    except (ValueError, RecursionError):
        return False
    if not isinstance(fonts, dict):
        return False
    named = all(isinstance(family, str) and 0 < len(family) < 200 for family in fonts.values())
    return named and all(_is_tag(tag) and tag for tag in fonts) and len(value) < 10_000


def _are_positions(value: str) -> bool:
    return _POSITIONS.fullmatch(value) is not None


def _are_sound_positions(value: str) -> bool:
    return _SOUND_POSITIONS.fullmatch(value) is not None


def _is_record(value: str) -> bool:
    """Whether it is empty or JSON, of a size that was written here."""
    try:
        return len(value) <= _LONGEST_RECORD and (not value or json.loads(value) is not None)
    except (ValueError, RecursionError):
        return False


# Beginnings of keys: sizes of this screen, ids of this file, what was done here. No use elsewhere;
# that an archive's articles were related by the newest models says nothing of those that are here.
OF_THIS_COMPUTER = ("window.", "navigation.", "places.", "library.", "retention.looks")
# What no archive or safety copy brings, either: who could set a proxy would see what is read.
NEVER_BROUGHT = (*OF_THIS_COMPUTER, "network.")

# Each but English has a complete translations/<tag>.po.
INTERFACE_LANGUAGES = ("en", "fr", "de", "es", "ko", "ja", "zh-Hans", "ar")
_TRADITIONAL = {"hant", "tw", "hk", "mo"}  # Chinese so written: another one than ours


def _interface_language(value: object) -> str:
    """The language of the interface that a tag means: "zh_CN" is "zh-Hans", "fr-CA" is "fr"."""
    if not isinstance(value, str) or not _is_tag(tag := value.replace("_", "-")):
        raise ValueError(value)
    language, *further = tag.lower().split("-")
    if language == "zh" and "hans" not in further and _TRADITIONAL.intersection(further):
        raise ValueError(value)
    known = {each.partition("-")[0]: each for each in ("", *INTERFACE_LANGUAGES)}
    if language not in known:
        raise ValueError(value)
    return known[language]


INTERFACE_LANGUAGE = Setting(  # "" follows the system
    "interface.language", "", _interface_language, texts=INTERFACE_LANGUAGES
)
THEME = choice(
    "interface.theme",
    ThemeChoice.SYSTEM,
    Control(
        APPEARANCE,
        lambda: _("&Theme"),
        lambda: _(
            "The colours of the window. The system’s theme follows your desktop, including "
            "high contrast."
        ),
        lambda: [
            (ThemeChoice.SYSTEM, _("System Theme")),
            (ThemeChoice.LIGHT, _("Light")),
            (ThemeChoice.DARK, _("Dark")),
            (ThemeChoice.SEPIA, _("Sepia")),
            (ThemeChoice.BLACK, _("Black")),
            (ThemeChoice.CONTRAST_LIGHT, _("High contrast, light")),
            (ThemeChoice.CONTRAST_DARK, _("High contrast, dark")),
        ],
    ),
)
LIST_DENSITY = choice(
    "interface.list_density",
    ListDensity.COMFORTABLE,
    Control(
        APPEARANCE,
        lambda: _("&Density"),
        lambda: _("Compact lists and front pages show more at once, with smaller pictures."),
        lambda: [
            (ListDensity.COMFORTABLE, _("Comfortable")),
            (ListDensity.COMPACT, _("Compact")),
        ],
    ),
)


def _labelled_uses() -> list[tuple[LabelledUse, str]]:
    return [
        (LabelledUse.SHOWN, _("Shown normally")),
        (LabelledUse.DIMMED, _("Dimmed")),
        (LabelledUse.HIDDEN, _("Hidden, and counted")),
    ]


LABELLED_TEXTS = choice(
    "labels.texts",
    LabelledUse.SHOWN,
    Control(
        APPEARANCE,
        lambda: _("AI-labelled te&xt"),
        lambda: _(
            "In lists and on the front page. Articles whose label you dispute are always shown."
        ),
        _labelled_uses,
    ),
)
LABELLED_PICTURES = choice(
    "labels.pictures",
    LabelledUse.SHOWN,
    Control(
        APPEARANCE,
        lambda: _("AI-labelled &pictures"),
        lambda: _("Articles with such pictures. Lists say how many are hidden."),
        _labelled_uses,
    ),
)
START_PAGE = choice(
    "front_page.at_start",
    StartPage.AFTER_PAUSE,
    Control(
        APPEARANCE,
        lambda: _("At &start"),
        lambda: _("What you see first. A pause is four hours without the front page on screen."),
        lambda: [
            (StartPage.AFTER_PAUSE, _("Front page after a pause")),
            (StartPage.FRONT_PAGE, _("Always the front page")),
            (StartPage.WHERE_I_WAS, _("Where I was")),
        ],
    ),
)
FRONT_STORIES = number(  # on top of an edition
    "front_page.stories",
    12,
    5,
    20,
    Control(
        APPEARANCE,
        lambda: _("T&op stories"),
        lambda: _("Number of stories at the top. Applies from the next update of the front page."),
        unit=lambda count: ngettext(" story", " stories", count),
    ),
)
FRONT_PAGE_SEEN = number("front_page.seen", 0, 0, 2**40)  # when it was on screen last; in seconds
NAVIGATION_VISIBLE = flag("interface.navigation_visible", True)
RELATED_VISIBLE = flag("interface.related_visible", True)

READING_FONT = choice(
    "reading.font",
    ReadingFont.SERIF,
    Control(
        READING,
        lambda: _("&Font of articles"),
        lambda: _("For the text of articles. Lists and menus keep their font."),
        lambda: [
            (ReadingFont.SERIF, _("With serifs")),
            (ReadingFont.SANS, _("Without serifs")),
        ],
    ),
)
READING_FONTS = text("reading.fonts", "", _are_fonts)  # families by language: `read_fonts`
TEXT_SIZE = number(  # pixels; 50 to 300 per cent
    "reading.text_size",
    18,
    9,
    54,
    Control(
        READING,
        lambda: _("Text &size"),
        lambda: _("“Zoom In” and “Zoom Out” change it too."),
        unit=lambda __: _(" pixels"),
    ),
)
# Letters in a line: between the 60 and 75 that read best (Bringhurst, Elements, 2.1.2).
COLUMN_WIDTH = number(
    "reading.column_width",
    66,
    45,
    100,
    Control(
        READING,
        lambda: _("&Width of the text"),
        lambda: _("Characters in a line. 60 to 75 are easiest to read."),
        unit=lambda count: ngettext(" character", " characters", count),
    ),
)
LINE_SPACING = number(  # per cent of what the script needs
    "reading.line_spacing",
    100,
    80,
    160,
    Control(
        READING,
        lambda: _("Line &height"),
        lambda: _("100 is the usual height for each script."),
        unit=lambda __: _(" per cent"),
        step=5,
    ),
)
JUSTIFY = flag(
    "reading.justify",
    False,
    Control(READING, lambda: _("Justify t&ext"), lambda: _("All lines get the same length.")),
)
HYPHENATION = choice(
    "reading.hyphenation",
    Hyphenation.JUSTIFIED,
    Control(
        READING,
        lambda: _("Hyphenate long wor&ds"),
        lambda: _("By the rules of the article’s language, and on screen only."),
        lambda: [
            (Hyphenation.JUSTIFIED, _("In justified text")),
            (Hyphenation.ALWAYS, _("Always")),
            (Hyphenation.NEVER, pgettext("columns", "Never")),
        ],
    ),
)
SHOW_PROGRESS = flag(
    "reading.show_progress",
    True,
    Control(
        READING,
        lambda: _("Show reading &progress"),
        lambda: _("How far you are and the minutes left, below an article."),
    ),
)
MARK_READ_ON_OPENING = flag(
    "reading.mark_read_on_opening",
    True,
    Control(
        READING,
        lambda: _("Mark articles as &read when they are opened"),
        lambda: _("If off, they stay unread until you mark them yourself."),
    ),
)
MARK_READ_DELAY = number(  # milliseconds
    "reading.mark_read_delay",
    0,
    0,
    60_000,
    Control(
        READING,
        lambda: _("Mark as read &after"),
        lambda: _("How long an article must be open before it counts as read."),
        unit=lambda count: ngettext(" second", " seconds", count),
        scale=1000,
    ),
)
OPEN_LINKS = choice(
    "reading.open_links",
    LinkOpening.BROWSER,
    Control(
        READING,
        lambda: _("&Links in articles"),
        lambda: _("Readerapp follows no link itself: your browser opens it."),
        lambda: [
            (LinkOpening.BROWSER, _("Open in the browser")),
            (LinkOpening.ASK, _("Show the address and ask first")),
        ],
    ),
)
READING_CARET = choice("reading.text_cursor", CaretUse.WITH_SCREEN_READER)
# No title unasked: a lock screen shows it, and some programs pass it on, such as to a phone.
SPOKEN_ON_DESKTOP = choice(
    "reading.spoken_on_desktop",
    SpokenOnDesktop.KEYS,
    Control(
        READING,
        lambda: _("Read aloud on the des&ktop"),
        lambda: _(
            "Other programs can see this while an article is read aloud or audio is "
            "played. The lock screen may show a title, and some programs pass it on, "
            "such as to a phone."
        ),
        lambda: [
            (SpokenOnDesktop.KEYS, _("Media keys only")),
            (SpokenOnDesktop.TITLES, _("Media keys, title and source")),
            (SpokenOnDesktop.NOTHING, _("Nothing")),
        ],
    ),
)
SPEECH_SPEED = number("reading.speech_speed", 100, 50, 300)  # per cent of the program's own
SOUND_SPEED = number("reading.sound_speed", 100, 75, 200)  # per cent

REFRESH_AUTOMATICALLY = flag("refresh.automatically", True)
REFRESH_AT_START = flag("refresh.at_start", True)
# 0 is as often as each feed changes; less than a quarter of an hour counts as that.
LEAST_MINUTES = 15  # between two requests to a feed; many servers ban what comes more often
# 0: as often as each feed changes
REFRESH_MINUTES = number("refresh.minutes", 0, LEAST_MINUTES, 1440, may_be_zero=True)
REFRESH_WHEN_METERED = flag("refresh.when_metered", False)
PAUSE_ON_BATTERY = flag("refresh.pause_on_battery", False)
PICTURES_BUDGET = number("offline.pictures_budget", 2_000, 0, 100_000)  # megabytes
PAGES_BUDGET = number("offline.pages_budget", 500, 0, 100_000)  # megabytes, compressed
SOUNDS_BUDGET = number("offline.sounds_budget", 2_000, 0, 100_000)  # megabytes

PROXY = choice("network.proxy", ProxyUse.SYSTEM)
PROXY_ADDRESS = text("network.proxy_address", "", _is_proxy)  # used if it is set by hand

NOTIFICATIONS = flag("notifications.on", False)
NOTIFY_FOLLOWED = flag("notifications.followed", True)  # new reports of followed stories
NOTIFY_HEADLINES = flag("notifications.headlines", True)
NOTIFY_MINUTES = number("notifications.minutes", 15, 0, 1440)  # at most one in that time
# Hours of the local time; the same twice: none are quiet.
NOTIFY_QUIET_FROM = number("notifications.quiet_from", 22, 0, 23)
NOTIFY_QUIET_UNTIL = number("notifications.quiet_until", 7, 0, 23)
NOTIFY_QUIET = flag("notifications.quiet", False)
STARTS_WITH_SESSION = flag("window.starts_with_session", False)  # as a sandbox was told last
TRAY = flag("tray.on", False)  # closing the window leaves the app running there

BACKUP_DAILY = flag("backup.daily", True)
BACKUP_FOLDER = text("backup.folder", "", _is_path)  # "" is beside the library
BACKUP_DAYS = number("backup.days", 7, 1, 60)  # of daily copies; 4 weeks and 12 months follow
BACKUP_ROOM = number("backup.room", 10, 1, 10_000)  # gigabytes for all of them
RETENTION_DAYS = number("retention.days", 0, 0, 36_500)  # 0 is no limit, here and below
RETENTION_COUNT = number("retention.count", 0, 0, 1_000_000)  # of each feed
RETENTION_MEGABYTES = number("retention.megabytes", 0, 0, 10_000_000)
RETENTION_UNREAD = flag("retention.takes_unread", False)
RETENTION_STARRED = flag("retention.takes_starred", False)
RETENTION_OWN = flag("retention.takes_own", False)
BIN_DAYS = number("bin.days", 7, 1, 90)

TRANSLATION = flag("translation.on", False)
TRANSLATION_ASKED = flag("translation.asked", False)  # whether to turn it on
TRANSLATION_TARGET = text("translation.target", "", _is_tag)  # "" is the interface's language
# Where models are downloaded from; "" is Mozilla's own place.
TRANSLATION_HOST = text("translation.models_address", "", _is_web_place)
# Whose titles are translated unasked, once translation is on.
TRANSLATED_TITLES = text("translation.titles_from", "", _are_tags)
SEARCH_TRANSLATIONS = flag("translation.in_search", True)  # once translation is on

READER_LANGUAGES = text("reading.languages", "", _are_tags)  # "" is not known
ONLY_READER_LANGUAGES = flag("reading.only_my_languages", False)  # in lists and on the front page
RELATED_LANGUAGES = text("related.languages", "", _are_tags)  # "" is all of them
BY_STORY = flag("interface.by_story", False)
BY_STORY_OFFERED = flag("interface.by_story_offered", False)  # and answered
# How lists are looked at that are not as usual: "v:all,f:3=ud v:starred=o", see ui/article_list.
LIST_LOOKS = text("interface.list_looks", "", _is_looks)
SHORTCUTS = text("interface.shortcuts", "", _is_record)  # the reader's own keys, by command
SINGLE_KEYS = flag("interface.single_keys", True)  # letters alone are commands
OFFLINE_MARKS = flag("interface.offline_marks", False)
FOLDED_FOLDERS = text("navigation.folded_folders", "", _is_ids)

WINDOW_GEOMETRY = text("window.geometry", "", _is_state)
WINDOW_LAYOUT = choice("window.layout", WindowLayout.COLUMNS)
FOCUS_MODE = flag("window.focus_mode", False)
VERSION_SEEN = text("window.version_seen", "", _is_version)  # the newest that ran; "" is none yet
# Navigation, list and related stories in pixels, the list's height in per cent; "" is as usual.
PANE_SIZES = text("window.pane_sizes", "", _are_sizes)

# What tells of the reader's doings goes with the history that is erased.
PALETTE_RECENT = text("places.palette", "", _is_record)  # what was chosen there last
LAST_PLACE = text("places.last", "", _is_record)
READING_POSITIONS = text("places.positions", "", _are_positions)
SOUND_POSITIONS = text("places.sounds", "", _are_sound_positions)  # how far each was heard
ACTIVITY_LOG = text("places.activity", "", _is_record)

# What the app remembers by itself, or what only a window can check.
_NO_DECISIONS = frozenset(
    each.key
    for each in (
        BY_STORY_OFFERED,
        FRONT_PAGE_SEEN,
        LIST_LOOKS,
        SHORTCUTS,
        TRANSLATION_ASKED,
    )
)


def listed() -> dict[str, Setting[object]]:
    """Return the settings that a command may list, read and change, by their keys, in the order in
    which they are declared: what a reader decides, and no state. Answers about privacy are none
    (`consent`), and no setting holds a password."""
    return {
        each.key: each
        for each in _every()
        if each.key not in _NO_DECISIONS and not each.key.startswith(OF_THIS_COMPUTER)
    }


def controls(page: str) -> list[tuple[Setting[Any], Control]]:
    """Return the settings that a page shows, in the order in which they are declared."""
    return [(each, each.control) for each in _every() if each.control and each.control.page == page]


def _every() -> Iterator[Setting[Any]]:
    return (each for each in globals().values() if isinstance(each, Setting))
