"""The only sockets: asks one address for its bytes, carefully.

Holds the `Fetcher` protocol, its answer `Fetched`, and `HttpFetcher`.
May import: domain, urllib3 (at the first fetch, not before).
Promises: every fetch ends within its deadline; no answer is larger than its limit, after
decompression; no private address is reached but one the user typed; no cookies, no referrer;
certificates are always verified. What fails is a FetchError that names the address.
"""

from readerapp.network.addresses import is_public
from readerapp.network.fetcher import MAX_BODY_BYTES, Cancelled, Fetched, Fetcher
from readerapp.network.http import HttpFetcher

__all__ = ["MAX_BODY_BYTES", "Cancelled", "Fetched", "Fetcher", "HttpFetcher", "is_public"]
