"""Runs one command of the command line, and loads no other."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import IO, TYPE_CHECKING

from readerapp.cli.arguments import parse, parser
from readerapp.cli.command_parser import CommandParser
from readerapp.messages import _, print_message, speak

if TYPE_CHECKING:
    from readerapp.library import Library
    from readerapp.system import Paths

FAILED = 1
INTERRUPTED = 130  # what shells report for Ctrl+C

Command = Callable[["Library", argparse.Namespace], int]
CommandWithoutLibrary = Callable[["Paths", argparse.Namespace], int]


class LazyCommand:
    """A command whose module is imported when it is run: all take 0.2 s, one 0.02 s."""

    def __init__(self, module: str, function: str = "run") -> None:
        """`module` is one of readerapp.cli."""
        self._module = f"readerapp.cli.{module}"
        self._function = function

    @property
    def command(self) -> Callable[..., int]:
        """Import the module and return its command."""
        found: Callable[..., int] = getattr(import_module(self._module), self._function)
        return found

    def __call__(self, given: object, options: argparse.Namespace) -> int:
        """Run it; return the exit status."""
        return self.command(given, options)


# With a table in place of a command, the action chooses.
COMMANDS: dict[str, Command | Mapping[str, Command]] = {
    "import": LazyCommand("importing", "import_inputs"),
    "list": LazyCommand("articles", "list_articles"),
    "frontpage": LazyCommand("front_page"),
    "show": LazyCommand("articles", "show"),
    "enclosures": LazyCommand("enclosures"),
    "related": LazyCommand("related"),
    "translate": LazyCommand("translating"),
    "story": LazyCommand("stories"),
    "tags": LazyCommand("annotations", "list_tags"),
    "tag": {"add": LazyCommand("marking", "tag"), "remove": LazyCommand("marking", "tag")},
    "mark": {
        "read": LazyCommand("marking", "mark"),
        "unread": LazyCommand("marking", "mark"),
        "starred": LazyCommand("marking", "mark"),
        "unstarred": LazyCommand("marking", "mark"),
    },
    "remove": LazyCommand("marking", "remove"),
    "open": LazyCommand("opening"),
    "today": LazyCommand("today"),
    "settings": {
        "list": LazyCommand("settings", "list_settings"),
        "get": LazyCommand("settings", "get"),
        "set": LazyCommand("settings", "change"),
    },
    "note": LazyCommand("annotations", "note"),
    "label": LazyCommand("labels"),
    "highlight": LazyCommand("annotations", "highlight"),
    "verdict": LazyCommand("stories", "judge"),
    "search": LazyCommand("searches", "search"),
    "searches": {
        "list": LazyCommand("searches", "list_searches"),
        "add": LazyCommand("searches", "add"),
        "remove": LazyCommand("searches", "remove"),
    },
    "consent": LazyCommand("consent"),
    "backup": LazyCommand("backups"),
    "samples": LazyCommand("importing", "sample_library"),
    "export": LazyCommand("archives", "export"),
    "feeds": {
        "add": LazyCommand("feeds", "add"),
        "list": LazyCommand("feeds", "list_feeds"),
        "remove": LazyCommand("feeds", "remove"),
        "set": LazyCommand("feed_changes"),
        "export": LazyCommand("feeds", "export"),
    },
    "refresh": LazyCommand("refreshing"),
    "accounts": {
        "list": LazyCommand("accounts", "list_accounts"),
        "add": LazyCommand("accounts", "add"),
        "set": LazyCommand("accounts", "change"),
        "resolve": LazyCommand("accounts", "choose"),
        "remove": LazyCommand("accounts", "remove"),
        "sync": LazyCommand("syncing"),
    },
    "syncfolder": {
        "set": LazyCommand("folder_sync", "choose"),
        "now": LazyCommand("folder_sync", "now"),
        "rename": LazyCommand("folder_sync", "name"),
        "remove": LazyCommand("folder_sync", "remove"),
        "status": LazyCommand("folder_sync", "show"),
        "off": LazyCommand("folder_sync", "end"),
    },
    "bin": {
        "list": LazyCommand("retention", "list_bin"),
        "restore": LazyCommand("retention", "restore"),
        "empty": LazyCommand("retention", "empty"),
    },
    "retention": {
        "show": LazyCommand("retention", "show_rules"),
        "preview": LazyCommand("retention", "preview"),
        "apply": LazyCommand("retention", "apply"),
    },
    "rules": {
        "list": LazyCommand("rules", "list_rules"),
        "add": LazyCommand("rules", "add"),
        "remove": LazyCommand("rules", "remove"),
        "on": LazyCommand("rules", "turn_on"),
        "off": LazyCommand("rules", "turn_off"),
        "preview": LazyCommand("rules", "preview"),
        "run": LazyCommand("rules", "run"),
        "runs": LazyCommand("rules", "list_runs"),
        "undo": LazyCommand("rules", "undo"),
    },
    "mute": LazyCommand("mutes", "mute"),
    "unmute": LazyCommand("mutes", "unmute"),
    "mutes": LazyCommand("mutes", "list_mutes"),
    "compact": LazyCommand("retention", "compact"),
}

# These work also when the library cannot be opened.
WITHOUT_LIBRARY: dict[str, CommandWithoutLibrary] = {
    "check": LazyCommand("check"),
    "desktop": LazyCommand("desktop"),
    "models": LazyCommand("models"),
    "restore": LazyCommand("backups", "restore"),
}
# These tell of the program, and need nobody's files.
ABOUT_PROGRAM: dict[str, Callable[[CommandParser, argparse.Namespace], int]] = {
    "completions": LazyCommand("completions"),
    "man": LazyCommand("manual"),
}
# Of these the whole output is for reading, a page at a time where a person reads it.
PAGED = frozenset(
    {
        *("list", "today", "frontpage", "show", "related", "story", "search", "tags", "mutes"),
        *(("feeds", "list"), ("searches", "list"), ("bin", "list"), ("settings", "list")),
        *(("rules", "list"), ("rules", "runs"), ("models", "list")),
    }
)
_erase: CommandWithoutLibrary = LazyCommand("erase")  # leaves nothing open that it removes


def run(arguments: Sequence[str]) -> int:
    """Run one command; return the exit status."""
    speak(os.environ)
    options = _parsed(_command_first(arguments))
    # Here, because --help, --version and wrong use have ended by now, without the library (0.1 s).
    from readerapp.cli.faults import failure
    from readerapp.cli.output import escape_unprintable, finish_output, use_utf_8
    from readerapp.cli.terminal import paged
    from readerapp.domain.errors import ReaderError

    options.json = getattr(options, "json", False) or getattr(options, "format", "") == "json"
    escape_unprintable()
    if options.json:
        use_utf_8()  # as JSON is everywhere (RFC 8259)
    try:
        with paged(_is_paged(options)):
            status = _run(options)
            finish_output()
    except ReaderError as error:
        print_message(failure(error))
        status = FAILED
    except KeyboardInterrupt:
        print_message(_("Stopped. What was done so far is kept."))
        status = INTERRUPTED
    except BrokenPipeError:  # `readerapp list | head`: nobody reads on, and that is no failure
        status = 0
    _forget_unwritten()
    return status


def _is_paged(options: argparse.Namespace) -> bool:
    if options.json or getattr(options, "no_pager", False):
        return False
    action = getattr(options, "action", None)
    return ((options.command, action) if action else options.command) in PAGED


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; help and wrong use end the program. That nobody can read the help is
    told and is status 1."""
    try:
        try:
            return parse(arguments)
        except SystemExit:
            if sys.stdout is not None:
                sys.stdout.flush()
            raise
    except BrokenPipeError:
        _forget_unwritten()
        raise SystemExit(0) from None
    except OSError as error:
        _forget_unwritten()
        message = _("The output could not be written. ({why})").format(why=error.strerror)
        print_message(message)
        raise SystemExit(FAILED) from error


def _forget_unwritten() -> None:
    """Drop what cannot be written, or Python tries again at its end and complains.

    https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    for stream in filter(None, (sys.stdout, sys.stderr)):
        if not _is_flushed(stream):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _is_flushed(stream: IO[str]) -> bool:
    try:
        stream.flush()
    except OSError:
        return False
    return True


def _run(options: argparse.Namespace) -> int:
    if options.command in ABOUT_PROGRAM:
        return ABOUT_PROGRAM[options.command](parser(), options)
    # Here, for the same reason as in `run`.
    from readerapp.cli.child_events import write_crash
    from readerapp.cli.faults import reporting
    from readerapp.domain.errors import ReaderError, Reason
    from readerapp.library import open_library
    from readerapp.system import Paths, log_to
    from readerapp.system.own_program import end_with_starter
    from readerapp.system.paths import folder_given

    end_with_starter()
    profile = getattr(options, "profile", None)
    paths = Paths.of_profile(folder_given(str(profile))) if profile else Paths.of_platform()
    if options.command == "erase":
        paths.create()
        return _erase(paths, options)
    is_child = getattr(options, "events", False)  # of a window, whose library must be there
    # A menu entry is written before there is a library, and leaves no folder of one.
    needs_folders = options.command != "desktop"
    if needs_folders and (not is_child or paths.data.is_dir()):
        try:
            paths.create()
            log_to(paths)
        except ReaderError as error:  # then without a log: the opening says what is wrong
            if error.reason is Reason.NOT_A_FOLDER:
                raise
    with reporting(paths) as faults:
        if options.command in WITHOUT_LIBRARY:
            return WITHOUT_LIBRARY[options.command](paths, options)
        with open_library(paths, may_create=not is_child) as library:
            library.worker_died = write_crash if is_child else faults.worker_died
            library.faulted = faults.faulted
            command = COMMANDS[options.command]
            if isinstance(command, Mapping):
                command = command[options.action]
            return command(library, options)


def _command_first(arguments: Sequence[str]) -> list[str]:
    """Let the options of all commands stand before the command too, as people write them."""
    moved: list[str] = []
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] in ("--profile", "--json", "--no-pager"):
        moved.append(rest.pop(0))
        if moved[-1] == "--profile" and rest:
            moved.append(rest.pop(0))
    # Right behind the command: after a "--" they would be words.
    return rest[:1] + moved + rest[1:] if rest else moved
