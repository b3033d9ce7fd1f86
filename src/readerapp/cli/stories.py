"""The commands about stories: print, split, merge, and the reader's verdict on two articles."""

import argparse
from collections.abc import Sequence
from typing import Any

from readerapp.cli.output import head_line, head_values, print_message, print_progress, print_result
from readerapp.domain.articles import Verdict
from readerapp.domain.stories import Figure, Story, StoryReport
from readerapp.library import Library, relating, relations, searching, stories


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, or change it."""
    if options.merge is not None:
        return _merge(library, options)
    return _split(library, options) if options.split else show(library, options)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, oldest report first, what has no date last."""
    relating.relate_pending(library, print_progress("related"))
    story = stories.story(library, options.id)
    if story is None:
        print_message(f"There is no article {options.id}.")
        return 1
    for role, reports in _parts(story):
        if not options.json and reports:
            print_result({}, role.capitalize(), as_json=False)
        for report in reports:
            values = report_values(role, report, story.figures)
            print_result(values, f"{head_line(report.head)}{_told(report)}", as_json=options.json)
    return 0


def report_values(role: str, report: StoryReport, figures: Sequence[Figure]) -> dict[str, Any]:
    """Return a report as JSON values: its part of the story, its head, why, its own figures, and
    the days it tells of."""
    return {
        "role": role,
        **head_values(report.head),
        "score": round(report.score, 4),
        "reasons": [
            {"kind": str(reason.kind), "values": list(reason.values)} for reason in report.reasons
        ],
        "figures": [each.written for each in figures if report.head.id in each.articles],
        "told": [{"day": f"{told.day}", "written": told.written} for told in report.told],
    }


def _told(report: StoryReport) -> str:
    return "".join(f"  [tells of {told.day}: “{told.written}”]" for told in report.told)


def _split(library: Library, options: argparse.Namespace) -> int:
    if not _are_there(library, options.id):
        return 1
    changed = stories.split(library, options.id).undo is not None
    line = f"{options.id}: taken out of its story" if changed else f"{options.id}: is alone already"
    print_result(
        {"id": options.id, "action": "split", "changed": changed}, line, as_json=options.json
    )
    return 0


def _merge(library: Library, options: argparse.Namespace) -> int:
    if not _are_there(library, options.id, options.merge):
        return 1
    if options.id == options.merge:
        print_message("An article is always the same story as itself.")
        return 1
    changed = stories.merge(library, options.id, options.merge).undo is not None
    values = {"id": options.id, "other": options.merge, "action": "merge", "changed": changed}
    print_result(values, f"{options.id} and {options.merge}: one story", as_json=options.json)
    return 0


def _are_there(library: Library, *ids: int) -> bool:
    present = {head.id for head in searching.heads(library, ids)}
    missing = [each for each in ids if each not in present]
    for each in missing[:1]:
        print_message(f"There is no article {each}.")
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
    present = {head.id for head in searching.heads(library, [options.id, options.other])}
    for article_id in (options.id, options.other):
        if article_id not in present:
            print_message(f"There is no article {article_id}.")
            return 1
    if options.id == options.other:
        print_message("An article is always the same story as itself.")
        return 1
    decision = DECISIONS[options.decision]
    done = relations.judge(library, options.id, options.other, decision)
    values = {
        "id": options.id,
        "other": options.other,
        "verdict": decision and str(decision),
        "changed": done.undo is not None,
    }
    line = f"{options.id} and {options.other}: {decision or 'no verdict'}"
    print_result(values, line, as_json=options.json)
    return 0
