"""Error messages: texts of expected failures in the interface language."""

from PySide6.QtCore import QObject

from readerapp.domain.errors import ReaderError, Reason


class ErrorMessages(QObject):
    """Turns a ReaderError into one sentence. Each Reason has its sentence (a test looks)."""

    def message(self, error: ReaderError) -> str:
        """Return the sentence for `error`, naming what failed."""
        name = error.name or self.tr("The input")
        return self.sentences()[error.reason].format(name=name, detail=error.detail)

    def sentences(self) -> dict[Reason, str]:
        """Return every sentence in the interface language."""
        return {
            Reason.EMPTY: self.tr("{name} is empty."),
            Reason.NOT_TEXT: self.tr("{name} is not a text or a web page."),
            Reason.NO_ARTICLE: self.tr("No article was found in {name}."),
            Reason.TOO_LARGE: self.tr("{name} is too large to read."),
            Reason.TOO_COMPLEX: self.tr("{name} is built in a way that takes too long to read."),
            Reason.SAVED_ARTICLES: self.tr(
                "{name} is an export of {detail}. Choose the file itself to import it."
            ),
            Reason.OTHER_FEED_LIST: self.tr(
                "{name} is a list of feeds of {detail}. Choose the file itself to import it."
            ),
            Reason.BOOKMARKS: self.tr(
                "{name} holds bookmarks. Choose the file itself to import it."
            ),
            Reason.AKREGATOR: self.tr(
                "{name} is an archive of Akregator, which no other program reads. Its list of "
                "feeds can be imported: export it as OPML."
            ),
            Reason.MAIL: self.tr(
                "{name} is an e-mail or a mailbox. Choose the file itself to import it."
            ),
            Reason.BAD_EXPORT: self.tr(
                "{name} is damaged or cut short. Nothing of it was imported."
            ),
            Reason.UNKNOWN_EXPORT: self.tr("{name} is not a file that Readerapp can import."),
            Reason.EMPTY_EXPORT: self.tr("{name} holds no articles and no feeds."),
            Reason.NOT_AN_ARTICLE: self.tr(
                "{name} does not look like an article. If it is one, give it a name ending in .txt."
            ),
            Reason.NO_NAME: self.tr("The name of what to import is empty."),
            Reason.BAD_FRONT_MATTER: self.tr("The header of {name} is not valid YAML."),
            Reason.BAD_ARCHIVE: self.tr("{name} is not a complete saved page."),
            Reason.NOT_FOUND: self.tr("{name} does not exist."),
            Reason.NO_HOME: self.tr(
                "This account has no home folder. Set HOME, or name a folder for the library: "
                "--profile DIR"
            ),
            Reason.NOT_A_FOLDER: self.tr("{name} is a file, not a folder."),
            Reason.NO_PERMISSION: self.tr("{name} may not be opened: permission denied."),
            Reason.NOT_READABLE: self.tr("{name} could not be read."),
            Reason.BAD_ADDRESS: self.tr("{name} is not an address this app can open."),
            Reason.UNSUPPORTED_ADDRESS: self.tr(
                "{name} is not supported: only addresses that begin with https:// or http:// are "
                "opened."
            ),
            Reason.ADDRESS_WITH_CREDENTIALS: self.tr(
                "{name} was given with a user name or a password. Readerapp keeps none: give the "
                "address without."
            ),
            Reason.PRIVATE_ADDRESS: self.tr(
                "{name} leads to a private address and was not opened."
            ),
            Reason.NO_NETWORK: self.tr("{name} could not be reached."),
            Reason.PROXY_BY_SCRIPT: self.tr(
                "A script chooses the proxy of this computer, and Readerapp does not run it. "
                "Nothing is fetched until you choose a proxy, or none, in the settings."
            ),
            Reason.PROXY_UNUSABLE: self.tr(
                "A proxy is to be used, but its address is missing or wrong."
            ),
            Reason.PROXY_UNREACHABLE: self.tr("The proxy could not be reached."),
            Reason.PROXY_LOGIN: self.tr(
                "The proxy wants a user name and a password, or did not accept them."
            ),
            Reason.PROXY_REFUSED: self.tr("The proxy did not connect to {name}."),
            Reason.TIMED_OUT: self.tr("{name} took too long to answer."),
            Reason.TLS: self.tr("The secure connection to {name} could not be verified."),
            Reason.HTTP_STATUS: self.tr("{name} answered with an error."),
            Reason.BAD_RESPONSE: self.tr("{name} sent an answer that could not be understood."),
            Reason.TOO_MANY_REDIRECTS: self.tr("{name} redirects too many times."),
            Reason.DISK_FULL: self.tr("The disk is full: {name} could not be written."),
            Reason.LOCKED: self.tr("{name} is in use by another program."),
            Reason.DAMAGED: self.tr("{name} is damaged."),
            Reason.NEWER: self.tr("{name} was written by a newer version of Readerapp."),
            Reason.FOREIGN: self.tr("{name} is not a Readerapp library."),
            Reason.VANISHED: self.tr("{name} is empty, although a library was here before."),
            Reason.READ_ONLY: self.tr("{name} is read-only."),
            Reason.NOT_WRITABLE: self.tr("{name} could not be written."),
            Reason.NOT_REPLACED: self.tr(
                "{name} is as it was: the library that was to take its place could not be opened."
            ),
            Reason.WORKER_TIME: self.tr("Reading {name} took too long and was stopped."),
            Reason.WORKER_MEMORY: self.tr("Reading {name} took too much memory and was stopped."),
            Reason.WORKER_DIED: self.tr("The reader process stopped while it read {name}."),
            Reason.NOT_A_FEED: self.tr("{name} gave a web page or a file, not a feed."),
            Reason.CUT_SHORT: self.tr("{name} was cut short on its way."),
            Reason.GONE: self.tr("{name} says that it has ended for good."),
            Reason.OFFLINE: self.tr("There is no network connection."),
            Reason.HELD: self.tr("{name} asked to be left alone for a while."),
            Reason.NO_FEED_FOUND: self.tr("No feed was found at {name}."),
            Reason.REFRESH_STOPPED: self.tr(
                "The refresh stopped unexpectedly. What had come until then is kept."
            ),
            Reason.BEING_SYNCED: self.tr("{name} is being synchronised just now."),
            Reason.SYNC_STOPPED: self.tr(
                "The exchange with the news server stopped unexpectedly. What had come until then "
                "is kept."
            ),
            Reason.BEING_FETCHED: self.tr("The sound from {name} is being fetched already."),
            Reason.BACKUP_GOING_ON: self.tr(
                "Another backup is being made just now. Try again when it is done."
            ),
            Reason.BACKUP_STOPPED: self.tr(
                "The backup stopped unexpectedly. Older backups are kept."
            ),
            Reason.BAD_OPML: self.tr("{name} is not a list of subscriptions."),
            Reason.NO_ARCHIVE_HERE: self.tr(
                "{name} is there already and is no archive. Choose another name."
            ),
            Reason.EXISTS: self.tr("{name} is there already. Choose another name."),
            Reason.OTHER_FILE_HERE: self.tr(
                "{name} is there already and is something else. Choose another name."
            ),
            Reason.REFUSED_ARCHIVE: self.tr(
                "{name} is not a whole archive of Readerapp. Nothing of it was imported."
            ),
            Reason.TAG_WITHOUT_NAME: self.tr("A tag needs a name."),
            Reason.TAG_TOO_LONG: self.tr(
                "“{name}” is too long for a tag: {detail} characters are the most."
            ),
            Reason.TOO_MANY_TAGS: self.tr(
                "An article has {detail} tags at the most. Remove one to add another."
            ),
            Reason.NOTE_TOO_LONG: self.tr(
                "The note is too long: {detail} characters are the most."
            ),
            Reason.NOTHING_TO_HIGHLIGHT: self.tr("Select the words to highlight first."),
            Reason.HIGHLIGHT_TOO_LONG: self.tr(
                "What is selected is too long to highlight: {detail} characters are the most."
            ),
            Reason.TOO_MANY_HIGHLIGHTS: self.tr(
                "An article has {detail} highlights at the most. Remove one to add another."
            ),
            Reason.NOT_IN_TEXT: self.tr("“{name}” is not in the text of the article."),
            Reason.RULE_WITHOUT_QUERY: self.tr(
                "Say which articles are meant: “{name}” holds nothing to search for."
            ),
            Reason.RULE_WITHOUT_ACTION: self.tr("Say what is to be done with the articles."),
            Reason.RULE_TOO_LONG: self.tr(
                "“{name}” is too long: {detail} characters are the most."
            ),
            Reason.TOO_MANY_RULES: self.tr(
                "There are {detail} rules at the most. Remove one to add another."
            ),
            Reason.NO_MODEL: self.tr(
                "{name} holds no translation model. One is a model, a shortlist and a vocabulary, "
                "as Firefox Translations publishes them."
            ),
            Reason.INCOMPLETE_MODEL: self.tr(
                "{name} is not a whole translation model: {detail} is missing or empty."
            ),
            Reason.SEVERAL_MODELS: self.tr(
                "{name} holds several translation models. Give one of them: its folder, or a file "
                "of it."
            ),
            Reason.MIXED_MODEL: self.tr(
                "{name} is not one translation model: {detail} is of another direction."
            ),
            Reason.NOT_A_MODEL_FILE: self.tr(
                "{detail} in {name} is not what its name says. Nothing of it was added."
            ),
            Reason.REFUSED_MODEL: self.tr(
                "{name} is not built as translation models are. Nothing of it was added."
            ),
            Reason.CHANGED_MODEL: self.tr(
                "{detail} is damaged or changed: the catalogue describes it otherwise. Nothing of "
                "{name} was added."
            ),
            Reason.UNKNOWN_MODEL: self.tr(
                "{name} is not in the catalogue: nobody here has checked it."
            ),
            Reason.NO_SUCH_MODEL: self.tr("There is no translation model {name}."),
            Reason.DAMAGED_MODEL: self.tr(
                "The translation model {name} is damaged and is not used. Remove it, then add it "
                "again."
            ),
            Reason.NO_MODEL_HOST: self.tr(
                "This release has no place to fetch translation models from. Add a model from a "
                "file."
            ),
            Reason.LED_ELSEWHERE: self.tr("{name} leads to another place, and was not fetched."),
            Reason.MODEL_WORK_STOPPED: self.tr(
                "The work on the translation model stopped unexpectedly. What was fetched until "
                "then is kept."
            ),
            Reason.BAD_LOGIN: self.tr("{name} did not accept the user name or the password."),
            Reason.REFUSED: self.tr("{name} refused what was asked of it."),
            Reason.NO_NEWS_SERVER: self.tr("No news server was found at {name}."),
            Reason.NO_KEYRING: self.tr(
                "This computer has no place to keep passwords safely. Readerapp keeps none in a "
                "file."
            ),
            Reason.LOCKED_KEYRING: self.tr(
                "The passwords of this computer are locked. Unlock them, then try again."
            ),
            Reason.UPDATED: self.tr("Readerapp was updated. Restart it to use the new version."),
            Reason.STOPPED: self.tr("{name} was not written: the export was stopped."),
            Reason.CANCELLED: self.tr("{name} was not read: the work was cancelled."),
        }
