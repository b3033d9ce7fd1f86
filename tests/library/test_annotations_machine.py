"""Whatever a reader does to articles, no tag, note or highlight is lost, and undo is exact."""

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from fakes import FakeClock
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from library_samples import article, put
from new_libraries import lay_out
from thorough import examples

from readerapp.domain.annotations import Annotations, Quote
from readerapp.domain.archives import ArchiveScope
from readerapp.domain.articles import Changes
from readerapp.library import Library, marks, open_library, restoring, safety_copy, safety_restore
from readerapp.library import bin as bin_
from readerapp.library.annotations import (
    add_highlight,
    add_tag,
    all_annotations,
    note_highlight,
    remove_highlight,
    remove_tag,
    set_note,
)
from readerapp.library.archives.parts import READ
from readerapp.library.marks import ActionResult
from readerapp.library.records.kind import Merge
from readerapp.storage import check
from readerapp.system import Paths

STORIES = ("a", "b", "c")
WORDS = st.sampled_from(["Zug", "zug", "Été", "e\u0301te\u0301", "C++", "列車", "😀"])
TEXTS = st.sampled_from(["", "why?", "zwei\nZeilen", "ملاحظة", "why? because"])
Known = dict[str, Annotations]


class Annotating(RuleBasedStateMachine):
    """A library beside what a reader would expect to find in it, by the names of articles."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.number = 0
        self.library = self._open()
        self.living: set[str] = set()
        self.known: Known = {}
        self.undoable: list[tuple[Callable[[], Changes], Known]] = []

    def _open(self) -> Library:
        self.number += 1
        paths = Paths.of_profile(self.folder / str(self.number))
        lay_out(paths.data)
        return open_library(paths, FakeClock())

    @initialize()
    def begin(self) -> None:
        put(self.library, *map(article, STORIES))
        self.living = set(STORIES)

    @rule(story=st.sampled_from(STORIES), name=WORDS)
    def tag(self, story: str, name: str) -> None:
        self._act(story, lambda here: add_tag(self.library, here, name))

    @rule(story=st.sampled_from(STORIES), name=WORDS)
    def untag(self, story: str, name: str) -> None:
        self._act(story, lambda here: remove_tag(self.library, here, name))

    @rule(story=st.sampled_from(STORIES), text=TEXTS)
    def note(self, story: str, text: str) -> None:
        self._act(story, lambda here: set_note(self.library, here, text))

    @rule(story=st.sampled_from(STORIES), words=WORDS, text=TEXTS)
    def highlight(self, story: str, words: str, text: str) -> None:
        quote = Quote(words, "before ", " after", 7)
        self._act(story, lambda here: add_highlight(self.library, here, quote))
        self._act(story, lambda here: note_highlight(self.library, here, quote, text))

    @rule(story=st.sampled_from(STORIES), words=WORDS)
    def unhighlight(self, story: str, words: str) -> None:
        quote = Quote(words, "before ", " after", 7)
        self._act(story, lambda here: remove_highlight(self.library, here, quote))

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        back, self.known = self.undoable.pop()
        back()

    @precondition(lambda self: self.living)
    @rule(choice=st.integers(0, 9))
    def remove(self, choice: int) -> None:
        story = sorted(self.living)[choice % len(self.living)]
        marks.remove(self.library, [self._id(story)])
        self.living.discard(story)

    @rule(for_good=st.booleans())
    def empty_or_restore(self, for_good: bool) -> None:
        if for_good:
            bin_.empty(self.library)
        else:
            bin_.restore_everything(self.library)
            self._look()

    @rule(story=st.sampled_from(STORIES))
    def arrive(self, story: str) -> None:
        put(self.library, article(story, "Told anew", body_text="Other words."))
        self._look()

    @rule()
    def move_by_archive(self) -> None:
        """Into an empty library, as an import does, twice."""
        before, self.library = self.library, self._open()
        for _ in range(2):
            merging = Merge()
            for part in READ:
                with before.store.read() as reader:
                    lines = [json.dumps(each) for each in part.read(reader, ArchiveScope())]
                records = [part.make_safe(part.check(json.loads(line))) for line in lines]
                with self.library.store.write() as writer:
                    part.put(writer, records, merging)
        before.store.close()
        self._moved()

    @rule()
    def move_by_safety_copy(self) -> None:
        safety_copy.write(self.library)
        folder = safety_copy.folder_of(self.library.paths)
        self.library.store.close()
        self.number += 1
        paths = Paths.of_profile(self.folder / str(self.number))
        paths.create()
        staged, report = safety_restore.stage(paths, folder, FakeClock())
        assert report.problems == []
        restoring.put_in_place(paths, staged)
        self.library = open_library(paths, FakeClock())
        self._moved()

    @invariant()
    def everything_is_there(self) -> None:
        found = {each.identity: each.annotations for each in all_annotations(self.library)}
        assert found == {story: each for story, each in self.known.items() if each}

    def _act(self, story: str, act: Callable[[int], ActionResult]) -> None:
        if story not in self.living:
            return
        before = dict(self.known)
        here = self._id(story)
        done = act(here)
        with self.library.store.read() as reader:
            self.known[story] = reader.annotations.of(here)
        assert bool(done.undo) == (before.get(story, Annotations()) != self.known[story])
        if done.undo:
            self.undoable.append((done.undo, before))

    def _id(self, story: str) -> int:
        with self.library.store.read() as reader:
            found = reader.articles.find(story)
        assert found is not None
        return found

    def _moved(self) -> None:
        self.undoable.clear()  # it is of the library before
        self._look()

    def _look(self) -> None:
        with self.library.store.read() as reader:
            ids = {story: reader.articles.find(story) for story in STORIES}
            heads = {head.id for head in reader.articles.heads([i for i in ids.values() if i])}
        self.living = {story for story, article_id in ids.items() if article_id in heads}

    def teardown(self) -> None:
        path = self.library.store.path
        self.library.store.close()
        assert check(path) == ()
        shutil.rmtree(self.folder)


Annotating.TestCase.settings = settings(
    max_examples=examples(6),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestAnnotating = Annotating.TestCase
