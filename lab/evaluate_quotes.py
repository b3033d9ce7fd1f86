"""How often "who says what" is right in real news, as judged by hand, for each language.

    python -m lab.evaluate_quotes FILE.jsonl ... [--into FILE.tsv] [--marked]

Each file holds one article a line, with `lang` and `body`. Printed are, for each language, texts,
quotations in marks, how many of them have a speaker, how many of these were judged, and how many of
the judged are wrong. `--into` writes those that nobody has judged, a line each as they stand in
JUDGED, with what they claim behind it: read it, put "right" or "wrong" in front, and move the line
without the claim to JUDGED.

With `--marked` each article also has `marks`, what a reader marked in it before seeing what is
found: `[start, end, kind, speakers]`, kind "q" for a quotation in marks, "i" for what somebody who
is named says without, "o" for what may be found and need not. Printed is how many of them are
found, and how many that are found are none of them.

News belongs to its publishers and is no part of the project. So JUDGED holds no words of it: a
digest, and the sentence as the row of letters that patterns are matched with (see sayings.toml).
`tests/related/test_related_quotes_judged.py` matches these rows again.
"""

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from readerapp.related.mentions import base_language
from readerapp.related.quote_rows import Thing
from readerapp.related.quotes import SaidQuote, find_quotes, rows_in, who_says
from readerapp.related.sentences import quotations, sayings_of
from readerapp.related.speakers import one_person

JUDGED = Path(__file__).resolve().parent.parent / "tests" / "related" / "data" / "quotes_judged.tsv"
FIELDS = ("verdict", "language", "digest", "letters", "names", "quote", "speaker")


@dataclass(frozen=True)
class Claim:
    """A quotation that is said to be somebody's: its digest, its sentence as letters, which of the
    names in it are one, and at which letters quotation and speaker stand."""

    language: str
    digest: str
    letters: str
    names: str
    quote: int
    speaker: int
    words: str = ""

    @property
    def row(self) -> tuple[str, ...]:
        return (
            self.language,
            self.digest,
            self.letters,
            self.names,
            str(self.quote),
            str(self.speaker),
        )


def claims_in(text: str, language: str) -> Iterator[Claim]:
    """Yield what is claimed of a text: the quotations of which the story page names the speaker."""
    sayings = sayings_of(language)
    if sayings is None:
        return
    shown = {each.quote for each in find_quotes(text, language)}
    for row in rows_in(text, language, sayings):
        line = text[row.sentence.start : row.sentence.end]
        for quote, speaker in who_says(row.things, sayings):
            if any(each.start == row.sentence.start + quote.start for each in shown):
                yield _claim(base_language(language), line, row.things, quote.start, speaker)


def _claim(language: str, line: str, things: tuple[Thing, ...], start: int, speaker: str) -> Claim:
    place = next(n for n, each in enumerate(things) if each.quote and each.quote.start == start)
    numbers: dict[str, int] = {}
    for each in things:
        if each.name:
            numbers.setdefault(each.name, len(numbers))
    said = f"{language}\n{speaker}\n{start}\n{line}"
    return Claim(
        language,
        sha256(said.encode()).hexdigest()[:16],
        "".join(each.letter for each in things),
        " ".join(str(numbers[each.name]) for each in things if each.name),
        place,
        next(n for n, each in enumerate(things) if each.name == speaker),
        f"<{speaker}> {line}",
    )


def verdicts(path: Path = JUDGED) -> dict[str, bool]:
    """Return for each judged claim, by its digest, whether it is right."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {each["digest"]: each["verdict"] == "right" for each in rows}


def evaluate(texts: Iterable[tuple[str, str]], into: Path | None) -> None:
    """Print how the claims about texts, each with its language, were judged."""
    known = verdicts()
    count: Counter[tuple[str, str]] = Counter()
    open_claims: dict[str, Claim] = {}
    for language, text in dict.fromkeys(texts):
        base = base_language(language)
        count[base, "texts"] += 1
        count[base, "in marks"] += sum(len(quotations(line)) for line in text.splitlines())
        for claim in claims_in(text, language):
            count[base, "said"] += 1
            if claim.digest not in known:
                open_claims[claim.digest] = claim
                continue
            count[base, "judged"] += 1
            count[base, "wrong"] += not known[claim.digest]
    heads = ("texts", "in marks", "said", "judged", "wrong")
    print("language", *heads, "right", sep="\t")
    for base in sorted({language for language, _what in count}):
        judged, wrong = count[base, "judged"], count[base, "wrong"]
        right = f"{1 - wrong / judged:.3f}" if judged else "-"
        print(base, *(count[base, head] for head in heads), right, sep="\t")
    if into is not None:
        with into.open("w", encoding="utf-8", newline="") as lines:
            writer = csv.writer(lines, delimiter="\t", lineterminator="\n")
            writer.writerows(("", *each.row, each.words) for each in open_claims.values())


def evaluate_marked(articles: Iterable[dict[str, Any]]) -> None:
    """Print how much of what a reader marked is found, and how much else."""
    count: Counter[tuple[str, str]] = Counter()
    for article in articles:
        language = article["lang"]
        found = find_quotes(article["body"], language)
        for said in found:
            count[language, "said"] += 1
            count[language, "wrong"] += not any(_meets(said, each) for each in article["marks"])
        for mark in article["marks"]:
            count[language, mark[2]] += 1
            count[language, f"{mark[2]} found"] += any(_meets(said, mark) for said in found)
    heads = ("q", "q found", "i", "i found", "said", "wrong")
    print("language", *heads, sep="\t")
    for language in sorted({language for language, _what in count}):
        print(language, *(count[language, head] for head in heads), sep="\t")


def _meets(said: SaidQuote, mark: tuple[int, int, str, list[str]]) -> bool:
    start, end, _kind, speakers = mark
    is_there = said.sentence.start < end and start < said.sentence.end
    return is_there and any(
        one_person(said.speaker, each) or each.casefold() in said.speaker.casefold()
        for each in speakers
    )


def _articles(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _texts(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for article in _articles(paths):
        yield article["lang"], article["body"]


def main() -> int:
    """Evaluate the files that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--into", type=Path, help="where claims go that nobody has judged")
    parser.add_argument("--marked", action="store_true", help="count what a reader marked")
    options = parser.parse_args()
    if options.marked:
        evaluate_marked(_articles(options.files))
        return 0
    evaluate(_texts(options.files), options.into)
    return 0


if __name__ == "__main__":
    sys.exit(main())
