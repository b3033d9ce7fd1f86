"""The command that lists related stories."""

import argparse

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import (
    computed_values,
    head_line,
    print_message,
    print_progress,
    print_result,
    stated_values,
)
from readerapp.domain.articles import UncomparedLanguage
from readerapp.domain.labels import UNDETERMINED
from readerapp.library import Library, reading, relating


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the relatives of each article; what the publisher states comes first."""
    if not library.is_read_only:  # then what was found before is shown
        relating.relate_pending(library, print_progress("related"))
    status = 0
    for article_id in options.ids:
        if reading.article(library, article_id) is None:
            status = unknown_article(article_id)
            continue
        _print_relatives(library, article_id, options)
    return status


def _not_compared(language: UncomparedLanguage) -> str:
    """Return on which ground nothing, or little, is found beside an article."""
    # Here, because CLDR takes 40 ms to load and most articles are compared.
    from readerapp.languages import name_in

    is_unknown = language.tag == UNDETERMINED
    what = "this script" if is_unknown else name_in(language.tag, "en")
    why = ": the second language model is not installed" if language.needs_second_model else ""
    return f"Stories in {what} cannot be compared by meaning on this computer{why}."


def _print_relatives(library: Library, article_id: int, options: argparse.Namespace) -> None:
    relatives = reading.relatives(library, article_id, options.limit, repeat_stated=True)
    if relatives.uncompared:
        print_message(_not_compared(relatives.uncompared))
    if not options.computed_only:
        for stated in relatives.stated[: options.limit]:
            values = {"of": article_id} | stated_values(stated) | {"stated": True}
            print_result(values, f"{head_line(stated.head)}  (publisher)", as_json=options.json)
    for relative in relatives.computed:
        copies = f"  (also {', '.join(str(c.id) for c in relative.copies)})"
        line = f"{relative.score:.2f} {relative.kind:<10} {head_line(relative.head)}"
        line += copies if relative.copies else ""
        print_result(computed_values(article_id, relative), line, as_json=options.json)
