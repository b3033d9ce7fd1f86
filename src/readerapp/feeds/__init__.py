"""Feeds: parses RSS, Atom and JSON Feed, reads and writes OPML, and discovers feeds.

- `reading`: `read_feed`, a document to a draft of the feed and its entries. Steps: `documents` (the
  XML in a text), `fast_path` or `feedparser_reader` or `json_feed`, all to the values of
  `intermediate`; `normalising` with `identity` makes drafts of them
- `identity`: `entry_hash`, whether a publisher changed an entry
- `discovery`, `feed_locations`: `find_feed_links`, `resolve_typed`, `guess_addresses`
- `opml`: `read_opml`, `write_opml`; `outline_parsing` reads what is less than OPML
- `catalogue`: `read_catalogue`, newsrooms to choose from

May import: `readerapp.domain`, `readerapp.text`, `resources`; feedparser, lxml.
Promises: pure functions of bytes and text, no network, no files but its own data. They raise
`SourceError`, and `FetchError` for what cannot be an address. HTML in drafts is NOT safe to show.
No parser of outside bytes is safe in the window's process: call these in a worker that can be
killed.
"""
