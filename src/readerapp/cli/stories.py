"""The command that prints a story: what came before, the event, what followed."""

import argparse
from collections.abc import Sequence
from typing import Any

from readerapp.cli.output import head_line, head_values, out, say
from readerapp.domain.stories import Figure, Story, StoryReport
from readerapp.library import Library, relating, stories


def show(library: Library, options: argparse.Namespace) -> int:
    """Print the story an article belongs to, oldest report first."""
    relating.relate_pending(library, lambda done, total: say(f"related {done} of {total}"))
    story = stories.story(library, options.id)
    if story is None:
        say(f"There is no article {options.id}.")
        return 1
    for role, reports in _parts(story):
        if not options.json and reports:
            out({}, role.capitalize(), as_json=False)
        for report in reports:
            values = report_values(role, report, story.figures)
            out(values, head_line(report.head), as_json=options.json)
    return 0


def report_values(role: str, report: StoryReport, figures: Sequence[Figure]) -> dict[str, Any]:
    """Return a report as JSON values: its part of the story, its head, why, its own figures."""
    return {
        "role": role,
        **head_values(report.head),
        "score": round(report.score, 4),
        "reasons": [
            {"kind": str(reason.kind), "values": list(reason.values)} for reason in report.reasons
        ],
        "figures": [each.written for each in figures if report.head.id in each.articles],
    }


def _parts(story: Story) -> tuple[tuple[str, tuple[StoryReport, ...]], ...]:
    return ("before", story.before), ("event", story.event), ("after", story.after)
