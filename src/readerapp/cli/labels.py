"""The command `label`: what the reader says of AI labels of an article."""

import argparse
from typing import Any

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import print_result
from readerapp.domain.articles import Article
from readerapp.domain.label_marks import PICTURES, TEXT, LabelOpinion, picture_part
from readerapp.library import Library, labels, reading
from readerapp.messages import CHOSEN, _, label_names, print_message


def run(library: Library, options: argparse.Namespace) -> int:
    """Say that an article is by AI, dispute its labels, take that back, or print what was said."""
    article = reading.article(library, options.id)
    if article is None:
        return unknown_article(options.id)
    if options.says is not None:
        library.refuse_read_only()
        part = _part(article, options)
        if part is None:
            message = _("The article {id} has no picture {number}.")
            print_message(message.format(id=options.id, number=options.picture))
            return 1
        _say(library, article, options, part)
    _print(library, options)
    return 0


def _part(article: Article, options: argparse.Namespace) -> str | None:
    """What is spoken of; None for a picture that is not there, "" for whatever has a label."""
    if options.picture is not None:
        if options.picture > len(article.pictures):
            return None
        picture = article.pictures[options.picture - 1]
        return picture_part(picture.address, picture.position)
    return {"ai": TEXT, "ai-image": PICTURES}.get(options.says, "")


def _say(library: Library, article: Article, options: argparse.Namespace, part: str) -> None:
    ids = (article.head.id,)
    if options.says == "dispute" and not part:
        labels.dispute(library, ids)
    elif options.says == "none" and not part:
        labels.take_back(library, ids)
    else:
        opinions = {"none": None, "dispute": LabelOpinion.DISPUTED}
        labels.say(library, ids, (part,), opinions.get(options.says, LabelOpinion.BY_AI))


def _print(library: Library, options: argparse.Namespace) -> None:
    article = reading.article(library, options.id)
    said = labels.marks_of(library, options.id)
    shown = article.head.labels if article else ()
    values: dict[str, Any] = {
        "id": options.id,
        "labels": [each.value for each in shown],
        "said": [
            {"part": each.part, "says": each.opinion.value, "at": each.at.isoformat()}
            for each in said.values()
        ],
    }
    names = label_names(CHOSEN)
    line = ", ".join(names[each] for each in shown) or _("no label")
    print_result(values, f"{options.id}  {line}", as_json=options.json)
