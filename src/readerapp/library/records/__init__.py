"""Records: each kind of thing the reader made, declared once.

A kind says what tells one from another, the form of a record, how it is read from the store and put
into it, and how a line of the safety copy and shared folders say it. Archives (`archives`) and the
safety copy (`safety_copy`) carry all there is in `KINDS`, shared folders (`folder_sync`) the fields
in `WISHES`.

- `kind`: what a kind is; `forms`: fields and their bounds; `plain`: lines of the safety copy;
  `wishes`: fields as shared folders carry them
- `feeds`, `accounts`, `marks`, `annotations`, `labels`, `rules`, `settings`: the kinds

One kind more: its declaration in the file of its topic, with the version of archives that has it
first (`since`), which is that of all archives from then on.
"""

from readerapp.library.records import accounts, annotations, feeds, labels, marks, rules, settings
from readerapp.library.records.kind import RecordKind

# In the order in which they are put: what a record names comes before it.
KINDS: tuple[RecordKind, ...] = (
    *feeds.KINDS,
    *accounts.KINDS,
    *marks.KINDS,
    *annotations.KINDS,
    *labels.KINDS,
    *rules.KINDS,
    *settings.KINDS,
)
WISHES = {wish.kind: wish for kind in KINDS for wish in kind.wishes}
