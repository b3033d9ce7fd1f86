"""What worker processes load: imported by the process that those of tests are forked from. It
takes a processor 0.5 s."""

from importlib import import_module

from readerapp.languages.detection import detect

for name in (
    "readerapp.library.accounts.prepare_remote",
    "readerapp.library.prepare_article",
    "readerapp.library.prepare_entries",
    "readerapp.library.prepare_saved",
    "readerapp.library.safety_restore",
    "readerapp.pages.page",
    "readerapp.storage.salvaging",
):
    import_module(name)
detect("A text that is in no other language than this one.")
