"""A story that very many papers tell stays one story."""

from datetime import timedelta

import numpy as np
from library_samples import NOW, article, put

from readerapp.library import Library, relating
from readerapp.library.embedding_engine import relatives
from readerapp.library.embedding_worker import MODEL
from readerapp.related import Facts, Mention, SentenceEncoder, facts_to_json, pack

WIDE = 50  # reports of one event; an article has 20 relatives beside it
OTHERS = 60


def test_fifty_reports_of_one_event_are_one_story(library: Library) -> None:
    random = np.random.default_rng(1)
    vectors = random.standard_normal((OTHERS + 1, SentenceEncoder.dimensions), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ferry = (Mention("aurora", "Aurora"),)
    told = facts_to_json(Facts(ferry, ("FR",), (Mention("214", "214"),), ("2026-01-05",)))
    ids = put(
        library,
        *(
            article(f"r:{n}", body_text=f"By {n}.", published=NOW - timedelta(minutes=n))
            for n in range(WIDE + OTHERS)
        ),
    )
    rows = [
        (each, pack(vectors[max(0, place - WIDE + 1)], None), told if place < WIDE else "")
        for place, each in enumerate(ids)
    ]
    empty = facts_to_json(Facts())
    with library.store.write() as writer:
        writer.vectors.put(MODEL, [(each, data, facts or empty) for each, data, facts in rows])
    found = relatives(library.store.path, ids)
    with library.store.write() as writer:
        for each in ids:
            writer.relations.replace(each, MODEL, found[each])
    relating.regroup(library)
    with library.store.read() as reader:
        assert set(reader.stories.members(ids[0])) == set(ids[:WIDE])
        assert reader.stories.members(ids[-1]) == [ids[-1]]
