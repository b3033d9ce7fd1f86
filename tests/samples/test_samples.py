"""The sample library as data: complete, varied, each text in the script of its language."""

import csv
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtGui import QImageReader

from readerapp.domain.labels import Label, Subject
from readerapp.provenance.visible import read_labels
from readerapp.resources import resource

FOLDER = resource("samples")
ABOUT_THE_TEXT = {
    "title",
    "standfirst",
    "published",
    "language",
    "source",
    "url",
    "author",
    "labels",
}
ALWAYS = ABOUT_THE_TEXT | {"story", "kind"}
WITH_PICTURE = {"picture", "picture_alt", "picture_caption"}
FIRST = datetime(2026, 10, 31, tzinfo=UTC)
LAST = datetime(2026, 11, 21, tzinfo=UTC)
LENGTHS = {  # words, or characters where words are not spaced
    "zh-Hans": (300, 700),
    "ja": (300, 800),
    "ko": (100, 280),
    "ar": (130, 300),
    "de": (150, 350),
    "en": (150, 350),
    "es": (150, 350),
    "fr": (150, 350),
}


@dataclass(frozen=True)
class Sample:
    """One article file: its place below the folder, its front matter, its Markdown."""

    file: str
    meta: dict[str, Any]
    body: str

    @property
    def language(self) -> str:
        return str(self.meta["language"])

    @property
    def published(self) -> datetime:
        return datetime.fromisoformat(self.meta["published"])


@cache
def samples() -> tuple[Sample, ...]:
    return tuple(read(path) for path in sorted(FOLDER.glob("*/*.md")))


def read(path: Path) -> Sample:
    start, front, body = path.read_text("utf-8").split("---\n", 2)
    assert start == ""
    return Sample(path.relative_to(FOLDER).as_posix(), yaml.safe_load(front), body.strip())


def in_script(text: str, script: str) -> float:
    """The part of a text's letters that are of a script, 0..1."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(re.findall(script, "".join(letters))) / max(1, len(letters))


def test_front_matter_is_complete(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            wanted = ALWAYS | (WITH_PICTURE if "picture" in sample.meta else set())
            assert set(sample.meta) == wanted
            texts = wanted - {"labels"}
            assert all(
                isinstance(sample.meta[name], str) and sample.meta[name].strip() for name in texts
            )
            assert sample.file.startswith(f"{sample.language}/{sample.meta['story']}-")
            assert sample.meta["kind"] in {"report", "follow-up", "background"}


def test_address_is_one_that_nobody_owns(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            assert re.fullmatch(r"https://example\.org/[a-z-]+/[a-z0-9-]+", sample.meta["url"])
            links = re.findall(r"https?://[^\s)]+", sample.body)
            assert all(link.startswith("https://example.org/") for link in links)


def test_dates_are_utc_and_within_the_three_weeks(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            assert sample.published.utcoffset() == timedelta(0)
            assert FIRST <= sample.published < LAST


def test_length_fits_the_language(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            spaced = sample.language not in {"zh-Hans", "ja"}
            length = len(sample.body.split()) if spaced else len(re.sub(r"\s", "", sample.body))
            low, high = LENGTHS[sample.language]
            assert low <= length <= high
            blocks = [block for block in sample.body.split("\n\n") if block[0] not in "#|>-"]
            assert 4 <= len(blocks) <= 7


def test_script_fits_the_language(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            text = f"{sample.meta['title']} {sample.meta['standfirst']} {sample.body}"
            kana, hangul, arabic = r"[\u3041-\u30ff]", r"[\uac00-\ud7a3]", r"[\u0600-\u06ff]"
            han, latin = r"[\u4e00-\u9fff]", r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"
            own = {"ko": hangul, "ja": f"{kana}|{han}", "zh-Hans": han, "ar": arabic}
            assert in_script(text, own.get(sample.language, latin)) > 0.85
            assert (in_script(text, kana) > 0.25) == (sample.language == "ja")


def test_labels_are_those_the_window_shows(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            labels = sample.meta["labels"]
            assert set(labels) <= {Label.AI_TEXT, Label.AI_IMAGE}
            assert len(labels) == len(set(labels))
            assert "picture" in sample.meta or Label.AI_IMAGE not in labels


def test_caption_says_when_the_picture_is_generated(subtests: pytest.Subtests) -> None:
    for sample in samples():
        with subtests.test(sample.file):
            caption = sample.meta.get("picture_caption", "")
            found = {hit.label for hit in read_labels(caption, [sample.language]).evidence}
            stated = {Label(name) for name in sample.meta["labels"]} & {Label.AI_IMAGE}
            assert found == stated
            hits = read_labels(caption, [sample.language]).evidence
            assert all(hit.subject is Subject.IMAGE for hit in hits)


def test_library_is_large_and_varied() -> None:
    assert len(samples()) >= 48
    assert len({sample.language for sample in samples()}) >= 8
    stories = Counter(sample.meta["story"] for sample in samples())
    assert len(stories) >= 12
    assert all(3 <= count <= 7 for count in stories.values())
    assert {sample.meta["kind"] for sample in samples()} == {"report", "follow-up", "background"}
    labels = Counter(label for sample in samples() for label in sample.meta["labels"])
    assert labels[Label.AI_TEXT] >= 8
    assert labels[Label.AI_IMAGE] >= 5


def test_texts_show_what_markdown_can_hold() -> None:
    bodies = "\n\n".join(sample.body for sample in samples())
    for mark in (r"^## ", r"^> ", r"^- ", r"^1\. ", r"^\| --- ", r"\]\(https://example\.org/"):
        assert re.search(mark, bodies, re.MULTILINE), mark
    assert any("picture" not in sample.meta for sample in samples())
    lengths = [len(sample.meta["title"]) for sample in samples()]
    assert min(lengths) <= 5
    assert max(lengths) >= 110


def test_nothing_is_told_twice() -> None:
    told = Counter(
        sample.meta[name] for sample in samples() for name in ("title", "standfirst", "url")
    )
    assert [text for text, count in told.items() if count > 1] == []


def test_an_event_is_reported_within_two_days_and_then_followed(subtests: pytest.Subtests) -> None:
    for story in sorted({sample.meta["story"] for sample in samples()}):
        with subtests.test(story):
            told = [sample for sample in samples() if sample.meta["story"] == story]
            reports = [sample.published for sample in told if sample.meta["kind"] == "report"]
            later = [sample.published for sample in told if sample.meta["kind"] != "report"]
            assert max(reports) - min(reports) <= timedelta(hours=48)
            assert all(moment > min(reports) for moment in later)
            assert len({sample.language for sample in told}) >= 3


def test_every_newsroom_writes_in_one_language() -> None:
    languages: dict[str, set[str]] = {}
    for sample in samples():
        languages.setdefault(sample.meta["source"], set()).add(sample.language)
    assert all(len(spoken) == 1 for spoken in languages.values())
    assert len(languages) >= 20


def test_pictures_are_all_used_and_open_at_their_size() -> None:
    folder = FOLDER / "pictures"
    named = {sample.meta["picture"] for sample in samples() if "picture" in sample.meta}
    assert named == {path.name for path in folder.iterdir()}
    for name in sorted(named):
        image = QImageReader(str(folder / name)).read()
        assert (image.width(), image.height()) == (1280, 720), name
    assert sum(path.stat().st_size for path in folder.iterdir()) < 2_200_000


def test_manifest_lists_exactly_the_files() -> None:
    with (FOLDER / "manifest.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    stated = [(row["file"], row["story"], row["kind"], row["language"]) for row in rows]
    held = [(s.file, s.meta["story"], s.meta["kind"], s.language) for s in samples()]
    assert sorted(stated) == sorted(held)


def test_a_picture_is_generated_for_all_who_show_it_or_for_none() -> None:
    claims: dict[str, set[bool]] = {}
    for sample in samples():
        if "picture" in sample.meta:
            generated = Label.AI_IMAGE in sample.meta["labels"]
            claims.setdefault(sample.meta["picture"], set()).add(generated)
    assert {name for name, stated in claims.items() if len(stated) > 1} == set()
