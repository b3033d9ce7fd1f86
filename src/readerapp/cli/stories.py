"""The commands about stories: print, split, merge, what is related, decide about two articles."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from readerapp.cli import output
from readerapp.cli.command import Argument, Command, OneOf, Topic, flag, id_number, limit
from readerapp.messages import CHOSEN, _, in_a_row, print_message

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from readerapp.cli.output import ArticleParts, TranslatedTitle
    from readerapp.domain.articles import UncomparedLanguage
    from readerapp.domain.stories import Story, StoryReport, StoryTold, ToldSentence
    from readerapp.library import Library


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "related",
        _("list related articles, best first"),
        "readerapp related 12 --limit 5",
        topic=Topic.STORIES,
        place=2,
        arguments=(
            Argument("ids", type=id_number, nargs="+", metavar="ID"),
            limit(20),
            flag("--computed-only", _("only what this computer found")),
        ),
        run=related,
        is_paged=True,
    )
    yield Command(
        "story",
        _("print all articles about an event, with what came before and what followed"),
        "readerapp story 12",
        brief=_("print all articles about an event, and what led to it"),
        topic=Topic.STORIES,
        place=1,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            OneOf(
                flag("--split", _("take the article out of its story")),
                Argument(
                    "--merge",
                    type=id_number,
                    metavar="OTHER",
                    help=_("merge its story with that of another article"),
                ),
            ),
        ),
        run=run,
        is_paged=True,
    )
    yield Command(
        "decide",
        _("decide whether two articles belong to the same story"),
        "readerapp decide 12 34 same",
        topic=Topic.STORIES,
        place=3,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            Argument("other", type=id_number, metavar="OTHER"),
            Argument(
                "decision",
                choices=("same", "not", "none"),
                help=_("same story, not related, undo"),
            ),
        ),
        run=judge,
    )


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, or change it."""
    if options.merge is not None:
        return _merge(library, options)
    return _split(library, options) if options.split else show(library, options)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, oldest article first, what has no date last."""
    from dataclasses import replace

    from readerapp.library import relating, stories
    from readerapp.library.story_sayings import story_told

    relating.relate_pending(library, output.print_progress(_("compared {done} of {total}")))
    story = stories.story(library, options.id)
    if story is None:
        return output.unknown_article(options.id)
    parts = _parts(story)
    shown = output.as_shown(library, (each.head for _role, found in parts for each in found))
    for role, reports in parts:
        if not options.json and reports:
            output.print_result({}, _heading(role), as_json=False)
        for each in reports:
            report = replace(each, head=shown[each.head.id])
            values = report_values(role, report)
            output.print_result(
                values, f"{output.head_line(report.head)}{_told(report)}", as_json=options.json
            )
    if options.json and len(story.event) > 1:
        told = story_told(library, story.ids)
        output.print_result(told_values(story, told), "", as_json=True)
    return 0


def told_values(story: Story, told: StoryTold) -> StoryLine:
    """Return what the reports say as JSON values, each sentence with the id of its article."""
    return {
        "role": "quotations",
        "days": [
            {
                "day": f"{each.day}",
                "articles": list(each.articles),
                "sentences": _sentences(each.sentences),
            }
            for each in story.days
        ],
        "earlier": [
            {
                "id": each.sentence.article_id,
                "text": each.sentence.text,
                "written": each.written,
                "leads_to": each.leads_to,
            }
            for each in story.earlier
        ],
        "speakers": [
            {
                "names": list(each.names),
                "quotations": [_sentences(quotation.told) for quotation in each.quotations],
            }
            for each in told.speakers
        ],
        "figures": [
            {
                "kind": each.kind,
                "differs": each.differs,
                "values": [
                    {"written": list(value.written), "sentences": _sentences(value.told)}
                    for value in each.values
                ],
            }
            for each in told.counted
        ],
        "only_here": _sentences(told.only_here),
        "not_compared": list(told.not_compared),
        "silent": [{"language": each.language, "sources": each.papers} for each in told.silent],
    }


def _sentences(told: Iterable[ToldSentence]) -> list[_Sentence]:
    return [{"id": each.article_id, "text": each.text} for each in told]


def report_values(role: str, report: StoryReport) -> dict[str, Any]:
    """Return a report as JSON values: its part of the story, its head, why, and the days it tells
    of."""
    return {
        "role": role,
        **output.head_values(report.head),
        "score": round(report.score, 4),
        "reasons": [
            {"kind": str(reason.kind), "values": list(reason.values)} for reason in report.reasons
        ],
        "mentions": [{"day": f"{told.day}", "written": told.written} for told in report.told],
    }


def _told(report: StoryReport) -> str:
    text = _("[mentions {day}: “{words}”]")
    return "".join(f"  {text.format(day=each.day, words=each.written)}" for each in report.told)


def _heading(role: str) -> str:
    return {
        # Translators: what came before the event, its reports, what came after
        "before": _("Before"),
        "event": _("Event"),
        "after": _("After"),
        "undated": _("Undated"),
    }[role]


def _split(library: Library, options: argparse.Namespace) -> int:
    from readerapp.library import stories

    if not _are_there(library, options.id):
        return 1
    changed = stories.split(library, options.id).undo is not None
    line = (
        _("{id}: removed from its story")
        if changed
        else _("{id}: is the only article of its story")
    )
    values = {"id": options.id, "action": "split", "changed": changed}
    output.print_result(values, line.format(id=options.id), as_json=options.json)
    return 0


def _merge(library: Library, options: argparse.Namespace) -> int:
    from readerapp.library import stories

    if not _are_there(library, options.id, options.merge):
        return 1
    if options.id == options.merge:
        print_message(_("An article always belongs to its own story."))
        return 1
    changed = stories.merge(library, options.id, options.merge).undo is not None
    values = {"id": options.id, "other": options.merge, "action": "merge", "changed": changed}
    line = _("{one} and {other}: one story").format(one=options.id, other=options.merge)
    output.print_result(values, line, as_json=options.json)
    return 0


def _are_there(library: Library, *ids: int) -> bool:
    from readerapp.library import searching

    present = {head.id for head in searching.heads(library, ids)}
    missing = [each for each in ids if each not in present]
    for each in missing[:1]:
        output.unknown_article(each)
    return not missing


def _parts(story: Story) -> tuple[tuple[str, tuple[StoryReport, ...]], ...]:
    return (
        ("before", story.before),
        ("event", story.event),
        ("after", story.after),
        ("undated", story.undated),
    )


def judge(library: Library, options: argparse.Namespace) -> int:
    """Store a decision, or remove it with "none"."""
    from readerapp.domain.articles import Verdict
    from readerapp.library import relations

    if not _are_there(library, options.id, options.other):
        return 1
    if options.id == options.other:
        print_message(_("An article always belongs to its own story."))
        return 1
    decisions = {"same": Verdict.SAME_STORY, "not": Verdict.NOT_RELATED, "none": None}
    decision = decisions[options.decision]
    done = relations.judge(library, options.id, options.other, decision)
    values = {
        "id": options.id,
        "other": options.other,
        "decision": decision and str(decision),
        "changed": done.undo is not None,
    }
    line = _("{one} and {other}: {decision}").format(
        one=options.id, other=options.other, decision=decision or _("no decision")
    )
    output.print_result(values, line, as_json=options.json)
    return 0


def related(library: Library, options: argparse.Namespace) -> int:
    """Print the relatives of each article; what the publisher states comes first."""
    from readerapp.library import reading, relating

    if not library.is_read_only:  # then what was found before is shown
        relating.relate_pending(library, output.print_progress(_("compared {done} of {total}")))
    status = 0
    for article_id in options.ids:
        if reading.article(library, article_id) is None:
            status = output.unknown_article(article_id)
            continue
        _print_relatives(library, article_id, options)
    return status


def _not_compared(language: UncomparedLanguage) -> str:
    """Return on which ground nothing, or little, is found with an article."""
    from readerapp.domain.labels import UNDETERMINED

    # Here, because CLDR takes 40 ms to load and most articles are compared.
    from readerapp.languages.names import name_in

    if language.tag == UNDETERMINED:
        return _("Articles in this script cannot be compared by meaning on this computer.")
    text = _("Articles in {language} cannot be compared by meaning on this computer.")
    if language.needs_second_model:
        text = _(
            "Articles in {language} cannot be compared by meaning on this computer: the second "
            "language model is not installed."
        )
    return text.format(language=name_in(language.tag, CHOSEN.language))


def _print_relatives(library: Library, article_id: int, options: argparse.Namespace) -> None:
    from dataclasses import replace

    from readerapp.library import reading

    relatives = reading.relatives(library, article_id, options.limit, repeat_stated=True)
    stated_heads = [each.head for each in relatives.stated]
    heads = [*stated_heads, *(each.head for each in relatives.computed)]
    shown = output.as_shown(library, heads)
    if relatives.uncompared:
        print_message(_not_compared(relatives.uncompared))
    if not options.computed_only:
        for each in relatives.stated[: options.limit]:
            stated = replace(each, head=shown[each.head.id])
            values = {"of": article_id} | output.stated_values(stated) | {"stated": True}
            line = f"{output.head_line(stated.head)}  " + _("(publisher)")
            output.print_result(values, line, as_json=options.json)
    for found in relatives.computed:
        relative = replace(found, head=shown[found.head.id])
        line = f"{relative.score:.2f} {relative.kind:<10} {output.head_line(relative.head)}"
        if relative.copies:
            ids = in_a_row(str(copy.id) for copy in relative.copies)
            line += "  " + _("(also {ids})").format(ids=ids)
        output.print_result(
            output.computed_values(article_id, relative), line, as_json=options.json
        )


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _RelatedReasons(TypedDict):
        kind: str  # What kind it is.
        values: list[str]  # The facts of it.

    class RelatedLine(TypedDict, total=False):
        """A line of: readerapp related --json."""

        of: Required[int]  # The number of the article that was asked about.
        id: Required[int]  # The number of the article, as commands take it.
        title: Required[str]  # Its title.
        standfirst: str  # The sentence below the headline, or nothing.
        # The title in the language of the reader, where the window shows it translated.
        translation: TranslatedTitle
        # The language of the text, as a BCP 47 tag; und where it is not known.
        language: Required[str]
        labels: list[str]  # What is known of how it was made, such as ai_text.
        kind: Required[str]  # What kind it is.
        stated: bool  # What was stated as its publication and is not believed.
        score: float  # A number that puts them in order; no probability.
        reasons: list[_RelatedReasons]  # Why.
        copies: list[int]  # Near-identical copies.

    class _StoryStory(TypedDict):
        articles: int  # How many articles.
        languages: list[str]  # The languages of the articles.

    class _StoryReasons(TypedDict):
        kind: str  # What kind it is.
        values: list[str]  # The values, each as it is written and where.

    class _StoryMentions(TypedDict):
        day: str  # The day.
        written: str  # As it is written.

    class _Sentence(TypedDict):
        id: int  # The number of the article, as commands take it.
        text: str  # The words.

    class _StoryDays(TypedDict):
        day: str  # The day.
        articles: list[int]  # The numbers of its articles.
        sentences: list[_Sentence]  # Sentences, each with the number of its article.

    class _StoryEarlier(TypedDict):
        id: int  # The number of the article, as commands take it.
        text: str  # The words.
        written: str  # As it is written.
        leads_to: int | None  # The number of the article it leads to, or null.

    class _StorySpeakers(TypedDict):
        names: list[str]  # What the speaker is called.
        quotations: list[list[_Sentence]]  # What they say.

    class _StoryFiguresValues(TypedDict):
        written: list[str]  # As it is written.
        # Sentences, each with the number of its article.
        sentences: list[_Sentence]

    class _StoryFigures(TypedDict):
        kind: str  # What kind it is.
        differs: bool  # Whether the articles give several values.
        values: list[_StoryFiguresValues]  # The values, each as it is written and where.

    class _StorySilent(TypedDict):
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        sources: int  # How many sources.

    class StoryLine(ArticleParts, total=False):
        """A line of: readerapp story --json."""

        # The title in the language of the reader, where the window shows it translated.
        translation: TranslatedTitle
        role: str  # Which part it is: before, event, after, undated, or quotations of them.
        id: int  # The number of the article, as commands take it.
        story: _StoryStory  # How widely its story is reported, where that was asked for.
        score: float  # A number that puts them in order; no probability.
        reasons: list[_StoryReasons]  # Why.
        mentions: list[_StoryMentions]  # The days it mentions.
        days: list[_StoryDays]  # Days, each with the sentences that mention it.
        earlier: list[_StoryEarlier]  # What points to earlier coverage.
        speakers: list[_StorySpeakers]  # Who says what.
        figures: list[_StoryFigures]  # Figures that are compared.
        only_here: list[_Sentence]  # What only one article has.
        not_compared: list[str]  # Languages whose articles were not looked at for that.
        silent: list[_StorySilent]  # Languages whose sources say nothing of it.
        action: str  # What was done.
        changed: bool  # How many, or whether it, changed.
        other: int  # The number of the other article.

    class DecideLine(TypedDict):
        """A line of: readerapp decide --json."""

        id: int  # The number of the article, as commands take it.
        other: int  # The number of the other article.
        decision: str | None  # same_story, not_related, or null for none.
        changed: bool  # How many, or whether it, changed.
