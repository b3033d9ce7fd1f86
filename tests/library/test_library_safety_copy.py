"""What the reader made outlives the library, in plain files."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from killing import kill_after
from library_samples import open_in, verdicts_of
from storage_samples import OF_STORY, RULE, WORDS

from readerapp.domain.articles import Verdict
from readerapp.domain.consent import Decision, Surface
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import Reason, SourceError, StorageError
from readerapp.domain.feeds import Feed, FeedSettings, FullText, Subscriptions
from readerapp.domain.retention import RetentionRule
from readerapp.library import (
    Library,
    front_page,
    marks,
    preferences,
    privacy,
    reading,
    relations,
    restoring,
    retention,
    rules,
    safety_copy,
    safety_restore,
    saved_searches,
)
from readerapp.library.search_index import incoming
from readerapp.storage import check
from readerapp.system import Paths

FILES = {
    "README.txt", "feeds.jsonl", "feeds.opml", "stars.jsonl", "marks.jsonl", "decisions.jsonl",
    "stories.jsonl", "annotations.jsonl", "labels.jsonl", "searches.jsonl", "rules.jsonl",
    "mutes.jsonl", "accounts.jsonl", "consent.jsonl", "settings.json",
}  # fmt: skip


def put(library: Library, *identities: str) -> list[int]:
    drafts = [incoming(PreparedArticle(each, f"Title {each}")) for each in identities]
    with library.store.write() as writer:
        return [each for each, _ in writer.articles.put_many(drafts, library.clock.now())]


def fill(library: Library) -> None:
    """Make a bit of everything the safety copy holds."""
    ids = put(library, "a", "b", "c", "d")
    marks.mark_read(library, ids[:2], read=True)
    marks.mark_starred(library, ids[1:3], starred=True)
    relations.judge(library, ids[0], ids[3], Verdict.NOT_RELATED)
    front_page.follow(library, ids[0], on=True)
    front_page.seen(library, ids[0])
    front_page.less(library, ids[3], on=True)
    preferences.save(library, "interface.theme", "dark")
    privacy.answer(library, Decision.REFUSED, "fr", Surface.SETTINGS, {})
    own = FeedSettings(
        120, FullText.FETCH, pictures=False, language="fr", is_muted=True, notifies=True
    )
    with library.store.write() as marker:
        outer = marker.feeds.add_folder("Nachrichten “heute”", None, (("created", "2020"),))
        inner = marker.feeds.add_folder("عالم", outer)
        now = library.clock.now()
        moved = Feed(0, "old.example/feed", "https://new.example/feed", "T", "Mine", settings=own)
        marker.feeds.subscribe(moved, now)
        marker.feeds.subscribe(Feed(0, "k", "https://k.example/", folder_id=inner), now)
        marker.feeds.add_folder("Empty", None)
        marker.retention.set(1, RetentionRule(30, 0, takes_unread=True))
        marker.retention.set(2, RetentionRule())
        marker.searches.add("ومضات", "is:unread “heute”")
        marker.searches.add("Second", "lang:fr", 0)
        marker.rules.add(RULE)
        marker.mutes.add(WORDS)
        marker.mutes.add(OF_STORY, [1])


def brought_back(library: Library, to: Path) -> tuple[Library, safety_restore.SafetyReport]:
    paths = Paths.of_profile(to)
    paths.create()
    folder = safety_copy.folder_of(library.paths)
    staged, report = safety_restore.stage(paths, folder, library.clock)
    assert check(staged) == ()
    assert restoring.put_in_place(paths, staged) is None
    return open_in(to), report


def subscriptions(library: Library) -> list[object]:
    with library.store.read() as reader:
        found: Subscriptions = reader.feeds.subscriptions()
    names = {folder.id: folder.name for folder in found.folders}
    feeds = [
        (each.key, each.address, each.shown_name, each.settings, names.get(each.folder_id or 0))
        for each in found.feeds
    ]
    folders = [(each.name, names.get(each.parent_id or 0), each.outline) for each in found.folders]
    return [feeds, sorted(folders)]


def test_everything_the_reader_made_comes_back(library: Library, tmp_path: Path) -> None:
    fill(library)
    safety_copy.write(library)
    assert {each.name for each in safety_copy.folder_of(library.paths).iterdir()} == FILES
    other, report = brought_back(library, tmp_path / "other")
    assert report.problems == []
    named = ("feeds", "folders", "stars", "marks", "searches", "rules", "mutes", "stories")
    assert [report.counts[each] for each in named] == [2, 3, 2, 2, 2, 1, 2, 2]
    assert subscriptions(other) == subscriptions(library)
    assert retention.rules(other).own == retention.rules(library).own != {}
    assert saved_searches.listed(other)[0].name == "Second"
    assert rules.rules(other)[0].rule == rules.rules(library)[0].rule
    assert preferences.stored(other) == preferences.stored(library)
    assert privacy.records(other) == privacy.records(library)
    ids = put(other, "d", "c", "b", "a", "new")  # the articles return, in another order
    heads = [reading.article(other, each) for each in ids]
    found = [(each.head.is_read, each.head.is_starred) for each in heads if each]
    assert found == [(False, False), (False, True), (True, True), (True, False), (False, False)]
    assert verdicts_of(other, ids[0]) == {ids[3]: Verdict.NOT_RELATED}
    safety_copy.write(other)
    for name in FILES - {"README.txt", "stars.jsonl", "feeds.opml", "feeds.jsonl"}:
        here, there = (
            safety_copy.folder_of(each.paths).joinpath(name).read_text("utf-8").splitlines()
            for each in (library, other)
        )
        assert sorted(here) == sorted(there), name
    other.store.close()


# As version 0.1 wrote it before kinds of records were declared in one place.
AT = "2026-01-31T12:00:00+00:00"
OF_FEED = {"number": 3, "id": "77", "title": "There", "folder": "News", "was_here": True}
FEED: dict[str, object] = {
    "address": "https://k.example/", "key": "k", "in": 7, "title": "", "name": "", "site": "",
    "description": "", "language": "", "typed": True, "interval_minutes": 0,
    "full_text": "automatic", "pictures": True, "set_language": "", "muted": False,
    "notifies": False, "outline": [],
    "rule": {"days": 30, "count": 0, "unread": True, "starred": False},
    "labels": {"text": True, "pictures": False, "policy": "https://p.example/"},
    "account": OF_FEED,
}  # fmt: skip
OF_0_1: dict[str, list[dict[str, object]]] = {
    "feeds.jsonl": [
        {"folder": 9, "parent": None, "name": "Outer", "outline": [["created", "2020"]]},
        {"folder": 7, "parent": 9, "name": "عالم", "outline": []},
        FEED,
        {"address": "https://m.example#5", "key": "m#5", "rule": {"days": -1}, "labels": [1]},
    ],
    "accounts.jsonl": [
        {"account": 3, "kind": "miniflux", "address": "https://m.example", "user": "me",
         "name": "Mine", "fingerprint": "", "fetched": "all", "days": 30, "minutes": 15, "in": 9},
    ],
    "stars.jsonl": [{"identity": "a", "read": AT, "starred": AT, "title": "T", "url": "u"}],
    "marks.jsonl": [{"identity": "a", "read": AT}, {"identity": "b", "removed": AT}],
    "decisions.jsonl": [{"identity": "a", "other": "c", "decision": "not_related", "at": AT}],
    "stories.jsonl": [{"identity": "d", "seen": "1970-01-01T00:00:00+00:00", "followed": True}],
    "annotations.jsonl": [
        {"identity": "a", "tag": "Blue Sky", "at": AT},
        {"identity": "a", "note": "One\n\nTwo", "at": AT},
        {"identity": "e", "highlight": "words", "prefix": "before ", "suffix": " after",
         "start": 7, "note": "said", "at": AT},
        {"identity": "e", "highlight": "zest", "prefix": "", "suffix": "", "start": 9, "at": AT},
    ],
    "labels.jsonl": [{"identity": "f", "part": "text", "says": "disputed", "at": AT}],
    "searches.jsonl": [{"name": "S", "query": "q"}, {"name": "S", "query": "q"}],
    "rules.jsonl": [
        {"name": "R", "query": "q", "on": True, "read": True, "off_front_page": True},
        {"name": "R", "query": "q", "on": False, "star": True, "tag": "Port", "notify": True},
    ],
    "mutes.jsonl": [
        {"mute": "words", "name": "W", "at": AT, "query": "w",
         "until": "2090-01-01T00:00:00+00:00"},
        {"mute": "story", "name": "St", "at": AT, "articles": ["a", "d"]},
    ],
    "consent.jsonl": [
        {"at": AT, "purpose": "usage_statistics", "decision": "refused", "policy_version": 5,
         "text_sha256": "0", "text_locale": "fr", "surface": "settings", "app_version": "0.1"},
    ],
}  # fmt: skip


def test_a_copy_that_an_earlier_version_wrote_comes_back_whole(tmp_path: Path) -> None:
    folder, paths = tmp_path / "safety", Paths.of_profile(tmp_path / "profile")
    folder.mkdir()
    paths.create()
    for name, lines in OF_0_1.items():
        values = [{"readerapp": 1}, *lines]
        folder.joinpath(name).write_text("\n".join(map(json.dumps, values)) + "\n")
    folder.joinpath("settings.json").write_text(
        '{"interface.theme": "dark", "odd\\u0000": 1, "": 1}'
    )
    staged, report = safety_restore.stage(paths, folder, FakeClock())
    told = [each.partition(":")[0] for each in report.problems]
    assert told == ["feeds.jsonl, line 5"] * 2 + ["settings.json, "]
    counts = {name.partition(".")[0]: len(lines) for name, lines in OF_0_1.items()}
    counts |= {"feeds": 2, "folders": 2, "settings": 1, "answers": counts.pop("consent")}
    assert report.counts == counts
    assert restoring.put_in_place(paths, staged) is None
    library = open_in(tmp_path / "profile")
    safety_copy.write(library, all_marks=True)
    library.close()

    def written(name: str) -> list[dict[str, object]]:
        text = safety_copy.folder_of(paths).joinpath(name).read_text("utf-8")
        return [json.loads(each) for each in text.splitlines()[1:]]

    outer, inner, odd, feed = written("feeds.jsonl")
    assert (outer["name"], inner["name"], inner["parent"]) == ("Outer", "عالم", outer["folder"])
    now = {"in": inner["folder"], "account": OF_FEED | {"number": 1}}
    assert feed == FEED | now
    assert (odd["key"], "rule" in odd, "labels" in odd) == ("m#5", False, False)
    (account,) = OF_0_1["accounts.jsonl"]
    assert written("accounts.jsonl") == [account | {"account": 1, "in": outer["folder"]}]
    said = {name: lines for name, lines in OF_0_1.items() if name[:5] not in ("feeds", "accou")}
    said["stars.jsonl"] = [{"identity": "a", "read": AT, "starred": AT}]  # it is not there
    said["stories.jsonl"] = [{"identity": "d", "followed": True}]  # when was forgotten
    assert {name: written(name) for name in said} == said


def test_nothing_new_writes_nothing(library: Library) -> None:
    fill(library)
    safety_copy.write(library)
    folder = safety_copy.folder_of(library.paths)
    before = {each: each.stat().st_mtime_ns for each in folder.iterdir()}
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(hours=1))
    safety_copy.write(library)
    assert {each: each.stat().st_mtime_ns for each in folder.iterdir()} == before


def test_very_many_marks_wait_for_the_day(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety_copy, "MANY", 3)
    fill(library)
    assert safety_copy.is_due(library)
    safety_copy.write(library)
    assert not safety_copy.folder_of(library.paths).joinpath("marks.jsonl").exists()
    safety_copy.write(library, all_marks=True)
    assert safety_copy.folder_of(library.paths).joinpath("marks.jsonl").exists()


def test_a_list_for_other_readers_is_enough(library: Library, tmp_path: Path) -> None:
    fill(library)
    safety_copy.write(library)
    folder = safety_copy.folder_of(library.paths)
    for path in folder.iterdir():
        if path.name != "feeds.opml":
            path.unlink()
    paths = Paths.of_profile(tmp_path / "other")
    paths.create()
    _, report = safety_restore.stage(paths, folder, FakeClock())
    assert report.counts["feeds"] == 2
    assert "feeds.jsonl is missing." in report.problems


def test_a_folder_without_a_copy_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as told:
        safety_restore.stage(library.paths, tmp_path)
    assert told.value.reason is Reason.NOT_FOUND


HOSTILE = (
    "", "{", "[]", "null", '{"identity": 5}', '{"identity": "x", "starred": "yesterday"}',
    '{"identity": "x", "starred": "0001-01-01T00:00:00+14:00"}', '{"identity": "\\ud800"}',
    '{"identity": "\\u0000", "starred": "2026-01-01"}', "[" * 100_000, '{"folder": [], "name": 1}',
    '{"folder": 1, "parent": 99, "name": "x"}', '{"address": "a", "key": "b", "outline": [1]}',
    '{"address": "a", "key": "b", "interval_minutes": 1e400}', '{"address": "a", "key": "b"}',
    '{"name": 1, "query": []}', '{"address": "c", "key": "c", "rule": {"days": -1}}',
    '{"address": "d", "key": "d", "rule": [1]}', '{"name": "x", "query": "\\u0000"}',
    '{"identity": "x", "other": "x", "verdict": "same_story", "at": "2026-01-01"}',
)  # fmt: skip


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text()), max_size=12), st.binary())
def test_no_line_can_stop_the_others(tmp_path: Path, lines: list[str], noise: bytes) -> None:
    folder = tmp_path / "safety"
    folder.mkdir(exist_ok=True)
    good = {
        "feeds.jsonl": {"address": "https://good.example/", "key": "good"},
        "stars.jsonl": {"identity": "good", "starred": "2026-01-01T00:00:00+00:00"},
    }
    for name in FILES - {"README.txt", "settings.json", "feeds.opml"}:
        text = "\n".join([*lines, json.dumps(good.get(name, {}))])
        (folder / name).write_bytes(text.encode("utf-8", "surrogatepass") + b"\n" + noise)
    (folder / "settings.json").write_bytes(noise)
    paths = Paths.of_profile(tmp_path / "profile")
    paths.create()
    staged, report = safety_restore.stage(paths, folder, FakeClock())
    assert report.counts["feeds"] >= 1
    assert report.counts["stars"] >= 1
    assert check(staged) == ()


def test_a_killed_writer_leaves_whole_files(library: Library, kills: int) -> None:
    fill(library)
    put(library, *(f"many:{n}" for n in range(3000)))
    command = [
        sys.executable, "-c",
        "import sys; from pathlib import Path; from readerapp.library import *\n"
        "from readerapp.library import marks, safety_copy; from readerapp.system import Paths\n"
        "library = open_library(Paths.of_profile(Path(sys.argv[1]))); print('begin', flush=True)\n"
        "for n in range(1000):\n"
        "    marks.mark_starred(library, range(5, 2000), starred=n % 2 == 0)\n"
        "    safety_copy.write(library)\n",
        str(library.paths.profile),
    ]  # fmt: skip
    folder = safety_copy.folder_of(library.paths)
    for run in range(kills):
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        assert kill_after(0.2 + 0.4 * run / kills, process)
        for path in folder.glob("*.jsonl"):
            for line in path.read_text("utf-8").splitlines():
                json.loads(line)
            assert path.read_bytes().endswith(b"\n")
    stars = (folder / "stars.jsonl").read_text("utf-8").splitlines()
    assert len(stars) - 1 in (2, 1997)
    safety_copy.write(library)


def test_two_at_once_take_turns_and_the_later_one_is_of_now(library: Library) -> None:
    fill(library)
    with (
        safety_copy._turn(library, 0),
        pytest.raises(StorageError) as told,
    ):
        safety_copy.write(library, patience=0.0)
    assert told.value.reason is Reason.BACKUP_GOING_ON
    assert "Another backup is being made just now." in str(told.value)
    with ThreadPoolExecutor(8) as threads:
        for number in range(3):
            ids = put(library, f"more {number}")
            marks.mark_starred(library, ids, starred=True)
            done = [threads.submit(safety_copy.write, library) for _ in range(8)]
            assert [each.result() for each in done] == [None] * 8
            stars = safety_copy.folder_of(library.paths) / "stars.jsonl"
            assert f"Title more {number}" in stars.read_text()
    here = {each.name for each in safety_copy.folder_of(library.paths).iterdir()}
    assert not [each for each in here if each.endswith(".part")]


def test_what_a_killed_writer_left_goes_and_nothing_else(library: Library) -> None:
    fill(library)
    safety_copy.write(library)
    folder = safety_copy.folder_of(library.paths)
    (folder / ".a1b2c3d4.part").write_bytes(b"half")
    (folder / ".letter.part").write_bytes(b"mine")
    safety_copy.write(library)
    assert not (folder / ".a1b2c3d4.part").exists()
    assert (folder / ".letter.part").read_bytes() == b"mine"


def test_times_are_not_forgotten_while_they_are_written(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older snapshot would bring them back."""
    fill(library)
    safety_copy.write(library)
    monkeypatch.setattr(safety_copy, "PATIENCE", 0.0)
    with safety_copy._turn(library, 0):
        assert safety_copy.forget_times(library) != ()
    assert safety_copy.forget_times(library) == ()
