"""The network room: the only sockets of the app; fetches one address at a time within limits.

- `fetcher`: the protocol `Fetcher` with its `FetchRequest` (`request`) and answer
  `FetchedResponse`, and `HttpFetcher` (HTTP/1.1 framed by h11, the rest is ours); `downloads`: an
  answer given away as it comes
- what these stand on: `pool` with `connection` and `connect`, `addresses`, `decoding`
- `proxies`: which proxy an address is reached through, and SOCKS5
- `server_connection`: connections to news servers and their certificates
- `freshness`, `online`: what headers and this computer tell of the network without asking anyone

May import: domain.
Promises: every fetch ends within its deadline, a download (`downloads`) when too little comes; no
answer is larger than its limit, after decompression; no private address is reached but one the
user typed; no cookies, no referrer; certificates are always verified. What fails is a FetchError
that names the address. No lock is held while anything waits: as many threads may fetch at once as
the caller has.
"""
