"""The command `frontpage`: prints a front page for people, or as one JSON object."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import Argument, Command, OneOf, Topic, flag, id_number, languages
from readerapp.cli.output import (
    as_shown,
    head_values,
    iso,
    marked_title,
    print_progress,
    print_result,
    write_output,
)
from readerapp.messages import _, ngettext, print_message

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypedDict

    from readerapp.cli.articles import ArticleLine
    from readerapp.cli.command import Moment
    from readerapp.domain.articles import ArticleHead
    from readerapp.domain.front_page import BesideLine, Edition, FrontCard, RankFacts
    from readerapp.library import Library


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "frontpage",
        _("print the front page: the day's stories, and what else arrived"),
        "readerapp frontpage --language fr,en",
        topic=Topic.MOST_USED,
        place=2,
        arguments=(
            OneOf(
                flag("--new", _("update the front page now")),
                Argument("--number", type=id_number, metavar="N", help=_("an earlier front page")),
            ),
            Argument(
                "--language",
                type=languages,
                metavar="TAGS",
                default=(),
                help=_(
                    "yours, such as fr,en: headlines are in the first of them that has an article"
                ),
            ),
            flag("--my-languages", _("only what is in languages you read")),
        ),
        run=run,
        is_paged=True,
    )


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the current front page, the next one with --new, or an earlier one.

    The current one counts as looked at, as it does in the window.
    """
    from readerapp.domain.front_page import with_titles
    from readerapp.library import front_page, relating

    if options.number is not None:
        edition = front_page.edition(
            library, options.number, options.language, own_only=options.my_languages
        )
        if edition is None:
            print_message(
                _("There is no earlier front page {number}.").format(number=options.number)
            )
            return 1
    else:
        relating.relate_pending(library, print_progress(_("compared {done} of {total}")))
        edition = _current(library, options)
        if edition is None:
            print_message(_("There is no article yet."))
            return 1
    heads = [h for card in edition.cards for h in (card.head, *(b.head for b in card.beside))]
    shown = as_shown(library, heads)
    edition = with_titles(edition, lambda head: shown[head.id])
    if options.json:
        print_result(edition_values(edition), "", as_json=True)
    else:
        write_output("".join(f"{line}\n" for line in page_lines(edition)))
    return 0


def _current(library: Library, options: argparse.Namespace) -> Edition | None:
    from readerapp.library import front_page, preferences
    from readerapp.settings import FRONT_STORIES

    settings = preferences.settings(library)
    edition = front_page.current(
        library,
        new=options.new,
        languages=options.language,
        stories=settings.get(FRONT_STORIES),
        own_only=options.my_languages,
    )
    if edition and not library.is_read_only:
        front_page.looked_at(library, edition.id)
    return edition


def edition_values(edition: Edition) -> dict[str, Any]:
    """Return a front page as JSON values, with what each card was ranked by."""
    previous = edition.previous
    return {
        "number": edition.id,
        "since": iso(edition.since),
        "until": iso(edition.until),
        "refreshed": iso(edition.refreshed_at),
        "window_hours": round(edition.window.total_seconds() / 3600, 2),
        "sources": edition.papers,
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
        "end": _named(
            edition.end,
            story_reports="story_articles",
            silent_papers="silent_feeds",
            beside="related",
        ),
    }


def card_values(card: FrontCard) -> dict[str, Any]:
    """Return a card as JSON values."""
    picture = card.picture
    return {
        "place": card.place,
        "size": card.size.value,
        "head": head_values(card.head),
        "articles": list(card.ids),
        "languages": [_named(each, reports="articles") for each in card.languages],
        "sources": card.papers,
        "copies": card.copies,
        "new": card.new,
        "unread": card.unread,
        "ai_articles": card.ai_reports,
        "first": card.first and card.first.id,
        "picture": picture and {"of": picture.article_id, "position": picture.position},
        "differs": [_named(each, reports="articles") for each in card.differs],
        "related": [
            {"head": head_values(line.head), "articles": list(line.ids)} for line in card.beside
        ],
        "followed": card.is_followed,
        "seen": iso(card.seen_at),
        "ranked": card.ranked and rank_values(card.ranked),
    }


def rank_values(facts: RankFacts) -> dict[str, Any]:
    """Return what a card was ranked by as JSON values; the score follows from the others."""
    sources = [_named(each, papers="sources") for each in facts.papers]
    return _named(facts, papers="sources") | {"sources": sources}


def _named(value: object, **others: str) -> dict[str, Any]:
    """Return the fields of a value, some under the other names that scripts know."""
    return {others.get(name, name): each for name, each in vars(value).items()}


def page_lines(edition: Edition) -> Iterator[str]:
    """Yield the lines of a front page for people."""
    from readerapp.library.front_page import section_name

    if edition.since is None:
        yield _window(edition)
    else:
        yield _("Front page: since {time}").format(time=_time(edition.since))
    for section in edition.sections:
        yield ""
        yield section_name(section, _time(section.shown_at) if section.shown_at else "")
        for card in section.cards:
            yield from _card_lines(card)
    yield ""
    yield from _end_lines(edition)


def _window(edition: Edition) -> str:
    hours = round(edition.window.total_seconds() / 3600)
    # Translators: stands in “the last 24 hours of {papers}”
    papers = ngettext("{count} source", "{count} sources", edition.papers)
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


def _card_lines(card: FrontCard) -> Iterator[str]:
    from readerapp.domain.front_page import CardSize

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
        # Translators: of articles
        told.append(_("new: {count}").format(count=card.new))
    if card.ai_reports:
        told.append(_("written by AI: {count}").format(count=card.ai_reports))
    yield " " * 8 + " · ".join(told)
    for line in card.beside:
        yield " " * 8 + _("related: {story}").format(story=_beside(line))


def _reports(card: FrontCard) -> str:
    reports = ngettext("{count} article", "{count} articles", len(card.ids)).format(
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
    return marked_title(head) + labels


def _language(tag: str, reports: int) -> str:
    return tag if reports == 1 else f"{tag}×{reports}"


def _beside(line: BesideLine) -> str:
    return f"{_title(line.head)} ({line.reports}, {' '.join(line.languages)})"


def _end_lines(edition: Edition) -> Iterator[str]:
    end = edition.end
    stories = ngettext("{count} story", "{count} stories", end.stories)
    reports = ngettext("{count} article", "{count} articles", end.story_reports)
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
    if end.foreign:
        yield ngettext(
            "{count} article hidden: in another language.",
            "{count} articles hidden: in other languages.",
            end.foreign,
        ).format(count=end.foreign)
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


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _FrontpageSectionsCardsLanguages(TypedDict):
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        article_id: int  # The number of an article.
        articles: int  # How many articles.
        unread: int  # How many are unread.

    class _FrontpageSectionsCardsPicture(TypedDict):
        of: int  # The number of the article that was asked about.
        position: int  # The place among the pictures.

    class _FrontpageSectionsCardsDiffers(TypedDict):
        written: str  # As it is written.
        articles: int  # How many articles.

    class _FrontpageSectionsCardsRelated(TypedDict):
        head: ArticleLine  # The article that stands for the story.
        articles: list[int]  # The numbers of its articles.

    class _FrontpageSectionsCardsRankedSources(TypedDict):
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        sources: int  # How many sources.
        active: int  # How many sources of the language wrote then.
        is_own: bool  # Whether you read the language, or it is not known.

    class _FrontpageSectionsCardsRanked(TypedDict):
        sources: list[_FrontpageSectionsCardsRankedSources]  # Its sources, a language each.
        age: float | None  # Hours since its newest article.
        half_life: float  # Hours in which age halves its worth.
        new_texts: int  # How many articles are no copies and new.
        is_followed: bool  # Whether the reader follows it.
        starred: int  # Whether it has a star.
        is_important: bool  # Whether the reader cares for its sources.
        is_less_wanted: bool  # Whether the reader wants less of it.
        score: float  # A number that puts them in order; no probability.

    class _FrontpageSectionsCards(TypedDict):
        place: int  # Its place.
        size: str  # How large the card is: lead, second or small.
        head: ArticleLine  # The article that stands for the story.
        articles: list[int]  # The numbers of its articles.
        languages: list[_FrontpageSectionsCardsLanguages]  # The languages of the articles.
        sources: int  # How many sources.
        copies: int  # Near-identical copies.
        new: int  # How many are new.
        unread: int  # How many are unread.
        ai_articles: int  # How many articles a machine made.
        first: int | None  # The number of the first article, if it is known.
        picture: _FrontpageSectionsCardsPicture | None  # The picture, or its place.
        differs: list[_FrontpageSectionsCardsDiffers]  # What the articles differ in.
        related: list[_FrontpageSectionsCardsRelated]  # Related stories.
        followed: bool  # Whether the reader follows it.
        seen: Moment | None  # When it was on screen.
        ranked: _FrontpageSectionsCardsRanked | None  # What it was ranked by.

    class _FrontpageSections(TypedDict):
        kind: str  # What kind it is.
        name: str  # Its name, or nothing.
        shown: Moment | None  # When it was shown.
        cards: list[_FrontpageSectionsCards]  # The cards of the section.

    class _FrontpageEnd(TypedDict):
        arrived: int  # How many articles arrived.
        shown: int | None  # When it was shown.
        rest: int  # How many are on no card.
        unread_rest: int  # How many of these are unread.
        stories: int  # How many stories.
        story_articles: int  # How many articles these have.
        singles: int  # How many single articles.
        silent_feeds: int  # How many feeds did not answer.
        hidden: int  # How many of the rest are hidden because of their AI labels.
        unread_hidden: int  # How many of these are unread.
        foreign: int  # How many of the rest are hidden because of their languages.
        unread_foreign: int  # How many of these are unread.
        related: int  # How many articles belong to the related stories of cards.

    class FrontpageLine(TypedDict):
        """A line of: readerapp frontpage --json."""

        number: int  # The number of the front page, as --number takes it.
        since: Moment | None  # Since when, where one was before.
        until: Moment  # Until when.
        refreshed: Moment | None  # When feeds were asked last.
        window_hours: float  # How many hours it looks at.
        sources: int  # How many sources.
        feeds: int  # How many feeds.
        compared: int  # How many articles were compared.
        to_compare: int  # How many there were to compare.
        previous: int | None  # The number of the front page before.
        latest: bool  # Whether it is the current one.
        sections: list[_FrontpageSections]  # The sections, in order.
        end: _FrontpageEnd  # What else arrived.
