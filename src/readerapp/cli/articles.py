"""The commands that list articles, also those of today, print or open one, and save its files.

Lists are lines to read, JSON, or CSV for spreadsheets and other programs.
"""

from __future__ import annotations

import argparse
import io
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.cli import output
from readerapp.cli.command import Argument, Command, Topic, flag, force, id_number, limit
from readerapp.cli.terminal import BOLD, FAINT, styled
from readerapp.domain.errors import ReaderError, Reason
from readerapp.messages import CHOSEN, ENGLISH, Words, _, label_names, ngettext, print_message

if TYPE_CHECKING:
    from array import array
    from datetime import date
    from typing import NotRequired, Required, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.cli.output import ArticleParts, TranslatedTitle
    from readerapp.domain.articles import Article, ArticleHead, ArticleQuery
    from readerapp.domain.drafts import Enclosure
    from readerapp.domain.labels import Label, Rank
    from readerapp.library import Library
    from readerapp.rendering.output import OutputWords
    from readerapp.system import Paths

_COLUMNS = (
    "id", "published", "received", "language", "source", "title", "standfirst", "url", "labels",
    "read", "starred",
)  # fmt: skip
# A spreadsheet takes what begins so for a formula, and a title is a stranger's:
# https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


VIEWS = (
    "all",
    "unread",
    "starred",
    "labelled",
    "hidden",
    "hidden-unread",
)  # of `View`: a test compares them
FORMATS = ("table", "json", "csv")


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "list",
        _("list articles, newest first"),
        "readerapp list --view unread --limit 20",
        topic=Topic.MOST_USED,
        place=3,
        arguments=(
            limit(50),
            Argument("--view", choices=VIEWS, default="all"),
            Argument("--feed", type=id_number, metavar="ID", help=_("only what this feed lists")),
            flag("--stories", _("one article of each story")),
            flag("--my-languages", _("only what is in languages you read")),
            Argument(
                "--search",
                default="",
                metavar="QUERY",
                help=_("only what this search finds, as tag:energy"),
            ),
            Argument(
                "--format",
                choices=FORMATS,
                default="table",
                help=_("lines to read, JSON (as --json), or CSV for other programs"),
            ),
        ),
        run=list_articles,
        is_paged=True,
    )
    yield Command(
        "show",
        _("print one article"),
        "readerapp show 12 --format markdown",
        topic=Topic.MOST_USED,
        place=4,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            Argument("--format", choices=("text", "html", "markdown"), default="text"),
        ),
        run=show,
        is_paged=True,
    )
    yield Command(
        "today",
        _("print what today brought: one article of each story, widest first"),
        "readerapp today --unread",
        brief=_("print what today brought, one article of each story"),
        topic=Topic.MOST_USED,
        place=1,
        arguments=(
            limit(30),
            flag("--unread", _("only what is unread")),
            flag("--my-languages", _("only what is in languages you read")),
        ),
        run=today,
        is_paged=True,
    )
    yield Command(
        "enclosures",
        _("list the files of an article, or download one"),
        "readerapp enclosures 12 --save 1 talk.mp3",
        topic=Topic.STORIES,
        place=5,
        arguments=(
            Argument("id", type=id_number, metavar="ARTICLE"),
            Argument(
                "--save",
                nargs=2,
                metavar=("N", "FILE"),
                help=_("download the Nth of them and save it as FILE"),
            ),
            flag("--yes", _("do not ask")),
            force(),
        ),
        run=enclosures,
    )
    yield Command(
        "open",
        _("show an article in the window that is open, or in the browser"),
        "readerapp open 12",
        topic=Topic.MOST_USED,
        place=6,
        arguments=(
            Argument("id", type=id_number, metavar="ID"),
            flag("--browser", _("its page on the web, in your browser")),
        ),
        run=open_article,
    )


def list_articles(library: Library, options: argparse.Namespace) -> int:
    """List heads, newest first."""
    from readerapp.domain.articles import ArticleQuery, View
    from readerapp.library import labels, searching

    if options.feed is not None and not _is_subscribed(library, options.feed):
        return output.unknown_feed(options.feed)
    query = ArticleQuery(
        view=View(options.view),
        feed_id=options.feed,
        by_story=options.stories,
        search=options.search,
        own_only=options.my_languages,
    )
    found = searching.find(library, query, options.limit)
    for problem in found.problems:
        print_message(output.search_problem(problem))
    heads = searching.story_heads if options.stories else searching.heads
    if options.format == "csv" and not options.json:
        return _write_table(heads(library, found.ids))
    for head in output.as_shown(library, heads(library, found.ids)).values():
        output.print_result(output.head_values(head), output.head_line(head), as_json=options.json)
    if hidden := labels.hidden_count(library, query):
        # Translators: articles
        message = ngettext(
            "{count} is hidden: labelled as made by AI. See list --view {view}",
            "{count} are hidden: labelled as made by AI. See list --view {view}",
            hidden,
        )
        print_message(message.format(count=hidden, view=labels.hidden_from(query).view))
    _tell_foreign(searching.foreign_count(library, query))
    return 0


def _is_subscribed(library: Library, feed_id: int) -> bool:
    from readerapp.library import subscriptions

    return any(feed.id == feed_id for feed in subscriptions.subscriptions(library).feeds)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print one article as text, HTML or Markdown."""
    from readerapp.library import annotations, export, reading

    article = reading.article(library, options.id)
    if article is None:
        return output.unknown_article(options.id)
    pictures = export.stored_pictures(library, article) if options.format == "html" else {}
    words = output_words(article, ENGLISH if options.json else CHOSEN)
    body = export.as_format(article, options.format, words, pictures)
    values = output.article_values(article, article.body_text if options.format == "text" else body)
    values |= output.annotation_values(annotations.annotations(library, options.id))
    if options.format == "html" and not options.json:
        output.write_document(f"{body}\n")
    else:
        output.print_result(values, body, as_json=options.json)
    return 0


def output_words(article: Article, words: Words) -> OutputWords:
    """Return the app's words in an exported article."""
    from readerapp.domain.directions import is_rtl_language
    from readerapp.rendering.output import OutputWords  # here, as lists do without

    names, ranks = label_names(words), _rank_names(words)

    def said(label: Label, picture: int | None) -> str:
        found = (e for e in article.evidence if e.label is label and e.picture == picture)
        stated = dict.fromkeys(f"{ranks[e.rank]}: {e.raw}" for e in found)
        name = names[label]
        return f"{name} ({'; '.join(stated)})" if stated else name

    notes = {
        each.position: ". ".join(said(label, each.position) for label in each.labels)
        for each in article.pictures
        if each.labels
    }
    is_made = article.head.title_is_derived
    made = [words.gettext("Title taken from its first sentence")] if is_made else []
    labels = (*made, *(said(label, None) for label in article.head.labels))
    language = words.language
    return OutputWords(
        labels=labels,
        pictures=notes,
        undated=words.gettext("no date"),
        contents=words.gettext("Contents"),
        missing=words.gettext(
            "Part of this article is missing. Open it in your browser to read all of it."
        ),
        browser=words.gettext("Open in Browser"),
        language=language,
        direction="rtl" if is_rtl_language(language) else "ltr",
    )


def _rank_names(words: Words) -> dict[Rank, str]:
    """Return how it is known what a label says."""
    from readerapp.domain.labels import Rank

    return {
        # Translators: how it is known what a label says, before a colon; so the next ten
        Rank.SIGNED: words.gettext("signed"),
        Rank.SIGNED_UNKNOWN: words.gettext("signed unknown"),
        Rank.IN_FILE: words.gettext("in file"),
        Rank.PAGE_DATA: words.gettext("page data"),
        Rank.SITE: words.gettext("site"),
        Rank.VISIBLE_TEXT: words.gettext("visible text"),
        Rank.FEED_RULE: words.gettext("feed rule"),
        Rank.USER: words.gettext("user"),
        Rank.MADE_HERE: words.gettext("made on this computer"),
        Rank.UNVERIFIED: words.gettext("could not be verified"),
        Rank.TRACE: words.gettext("trace"),
    }


def _write_table(heads: Sequence[ArticleHead]) -> int:
    """Write a line of names, and one for each article. Returns the exit status."""
    import csv

    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(_COLUMNS)
    for head in heads:
        values = output.head_values(head) | {"labels": " ".join(map(str, head.labels))}
        lines.writerow([_cell(values[name]) for name in _COLUMNS])
    output.write_document(text.getvalue())
    return 0


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def today(library: Library, options: argparse.Namespace) -> int:
    """Print today's stories: those of most articles first, then the newest."""
    from dataclasses import replace

    from readerapp.domain.articles import ArticleQuery
    from readerapp.domain.searches import Operator, State
    from readerapp.library import preferences, searching
    from readerapp.settings import ONLY_READER_LANGUAGES

    own_only = options.my_languages or preferences.settings(library).get(ONLY_READER_LANGUAGES)
    day = library.clock.now().astimezone().date()
    # Today and the day before, from which days without an hour come; and what has no date, which
    # is of the day it arrived.
    recent = f"{Operator.AFTER}:1d OR {Operator.IS}:{State.UNDATED}"
    query = ArticleQuery(search=recent, unread_only=options.unread, own_only=own_only)
    every = _of_day(library, query, day)
    stories = _of_day(library, replace(query, by_story=True), day)
    heads = sorted(searching.story_heads(library, stories), key=_reports, reverse=True)
    shown = list(output.as_shown(library, heads[: options.limit]).values())
    if options.json:
        for head in shown:
            output.print_result(output.head_values(head), "", as_json=True)
        return 0
    lines = _lines(day, searching.heads(library, every), heads, shown)
    output.write_output("".join(f"{line}\n" for line in lines))
    if own_only:
        _tell_foreign(len(_of_day(library, replace(query, own_only=False), day)) - len(every))
    return 0


def _tell_foreign(count: int) -> None:
    if count:
        # Translators: articles
        message = ngettext(
            "{count} is hidden: in another language",
            "{count} are hidden: in other languages",
            count,
        )
        print_message(message.format(count=count))


def _of_day(library: Library, query: ArticleQuery, day: date) -> array[int]:
    from array import array

    from readerapp.library import searching
    from readerapp.library.list_groups import Grouping

    found = searching.find(library, query, group_by=Grouping.DAY)
    ends = [*(each.row for each in found.groups[1:]), len(found.ids)]
    for each, end in zip(found.groups, ends, strict=False):
        if each.of == day:
            return found.ids[each.row : end]
    return array("q")


def _reports(head: ArticleHead) -> int:
    return head.story.reports if head.story else 1


def _lines(
    day: date,
    every: Sequence[ArticleHead],
    heads: Sequence[ArticleHead],
    shown: Sequence[ArticleHead],
) -> Iterator[str]:
    if not every:
        yield _("{day}: nothing yet").format(day=day)
        return
    unread = sum(not head.is_read for head in every)
    # Translators: of articles
    left = ngettext("{count} unread", "{count} unread", unread).format(count=unread)
    counted = ngettext("{count} article", "{count} articles", len(every)).format(count=len(every))
    yield styled(f"{day}: {counted}, {left}", BOLD)
    for head in shown:
        yield ""
        yield f"{styled(f'{head.id:>6}', FAINT)}  {output.title_line(head)}"
        yield " " * 8 + styled(" · ".join(_facts(head)), FAINT)
    if more := len(heads) - len(shown):
        yield ""
        yield ngettext(
            "{count} more story: use --limit", "{count} more stories: use --limit", more
        ).format(count=more)


def _facts(head: ArticleHead) -> Iterator[str]:
    yield head.source
    if head.known_date and not head.known_day:  # without an hour that nobody stated
        yield f"{head.known_date.astimezone():%H:%M}"
    if head.story is None or head.story.reports < 2:
        yield head.as_written.language
        return
    reports = ngettext("{count} article", "{count} articles", head.story.reports)
    yield reports.format(count=head.story.reports)
    yield " ".join(head.story.languages)


_WRONG_USE = 2


def enclosures(library: Library, options: argparse.Namespace) -> int:
    """List what belongs to an article, or fetch one file of it once that is wanted."""
    from readerapp.library import reading

    article = reading.article(library, options.id)
    if article is None:
        return output.unknown_article(options.id)
    if options.save:
        return _save_enclosure(library, options, article.enclosures)
    for number, each in enumerate(article.enclosures, start=1):
        output.print_result(
            output.enclosure_values(number, each),
            _enclosure_line(number, each),
            as_json=options.json,
        )
    return 0


def _save_enclosure(
    library: Library, options: argparse.Namespace, files: tuple[Enclosure, ...]
) -> int:
    from threading import Event

    from readerapp.library import downloads, unfinished
    from readerapp.library.addresses import host_of

    number, name = options.save
    if not (number.isdecimal() and 1 <= int(number[:20]) <= len(files)):
        message = _("Article {id} has no file {number}. It has {count}.")
        print_message(message.format(id=options.id, number=number, count=len(files)))
        return 1
    enclosure, path = files[int(number) - 1], Path(name)
    file = downloads.PartFile(
        library, path, replace=options.force
    )  # before anybody is asked in vain
    unfinished.clear(library.paths)
    host = _("It comes from {host}.").format(host=host_of(enclosure.address))
    print_message(f"{host} {_size_told(enclosure)}")
    if not options.yes and not output.may_fetch():
        print_message(_("Nothing was downloaded."))
        return _WRONG_USE
    tell = output.print_progress(_("downloaded {done} of {total}"), parts=20)
    try:
        downloads.download(library, enclosure.address, file, tell, Event())
    finally:
        size = file.size
        file.close()
    values = {"article": options.id, "number": int(number), "file": str(path), "size": size}
    output.print_result(values, _("Saved {path}").format(path=path), as_json=options.json)
    return 0


def _enclosure_line(number: int, enclosure: Enclosure) -> str:
    size = output.megabytes(enclosure.length) if enclosure.length else _("size unknown")
    facts = "  ".join(part for part in (enclosure.media_type, size, enclosure.title) if part)
    return f"{number:>6}  {facts}  {enclosure.address}"


def _size_told(enclosure: Enclosure) -> str:
    if not enclosure.length:
        return _("Its size is not known.")
    return _("Size, according to its publisher: {size}.").format(
        size=output.megabytes(enclosure.length)
    )


def open_article(library: Library, options: argparse.Namespace) -> int:
    """Show an article; return the exit status."""
    from readerapp.library import searching
    from readerapp.system.single_instance import ActivationRequest, ask_running_window

    heads = searching.heads(library, [options.id])
    if not heads:
        return output.unknown_article(options.id)
    if options.browser:
        return _browse(heads[0].id, heads[0].url, as_json=options.json)
    if not has_window(library.paths):
        print_message(_("No window of this library is open. --browser shows its page on the web."))
        return 1
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    request = ActivationRequest(token=token, article=options.id)
    if not ask_running_window(library.paths.runtime, request):
        print_message(_("The window does not answer."))
        return 1
    values = {"id": options.id, "status": "opened", "in": "window"}
    output.print_result(values, f"opened     {options.id}", as_json=options.json)
    return 0


def has_window(paths: Paths) -> bool:
    """Return whether a window of this library is open."""
    from readerapp.system import SingleInstance

    instance = SingleInstance(paths.lock)
    try:
        instance.acquire()
    except ReaderError as error:
        return error.reason is Reason.LOCKED
    instance.release()
    return False


def _browse(article_id: int, address: str, *, as_json: bool) -> int:
    import webbrowser
    from urllib.parse import urlsplit

    if urlsplit(address).scheme not in ("http", "https"):
        print_message(_("Article {id} has no page on the web.").format(id=article_id))
        return 1
    try:
        is_open = webbrowser.open(address)
    except (webbrowser.Error, OSError):
        is_open = False
    if not is_open:
        print_message(_("There is no browser that could be started."))
        return 1
    values = {"id": article_id, "status": "opened", "in": "browser"}
    output.print_result(values, f"opened     {address}", as_json=as_json)
    return 0


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _ArticleStory(TypedDict):
        articles: int  # How many articles.
        languages: list[str]  # The languages of the articles.

    class ArticleLine(ArticleParts):
        """An article, as every list has it."""

        id: int  # The number of the article, as commands take it.
        # How widely its story is reported, where that was asked for.
        story: NotRequired[_ArticleStory]
        stated: NotRequired[Moment]  # What was stated as its publication and is not believed.
        # The title in the language of the reader, where the window shows it translated.
        translation: NotRequired[TranslatedTitle]

    class EnclosuresLine(TypedDict, total=False):
        """A line of: readerapp enclosures --json."""

        number: Required[int]  # The number, as the command takes it.
        address: str  # Its address.
        type: str  # Its media type.
        size: Required[int | None]  # Bytes, where they are known.
        seconds: int | None  # How long it lasts, where that is known.
        title: str  # Its title.
        article: int  # The number of the article.
        file: str  # The file.

    class ListLine(ArticleLine):
        """A line of: readerapp list --json."""

    class OpenLine(TypedDict):
        """A line of: readerapp open --json."""

        id: int  # The number of the article, as commands take it.
        status: str  # What became of it.
        in_: str  # Where it was opened: window or browser.

    class _ShowImages(TypedDict):
        position: int  # The place among the pictures.
        address: str  # Its address.
        alt: str  # What is on it.
        caption: str  # What stands below it.
        state: str  # In which state it is.
        labels: list[str]  # What is known of how it was made, such as ai_text.

    class _ShowEvidence(TypedDict):
        subject: str  # What it speaks of.
        label: str | None  # The label.
        rank: str  # How well it is known.
        source: str  # Who published it, as lists name it.
        raw: str  # As it was found.
        # What came of checking content credentials: invalid, valid, trusted, or nothing.
        validation: str
        signer: str  # Whom the certificate of the content credentials names.
        # How it belongs to the picture: created, edited, composited, ingredient, disputed, or
        # nothing.
        claim: str
        picture: int | None  # The picture, or its place.

    class _ShowEnclosures(TypedDict):
        number: int  # The number, as the command takes it.
        address: str  # Its address.
        type: str  # Its media type.
        size: int | None  # Bytes, where they are known.
        seconds: NotRequired[int | None]  # How long it lasts, where that is known.
        title: str  # Its title.

    class _ShowHighlights(TypedDict):
        quote: str  # The words.
        note: str  # Your note, or nothing.
        at: Moment  # When.

    class ShowLine(ArticleLine):
        """A line of: readerapp show --json."""

        body: str  # The text in the format that was asked for.
        authors: list[str]  # Who wrote it.
        modified: Moment | None  # When it was changed last, as stated.
        language_origin: str  # Who says which language it is.
        words: int  # How many words, or the words.
        images: list[_ShowImages]  # Its pictures.
        evidence: list[_ShowEvidence]  # How the labels are known.
        # The files that belong to it, as `readerapp enclosures` has them.
        enclosures: list[_ShowEnclosures]
        categories: list[str]  # The categories that its feed gave it.
        tags: list[str]  # Your tags.
        note: str  # Your note, or nothing.
        highlights: list[_ShowHighlights]  # Your highlights.

    class TodayLine(ArticleLine):
        """A line of: readerapp today --json."""
