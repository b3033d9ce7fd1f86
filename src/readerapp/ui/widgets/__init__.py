"""Widgets and painting that several features share: badges, labels, text layout, pictures.

May import: PySide6, domain, `ui.language`, `ui.themes`. No feature, no library but through the
functions it is given.
Promises: text from outside is shown as plain text, elided and never interpreted; a control has an
accessible name; a fault inside a method that Qt calls is reported and ends nothing (`slot_guard`).
"""
