"""The command that says of two articles what the reader decides."""

import argparse

from readerapp.cli.output import out, say
from readerapp.domain.articles import Verdict
from readerapp.library import Library, searching, verdicts

DECISIONS = {"same": Verdict.SAME_STORY, "not": Verdict.NOT_RELATED, "none": None}


def judge(library: Library, options: argparse.Namespace) -> int:
    """Keep a verdict, or take it back with "none"."""
    present = {head.id for head in searching.heads(library, [options.id, options.other])}
    for article_id in (options.id, options.other):
        if article_id not in present:
            say(f"There is no article {article_id}.")
            return 1
    if options.id == options.other:
        say("An article is always the same story as itself.")
        return 1
    decision = DECISIONS[options.decision]
    done = verdicts.judge(library, options.id, options.other, decision)
    values = {
        "id": options.id,
        "other": options.other,
        "verdict": decision and str(decision),
        "changed": done.undo is not None,
    }
    line = f"{options.id} and {options.other}: {decision or 'no verdict'}"
    out(values, line, as_json=options.json)
    return 0
