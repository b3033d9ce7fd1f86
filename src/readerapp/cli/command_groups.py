"""The commands by topic, in the order in which help, manual page and completions name them."""

from typing import Final

from readerapp.messages import _

# What strangers call things by the names of other programs, and what does it here.
SYNONYMS: Final = {
    "add": ("feeds", "add"),
    "archive": ("export",),
    "cat": ("show",),
    "config": ("settings",),
    "configure": ("settings",),
    "delete": ("remove",),
    "download": ("refresh",),
    "fetch": ("refresh",),
    "find": ("search",),
    "front": ("frontpage",),
    "ls": ("list",),
    "login": ("accounts", "add"),
    "print": ("show",),
    "read": ("mark", "read"),
    "rm": ("remove",),
    "star": ("mark", "starred"),
    "starred": ("mark", "starred"),
    "subscribe": ("feeds", "add"),
    "sync": ("accounts", "sync"),
    "trash": ("bin",),
    "undelete": ("bin", "restore"),
    "unread": ("mark", "unread"),
    "unstar": ("mark", "unstarred"),
    "unsubscribe": ("feeds", "remove"),
    "update": ("refresh",),
    "version": ("--version",),
    "view": ("show",),
}


def groups() -> dict[str, tuple[str, ...]]:
    """Return the names of commands by heading, the ten most used first. Each command is in one."""
    return {
        _("Most used"): (
            "today", "frontpage", "list", "show", "search", "open", "mark", "feeds", "refresh",
            "import",
        ),
        _("Stories and languages"): ("story", "related", "verdict", "translate", "enclosures"),
        _("Tags, notes and labels"): ("tags", "tag", "note", "highlight", "label", "remove"),
        _("Searches, rules and mutes"): ("searches", "rules", "mute", "unmute", "mutes"),
        _("Export and print"): ("export", "pdf", "screenshot"),
        _("Accounts and other computers"): ("accounts", "syncfolder"),
        _("Care of the library"): (
            "backup", "restore", "check", "bin", "retention", "compact", "erase",
        ),
        _("The program"): (
            "settings", "consent", "models", "samples", "desktop", "completions", "man", "help",
        ),
    }  # fmt: skip
