"""Writes resources/languages/model.bin: py3langid's model, as readerapp.languages reads it.

    python -m tools.language_model

Run this after the languages in languages/detection.py or py3langid changed; a test compares the
answers.
"""

from __future__ import annotations

import json
import sys
from array import array
from typing import Any

import numpy as np
from py3langid.langid import MODEL_DIR, MODEL_FILE  # type: ignore[import-untyped]  # it ships no hints
from py3langid.modelio import load_model  # type: ignore[import-untyped]  # it ships no hints

from readerapp.languages.detection import KNOWN
from readerapp.languages.language_model import ARRAYS
from readerapp.languages.language_model import MODEL_FILE as OURS


def main() -> int:
    """Write the file; returns the exit status."""
    OURS.write_bytes(made())
    return 0


def made() -> bytes:
    """Return what the file holds."""
    table, priors, labels, moves, rows, outputs = load_model(MODEL_DIR / MODEL_FILE)
    columns = [place for place, label in enumerate(labels) if label in KNOWN]
    edges, fails, order = _automaton(np.asarray(moves).reshape(-1, 256), rows)
    floors = table[:, columns].min(axis=0)
    arrays = {
        "edges": edges,
        "fails": fails,
        "features": [outputs[state] + 1 for state in order],  # 0: none
        **_entries(table[:, columns], floors),
    }
    head = {
        "languages": [labels[column] for column in columns],
        "priors": [float(priors[column]) for column in columns],
        "floors": floors.astype(float).tolist(),
        "lengths": {name: len(arrays[name]) for name in ARRAYS},
    }
    written = [array(kind, arrays[name]) for name, kind in ARRAYS.items()]
    if sys.byteorder == "big":
        for each in written:
            each.byteswap()
    return b"".join(
        (
            json.dumps(head, separators=(",", ":")).encode(),
            b"\n",
            *(each.tobytes() for each in written),
        )
    )


def _automaton(moves: Any, rows: Any) -> tuple[list[int], list[int], list[int]]:
    """Return the edges of the tree in a table of all moves, the states to try where there is none,
    and the states, which are numbered anew, in the order of their first bytes."""
    order, numbers, edges, fails = [0], {0: 0}, [], [0]
    for number, state in enumerate(order):
        instead = moves[rows[order[fails[number]]]].tolist()
        for byte, target in enumerate(moves[rows[state]].tolist()):
            if target not in numbers:
                numbers[target] = len(order)
                order.append(target)
                edges.append(number << 8 | byte)
                # What the byte leads to from the state that is tried instead.
                fails.append(numbers[instead[byte]] if number else 0)
    return edges, fails, order


def _entries(table: Any, floors: Any) -> dict[str, list[Any]]:
    """Return what of a table of features by languages is above the floor of its column."""
    features, columns = np.nonzero(table != floors)
    gains = table[features, columns].astype(float) - floors[columns].astype(float)
    kinds, entries = np.unique(np.stack([columns, gains]), axis=1, return_inverse=True)
    return {
        # No feature is the first, and has none.
        "starts": np.searchsorted(features, np.arange(-1, len(table) + 1)).tolist(),
        "entries": entries.ravel().tolist(),
        "entry_languages": kinds[0].astype(int).tolist(),
        "entry_gains": kinds[1].tolist(),
    }


if __name__ == "__main__":
    sys.exit(main())
