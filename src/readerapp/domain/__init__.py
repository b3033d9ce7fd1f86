"""Domain values and errors that every other package uses.

Holds frozen dataclasses, enumerations, the tree of expected failures, and facts about formats that
rooms which may not import each other both need (`image_bytes`, `pixels`, `directions`). What they
need alike to work on text is in `readerapp.text`.
May import: the standard library only.
Promises: no input or output, no state; everything pickles, and has a form as plain data: values
cross to worker processes and back.
"""
