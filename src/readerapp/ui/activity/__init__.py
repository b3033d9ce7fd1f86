"""The activity window: what runs, how each feed stands and why, what happened in this session.

Holds the window, the indicator at the foot of the navigation, the words for causes and remedies,
and an announcer for screen readers.
May import: domain and the window's own parts. Promises: values in, signals out; no library.
"""

from readerapp.ui.activity.announcer import Announcer
from readerapp.ui.activity.calm_progress import CalmProgress
from readerapp.ui.activity.edges import align_to_edge
from readerapp.ui.activity.indicator import RefreshIndicator
from readerapp.ui.activity.inline_message import InlineMessage
from readerapp.ui.activity.log import Event, LogEntry, SessionLog
from readerapp.ui.activity.remedies import Remedies, search_helps
from readerapp.ui.activity.window import ActivityWindow
from readerapp.ui.activity.words import ActivityWords

__all__ = [
    "ActivityWindow",
    "ActivityWords",
    "Announcer",
    "CalmProgress",
    "Event",
    "InlineMessage",
    "LogEntry",
    "RefreshIndicator",
    "Remedies",
    "SessionLog",
    "align_to_edge",
    "search_helps",
]
