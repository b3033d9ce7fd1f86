"""The commands that tell of the program, made from the grammar: what lets a shell complete words,
and the manual page as roff (man(7)). The same page as Markdown is docs/commands.md, which
`python -m tools.commands_page` writes."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readerapp import __version__
from readerapp.cli.command import Argument, Command, Needs, Topic, path
from readerapp.cli.command_parser import CommandParser, commands_below
from readerapp.cli.output import write_document
from readerapp.messages import _

_LONGEST = 78  # of what is only text, as editors like it
# Where Chinese and Japanese may be broken, which roff knows of spaces only.
_BREAK = re.compile(
    "(?<=[\u3001-\u9fff\uff01-\uff60])(?=[^\\s\u3001\u3002\u300d\u300f\uff01-\uff1f])"
)


SHELLS = ("bash", "zsh", "fish")


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "completions",
        _("print what lets a shell complete the words of commands"),
        "readerapp completions bash",
        topic=Topic.PROGRAM,
        place=6,
        arguments=(Argument("shell", choices=SHELLS),),
        run=completions,
        needs=Needs.GRAMMAR,
    )
    yield Command(
        "man",
        _("print the manual page"),
        "readerapp man",
        topic=Topic.PROGRAM,
        place=7,
        run=run,
        needs=Needs.GRAMMAR,
    )
    yield Command(
        "help",
        _("explain a command, with an example"),
        "readerapp help feeds add",
        topic=Topic.PROGRAM,
        place=8,
        arguments=(Argument("words", nargs="*", metavar="COMMAND"),),
        needs=Needs.GRAMMAR,
    )


class Heading(NamedTuple):
    """The name of a part of the page."""

    text: str


class CommandName(NamedTuple):
    """The name of a command, above all that is said of it."""

    name: str


class Usage(NamedTuple):
    """The words of a command or of an action, in their order."""

    words: str


class Definition(NamedTuple):
    """What is said of an option, a variable or an example: its name, the name of its value."""

    name: str
    value: str
    said: str


class Example(NamedTuple):
    """A line that uses a command; `said` has a NUL before and behind it."""

    said: str


Part = str | Heading | CommandName | Usage | Definition | Example  # a str is a sentence


def run(parser: CommandParser, _options: argparse.Namespace) -> int:
    """Print the page; return the exit status."""
    lines = [part for line in _roff(page(parser)) for part in _broken(line)]
    write_document("".join(f"{line}\n" for line in lines))
    return 0


def statuses() -> str:
    """Return what the numbers mean that commands end with."""
    return _(
        "Exit status: 0 done; 1 something failed, and is named; 2 wrong use, or no “yes” to a "
        "question; 130 stopped by Ctrl+C; 143 stopped by a signal."
    )


def page(parser: CommandParser) -> Iterator[Part]:
    """Yield the parts of the page."""

    yield Heading(_("Name"))
    yield f"readerapp - {parser.description}"
    yield Heading(_("Synopsis"))
    yield Usage("readerapp [--profile DIR] [PATH-OR-URL ...]")
    yield Usage("readerapp COMMAND [...]")
    yield Heading(_("Description"))
    yield _(
        "Without a command the window opens, with what it is given: files, folders, "
        "addresses. A command does one thing to the same library without a window, also "
        "while a window is open."
    )
    yield Heading(_("Options of all commands"))
    yield from _options_of(next(iter(commands_below(parser).values())), common=True)
    yield from commands_of(parser)
    yield Heading(_("Exit status"))
    yield statuses()
    yield Heading(_("Environment"))
    yield from (Definition(name, "", said) for name, said in _environment().items())
    yield Heading(_("Examples"))
    yield from (Definition(line, "", said) for line, said in _examples().items())


def commands_of(parser: CommandParser) -> Iterator[Part]:
    """Yield what is said of each command, by topic."""
    commands = commands_below(parser)
    for heading, names in parser.groups.items():
        yield Heading(heading)
        for name in names:
            yield from _command(name, commands[name])


def markdown(parts: Iterable[Part]) -> Iterator[str]:
    """Yield paragraphs of Markdown."""
    items: list[str] = []
    for part in parts:
        if items and not isinstance(part, Definition):
            yield "\n".join(items)
            items = []
        match part:
            case Heading(text):
                yield f"## {text}"
            case CommandName(name):
                yield f"### {name}"
            case Usage(words):
                yield f"```\n{words}\n```"
            case Definition(name, value, said):
                items.append(f"- `{f'{name} {value}'.strip()}`" + (f": {said}" if said else ""))
            case Example(said):
                yield said.replace("\0", "`")
            case str(said):
                yield f"{said.removesuffix('.')}."
    if items:
        yield "\n".join(items)


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
        "readerapp refresh --due": _("Check the feeds that are due, for cron."),
        "curl https://example.org/story | readerapp import - --name story.html": _(
            "Keep a page that another program downloaded."
        ),
    }


def _command(name: str, command: argparse.ArgumentParser) -> Iterator[Part]:
    actions = commands_below(command)
    yield CommandName(f"readerapp {name}")
    if not actions and not command.add_help:  # of the window, which explains itself
        yield f"{_sentence(command.description)}: readerapp {name} --help"
        yield from _example(command)
        return
    yield _sentence(command.description)
    if not actions:
        yield Usage(_usage(command))
        yield from _options_of(command)
        yield from _example(command)
    for action in actions.values():
        yield Usage(_usage(action))
        yield _sentence(action.description)
        yield from _options_of(action)
        yield from _example(action)


def _usage(command: argparse.ArgumentParser) -> str:
    """The words of a command. argparse writes them otherwise in each version of Python."""
    shown = (each for each in command._actions if each.help is not argparse.SUPPRESS)
    own = [each for each in shown if not _is_common(each)]
    own.sort(key=lambda each: not each.option_strings)
    words, grouped = [command.prog], set[argparse.Action]()
    for action in own:
        groups = command._mutually_exclusive_groups
        group = next((each for each in groups if action in each._group_actions), None)
        if group is None:
            word = _written(action)
            words.append(word if _is_needed(action) else f"[{word}]")
        elif action not in grouped:
            grouped.update(group._group_actions)
            among = " | ".join(map(_written, group._group_actions))
            words.append(f"({among})" if group.required else f"[{among}]")
    return " ".join(words)


def _is_needed(action: argparse.Action) -> bool:
    return action.required if action.option_strings else action.nargs not in ("?", "*")


def _written(action: argparse.Action) -> str:
    value = _value(action)
    if action.choices is not None and not action.metavar:
        value = f"{{{','.join(map(str, action.choices))}}}"
    if action.option_strings:
        return f"{action.option_strings[0]} {value}".rstrip()
    return {"*": f"{value} ...", "+": f"{value} [{value} ...]"}.get(str(action.nargs), value)


def _value(action: argparse.Action) -> str:
    value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    return " ".join(value) if isinstance(value, tuple) else value


def _example(command: argparse.ArgumentParser) -> Iterator[Part]:
    if isinstance(command, CommandParser) and command.example:
        # Translators: in front of a command line
        yield Example(_("Example: {line}").format(line=f"\0{command.example}\0"))


def _options_of(command: argparse.ArgumentParser, *, common: bool = False) -> Iterator[Part]:
    for action in command._actions:
        if action.help is argparse.SUPPRESS or _is_common(action) != common:
            continue
        if not action.help and action.choices is None:
            continue  # its name says it
        value = _value(action)
        if action.choices is not None:
            value = ", ".join(map(str, action.choices))
        said = (action.help or "") % {"prog": "readerapp"}
        yield Definition(", ".join(action.option_strings), value, said)


def _is_common(action: argparse.Action) -> bool:
    return action.dest in ("help", "profile", "json", "no_pager")


def _roff(parts: Iterable[Part]) -> Iterator[str]:
    """Yield lines for man."""
    from datetime import date

    yield f'.TH READERAPP 1 "{date.today()}" "readerapp {__version__}"'
    yield ".ds AD l"  # lines of unlike length: what has no spaces cannot be stretched
    before: Part = ""
    for part in parts:
        if isinstance(before, Usage) and isinstance(part, Usage | str):
            yield ".br"
        match part:
            case Heading(text):
                yield f".SH {_text(text.upper())}"
            case CommandName(name):
                yield f".SS {_text(name)}"
            case Usage(words):
                if not isinstance(before, Heading | Usage):
                    yield ".PP"
                yield _bold(words)
            case Definition(name, value, said):
                named = (_bold(name) if name else "", _italic(value) if value else "")
                yield ".TP"
                yield " ".join(filter(None, named))
                yield _text(_sentence(said)) if said else "\\&"
            case Example(said):
                begin, line, end = said.split("\0")
                yield ".PP"
                yield f"{_text(begin)} {_bold(line)}{_text(end)}"
            case str(said):
                yield _text(said)
        before = part


def _sentence(text: str | None) -> str:
    said = text or ""
    return said[:1].upper() + said[1:]


def _bold(text: str) -> str:
    return f"\\fB{_text(text)}\\fR"


def _italic(text: str) -> str:
    return f"\\fI{_text(text)}\\fR"


def _broken(line: str) -> list[str]:
    """Break a line of text; a heading, a name or a usage stays one."""
    import textwrap

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


_FILES = frozenset({"PATH", "PATH-OR-URL", "FILE", "DIR", "FOLDER"})


def completions(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    """Print the script of a shell; return the exit status."""
    import shtab

    for command in _grammars(parser):
        for action in command._actions:
            if _is_file(action):
                action.complete = shtab.FILE  # type: ignore[attr-defined]  # shtab looks there
    write_document(shtab.complete(parser, shell=options.shell))
    return 0


def _grammars(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield the grammar and that of each command below it."""
    yield parser
    for inner in commands_below(parser).values():
        yield from _grammars(inner)


def _is_file(action: argparse.Action) -> bool:
    return action.type is path or action.metavar in _FILES
