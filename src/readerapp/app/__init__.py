"""The application with a window: arguments, first paint, and the one place that connects all parts.

`start.py` paints the empty window, `reader.py` builds and connects everything there is one of,
`running.py` opens the library and runs the event loop or renders a picture.
May import: every room.
Promises: a library that cannot be opened is left alone and told of in a sentence; a fault of our
own is logged whole and told calmly.
"""
