"""Search snippets: the piece of a text around a match, and the slices to highlight."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from readerapp.domain.searches import Marks, Phrase, Snippet
from readerapp.languages.folding import Token, can_go_on, forms, tokens

_LEAD = 0.3  # the share of a snippet that stands before the hit
_FAR_FROM_A_BREAK = 20  # characters looked through for a space to cut at
_ELLIPSIS = "…"


class _Wanted(NamedTuple):
    """Tokens that stand behind each other; the last one may go on."""

    tokens: tuple[str, ...]
    goes_on: bool

    def ends(self, found: Sequence[Token]) -> bool:
        """Whether the last tokens found are these."""
        last = found[-len(self.tokens) :]
        if len(last) < len(self.tokens):
            return False
        end = last[-1].text
        is_end = end.startswith(self.tokens[-1]) if self.goes_on else end == self.tokens[-1]
        return is_end and all(a.text == b for a, b in zip(last, self.tokens[:-1], strict=False))


def snippet(text: str, words: Sequence[Phrase], length: int = 160) -> Snippet:
    """About `length` characters of `text` around the first of `words`, on one line, with marks.

    In the original spelling. Without a hit (the title matched, not the text) it is the beginning
    of the text.
    """
    start, end = next(_hits(text, words), (0, 0))
    first = _cut_before(text, max(0, start - int(length * _LEAD)))
    last = _cut_after(text, min(len(text), max(first + length, end)))
    piece = " ".join(text[first:last].split())
    before = _ELLIPSIS if text[:first].strip() else ""
    after = _ELLIPSIS if text[last:].strip() else ""
    shown = f"{before}{piece}{after}"
    return Snippet(shown, marks(shown, words))


def marks(text: str, words: Sequence[Phrase]) -> Marks:
    """The slices of `text` that `words` find, in order, none inside another."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(_hits(text, words)):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _hits(text: str, words: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    """Every place of the words, in the order of their ends; read only as far as asked for."""
    wanted = tuple(_wanted(words))
    if not wanted:
        return
    found: list[Token] = []
    for token in tokens(text):
        found.append(token)
        for each in wanted:
            if each.ends(found):
                yield found[-len(each.tokens)].start, token.end


def _wanted(words: Iterable[Phrase]) -> Iterator[_Wanted]:
    for each in words:
        goes_on = each.is_beginning and can_go_on(each.folded)
        for form in forms(each.folded):
            yield _Wanted(tuple(form.split()), goes_on)


def _cut_before(text: str, position: int) -> int:
    """Move a cut to the right, to the next beginning of a word, when one is near."""
    if position == 0:
        return 0
    for place in range(position, min(position + _FAR_FROM_A_BREAK, len(text))):
        if text[place - 1].isspace():
            return place
    return position


def _cut_after(text: str, position: int) -> int:
    """Move a cut to the left, to the last end of a word, when one is near."""
    if position == len(text):
        return position
    for place in range(position, max(position - _FAR_FROM_A_BREAK, 0), -1):
        if text[place].isspace():
            return place
    return position
