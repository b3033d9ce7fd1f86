"""The interface language: switching it while the app runs, and texts made in it.

`switcher` loads translations and turns the layout's direction; `retranslation` sets texts again
when the language changes; `wording` words dates, languages, labels and reasons; `error_messages`
words a `ReaderError`.
May import: PySide6, domain, languages, resources, `ui.widgets.slot_guard`. Promises: one fact is
worded in one place, so that list, card and page agree.
"""
