"""Vectors of the samples, made beforehand: their stories are told at once, not after the models
have read them for ten seconds.

What is not in the file, or was made by other models, is embedded like any article.
`python -m tools.sample_vectors` makes the file; a test compares it with what the models make.
"""

import json
from collections.abc import Sequence
from hashlib import sha256

from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.compared_languages import second_model_is_there
from readerapp.library.embedding_worker import MODEL
from readerapp.library.opening import Library
from readerapp.resources import resource
from readerapp.storage import ArticleText

FILE = ("samples", "vectors.json")


def key_of(text: ArticleText) -> str:
    """Return what stands for all that vectors and facts are made of."""
    said = (text.title, text.dek, text.body_text, text.language, text.source, str(text.published))
    return sha256("\0".join(said).encode()).hexdigest()


def put_vectors(library: Library, ids: Sequence[int]) -> None:
    """Store the vectors and facts of those articles that are samples as they ship.

    Raises StorageError when they cannot be written; then they are made like any others.
    """
    table = json.loads(resource(*FILE).read_text("utf-8"))
    if table["model"] != MODEL or not second_model_is_there():
        return
    known = table["articles"]
    texts = texts_for_embedding(library.store, ids)
    found = [(text.id, known[key]) for text in texts if (key := key_of(text)) in known]
    with library.store.write() as writer:
        rows = [(each, bytes.fromhex(made["vector"]), made["facts"]) for each, made in found]
        writer.vectors.put(MODEL, rows)
