"""The rescue dialog: choices when the library cannot be opened, and the report of a salvage.

Nothing is changed until a button is pressed; no button is pressed by Return alone.
"""
