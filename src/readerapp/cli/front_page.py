"""The command `frontpage`: prints an edition as a page, or as one JSON object."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from readerapp.cli.output import head_values, iso, print_progress, print_result, write_output
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
from readerapp.messages import _, ngettext, print_message
from readerapp.settings import FRONT_STORIES, INTERFACE_LANGUAGE, RELATED_LANGUAGES, Settings


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the current edition, the next one with --new, or an earlier one.

    The current one counts as looked at, as it does in the window.
    """
    if options.edition is not None:
        edition = front_page.edition(library, options.edition)
        if edition is None:
            print_message(_("There is no edition {number}.").format(number=options.edition))
            return 1
    else:
        relating.relate_pending(library, print_progress(_("related {done} of {total}")))
        edition = _current(library, options)
        if edition is None:
            print_message(_("There is no article yet."))
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
        yield _window(edition)
    else:
        yield _("Front page: since {time}").format(time=_time(edition.since))
    for section in edition.sections:
        yield ""
        yield _heading(section)
        for card in section.cards:
            yield from _card_lines(card)
    yield ""
    yield from _end_lines(edition)


def _window(edition: Edition) -> str:
    hours = round(edition.window.total_seconds() / 3600)
    # Translators: stands in “the last 24 hours of {papers}”
    papers = ngettext("{count} paper", "{count} papers", edition.papers)
    if hours <= 48:
        text = ngettext(
            "Front page: the last {count} hour of {papers}",
            "Front page: the last {count} hours of {papers}",
            hours,
        )
        return text.format(count=hours, papers=papers.format(count=edition.papers))
    days = hours // 24
    text = ngettext(
        "Front page: the last {count} day of {papers}",
        "Front page: the last {count} days of {papers}",
        days,
    )
    return text.format(count=days, papers=papers.format(count=edition.papers))


def _heading(section: FrontSection) -> str:
    if section.kind is SectionKind.SINCE:
        at = _time(section.shown_at) if section.shown_at else ""
        return section.name or _("Since {time}").format(time=at)
    names = {
        # Translators: a section of the front page: the main stories; so the next two
        SectionKind.TOP: _("Top"),
        SectionKind.MOVED_ON: _("Moved on"),
        SectionKind.ONLY_HERE: _("Only here"),
    }
    return section.name or names.get(section.kind, "")


def _card_lines(card: FrontCard) -> Iterator[str]:
    mark = {CardSize.LEAD: "# ", CardSize.SECOND: "## "}.get(card.size, "")
    yield f"{card.head.id:>6}  {mark}{_title(card.head)}"
    told = [_reports(card)] if card.is_story else [card.head.source]
    if card.is_story:
        told.append(" ".join(_language(each.language, each.reports) for each in card.languages))
    if card.first and card.is_story:
        day = card.first.known_day  # without an hour that nobody stated
        at = day or _time(card.first.known_date)
        told.append(_("first: {source}, {time}").format(source=card.first.source, time=at))
    if card.new and card.new < len(card.ids):
        # Translators: of reports
        told.append(_("new: {count}").format(count=card.new))
    if card.ai_reports:
        told.append(_("reported by AI: {count}").format(count=card.ai_reports))
    yield " " * 8 + " · ".join(told)
    for line in card.beside:
        yield " " * 8 + _("beside it: {story}").format(story=_beside(line))


def _reports(card: FrontCard) -> str:
    reports = ngettext("{count} report", "{count} reports", len(card.ids)).format(
        count=len(card.ids)
    )
    if len(card.languages) < 2:
        return reports
    text = ngettext(
        "{reports} in {count} language", "{reports} in {count} languages", len(card.languages)
    )
    return text.format(reports=reports, count=len(card.languages))


def _title(head: ArticleHead) -> str:
    labels = "".join(f" [{label}]" for label in head.labels)
    return " ".join(head.title.split()) + labels


def _language(tag: str, reports: int) -> str:
    return tag if reports == 1 else f"{tag}×{reports}"


def _beside(line: BesideLine) -> str:
    return f"{_title(line.head)} ({line.reports}, {' '.join(line.languages)})"


def _end_lines(edition: Edition) -> Iterator[str]:
    end = edition.end
    stories = ngettext("{count} story", "{count} stories", end.stories)
    reports = ngettext("{count} report", "{count} reports", end.story_reports)
    singles = ngettext("{count} single article", "{count} single articles", end.singles)
    yield _("That is all: {stories} from {reports}, {singles}.").format(
        stories=stories.format(count=end.stories),
        reports=reports.format(count=end.story_reports),
        singles=singles.format(count=end.singles),
    )
    if end.listed:
        yield ngettext(
            "{count} more article arrived, {unread} of them unread.",
            "{count} more articles arrived, {unread} of them unread.",
            end.listed,
        ).format(count=end.listed, unread=end.unread_listed)
    if end.hidden:
        yield ngettext(
            "{count} article hidden: labelled as made by AI.",
            "{count} articles hidden: labelled as made by AI.",
            end.hidden,
        ).format(count=end.hidden)
    if end.silent_papers:
        yield ngettext(
            "{count} feed did not answer.", "{count} feeds did not answer.", end.silent_papers
        ).format(count=end.silent_papers)
    if edition.compared < edition.to_compare:
        yield ngettext(
            "{done} of {count} article compared.",
            "{done} of {count} articles compared.",
            edition.to_compare,
        ).format(done=edition.compared, count=edition.to_compare)


def _time(moment: datetime | None) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}" if moment else _("no date")
