"""The command that translates articles on this computer. What it prints says so."""

import argparse
from collections.abc import Iterator
from typing import Any

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import iso, print_message, print_result
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.translation import (
    Doubt,
    Doubtful,
    InstalledModel,
    Made,
    NoRoute,
    NotTranslated,
    TranslatedHead,
)
from readerapp.languages import name_in, normalise_tag
from readerapp.library import Library, reading, translation_models
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.library.translating import (
    TranslatedArticle,
    route,
    translate_article,
    translate_titles,
)
from readerapp.rendering import Block, BlockKind

_WHY = {
    NotTranslated.TOO_LONG: "not translated: it took too long",
    NotTranslated.FAILED: "not translated: the engine failed",
    NotTranslated.SAME_LANGUAGE: "not translated: it is in that language",
    NotTranslated.NO_LANGUAGE: "not translated: its language is not known",
}
_DOUBTS = {Doubt.NUMBERS: "check the figures", Doubt.NAMES: "check the names"}


def run(library: Library, options: argparse.Namespace) -> int:
    """Translate articles, or their titles; 1 when anything was not translated."""
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
            (head,) = translate_titles(library, [article_id], target, installed)
            print_result(_head_values(head), _head_line(head), as_json=options.json)
            status = 1 if head.title.why or head.dek.why else status
        else:
            made = translate_article(library, article_id, target, installed)
            if isinstance(made, TranslatedArticle):
                print_result(_values(made), _text(made), as_json=options.json)
                status = 1 if any(each.why for each in made.blocks) else status
    return status


def _whole_models(library: Library) -> tuple[InstalledModel, ...]:
    """Return the models that are there; a damaged one is told of, and the rest can do."""
    damaged = translation_models.damaged(library.paths)
    for key in damaged:
        print_message(str(SourceError(Reason.DAMAGED_MODEL, key)))
    installed = translation_models.installed(library.paths)
    return tuple(each for each in installed if each.model.key not in damaged)


def _no_route(found: NoRoute) -> str:
    """Say why nothing translates, and what would do."""
    if not found.is_available:
        return "Translation is not available on this computer: there is no engine for it."
    if found.why is NotTranslated.SAME_LANGUAGE:
        return f"The article is in {name_in(found.target, 'en')} already."
    if found.why is NotTranslated.NO_LANGUAGE:
        return "The language of the article is not known."
    wanted = " and ".join(
        f"{name_in(each.source, 'en')} to {name_in(each.target, 'en')}" for each in found.missing
    )
    pair = f"{name_in(found.source, 'en')} to {name_in(found.target, 'en')}"
    if len(found.missing) == 1 and wanted == pair:
        return f"There is no model from {pair}. `readerapp models list` prints what there is."
    return f"There is no model from {pair}. Through English it can be done: {wanted} would do."


def _label(made: Made) -> str:
    through = ", through English" if made.is_through_english else ""
    return (
        f"Machine translation from {name_in(made.source, 'en')}{through}, made on this computer by "
        f"{' and '.join(made.models)} on {made.at.date().isoformat()}. It may contain errors."
    )


def _head_line(head: TranslatedHead) -> str:
    parts = [f"{head.article_id}  {head.title.text}", *_remarks(head.title.doubts, head.title.why)]
    if head.dek.text:
        parts += [f"    {head.dek.text}", *_remarks(head.dek.doubts, head.dek.why)]
    return "\n".join([*parts, f"    {_label(head.made)}"])


def _text(made: TranslatedArticle) -> str:
    """Return the whole translation for people, its label first."""
    head = made.head
    parts = [_label(made.made), head.title.text, *_remarks(head.title.doubts, head.title.why)]
    parts += [head.dek.text] if head.dek.text else []
    parts += _remarks(head.dek.doubts, head.dek.why)
    for each in made.blocks:
        parts += [words for words in (_block_text(each.block),) if words]
        parts += _remarks(each.doubts, each.why)
        parts += [f"    {run.text.strip()}: {run.style.link}" for run in each.links]
    return "\n\n".join(parts)


def _remarks(doubts: tuple[Doubtful, ...], why: NotTranslated | None) -> Iterator[str]:
    if why:
        yield f"    [{_WHY[why]}]"
    for doubt, words in _DOUBTS.items():
        found = [each for each in doubts if each.doubt is doubt]
        if found:
            lost = [f"“{each.words}” in the original" for each in found if each.is_in_source]
            new = [f"“{each.words}” here" for each in found if not each.is_in_source]
            yield f"    [{words}: {', '.join([*lost, *new])}]"


def _block_text(block: Block) -> str:
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
        "dek": head.dek.text,
        "language": made.target,
        "translated_from": made.source,
        "through_english": made.is_through_english,
        "models": list(made.models),
        "made_at": iso(made.at),
        "label": _label(made),
        "not_translated": [each.why for each in (head.title, head.dek) if each.why],
        "doubts": _doubt_values((*head.title.doubts, *head.dek.doubts)),
    }


def _block_values(each: TranslatedBlock) -> dict[str, Any]:
    return {
        "kind": each.block.kind.name.lower(),
        "text": _block_text(each.block),
        "is_translated": each.is_translated,
        "not_translated": each.why,
        "doubts": _doubt_values(each.doubts),
        "links": [{"text": run.text, "address": run.style.link} for run in each.links],
    }


def _doubt_values(doubts: tuple[Doubtful, ...]) -> list[dict[str, Any]]:
    return [
        {"kind": each.doubt, "words": each.words, "is_in_original": each.is_in_source}
        for each in doubts
    ]
