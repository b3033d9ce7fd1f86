"""Every part of an archive, in the order in which they are written: a kind of record each."""

from readerapp.library.archives.articles import ARTICLES, ORIGINALS, RELATIONS
from readerapp.library.records import KINDS
from readerapp.library.records.feeds import FEED_RULES
from readerapp.library.records.kind import RecordKind
from readerapp.library.records.marks import STATUSES
from readerapp.library.records.settings import CONSENT, USAGE

_BEFORE = KINDS.index(STATUSES) + 1  # articles
_PARTS = (*KINDS[:_BEFORE], ARTICLES, ORIGINALS, RELATIONS, *KINDS[_BEFORE:])
PARTS: tuple[RecordKind, ...] = tuple(kind for kind in _PARTS if not kind.stays_here)

# What an import reads, in its order. The rules of feeds, which the first archives before 0.1 hold
# apart, wait for these. The answers come last: an import that is begun again takes over nothing of
# them once they are in.
READ = (FEED_RULES, *(part for part in PARTS if part not in (CONSENT, USAGE)), USAGE, CONSENT)

# Tables of the library that no archive holds, and why.
LEFT_OUT = {
    "vector": "computed anew",
    "vector_change": "computed anew",
    "computed_relation": "computed anew",
    "story": "computed anew",
    "story_pending": "computed anew",
    "edition": "made anew",
    "edition_card": "made anew",
    "search": "computed anew",
    "translation": "made anew, by the models of that computer",
    "label_turn": "which labels are to be derived anew",
    "picture_turn": "which pictures are to be read again",
    "muted": "follows from mutes and articles",
    "rule_run": "what rules did in this library, for undo",
    "rule_change": "goes with the runs of rules",
    "off_front_page": "of editions, which are made anew",
    "account": "of this computer, which has the password; its articles and their marks are there",
    "account_feed": "goes with the account: what is imported is asked at its own address",
    "account_entry": "goes with the account, and is known again when it is added",
    "outbox": "goes with the account: the marks are there, and are told when it is added",
    "account_command": "goes with the account",
    "account_folder": "goes with the account",
    "account_lost": "goes with the account",
    "folder_sync": "of this computer, which is a device of its own",
    "folder_log": "goes with the folder: logs are read anew",
    "folder_kept": "goes with the folder: it is read anew with the logs",
    "folder_wish": "goes with the folder: what is here is wished when it is turned on",
    "folder_change": "goes with the folder",
    "tally": "counted anew",
    "shared_tally": "counted anew",
    "label_tally": "counted anew",
    "source": "named in the articles",
    "bin": "removed by the reader, and not to be handed on",
    "bin_rows": "goes with the bin",
    "bin_picture": "goes with the bin",
    "bin_relation": "goes with the bin",
    "bin_removal": "goes with the bin",
    "retained": "goes with the bin: what came back from it",
    "typed_page": "what the reader allowed in the network of this computer, as of feeds",
    "host_hold": "servers that asked to be left alone for some minutes",
}


def part_of(name: str) -> RecordKind:
    """Return the part of this name. Raises KeyError."""
    return {part.name: part for part in READ}[name]
