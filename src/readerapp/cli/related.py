"""The command that lists related stories."""

import argparse

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import (
    computed_values,
    head_line,
    print_progress,
    print_result,
    stated_values,
)
from readerapp.domain.articles import UncomparedLanguage
from readerapp.domain.labels import UNDETERMINED
from readerapp.library import Library, reading, relating
from readerapp.messages import CHOSEN, _, in_a_row, print_message


def run(library: Library, options: argparse.Namespace) -> int:
    """Print the relatives of each article; what the publisher states comes first."""
    if not library.is_read_only:  # then what was found before is shown
        relating.relate_pending(library, print_progress(_("related {done} of {total}")))
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

    if language.tag == UNDETERMINED:
        return _("Stories in this script cannot be compared by meaning on this computer.")
    text = _("Stories in {language} cannot be compared by meaning on this computer.")
    if language.needs_second_model:
        text = _(
            "Stories in {language} cannot be compared by meaning on this computer: the second "
            "language model is not installed."
        )
    return text.format(language=name_in(language.tag, CHOSEN.language))


def _print_relatives(library: Library, article_id: int, options: argparse.Namespace) -> None:
    relatives = reading.relatives(library, article_id, options.limit, repeat_stated=True)
    if relatives.uncompared:
        print_message(_not_compared(relatives.uncompared))
    if not options.computed_only:
        for stated in relatives.stated[: options.limit]:
            values = {"of": article_id} | stated_values(stated) | {"stated": True}
            line = f"{head_line(stated.head)}  " + _("(publisher)")
            print_result(values, line, as_json=options.json)
    for relative in relatives.computed:
        line = f"{relative.score:.2f} {relative.kind:<10} {head_line(relative.head)}"
        if relative.copies:
            ids = in_a_row(str(each.id) for each in relative.copies)
            line += "  " + _("(also {ids})").format(ids=ids)
        print_result(computed_values(article_id, relative), line, as_json=options.json)
