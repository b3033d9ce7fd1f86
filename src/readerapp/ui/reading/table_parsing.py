"""The inside of a <table>, from its tags to rows of cells. Tables in tables become lines. Pure."""

from readerapp.ui.reading.blocks import LINE_BREAK, Cell, Rows, Run, Style, place_cells, trimmed

Attributes = dict[str, str]


class TableParser:
    """Takes the tags between <table> and </table>; text goes where `runs` says."""

    def __init__(self) -> None:
        self._rows: list[list[tuple[Cell, int, int]]] = []
        self._between: list[Run] = []  # text between cells: browsers show it first, so do we
        self._cell: list[Run] | None = None
        self._cell_tag = "td"
        self._cell_attributes: Attributes = {}
        self._depth = 1

    @property
    def closed(self) -> bool:
        """Whether </table> was seen."""
        return self._depth == 0

    def runs(self, text: str) -> list[Run]:
        """Return the list that `text` is to be appended to."""
        if self._cell is not None:
            return self._cell
        return self._between if text.strip() or self._between else []

    def start(self, tag: str, given: Attributes) -> None:
        """Take a start tag."""
        if tag == "table":
            self._depth += 1
        if self._depth > 1 or tag not in ("tr", "td", "th"):
            self._break_line()
            return
        self._close_cell()
        if tag == "tr":
            self._rows.append([])
        else:
            self._cell, self._cell_tag, self._cell_attributes = [], tag, given

    def end(self, tag: str) -> None:
        """Take an end tag."""
        if tag == "table":
            self._depth -= 1
            self._break_line()
        elif tag in ("td", "th", "tr") and self._depth == 1:
            self._close_cell()

    def finish(self) -> tuple[tuple[Run, ...], Rows]:
        """Return the text that stood outside the cells, and the rows."""
        self._close_cell()
        return trimmed(self._between), place_cells([row for row in self._rows if row])

    def _break_line(self) -> None:
        if self._cell and not self._cell[-1].text.endswith(LINE_BREAK):
            self._cell.append(Run(LINE_BREAK, Style()))

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        if not self._rows:
            self._rows.append([])
        columns, rows = (_span(self._cell_attributes.get(n, "")) for n in ("colspan", "rowspan"))
        cell = Cell(trimmed(self._cell), self._cell_tag == "th")
        self._rows[-1].append((cell, columns, rows))
        self._cell = None


def _span(value: str) -> int:
    return min(max(int(value), 1), 20) if value.isdecimal() and len(value) < 4 else 1
