"""Lists of articles as CSV, for spreadsheets and other programs."""

import csv
import io
from collections.abc import Sequence

from readerapp.cli.output import head_values, write_document
from readerapp.domain.articles import ArticleHead

_COLUMNS = (
    "id", "published", "received", "language", "source", "title", "dek", "url", "labels", "read",
    "starred",
)  # fmt: skip
# A spreadsheet takes what begins so for a formula, and a title is a stranger's:
# https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(heads: Sequence[ArticleHead]) -> int:
    """Write a line of names, and one for each article. Returns the exit status."""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(_COLUMNS)
    for head in heads:
        values = head_values(head) | {"labels": " ".join(map(str, head.labels))}
        lines.writerow([_cell(values[name]) for name in _COLUMNS])
    write_document(text.getvalue())
    return 0


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
