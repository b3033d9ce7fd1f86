"""Tags, notes and highlights: bounded, searchable, undone, kept whatever becomes of the article."""

import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import markdown
import pytest
from library_samples import NOW, article, dump, open_in, put
from retention_cases import EndedHereError, interrupted
from test_library_safety_copy import brought_back

from readerapp.domain.annotations import (
    MOST_HIGHLIGHTS,
    MOST_TAGS,
    NOTE_LENGTH,
    QUOTE_LENGTH,
    TAG_LENGTH,
    Annotations,
    Quote,
    Tag,
)
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.retention import KeptReason, RetentionRule
from readerapp.domain.searches import ProblemKind
from readerapp.library import (
    Library,
    marks,
    retention,
    safety_copy,
    searching,
)
from readerapp.library import bin as bin_
from readerapp.library.annotations import (
    add_highlight,
    add_tag,
    all_annotations,
    annotations,
    delete_tag,
    highlight_words,
    merge_annotations,
    note_highlight,
    remove_highlight,
    remove_tag,
    rename_tag,
    set_note,
    tags,
    take_back,
)
from readerapp.library.batching import BATCH
from readerapp.library.erasing import erase_history
from readerapp.library.export import export_notes
from readerapp.library.marks import ActionResult
from readerapp.library.retention import RetentionRules

TEXT = "The council voted on Tuesday. The council voted again on Friday."
BODY = {"body_text": TEXT, "body_html": f"<p>{TEXT}</p>"}
ADD = "INSERT INTO highlight VALUES (?, ?, '', '', 0, 0, '', '')"
QUOTE = Quote("voted again", "The council ", " on Friday.", 42)


def names(found: Annotations) -> list[str]:
    return [each.name for each in found.tags]


def ids_found(library: Library, words: str) -> list[int]:
    return list(searching.ids_of(library, ArticleQuery(search=words)))


def undo(done: ActionResult) -> None:
    assert done.undo is not None
    assert done.undo().annotated


def fill(library: Library) -> int:
    here, _other = put(library, article("a", "Harbour", **BODY), article("b"))
    add_tag(library, here, "Énergie")
    add_tag(library, here, "C++")
    set_note(library, here, "Why did they vote twice?")
    add_highlight(library, here, QUOTE, "who counted?")
    return here


def test_tags_are_compared_without_case_and_kept_as_typed(library: Library) -> None:
    (here,) = put(library, article("a"))
    done = add_tag(library, here, "  Climate \n Policy ")
    assert done.changes.annotated == (here,)
    assert not add_tag(library, here, "climate policy").changes
    assert names(annotations(library, here)) == ["Climate Policy"]
    for distinct in ("C", "C++", "C#", "Energie", "Énergie", "気候"):
        assert add_tag(library, here, distinct).changes
    assert len(names(annotations(library, here))) == 7
    undo(remove_tag(library, here, "CLIMATE  POLICY"))
    assert "Climate Policy" in names(annotations(library, here))
    first = tags(library)[0]
    assert (first.name, first.total, first.unread) == ("C", 1, 1)


def test_each_action_is_undone_without_a_trace(library: Library) -> None:
    here = fill(library)
    actions: list[Callable[[], ActionResult]] = [
        lambda: add_tag(library, here, "new"),
        lambda: remove_tag(library, here, "énergie"),
        lambda: set_note(library, here, "Other"),
        lambda: set_note(library, here, "  "),
        lambda: add_highlight(library, here, Quote("council")),
        lambda: note_highlight(library, here, QUOTE, "nobody"),
        lambda: remove_highlight(library, here, QUOTE),
        lambda: highlight_words(library, here, TEXT, "on Tuesday"),
    ]
    before = dump(library)
    for act in actions:
        done = act()
        assert dump(library) != before
        assert done.changes.annotated == (here,)
        undo(done)
        assert dump(library) == before


def test_a_tag_is_renamed_and_deleted_everywhere(library: Library) -> None:
    ids = put(library, *(article(f"n{number}") for number in range(4)))
    for here in ids[:3]:
        add_tag(library, here, "Energie")
    add_tag(library, ids[2], "Power")
    add_tag(library, ids[3], "other")
    before = dump(library)
    actions: list[Callable[[], ActionResult]] = [
        lambda: rename_tag(library, "energie", "ENERGIE"),
        lambda: rename_tag(library, "energie", "power"),
        lambda: delete_tag(library, "energie"),
    ]
    for act in actions:
        done = act()
        assert done.changes.annotated == tuple(ids[:3])
        undo(done)
        assert dump(library) == before
    rename_tag(library, "energie", "power")
    assert [(each.name, each.total) for each in tags(library)] == [("other", 1), ("power", 3)]
    delete_tag(library, "power")
    assert [each.name for each in tags(library)] == ["other"]
    assert not delete_tag(library, "power").changes


def test_a_tag_of_many_articles_is_changed_in_bounded_transactions(library: Library) -> None:
    ids = put(library, *(article(f"n{number}") for number in range(BATCH + 3)))
    with library.store.write() as writer:
        for here in ids:
            writer.annotations.put(here, Tag("many", NOW), str.casefold)
    before = dump(library)
    with pytest.raises(EndedHereError), interrupted(library, 1):
        delete_tag(library, "many")
    assert [each.total for each in tags(library)] == [3]
    with library.store.write() as writer:
        for here in ids:
            writer.annotations.put(here, Tag("many", NOW), str.casefold)
    undo(delete_tag(library, "many"))
    assert dump(library) == before


def test_undoing_leaves_what_was_written_since(library: Library) -> None:
    here = fill(library)
    first = set_note(library, here, "first")
    set_note(library, here, "second")
    assert first.undo
    assert not first.undo()
    note = annotations(library, here).note
    assert note
    assert note.text == "second"


def test_what_changes_nothing_is_nothing_to_undo(library: Library) -> None:
    here = fill(library)
    before = dump(library)
    for done in (
        add_tag(library, here, "ÉNERGIE"),
        remove_tag(library, here, "never"),
        set_note(library, here, "Why did they vote twice?"),
        add_highlight(library, here, QUOTE),
        note_highlight(library, here, Quote("never"), "x"),
        remove_highlight(library, here, Quote("never")),
        add_tag(library, 999, "no article"),
    ):
        assert (done.undo, bool(done.changes)) == (None, False)
    assert dump(library) == before


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda library, here: add_tag(library, here, " \n\u200b"), Reason.TAG_WITHOUT_NAME),
        (lambda library, here: add_tag(library, here, "x" * (TAG_LENGTH + 1)), Reason.TAG_TOO_LONG),
        (lambda library, here: set_note(library, here, "x" * (NOTE_LENGTH + 1)),
         Reason.NOTE_TOO_LONG),
        (lambda library, here: add_highlight(library, here, Quote("  ")),
         Reason.NOTHING_TO_HIGHLIGHT),
        (lambda library, here: add_highlight(library, here, Quote("x" * (QUOTE_LENGTH + 1))),
         Reason.HIGHLIGHT_TOO_LONG),
        (lambda library, here: highlight_words(library, here, TEXT, "sung"), Reason.NOT_IN_TEXT),
        (lambda library, here: note_highlight(library, here, QUOTE, "x" * (NOTE_LENGTH + 1)),
         Reason.NOTE_TOO_LONG),
    ],
)  # fmt: skip
def test_what_is_too_much_is_refused_and_changes_nothing(
    library: Library, act: Callable[[Library, int], ActionResult], reason: Reason
) -> None:
    here = fill(library)
    before = dump(library)
    with pytest.raises(ReaderError) as told:
        act(library, here)
    assert told.value.reason is reason
    assert dump(library) == before


def test_an_article_has_so_many_and_no_more(library: Library) -> None:
    (here,) = put(library, article("a"))
    for number in range(MOST_TAGS):
        add_tag(library, here, f"tag {number}")
    with pytest.raises(ReaderError, match="100 tags at the most"):
        add_tag(library, here, "one more")
    with library.store.write() as writer:
        for number in range(MOST_HIGHLIGHTS):
            writer._connection.execute(ADD, (here, f"words {number}"))
    with pytest.raises(ReaderError, match="500 highlights at the most"):
        add_highlight(library, here, Quote("one more"))


def test_they_outlive_the_article_and_are_there_when_it_returns(library: Library) -> None:
    here = fill(library)
    before = annotations(library, here)
    marks.remove(library, [here])
    assert annotations(library, here) == before
    assert [each.total for each in tags(library)] == [0, 0]
    assert ids_found(library, "has:tag") == []
    library.clock.advance(timedelta(days=30))  # type: ignore[attr-defined]  # a fake clock
    assert bin_.empty(library) == 1
    assert put(library, article("a", "Harbour", **BODY)) == [here]
    assert annotations(library, here) == before
    assert all_annotations(library)[0].annotations == before


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("tag:énergie", True),
        ("tag:ÉNER", True),
        ("tag:energie", True),  # as words are compared
        ('tag:"C++"', True),
        ("tag:c++", True),
        ("note:vote", True),
        ('note:"vote twice"', True),
        ("note:counted", True),  # of a highlight
        ("note:oted", False),
        ("has:note has:tag has:highlight", True),
        ("-has:note", False),
        ("harbour tag:c++", True),
        ("nowhere tag:c++", False),
        ("-tag:c++ OR note:never", False),
    ],
)
def test_searching(library: Library, words: str, is_found: bool) -> None:
    here = fill(library)
    assert (here in ids_found(library, words)) is is_found


def test_a_tag_that_is_not_there_is_told(library: Library) -> None:
    fill(library)
    found = searching.find(library, ArticleQuery(search="tag:never"))
    assert [each.kind for each in found.problems] == [ProblemKind.NO_TAG]
    assert searching.names(library, "en").tags == ("C++", "Énergie")


def test_a_list_of_a_tag(library: Library) -> None:
    here = fill(library)
    assert list(searching.ids_of(library, ArticleQuery(tag="c++"))) == [here]
    assert list(searching.ids_of(library, ArticleQuery(tag="c++", search="nowhere"))) == []
    remove_tag(library, here, "c++")
    assert list(searching.ids_of(library, ArticleQuery(tag="c++"))) == []


def test_rules_leave_them_alone(library: Library) -> None:
    here = fill(library)
    library.clock.advance(timedelta(days=30))  # type: ignore[attr-defined]  # a fake clock
    rule = RetentionRule(days=1, takes_unread=True, takes_starred=True, takes_own=True)
    found = retention.preview(library, RetentionRules(rule))
    assert dict(found.kept) == {KeptReason.ANNOTATED: 1}
    assert found.count == 1
    assert here in ids_found(library, "has:note")


def test_erasing_the_history_takes_the_times_and_nothing_else(library: Library) -> None:
    here = fill(library)
    before = annotations(library, here)
    safety_copy.write(library)
    erase_history(library)
    after = annotations(library, here)
    assert names(after) == names(before)
    assert after.highlights[0].quote == QUOTE
    assert {each.at.year for each in after} == {1970}
    file = safety_copy.folder_of(library.paths) / "annotations.jsonl"
    assert str(NOW.year) not in file.read_text("utf-8")


def test_the_safety_copy_gives_them_back(library: Library, tmp_path: Path) -> None:
    here = fill(library)
    marks.remove(library, [here])
    safety_copy.write(library)
    other, report = brought_back(library, tmp_path / "other")
    with other:
        assert report.problems == []
        assert report.counts["annotations"] == 4
        assert [(each.identity, each.annotations) for each in all_annotations(other)] == [
            (each.identity, each.annotations) for each in all_annotations(library)
        ]


def test_lines_of_a_safety_copy_that_are_wrong_are_told(library: Library, tmp_path: Path) -> None:
    fill(library)
    safety_copy.write(library)
    path = safety_copy.folder_of(library.paths) / "annotations.jsonl"
    wrong = [
        {"identity": "a"},
        {"identity": "a", "tag": 1, "at": "2026-01-01"},
        {"identity": "a", "tag": "x", "at": "never"},
        {"identity": "a", "highlight": "x", "start": -1, "at": "2026-01-01"},
    ]
    lines = path.read_text("utf-8") + "\n".join(map(json.dumps, wrong)) + "\n"
    path.write_text(lines, "utf-8")
    other, report = brought_back(library, tmp_path / "other")
    with other:
        assert (report.counts["annotations"], len(report.problems)) == (4, 4)


HOSTILE = """<script>alert(1)</script>
![seen](https://spy.example/1.png) ![[https://spy.example/2.png]]
<img src="https://spy.example/3.png" onerror="x()"> <b>bold</b> &lt;script&gt;
[run](javascript:alert(1)) [ref]
[ref]: javascript:alert(2)
    <iframe src="https://spy.example/4"></iframe>
```dataviewjs
alert(3)
```"""


def test_what_renders_exported_notes_loads_and_runs_nothing(
    library: Library, tmp_path: Path
) -> None:
    (one,) = put(
        library, article("url:https://y.example/", "<img src=x> ![t](https://spy.example)")
    )
    set_note(library, one, HOSTILE)
    add_highlight(library, one, Quote(f"\u2068{HOSTILE}\u2069"), HOSTILE)
    export_notes(library, tmp_path / "notes.md")
    text = (tmp_path / "notes.md").read_text("utf-8")
    rendered = markdown.markdown(text, extensions=["tables", "fenced_code"])
    assert set(re.findall(r"<(\w+)", rendered)) <= {"h2", "p", "blockquote", "a", "br"}
    assert re.findall(r"<\w[^<>]*(?:href|src)=", rendered) == []
    assert "alert(3)" in text
    assert "bold" in text
    assert "\u2068" not in text
    assert "```" not in text


def test_export_as_markdown(library: Library, tmp_path: Path) -> None:
    here = fill(library)
    (gone,) = put(library, article("url:https://x.example/", "Gone [for] *good*"))
    set_note(library, gone, "# mine, as it is")
    marks.remove(library, [gone])
    with library.store.read() as reader:
        assert reader.articles.article(gone) is None
    assert export_notes(library, tmp_path / "notes.md") == 2
    text = (tmp_path / "notes.md").read_text("utf-8")
    assert text.startswith("## Harbour\n\n2026-01-06\n\n#C (C++) #Énergie\n\n")
    assert "> voted again\n\nwho counted?\n\nWhy did they vote twice?\n" in text
    assert text.endswith("## https://x.example/\n\n<https://x.example/>\n\n\\# mine, as it is\n")
    assert here
    with pytest.raises(ReaderError) as told:
        export_notes(library, tmp_path / "notes.md")
    assert told.value.reason is Reason.EXISTS


def test_merging_loses_no_word_of_either(library: Library, tmp_path: Path) -> None:
    here = fill(library)
    other = open_in(tmp_path / "other")
    there = fill(other)
    add_tag(other, there, "énergie")
    add_tag(other, there, "theirs")
    set_note(other, there, "Theirs")
    note_highlight(other, there, QUOTE, "they did")
    brought = annotations(other, there)
    other.store.close()
    before = dump(library)
    with library.store.write() as writer:
        changed = merge_annotations(writer, here, brought)
    found = annotations(library, here)
    assert names(found) == ["C++", "theirs", "Énergie"]
    assert found.note
    assert found.note.text == "Why did they vote twice?\n\nTheirs"
    assert found.highlights[0].note == "who counted?\n\nthey did"
    with library.store.write() as writer:
        assert merge_annotations(writer, here, brought) == []
        take_back(writer, changed)
    assert dump(library) == before
