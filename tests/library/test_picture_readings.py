"""Kept pictures are read again by newer rules: what they say now takes the place of what was read,
and a reading that fails or cannot know takes nothing away."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeClock
from library_samples import NOW, article, open_in, put
from retention_cases import EndedHereError, interrupted

from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.errors import Reason, WorkError
from readerapp.domain.labels import (
    RULES_VERSION,
    Claim,
    Evidence,
    Label,
    LabelOpinion,
    Rank,
    Subject,
    Validation,
)
from readerapp.library import Library, labels, marks, picture_readings, searching
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.bin import restore_articles
from readerapp.library.parser_jobs import PictureStatements
from readerapp.provenance.credentials import can_be_read
from readerapp.storage.file.connection import connect
from readerapp.system.jobs import Job
from tools.labelled_pictures import created, packet, picture, sign, source_type, with_xmp

IMAGE = Subject.IMAGE
# What an older version made of the very same file, and of another one.
NO_LABEL = Evidence(IMAGE, None, Rank.IN_FILE, "DigitalSourceType", "x", picture=0)
TOO_MUCH = Evidence(IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "creator", "Ai & Weiwei", picture=0)
IN_SMALLER = Evidence(IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "IPTC Credit", "By AI", picture=0)
ON_PAGE = Evidence(IMAGE, Label.AI_IMAGE_PARTS, Rank.PAGE_DATA, "creditText", "By AI", picture=0)
OF_SIGNER = Evidence(
    IMAGE, Label.AI_IMAGE, Rank.SIGNED_UNKNOWN, "c2pa.actions", "x", picture=0,
    validation=Validation.VALID, signer="Example News", claim=Claim.CREATED,
)  # fmt: skip
OLD = "1"
ADDRESS = "https://n.example/{name}.jpg"
CREATOR = "<dc:creator>Ai &amp; Weiwei</dc:creator>"
by_ai = pytest.mark.skipif(not can_be_read(), reason="no wheel of c2pa for this platform")


MADE = packet(source_type("trainedAlgorithmicMedia"))
STATED = with_xmp(picture("JPEG"), "JPEG", MADE)


def kept(library: Library, name: str, data: bytes, *said: Evidence) -> int:
    """Keep an article with a picture of which an older version said something."""
    there = PictureDraft(address=ADDRESS.format(name=name))
    (found,) = put(library, article(f"urn:{name}", pictures=(there,)))
    with library.store.write() as writer:
        writer.pictures.store(found, 0, data, "image/jpeg", 32, 24)
        writer.evidence.add(found, said, NOW, parser_version=OLD)
        writer.settings.set("library.picture_rules", [OLD, None])
    return found


def read_all(library: Library) -> Changes:
    """Read all that is to be read again; return the articles of which something else is known."""
    changed: dict[int, None] = {}
    goes_on = picture_readings.is_waiting(library)
    while goes_on:
        goes_on, changes = picture_readings.read_some(library)
        changed.update(dict.fromkeys(changes.changed))
    return Changes(changed=tuple(changed))


def said(library: Library, article_id: int) -> list[Evidence]:
    with library.store.read() as reader:
        return list(reader.evidence.of(article_id))


def shown(library: Library, article_id: int) -> tuple[Label, ...]:
    (head,) = searching.heads(library, [article_id])
    with library.store.read() as reader:
        assert reader.pictures.of(article_id)[0].labels == head.labels
    return head.labels


def test_what_newer_rules_read_takes_the_place_of_what_older_ones_did(library: Library) -> None:
    one = kept(library, "one", STATED, NO_LABEL, ON_PAGE)
    assert shown(library, one) == (Label.AI_IMAGE_PARTS,)
    assert picture_readings.is_waiting(library)
    assert read_all(library).changed == (one,)
    assert not picture_readings.is_waiting(library)
    assert set(shown(library, one)) == {Label.AI_IMAGE, Label.AI_IMAGE_PARTS}
    by_rank = {each.rank: each for each in said(library, one)}
    assert set(by_rank) == {Rank.IN_FILE, Rank.PAGE_DATA}
    assert by_rank[Rank.IN_FILE].label is Label.AI_IMAGE
    assert by_rank[Rank.IN_FILE].parser_version != OLD
    assert by_rank[Rank.PAGE_DATA].parser_version == OLD  # pages are not read again


def test_what_newer_rules_find_harmless_loses_its_label(library: Library) -> None:
    named = with_xmp(picture("JPEG"), "JPEG", packet(content=CREATOR))
    one = kept(library, "one", named, TOO_MUCH)
    assert shown(library, one) == (Label.AI_IMAGE,)
    assert read_all(library).changed == (one,)
    assert (shown(library, one), said(library, one)) == ((), [])


def test_what_is_no_longer_in_a_smaller_file_stays(library: Library) -> None:
    one = kept(library, "one", picture("JPEG"), IN_SMALLER)
    assert not read_all(library)
    assert shown(library, one) == (Label.AI_IMAGE,)
    assert [each.parser_version for each in said(library, one)] == [OLD]


def test_a_signature_that_stayed_behind_still_counts(library: Library) -> None:
    # A picture that was made smaller states its source type in words of ours.
    one = kept(library, "one", STATED, OF_SIGNER)
    assert not read_all(library)
    assert said(library, one) == [OF_SIGNER]


@by_ai
def test_a_signed_picture_is_checked_again(library: Library) -> None:
    data = sign(picture("JPEG"), "JPEG", [created("trainedAlgorithmicMedia")])
    not_read = Evidence(IMAGE, None, Rank.UNVERIFIED, "C2PA", "", picture=0)
    one = kept(library, "one", data, not_read)
    read_all(library)
    (found,) = said(library, one)
    assert (found.rank, found.signer) == (Rank.SIGNED_UNKNOWN, "Example News")
    assert shown(library, one) == (Label.AI_IMAGE,)


@pytest.mark.parametrize("library_lacks", ["the worker dies", "nobody reads credentials"])
def test_a_reading_that_fails_takes_nothing_away(
    library: Library, monkeypatch: pytest.MonkeyPatch, library_lacks: str
) -> None:
    one = kept(library, "one", STATED, NO_LABEL, OF_SIGNER)
    job = "die_of_a_kept_picture" if "dies" in library_lacks else "leave_credentials_unread"
    failing: Job[[bytes, tuple[str, ...]], PictureStatements] = Job(
        f"library_jobs:{job}", PictureStatements
    )
    monkeypatch.setattr(picture_readings, "READ_KEPT_PICTURE", failing)
    read_all(library)
    assert OF_SIGNER in said(library, one)
    assert shown(library, one) == (Label.AI_IMAGE,)
    assert not picture_readings.is_waiting(library)  # not tried for ever


def test_it_goes_on_where_it_was_ended(library: Library) -> None:
    ids = [
        kept(
            library,
            f"n{seed}",
            with_xmp(picture("JPEG", seed=seed), "JPEG", MADE),
            NO_LABEL,
        )
        for seed in range(9)
    ]
    goes_on, first = picture_readings.read_some(library, 2)
    assert goes_on
    with interrupted(library, 1), pytest.raises(EndedHereError):
        read_all(library)
    rest = read_all(library)
    again = set(first.changed) & set(rest.changed)
    assert not again
    assert {shown(library, each) for each in ids} == {(Label.AI_IMAGE,)}


def test_a_window_that_closes_leaves_the_rest_for_the_next(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = kept(library, "one", STATED, NO_LABEL)

    def cancelled(*_arguments: object, **_named: object) -> None:
        raise WorkError(Reason.CANCELLED, "a kept picture")

    with monkeypatch.context() as patch:
        patch.setattr(library.parser_workers, "run", cancelled)
        assert picture_readings.read_some(library) == (False, Changes())
    assert picture_readings.is_waiting(library)
    assert read_all(library).changed == (one,)


def test_one_picture_of_two_articles_is_read_once_and_told_of_both(library: Library) -> None:
    ids = [kept(library, name, STATED, NO_LABEL) for name in ("one", "two")]
    assert set(read_all(library).changed) == set(ids)
    assert {shown(library, each) for each in ids} == {(Label.AI_IMAGE,)}


def test_what_the_reader_says_stays(library: Library) -> None:
    one = kept(library, "one", STATED, NO_LABEL)
    labels.say_of_picture(library, one, 0, LabelOpinion.DISPUTED)
    read_all(library)
    assert shown(library, one) == (Label.AI_IMAGE, Label.AI_IMAGE_DISPUTED)


def test_an_archive_of_older_rules_is_read_again(
    library: Library, lender: Library, tmp_path: Path
) -> None:
    kept(library, "one", STATED, NO_LABEL)
    export_archive(library, tmp_path / "archive", ExportSelection())
    other = open_in(tmp_path / "other", workers_of=lender)
    try:
        read_all(other)
        assert not picture_readings.is_waiting(other)
        import_archive(other, tmp_path / "archive")
        (one,) = read_all(other).changed
        assert shown(other, one) == (Label.AI_IMAGE,)
    finally:
        other.store.close()


def test_pictures_that_were_in_the_bin_are_read_when_they_come_back(library: Library) -> None:
    one, two = (kept(library, name, STATED, NO_LABEL) for name in ("one", "two"))
    marks.remove(library, [one])
    assert read_all(library).changed == (two,)
    assert not picture_readings.is_waiting(library)
    restore_articles(library, [one])
    assert picture_readings.left(library) == 1
    assert read_all(library).changed == (one,)
    assert {shown(library, each) for each in (one, two)} == {(Label.AI_IMAGE,)}
    assert not picture_readings.is_waiting(library)


def test_what_went_to_the_bin_later_is_not_read_once_more(library: Library) -> None:
    one = kept(library, "one", STATED, NO_LABEL)
    read_all(library)
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(days=1))
    marks.remove(library, [one])
    restore_articles(library, [one])
    assert not picture_readings.is_waiting(library)
    assert picture_readings.left(library) == 0


def test_what_comes_back_before_the_others_were_read_is_read_with_them(library: Library) -> None:
    one = kept(library, "one", STATED, NO_LABEL)
    marks.remove(library, [one])
    restore_articles(library, [one])
    assert picture_readings.left(library) == 1
    assert read_all(library).changed == (one,)


def test_an_earlier_version_did_not_note_when_it_began(library: Library) -> None:
    one = kept(library, "one", STATED, NO_LABEL)
    marks.remove(library, [one])
    with library.store.write() as writer:
        writer.settings.set("library.picture_rules", [RULES_VERSION, None])
    restore_articles(library, [one])
    assert read_all(library).changed == (one,)


@pytest.mark.parametrize("value", ["7", "null", "[]", '["2"]', '{"a": 1}'])
def test_a_note_that_means_nothing_is_none(library: Library, value: str) -> None:
    one = kept(library, "one", STATED, NO_LABEL)
    with closing(connect(library.store.path, "rw", 10.0)) as connection:
        statement = "UPDATE setting SET value = ? WHERE key = 'library.picture_rules'"
        connection.execute(statement, (value,))
    assert read_all(library).changed == (one,)
