"""Output of the commands: one JSON object a line, or plain lines for people.

Everything a command says goes through here: what cannot be written (a full disk, a closed file) is
a failure of the environment that is told in a sentence, and never one of ours.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, overload

from readerapp import before_0_1
from readerapp.cli.terminal import BOLD, FAINT, YELLOW, pad, styled
from readerapp.domain.errors import StorageError
from readerapp.messages import CHOSEN, Words, _, harmless, in_a_row, ngettext, print_message

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.annotations import Annotations
    from readerapp.domain.articles import (
        Article,
        ArticleHead,
        ComputedRelative,
        StatedRelative,
        StorySummary,
    )
    from readerapp.domain.backups import Finding
    from readerapp.domain.drafts import Enclosure
    from readerapp.domain.labels import Evidence
    from readerapp.domain.searches import Problem
    from readerapp.library import Library


def print_result(values: Mapping[str, Any], line: str, *, as_json: bool) -> None:
    """Print one result on standard output: for people, or as JSON, which says with escapes what a
    terminal would obey."""
    write_output((_json(values) if as_json else line) + "\n")


def _json(values: Mapping[str, Any]) -> str:
    import json

    text = json.dumps(values, ensure_ascii=False)
    safe = harmless(text)
    if len(safe) == len(text):
        return text
    left = set(text) - set(safe)
    return text.translate({ord(each): f"\\u{ord(each):04x}" for each in left})


def write_output(text: str) -> None:
    """Write lines for people on standard output. Raises StorageError, and BrokenPipeError when
    nobody reads on."""
    _write(harmless(text))


def _write(text: str) -> None:
    if sys.stdout is None:  # it was closed before the start
        raise _failed(OSError(errno.EBADF, os.strerror(errno.EBADF)))
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _failed(error) from error


def write_document(text: str) -> None:
    """Write a document in UTF-8 on standard output: as it is, unless a terminal shows it. Raises
    as `write_output` does."""
    use_utf_8()
    is_shown = sys.stdout is not None and sys.stdout.isatty()
    _write(harmless(text) if is_shown else text)


def escape_unprintable() -> None:
    """Write escapes from now on for what an output's encoding cannot say: no title or file name
    ends a command for want of a letter, whatever PYTHONIOENCODING says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def use_utf_8() -> None:
    """Write UTF-8 on standard output from now on, whatever the terminal's encoding."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # With another encoding alone what to do about errors would be forgotten.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def finish_output() -> None:
    """Write out what is still kept in memory. Raises as `write_output` does."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _failed(error) from error


def _failed(error: OSError) -> StorageError:
    from readerapp.system.files import writing_failed

    return writing_failed(error, _("Standard output"))


def unknown_article(article_id: int) -> int:
    """Print that there is no such article; return the exit status."""
    print_message(_("There is no article {id}.").format(id=article_id))
    return 1


def unknown_feed(name: object) -> int:
    """Print that there is no such subscription; return the exit status."""
    print_message(_("There is no subscription {name}.").format(name=name))
    return 1


def damage(finding: Finding) -> str:
    """Return what was found in a library file. The facts in it are SQLite's, in English."""
    return _(finding.form.value).format(**finding.values)


def search_problem(problem: Problem, words: Words = CHOSEN) -> str:
    """Return why an operator was left out of a search."""
    text = words.gettext(problem.kind.value)
    return text.format(written=problem.written, choices=in_a_row(problem.choices, words))


def print_progress(counted: str, *, parts: int = 0) -> Callable[[int, int], None]:
    """Return what prints progress, such as "related {done} of {total}", on standard error; `parts`
    is how many times at most, 0 for every time. A total of 0 is one that is not known.

    Progress is for people who wait: what is no terminal, a log for instance, gets none.
    """
    last = -1
    if not is_watched():
        return lambda _done, _total: None

    def report(done: int, total: int) -> None:
        nonlocal last
        part = done * parts // total if parts and total else done
        if not parts or part != last:
            last = part
            # Translators: how many of anything are done, of an unknown number
            text = counted if total else _("{done} so far")
            print_message(text.format(done=done, total=total))

    return report


def is_watched() -> bool:
    """Return whether standard error is a terminal."""
    return sys.stderr is not None and sys.stderr.isatty()


def is_answered() -> bool:
    """Return whether a question can be answered: standard input is a terminal, and not closed."""
    return sys.stdin is not None and sys.stdin.isatty()


def may_fetch() -> bool:
    """Ask whether to fetch what was told of; where nobody can be asked, say how to say yes."""
    if not is_answered():
        print_message(_("Use --yes to download it without confirmation."))
        return False
    print_message(_('Type "yes" to download it:'))
    return sys.stdin.readline().strip() == "yes"


def megabytes(size: int) -> str:
    """Return bytes for people: "30.5 MB"."""
    return _("{size} MB").format(size=f"{size / 1_000_000:.1f}")


def as_shown(library: Library, heads: Iterable[ArticleHead]) -> dict[int, ArticleHead]:
    """Return heads by id, with titles as the window translated them, where these are shown."""
    from readerapp.library import preferences

    if not preferences.translated_titles(library)[0]:
        return {each.id: each for each in heads}
    # Here, because it loads the readers of HTML.
    from readerapp.library.stored_translations import shown_heads

    return shown_heads(library, heads)


def translated_values(head: ArticleHead) -> dict[str, Any]:
    """Return the translation of a title as JSON values, nothing where the author's is shown."""
    if head.original is None:
        return {}
    return {
        "translation": {
            "title": head.title,
            "standfirst": head.dek,
            "language": head.language,
            "models": list(head.original.models),
        }
    }


def head_values(head: ArticleHead) -> dict[str, Any]:
    """Return an article head as JSON values. "translation" only where its title is shown so,
    "story" only where its story was asked for, "stated" only where the source stated a publication
    that is not believed: then "published" is null."""
    stated, own = None if head.known_date else head.published, head.as_written
    story = head.story and {"articles": head.story.reports, "languages": head.story.languages}
    if story and head.story and head.story.undated:
        story["undated"] = head.story.undated
    return {
        "id": head.id,
        "title": own.title,
        "title_is_derived": head.title_is_derived,
        "standfirst": own.dek,
        "language": own.language,
        "interface_language": head.interface_language,
        "published": iso(head.known_date),
        "received": iso(head.received),
        "source": head.source,
        "url": head.url,
        "labels": [str(label) for label in head.labels],
        "read": head.is_read,
        "starred": head.is_starred,
        "stub": head.is_stub,
        "sample": head.is_sample,
        **translated_values(head),
        **({"stated": iso(stated)} if stated else {}),
        **({"story": story} if story else {}),
    }


def head_line(head: ArticleHead) -> str:
    """Return an article head as one line for people."""
    day = pad(_("no date"), 10)
    if head.known_date:
        day = str(head.known_day or local(head.known_date).date())
    story = f" ({in_a_row(_story_parts(head.story))})" if head.story else ""
    before = styled(f"{head.id:>6}  {day}  {head.as_written.language:<4}", FAINT)
    return f"{before} {title_line(head)}{story}"


def marked_title(head: ArticleHead) -> str:
    """Return a title on one line, with ⇄ before one that is translated."""
    return " ".join((*(["⇄"] if head.original else []), *head.title.split()))


def title_line(head: ArticleHead) -> str:
    """Return a title with its labels, and ⇄ before a translated one; an unread one is bold on a
    terminal."""
    title = marked_title(head)
    labels = styled("".join(f" [{label}]" for label in head.labels), YELLOW)
    return f"{title if head.is_read else styled(title, BOLD)}{labels}"


def _story_parts(story: StorySummary) -> Iterator[str]:
    reports = ngettext("{count} article", "{count} articles", story.reports)
    yield reports.format(count=story.reports)
    if story.undated:
        # Translators: of articles
        yield ngettext("{count} without a date", "{count} without a date", story.undated).format(
            count=story.undated
        )


def article_values(article: Article, body: str) -> dict[str, Any]:
    """Return a whole article as JSON values."""
    return head_values(article.head) | {
        "body": body,
        "authors": list(article.authors),
        "modified": iso(article.modified),
        "language_origin": str(article.language_origin),
        "words": article.word_count,
        "images": [
            {
                "position": picture.position,
                "address": picture.address,
                "alt": picture.alt,
                "caption": picture.caption,
                "state": str(picture.state),
                "labels": [str(label) for label in picture.labels],
            }
            for picture in article.pictures
        ],
        "evidence": [evidence_values(evidence) for evidence in article.evidence],
        "enclosures": [
            enclosure_values(number, each) for number, each in enumerate(article.enclosures, 1)
        ],
        "categories": list(article.categories),
    }


def enclosure_values(number: int, enclosure: Enclosure) -> dict[str, Any]:
    """Return a file that belongs to an article as JSON values; `enclosures` takes its number."""
    return {
        "number": number,
        "address": enclosure.address,
        "type": enclosure.media_type,
        "size": enclosure.length or None,
        "seconds": enclosure.seconds or None,
        "title": enclosure.title,
    }


def annotation_values(found: Annotations) -> dict[str, Any]:
    """Return what the reader added to an article as JSON values."""
    return {
        "tags": [each.name for each in found.tags],
        "note": found.note.text if found.note else "",
        "highlights": [
            {"quote": before_0_1.words_of(each.quote), "note": each.note, "at": iso(each.at)}
            for each in found.highlights
        ],
    }


def evidence_values(evidence: Evidence) -> dict[str, Any]:
    """Return one piece of label evidence as JSON values."""
    return {
        "subject": str(evidence.subject),
        "label": evidence.label and str(evidence.label),
        "rank": str(evidence.rank),
        "source": evidence.source,
        "raw": evidence.raw,
        "validation": str(evidence.validation),
        "signer": evidence.signer,
        "claim": str(evidence.claim),
        "picture": evidence.picture,
    }


def stated_values(relative: StatedRelative) -> dict[str, Any]:
    """Return a publisher-stated relation inside an import result."""
    head = relative.head
    own = head.as_written
    return {
        "id": head.id,
        "title": own.title,
        "standfirst": own.dek,
        "language": own.language,
        **translated_values(head),
        "labels": [str(label) for label in head.labels],
        "kind": str(relative.kind),
    }


def computed_values(article_id: int, relative: ComputedRelative) -> dict[str, Any]:
    """Return a computed relation as JSON values."""
    return {
        "of": article_id,
        "id": relative.head.id,
        "title": relative.head.as_written.title,
        "language": relative.head.as_written.language,
        **translated_values(relative.head),
        "labels": [str(label) for label in relative.head.labels],
        "kind": str(relative.kind),
        "score": round(relative.score, 4),
        "reasons": [
            {"kind": str(reason.kind), "values": list(reason.values)} for reason in relative.reasons
        ],
        "copies": [copy.id for copy in relative.copies],
    }


def local(moment: datetime) -> datetime:
    """Return a time as the clock on the wall says it, for people; `iso` is for scripts."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):  # at both ends of the calendar
        return moment


@overload
def iso(moment: datetime) -> str: ...
@overload
def iso(moment: datetime | None) -> str | None: ...
def iso(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601 in UTC."""
    return moment.isoformat() if moment else None


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class TranslatedTitle(TypedDict):
        """A title as a model of this computer translated it."""

        title: str  # The title, translated.
        standfirst: str  # The sentence below the headline, translated, or nothing.
        language: str  # The language that it was translated into.
        models: list[str]  # The models that translated it, one after the other.

    class ArticleParts(TypedDict, total=False):
        """An article in a line that may be about something else."""

        title: str  # Its title.
        title_is_derived: bool  # Whether the title was made from the text, for want of one.
        standfirst: str  # The sentence below the headline, or nothing.
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        interface_language: str  # The language of the page around it, if another was stated.
        published: Moment | None  # When it was published, in UTC; null when nobody knows.
        received: Moment  # When it came into the library, in UTC.
        source: str  # Who published it, as lists name it.
        url: str  # Its address.
        labels: list[str]  # What is known of how it was made, such as ai_text.
        read: bool  # Whether it is marked as read.
        starred: bool  # Whether it has a star.
        stub: bool  # Whether only its title and address are here.
        sample: bool  # Whether it is one of the samples.
