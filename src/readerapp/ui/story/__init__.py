"""The story page: the reports of one story side by side by language, in the order of events.

May import: PySide6, `domain` and the neighbouring modules of `ui`.
Promises: it takes values and emits signals; it asks neither the library nor the network.
"""
