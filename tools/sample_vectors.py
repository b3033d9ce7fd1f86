"""Makes the vectors that ship with the samples, after a change of samples, models or facts.

python -m tools.sample_vectors
"""

import json
import sys
import tempfile
from pathlib import Path

from readerapp.library import Library, open_library, samples
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.embedding_worker import EMBED, MODEL, Embedded
from readerapp.library.samples import FILE, key_of
from readerapp.system import Paths

TARGET = Path(__file__).resolve().parent.parent.joinpath("resources", *FILE)


def main() -> int:
    """Write the file anew; returns the exit status."""
    TARGET.write_text(json.dumps({"model": "", "articles": {}}), encoding="utf-8")
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(Paths.of_profile(Path(folder))) as library,
    ):
        made = embedded(library, list(samples.add(library).changes.added))
    table = {
        key: {"vector": each.vector.hex(), "facts": each.facts}
        for key, each in sorted(made.items())
    }
    said = json.dumps({"model": MODEL, "articles": table}, ensure_ascii=False, indent=0)
    TARGET.write_text(said + "\n", encoding="utf-8")
    print(f"{len(table)} articles, {TARGET.stat().st_size // 1000} kB")
    return 0


def embedded(library: Library, ids: list[int]) -> dict[str, Embedded]:
    """Return what the models make of these articles, by the key of their texts."""
    texts = texts_for_embedding(library.store, ids)
    made = library.embedding_workers.run(EMBED, texts, name="the samples", seconds=600.0)
    return {key_of(text): each for text, each in zip(texts, made, strict=True)}


if __name__ == "__main__":
    sys.exit(main())
