"""Exports: the files of other programs, read to what they hold.

- `recognising`: `program_of`, whose file this is, by what is in it; `may_be_export`, the first
  look; `refuse_export`, for who reads articles and is given an export
- `reading`: `read_export`, a file to a `SavedLibrary`. A kind of file is a file: `mail`,
  `bookmarks` (as browsers export and keep them), `tables` (Pocket, Instapaper, Raindrop.io,
  Readwise; also pages of links), `json_exports` (wallabag, Omnivore, Google Reader, Inoreader)
- `json_values`, `packed`: what several of them need, made for input that nobody has checked

One more is tried with all others once it has an example in tests/export_files.py.
Databases of other programs are read by `readerapp.storage.foreign`.
May import: `readerapp.domain`, `readerapp.text`, `resources`.
Promises: pure functions of bytes, no network, no files. They raise `SourceError` only, take what is
whole of a file that is cut short, and count what they leave out. Nothing they return is safe to
show. No parser of outside bytes is safe in the window's process: call them in a worker that can be
killed. Only `may_be_export` is made for the window: it looks at the first bytes.
"""
