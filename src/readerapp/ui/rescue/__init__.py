"""The window's first words when the library cannot be opened, and what came of its salvage.

`dialog` leads through `pages`, worded by `words`; what is chosen is done by `app.rescue`.
Promises: nothing is changed until a button is pressed; no button is pressed by Return alone.
"""
