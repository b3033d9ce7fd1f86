"""The command about usage statistics."""

import argparse
import os

from readerapp.cli.output import print_result
from readerapp.domain.consent import Decision, Surface
from readerapp.library import Library, privacy
from readerapp.messages import _, print_message
from readerapp.settings import ConsentState


def run(library: Library, options: argparse.Namespace) -> int:
    """Show the record, or answer the question."""
    decisions = {"grant": Decision.GRANTED, "refuse": Decision.REFUSED}
    decision = decisions.get(options.answer)
    is_recorded = decision is None or privacy.answer(
        library, decision, "en", Surface.COMMAND_LINE, os.environ
    )
    if not is_recorded:
        print_message(
            _(
                "DO_NOT_TRACK or READERAPP_NO_STATISTICS is set in the environment: no consent was "
                "recorded, and nothing is counted."
            )
        )
    for record in privacy.records(library):
        values = privacy.record_values(record)
        line = "{at}  {purpose}: {decision} ({surface})".format(**values)
        print_result(values, line, as_json=options.json)
    state = privacy.state(library, os.environ)
    why = {
        ConsentState.UNSET: _("not answered yet"),
        ConsentState.DISMISSED: _("the question was closed without an answer"),
    }.get(state)
    line = f"state: {state}" + (f" ({why})" if why else "")
    print_result({"state": str(state)}, line, as_json=options.json)
    return 0 if is_recorded else 1
