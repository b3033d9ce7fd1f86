"""The head of the page as blocks: source, title, standfirst, byline, labels, notice."""

from readerapp.rendering import Block, BlockKind, Run, Style
from readerapp.ui.reading.page import PageLabel, ReadingPage

PLAIN = Style()
FAINT = Style(faint=True)
PILL = Style(pill=True)

# A pill's edges are spaces glued to its words, so that copying can tell them from the article's.
PILL_START, PILL_END = "\u2002\u2060", "\u2060\u2002"
NO_BREAK_SPACE = "\u00a0"


def header(page: ReadingPage) -> tuple[Block, ...]:
    """Return the head; there is always a title block."""
    blocks = [
        _line(BlockKind.SOURCE, page.source, ""),
        Block(BlockKind.TITLE, (Run(page.title, PLAIN),)),
        _line(BlockKind.DEK, page.dek, ""),
        _byline(page),
        *(_label(label, page.interface_language) for label in page.labels),
        _line(BlockKind.NOTICE, page.notice, page.interface_language),
    ]
    return tuple(block for block in blocks if block.runs)


def pill(name: str) -> Run:
    """Return a label's name as a pill that does not break."""
    words = name.replace(" ", NO_BREAK_SPACE)
    return Run(f"{PILL_START}{words}{PILL_END}", PILL)


def isolated(text: str) -> str:
    """Wrap a part so that its direction does not move its neighbours (U+2068, U+2069)."""
    return f"\u2068{text}\u2069"


def _line(kind: BlockKind, text: str, language: str) -> Block:
    return Block(kind, (Run(text, PLAIN),) if text else (), language=language)


def _byline(page: ReadingPage) -> Block:
    facts = " · ".join(isolated(fact) for fact in page.facts)
    runs = [Run(isolated(page.byline), PLAIN)] if page.byline else []
    if runs and facts:
        runs.append(Run(" · ", FAINT))
    if facts:
        runs.append(Run(facts, FAINT))
    return Block(BlockKind.BYLINE, tuple(runs), language=page.interface_language)


def _label(label: PageLabel, language: str) -> Block:
    said = " · ".join(isolated(phrase) for phrase in label.said)
    runs = (pill(label.name), Run(f" {said}", FAINT)) if said else (pill(label.name),)
    return Block(BlockKind.LABEL, runs, language=language)
