"""Feed discovery: finds feeds at what the user typed. Nothing is subscribed to here."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from readerapp.domain.errors import PROXY_FAULTS, FetchError, ReaderError, Reason, SourceError
from readerapp.domain.feeds import FeedChoice, FeedLink
from readerapp.library.addresses import origin_of, refuse_password
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import FIND_LINKS, PREVIEW_FEED, FeedBytes

if TYPE_CHECKING:
    from readerapp.feeds.catalogue import CatalogueEntry
    from readerapp.network.fetcher import FetchedResponse
    from readerapp.network.request import CancelFlag

PAGE_OR_FEED = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/html;q=0.9, */*;q=0.1"
)
READ_SECONDS = 15.0
MOST_LINKS = 12  # a page that names hundreds of feeds names one for each of its own pages
_NO_ANSWER = PROXY_FAULTS | {
    Reason.NO_NETWORK,
    Reason.TIMED_OUT,
    Reason.TLS,
    Reason.PRIVATE_ADDRESS,
}


def discover(
    library: Library, text: str, cancelled: "CancelFlag", *, is_typed: bool = True
) -> list[FeedChoice]:
    """Return the feeds at an address, a site, a channel: the first is the likeliest. What the
    reader did not type may not lead into the own network.

    Raises FetchError when nothing could be reached, SourceError(NO_FEED_FOUND) when no feed was
    there. What was fetched is kept for the first reading of a feed that is then subscribed to.
    """
    from readerapp.feeds.feed_locations import resolve_typed  # see the top of this file

    refuse_password(text)
    failures: list[ReaderError] = []
    for address in resolve_typed(text):
        search = _Search(library, address if is_typed else "", cancelled)
        try:
            found = search.at(address)
        except FetchError as error:
            if error.reason is Reason.CANCELLED:
                raise
            failures.append(error)
            continue
        if found:
            return found
        failures.append(SourceError(Reason.NO_FEED_FOUND, text))
    raise max(failures, key=_how_far)


def _how_far(error: ReaderError) -> int:
    """How far it got: what a site answered says more than that another way to it is closed."""
    if error.reason is Reason.NO_FEED_FOUND:
        return 3
    if isinstance(error, FetchError) and error.status:
        return 2
    return 0 if error.reason in _NO_ANSWER else 1


def as_given(library: Library, address: str) -> FeedChoice:
    """Return an address as a feed to subscribe to, without asking anyone what is there.

    Raises FetchError(BAD_ADDRESS) for what cannot be an address.
    """
    from readerapp.feeds.feed_locations import resolve_typed  # see the top of this file

    refuse_password(address)
    chosen = resolve_typed(address)[0]
    with library.store.read() as reader:
        known = reader.feeds.by_address(chosen)
    return FeedChoice(chosen, "", is_typed=True, subscribed_id=known.id if known else None)


def catalogue() -> tuple["CatalogueEntry", ...]:
    """Return the newsrooms to begin with. No address of it is asked before the user chooses."""
    from readerapp.feeds.catalogue import read_catalogue  # see the top of this file

    return read_catalogue()


class _Search:
    """One search, from one address the user typed, or did not ("")."""

    def __init__(self, library: Library, typed: str, cancelled: "CancelFlag") -> None:
        self._library = library
        self._typed = typed
        self._cancelled = cancelled

    def at(self, address: str) -> list[FeedChoice]:
        """Return the feed at an address, else those its page names, else those usually there."""
        from readerapp.feeds.feed_locations import guess_addresses  # see the top of this file

        answer = self._fetch(address)
        choice = self._preview(address, answer)
        if choice is not None:
            return [choice]
        links = self._library.parser_workers.run(
            FIND_LINKS, _bytes(answer), answer.headers.get("link", ""),
            name=address, seconds=READ_SECONDS,
        )  # fmt: skip
        named = self._read_all(links[:MOST_LINKS])
        return named or self._read_all([FeedLink(each) for each in guess_addresses(answer.url)])

    def _read_all(self, links: Sequence[FeedLink]) -> list[FeedChoice]:
        found: dict[str, FeedChoice] = {}
        for link in links:
            try:
                choice = self._preview(link.address, self._fetch(link.address))
            except FetchError as error:
                if error.reason is Reason.CANCELLED:
                    raise
                continue
            if choice is not None:
                found.setdefault(choice.address, _titled(choice, link))
        return list(found.values())

    def _fetch(self, address: str) -> "FetchedResponse":
        from readerapp.network.request import (
            FetchRequest,  # start-up time: the window loads this module
        )

        return self._library.fetcher.fetch(
            FetchRequest(
                address,
                accept=PAGE_OR_FEED,
                user_typed=self._is_typed(address),
                cancelled=self._cancelled,
            )
        )

    def _preview(self, address: str, answer: "FetchedResponse") -> FeedChoice | None:
        try:
            read = self._library.parser_workers.run(
                PREVIEW_FEED, _bytes(answer), name=address, seconds=READ_SECONDS
            )
        except SourceError:
            return None
        chosen = answer.moved_to or address
        self._library.discovery_cache.put(chosen, answer)
        is_typed = self._is_typed(chosen)
        with self._library.store.read() as reader:
            known = reader.feeds.by_address(chosen)
        if known is not None and is_typed and not known.is_typed:
            # It came from a list. Now the user has typed where it is, a private address included.
            with self._library.store.write() as marker:
                marker.feeds.trust(known.id)
        return replace(
            read,
            address=chosen,
            is_typed=is_typed,
            subscribed_id=known.id if known else None,
        )

    def _is_typed(self, address: str) -> bool:
        """What stands at the very origin the user typed is meant by the user."""
        return bool(self._typed) and origin_of(address) == origin_of(self._typed)


def _titled(choice: FeedChoice, link: FeedLink) -> FeedChoice:
    return choice if choice.title else replace(choice, title=link.title)


def _bytes(answer: "FetchedResponse") -> FeedBytes:
    return FeedBytes(answer.body, answer.url, answer.charset, answer.media_type)
