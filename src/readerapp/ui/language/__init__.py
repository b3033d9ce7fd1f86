"""The interface language: switching it while the app runs, and texts made in it.

- `switcher` chooses the words and turns the layout's direction; `retranslation` sets texts again
  when the language changes, those too that Qt's translations lack
- `wording` words languages, labels and reasons, `dates` days and times; `place_names` loads the
  names of places. Words are those of `messages`, whose numbers `wording.counted` writes
- `languages`: which languages the reader has, as far as that is known without asking

May import: PySide6, domain, languages, messages, resources, `ui.widgets.slot_guard`. Promises: one
fact is worded in one place, so that list, card and page agree.
"""
