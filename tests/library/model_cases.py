"""Translation models for tests: small files that begin as real ones do, and their catalogue."""

import gzip
import hashlib
import io
import json
import tarfile
import zipfile
from pathlib import Path
from random import Random
from typing import Literal

import pytest
from fakes import FakeClock
from server_routes import Request, Route, answer

from readerapp.domain.errors import ReaderError
from readerapp.domain.translation import FileRole, InstalledModel
from readerapp.library import model_folders, translation_models
from readerapp.library.model_folders import BEGINNINGS
from readerapp.system import Paths

NOW = FakeClock().now()
VOCABULARY = "vocab.fren.spm"
ROLES = {
    FileRole.MODEL: "model.{pair}.intgemm.alphas.bin",
    FileRole.SHORTLIST: "lex.50.50.{pair}.s2t.bin",
    FileRole.VOCABULARY: "vocab.{pair}.spm",
}
SIZES = {FileRole.MODEL: 150_000, FileRole.SHORTLIST: 40_000, FileRole.VOCABULARY: 9_000}


def content(role: FileRole, pair: str) -> bytes:
    """Bytes that are the same each time, half of them easy to pack."""
    size = SIZES[role] // 2
    noise = Random(f"{role}{pair}").randbytes(size)
    return (BEGINNINGS[role] + noise + bytes(size))[: 2 * size]


def files_of(pair: str = "fren") -> dict[str, bytes]:
    """The files of a model by name."""
    return {name.format(pair=pair): content(role, pair) for role, name in ROLES.items()}


def write_model(folder: Path, pair: str = "fren", *, is_packed: bool = False) -> Path:
    """Write a model into a folder; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files_of(pair).items():
        if is_packed:
            (folder / f"{name}.gz").write_bytes(gzip.compress(data, mtime=0))
        else:
            (folder / name).write_bytes(data)
    return folder


def write_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def write_tar(path: Path, files: dict[str, bytes], mode: Literal["w", "w:gz"] = "w") -> Path:
    with tarfile.open(path, mode) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def write_catalogue(path: Path, *pairs: str) -> Path:
    """Write a catalogue of models as `write_model` makes them."""
    models = [
        {
            "source": pair[:2],
            "target": pair[2:],
            "architecture": "tiny",
            "folder": f"tiny/{pair}",
            "files": [
                {
                    "role": str(role),
                    "name": name.format(pair=pair),
                    "size": len(data := content(role, pair)),
                    "sha256": hashlib.sha256(data).hexdigest(),
                    "packed_size": len(packed := gzip.compress(data, mtime=0)),
                    "packed_sha256": hashlib.sha256(packed).hexdigest(),
                }
                for role, name in ROLES.items()
            ],
        }
        for pair in pairs
    ]
    head = {
        "name": "Firefox Translations {source}-{target} ({architecture})",
        "licence": "MPL-2.0",
        "made_by": "Mozilla Firefox Translations",
    }
    path.write_text(json.dumps(head | {"models": models}))
    return path


def registry_of(
    *pairs: str, generated: str = "2026-06-01T00:00:00Z", quality: float = 0.5
) -> bytes:
    """Mozilla's list of models, with models as `write_model` makes them."""
    kinds = {"model": "model", "shortlist": "lexicalShortlist", "vocabulary": "vocab"}
    models = {}
    for pair in pairs:
        data = content(FileRole.MODEL, pair)
        files = {
            kinds[role]: {"path": f"models/{pair}/one/exported/{name.format(pair=pair)}.gz"}
            for role, name in ROLES.items()
        }
        stated = {
            "uncompressedHash": hashlib.sha256(data).hexdigest(),
            "uncompressedSize": len(data),
        }
        models[f"{pair[:2]}-{pair[2:]}"] = [
            {
                "architecture": "tiny",
                "releaseStatus": "Release",
                "files": files | {"model": files["model"] | stated},
                "metrics": {"flores200-plus": {"comet22": quality}},
            }
        ]
    return json.dumps(
        {"baseUrl": "https://evil.example", "generated": generated, "models": models}
    ).encode()


def packed_routes(pair: str = "fren") -> dict[str, bytes]:
    """What lies where on a host that has the layout of Mozilla's."""
    return {
        f"/models/{pair}/one/exported/{name}.gz": gzip.compress(data, mtime=0)
        for name, data in files_of(pair).items()
    }


def ranged(body: bytes, etag: str = '"1"', *headers: str) -> Route:
    """Answer with a body, or with the part of it that was asked for."""

    def respond(request: Request) -> bytes:
        wanted = request.headers.get("range", "")
        if not wanted or request.headers.get("if-range") != etag:
            return answer(body, f"ETag: {etag}", *headers)
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        place = f"Content-Range: bytes {start}-{len(body) - 1}/{len(body)}"
        return answer(body[start:], f"ETag: {etag}", place, *headers, status="206 Partial Content")

    return respond


def cut(body: bytes, part: float = 0.4, etag: str = '"1"') -> Route:
    """Announce a body, send a part of it, and hang up."""
    whole = answer(body, f"ETag: {etag}")

    def respond(request: Request) -> None:
        request.connection.sendall(whole[: len(whole) - len(body) + int(len(body) * part)])

    return respond


def routes_of(pair: str = "fren") -> dict[str, bytes]:
    """What lies where on a host of models, packed."""
    return {
        f"/models/tiny/{pair}/{name}.gz": gzip.compress(data, mtime=0)
        for name, data in files_of(pair).items()
    }


def packed(tmp_path: Path) -> Path:
    return write_model(tmp_path / "packed", is_packed=True)


def zipped(tmp_path: Path) -> Path:
    return write_zip(tmp_path / "model.zip", {f"fren/{k}": v for k, v in files_of().items()})


def tarred(tmp_path: Path) -> Path:
    return write_tar(tmp_path / "model.tar", files_of() | {"README.md": b"hello"})


def tarred_and_packed(tmp_path: Path) -> Path:
    return write_tar(tmp_path / "model.tgz", files_of(), "w:gz")


def folder_above(tmp_path: Path) -> Path:
    return write_model(tmp_path / "above" / "fren").parent


def one_file(tmp_path: Path) -> Path:
    folder = write_model(write_model(tmp_path / "both"), "enfr")
    return folder / "model.fren.intgemm.alphas.bin"


def add(paths: Paths, path: Path, catalogue: Path, *, unknown: bool = False) -> InstalledModel:
    return translation_models.add(paths, path, NOW, may_be_unknown=unknown, catalogue=catalogue)


def why_not(paths: Paths, path: Path, catalogue: Path) -> ReaderError:
    """Why a path is refused, by looking and by adding; nothing is left of it."""
    with pytest.raises(ReaderError) as looked:
        translation_models.inspect(paths, path, catalogue)
    with pytest.raises(ReaderError) as caught:
        add(paths, path, catalogue, unknown=True)
    assert looked.value.reason is caught.value.reason
    folder = model_folders.models_folder(paths)
    assert list(folder.iterdir()) == []
    return caught.value


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A catalogue of both directions between French and English."""
    return write_catalogue(tmp_path / "catalogue.json", "fren", "enfr")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model on disk, from French to English."""
    return write_model(tmp_path / "fren")
