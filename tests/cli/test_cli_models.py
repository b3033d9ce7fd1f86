"""Translation models from the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_script import Script
from hostile_server import HostileServer, answer
from model_cases import ranged, registry_of, routes_of, write_catalogue, write_model

from readerapp.library import translation_catalogue
from readerapp.network import online


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        for path, body in routes_of().items():
            running.routes[path] = ranged(body)
        yield running


def test_a_model_is_previewed_added_listed_and_removed(fresh: Script, tmp_path: Path) -> None:
    folder = write_model(tmp_path / "model", "enpt")
    (found,) = fresh.json("models", "add", folder, "--preview")
    assert (found["known"], found["source"], found["target"]) == (False, "en", "pt")
    assert fresh.json("models", "list", "--installed") == []
    fresh("models", "add", folder, status=1)
    assert "Readerapp’s makers have not checked it" in fresh.errors
    (added,) = fresh.json("models", "add", folder, "--unknown")
    (listed,) = fresh.json("models", "list", "--installed")
    assert listed == added | {"state": "installed"}
    vocabulary = next((fresh.profile / "translation-models").rglob("vocab.*"))
    vocabulary.write_bytes(b"\nother")
    (damaged,) = fresh.json("models", "list", "--installed", status=1)
    assert damaged == {"key": added["key"], "state": "damaged"}
    assert fresh.json("models", "remove", added["key"]) == [{"key": added["key"], "removed": True}]
    assert fresh.json("models", "list", "--installed") == []
    fresh("models", "remove", added["key"], status=1)


def test_the_catalogue_is_listed_with_sizes_and_licences(fresh: Script) -> None:
    found = fresh.json("models", "list")
    assert {"fr", "de", "ja"} <= {each["source"] for each in found}
    for each in found:
        assert each["state"] == "available"
        assert each["licence"] == "MPL-2.0"
        assert each["size"] > each["download"] * 0.9
        assert each["address"].startswith("https://storage.googleapis.com/")
    assert "MPL-2.0" in fresh("models", "list")


def test_a_pair_without_a_model_is_said_and_what_would_do(fresh: Script) -> None:
    fresh("models", "fetch", "nl-ko", "--yes", status=1)
    assert "nl-en and en-ko" in fresh.errors
    fresh("models", "fetch", "xx-yy", "--yes", status=1)
    assert "has no model xx-yy" in fresh.errors


def test_nothing_is_fetched_without_a_yes(fresh: Script, server: HostileServer) -> None:
    base = server.url("/models")
    fresh("models", "fetch", "fr-en", "--from", base, status=2)
    assert "MPL-2.0" in fresh.errors
    assert f"127.0.0.1:{server.port}" in fresh.errors
    assert "about 26.5 MB" in fresh.errors
    assert "sees this computer’s address and which languages" in fresh.errors
    assert server.asked == []


def test_a_model_is_fetched_from_a_host_that_was_named(
    fresh: Script, server: HostileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_catalogue(monkeypatch, tmp_path)
    (added,) = fresh.json("models", "fetch", "fr-en", "--from", server.url("/models"), "--yes")
    assert added["source"] == "fr"
    assert [each["state"] for each in fresh.json("models", "list", "--installed")] == ["installed"]
    fresh("models", "fetch", "fr-en", "en-fr", "--from", server.url("/models"), "--yes", status=1)
    assert "models add” takes its files: model.enfr." in fresh.errors  # which that host has not
    fresh("models", "fetch", "fr-en", "--from", server.url("/models"), "--yes")
    assert "is installed already" in fresh.errors
    assert len(server.asked) == len(routes_of()) + 1


def test_a_model_that_moved_names_the_command_that_looks_for_newer_ones(
    fresh: Script, server: HostileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_catalogue(monkeypatch, tmp_path)
    server.routes = {}
    fresh("models", "fetch", "fr-en", "--from", server.url("/models"), "--yes", status=1)
    assert "Look for newer models with “models update”." in fresh.errors


def test_newer_models_are_looked_for_after_a_yes(
    fresh: Script, server: HostileServer, tmp_path: Path
) -> None:
    base = server.url("/models")
    fresh("models", "update", "--from", base, status=2)
    assert f"{base}/db/models.json" in fresh.errors
    assert server.asked == []
    server.routes["/models/db/models.json"] = answer(registry_of("fren"))
    (found,) = fresh.json("models", "update", "--from", base, "--yes")
    assert found == {"newer": [], "changed": [], "worse": ["fr-en"]}
    server.routes["/models/db/models.json"] = answer(b"[]")
    fresh("models", "update", "--from", base, "--yes", status=1)
    assert "is not a list of translation models" in fresh.errors


def test_nobody_is_asked_while_there_is_no_network(
    fresh: Script, server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation_catalogue, "BASE_ADDRESS", server.url("/models"))
    monkeypatch.setattr(online, "is_online", lambda: False)
    fresh("models", "fetch", "fr-en", "--yes", status=1)
    assert "There is no network connection" in fresh.errors
    monkeypatch.setattr(online, "is_online", lambda: True)
    fresh("models", "fetch", "fr-en", "--yes", status=1)
    assert "leads to a private address" in fresh.errors  # this one nobody typed
    assert server.asked == []


def use_catalogue(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Have the release's catalogue be that of the tests."""
    models = translation_catalogue._read(write_catalogue(folder / "catalogue.json", "fren", "enfr"))
    monkeypatch.setattr(translation_catalogue, "_read", lambda _path: models)
