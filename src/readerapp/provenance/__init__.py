"""Provenance: evidence of AI use in visible words, page data and image files.

Holds the label phrases of each language (`resources/phrases/provenance/*.toml`, versioned
data), what image files say (`image_files`, `credentials`), and
the rules that turn evidence into labels (docs/technotes/labels.md).
May import: `readerapp.domain`, `resources` and the standard library; `c2pa`, where it is installed,
when the first picture with content credentials is read.
Promises: pure functions, no network, safe on hostile bytes; nothing here guesses. Absence of
evidence gives no label, and words *about* AI are not a label. Importing is cheap: the phrase
files are read on the first call of `read_labels`. Everything pickles by name, so `read_labels`
can be handed to a worker process.
"""
