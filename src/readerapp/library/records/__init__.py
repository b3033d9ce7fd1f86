"""Records: each kind of thing the reader made, declared once.

A kind says what tells one from another, the form of a record, how it is read from the store and put
into it, and how a line of the safety copy and shared folders say it. Archives (`archives`) and the
safety copy (`safety_copy`) carry all there is in `KINDS`, shared folders (`folder_sync`) the fields
in `WISHES`.

- `kind`: what a kind is; `forms`: fields and their bounds; `plain`: lines of the safety copy;
  `wishes`: fields as shared folders carry them
- `feeds`, `accounts`, `marks`, `annotations`, `labels`, `rules`, `settings`: the kinds

One kind more: its declaration here, and `VERSION` of archives counts up (`archives/digest`).
"""

from readerapp.library.records.accounts import ACCOUNT_FEEDS, ACCOUNTS
from readerapp.library.records.annotations import ANNOTATIONS
from readerapp.library.records.feeds import ADDRESSES, FEEDS, FOLDERS, ICONS, TYPED
from readerapp.library.records.kind import RecordKind
from readerapp.library.records.labels import FEED_LABELS, LABEL_MARKS
from readerapp.library.records.marks import STATUSES, STORY_MARKS, VERDICTS
from readerapp.library.records.rules import MUTES, RULES
from readerapp.library.records.settings import CONSENT, SEARCHES, SETTINGS, USAGE

# In the order in which they are put: what a record names comes before it.
KINDS: tuple[RecordKind, ...] = (
    FOLDERS,
    FEEDS,
    TYPED,
    ADDRESSES,
    ICONS,
    ACCOUNT_FEEDS,
    ACCOUNTS,
    STATUSES,
    VERDICTS,
    STORY_MARKS,
    ANNOTATIONS,
    LABEL_MARKS,
    FEED_LABELS,
    SEARCHES,
    RULES,
    MUTES,
    SETTINGS,
    CONSENT,
    USAGE,
)
WISHES = {wish.kind: wish for kind in KINDS for wish in kind.wishes}
