"""Reads what the reports of a story say. Runs in the embedding worker, which has the model loaded.

What is shown of a report are its own sentences, never a word of ours. Sentences that are no news
(credits, rights, requests) are not shown as what one report alone has. Nothing is cut from an
article for this, so one too many costs little.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from readerapp.domain.stories import StoryTold, ToldSentence
from readerapp.domain.values import dataclass
from readerapp.library.article_embedding import sentence_vectors
from readerapp.pages.phrases import after_phrase, normal_form, phrase_book
from readerapp.related.counted import ReportFigure, counted_things, find_counted
from readerapp.related.mentions import base_language
from readerapp.related.model_languages import models_for
from readerapp.related.names import find_names
from readerapp.related.numbers import find_numbers
from readerapp.related.only_here import ReportSentences, Vectors, likeness_of, only_here
from readerapp.related.quotes import find_quotes
from readerapp.related.sentences import sentences_in
from readerapp.related.speakers import ReportQuote, speakers_in
from readerapp.storage import ArticleText

SENTENCES = 24  # of a report that are compared; 2.5 ms each
CHARACTERS = 12_000  # of a report
KEPT = 4  # stories: when one is opened again, nothing is computed anew
_TEASER = 500  # characters; of a shorter text nothing is claimed
_SHORTEST, _LONGEST = 50, 420  # characters of a sentence that may stand alone
_SHORTEST_CJK = 22
_CJK = frozenset({"ja", "zh", "ko"})
_ENDS = tuple(".!?…。！？؟।")

_AROUND = "()[]（）【】*_—–- \u00a0"
_SEPARATORS = (":", "：", "/", "|", "-", "–", "—")


@dataclass(frozen=True)
class _Report:
    """A report, its sentences, and whether the model knows its language."""

    text: ArticleText
    sentences: tuple[ToldSentence, ...]
    is_compared: bool


def read_story(texts: Sequence[ArticleText]) -> StoryTold:
    """Return what these reports of one story say, in their order."""
    return _read(tuple(texts))


def is_boilerplate(sentence: str) -> bool:
    """Return whether a sentence says who made the report, whose it is, or what a reader should do:
    by the phrases of `resources/phrases/pages`, in any language."""
    book, form = phrase_book(), normal_form(sentence.strip(_AROUND))
    if any(after_phrase(each, form) is not None for each in (book.closing, book.promo)):
        return True
    rest = after_phrase(book.credit, form)
    if rest is not None:
        phrase = form.removesuffix(rest)
        # "Source" begins sentences, too: one word has to stand apart from what follows.
        if " " in phrase or rest.lstrip().startswith(_SEPARATORS):
            return True
    return any(
        phrase in form
        for phrases in (book.rights, book.closing_within, book.credit_end)
        for phrase in phrases
    )


@lru_cache(maxsize=KEPT)
def _read(texts: tuple[ArticleText, ...]) -> StoryTold:
    reports = [_report(text) for text in texts]
    vectors = _vectors(reports)
    counted = counted_things(
        (each for report in reports for each in _figures(report)),
        lambda a, b: likeness_of(vectors, a, b),
    )
    with_words = (each for each in reports if each.is_compared and each.sentences)
    compared = [_compared(each, vectors) for each in with_words]
    speakers = speakers_in(each for text in texts for each in _quotes(text))
    said = {told for speaker in speakers for each in speaker.quotations for told in each.told}
    left_out = dict.fromkeys(each.text.language for each in reports if not each.is_compared)
    return StoryTold(
        speakers=speakers,
        counted=counted,
        only_here=tuple(each for each in only_here(compared) if each not in said),
        not_compared=tuple(left_out),
    )


def _report(text: ArticleText) -> _Report:
    body = _body(text)
    spans = list(sentences_in(body, text.language))[:SENTENCES]
    sentences = (ToldSentence(text.id, body[each.start : each.end]) for each in spans)
    return _Report(text, tuple(sentences), models_for(text.language, body).use)


def _body(text: ArticleText) -> str:
    return "\n".join(filter(None, (text.dek, text.body_text)))[:CHARACTERS]


def _vectors(reports: Sequence[_Report]) -> dict[ToldSentence, Vectors]:
    """A vector of every sentence that can have one, all made in one go."""
    wanted = dict.fromkeys(
        sentence for each in reports if each.is_compared for sentence in each.sentences
    )
    made = sentence_vectors([each.text for each in wanted])
    return dict(zip(wanted, made, strict=True))


def _quotes(text: ArticleText) -> Iterator[ReportQuote]:
    body = _body(text)
    for each in find_quotes(body, text.language):
        yield ReportQuote(
            each.speaker,
            body[each.quote.start : each.quote.end],
            text.language,
            ToldSentence(text.id, body[each.sentence.start : each.sentence.end]),
        )


def _figures(report: _Report) -> Iterator[ReportFigure]:
    for sentence in report.sentences:
        for counted in find_counted(sentence.text, report.text.language):
            yield ReportFigure(counted, sentence)


def _compared(report: _Report, vectors: dict[ToldSentence, Vectors]) -> ReportSentences:
    language = report.text.language
    says_much = len(report.text.body_text) >= _TEASER
    rows = [vectors[each] for each in report.sentences]
    return ReportSentences(
        base_language(language),
        report.sentences,
        np.array(rows, dtype=np.float32).reshape(len(rows), -1),
        tuple(
            says_much and _may_stand(each.text, language) and not is_boilerplate(each.text)
            for each in report.sentences
        ),
        tuple(
            _names(each.text, language) | _numbers(each.text, language) for each in report.sentences
        ),
        tuple(_numbers(each.text, language) for each in report.sentences),
    )


def _may_stand(sentence: str, language: str) -> bool:
    shortest = _SHORTEST_CJK if base_language(language) in _CJK else _SHORTEST
    whole = sentence.rstrip('"”’»」』)）')
    return shortest <= len(sentence) <= _LONGEST and whole.endswith(_ENDS)


def _names(sentence: str, language: str) -> frozenset[str]:
    """The words of names. Scripts without capitals have none."""
    found = find_names(sentence, language)
    return frozenset(part for name in found for part in name.key.split())


def _numbers(sentence: str, language: str) -> frozenset[str]:
    return frozenset(number.key.rstrip("%") for number in find_numbers(sentence, language))
