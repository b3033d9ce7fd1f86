"""Pages: parses web pages, saved pages, clippings, Markdown and feed entries to drafts.

- `reading`: `read_page`, `read_mhtml`, `read_markdown`, and `read_source` for any kind
- `kinds`: `sniff`, what a file is; plain text that is no article is refused
- web pages: `page` with `page_tree`, `metadata`, `story_tree` (where the words stand), `story_gaps`
  (what is added), `copies` and `story_lines` (what is left out), `pictures`, `embeds` (videos and
  frames), `page_related` and `evidence`; `mhtml` and `markdown_files` lead to the same, with the
  HTML of `markup`
- `clipping`: `read_clipping`, with `lines`, `items`, `bylines`, `boilerplate` and the `phrases`
  that pages put around articles in each language (versioned data)
- `entries`: `finish_entry` for the HTML of feeds, with `entry_tree`
- `lines`: `derive_title`
- `evidence`: what a page says of AI, and HTTP, of a page, a picture and a feed

May import: `readerapp.domain`, `readerapp.text`, `resources`; lxml, trafilatura, markdown, PyYAML.
Promises: pure functions of bytes and text, no network, no files. They raise `SourceError` only,
and leave out nothing but recognised boilerplate. HTML in drafts is NOT safe to show. No parser
of outside bytes is safe in the window's process: call these in a worker that can be killed.
Importing is cheap: heavy parsers are imported by the first call that needs them, see `reading.py`.
"""
