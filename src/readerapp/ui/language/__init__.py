"""The interface language: switching it while the app runs, and texts made in it.

- `switcher` loads translations and turns the layout's direction; `retranslation` sets texts again
  when the language changes; `qt_texts` are those of Qt that its translations lack
- `wording` words languages, labels and reasons, `dates` days and times; `error_messages` words a
  `ReaderError`; `place_names` loads the names of places
- `languages`: which languages the reader has, as far as that is known without asking

May import: PySide6, domain, languages, resources, `ui.widgets.slot_guard`. Promises: one fact is
worded in one place, so that list, card and page agree.
"""
