"""Work off the GUI thread: lanes and the way back.

May import: PySide6.QtCore, library, domain.
Promises: work is a function in; done or failed comes back on the GUI thread.
"""
