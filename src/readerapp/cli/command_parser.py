"""The parser of commands: help by topic, examples, and the nearest word for a mistyped one."""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from readerapp.messages import _, harmless

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class CommandParser(argparse.ArgumentParser):
    """The grammar of all commands, of one command, or of one action of it.

    `groups` are the names of commands by heading, which help then prints in place of one list;
    `common` the options that stand with every command, `synonyms` what other programs call the
    commands, `example` a line that uses this one.
    """

    groups: Mapping[str, Sequence[str]] = {}
    common: Sequence[argparse.Action] = ()
    synonyms: Mapping[str, Sequence[str]] = {}
    example: str = ""

    def format_help(self) -> str:
        """Return the help: commands by topic, and an example at the end."""
        if self.groups:
            return self._help_by_topic()
        if not self.example:
            return super().format_help()
        formatter = self._get_formatter()
        formatter.start_section(_("example"))
        formatter.add_text(self.example)
        formatter.end_section()
        return f"{super().format_help()}\n{formatter.format_help()}"

    def _help_by_topic(self) -> str:
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        told = _told(self)
        for heading, names in self.groups.items():
            formatter.start_section(heading)
            formatter.add_arguments([told[name] for name in names])
            formatter.end_section()
        below = self._get_formatter()  # another, as options are longer than names of commands
        below.start_section(_("Options of all commands"))
        options = [each for each in self._actions if each.option_strings]
        below.add_arguments([*options, *self.common])
        below.end_section()
        for paragraph in str(self.epilog).split("\n"):
            below.add_text(paragraph)
        return f"{formatter.format_help()}\n{below.format_help()}"

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print it. Raises OSError where nobody can read the help that was asked for."""
        if file is not None and file is sys.stdout:
            file.write(message)
        else:  # names of files and the like are in it
            super()._print_message(harmless(message), file)

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Refuse what is not among the choices; of commands, name the nearest there is."""
        if action.choices is None or value in action.choices:
            return
        choices, given = list(map(str, action.choices)), str(value)
        if not isinstance(action, argparse._SubParsersAction):
            message = _("takes {choices}, not “{text}”")
            said = message.format(choices=", ".join(choices), text=given)
            raise argparse.ArgumentError(action, said)
        meant = " ".join(self.synonyms.get(given.casefold(), ())) or nearest(given, choices)
        before = f"{self.prog} ".partition(" ")[2]  # "feeds " of its actions
        if meant:
            message = _("there is no command “{text}”. Did you mean “{meant}”?")
        else:
            message = _("there is no command “{text}”. {help} lists those there are.")
        said = message.format(
            text=f"{before}{given}", meant=f"{before}{meant}", help=f"{self.prog} --help"
        )
        raise argparse.ArgumentError(None, said)


def nearest(word: str, choices: Iterable[str]) -> str:
    """Return which of some words was meant by another, "" for none."""
    # Here, as nobody who types without a fault waits for it.
    from difflib import get_close_matches

    folded = {each.casefold(): each for each in choices}
    found = get_close_matches(word.casefold(), folded, n=1)
    return folded[found[0]] if found else ""


def check_words(parser: CommandParser, words: Iterable[str]) -> None:
    """End the program with status 2 at an option that the command does not know, and where its
    action is missing.

    argparse would ask for what is missing first, and would not say which option is near, nor
    which actions there are.
    """
    command: argparse.ArgumentParser = parser
    rest = iter(words)
    for word in rest:
        if word == "--":
            return
        if not word.startswith("-") or word == "-" or " " in word:
            below = commands_below(command)
            if below and word not in below:  # argparse comes to `_check_value`
                return
            command = below.get(word, command)
            if not command.add_help:  # of the window, which knows its own
                return
            continue
        known = {option: each for each in command._actions for option in each.option_strings}
        known |= {option: each for each in parser.common for option in each.option_strings}
        name = word.partition("=")[0]
        if name in known:
            if isinstance(known[name], argparse._HelpAction):
                return
            if "=" not in word and known[name].nargs is None:
                next(rest, None)
        elif not any(option.startswith(name) for option in known):
            _refuse(command, word, known)
    actions = commands_below(command)
    if actions and command is not parser:
        message = _("name what to do, one of these: {choices}")
        command.error(message.format(choices=", ".join(actions)))


def commands_below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the commands of a grammar, or the actions of a command, by name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def command_of(
    parser: argparse.ArgumentParser, options: argparse.Namespace
) -> argparse.ArgumentParser:
    """Return the grammar of the command, or of the action of it, that was given."""
    command = commands_below(parser).get(options.command, parser)
    return commands_below(command).get(getattr(options, "action", None) or "", command)


def _refuse(
    command: argparse.ArgumentParser, word: str, known: Mapping[str, argparse.Action]
) -> None:
    name = word.partition("=")[0]
    if not name.startswith("--"):
        if command._negative_number_matcher.match(word) or name[:2] in known:
            return
        message = _("“{text}” is no option. Put a word that begins with - after --, as in: {line}")
        command.error(message.format(text=word, line=f"{command.prog} -- {word}"))
    named = [each for each, action in known.items() if action.help is not argparse.SUPPRESS]
    meant = nearest(name, named)
    if meant:
        message = _("there is no option “{text}”. Did you mean “{meant}”?")
    else:
        message = _("there is no option “{text}”. {help} lists those there are.")
    command.error(message.format(text=name, meant=meant, help=f"{command.prog} --help"))


def _told(parser: argparse.ArgumentParser) -> dict[str, argparse.Action]:
    """What help says of each command, by name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return {each.dest: each for each in action._choices_actions}
    return {}
