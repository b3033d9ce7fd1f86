"""What the story page asks for about one report."""

from PySide6.QtCore import QObject, Signal


class Requests(QObject):
    """One place for all that a card or its menu can ask."""

    opened = Signal(int)
    read_toggled = Signal(object)  # ArticleHead as it is on show
    address_copied = Signal(str)
    split_asked = Signal(int)  # out of the story of the event
    merge_asked = Signal(int)  # with the story of the event
