"""The commands that mark, tag and remove articles, many at once, and those about the reader's tags,
notes and highlights, and about labels."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from readerapp.cli.command import (
    FROM_INPUT,
    Argument,
    Command,
    Topic,
    flag,
    id_number,
    id_or_input,
    phrase,
    positive,
    words,
)
from readerapp.cli.output import annotation_values, print_result, search_problem, unknown_article
from readerapp.messages import CHOSEN, _, in_a_row, label_names, ngettext, print_message, sentence

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.annotations import Annotations
    from readerapp.domain.articles import Article
    from readerapp.library import Library
    from readerapp.library.marks import ActionResult


LABELS = ("ai", "ai-image", "dispute", "none")


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "tags",
        _("list your tags, the most used first"),
        "readerapp tags",
        topic=Topic.MARKS,
        place=1,
        run=list_tags,
        is_paged=True,
    )
    yield Command(
        "note",
        _("print the note on an article, write it, or remove it"),
        "readerapp note 12 'ask Maria about this'",
        topic=Topic.MARKS,
        place=3,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            Argument("text", nargs="?", metavar="TEXT"),
            flag("--remove", _("remove the note")),
        ),
        wrong=_unclear_note,
        run=note,
    )
    yield Command(
        "highlight",
        _("highlight words of an article, or take that back"),
        "readerapp highlight 12 add 'words of the article'",
        topic=Topic.MARKS,
        place=4,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            Argument("change", choices=("add", "remove")),
            Argument("words", type=phrase, metavar="WORDS"),
            Argument("--note", default="", metavar="TEXT", help=_("a note on them")),
        ),
        run=highlight,
    )
    yield Command(
        "tag",
        _("give articles a tag, or take it from them"),
        "readerapp tag add energy 12 13",
        topic=Topic.MARKS,
        place=2,
        actions=(
            Command(
                "add",
                _("give articles a tag"),
                "readerapp tag add energy 12 13",
                arguments=(Argument("name", type=words, metavar="NAME"), *_which()),
                wrong=_unclear,
                run=tag,
            ),
            Command(
                "remove",
                _("take a tag from articles"),
                "readerapp tag remove energy 12",
                arguments=(Argument("name", type=words, metavar="NAME"), *_which()),
                wrong=_unclear,
                run=tag,
            ),
        ),
    )
    yield Command(
        "mark",
        _("mark articles read, unread, starred or unstarred"),
        "readerapp mark read 12 13",
        topic=Topic.MOST_USED,
        place=7,
        metavar="MARK",
        actions=(
            Command(
                "read",
                _("mark articles read"),
                "readerapp mark read --search 'before:30d'",
                arguments=(*_which(),),
                wrong=_unclear,
                run=mark,
            ),
            Command(
                "unread",
                _("mark articles unread"),
                "readerapp mark unread 12",
                arguments=(*_which(),),
                wrong=_unclear,
                run=mark,
            ),
            Command(
                "starred",
                _("star articles"),
                "readerapp mark starred 12 13",
                arguments=(*_which(),),
                wrong=_unclear,
                run=mark,
            ),
            Command(
                "unstarred",
                _("take the star from articles"),
                "readerapp mark unstarred 12",
                arguments=(*_which(),),
                wrong=_unclear,
                run=mark,
            ),
        ),
    )
    yield Command(
        "remove",
        _("move articles into the bin, from where they can come back"),
        "readerapp remove 12 13",
        topic=Topic.MARKS,
        place=6,
        arguments=(*_which(with_all=False),),
        wrong=_unclear,
        run=remove,
    )
    yield Command(
        "label",
        _("say that an article is by AI, or dispute its labels"),
        "readerapp label 12 ai",
        topic=Topic.MARKS,
        place=5,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            Argument(
                "says",
                nargs="?",
                choices=LABELS,
                metavar="WHAT",
                help=_(
                    "ai: its text is by AI; ai-image: its pictures are; dispute: its labels "
                    "are wrong; none: remove your label; without it, print your labels"
                ),
            ),
            Argument(
                "--picture", type=positive, metavar="N", help=_("only of its picture number N")
            ),
        ),
        run=label,
    )


def _which(*, with_all: bool = True) -> tuple[Argument, ...]:
    """Return what each command has that does something with many articles."""
    told = _("- for those on standard input")
    every = flag("--all", _("all articles there are"))
    return (
        Argument("ids", nargs="*", type=id_or_input, metavar="ID", help=told),
        Argument("--search", type=phrase, metavar="QUERY", help=_("all that this search finds")),
        *((every,) if with_all else ()),
    )


def _unclear(options: argparse.Namespace) -> str:
    ways = (options.ids, options.search, getattr(options, "all", False))
    if sum(map(bool, ways)) == 1:
        return ""
    return _("name articles in one way: by numbers, by --search QUERY, or by --all")


def _unclear_note(options: argparse.Namespace) -> str:
    """No words, as of a variable that is not set, remove nothing."""
    if options.text is None or (options.text.strip() and not options.remove):
        return ""
    return _("note takes words, or --remove alone")


class _Chosen(NamedTuple):
    """Articles that a command is to change; `is_whole` unless some of them are not there."""

    ids: tuple[int, ...]
    is_whole: bool = True


def mark(library: Library, options: argparse.Namespace) -> int:
    """Mark articles read, unread, starred or unstarred."""
    from readerapp.library import marks

    chosen = _chosen(library, options)
    if chosen is None:
        return 1
    if options.action in ("read", "unread"):
        done = marks.mark_read(library, chosen.ids, read=options.action == "read")
    else:
        done = marks.mark_starred(library, chosen.ids, starred=options.action == "starred")
    return _tell(options, options.action, chosen, done, done.changes.marked.ids)


def tag(library: Library, options: argparse.Namespace) -> int:
    """Give articles a tag, or take it from them."""
    from readerapp.library import annotations

    chosen = _chosen(library, options)
    if chosen is None:
        return 1
    tagged = options.action == "add"
    done = annotations.tag_articles(library, chosen.ids, options.name, tagged=tagged)
    status = "tagged" if tagged else "untagged"
    return _tell(options, status, chosen, done, done.changes.annotated)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Move articles into the bin."""
    from readerapp.library import marks

    chosen = _chosen(library, options)
    if chosen is None:
        return 1
    done = marks.remove(library, chosen.ids)
    return _tell(options, "removed", chosen, done, done.changes.removed)


def _chosen(library: Library, options: argparse.Namespace) -> _Chosen | None:
    """Return which articles are meant; None, once it was said, for a search that is not understood:
    without a part it would find more than was meant."""
    from readerapp.domain.articles import ArticleQuery
    from readerapp.library import searching

    library.refuse_read_only()
    if options.ids:
        wanted = _wanted(options.ids)
        if wanted is None:
            return None
        known = {head.id for head in searching.heads(library, wanted)}
        for missing in (each for each in wanted if each not in known):
            unknown_article(missing)
        here = tuple(each for each in wanted if each in known)
        return _Chosen(here, is_whole=len(here) == len(wanted))
    found = searching.find(library, ArticleQuery(search=options.search or ""))
    for problem in found.problems:
        print_message(search_problem(problem))
    if found.problems:
        print_message(_("Nothing was changed."))
        return None
    return _Chosen(tuple(found.ids))


def _wanted(given: Sequence[int]) -> tuple[int, ...] | None:
    """Return the numbers given, with those on standard input; None, once it was said, where one of
    these is none: what stands there is not what was meant."""
    read: list[int] = []
    if FROM_INPUT in given and sys.stdin is not None:
        for word in sys.stdin.read().split():
            try:
                read.append(id_number(word))
            except argparse.ArgumentTypeError:
                message = _(
                    "Standard input holds “{text}”, which is no number of an article. "
                    "Nothing was changed."
                )
                print_message(message.format(text=word))
                return None
    return tuple(dict.fromkeys([*(each for each in given if each != FROM_INPUT), *read]))


def _tell(
    options: argparse.Namespace,
    status: str,
    chosen: _Chosen,
    done: ActionResult,
    changed: Sequence[int],
) -> int:
    values = {
        "status": status,
        "articles": len(chosen.ids),
        "changed": len(changed),
        "ids": list(changed),
    }
    total = len(chosen.ids)
    # Translators: of so many articles so many were marked; the others were so before
    counted = ngettext("{changed} of {count} article", "{changed} of {count} articles", total)
    line = f"{status:<10} {counted.format(changed=len(changed), count=total)}"
    print_result(values, line, as_json=options.json)
    if done.failure:
        print_message(sentence(done.failure))
    return 1 if done.failure or not chosen.is_whole else 0


def list_tags(library: Library, options: argparse.Namespace) -> int:
    """List every tag, the most used first."""
    from readerapp.library import annotations

    for each in sorted(annotations.tags(library), key=lambda use: -use.total):
        values = {"tag": each.name, "articles": each.total, "unread": each.unread}
        # Translators: of articles
        unread = ngettext("{count} unread", "{count} unread", each.unread).format(count=each.unread)
        line = f"{each.total:>6}  {each.name}  ({unread})"
        print_result(values, line, as_json=options.json)
    return 0


def note(library: Library, options: argparse.Namespace) -> int:
    """Print the note on an article, write it, or remove it."""
    from readerapp.library import annotations

    text = "" if options.remove else options.text
    if text is None:
        return _act(library, options, ())
    return _act(library, options, [partial(annotations.set_note, library, options.id, text)])


def highlight(library: Library, options: argparse.Namespace) -> int:
    """Highlight words of an article, or take a highlight of these words away."""
    from readerapp.domain.annotations import plain_text
    from readerapp.library import annotations, reading

    article = reading.article(library, options.id)
    if article is None:
        return unknown_article(options.id)
    if options.change == "add":
        words = (article.body_text, options.words, options.note)
        act = partial(annotations.highlight_words, library, options.id, *words)
        return _act(library, options, [act])
    wanted = plain_text(options.words)
    there = annotations.annotations(library, options.id).highlights
    found = [each.quote for each in there if plain_text(each.quote.exact) == wanted]
    if not found:
        message = _("No highlight of the article {id} is “{words}”.")
        print_message(message.format(id=options.id, words=options.words))
        return 1
    take = partial(annotations.remove_highlight, library, options.id)
    return _act(library, options, [partial(take, quote) for quote in found])


def _act(
    library: Library, options: argparse.Namespace, actions: Iterable[Callable[[], ActionResult]]
) -> int:
    """Run actions on an article and print what it has then."""
    from readerapp.library import annotations, reading

    if reading.article(library, options.id) is None:
        return unknown_article(options.id)
    for act in actions:
        act()
    found = annotations.annotations(library, options.id)
    values = {"id": options.id, **annotation_values(found)}
    print_result(values, _lines(options.id, found), as_json=options.json)
    return 0


def _lines(article_id: int, found: Annotations) -> str:
    """What an article has, for people."""
    from readerapp.domain.annotations import plain_text

    tags = in_a_row(each.name for each in found.tags)
    said = _("tags: {tags}").format(tags=tags) if tags else _("tags: none")
    lines = [f"{article_id}  {said}"]
    for each in found.highlights:
        note = f"  ({plain_text(each.note)})" if each.note else ""
        said = _("highlight: “{words}”").format(words=plain_text(each.quote.exact))
        lines.append(f"{article_id}  {said}{note}")
    if found.note:
        lines.append(found.note.text)
    return "\n".join(lines)


def label(library: Library, options: argparse.Namespace) -> int:
    """Say that an article is by AI, dispute its labels, take that back, or print what was said."""
    from readerapp.library import reading

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
    _print_labels(library, options)
    return 0


def _part(article: Article, options: argparse.Namespace) -> str | None:
    """What is spoken of; None for a picture that is not there, "" for whatever has a label."""
    from readerapp.domain.labels import PICTURES, TEXT, picture_part

    if options.picture is not None:
        if options.picture > len(article.pictures):
            return None
        picture = article.pictures[options.picture - 1]
        return picture_part(picture.address, picture.position)
    return {"ai": TEXT, "ai-image": PICTURES}.get(options.says, "")


def _say(library: Library, article: Article, options: argparse.Namespace, part: str) -> None:
    from readerapp.domain.labels import LabelOpinion
    from readerapp.library import labels

    ids = (article.head.id,)
    if options.says == "dispute" and not part:
        labels.dispute(library, ids)
    elif options.says == "none" and not part:
        labels.take_back(library, ids)
    else:
        opinions = {"none": None, "dispute": LabelOpinion.DISPUTED}
        labels.say(library, ids, (part,), opinions.get(options.says, LabelOpinion.BY_AI))


def _print_labels(library: Library, options: argparse.Namespace) -> None:
    from readerapp.library import labels, reading

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


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _Highlight(TypedDict):
        quote: str  # The words.
        note: str  # Your note, or nothing.
        at: Moment  # When.

    class HighlightLine(TypedDict):
        """A line of: readerapp highlight --json."""

        id: int  # The number of the article, as commands take it.
        tags: list[str]  # Your tags.
        note: str  # Your note, or nothing.
        highlights: list[_Highlight]  # Your highlights.

    class _LabelSaid(TypedDict):
        part: str  # text, pictures, or picture: and the address of one.
        says: str  # ai or disputed.
        at: Moment  # When.

    class LabelLine(TypedDict):
        """A line of: readerapp label --json."""

        id: int  # The number of the article, as commands take it.
        labels: list[str]  # The labels it carries, whoever says so.
        said: list[_LabelSaid]  # What you say of its parts.

    class MarkLine(TypedDict):
        """A line of: readerapp mark --json."""

        status: str  # read, unread, starred or unstarred.
        articles: int  # How many articles were meant.
        changed: int  # How many were not so before.
        ids: list[int]  # The numbers of those that changed.

    class NoteLine(TypedDict):
        """A line of: readerapp note --json."""

        id: int  # The number of the article, as commands take it.
        tags: list[str]  # Your tags.
        note: str  # Your note, or nothing.
        highlights: list[_Highlight]  # Your highlights.

    class RemoveLine(TypedDict):
        """A line of: readerapp remove --json."""

        status: str  # What became of it.
        articles: int  # How many articles were meant.
        changed: int  # How many went into the bin.
        ids: list[int]  # The numbers of those that changed.

    class TagLine(TypedDict):
        """A line of: readerapp tag --json."""

        status: str  # tagged or untagged.
        articles: int  # How many articles were meant.
        changed: int  # How many were not so before.
        ids: list[int]  # The numbers of those that changed.

    class TagsLine(TypedDict):
        """A line of: readerapp tags --json."""

        tag: str  # The tag.
        articles: int  # How many articles have it.
        unread: int  # How many are unread, or whether unread ones count.
