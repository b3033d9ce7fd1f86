"""The command `man`: the manual page, made from the grammar as roff (man(7))."""

import argparse
import re
import textwrap
from collections.abc import Iterator
from datetime import date

from readerapp import __version__
from readerapp.cli.command_parser import CommandParser, commands_below
from readerapp.cli.library_arguments import statuses
from readerapp.cli.output import write_document
from readerapp.messages import _

_ONE_LINE = 100_000  # columns: man breaks lines itself
_LONGEST = 78  # of what is only text, as editors like it
# Where Chinese and Japanese may be broken, which roff knows of spaces only.
_BREAK = re.compile(
    "(?<=[\u3001-\u9fff\uff01-\uff60])(?=[^\\s\u3001\u3002\u300d\u300f\uff01-\uff1f])"
)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")  # argparse of Python 3.14 uses them on a terminal


def run(parser: CommandParser, _options: argparse.Namespace) -> int:
    """Print the page; return the exit status."""
    lines = [part for line in page(parser) for part in _broken(line)]
    write_document("".join(f"{line}\n" for line in lines))
    return 0


def page(parser: CommandParser) -> Iterator[str]:
    """Yield the lines of the page."""
    commands = commands_below(parser)
    yield f'.TH READERAPP 1 "{date.today()}" "readerapp {__version__}"'
    yield ".ds AD l"  # lines of unlike length: what has no spaces cannot be stretched
    yield _heading(_("Name"))
    yield f"readerapp \\- {_text(str(parser.description))}"
    yield _heading(_("Synopsis"))
    yield f"{_bold('readerapp')} {_text('[--profile DIR] [PATH-OR-URL ...]')}"
    yield ".br"
    yield f"{_bold('readerapp')} {_text('COMMAND [...]')}"
    yield _heading(_("Description"))
    yield _text(
        _(
            "Without a command the window opens, with what it is given: files, folders, "
            "addresses. A command does one thing to the same library without a window, also "
            "while a window is open."
        )
    )
    yield _heading(_("Options of all commands"))
    yield from _options_of(next(iter(commands.values())), common=True)
    for heading, names in parser.groups.items():
        yield _heading(heading)
        for name in names:
            yield from _command(name, commands[name])
    yield _heading(_("Exit status"))
    yield _text(statuses())
    yield _heading(_("Environment"))
    for variable, said in _environment().items():
        yield from _item(_bold(variable), said)
    yield _heading(_("Examples"))
    for line, said in _examples().items():
        yield from _item(_bold(line), said)


def _environment() -> dict[str, str]:
    return {
        "LANGUAGE, LC_ALL, LC_MESSAGES, LANG": _("The language of messages."),
        "PAGER": _("What shows long output a page at a time; cat for nothing."),
        "NO_COLOR": _("When it is set, nothing is coloured."),
        "http_proxy, https_proxy, all_proxy, no_proxy": _(
            "Through which proxy the network is reached, and what is reached without."
        ),
        "DO_NOT_TRACK": _("When it is set, nothing is counted, whatever was answered."),
    }


def _examples() -> dict[str, str]:
    return {
        "readerapp list --view unread --json": _("Everything unread, for a script."),
        "readerapp mark read --search 'before:30d'": _("What is old is read."),
        "readerapp refresh --due": _("Ask the feeds whose time has come, for cron."),
        "curl https://example.org/story | readerapp import - --name story.html": _(
            "Keep a page that another program fetched."
        ),
    }


def _command(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    actions = commands_below(command)
    if not actions and not command.add_help:  # of the window, which explains itself
        yield f".SS readerapp {_text(name)}"
        yield _text(f"{command.description}: readerapp {name} --help")
        return
    yield f".SS readerapp {_text(name)}"
    yield _sentence(str(command.description))
    if not actions:
        yield from _usage(command)
        yield from _options_of(command)
        yield from _example(command)
    for action in actions.values():
        yield from _usage(action)
        yield _sentence(str(action.description))
        yield from _options_of(action)
        yield from _example(action)


def _usage(command: argparse.ArgumentParser) -> Iterator[str]:
    formatter = argparse.HelpFormatter(command.prog, width=_ONE_LINE)
    own = [each for each in command._actions if not _is_common(each)]
    formatter.add_usage(None, own, command._mutually_exclusive_groups, prefix="")
    words = " ".join(_COLOUR.sub("", formatter.format_help()).split())
    yield ".PP"
    yield _bold(words)
    yield ".br"


def _example(command: argparse.ArgumentParser) -> Iterator[str]:
    if isinstance(command, CommandParser) and command.example:
        # Translators: in front of a command line
        said = _("Example: {line}").format(line=f"\0{command.example}\0")
        before, line, after = said.split("\0")
        yield ".PP"
        yield f"{_text(before)} {_bold(line)}{_text(after)}"


def _options_of(command: argparse.ArgumentParser, *, common: bool = False) -> Iterator[str]:
    for action in command._actions:
        if action.help is argparse.SUPPRESS or _is_common(action) != common:
            continue
        if not action.help and action.choices is None:
            continue  # its name says it
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        if isinstance(value, tuple):
            value = " ".join(value)
        if action.choices is not None:
            value = ", ".join(map(str, action.choices))
        names = ", ".join(action.option_strings)
        words = [_bold(names)] if names else []
        words += [f"\\fI{_text(value)}\\fR"] if value else []
        yield from _item(" ".join(words), action.help or "")


def _is_common(action: argparse.Action) -> bool:
    return action.dest in ("help", "profile", "json", "no_pager")


def _item(name: str, said: str) -> Iterator[str]:
    yield ".TP"
    yield name
    yield _sentence(said) if said else "\\&"


def _heading(text: str) -> str:
    return f".SH {_text(text.upper())}"


def _sentence(text: str) -> str:
    said = _text(text % {"prog": "readerapp"} if "%(" in text else text)
    return said[:1].upper() + said[1:]


def _bold(text: str) -> str:
    return f"\\fB{_text(text)}\\fR"


def _broken(line: str) -> list[str]:
    """Break a line of text; a heading, a name or a usage stays one."""
    if line.startswith((".", "\\fB", "\\fI")):
        return [line]
    parts = textwrap.wrap(line, _LONGEST, break_long_words=False, break_on_hyphens=False)
    return [_text_begins(part) for part in parts]


def _text_begins(text: str) -> str:
    return f"\\&{text}" if text.startswith((".", "'")) else text


def _text(text: str) -> str:
    """Escape what roff takes for its own."""
    escaped = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return _text_begins(_BREAK.sub(r"\\:", escaped))
