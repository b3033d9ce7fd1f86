"""The catalogue of translation models that ships with the app, and where a release fetches them.

The catalogue says of each file how large it is and its SHA-256. It lists nothing else than what was
stated by those who made the models. Why so: docs/technotes/translation.md.
"""

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from readerapp.domain.translation import FileRole, ModelFile, Offer, TranslationModel
from readerapp.resources import resource

# Where this release fetches models from: an address below which the folders of the catalogue lie.
# "" is nowhere. Firefox's own servers are not for other programs: docs/releasing.md says how a
# release hosts them itself.
BASE_ADDRESS = ""

CATALOGUE = resource("translation", "catalogue.json")


def key_of(source: str, target: str, files: Iterable[ModelFile]) -> str:
    """Return what names a model: its direction, and a hash of what its files hold."""
    lines = "\n".join(sorted(f"{each.role}:{each.sha256}" for each in files))
    return f"{source}-{target}-{hashlib.sha256(lines.encode()).hexdigest()[:12]}"


def offers(base: str = BASE_ADDRESS, catalogue: Path = CATALOGUE) -> tuple[Offer, ...]:
    """Return the models of the catalogue, by their directions."""
    return tuple(
        Offer(model, made_by, f"{base.rstrip('/')}/{folder}" if base else "")
        for model, made_by, folder in _read(catalogue)
    )


@cache
def _read(catalogue: Path) -> tuple[tuple[TranslationModel, str, str], ...]:
    """Return each model, who made it, and the folder of its files."""
    content = json.loads(catalogue.read_bytes())
    return tuple(
        (_model(each, content), content["made_by"], each["folder"]) for each in content["models"]
    )


def _model(values: dict[str, Any], content: dict[str, Any]) -> TranslationModel:
    files = tuple(
        ModelFile(
            FileRole(each["role"]),
            each["name"],
            each["size"],
            each["sha256"],
            each.get("packed_size", 0),
            each.get("packed_sha256", ""),
        )
        for each in values["files"]
    )
    source, target = values["source"], values["target"]
    return TranslationModel(
        key_of(source, target, files),
        content["name"].format(**values),
        source,
        target,
        content["licence"],
        files,
    )
