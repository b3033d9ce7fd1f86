"""Settings, each declared once, and the privacy question with the state of its answers.

Holds `Settings` and the declared settings, `consent_state`, `should_ask`, and the texts of the
question and the policy, versioned as files in `policy/<version>/`.
May import: domain and the standard library. No Qt, no SQL: values come from a mapping.
Promises: a stored value that is wrong becomes the default with a line in the log; keys this
version does not know are left alone; nothing is granted that was not answered with yes.
"""

from readerapp.settings.consent import KEPT, ConsentState, consent_state, should_ask
from readerapp.settings.declared import (
    BACKUP_DAILY,
    BACKUP_DAYS,
    BACKUP_FOLDER,
    BACKUP_ROOM,
    BY_STORY,
    COLUMN_WIDTH,
    FOLDED_FOLDERS,
    INTERFACE_LANGUAGE,
    LIST_DENSITY,
    MARK_READ_DELAY,
    MARK_READ_ON_OPENING,
    NAVIGATION_VISIBLE,
    OFFLINE_MARKS,
    OPEN_LINKS,
    PAGES_BUDGET,
    PICTURES_BUDGET,
    READING_FONT,
    REFRESH_AT_START,
    REFRESH_AUTOMATICALLY,
    REFRESH_MINUTES,
    REFRESH_WHEN_METERED,
    RELATED_LANGUAGES,
    RELATED_VISIBLE,
    SPLITTER_STATE,
    TEXT_SIZE,
    THEME,
    WINDOW_GEOMETRY,
    LinkOpening,
    ListDensity,
    ReadingFont,
    Theme,
)
from readerapp.settings.setting import Setting
from readerapp.settings.store import Settings
from readerapp.settings.texts import (
    LOCALES,
    POLICY_VERSION,
    ConsentText,
    policy_text,
    question_text,
    question_version,
)

__all__ = [
    "BACKUP_DAILY",
    "BACKUP_DAYS",
    "BACKUP_FOLDER",
    "BACKUP_ROOM",
    "BY_STORY",
    "COLUMN_WIDTH",
    "FOLDED_FOLDERS",
    "INTERFACE_LANGUAGE",
    "KEPT",
    "LIST_DENSITY",
    "LOCALES",
    "MARK_READ_DELAY",
    "MARK_READ_ON_OPENING",
    "NAVIGATION_VISIBLE",
    "OFFLINE_MARKS",
    "OPEN_LINKS",
    "PAGES_BUDGET",
    "PICTURES_BUDGET",
    "POLICY_VERSION",
    "READING_FONT",
    "REFRESH_AT_START",
    "REFRESH_AUTOMATICALLY",
    "REFRESH_MINUTES",
    "REFRESH_WHEN_METERED",
    "RELATED_LANGUAGES",
    "RELATED_VISIBLE",
    "SPLITTER_STATE",
    "TEXT_SIZE",
    "THEME",
    "WINDOW_GEOMETRY",
    "ConsentState",
    "ConsentText",
    "LinkOpening",
    "ListDensity",
    "ReadingFont",
    "Setting",
    "Settings",
    "Theme",
    "consent_state",
    "policy_text",
    "question_text",
    "question_version",
    "should_ask",
]
