"""How good the front page is on real news whose events are known.

python -m lab.evaluate_front_page FILE... [--profile DIR] [--language en] [--days DAYS]

FILE holds one JSON object a line: key, event, lang, title, body, and published and source where
they are known. All of it becomes one edition in which every story has a card, in the real library.
It prints: reports on a card that belong (to the event of most of them), cards that are pure, events
in two cards with and without what stands beside them, and languages. DAYS (a file such as
front_page_days.toml beside this one) holds days that somebody ranked: then also how many pairs of
their events the score orders alike, each day an edition of its own. Real news is no part of the
project and belongs to its publishers.
"""

import argparse
import json
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.library import Library, open_library, relating
from readerapp.library.front_page.making import Headlines, moment_of
from readerapp.library.front_page.ranking import Moment
from readerapp.library.front_page.sections import PageMaker, Placed
from readerapp.library.front_page.stories import candidates, exact
from readerapp.library.search_index import incoming
from readerapp.storage import Span
from readerapp.system import Paths

_ALL = 10**6  # cards
_SMALL = 3  # papers of a language


@dataclass(frozen=True)
class Found:
    """What the cards of one edition hold. Cards and lines as the events of their reports."""

    cards: tuple[tuple[str, ...], ...]
    beside: tuple[tuple[tuple[str, ...], ...], ...]  # of each card
    leads: tuple[bool, ...]
    languages: tuple[tuple[str, ...], ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--profile", type=Path, help="kept, and used again")
    parser.add_argument("--language", default="en")
    parser.add_argument("--days", type=Path)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(Paths.of_profile(options.profile or Path(folder))) as library,
    ):
        events = bring(library, _records(options.files))
        told = measures(edition_of(library, events, (options.language,)))
        if options.days:
            days = tomllib.loads(options.days.read_text("utf-8"))["day"]
            told["ranked days"] = [_ranked_day(library, events, day) for day in days]
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")


def _records(files: Iterable[Path]) -> list[dict[str, str]]:
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def bring(library: Library, records: Sequence[dict[str, str]]) -> dict[int, str]:
    """Store and relate what is not there; return the events by article."""
    drafts = [incoming(_prepared(each)) for each in records]
    with library.store.write() as writer:
        stored = writer.articles.put_many(drafts, datetime.now(UTC))
    relating.relate_pending(library)
    return {
        article_id: each["event"] for (article_id, _), each in zip(stored, records, strict=True)
    }


def _prepared(record: dict[str, str]) -> PreparedArticle:
    dated = record.get("published")
    return PreparedArticle(
        f"urn:eval:{record['key']}",
        record["title"],
        body_html="",
        body_text=record["body"],
        language=record["lang"],
        language_origin=LanguageOrigin.DECLARED,
        published=datetime.fromisoformat(dated).replace(tzinfo=UTC) if dated else None,
        source=record.get("source") or record["key"],
        word_count=len(record["body"].split()),
    )


def edition_of(library: Library, events: dict[int, str], languages: tuple[str, ...]) -> Found:
    """Put every story on a card."""
    with library.store.read() as reader:
        last = reader.arrivals.last(int((datetime.now(UTC) + timedelta(days=1)).timestamp()))
        assert last
        oldest = reader.arrivals.oldest() - 1
        span = Span(None, last[1], *last, oldest, last[0])
        moment = moment_of(reader, span, languages)
        page = PageMaker(reader, candidates(reader, sorted(events), moment), moment)
        chosen = Headlines(reader, languages)
        page.place_all(_ALL, chosen.paper_of, chosen.is_routine)
    placed = [each for each in page.placed if each.story.is_story]
    return Found(
        tuple(_events(each.story.ids, events) for each in placed),
        tuple(tuple(_events(line.ids, events) for line in each.beside) for each in placed),
        tuple(each.story.is_lead for each in placed),
        tuple(_languages(each) for each in placed),
    )


def _ranked_day(library: Library, events: dict[int, str], day: dict[str, Any]) -> dict[str, object]:
    """How many pairs of events are in the order they were ranked in. An event that no story tells
    comes last; of equals half counts."""
    wanted = day["events"]
    scores = dict.fromkeys(wanted, 0.0)
    ids = [each for each, event in events.items() if event in scores]
    with library.store.read() as reader:
        newest = max(row.time for row in reader.arrivals.reports(ids))
        active = reader.arrivals.active_papers(0)
        # What counts here are papers: the days are put together from months.
        moment = Moment(None, newest, 10.0**6, active, ("en",))
        found = [each for each in candidates(reader, ids, moment) if each.is_story]
        for each in exact(reader, found, moment):
            event = _most(_events(each.ids, events))
            scores[event] = max(scores.get(event, 0.0), each.facts.score)
    pairs = list(combinations(wanted, 2))
    alike = sum((scores[a] > scores[b]) + (scores[a] == scores[b]) / 2 for a, b in pairs)
    return {"day": day["name"], "pairs": len(pairs), "alike": round(alike / len(pairs), 3)}


def _events(ids: Sequence[int], events: dict[int, str]) -> tuple[str, ...]:
    return tuple(events[each] for each in ids if each in events)


def _languages(placed: Placed) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.language for row in placed.story.rows))


def measures(found: Found) -> dict[str, object]:
    """Return what is told of the cards."""
    leads = [card for card, is_lead in zip(found.cards, found.leads, strict=True) if is_lead]
    lines = [
        (card, line) for card, all_ in zip(found.cards, found.beside, strict=True) for line in all_
    ]
    same = sum(_most(card) == _most(line) for card, line in lines)
    told = Counter(event for card in found.cards for event in {*card})
    return {
        "cards": len(found.cards),
        "pure": sum(len({*card}) == 1 for card in found.cards),
        "reports that belong": _belonging(found.cards),
        "cards that may lead": len(leads),
        "of these pure": sum(len({*card}) == 1 for card in leads),
        "reports of these that belong": _belonging(leads),
        "events with a card": len(told),
        "events in two cards": _twice(found.cards),
        "the same, were nothing beside": _twice([*found.cards, *(line for _, line in lines)]),
        "lines beside": len(lines),
        "of the same event": same,
        "cards by number of languages": dict(sorted(Counter(map(len, found.languages)).items())),
    }


def _belonging(cards: Sequence[tuple[str, ...]]) -> float:
    reports = sum(map(len, cards))
    belong = sum(max(Counter(card).values()) for card in cards)
    return round(belong / reports, 4) if reports else 0.0


def _twice(cards: Iterable[tuple[str, ...]]) -> int:
    """Events that are what two cards are mostly about."""
    told = Counter(_most(card) for card in cards)
    return sum(number > 1 for number in told.values())


def _most(card: tuple[str, ...]) -> str:
    return Counter(card).most_common(1)[0][0]


if __name__ == "__main__":
    main()
