"""The commands about stories: print, split, merge, and the reader's verdict on two articles."""

import argparse
from collections.abc import Iterable
from typing import Any

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import head_line, head_values, print_progress, print_result
from readerapp.domain.articles import Verdict
from readerapp.domain.stories import Story, StoryReport
from readerapp.domain.story_told import StoryTold, ToldSentence
from readerapp.library import Library, relating, relations, searching, stories
from readerapp.library.story_sayings import story_told
from readerapp.messages import _, print_message


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, or change it."""
    if options.merge is not None:
        return _merge(library, options)
    return _split(library, options) if options.split else show(library, options)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, oldest report first, what has no date last."""
    relating.relate_pending(library, print_progress(_("related {done} of {total}")))
    story = stories.story(library, options.id)
    if story is None:
        return unknown_article(options.id)
    for role, reports in _parts(story):
        if not options.json and reports:
            print_result({}, _heading(role), as_json=False)
        for report in reports:
            values = report_values(role, report)
            print_result(values, f"{head_line(report.head)}{_told(report)}", as_json=options.json)
    if options.json and len(story.event) > 1:
        told = story_told(library, story.ids)
        print_result(told_values(story, told), "", as_json=True)
    return 0


def told_values(story: Story, told: StoryTold) -> dict[str, Any]:
    """Return what the reports say as JSON values, each sentence with the id of its article."""
    return {
        "role": "told",
        "days": [
            {
                "day": f"{each.day}",
                "reports": list(each.articles),
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
        "silent": [{"language": each.language, "papers": each.papers} for each in told.silent],
    }


def _sentences(told: Iterable[ToldSentence]) -> list[dict[str, Any]]:
    return [{"id": each.article_id, "text": each.text} for each in told]


def report_values(role: str, report: StoryReport) -> dict[str, Any]:
    """Return a report as JSON values: its part of the story, its head, why, and the days it tells
    of."""
    return {
        "role": role,
        **head_values(report.head),
        "score": round(report.score, 4),
        "reasons": [
            {"kind": str(reason.kind), "values": list(reason.values)} for reason in report.reasons
        ],
        "told": [{"day": f"{told.day}", "written": told.written} for told in report.told],
    }


def _told(report: StoryReport) -> str:
    text = _("[tells of {day}: “{words}”]")
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
    if not _are_there(library, options.id):
        return 1
    changed = stories.split(library, options.id).undo is not None
    line = _("{id}: taken out of its story") if changed else _("{id}: is alone already")
    values = {"id": options.id, "action": "split", "changed": changed}
    print_result(values, line.format(id=options.id), as_json=options.json)
    return 0


def _merge(library: Library, options: argparse.Namespace) -> int:
    if not _are_there(library, options.id, options.merge):
        return 1
    if options.id == options.merge:
        print_message(_("An article is always the same story as itself."))
        return 1
    changed = stories.merge(library, options.id, options.merge).undo is not None
    values = {"id": options.id, "other": options.merge, "action": "merge", "changed": changed}
    line = _("{one} and {other}: one story").format(one=options.id, other=options.merge)
    print_result(values, line, as_json=options.json)
    return 0


def _are_there(library: Library, *ids: int) -> bool:
    present = {head.id for head in searching.heads(library, ids)}
    missing = [each for each in ids if each not in present]
    for each in missing[:1]:
        unknown_article(each)
    return not missing


def _parts(story: Story) -> tuple[tuple[str, tuple[StoryReport, ...]], ...]:
    return (
        ("before", story.before),
        ("event", story.event),
        ("after", story.after),
        ("undated", story.undated),
    )


DECISIONS = {"same": Verdict.SAME_STORY, "not": Verdict.NOT_RELATED, "none": None}


def judge(library: Library, options: argparse.Namespace) -> int:
    """Store a verdict, or remove it with "none"."""
    if not _are_there(library, options.id, options.other):
        return 1
    if options.id == options.other:
        print_message(_("An article is always the same story as itself."))
        return 1
    decision = DECISIONS[options.decision]
    done = relations.judge(library, options.id, options.other, decision)
    values = {
        "id": options.id,
        "other": options.other,
        "verdict": decision and str(decision),
        "changed": done.undo is not None,
    }
    line = _("{one} and {other}: {verdict}").format(
        one=options.id, other=options.other, verdict=decision or _("no verdict")
    )
    print_result(values, line, as_json=options.json)
    return 0
