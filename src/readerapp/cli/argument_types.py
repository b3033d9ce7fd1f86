"""Types of arguments of the command line."""

import argparse
from pathlib import Path

from readerapp.messages import _

_MOST = 1_000_000_000  # of what is counted
_LONGEST = 100_000  # days; some times more, and there is no date to count back to
_LONGEST_PAUSE = 43_200  # minutes: thirty days
_INTERVALS = (15, 10_080)  # minutes: what a feed may be asked at, at least and at most
ON_OFF = ("on", "off")
FROM_INPUT = 0  # in place of a number, which begin at 1


def positive(text: str) -> int:
    """Read how many."""
    if not text.isdecimal() or not 1 <= int(text[:20]) <= _MOST:
        message = _("takes a whole number from 1 to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(most=_MOST, text=text))
    return int(text)


def days(text: str) -> int:
    """Read for how long."""
    if not text.isdecimal() or not 1 <= int(text[:20]) <= _LONGEST:
        message = _("takes days, a whole number to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(most=_LONGEST, text=text))
    return int(text)


def minutes(text: str) -> int:
    """Read how often a feed is asked, 0 for as often as all."""
    least, most = _INTERVALS
    number = int(text) if text.isdecimal() and len(text) < 9 else -1
    if number and not least <= number <= most:
        message = _("takes minutes, from {least} to {most}, or 0, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(least=least, most=most, text=text))
    return number


def limit_in_days(text: str) -> int:
    """Read how long back, 0 for no limit."""
    return 0 if text == "0" else days(text)


def pause_in_minutes(text: str) -> int:
    """Read how many minutes lie between two syncs, 0 for never by itself."""
    if not text.isascii() or not text.isdecimal() or int(text[:7]) > _LONGEST_PAUSE:
        message = _("takes minutes, at most {most}, or 0, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text, most=_LONGEST_PAUSE))
    return int(text)


def id_or_input(text: str) -> int:
    """Read the number of an article, or "-" for those on standard input, as FROM_INPUT."""
    return FROM_INPUT if text == "-" else id_number(text)


def id_number(text: str) -> int:
    """Read the number of an article, a feed, or whatever else a list prints."""
    if not text.isdecimal() or not 1 <= int(text[:20]) < 2**63:  # as SQLite counts
        message = _("takes a number as lists print them, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return int(text)


def language(text: str) -> str:
    """Read the tag of a language."""
    if not text.replace("-", "").isalnum() or not text[0].isalpha():
        message = _("takes the tag of a language, such as fr, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return text


def language_or_none(text: str) -> str:
    """Read the tag of a language, or nothing."""
    return language(text) if text else ""


def languages(text: str) -> tuple[str, ...]:
    """Read tags of languages."""
    tags = tuple(each.strip() for each in text.split(",") if each.strip())
    if not tags or not all(each.replace("-", "").isalnum() for each in tags):
        message = _("takes tags such as fr,en, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return tags


def words(text: str) -> str:
    """Read what something is to be called."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("takes a name, not an empty one"))
    return text


def phrase(text: str) -> str:
    """Read what is looked for: words, or the query of a search."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("takes words, not an empty text"))
    return text


def path(text: str) -> Path:
    """Read the name of a file or folder of this computer."""
    if not text:
        raise argparse.ArgumentTypeError(_("takes the name of a file or folder, not an empty one"))
    if "://" in text or text == "-":  # a file of that name is ./-
        message = _("takes a file or folder of this computer, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return Path(text)
