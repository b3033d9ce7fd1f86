"""What the sidebar asks for."""

from PySide6.QtCore import QObject, Signal


class Requests(QObject):
    """One place for all that a card or a menu can ask."""

    article_chosen = Signal(int)
    why_asked = Signal(int)  # of which related article
    judged = Signal(object, object)  # tuple of related ids, Verdict or None to take it back
