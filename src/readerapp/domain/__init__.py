"""Values and errors that every other room speaks in.

Holds frozen dataclasses, enumerations, the tree of expected failures, and facts about formats that
rooms which may not import each other both need (`encodings`, `image_bytes`).
May import: the standard library only.
Promises: no input or output, no state, everything pickles (values cross to worker processes).
"""
