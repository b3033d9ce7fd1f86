"""The commands about settings, about usage statistics, and about the menu entry of a desktop."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import Argument, Command, Needs, Topic
from readerapp.cli.output import print_result
from readerapp.messages import _, in_a_row, print_message

if TYPE_CHECKING:
    from typing import Literal, NotRequired, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.library import Library
    from readerapp.settings import Setting, Settings
    from readerapp.system import Paths

_SWITCH = {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "consent",
        _("show or answer the question about usage statistics"),
        "readerapp consent show",
        topic=Topic.PROGRAM,
        place=2,
        arguments=(Argument("answer", choices=("show", "grant", "refuse")),),
        run=consent,
    )
    yield Command(
        "settings",
        _("list, print and change the settings of the window"),
        "readerapp settings set reading.text_size 18",
        topic=Topic.PROGRAM,
        place=1,
        actions=(
            Command(
                "list",
                _("list settings, what each is, and what it may be"),
                "readerapp settings list",
                run=list_settings,
                is_paged=True,
            ),
            Command(
                "get",
                _("print the value of settings"),
                "readerapp settings get reading.text_size",
                arguments=(Argument("keys", nargs="+", metavar="KEY"),),
                run=get,
            ),
            Command(
                "set",
                _("change a setting"),
                "readerapp settings set reading.text_size 18",
                arguments=(
                    Argument("key", metavar="KEY"),
                    Argument("value", metavar="VALUE", help=_("on or off, a number, or words")),
                ),
                run=change,
            ),
        ),
    )
    yield Command(
        "desktop",
        _("put Readerapp into the menu of this desktop, or take it out"),
        "readerapp desktop install",
        topic=Topic.PROGRAM,
        place=5,
        arguments=(Argument("action", choices=("install", "remove")),),
        run=desktop,
        needs=Needs.PATHS,
    )


def list_settings(library: Library, options: argparse.Namespace) -> int:
    """List every setting, what it is, and what it may be."""
    from readerapp.library import preferences
    from readerapp.settings import listed

    there = preferences.settings(library)
    for setting in listed().values():
        _print(setting, there, options)
    return 0


def get(library: Library, options: argparse.Namespace) -> int:
    """Print the values of settings."""
    from readerapp.library import preferences
    from readerapp.settings import listed

    there = preferences.settings(library)
    known = listed()
    status = 0
    for key in options.keys:
        if key not in known:
            status = _unknown(key)
        elif options.json:
            _print(known[key], there, options)
        else:
            value = _written(there.get(known[key]))
            print_result({}, value, as_json=False)
    return status


def change(library: Library, options: argparse.Namespace) -> int:
    """Change a setting; it is checked as the window would."""
    from readerapp.library import preferences
    from readerapp.settings import listed

    library.refuse_read_only()
    setting = listed().get(options.key)
    if setting is None:
        return _unknown(options.key)
    try:
        value = setting.read(_meant(setting, options.value))
    except ValueError:
        message = _("{key} takes {what}, not “{value}”.")
        if _kind(setting) == "text" and not setting.texts:
            message = _("{key} cannot be “{value}”.")
        what = _what(setting)
        print_message(message.format(key=setting.key, what=what, value=options.value))
        return 1
    preferences.save(library, setting.key, value)
    _print(setting, preferences.settings(library), options)
    return 0


def _unknown(key: str) -> int:
    print_message(_("There is no setting {key}. List them: settings list").format(key=key))
    return 1


def _meant(setting: Setting[object], text: str) -> object:
    """The JSON value that a word of the command line stands for."""
    from readerapp.settings import BACKUP_FOLDER

    if isinstance(setting.default, bool):
        return _SWITCH.get(text.strip().lower(), text)
    if isinstance(setting.default, int):
        return int(text) if text.strip().isascii() else text
    if setting.key == BACKUP_FOLDER.key and text:
        return str(Path(text).absolute())
    return text


def _print(setting: Setting[object], there: Settings, options: argparse.Namespace) -> None:
    value = there.get(setting)
    values: dict[str, Any] = {
        "key": setting.key,
        "value": value,
        "default": setting.default,
        "kind": _kind(setting),
    }
    if isinstance(setting.default, StrEnum):
        values["choices"] = list(map(str, type(setting.default)))
    if setting.texts:
        values["choices"] = ["", *setting.texts]
    if setting.numbers:
        least = 0 if setting.may_be_zero else setting.numbers[0]
        values |= {"least": least, "most": setting.numbers[-1]}
    line = f"{setting.key} = {_written(value)}  ({_what(setting)})"
    print_result(values, line, as_json=options.json)


def _kind(setting: Setting[object]) -> str:
    default = setting.default
    if isinstance(default, StrEnum):
        return "choice"
    return {bool: "flag", int: "number"}.get(type(default), "text")


def _what(setting: Setting[object]) -> str:
    """What it may be, in words."""
    if setting.numbers:
        least, most = setting.numbers[0], setting.numbers[-1]
        if setting.may_be_zero:
            # Translators: what a setting takes
            return _("0, or a whole number from {least} to {most}").format(least=least, most=most)
        # Translators: what a setting takes; so the next three
        return _("a whole number from {least} to {most}").format(least=least, most=most)
    if isinstance(setting.default, bool):
        return _("on or off")
    if isinstance(setting.default, StrEnum):
        return _("one of {choices}").format(choices=in_a_row(map(str, type(setting.default))))
    if setting.texts:
        # Translators: what a setting takes; nothing is written as ""
        return _("nothing, or one of {choices}").format(choices=in_a_row(setting.texts))
    return _("words")


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def consent(library: Library, options: argparse.Namespace) -> int:
    """Show the record, or answer the question."""
    from readerapp.domain.consent import Decision, Surface
    from readerapp.library import privacy
    from readerapp.settings import ConsentState

    decisions = {"grant": Decision.GRANTED, "refuse": Decision.REFUSED}
    decision = decisions.get(options.answer)
    is_recorded = decision is None or privacy.answer(
        library, decision, "en", Surface.COMMAND_LINE, os.environ
    )
    if not is_recorded:
        print_message(
            _(
                "DO_NOT_TRACK or READERAPP_NO_STATISTICS is set in the environment: no consent was "
                "recorded, and nothing is counted."
            )
        )
    for record in privacy.records(library):
        values = privacy.record_values(record)
        line = "{at}  {purpose}: {decision} ({surface})".format(**values)
        print_result(values, line, as_json=options.json)
    state = privacy.state(library, os.environ)
    why = {
        ConsentState.UNSET: _("not answered yet"),
        ConsentState.DISMISSED: _("the question was closed without an answer"),
    }.get(state)
    line = f"state: {state}" + (f" ({why})" if why else "")
    print_result({"state": str(state)}, line, as_json=options.json)
    return 0 if is_recorded else 1


def desktop(paths: Paths, options: argparse.Namespace) -> int:
    """Write the menu entry or remove it; name each file."""
    from readerapp.system import Paths, desktop_entry
    from readerapp.system.desktop_entry import EntryState
    from readerapp.system.own_program import lasting_command

    if not desktop_entry.has_menus():
        print_message(
            _("Menu entries are for the desktops of Linux. On this system nothing was done.")
        )
        return 1
    home = Paths.of_platform().data.parent  # whatever the profile: desktops look nowhere else
    command = lasting_command(sys.argv[0], sys.executable)
    if options.action == "install":
        profile = ("--profile", str(paths.profile)) if paths.profile else ()
        outcome = desktop_entry.install(home, [*command, *profile])
    else:
        outcome = desktop_entry.remove(home)
    for file, state in outcome:
        values = {"file": str(file), "state": str(state)}
        print_result(values, f"{state:<10} {file}", as_json=options.json)
    foreign = [file for file, state in outcome if state is EntryState.FOREIGN]
    if foreign:
        _tell_foreign(str(foreign[0]), is_installing=options.action == "install")
    elif options.action == "install":
        _tell_cache(Path(command[0]))
        _tell_opener()
    elif not outcome:
        print_message(_("There is no menu entry of Readerapp."))
    return 1 if foreign else 0


def _tell_cache(program: Path) -> None:
    """Warn of an entry that will not last: programs that run once, as uvx does, leave no other."""
    from readerapp.system import Paths

    cache = Paths.of_platform().cache.parent
    if program.is_relative_to(cache):
        message = _(
            "{program} is in a cache: the entry works until the cache is emptied. To keep it, "
            "install Readerapp with pipx or uv tool, then try again."
        )
        print_message(message.format(program=program))


def _tell_foreign(file: str, *, is_installing: bool) -> None:
    message = _("{file} is not as Readerapp wrote it, and is kept.")
    if is_installing:
        message = _(
            "{file} already exists and is not from Readerapp. Nothing was written: move it "
            "away, then try again."
        )
    print_message(message.format(file=file))


def _tell_opener() -> None:
    """Say who opens the addresses of feeds, where that is another: the choice is the user's."""
    from readerapp.system import desktop_entry

    opener = desktop_entry.opener_of_feeds()
    if opener and opener != desktop_entry.FILE:
        message = _("Addresses of feeds are opened by {program}. To choose Readerapp: {command}")
        print_message(message.format(program=opener, command=desktop_entry.CHOOSING))


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class ConsentLine(TypedDict, total=False):
        """A line of: readerapp consent --json."""

        at: Moment  # When.
        purpose: str  # What was asked for.
        decision: str  # What was answered.
        policy_version: int  # The version of the policy.
        text_sha256: str  # The digest of the text that was shown.
        text_locale: str  # The language of that text.
        surface: str  # Where it was asked.
        app_version: str  # Which version asked.
        state: str  # In which state it is.

    class DesktopLine(TypedDict):
        """A line of: readerapp desktop --json."""

        file: str  # The path of a file.
        state: Literal["written", "unchanged", "removed", "foreign"]  # What became of it.

    class SettingsLine(TypedDict):
        """A line of: readerapp settings --json."""

        key: str  # The key, as `settings set` takes it.
        value: str | int | bool  # Its value.
        default: str | int | bool  # What it is unless you change it.
        kind: str  # flag, number, choice or text.
        least: NotRequired[int]  # The least it may be.
        most: NotRequired[int]  # The most it may be.
        choices: NotRequired[list[str]]  # What it may be.
