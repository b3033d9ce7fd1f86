"""Failures of feeds in the interface language: cause, and what to do about it."""

from PySide6.QtCore import QObject

from readerapp.domain.errors import PROXY_FAULTS, ReaderError, Reason
from readerapp.ui.language.error_messages import ErrorMessages

SEARCH_HELPS = frozenset((Reason.NOT_A_FEED, Reason.GONE, Reason.TOO_MANY_REDIRECTS))
SEARCH_HELPS_STATUS = frozenset((404, 410))


def search_helps(reason: Reason | None, status: int = 0) -> bool:
    """Return whether looking for the feed again on its site may mend this failure."""
    return reason in SEARCH_HELPS or status in SEARCH_HELPS_STATUS


class Remedies(QObject):
    """Texts for failures of feeds. `status` is that of HTTP, 0 without an answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = ErrorMessages(self)

    def cause(self, reason: Reason, name: str, status: int = 0) -> str:
        """Return one sentence that says what happened to the feed `name`."""
        if reason is Reason.HTTP_STATUS and status:
            return self._status_cause(status).format(name=name, status=status)
        return self._messages.message(ReaderError(reason, name))

    def short(self, reason: Reason, status: int = 0) -> str:
        """Return what happened in a few words, for a column; "Failed" for what is rare."""
        if reason is Reason.HTTP_STATUS and status:
            return self.tr("Error {status}").format(status=status)
        if reason in PROXY_FAULTS:
            return self.tr("Proxy", "in the way of a feed")
        return self._shorts().get(reason, self.tr("Failed"))

    def remedy(self, reason: Reason, status: int = 0) -> str:
        """Return what the reader can do about it; "" when there is nothing to say."""
        if reason is Reason.HTTP_STATUS and status:
            return self._status_remedy(status)
        if reason in PROXY_FAULTS:
            return self._proxy().get(reason, self.tr("Look at the proxy in the settings."))
        return self._network().get(reason, "") or self._content().get(reason, "")

    def _shorts(self) -> dict[Reason, str]:
        return {
            Reason.NO_NETWORK: self.tr("Not reachable"),
            Reason.TIMED_OUT: self.tr("No answer in time"),
            Reason.TLS: self.tr("Connection not secure"),
            Reason.TOO_MANY_REDIRECTS: self.tr("Too many redirections"),
            Reason.PRIVATE_ADDRESS: self.tr("Private address"),
            Reason.BAD_RESPONSE: self.tr("Answer not understood"),
            Reason.NOT_A_FEED: self.tr("Not a feed"),
            Reason.CUT_SHORT: self.tr("Cut short"),
            Reason.GONE: self.tr("Ended by the publisher"),
            Reason.OFFLINE: self.tr("No connection"),
            Reason.HELD: self.tr("Asked us to wait"),
            Reason.TOO_LARGE: self.tr("Too large"),
            Reason.DISK_FULL: self.tr("Disk full"),
            Reason.CANCELLED: self.tr("Cancelled"),
        }

    def _status_cause(self, status: int) -> str:
        if status == 429:
            return self.tr("{name} says that it was asked too often ({status}).")
        if 500 <= status < 600:
            return self.tr("The server of {name} is in trouble ({status}).")
        return {
            401: self.tr("{name} asks for a password ({status})."),
            402: self.tr("{name} is for paying readers ({status})."),
            403: self.tr("{name} refuses to answer this app ({status})."),
            404: self.tr("{name} is not where it was ({status})."),
            410: self.tr("{name} has ended for good ({status})."),
        }.get(status, self.tr("{name} answered with an error ({status})."))

    def _status_remedy(self, status: int) -> str:
        if 500 <= status < 600:
            return self.tr("There is nothing to do: the site has to mend it. We ask again later.")
        return {
            401: self.tr(
                "The site asks for a password, which this app does not give. Look on the site for "
                "a feed that is open to all."
            ),
            402: self.tr("Look on the site for a feed that is open to all."),
            403: self.tr(
                "The site keeps programs away. Open it in a browser: it may offer another address "
                "for its feed."
            ),
            404: self.tr("It may have moved. Look for the feed again on its site."),
            410: self._ended(),
            429: self.tr("There is nothing to do: we ask again later, and less often."),
        }.get(status, self.tr("Try again later, or open the site in a browser."))

    def _ended(self) -> str:
        return self.tr(
            "It is not asked any more, and its articles stay. Look for the feed again on its site, "
            "or unsubscribe."
        )

    def _network(self) -> dict[Reason, str]:
        return {
            Reason.NO_NETWORK: self.tr(
                "Check the address and your connection. When other sites answer, this one may be "
                "down or gone."
            ),
            Reason.TIMED_OUT: self.tr("The site or your connection is slow. We ask again later."),
            Reason.TLS: self.tr(
                "Check the date and time of this computer. When they are right, the certificate of "
                "the site is wrong, and only its owner can mend it."
            ),
            Reason.OFFLINE: self.tr(
                "Everything that is here already can be read. New articles come with the "
                "connection."
            ),
            Reason.HELD: self.tr("There is nothing to do: we ask again later."),
            Reason.TOO_MANY_REDIRECTS: self.tr(
                "The site leads in a circle. Look for the feed again on its site."
            ),
            Reason.PRIVATE_ADDRESS: self.tr(
                "It leads into a private network. When you trust it, type that address yourself."
            ),
            Reason.BAD_RESPONSE: self.tr("Try again later, or open the site in a browser."),
            Reason.CUT_SHORT: self.tr("What arrived whole is kept. Try again later."),
            Reason.BAD_ADDRESS: self.tr(
                "Check the address for typing errors. It begins with https:// or http://."
            ),
        }

    def _proxy(self) -> dict[Reason, str]:
        return {
            Reason.PROXY_UNREACHABLE: self.tr(
                "Check whether it runs, and its address in the settings."
            ),
            Reason.PROXY_REFUSED: self.tr("Its rules may forbid this site. Try again later."),
        }

    def _content(self) -> dict[Reason, str]:
        rare = self.tr("Try again later. When it stays so, look for another feed on the site.")
        return {
            Reason.NOT_A_FEED: self.tr("Look for the feed again on its site."),
            Reason.NO_FEED_FOUND: self.tr(
                "Try the page on which the site lists its news. Not every site has a feed; the "
                "catalogue names many that do."
            ),
            Reason.GONE: self._ended(),
            Reason.TOO_LARGE: rare,
            Reason.TOO_COMPLEX: rare,
            Reason.EMPTY: rare,
            Reason.NOT_TEXT: rare,
            Reason.WORKER_TIME: rare,
            Reason.WORKER_MEMORY: rare,
            Reason.WORKER_DIED: rare,
            Reason.DISK_FULL: self.tr("Make room on the disk, then try again."),
            Reason.LOCKED: self.tr("Close the other program, then try again."),
            Reason.BAD_OPML: self.tr("Choose a file that another reader exported (OPML)."),
        }
