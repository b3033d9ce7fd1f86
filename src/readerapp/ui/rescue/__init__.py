"""The window's first words when the library cannot be opened, and what came of its salvage.

Nothing is changed until a button is pressed; no button is pressed by Return alone.
"""
