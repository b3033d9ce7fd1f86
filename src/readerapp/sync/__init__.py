"""News servers: reads and marks the entries of an account on FreshRSS, Miniflux and their like.

- `google_reader`: the interface that most servers speak; `miniflux`: that of Miniflux alone. Each
  is a `NewsServer` over a `ServerConnection`
- `conversation`: what both share: asking, failures in our words, JSON with a declared type, ids;
  secrets stay out of what is told, in whatever form a server repeats them
- `discovery`: where a server is, from what a person types

May import: `readerapp.domain`; msgspec.
Promises: no sockets, no files, no clock. Marks are read whole or not at all, and told so that
nothing is undone when a request is sent twice. What fails is a FetchError that names the server and
holds no secret. Texts of entries are NOT safe to show.
What servers answer, and how we know: docs/technotes/news-servers.md.
"""
