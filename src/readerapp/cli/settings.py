"""The commands that list, print and change settings."""

import argparse
from enum import StrEnum
from pathlib import Path
from typing import Any

from readerapp.cli.output import print_result
from readerapp.library import Library, preferences
from readerapp.messages import _, in_a_row, print_message
from readerapp.settings import BACKUP_FOLDER, Setting, Settings
from readerapp.settings.listing import listed

_SWITCH = {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}


def list_settings(library: Library, options: argparse.Namespace) -> int:
    """List every setting, what it is, and what it may be."""
    there = preferences.settings(library)
    for setting in listed().values():
        _print(setting, there, options)
    return 0


def get(library: Library, options: argparse.Namespace) -> int:
    """Print the values of settings."""
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
    library.refuse_read_only()
    setting = listed().get(options.key)
    if setting is None:
        return _unknown(options.key)
    try:
        value = setting.read(_meant(setting, options.value))
    except ValueError:
        message = _("{key} takes {what}, not “{value}”.")
        if _kind(setting) == "text":
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
    return _("words")


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)
