"""What helps with searching: completion, the help popover, the dialog that saves a search.

Loaded after the first rows; the search box itself stands above the list (`article_list`).
"""

from readerapp.ui.searching.completing import Completions, Suggestion, quoted, suggestions
from readerapp.ui.searching.help import SearchHelp
from readerapp.ui.searching.popup import Completer
from readerapp.ui.searching.save_dialog import SaveSearchDialog
from readerapp.ui.searching.wording import SearchWording

__all__ = [
    "Completer",
    "Completions",
    "SaveSearchDialog",
    "SearchHelp",
    "SearchWording",
    "Suggestion",
    "quoted",
    "suggestions",
]
