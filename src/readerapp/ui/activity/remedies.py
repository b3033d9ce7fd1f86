"""Failures of feeds in the interface language: cause, and what to do about it."""

from readerapp.domain.errors import PROXY_FAULTS, ReaderError, Reason
from readerapp.messages import _, error_message

SEARCH_HELPS = frozenset((Reason.NOT_A_FEED, Reason.GONE, Reason.TOO_MANY_REDIRECTS))
SEARCH_HELPS_STATUS = frozenset((404, 410))


def search_helps(reason: Reason | None, status: int = 0) -> bool:
    """Return whether looking for the feed again on its site may mend this failure."""
    return reason in SEARCH_HELPS or status in SEARCH_HELPS_STATUS


class Remedies:
    """Texts for failures of feeds. `status` is that of HTTP, 0 without an answer."""

    def cause(self, reason: Reason, name: str, status: int = 0) -> str:
        """Return one sentence that says what happened to the feed `name`."""
        if reason is Reason.HTTP_STATUS and status:
            return self._status_cause(status).format(name=name, status=status)
        return error_message(ReaderError(reason, name))

    def short(self, reason: Reason, status: int = 0) -> str:
        """Return what happened in a few words, for a column; "Failed" for what is rare."""
        if reason is Reason.HTTP_STATUS and status:
            return _("Error {status}").format(status=status)
        if reason in PROXY_FAULTS:
            # Translators: in the way of a feed
            return _("Proxy")
        return self._shorts().get(reason, _("Failed"))

    def remedy(self, reason: Reason, status: int = 0) -> str:
        """Return what the reader can do about it; "" when there is nothing to say."""
        if reason is Reason.HTTP_STATUS and status:
            return self._status_remedy(status)
        if reason in PROXY_FAULTS:
            return self._proxy().get(reason, _("Check the proxy in the settings."))
        return self._network().get(reason, "") or self._content().get(reason, "")

    def _shorts(self) -> dict[Reason, str]:
        return {
            Reason.NO_NETWORK: _("Not reachable"),
            Reason.TIMED_OUT: _("No answer in time"),
            Reason.TLS: _("Connection not secure"),
            Reason.TOO_MANY_REDIRECTS: _("Too many redirects"),
            Reason.PRIVATE_ADDRESS: _("Private address"),
            Reason.BAD_RESPONSE: _("Answer not understood"),
            Reason.NOT_A_FEED: _("Not a feed"),
            Reason.CUT_SHORT: _("Cut off"),
            Reason.GONE: _("Discontinued by the publisher"),
            Reason.OFFLINE: _("No connection"),
            Reason.HELD: _("Server asked to wait"),
            Reason.TOO_LARGE: _("Too large"),
            Reason.DISK_FULL: _("Disk full"),
            Reason.CANCELLED: _("Cancelled"),
        }

    def _status_cause(self, status: int) -> str:
        if status == 429:
            return _("{name} answered that there were too many requests ({status}).")
        if 500 <= status < 600:
            return _("The server of {name} has a problem ({status}).")
        return {
            401: _("{name} requires a password ({status})."),
            402: _("{name} requires a paid subscription ({status})."),
            403: _("{name} blocks this app ({status})."),
            404: _("{name} was not found at its address ({status})."),
            410: _("{name} no longer exists ({status})."),
        }.get(status, _("{name} answered with an error ({status})."))

    def _status_remedy(self, status: int) -> str:
        if 500 <= status < 600:
            return _("The site has a problem. Readerapp will try again later.")
        return {
            401: _(
                "The site requires a password, which Readerapp does not support here. Look on "
                "the site for a public feed."
            ),
            402: _("Look on the site for a public feed."),
            403: _(
                "The site blocks programs. Open it in a browser: it may offer another address "
                "for its feed."
            ),
            404: _("It may have moved. Look for the feed again on its site."),
            410: self._ended(),
            429: _("Readerapp will try again later, and less often."),
        }.get(status, _("Try again later, or open the site in a browser."))

    def _ended(self) -> str:
        return _(
            "It is no longer checked, and its articles stay. Look for the feed again on its "
            "site, or unsubscribe."
        )

    def _network(self) -> dict[Reason, str]:
        return {
            Reason.NO_NETWORK: _(
                "Check the address and your connection. If other sites answer, this one may be "
                "down or gone."
            ),
            Reason.TIMED_OUT: _(
                "The site or your connection is slow. Readerapp will try again later."
            ),
            Reason.TLS: _(
                "Check the date and time of this computer. If they are right, the certificate "
                "of the site is not valid, and only its owner can fix that."
            ),
            Reason.OFFLINE: _(
                "You can read everything that was downloaded. New articles come when you are "
                "connected again."
            ),
            Reason.HELD: _("Readerapp will try again later."),
            Reason.TOO_MANY_REDIRECTS: _(
                "The site redirects too many times. Look for the feed again on its site."
            ),
            Reason.PRIVATE_ADDRESS: _(
                "It leads to an address in a private network. If you trust it, enter that "
                "address yourself."
            ),
            Reason.BAD_RESPONSE: _("Try again later, or open the site in a browser."),
            Reason.CUT_SHORT: _("What arrived whole is kept. Try again later."),
            Reason.BAD_ADDRESS: _(
                "Check the address for typing errors. It begins with https:// or http://."
            ),
        }

    def _proxy(self) -> dict[Reason, str]:
        return {
            Reason.PROXY_UNREACHABLE: _("Check whether it runs, and its address in the settings."),
            Reason.PROXY_REFUSED: _("Its rules may forbid this site. Try again later."),
        }

    def _content(self) -> dict[Reason, str]:
        rare = _("Try again later. If this continues, look for another feed on the site.")
        return {
            Reason.NOT_A_FEED: _("Look for the feed again on its site."),
            Reason.NO_FEED_FOUND: _(
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
            Reason.DISK_FULL: _("Free some disk space, then try again."),
            Reason.LOCKED: _("Close the other program, then try again."),
            Reason.BAD_OPML: _("Choose a file that another reader exported (OPML)."),
        }
