"""The application with a window: arguments, first paint, and the one place that connects all parts.

- `start`: paints the empty window, of what `arguments` say, on a screen that it finds or misses;
  `handover` gives the arguments to a window that runs already; `qt_import` loads Qt
- `running`: opens the library, another one in its place, and runs the event loop, or renders a
  picture; serves what a second start was given
- `reader`: builds what there is one of, and the page on screen first; `features` builds in idle
  moments what each window has, `first_use_features` all else when it is wanted
- `rescue`: what is done about a library that cannot be opened
- `pages`: writes an article as a PDF file without a window
- `faults`: hears of the app's own faults before anything else is there

May import: every room.
Promises: a library that cannot be opened is left alone and told of in a sentence; a fault of our
own is logged whole and told calmly.
"""
