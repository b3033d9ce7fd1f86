"""The network room: the only sockets of the app; fetches one address at a time within limits.

Holds the protocol `Fetcher` with its `FetchRequest` and answer `Fetched`, `HttpFetcher` (HTTP/1.1
framed by h11, the rest is ours), connections to news servers (`server_connection`,
`server_certificate`: imported from there, for they are rarely needed), and what can be told of an
answer's headers and of the network without asking anyone (`freshness_seconds`, `is_online`).
May import: domain.
Promises: every fetch ends within its deadline, a download (`downloads`) when too little comes; no
answer is larger than its limit, after decompression; no private address is reached but one the
user typed; no cookies, no referrer; certificates are always verified. What fails is a FetchError
that names the address. No lock is held while anything waits: as many threads may fetch at once as
the caller has.
"""

from readerapp.network.downloads import DownloadHead, Part, Receiver
from readerapp.network.fetcher import Fetched, Fetcher, HttpFetcher
from readerapp.network.freshness import freshness_seconds
from readerapp.network.online import is_online
from readerapp.network.request import MAX_BODY_BYTES, CancelFlag, FetchRequest, Validators

__all__ = [
    "MAX_BODY_BYTES",
    "CancelFlag",
    "DownloadHead",
    "FetchRequest",
    "Fetched",
    "Fetcher",
    "HttpFetcher",
    "Part",
    "Receiver",
    "Validators",
    "freshness_seconds",
    "is_online",
]
