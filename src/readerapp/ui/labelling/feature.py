"""Builds and connects what the reader says of AI labels."""

from PySide6.QtCore import QObject

from readerapp.ui.labelling.controller import LabellingController
from readerapp.ui.labelling.deriving import LabelDerivation
from readerapp.ui.labelling.hidden import LabelledRows
from readerapp.ui.labelling.regrouping import LabelRegrouping
from readerapp.ui.settings.controller import SettingsController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.subscribing.feature import SubscriptionsFeature


class LabellingFeature(QObject):
    """The feature of the reader's labels. Built once the first rows are on screen."""

    def __init__(
        self,
        context: Context,
        undo: UndoStack,
        feeds: SubscriptionsFeature,
        settings: SettingsController,
    ) -> None:
        super().__init__(context.window)
        self.controller = LabellingController(context, undo)
        self.derivation = LabelDerivation(context)
        self.rows = LabelledRows(context)
        self.regrouping = LabelRegrouping(context)
        settings.applied.connect(self.rows.follow)
        self.controller.derivation_wanted.connect(self.derivation.begin)
        self.controller.feed_requested.connect(feeds.properties.show)
        feeds.properties.opened.connect(self.controller.connect_feed)
