"""Sentences that are no news of a report: credits, rights, requests. For a worker, which may import
the room that reads pages.

Nothing is cut from an article for this. Such a sentence is only not shown as what one report alone
has, so one too many costs little.
"""

from readerapp.pages.phrases import after_phrase, normal_form, phrase_book

_AROUND = "()[]（）【】*_—–- \u00a0"
_SEPARATORS = (":", "：", "/", "|", "-", "–", "—")


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
