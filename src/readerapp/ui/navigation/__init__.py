"""The navigation column: views, feeds in folders, languages and sources, with counts."""

from readerapp.ui.navigation.entries import Searches, entry_query
from readerapp.ui.navigation.moving import Move
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.navigation.requests import Requests

__all__ = ["Move", "NavigationPane", "Requests", "Searches", "entry_query"]
