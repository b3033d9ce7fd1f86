"""Libraries with something in every table, and archives that were tampered with."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from library_samples import NOW, png
from storage_samples import (
    HIGHLIGHT,
    IN_PICTURE,
    LATER,
    OF_STORY,
    RULE,
    TAG,
    WORDS,
    consent,
    fill_feeds,
    folded,
    plain,
    rich,
)

from readerapp.domain.annotations import Note
from readerapp.domain.articles import Verdict
from readerapp.domain.consent import Decision
from readerapp.domain.feeds import FeedSettings
from readerapp.domain.labels import Claim, Rank, Validation
from readerapp.domain.marks import StoryMark
from readerapp.domain.retention import RetentionRule
from readerapp.library import Library

Files = dict[str, bytes]
JPEG = b"\xff\xd8\xff the bytes of a photograph"
CREDENTIALS = b"\0\0\0\x10jumb as they were published"
SIGNED = replace(
    IN_PICTURE, rank=Rank.SIGNED, picture=2, validation=Validation.TRUSTED, signer="Example News",
    claim=Claim.EDITED,
)  # fmt: skip
# What means something to one library alone.
OF_THE_LIBRARY = {"window.geometry", "library.related_by", "retention.looks"}


def fill(library: Library) -> list[int]:
    """Put something into every table; return the ids of the articles: rich, then plain ones."""
    body = '<p>Talks <img alt="alt" src="picture:0"> in Beijing.</p>'
    whole = replace(rich(), page_html="<p>The whole page</p>", body_html=body)
    others = [
        plain(f"urn:n:{number}", f"Story {number}", body_html=f"<p>Text {number}</p>")
        for number in range(20)
    ]
    with library.store.write() as writer:
        ids = [writer.articles.put(each, folded(each), NOW)[0] for each in (whole, *others)]
        writer.pictures.store(ids[0], 0, JPEG, "image/jpeg", 640, 480)
        writer.pictures.store(ids[0], 2, png(), "image/png", 1, 1, CREDENTIALS)
        writer.evidence.add(ids[0], [IN_PICTURE, SIGNED], NOW)
        writer.statuses.mark_read(ids[1:4], True, NOW)
        writer.statuses.mark_starred(ids[:2], True, LATER)
        for annotation in (TAG, Note("Why now?", NOW), HIGHLIGHT):
            writer.annotations.put(ids[0], annotation, str.casefold)
        writer.annotations.put(ids[-1], TAG, str.casefold)
        writer.verdicts.put({(ids[1], ids[2]): Verdict.SAME_STORY}, NOW)
        writer.verdicts.put({(ids[4], ids[3]): Verdict.NOT_RELATED}, LATER)
        writer.story_marks.put(
            {ids[1]: StoryMark(NOW, is_followed=True), ids[2]: StoryMark(is_less_wanted=True)}
        )
        writer.articles.remove(ids[-1:])
        writer.searches.add("Bridges", "title:bridge -is:read", 0)
        writer.searches.add("Words", "words", 0)
        writer.rules.add(RULE)
        writer.rules.add(replace(RULE, name="Off", is_on=False), 0)
        writer.mutes.add(replace(WORDS, query="zebras"))
        writer.mutes.add(OF_STORY, ids[-1:])  # which is in the bin
        writer.settings.set("interface.theme", "dark")
        for key in OF_THE_LIBRARY:
            writer.settings.set(key, "AAAA")
        writer.consent.append(consent(Decision.REFUSED))
        writer.consent.append(consent(Decision.GRANTED))
        writer.usage.add(NOW.date(), "search", 3)
    fill_feeds(library.store)
    with library.store.write() as marker:
        marker.feeds.set_icon(1, png(), NOW - timedelta(days=3))
        marker.feeds.set_settings(2, FeedSettings(notifies=True))
        marker.retention.set(2, RetentionRule(30, 500, takes_unread=True))
        marker.feeds.add_folder("World", 1)  # a second one of the same name
    return ids


def files_of(archive: Path) -> Files:
    """Return the files of a ZIP by name."""
    with zipfile.ZipFile(archive) as found:
        return {name: found.read(name) for name in found.namelist()}


def write_zip(
    target: Path,
    files: Mapping[str, bytes],
    change: Callable[[zipfile.ZipInfo], None] | None = None,
) -> Path:
    """Write files as a ZIP; `change` may alter what it says of each."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if change:
                change(info)
            archive.writestr(info, data)
    return target


def resealed(files: Files, **changes: Any) -> Files:
    """Return files whose checksums and manifest agree with them again, as a forger would do."""
    rest = {
        name: data
        for name, data in files.items()
        if name not in ("manifest.json", "checksums.sha256")
    }
    lines = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in rest.items())
    checksums = "".join(lines).encode()
    manifest = json.loads(files["manifest.json"]) | {
        "files": len(rest),
        "size": sum(map(len, rest.values())),
        "checksums": hashlib.sha256(checksums).hexdigest(),
        **changes,
    }
    return rest | {
        "checksums.sha256": checksums, "manifest.json": json.dumps(manifest).encode()
    }  # fmt: skip


def unpacked(files: Files, folder: Path) -> Path:
    """Write files into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder
