"""Who wrote it, as feeds write it: "a@b.example (Ann Bee)", "Ann Bee <a@b.example>", a name."""

import re
from collections.abc import Iterable

from readerapp.feeds.plain import one_line
from readerapp.feeds.raw import Form, RawAuthor, RawText

_MAIL = re.compile(r"(?:mailto:)?[^\s@<>()\[\]\"',;:]{1,64}@[^\s@<>()\[\]\"',;]{1,255}", re.I)
_LEFTOVERS = " \t<>()[],;:\"'-–|"


def names_of(authors: Iterable[RawAuthor]) -> tuple[str, ...]:
    """Return each name once, in order; mail addresses only when there are no names."""
    people = [_split(author) for author in authors]
    names = [name for name, _ in people if name] or [mail for _, mail in people if mail]
    return tuple(dict.fromkeys(names))


def _split(author: RawAuthor) -> tuple[str, str]:
    name = one_line(RawText(author.name, Form.GUESS))
    mail = author.mail.strip()
    match = _MAIL.search(name) if "@" in name else None
    if match is None:
        return name, mail
    rest = name.replace(match[0], " ")
    return " ".join(rest.split()).strip(_LEFTOVERS), mail or match[0]
