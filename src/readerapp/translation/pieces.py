"""Pieces: the sentences of a text, what of them is handed to the engine, and what is kept from it.

sentencex finds sentences; it knows few abbreviations of some languages and takes a long quotation
for one sentence. The engine was trained on single ones: of two it glues the second to the first.

The engine cuts or repeats what is longer than some 120 words, grinds on what has no spaces, and
drops or changes addresses, marks of other keyboards and letters of other scripts. So a sentence is
cut at commas, and what must not change stands as a short word in it (a stand-in) that engines copy.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from readerapp.domain.stretch import Stretch
from readerapp.resources import resource
from readerapp.text.scripts import UNSPACED, count_scripts, ranges_of, script_of

Say = Callable[[str], str]  # a piece in one language to the same in another

MOST_WORDS, MOST_LETTERS = 80, 600  # of a piece
_MOST_UNSPACED = 120  # letters of a piece without spaces
_LONGEST_WORD = 60
_MOST_KEPT = 9  # stand-ins of a piece
_STAND_IN = "XQ{}"
_STAND_INS = re.compile(r"XQ[1-9](?![0-9])")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”»、。，！？「」（）]*[^\s<>\"”»、。，！？「」（）.,;:)\]]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<!\w)[#@]\w+"
    r"|[!-~]*[<>{}^~|`][!-~]*"
)
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD},}}")
_PICTURES = re.compile(
    "[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]+"
)
_SPACED_CUTS, _CUTS = ",;:", "、，；。,;"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")

_HARD_LINE = re.compile(r"[^\n\u2028\u2029]+")  # ends of lines that stand in the source
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’»]?\s+(?=[\"“‘«]?\w)")
_QUOTE = re.compile(r"[\"“”„«»]")
# The engine drops a single one whose other half is in another part, so that a short quotation of
# two sentences stays whole; of a long one it glues the sentences.
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)")
_LONG_SENTENCE = 40  # words
_LAST_WORD = re.compile(r"\S+$")
_CLOSING = '"”’»)]'
_OPENING = "(\"“‘«['"


def clean(text: str) -> str:
    """Return text in one line and normal form, without what is not seen: the engine turns that
    into letters."""
    seen = _INVISIBLE.sub("", text).encode("utf-8", "replace").decode()
    plain = (
        " " if each.isspace() or unicodedata.category(each)[0] == "C" else each
        for each in unicodedata.normalize("NFC", seen)
    )
    return " ".join("".join(plain).split())


def say_sentence(sentence: str, kept: Sequence[str], say: Say) -> str:
    """Translate a sentence that is `clean`, of any length. `kept` are words to be copied.

    What has no letters, or nothing that could be translated, is copied.
    """
    if not any(map(str.isalpha, sentence)):
        return sentence
    joint = "" if is_unspaced(sentence) else " "
    return joint.join(_say_piece(piece, kept, say) for piece in pieces(sentence))


def is_unspaced(text: str) -> bool:
    """Whether a text is written without spaces between its words."""
    scripts = count_scripts(text)
    main = max(scripts, key=scripts.__getitem__, default="")
    return main in UNSPACED and main != "Hang"


def pieces(sentence: str) -> Iterator[str]:
    """Yield a sentence in parts that the engine bears, cut at commas where there are any."""
    if is_unspaced(sentence):
        yield from _unspaced_pieces(sentence)
        return
    now: list[str] = []
    letters = 0
    for word in sentence.split():
        length = min(len(word), _LONGEST_WORD)  # what is longer is kept, by a stand-in
        if now and (len(now) >= MOST_WORDS or letters + length > MOST_LETTERS):
            yield " ".join(now)
            now, letters = [], 0
        now.append(word)
        letters += length + 1
        if len(now) > MOST_WORDS // 2 and word[-1] in _SPACED_CUTS:
            yield " ".join(now)
            now, letters = [], 0
    if now:
        yield " ".join(now)


def sentences(text: str, language: str) -> list[Stretch]:
    """Return the sentences of a text, without the blanks around them. Nothing else is left out."""
    return [part for line in _HARD_LINE.finditer(text) for part in _of_line(text, line, language)]


def _unspaced_pieces(sentence: str) -> Iterator[str]:
    begin = 0
    while len(sentence) - begin > _MOST_UNSPACED:
        cuts = [sentence.rfind(cut, begin, begin + _MOST_UNSPACED) + 1 for cut in _CUTS]
        end = max(max(cuts), begin) if max(cuts) > begin else begin + _MOST_UNSPACED
        yield sentence[begin:end]
        begin = end
    yield sentence[begin:]


def _say_piece(piece: str, kept: Sequence[str], say: Say) -> str:
    """Translate one piece; what stands for something else is put back.

    Where a stand-in is lost on the way, what is around it is translated by itself.
    """
    found = _kept_of(piece, kept)
    if not found:
        return say(piece)
    begin, end = _edges(piece, found)
    before, middle, after = piece[:begin], piece[begin:end], piece[end:]
    if not any(map(str.isalpha, middle)):
        return piece
    inner = [part for part in found if begin <= part[0] < end]
    text, words = _with_stand_ins(piece, inner, begin, end)
    if len(words) <= _MOST_KEPT and not _STAND_INS.search(piece):
        said = say(text) if words else say(middle)
        back = _put_back(said, words)
        if back is not None:
            return before + back + after
    return _around(piece, found, say)


def _kept_of(piece: str, kept: Sequence[str]) -> list[tuple[int, int]]:
    """Return where in a piece stands what must not change, in its order, none over another."""
    places = [] if is_unspaced(piece) else [each.span() for each in _LONG_WORD.finditer(piece)]
    rest = piece
    for begin, end in places:  # what follows would take for ever on a hundred thousand letters
        rest = rest[:begin] + " " * (end - begin) + rest[end:]
    places += [each.span() for pattern in (_ADDRESS, _PICTURES) for each in pattern.finditer(rest)]
    places += _of_other_scripts(rest)
    for words in kept:
        at = piece.find(words) if words else -1
        places += [(at, at + len(words))] if at >= 0 else []
    chosen: list[tuple[int, int]] = []
    for place in sorted(places, key=lambda each: (each[0], -each[1])):
        if not chosen or place[0] >= chosen[-1][1]:
            chosen.append(place)
    return chosen


def _of_other_scripts(piece: str) -> list[tuple[int, int]]:
    """Return runs of letters that are not of the piece's script. Latin ones are known everywhere,
    and Chinese ones in Japanese and Korean."""
    scripts = count_scripts(piece)
    if len(scripts) < 2:
        return []
    main = max(scripts, key=scripts.__getitem__)
    known = {main, "Latn", ""} | (
        {"Hani", "Kana", "Hang"} if main in ("Kana", "Hang", "Hani") else set()
    )
    places = []
    for script in scripts.keys() - known:
        run = re.compile(f"[{ranges_of(script)}](?:[\\w\\s.,'’-]*[{ranges_of(script)}])?")
        for each in run.finditer(piece):
            if all(not char.isalpha() or script_of(char) == script for char in each.group()):
                places.append(each.span())
            else:
                single = re.compile(f"[{ranges_of(script)}]+")
                places += [
                    (each.start() + part.start(), each.start() + part.end())
                    for part in single.finditer(each.group())
                ]
    return places


def _edges(piece: str, found: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the middle of a piece: what is kept at its ends needs no stand-in."""
    begin, end = 0, len(piece)
    first, last = found[0], found[-1]
    if not piece[: first[0]].strip():
        begin = first[1] + len(piece[first[1] :]) - len(piece[first[1] :].lstrip())
    if not piece[last[1] :].strip() and last[0] >= begin:
        end = len(piece[: last[0]].rstrip())
    return begin, max(begin, end)


def _with_stand_ins(
    piece: str, found: Sequence[tuple[int, int]], begin: int, end: int
) -> tuple[str, list[str]]:
    parts, words, at = [], [], begin
    for number, (first, last) in enumerate(found, start=1):
        parts += [piece[at:first], _STAND_IN.format(number)]
        words.append(piece[first:last])
        at = last
    return "".join([*parts, piece[at:end]]), words


def _put_back(said: str, words: Sequence[str]) -> str | None:
    """Return a translation with what its stand-ins stand for; None when one is lost or doubled."""
    names = [_STAND_IN.format(number) for number in range(1, len(words) + 1)]
    if sorted(_STAND_INS.findall(said)) != sorted(names):
        return None
    meant = dict(zip(names, words, strict=True))
    return _STAND_INS.sub(lambda each: meant[each.group()], said)


def _around(piece: str, found: Sequence[tuple[int, int]], say: Say) -> str:
    """Translate by itself what stands between what is kept."""
    parts, at = [], 0
    for first, last in [*found, (len(piece), len(piece))]:
        between = piece[at:first]
        bare = between.strip()
        said = say(bare) if any(map(str.isalpha, bare)) else bare
        parts += [between.replace(bare, said, 1) if bare else between, piece[first:last]]
        at = last
    return "".join(parts)


def _of_line(text: str, line: re.Match[str], language: str) -> list[Stretch]:
    found: list[Stretch] = []
    for part in _bounds(line.group(), line.start(), language):
        before = text[found[-1].start : found[-1].end] if found else ""
        if found and _goes_on(before, text[part.start : part.end], language):
            found[-1] = Stretch(found[-1].start, part.end)
        else:
            found.append(part)
    return [each for part in found for each in _inside_quotes(text, part, language)]


def _bounds(line: str, start: int, language: str) -> Iterator[Stretch]:
    """Yield what sentencex takes for sentences. It does not keep every blank: what it says is
    looked for, and what it leaves out belongs to the sentence before."""
    # Here, because only this worker needs it.
    import sentencex

    places, end = [0], 0
    for sentence in sentencex.segment(language.partition("-")[0], line):
        words = sentence.strip()
        at = line.find(words, end)
        if words and at >= 0:
            places += [at] if at > places[-1] else []
            end = at + len(words)
    for begin, end in zip(places, [*places[1:], len(line)], strict=True):
        words = line[begin:end].strip()
        if words:
            at = begin + line[begin:end].index(words[0])
            yield Stretch(start + at, start + at + len(words))


def _inside_quotes(text: str, part: Stretch, language: str) -> Iterator[Stretch]:
    """Part what stands in quotation marks, which sentencex leaves whole."""
    sentence = text[part.start : part.end]
    begin = 0
    is_long = len(sentence.split()) > _LONG_SENTENCE
    if _QUOTE.search(sentence) or (is_long and _SINGLE.search(sentence)):
        for end in _SENTENCE_END.finditer(sentence):
            following = sentence[end.end() :].lstrip(_OPENING)[:1]
            before = sentence[begin : end.start() + len(end.group().rstrip())]
            if following.isupper() and not _is_abbreviated(before.rstrip('"”’»'), language):
                yield Stretch(part.start + begin, part.start + begin + len(before.rstrip()))
                begin = end.end()
    yield Stretch(part.start + begin, part.end)


def _goes_on(before: str, after: str, language: str) -> bool:
    """Whether two sentences are one: "Is it?" he asked; 「行く。」と述べた。"""
    is_quoted = before.endswith("」") and after.startswith("と")
    goes_on = before[-1] in _CLOSING and after[0].islower()
    return is_quoted or goes_on or _is_abbreviated(before, language)


def _is_abbreviated(sentence: str, language: str) -> bool:
    """Whether a text ends in an abbreviation or an initial, and so goes on."""
    last = _LAST_WORD.search(sentence)
    word = last.group().lstrip(_OPENING) if last else ""
    if not word.endswith("."):
        return False
    is_initial = len(word) == 2 and word[0].isupper()
    return is_initial or word.casefold() in _abbreviations(language.partition("-")[0])


@cache
def _abbreviations(language: str) -> frozenset[str]:
    data = tomllib.loads(resource("translation", "abbreviations.toml").read_text("utf-8"))
    return frozenset(f"{word.casefold()}." for word in data.get(language, "").split())
