"""The rescue dialog: choices when the library cannot be opened, and the report of a salvage.

`dialog` leads through its pages; what is chosen is done by `app.rescue`.
Promises: nothing is changed until a button is pressed; no button is pressed by Return alone.
"""
