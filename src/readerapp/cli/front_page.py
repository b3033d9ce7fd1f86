"""The command `frontpage`: prints an edition as a page, or as one JSON object."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from readerapp.cli.output import (
    head_values,
    iso,
    print_message,
    print_progress,
    print_result,
    write_output,
)
from readerapp.domain.articles import ArticleHead
from readerapp.domain.front_page import (
    BesideLine,
    CardSize,
    Edition,
    FrontCard,
    FrontSection,
    RankFacts,
    SectionKind,
)
from readerapp.library import Library, front_page, preferences, relating
from readerapp.settings import FRONT_STORIES, INTERFACE_LANGUAGE, RELATED_LANGUAGES, Settings

_NAMES = {
    SectionKind.SINCE: "Since {}",
    SectionKind.TOP: "Top",
    SectionKind.MOVED_ON: "Moved on",
    SectionKind.ONLY_HERE: "Only here",
}


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the current edition, the next one with --new, or an earlier one.

    The current one counts as looked at, as it does in the window.
    """
    if options.edition is not None:
        edition = front_page.edition(library, options.edition)
        if edition is None:
            print_message(f"There is no edition {options.edition}.")
            return 1
    else:
        relating.relate_pending(library, print_progress("related"))
        edition = _current(library, options)
        if edition is None:
            print_message("There is no article yet.")
            return 1
    if options.json:
        print_result(edition_values(edition), "", as_json=True)
    else:
        write_output("".join(f"{line}\n" for line in page_lines(edition)))
    return 0


def _current(library: Library, options: argparse.Namespace) -> Edition | None:
    settings = preferences.settings(library)
    edition = front_page.current(
        library,
        new=options.new,
        languages=options.language or languages_of(settings),
        stories=settings.get(FRONT_STORIES),
    )
    if edition and not library.is_read_only:
        front_page.looked_at(library, edition.id)
    return edition


def languages_of(settings: Settings) -> tuple[str, ...]:
    """Return the reader's languages as far as settings name them, that of the window first."""
    own = settings.get(INTERFACE_LANGUAGE) or "en"
    return tuple(dict.fromkeys([own, *filter(None, settings.get(RELATED_LANGUAGES).split(","))]))


def edition_values(edition: Edition) -> dict[str, Any]:
    """Return an edition as JSON values, with what each card was ranked by."""
    previous = edition.previous
    return {
        "edition": edition.id,
        "since": iso(edition.since),
        "until": iso(edition.until),
        "refreshed": iso(edition.refreshed_at),
        "window_hours": round(edition.window.total_seconds() / 3600, 2),
        "papers": edition.papers,
        "feeds": edition.feeds,
        "compared": edition.compared,
        "to_compare": edition.to_compare,
        "previous": previous and previous.id,
        "latest": edition.is_latest,
        "sections": [
            {
                "kind": section.kind.value,
                "name": section.name,
                "shown": iso(section.shown_at),
                "cards": list(map(card_values, section.cards)),
            }
            for section in edition.sections
        ],
        "end": dict(vars(edition.end)),
    }


def card_values(card: FrontCard) -> dict[str, Any]:
    """Return a card as JSON values."""
    picture = card.picture
    return {
        "place": card.place,
        "size": card.size.value,
        "head": head_values(card.head),
        "reports": list(card.ids),
        "languages": [dict(vars(each)) for each in card.languages],
        "papers": card.papers,
        "copies": card.copies,
        "new": card.new,
        "unread": card.unread,
        "ai_reports": card.ai_reports,
        "first": card.first and card.first.id,
        "picture": picture and {"of": picture.article_id, "position": picture.position},
        "differs": [dict(vars(each)) for each in card.differs],
        "beside": [
            {"head": head_values(line.head), "reports": list(line.ids)} for line in card.beside
        ],
        "followed": card.is_followed,
        "seen": iso(card.seen_at),
        "ranked": card.ranked and rank_values(card.ranked),
    }


def rank_values(facts: RankFacts) -> dict[str, Any]:
    """Return what a card was ranked by as JSON values; the score follows from the others."""
    return dict(vars(facts)) | {"papers": [dict(vars(each)) for each in facts.papers]}


def page_lines(edition: Edition) -> Iterator[str]:
    """Yield the lines of an edition for people."""
    if edition.since is None:
        yield f"Front page: {_window(edition)} of {_counted(edition.papers, 'paper')}"
    else:
        yield f"Front page: since {_time(edition.since)}"
    for section in edition.sections:
        yield ""
        yield _heading(section)
        for card in section.cards:
            yield from _card_lines(card)
    yield ""
    yield from _end_lines(edition)


def _window(edition: Edition) -> str:
    hours = round(edition.window.total_seconds() / 3600)
    return f"the last {hours} hours" if hours <= 48 else f"the last {hours // 24} days"


def _heading(section: FrontSection) -> str:
    name = section.name or _NAMES.get(section.kind, "")
    at = _time(section.shown_at) if section.shown_at else ""
    return name.format(at) if section.kind is SectionKind.SINCE else name


def _card_lines(card: FrontCard) -> Iterator[str]:
    mark = {CardSize.LEAD: "# ", CardSize.SECOND: "## "}.get(card.size, "")
    labels = "".join(f" [{label}]" for label in card.head.labels)
    yield f"{card.head.id:>6}  {mark}{_title(card.head)}{labels}"
    told = [_counted(len(card.ids), "report")] if card.is_story else [card.head.source]
    if len(card.languages) > 1:
        told[0] += f" in {len(card.languages)} languages"
    if card.is_story:
        told.append(" ".join(_language(each.language, each.reports) for each in card.languages))
    if card.first and card.is_story:
        day = card.first.known_day  # without an hour that nobody stated
        told.append(f"first: {card.first.source}, {day or _time(card.first.known_date)}")
    if card.new and card.new < len(card.ids):
        told.append(f"new: {card.new}")
    if card.ai_reports:
        told.append(f"reported by AI: {card.ai_reports}")
    yield " " * 8 + " · ".join(told)
    for line in card.beside:
        yield " " * 8 + f"beside it: {_beside(line)}"


def _title(head: ArticleHead) -> str:
    return " ".join(head.title.split())


def _language(tag: str, reports: int) -> str:
    return tag if reports == 1 else f"{tag}×{reports}"


def _beside(line: BesideLine) -> str:
    return f"{_title(line.head)} ({line.reports}, {' '.join(line.languages)})"


def _end_lines(edition: Edition) -> Iterator[str]:
    end = edition.end
    stories = f"{_counted(end.stories, 'story')} from {_counted(end.story_reports, 'report')}"
    yield f"That is all: {stories}, {_counted(end.singles, 'single article')}."
    if end.rest:
        yield f"{_counted(end.rest, 'more article')} arrived, {end.unread_rest} of them unread."
    if end.silent_papers:
        yield f"{_counted(end.silent_papers, 'feed')} did not answer."
    if edition.compared < edition.to_compare:
        yield f"{edition.compared} of {edition.to_compare} articles compared."


def _counted(number: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


def _time(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}" if moment else "no date"
