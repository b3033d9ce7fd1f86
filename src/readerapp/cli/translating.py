"""The command that translates articles on this computer. What it prints says so."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import Argument, Command, Topic, flag, id_number, language
from readerapp.cli.output import iso, print_result, unknown_article
from readerapp.domain.errors import Reason, SourceError
from readerapp.messages import CHOSEN, ENGLISH, Words, _, in_a_row, print_message, sentence

if TYPE_CHECKING:
    from typing import NotRequired, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.translation import (
        Doubtful,
        InstalledModel,
        Made,
        NoRoute,
        NotTranslated,
        TranslatedHead,
    )
    from readerapp.library import Library
    from readerapp.library.translated_blocks import TranslatedBlock
    from readerapp.library.translating import TranslatedArticle
    from readerapp.rendering.blocks import Block


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "translate",
        _("translate articles on this computer, with the installed models"),
        "readerapp translate 12 --to en",
        brief=_("translate articles on this computer"),
        topic=Topic.STORIES,
        place=4,
        arguments=(
            Argument("ids", type=id_number, nargs="+", metavar="ID"),
            Argument("--to", type=language, required=True, metavar="TAG", help=_("such as fr")),
            flag("--titles", _("only titles and standfirsts")),
        ),
        run=run,
    )


def run(library: Library, options: argparse.Namespace) -> int:
    """Translate articles, or their titles; 1 when anything was not translated."""
    from readerapp.domain.translation import NoRoute
    from readerapp.languages.tags import normalise_tag
    from readerapp.library import reading
    from readerapp.library.translating import (
        TranslatedArticle,
        route,
        translate_article,
        translate_titles,
    )

    installed = _whole_models(library)
    target = normalise_tag(options.to) or options.to
    status = 0
    for article_id in options.ids:
        article = reading.article(library, article_id)
        if article is None:
            status = unknown_article(article_id)
            continue
        way = route(article.head.language, target, installed)
        if isinstance(way, NoRoute):
            print_message(f"{article_id}: {_no_route(way)}")
            status = 1
        elif options.titles:
            for head in translate_titles(library, [article_id], target, installed, is_whole=True):
                print_result(_head_values(head), _head_line(head), as_json=options.json)
                status = 1 if _is_left(head) else status
        else:
            made = translate_article(library, article_id, target, installed)
            if isinstance(made, TranslatedArticle):
                print_result(_values(made), _text(made), as_json=options.json)
                is_left = _is_left(made.head) or any(each.why for each in made.blocks)
                status = 1 if is_left else status
    return status


def _is_left(head: TranslatedHead) -> bool:
    """Whether the title or the summary is still in its own language."""
    return bool(head.title.why or head.dek.why)


def _whole_models(library: Library) -> tuple[InstalledModel, ...]:
    """Return the models that are there; a damaged one is told of, and the rest can do."""
    from readerapp.library import translation_models

    damaged = translation_models.damaged(library.paths)
    for key in damaged:
        print_message(sentence(SourceError(Reason.DAMAGED_MODEL, key)))
    installed = translation_models.installed(library.paths)
    return tuple(each for each in installed if each.model.key not in damaged)


def _no_route(found: NoRoute) -> str:
    """Say why nothing translates, and what would do."""
    from readerapp.domain.translation import NotTranslated
    from readerapp.languages.names import name_in

    if not found.is_available:
        return _("Translation is not available on this computer: there is no engine for it.")
    if found.why is NotTranslated.SAME_LANGUAGE:
        text = _("The article is in {language} already.")
        return text.format(language=name_in(found.target, CHOSEN.language))
    if found.why is NotTranslated.NO_LANGUAGE:
        return _("The language of the article is not known.")
    wanted = [_pair(each.source, each.target) for each in found.missing]
    pair = _pair(found.source, found.target)
    if wanted == [pair]:
        text = _("There is no model from {pair}. `readerapp models list` prints what there is.")
        return text.format(pair=pair)
    text = _("There is no model from {pair}. Through English it can be done: {pairs} would do.")
    return text.format(pair=pair, pairs=_joined(wanted, CHOSEN))


def _pair(source: str, target: str) -> str:
    from readerapp.languages.names import name_in

    names = {"source": source, "target": target}
    said = {key: name_in(tag, CHOSEN.language) for key, tag in names.items()}
    # Translators: two languages
    return _("{source} to {target}").format(**said)


def _joined(parts: Sequence[str], words: Words) -> str:
    """Return one or two parts as one; more are not known."""
    if len(parts) < 2:
        return "".join(parts)
    # Translators: two models, or two pairs of languages
    return words.gettext("{one} and {other}").format(one=parts[0], other=parts[1])


def _label(made: Made, words: Words) -> str:
    from readerapp.languages.names import name_in

    text = words.gettext(
        "Machine translation from {language}, made on this computer by {models} on {day}. It may "
        "contain errors."
    )
    if made.is_through_english:
        text = words.gettext(
            "Machine translation from {language}, through English, made on this computer by "
            "{models} on {day}. It may contain errors."
        )
    return text.format(
        language=name_in(made.source, words.language),
        models=_joined(made.models, words),
        day=made.at.date().isoformat(),
    )


def _head_line(head: TranslatedHead) -> str:
    parts = [f"{head.article_id}  {head.title.text}", *_remarks(head.title.doubts, head.title.why)]
    if head.dek.text:
        parts += [f"    {head.dek.text}", *_remarks(head.dek.doubts, head.dek.why)]
    return "\n".join([*parts, f"    {_label(head.made, CHOSEN)}"])


def _text(made: TranslatedArticle) -> str:
    """Return the whole translation for people, its label first."""
    head = made.head
    parts = [
        _label(made.made, CHOSEN),
        head.title.text,
        *_remarks(head.title.doubts, head.title.why),
    ]
    parts += [head.dek.text] if head.dek.text else []
    parts += _remarks(head.dek.doubts, head.dek.why)
    for each in made.blocks:
        parts += [words for words in (_block_text(each.block),) if words]
        parts += _remarks(each.doubts, each.why)
        parts += [f"    {run.text.strip()}: {run.style.link}" for run in each.links]
    return "\n\n".join(parts)


def _remarks(doubts: tuple[Doubtful, ...], why: NotTranslated | None) -> Iterator[str]:
    from readerapp.domain.translation import Doubt

    if why:
        yield f"    [{_why(why)}]"
    texts = {
        Doubt.NUMBERS: _("check the figures: {quotations}"),
        Doubt.NAMES: _("check the names: {quotations}"),
        Doubt.NEGATIONS: _("check the negations: {quotations}"),
    }
    for doubt, text in texts.items():
        found = [each for each in doubts if each.doubt is doubt]
        if found:
            in_source = sorted(found, key=lambda each: not each.is_in_source)
            quotations = in_a_row(map(_quotation, in_source))
            yield f"    [{text.format(quotations=quotations)}]"


def _why(why: NotTranslated) -> str:
    from readerapp.domain.translation import NotTranslated

    return {
        NotTranslated.TOO_LONG: _("not translated: it took too long"),
        NotTranslated.FAILED: _("not translated: the engine failed"),
        NotTranslated.SAME_LANGUAGE: _("not translated: it is in that language"),
        NotTranslated.NO_LANGUAGE: _("not translated: its language is not known"),
    }[why]


def _quotation(doubtful: Doubtful) -> str:
    text = _("“{words}” in the original") if doubtful.is_in_source else _("“{words}” here")
    return text.format(words=doubtful.words)


def _block_text(block: Block) -> str:
    from readerapp.rendering.blocks import BlockKind

    if block.kind is BlockKind.TABLE:
        return "\n".join(
            " | ".join("".join(run.text for run in cell.runs) for cell in row if cell)
            for row in block.rows
        )
    mark = "> " * block.quote
    if block.list_id is not None:
        mark += "- " if block.number is None else f"{block.number}. "
    return f"{mark}{block.text}" if block.text else ""


def _values(made: TranslatedArticle) -> dict[str, Any]:
    return _head_values(made.head) | {"blocks": [_block_values(each) for each in made.blocks]}


def _head_values(head: TranslatedHead) -> dict[str, Any]:
    made = head.made
    return {
        "id": head.article_id,
        "title": head.title.text,
        "standfirst": head.dek.text,
        "language": made.target,
        "translated_from": made.source,
        "through_english": made.is_through_english,
        "models": list(made.models),
        "made_at": iso(made.at),
        "label": _label(made, ENGLISH),
        "not_translated": [each.why for each in (head.title, head.dek) if each.why],
        "doubts": _doubt_values((*head.title.doubts, *head.dek.doubts)),
    }


def _block_values(each: TranslatedBlock) -> _TranslateBlocks:
    return {
        "kind": each.block.kind.name.lower(),
        "text": _block_text(each.block),
        "is_translated": each.is_translated,
        "not_translated": each.why,
        "doubts": _doubt_values(each.doubts),
        "links": [{"text": run.text, "address": run.style.link} for run in each.links],
    }


def _doubt_values(doubts: tuple[Doubtful, ...]) -> list[_Doubt]:
    return [
        {"kind": each.doubt, "words": each.words, "is_in_original": each.is_in_source}
        for each in doubts
    ]


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _Doubt(TypedDict):
        kind: str  # What kind it is.
        words: str  # How many words, or the words.
        is_in_original: bool  # Whether the words stand in the original.

    class _TranslateBlocksLinks(TypedDict):
        text: str  # The words.
        address: str  # Its address.

    class _TranslateBlocks(TypedDict):
        kind: str  # What kind it is.
        text: str  # The words.
        is_translated: bool  # Whether it was translated.
        not_translated: str | None  # Why parts of it stand as they were.
        doubts: list[_Doubt]  # What to check.
        links: list[_TranslateBlocksLinks]  # The links in it.

    class TranslateLine(TypedDict):
        """A line of: readerapp translate --json."""

        id: int  # The number of the article, as commands take it.
        title: str  # The title, translated.
        standfirst: str  # The sentence below the headline, translated.
        language: str  # The language it is in now.
        translated_from: str  # The language it was written in.
        through_english: bool  # Whether it went through English.
        models: list[str]  # The models that made it.
        made_at: Moment  # When it was made.
        label: str  # The label.
        not_translated: list[str]  # Why parts of it stand as they were.
        doubts: list[_Doubt]  # What to check.
        blocks: NotRequired[list[_TranslateBlocks]]  # The text, block by block.
