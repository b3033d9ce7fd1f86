"""The interface language: switching it while the app runs, and texts made in it.

`switcher.py` loads translations and turns the layout's direction; `wording.py` words dates,
languages, labels and reasons; `error_messages.py` words a `ReaderError`.
May import: PySide6, domain, resources. Promises: one fact is worded in one place, so that list,
card and page agree.
"""
