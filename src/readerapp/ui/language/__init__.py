"""The interface language: switching it while the app runs, and texts made in it.

- `switcher` chooses the words, those too that Qt's translations lack, knows the reader's languages
  and turns the layout's direction; `retranslation` sets texts again when the language changes
- `wording` words languages, labels and reasons, and loads the names of places; `dates` words days
  and times. Words are those of `messages`, whose numbers `wording.counted` writes

May import: PySide6, domain, languages, messages, resources, settings, `ui.widgets.slot_guard`.
Promises: one fact is worded in one place, so that list, card and page agree.
"""
