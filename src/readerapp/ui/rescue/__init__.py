"""The window's first words when the library cannot be opened, and what came of its salvage.

Nothing is changed until a button is pressed; no button is pressed by Return alone.
"""

from readerapp.ui.rescue.dialog import RescueDialog

__all__ = ["RescueDialog"]
