"""What came back of a damaged library, in plain English text."""

from collections.abc import Iterator

from readerapp.domain.salvage import Kept, Recovered, Salvaged

_NAMES = {
    Kept.ARTICLES: "Articles",
    Kept.TEXTS: "Articles with their text",
    Kept.READ: "Marked as read",
    Kept.STARS: "Starred",
    Kept.FEEDS: "Feeds",
    Kept.FOLDERS: "Folders",
    Kept.PICTURES: "Pictures",
    Kept.VERDICTS: "Decisions about stories",
    Kept.SEARCHES: "Saved searches",
    Kept.RULES: "Feeds with a rule of their own",
    Kept.BINNED: "Articles in the bin",
    Kept.SETTINGS: "Settings",
    Kept.CONSENT: "Answers to the privacy question",
}


def as_text(salvaged: Salvaged) -> str:
    """Return the report, a sentence a line."""
    return "\n".join(_lines(salvaged)) + "\n"


def _lines(salvaged: Salvaged) -> Iterator[str]:
    yield "The library was damaged. A new one was made of what could still be read."
    yield ""
    for each in salvaged.recovered:
        yield sentence(each)
    yield ""
    if salvaged.damaged:
        yield f"The damaged file is kept: {salvaged.damaged}"
    if salvaged.backup:
        yield f"What it no longer holds was looked for in this backup: {salvaged.backup}"
    else:
        yield "There was no backup to fill the gaps from."
    if salvaged.away:
        yield away_sentence(salvaged.away)


def away_sentence(folder: str) -> str:
    """Say that backups may lie where nobody could look."""
    return (
        f"Backups should lie in {folder} too, but it could not be looked into. Perhaps its disk is"
        " not connected."
    )


def sentence(found: Recovered) -> str:
    """Say what became of one kind."""
    parts = [f"{_NAMES[found.kind]}: {found.own} came back"]
    if found.from_backup:
        parts.append(f"{found.from_backup} came from the backup")
    if found.lost:
        parts.append(f"{found.lost} are lost")
    ending = "." if found.is_whole or found.lost else "; more may be lost."
    return ", ".join(parts) + ending
