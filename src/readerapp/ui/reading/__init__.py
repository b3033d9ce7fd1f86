"""The reading pane: shows one article as a page, written from its blocks.

May import: PySide6, `readerapp.domain`, `readerapp.rendering`, `readerapp.ui.themes`,
`readerapp.ui.language.wording`, `readerapp.ui.widgets.empty_state`.
Promises: shows without asking anyone; nothing in an article can make it load, run or open
anything. Wishes leave as signals; pictures, themes and sizes come in as plain calls.
"""
