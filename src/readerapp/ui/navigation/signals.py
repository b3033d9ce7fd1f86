"""What the navigation asks for. It changes nothing itself."""

from PySide6.QtCore import QObject, Signal


class NavigationSignals(QObject):
    """One signal for each thing a reader can want of feeds and folders."""

    move_asked = Signal(object)  # Move
    feed_rename_asked = Signal(int, str)  # feed id, new name ("": what the feed calls itself)
    folder_rename_asked = Signal(int, str)  # folder id, new name, never empty
    new_folder_asked = Signal(object)  # id of the folder it goes into, or None
    remove_folder_asked = Signal(int)  # folder id; what is in it stays
    unsubscribe_asked = Signal(object, bool)  # feed ids, whether their articles go too
    mute_asked = Signal(int, bool)  # feed id, whether it is to be muted
    refresh_asked = Signal(object)  # feed ids; () stands for all
    mark_read_asked = Signal(object)  # ArticleQuery
    properties_asked = Signal(int)  # feed id
    search_rename_asked = Signal(int, str)  # id of a saved search, new name, never empty
    search_edit_asked = Signal(int)  # id of a saved search
    search_remove_asked = Signal(int)  # id of a saved search
    search_move_asked = Signal(int, int)  # id of a saved search, -1 up or 1 down
    add_feed_asked = Signal()
    bin_asked = Signal()
