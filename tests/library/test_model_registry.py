"""Mozilla's list of models: what is taken of it, and what is fetched by it."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeClock
from hostile_server import HostileServer, answer, redirect
from model_cases import files_of, packed_routes, ranged, registry_of, write_model

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import InstalledModel, Offer, RegistryNews
from readerapp.library import model_fetching, model_folders, translation_models
from readerapp.library.model_registry import LARGEST, look_for_newer, read_registry
from readerapp.library.translation_catalogue import OWN_NAME, generated, read_own
from readerapp.system import Paths
from tools.model_catalogue import made_from, written

NOW = FakeClock().now()
LIST = "/db/models.json"
EMPTY: dict[str, Any] = {"models": [], "older": []}
VOCABULARY = "/models/fren/one/exported/vocab.fren.spm.gz"


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        running.routes[LIST] = answer(registry_of("fren", "enfr"))
        for path, body in packed_routes().items():
            running.routes[path] = ranged(body)
        yield running


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """The catalogue that a release would have made of a list with one direction."""
    path = tmp_path / "shipped.json"
    copy = registry_of("fren", generated="2026-03-01T00:00:00Z")
    path.write_text(written(made_from(copy, EMPTY)))
    return path


def offer(paths: Paths, server: HostileServer, shipped: Path, pair: str = "fr-en") -> Offer:
    found = translation_models.available(paths, server.url(""), shipped)
    return next(each for each in found if each.pair == pair)


def fetch(paths: Paths, server: HostileServer, shipped: Path) -> InstalledModel:
    return model_fetching.fetch(paths, offer(paths, server, shipped), NOW, user_typed=True)


def look(paths: Paths, server: HostileServer, shipped: Path) -> RegistryNews:
    return look_for_newer(paths, server.url(""), user_typed=True, catalogue=shipped)


def changed(data: bytes, **values: Any) -> bytes:
    """The list with other values of the model from French to English."""
    content = json.loads(data)
    content["models"]["fr-en"][0] |= values
    return json.dumps(content).encode()


def of_model(data: bytes, **values: Any) -> bytes:
    """The list with other values of the first file of that model."""
    files = json.loads(data)["models"]["fr-en"][0]["files"]
    files["model"] |= values
    return changed(data, files=files)


def test_the_catalogue_is_made_of_a_copy_of_the_list() -> None:
    content = json.loads(registry_of("fren", "enfr"))
    one = content["models"]["fr-en"][0]
    better = one | {"metrics": {"flores200-plus": {"comet22": 0.7}}, "architecture": "base"}
    nightly = one | {"releaseStatus": "Nightly"}
    android = better | {"releaseStatus": "Release Android"}
    content["models"]["fr-en"] = [nightly, android, one, better]
    content["models"]["en-fr"] = [content["models"]["en-fr"][0] | {"releaseStatus": None}]
    made = made_from(json.dumps(content).encode(), EMPTY)
    (found,) = made["models"]
    assert (found["source"], found["target"], found["architecture"]) == ("fr", "en", "base")
    assert found["quality"] == 0.7
    assert [each["role"] for each in found["files"]] == ["model", "shortlist", "vocabulary"]
    assert [("sha256" in each, each["about"] > 0) for each in found["files"]] == [
        (True, True), (False, True), (False, True),
    ]  # fmt: skip
    again = made_from(json.dumps(content).encode(), json.loads(written(made)))
    assert written(again) == written(made)


def test_checksums_that_are_known_stay_and_so_do_older_models() -> None:
    before = made_from(registry_of("fren", "enfr"), EMPTY)
    for each in before["models"]:
        for file in each["files"]:
            file |= {"sha256": file.get("sha256", "a" * 64), "size": 5_000}
    made = made_from(registry_of("fren"), before)
    assert [each["sha256"] for each in made["models"][0]["files"]][1:] == ["a" * 64, "a" * 64]
    assert [(each["source"], each["target"]) for each in made["older"]] == [("en", "fr")]


def test_a_model_of_which_little_is_stated_is_fetched_and_remembered(
    paths: Paths, server: HostileServer, shipped: Path
) -> None:
    wanted = offer(paths, server, shipped)
    assert wanted.model.is_estimated
    seen: list[tuple[int, int]] = []
    added = model_fetching.fetch(
        paths, wanted, NOW, user_typed=True, told=lambda *told: seen.append(told)
    )
    exact = sum(map(len, packed_routes().values()))
    assert seen[-1] == (exact, exact)  # said by the server
    assert [each.path for each in server.asked] == list(packed_routes())
    ready = translation_models.ready(paths, added.model)
    assert {each.name: each.read_bytes() for each in ready.files.values()} == files_of()
    assert offer(paths, server, shipped).is_installed
    translation_models.remove(paths, added.model.key)
    assert offer(paths, server, shipped).model.key == added.model.key
    other = gzip.compress(b"\n" + bytes(8_999))
    server.routes[VOCABULARY] = answer(other)
    with pytest.raises(ReaderError) as caught:
        fetch(paths, server, shipped)
    assert (caught.value.reason, caught.value.detail) == (Reason.CHANGED_MODEL, "vocab.fren.spm")
    assert translation_models.installed(paths) == ()


def test_what_was_seen_makes_a_model_from_a_file_known(
    paths: Paths, server: HostileServer, shipped: Path, tmp_path: Path
) -> None:
    folder = write_model(tmp_path / "fren")
    assert not translation_models.inspect(paths, folder, shipped).is_known
    added = fetch(paths, server, shipped)
    translation_models.remove(paths, added.model.key)
    assert translation_models.inspect(paths, folder, shipped).is_known
    (folder / "vocab.fren.spm").write_bytes(b"\n" + bytes(8_999))
    with pytest.raises(ReaderError) as caught:
        translation_models.inspect(paths, folder, shipped)
    assert caught.value.reason is Reason.CHANGED_MODEL


def test_a_server_that_unpacks_what_it_sends_is_understood(
    paths: Paths, server: HostileServer, shipped: Path
) -> None:
    for name, data in files_of().items():
        server.routes[f"/models/fren/one/exported/{name}.gz"] = answer(data)
    assert translation_models.ready(paths, fetch(paths, server, shipped).model)


BOMB = gzip.compress(bytes(100_000_000))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<h1>Sign in</h1>" * 200, Reason.NOT_A_MODEL_FILE),
        (gzip.compress(b"<h1>Sign in</h1>" * 200), Reason.NOT_A_MODEL_FILE),
        (gzip.compress(b"\n"), Reason.NOT_A_MODEL_FILE),
        (b"", Reason.NOT_A_MODEL_FILE),
        (BOMB, Reason.NOT_A_MODEL_FILE),
        (packed_routes()[VOCABULARY][:-9], Reason.NOT_A_MODEL_FILE),  # its checksum is gone
        (packed_routes()[VOCABULARY][:-8] + b"12345678", Reason.NOT_A_MODEL_FILE),  # it lies
        (b"\n" * 41_000_000, Reason.TOO_LARGE),
    ],
    ids=["page", "packed page", "tiny", "empty", "bomb", "cut", "lies", "large"],
)
def test_what_is_no_vocabulary_is_refused(
    paths: Paths, server: HostileServer, shipped: Path, body: bytes, reason: Reason
) -> None:
    server.routes[VOCABULARY] = answer(body, length=len(body) < 41_000_000)
    with pytest.raises(ReaderError) as caught:
        fetch(paths, server, shipped)
    assert caught.value.reason is reason
    assert translation_models.installed(paths) == ()
    folder = model_folders.models_folder(paths)
    assert not [each for each in folder.rglob("vocab*") if each.is_file()]
    server.routes[VOCABULARY] = ranged(packed_routes()[VOCABULARY])
    fetch(paths, server, shipped)
    assert [each.path for each in server.asked].count(VOCABULARY) == 2


def test_a_newer_list_adds_directions_and_moves_to_better_models(
    paths: Paths, server: HostileServer, shipped: Path
) -> None:
    listed = registry_of("fren", "enfr", quality=0.6).replace(b"fren/one", b"fren/two")
    server.routes[LIST] = answer(listed)
    assert look(paths, server, shipped) == RegistryNews(newer=("fr-en", "en-fr"))
    assert [each.path for each in server.asked] == [LIST]
    assert "cookie" not in server.asked[0].headers
    assert "/fren/two/" in offer(paths, server, shipped).address
    assert offer(paths, server, shipped, "en-fr").model.download_size
    assert look(paths, server, shipped) == RegistryNews()
    server.routes[LIST] = answer(registry_of("fren", generated="2026-04-01T00:00:00Z"))
    with pytest.raises(ReaderError) as caught:
        look(paths, server, shipped)
    assert caught.value.reason is Reason.OLD_REGISTRY


def test_a_model_that_moved_is_fetched_once_newer_ones_were_looked_for(
    paths: Paths, server: HostileServer, shipped: Path
) -> None:
    moved = {path.replace("/one/", "/two/"): body for path, body in packed_routes().items()}
    for status in ("404 Not Found", "410 Gone"):
        server.routes |= dict.fromkeys(packed_routes(), answer(b"", status=status))
        with pytest.raises(ReaderError) as caught:
            fetch(paths, server, shipped)
        assert caught.value.reason is Reason.MOVED_MODEL
        assert "Look for newer models with “models update”." in str(caught.value)
    server.routes |= {path: ranged(body) for path, body in moved.items()}
    listed = registry_of("fren", quality=0.6).replace(b"fren/one", b"fren/two")
    server.routes[LIST] = answer(listed)
    assert look(paths, server, shipped) == RegistryNews(newer=("fr-en",))
    assert fetch(paths, server, shipped).model.source == "fr"


def test_another_checksum_or_a_worse_model_is_told_and_not_taken(
    paths: Paths, server: HostileServer, shipped: Path
) -> None:
    before = offer(paths, server, shipped)
    lying = of_model(registry_of("fren"), uncompressedHash="b" * 64)
    server.routes[LIST] = answer(lying)
    assert look(paths, server, shipped) == RegistryNews(changed=("fr-en",))
    assert offer(paths, server, shipped) == before
    worse = registry_of("fren", generated="2026-07-01T00:00:00Z", quality=0.4)
    server.routes[LIST] = answer(worse.replace(b"fren/one", b"fren/two"))
    assert look(paths, server, shipped) == RegistryNews(worse=("fr-en",))
    assert offer(paths, server, shipped) == before


GOOD = registry_of("fren")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"generated": 5, "models": {}}',
        b'{"generated": "2026-06-01T00:00:00Z", "models": []}',
        b'{"generated": "2026-06-01T00:00:00Z", "models": {}}',
        b'{"generated": "2026-06-01T00:00:00Z", "models": {"fr-en": {}}}',
        b'{"generated": "2026-06-01T00:00:00Z", "models": {"fr-en": [5]}}',
        b'{"generated": "2026-06-01T00:00:00Z", "models": {"fr-en": []}}',
        GOOD.replace(b"2026-06", b"soon"),
        GOOD.replace(b"fr-en", b"de-en"),
        GOOD.replace(b"models/fren", b"../fren"),
        GOOD.replace(b"models/fren", b"models/../../fren"),
        GOOD.replace(b"models/fren", b"/etc/fren"),
        GOOD.replace(b"models/fren", b"https://evil.example/fren"),
        GOOD.replace(b"models/fren", b"models/%2e%2e/fren"),
        GOOD.replace(b"models/fren", b"models//fren"),
        GOOD.replace(b"models/fren", b"models/fr?en"),
        GOOD.replace(b"models/fren", b"models/" + b"x" * 400),
        GOOD.replace(b".spm.gz", b".spm"),
        GOOD.replace(b"vocab.fren", b"vocab.deen"),
        GOOD.replace(b'"vocab"', b'"program"'),
        of_model(GOOD, uncompressedHash="x"),
        of_model(GOOD, uncompressedHash=5),
        of_model(GOOD, uncompressedSize=-1),
        of_model(GOOD, uncompressedSize=True),
        of_model(GOOD, uncompressedSize="150000"),
        of_model(GOOD, uncompressedSize=10**12),
        of_model(GOOD, path=None),
        of_model(GOOD, path="models/elsewhere/model.fren.intgemm.alphas.bin.gz"),
        changed(GOOD, architecture="{source.__class__}"),
        changed(GOOD, files=[]),
        changed(GOOD, files={}),
        changed(GOOD, releaseStatus=["Release"]),
        json.dumps(
            {"generated": "2026-06-01T00:00:00Z", "models": {f"a{n}": [] for n in range(2_000)}}
        ).encode(),
        json.dumps(
            {"generated": "2026-06-01T00:00:00Z", "models": {"fr-en": [{}] * 1_000_000}}
        ).encode(),
    ],
)
def test_a_list_that_cannot_be_is_refused_whole(
    paths: Paths, server: HostileServer, shipped: Path, data: bytes
) -> None:
    with pytest.raises(ReaderError) as caught:
        read_registry(data, "here")
    assert caught.value.reason is Reason.BAD_REGISTRY
    server.routes[LIST] = answer(data)
    with pytest.raises(ReaderError) as caught:
        look(paths, server, shipped)
    assert caught.value.reason in (Reason.BAD_REGISTRY, Reason.TOO_LARGE)
    assert not (model_folders.models_folder(paths) / OWN_NAME).exists()
    assert [each.path for each in server.asked] == [LIST]


@pytest.mark.parametrize("metrics", [None, 5, {"flores200-plus": []}, {"flores200-plus": {}}])
def test_a_list_that_measures_otherwise_is_still_one(metrics: object) -> None:
    assert read_registry(changed(GOOD, metrics=metrics), "here")[1][0]["quality"] == 0


def test_bombs_endless_answers_and_other_hosts_end_in_a_sentence(
    paths: Paths, server: HostileServer, shipped: Path
) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    for route, reason in (
        (answer(bomb, "Content-Encoding: gzip"), Reason.TOO_LARGE),
        (answer(b" " * (LARGEST + 1), length=False), Reason.TOO_LARGE),
        (answer(b"", status="404 Not Found"), Reason.HTTP_STATUS),
    ):
        server.routes[LIST] = route
        with pytest.raises(ReaderError) as caught:
            look(paths, server, shipped)
        assert caught.value.reason is reason
        assert caught.value.name == server.url(LIST)
    with HostileServer() as other:
        server.routes[LIST] = redirect(other.url(LIST))
        with pytest.raises(ReaderError) as caught:
            look(paths, server, shipped)
        assert caught.value.reason is Reason.LED_ELSEWHERE
        assert other.asked == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"form": 1}',
        '{"form": 1, "generated": "9", "models": [5], "seen": {}}',
        '{"form": 1, "generated": "9", "models": [], "seen": {"a": 5}}',
    ],
)
def test_what_was_learned_and_is_damaged_counts_as_nothing(
    paths: Paths, server: HostileServer, shipped: Path, text: str
) -> None:
    folder = model_folders.models_folder(paths)
    folder.mkdir(parents=True)
    (folder / OWN_NAME).write_text(text)
    assert generated(shipped, folder) == "2026-03-01T00:00:00Z"
    assert look(paths, server, shipped) == RegistryNews(newer=("en-fr",))
    assert read_own(folder).generated == "2026-06-01T00:00:00Z"
