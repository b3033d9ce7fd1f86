"""What the first rows do without, under one name, to be loaded in one go after them."""

from readerapp.ui.controllers.article import ArticleController
from readerapp.ui.controllers.consent import ConsentController
from readerapp.ui.controllers.emptiness import EmptinessController
from readerapp.ui.controllers.help import HelpController
from readerapp.ui.controllers.importing import ImportController
from readerapp.ui.controllers.marks import MarkController
from readerapp.ui.controllers.preferences import PreferenceController
from readerapp.ui.controllers.reading import ReadingController
from readerapp.ui.controllers.relating import RelatingController
from readerapp.ui.controllers.undo import UndoStack
from readerapp.ui.desk import Desk
from readerapp.ui.reading import ReadingPane
from readerapp.ui.related import RelatedPane

__all__ = [
    "ArticleController",
    "ConsentController",
    "Desk",
    "EmptinessController",
    "HelpController",
    "ImportController",
    "MarkController",
    "PreferenceController",
    "ReadingController",
    "ReadingPane",
    "RelatedPane",
    "RelatingController",
    "UndoStack",
]
