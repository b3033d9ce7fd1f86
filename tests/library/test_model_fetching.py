"""Fetching translation models from a host: resumed, checked, and put in place whole."""

import gzip
import json
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from threading import Event

import pytest
from fakes import FakeClock
from hostile_server import HostileServer, answer, in_turn, redirect
from model_cases import cut, files_of, ranged, routes_of, write_catalogue, write_model

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import InstalledModel, Offer
from readerapp.library import model_fetching, model_folders, translation_models
from readerapp.library.model_fetching import ModelPart
from readerapp.system import Paths

NOW = FakeClock().now()
MODEL = "/models/tiny/fren/model.fren.intgemm.alphas.bin.gz"
VOCABULARY = "/models/tiny/fren/vocab.fren.spm.gz"


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        for path, body in routes_of().items():
            running.routes[path] = ranged(body)
        yield running


def offer(paths: Paths, server: HostileServer, catalogue: Path, pair: str = "fr-en") -> Offer:
    base = server.url("/models")
    found = translation_models.available(paths, base, catalogue)
    return next(each for each in found if each.pair == pair)


def fetch(
    paths: Paths, server: HostileServer, catalogue: Path, cancelled: Event | None = None
) -> InstalledModel:
    wanted = offer(paths, server, catalogue)
    return model_fetching.fetch(paths, wanted, NOW, user_typed=True, cancelled=cancelled)


def why_not(paths: Paths, server: HostileServer, catalogue: Path) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        fetch(paths, server, catalogue)
    assert translation_models.installed(paths) == ()
    return caught.value


def left(paths: Paths) -> set[str]:
    """The names of files that wait for the fetch to go on."""
    folder = model_folders.models_folder(paths)
    return {each.name for each in folder.rglob("*") if each.is_file()} - {model_folders.LIST}


def test_nothing_is_asked_before_and_nothing_about_the_reader_then(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    wanted = offer(paths, server, catalogue)
    assert model_fetching.host_of(wanted) == f"127.0.0.1:{server.port}"
    translation_models.damaged(paths)
    assert server.asked == []
    seen: list[tuple[int, int]] = []
    added = model_fetching.fetch(
        paths, wanted, NOW, user_typed=True, told=lambda done, total: seen.append((done, total))
    )
    assert [each.path for each in server.asked] == list(routes_of())
    for each in server.asked:
        assert each.headers.keys() == {"host", "user-agent", "accept", "accept-encoding"}
        assert each.headers["accept-encoding"] == "identity"
    assert seen[-1] == (wanted.model.download_size, wanted.model.download_size)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    ready = translation_models.ready(paths, added.model)
    assert {each.name: each.read_bytes() for each in ready.files.values()} == files_of()
    assert [each.name for each in model_folders.models_folder(paths).iterdir()] == [added.model.key]


def test_a_release_without_a_host_says_so(paths: Paths, catalogue: Path) -> None:
    wanted = translation_models.available(paths, "", catalogue)[0]
    assert model_fetching.host_of(wanted) == ""
    with pytest.raises(ReaderError) as caught:
        model_fetching.fetch(paths, wanted, NOW)
    assert caught.value.reason is Reason.NO_MODEL_HOST


def test_a_private_address_that_nobody_typed_is_refused(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    with pytest.raises(ReaderError) as caught:
        model_fetching.fetch(paths, offer(paths, server, catalogue), NOW)
    assert caught.value.reason is Reason.PRIVATE_ADDRESS
    assert server.asked == []


def test_an_interrupted_fetch_goes_on_where_it_ended(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    body = routes_of()[MODEL]
    server.routes[MODEL] = in_turn(cut(body), ranged(body))
    assert why_not(paths, server, catalogue).reason is Reason.CUT_SHORT
    there = offer(paths, server, catalogue)
    assert 0 < there.fetched < len(body)
    assert not there.is_installed
    fetch(paths, server, catalogue)
    asked = [each for each in server.asked if each.path == MODEL]
    assert asked[1].headers["range"] == f"bytes={int(len(body) * 0.4)}-"
    assert asked[1].headers["if-range"] == '"1"'
    assert offer(paths, server, catalogue).is_installed


def test_a_server_that_knows_no_ranges_begins_anew(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    body = routes_of()[MODEL]
    server.routes[MODEL] = in_turn(cut(body), answer(body, 'ETag: "1"'))
    assert why_not(paths, server, catalogue).reason is Reason.CUT_SHORT
    fetch(paths, server, catalogue)


@pytest.mark.parametrize("answered", ["200", "206", "416", "another part"])
def test_another_version_begins_anew(
    paths: Paths, server: HostileServer, catalogue: Path, answered: str
) -> None:
    body = routes_of()[MODEL]
    size = len(body)
    second = {
        "200": ranged(body, '"2"'),
        "206": in_turn(
            answer(
                body[100:],
                'ETag: "2"',
                f"Content-Range: bytes 100-{size - 1}/{size}",
                status="206 Partial Content",
            ),
            ranged(body, '"2"'),
        ),
        "416": in_turn(answer(b"", status="416 Range Not Satisfiable"), ranged(body)),
        "another part": in_turn(
            answer(
                body[5:],
                'ETag: "1"',
                f"Content-Range: bytes 5-{size - 1}/{size}",
                status="206 Partial Content",
            ),
            ranged(body),
        ),
    }[answered]
    server.routes[MODEL] = in_turn(cut(body), second)
    assert why_not(paths, server, catalogue).reason is Reason.CUT_SHORT
    added = fetch(paths, server, catalogue)
    assert translation_models.ready(paths, added.model)


def test_a_version_that_nothing_names_is_not_gone_on_with(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    body = routes_of()[MODEL]
    server.routes[MODEL] = in_turn(cut(body, etag='W/"1"'), answer(body))
    assert why_not(paths, server, catalogue).reason is Reason.CUT_SHORT
    fetch(paths, server, catalogue)
    assert "range" not in server.asked[1].headers


def test_giving_up_keeps_what_came(paths: Paths, server: HostileServer, catalogue: Path) -> None:
    given_up = Event()
    wanted = offer(paths, server, catalogue)

    def give_up(done: int, _total: int) -> None:
        if done > 1_000:
            given_up.set()

    with pytest.raises(ReaderError) as caught:
        model_fetching.fetch(paths, wanted, NOW, user_typed=True, cancelled=given_up, told=give_up)
    assert caught.value.reason is Reason.CANCELLED
    assert offer(paths, server, catalogue).fetched > 0
    fetch(paths, server, catalogue)
    assert left(paths) == set(files_of())


def test_whole_files_that_were_not_packed_have_come_too(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    """Who is asked again is told of what is missing, not of all."""
    listed = json.loads(catalogue.read_text("utf-8"))
    for each in chain.from_iterable(model["files"] for model in listed["models"]):
        del each["packed_size"], each["packed_sha256"]
    catalogue.write_text(json.dumps(listed), "utf-8")
    plain = {f"/models/tiny/fren/{name}": data for name, data in files_of().items()}
    *first, last = plain
    server.routes.update({path: ranged(plain[path]) for path in first})
    server.routes[last] = answer(status="503 Busy")
    assert why_not(paths, server, catalogue).reason is Reason.HTTP_STATUS
    assert offer(paths, server, catalogue).fetched == sum(len(plain[path]) for path in first)


def test_what_came_can_be_forgotten(paths: Paths, server: HostileServer, catalogue: Path) -> None:
    server.routes[MODEL] = cut(routes_of()[MODEL])
    why_not(paths, server, catalogue)
    model_fetching.forget(paths, offer(paths, server, catalogue))
    assert left(paths) == set()
    assert offer(paths, server, catalogue).fetched == 0


def test_a_killed_fetch_goes_on_and_asks_for_no_file_twice(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    wanted = offer(paths, server, catalogue)
    made = model_folders.models_folder(paths) / (model_folders.FETCHING + wanted.model.key)
    write_model(made)  # all but the last had come
    (made / "vocab.fren.spm").write_bytes(b"\nhalf")
    fetch(paths, server, catalogue)
    assert [each.path for each in server.asked] == [VOCABULARY]


def flipped(body: bytes) -> bytes:
    data = bytearray(gzip.decompress(body))
    data[2_000] ^= 1
    return gzip.compress(bytes(data), mtime=0)


def test_a_wrong_checksum_is_said_and_nothing_of_it_stays(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    body = routes_of()[VOCABULARY]
    wrong = bytearray(body)
    wrong[-5] ^= 1
    server.routes[VOCABULARY] = answer(bytes(wrong))
    error = why_not(paths, server, catalogue)
    assert (error.reason, error.detail) == (Reason.CHANGED_MODEL, "vocab.fren.spm")
    assert "vocab.fren.spm.part" not in left(paths)
    server.routes[VOCABULARY] = ranged(body)
    fetch(paths, server, catalogue)


def without_packed_hashes(catalogue: Path) -> Path:
    """What the catalogue that ships knows: sizes, and the hash of what is unpacked."""
    text = catalogue.read_text()
    path = catalogue.with_name("shipped.json")
    path.write_text(text.replace('"packed_sha256"', '"not_known"'))
    return path


def test_what_is_unpacked_is_checked_too(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    shipped = without_packed_hashes(catalogue)
    body = flipped(routes_of()[VOCABULARY])
    if len(body) == len(routes_of()[VOCABULARY]):
        server.routes[VOCABULARY] = answer(body)
        assert why_not(paths, server, shipped).reason is Reason.CHANGED_MODEL
    server.routes[VOCABULARY] = answer(bytes(len(routes_of()[VOCABULARY])))
    assert why_not(paths, server, shipped).reason is Reason.CHANGED_MODEL
    assert left(paths) & {"vocab.fren.spm", "vocab.fren.spm.part"} == set()


def test_a_bomb_of_the_right_size_ends_at_the_stated_size(
    paths: Paths, server: HostileServer, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = without_packed_hashes(catalogue)
    size = len(routes_of()[VOCABULARY])
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) > size
    server.routes[VOCABULARY] = answer(bomb[:size])
    assert why_not(paths, server, shipped).reason is Reason.CHANGED_MODEL
    assert "vocab.fren.spm" not in left(paths)


@pytest.mark.parametrize(
    ("page", "reason"),
    [(b"<h1>Sign in</h1>", Reason.BAD_RESPONSE), (b"x" * 900_000, Reason.TOO_LARGE)],
)
def test_another_size_is_refused_before_a_byte_is_written(
    paths: Paths, server: HostileServer, catalogue: Path, page: bytes, reason: Reason
) -> None:
    server.routes[MODEL] = answer(page, "Content-Type: text/html")
    assert why_not(paths, server, catalogue).reason is reason
    assert left(paths) == set()


def test_an_endless_answer_is_refused(paths: Paths, server: HostileServer, catalogue: Path) -> None:
    server.routes[MODEL] = answer(b"x" * 900_000, length=False)
    assert why_not(paths, server, catalogue).reason is Reason.TOO_LARGE
    assert left(paths) == set()


def test_another_host_is_not_followed_to(
    paths: Paths, server: HostileServer, catalogue: Path
) -> None:
    with HostileServer() as other:
        server.routes[MODEL] = redirect(other.url(MODEL))
        assert why_not(paths, server, catalogue).reason is Reason.MOVED_MODEL
        assert other.asked == []
    server.routes["/elsewhere"] = ranged(routes_of()[MODEL])
    server.routes[MODEL] = redirect("/elsewhere")  # on the same host: its own affair
    fetch(paths, server, catalogue)


def test_an_error_of_the_host_is_said(paths: Paths, server: HostileServer, catalogue: Path) -> None:
    server.routes[MODEL] = answer(b"", status="503 Service Unavailable")
    error = why_not(paths, server, catalogue)
    assert error.reason is Reason.HTTP_STATUS
    assert error.name.endswith(MODEL)


def test_a_full_disk_is_said_and_leaves_nothing(
    paths: Paths, server: HostileServer, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = ModelPart.take

    def full(part: ModelPart, data: bytes) -> None:
        if part.count > 10_000:
            with model_folders.writing(part.path):
                raise OSError(28, os.strerror(28))
        write(part, data)

    monkeypatch.setattr(ModelPart, "take", full)
    assert why_not(paths, server, catalogue).reason is Reason.DISK_FULL
    assert list(model_folders.models_folder(paths).iterdir()) == []


def test_a_disk_without_room_is_told_before_anybody_is_asked(
    paths: Paths, server: HostileServer, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_folders, "SPARE", 2**62)
    assert why_not(paths, server, catalogue).reason is Reason.DISK_FULL
    assert server.asked == []


def test_the_former_model_works_while_the_new_one_fails(
    paths: Paths, server: HostileServer, catalogue: Path, tmp_path: Path
) -> None:
    old = translation_models.add(paths, write_model(tmp_path / "old"), NOW, catalogue=catalogue)
    other = write_catalogue(tmp_path / "other.json", "enfr")
    for path in routes_of("enfr"):
        server.routes[path] = answer(b"")
    with pytest.raises(ReaderError):
        model_fetching.fetch(paths, offer(paths, server, other, "en-fr"), NOW, user_typed=True)
    assert translation_models.ready(paths, old.model)
