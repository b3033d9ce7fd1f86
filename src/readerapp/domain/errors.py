"""Every failure the app expects. Anything else is a bug and reaches the hooks of its process.

ReaderError            expected; carries facts. `str()` is one English sentence for the command line
├─ SourceError         one file, page or clipping could not be read; the others carry on
├─ FetchError          network or HTTP trouble with one address
├─ StorageError        a full, locked, damaged, newer or foreign library: the environment's fault
└─ WorkError           a worker process ran out of time or memory, or died

Window and commands make the message of an error from its `reason` (messages.py).
"""

from enum import Enum


class Reason(Enum):
    """Reason of a failure. The value is the English sentence; `{name}` is what failed, `{detail}`
    the name of a program, where the sentence names one."""

    EMPTY = "{name} is empty."
    NOT_TEXT = "{name} is not a text or a web page."
    NO_ARTICLE = "No article was found in {name}."
    TOO_LARGE = "{name} is too large to read."
    TOO_COMPLEX = "{name} is built in a way that takes too long to read."
    SAVED_ARTICLES = "{name} is an export of {detail}. Choose the file itself to import it."
    OTHER_FEED_LIST = "{name} is a list of feeds of {detail}. Choose the file itself to import it."
    BOOKMARKS = "{name} holds bookmarks. Choose the file itself to import it."
    AKREGATOR = (
        "{name} is an archive of Akregator, which no other program reads. Its list of feeds can be "
        "imported: export it as OPML."
    )
    MAIL = "{name} is an e-mail or a mailbox. Choose the file itself to import it."
    BAD_EXPORT = "{name} is damaged or cut off. Nothing of it was imported."
    UNKNOWN_EXPORT = "{name} is not a file that Readerapp can import."
    EMPTY_EXPORT = "{name} holds no articles and no feeds."
    NOT_AN_ARTICLE = (
        "{name} does not look like an article. If it is one, give it a name ending in .txt."
    )
    NO_NAME = "The name of what to import is empty."
    BAD_FRONT_MATTER = "The header of {name} is not valid YAML."
    BAD_ARCHIVE = "{name} is not a complete saved page."
    NOT_FOUND = "{name} does not exist."
    NO_HOME = (
        "This account has no home folder. Set HOME, or name a folder for the library: --profile DIR"
    )
    NOT_A_FOLDER = "{name} is a file, not a folder."
    NO_PERMISSION = "{name} may not be opened: permission denied."
    NOT_READABLE = "{name} could not be read."
    BAD_ADDRESS = "{name} is not an address this app can open."
    UNSUPPORTED_ADDRESS = (
        "{name} is not supported: only addresses that begin with https:// or http:// are opened."
    )
    ADDRESS_WITH_CREDENTIALS = (
        "{name} was given with a user name or a password. Readerapp keeps none: "
        "give the address without."
    )
    PRIVATE_ADDRESS = "{name} leads to a private address and was not opened."
    NO_NETWORK = "{name} could not be reached."
    PROXY_BY_SCRIPT = (
        "A script chooses the proxy of this computer, and Readerapp does not run it. Nothing "
        "is downloaded until you choose a proxy, or none, in the settings."
    )
    PROXY_UNUSABLE = "A proxy is to be used, but its address is missing or wrong."
    PROXY_UNREACHABLE = "The proxy could not be reached."
    PROXY_LOGIN = "The proxy requires a user name and a password, or did not accept them."
    PROXY_REFUSED = "The proxy did not connect to {name}."
    TIMED_OUT = "{name} took too long to answer."
    TLS = "The secure connection to {name} could not be verified."
    HTTP_STATUS = "{name} answered with an error."
    BAD_RESPONSE = "{name} sent an answer that could not be understood."
    TOO_MANY_REDIRECTS = "{name} redirects too many times."
    DISK_FULL = "The disk is full: {name} could not be written."
    LOCKED = "{name} is in use by another program."
    DAMAGED = "{name} is damaged."
    NEWER = "{name} was written by a newer version of Readerapp."
    FOREIGN = "{name} is not a Readerapp library."
    VANISHED = "{name} is empty, although a library was here before."
    READ_ONLY = "{name} is read-only."
    NOT_WRITABLE = "{name} could not be written."
    NOT_REPLACED = (
        "{name} is as it was: the library that was to take its place could not be opened."
    )
    WORKER_TIME = "Reading {name} took too long and was stopped."
    WORKER_MEMORY = "Reading {name} took too much memory and was stopped."
    WORKER_DIED = "The reader process stopped while it read {name}."
    NOT_A_FEED = "{name} sent a web page or a file, not a feed."
    CUT_SHORT = "{name} was cut off."
    GONE = "{name} says that it no longer exists."
    OFFLINE = "There is no network connection."
    HELD = "{name} asked Readerapp to wait before trying again."
    NO_FEED_FOUND = "No feed was found at {name}."
    REFRESH_STOPPED = "The refresh stopped unexpectedly. What had come until then is kept."
    BEING_SYNCED = "{name} is being synchronised just now."
    SYNC_STOPPED = (
        "The exchange with the news server stopped unexpectedly. What had come until then is kept."
    )
    BEING_FETCHED = "The audio from {name} is being downloaded already."
    BACKUP_GOING_ON = "Another backup is being made just now. Try again when it is done."
    BACKUP_STOPPED = "The backup stopped unexpectedly. Older backups are kept."
    BAD_OPML = "{name} is not a list of subscriptions."
    NO_ARCHIVE_HERE = "{name} already exists and is not an archive. Choose another name."
    EXISTS = "{name} already exists. Use --force to replace it, or choose another name."
    OTHER_FILE_HERE = "{name} already exists and is something else. Choose another name."
    REFUSED_ARCHIVE = "{name} is not a whole archive of Readerapp. Nothing of it was imported."
    TAG_WITHOUT_NAME = "A tag needs a name."
    TAG_TOO_LONG = "“{name}” is too long for a tag: {detail} characters are the most."
    TOO_MANY_TAGS = "An article has {detail} tags at the most. Remove one to add another."
    NOTE_TOO_LONG = "The note is too long: {detail} characters are the most."
    NOTHING_TO_HIGHLIGHT = "Select the words to highlight first."
    HIGHLIGHT_TOO_LONG = (
        "What is selected is too long to highlight: {detail} characters are the most."
    )
    TOO_MANY_HIGHLIGHTS = (
        "An article has {detail} highlights at the most. Remove one to add another."
    )
    NOT_IN_TEXT = "“{name}” is not in the text of the article."
    RULE_WITHOUT_QUERY = "Say which articles are meant: “{name}” holds nothing to search for."
    RULE_WITHOUT_ACTION = "Say what is to be done with the articles."
    RULE_TOO_LONG = "“{name}” is too long: {detail} characters are the most."
    TOO_MANY_RULES = "There are {detail} rules at the most. Remove one to add another."
    NO_MODEL = (
        "{name} holds no translation model. One is a model, a shortlist and a vocabulary, as "
        "Firefox Translations publishes them."
    )
    INCOMPLETE_MODEL = "{name} is not a whole translation model: {detail} is missing or empty."
    SEVERAL_MODELS = (
        "{name} holds several translation models. Give one of them: its folder, or a file of it."
    )
    MIXED_MODEL = "{name} is not one translation model: {detail} is of another direction."
    NOT_A_MODEL_FILE = "{detail} in {name} is not what its name says. Nothing of it was added."
    REFUSED_MODEL = "{name} is not built as translation models are. Nothing of it was added."
    CHANGED_MODEL = (
        "{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of {name} "
        "was added."
    )
    MOVED_MODEL = (
        "{name} has moved or is gone from its host. Look for newer models with “models update”."
    )
    UNKNOWN_MODEL = (
        "{name} is not in the catalogue: Readerapp’s makers have not checked it. Use --unknown "
        "to add it anyway."
    )
    NO_SUCH_MODEL = "There is no translation model {name}."
    DAMAGED_MODEL = (
        "The translation model {name} is damaged and is not used. Remove it, then add it again."
    )
    NO_MODEL_HOST = "This release has no server for translation models. Add a model from a file."
    BAD_REGISTRY = (
        "{name} is not a list of translation models as it should be. Nothing was changed."
    )
    OLD_REGISTRY = (
        "The list of translation models at {name} is older than the one known here. Nothing was "
        "changed."
    )
    NO_TRANSLATOR = "This computer cannot translate: the translator does not run on it."
    LED_ELSEWHERE = "{name} redirects to another server, and was not downloaded."
    MODEL_WORK_STOPPED = (
        "The work on the translation model stopped unexpectedly. What was downloaded until "
        "then is kept."
    )
    BAD_LOGIN = "{name} did not accept the user name or the password."
    REFUSED = "{name} refused the request."
    NO_NEWS_SERVER = "No news server was found at {name}."
    NO_KEYRING = (
        "This computer has no place to keep passwords safely. Readerapp keeps none in a file."
    )
    LOCKED_KEYRING = "The passwords of this computer are locked. Unlock them, then try again."
    UPDATED = "Readerapp was updated. Restart to use the new version."
    STOPPED = "{name} was not written: the export was stopped."
    CANCELLED = "{name} was not read: the work was cancelled."


_DETAIL = "{detail}"


# Nothing at all may be fetched before the reader has chosen.
PROXY_BLOCKS = frozenset((Reason.PROXY_BY_SCRIPT, Reason.PROXY_UNUSABLE))
PROXY_FAULTS = PROXY_BLOCKS | {
    Reason.PROXY_UNREACHABLE,
    Reason.PROXY_LOGIN,
    Reason.PROXY_REFUSED,
}


class ReaderError(Exception):
    """Base of every expected failure; `except ReaderError` never hides a bug.

    `name` is what failed (a file, an address) as the user knows it; `detail` is for the log
    and the details view, in English, and may be empty.
    """

    def __init__(self, reason: Reason, name: str = "", detail: str = "") -> None:
        super().__init__(reason, name, detail)
        self.reason = reason
        self.name = name
        self.detail = detail

    def __str__(self) -> str:
        value = self.reason.value
        sentence = value.format(name=self.name or "The input", detail=self.detail)
        return f"{sentence} ({self.detail})" if self.detail and _DETAIL not in value else sentence


class SourceError(ReaderError):
    """A file, page or clipping could not be turned into an article."""


class FetchError(ReaderError):
    """An address could not be fetched. `retry_after`: seconds the server asks to wait, or None."""

    def __init__(
        self,
        reason: Reason,
        name: str = "",
        detail: str = "",
        status: int = 0,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(reason, name, detail)
        self.status = status
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[type["FetchError"], tuple[Reason, str, str, int, float | None]]:
        return type(self), (self.reason, self.name, self.detail, self.status, self.retry_after)


class StorageError(ReaderError):
    """The library file could not be read or written."""


class WorkError(ReaderError):
    """A worker process was stopped or died; the item it worked on failed, nothing else did."""
