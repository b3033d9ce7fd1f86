"""What the first rows do without, under one name, to be loaded in one go after them."""

from readerapp.background.backing_up import BackupProcess, BackupTimetable
from readerapp.background.keeping_safe import SafetyKeeper
from readerapp.background.own_process import own_command
from readerapp.background.refreshing import Refresher
from readerapp.background.tidying import Tidier
from readerapp.background.timetable import Timetable
from readerapp.ui.activity import RefreshIndicator
from readerapp.ui.controllers.activity import ActivityController
from readerapp.ui.controllers.archiving import ArchiveController
from readerapp.ui.controllers.article import ArticleController
from readerapp.ui.controllers.backups import BackupController
from readerapp.ui.controllers.bin import BinController
from readerapp.ui.controllers.consent import ConsentController
from readerapp.ui.controllers.emptiness import EmptinessController
from readerapp.ui.controllers.erasing import ErasingController
from readerapp.ui.controllers.help import HelpController
from readerapp.ui.controllers.importing import ImportController
from readerapp.ui.controllers.keeping import KeepingController
from readerapp.ui.controllers.marks import MarkController
from readerapp.ui.controllers.mending import IndexMender
from readerapp.ui.controllers.offline import OfflineController
from readerapp.ui.controllers.preferences import PreferenceController
from readerapp.ui.controllers.problems import ProblemController
from readerapp.ui.controllers.properties import PropertiesController
from readerapp.ui.controllers.reading import ReadingController
from readerapp.ui.controllers.refreshing import RefreshController
from readerapp.ui.controllers.relating import RelatingController
from readerapp.ui.controllers.saved_searches import SavedSearchController
from readerapp.ui.controllers.search_box import SearchBoxController
from readerapp.ui.controllers.stories import StoryController
from readerapp.ui.controllers.story_reports import StoryReportController
from readerapp.ui.controllers.subscribing import AddFeedController
from readerapp.ui.controllers.subscriptions import SubscriptionController
from readerapp.ui.controllers.undo import UndoStack
from readerapp.ui.controllers.verdicts import VerdictController
from readerapp.ui.desk import Desk
from readerapp.ui.reading import ReadingPane
from readerapp.ui.related import RelatedPane
from readerapp.ui.story import StoryPage

__all__ = [
    "ActivityController",
    "AddFeedController",
    "ArchiveController",
    "ArticleController",
    "BackupController",
    "BackupProcess",
    "BackupTimetable",
    "BinController",
    "ConsentController",
    "Desk",
    "EmptinessController",
    "ErasingController",
    "HelpController",
    "ImportController",
    "IndexMender",
    "KeepingController",
    "MarkController",
    "OfflineController",
    "PreferenceController",
    "ProblemController",
    "PropertiesController",
    "ReadingController",
    "ReadingPane",
    "RefreshController",
    "RefreshIndicator",
    "Refresher",
    "RelatedPane",
    "RelatingController",
    "SafetyKeeper",
    "SavedSearchController",
    "SearchBoxController",
    "StoryController",
    "StoryPage",
    "StoryReportController",
    "SubscriptionController",
    "Tidier",
    "Timetable",
    "UndoStack",
    "VerdictController",
    "own_command",
]
