"""Builds and connects what the reader says of AI labels."""

from PySide6.QtCore import QObject

from readerapp.domain.articles import Changes
from readerapp.ui.labelling.controller import LabellingController
from readerapp.ui.labelling.deriving import DERIVING, READING_PICTURES, LabelWork
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
        self._derivation = LabelWork(context, DERIVING)
        self._readings = LabelWork(context, READING_PICTURES)
        self.rows = LabelledRows(context)
        self.regrouping = LabelRegrouping(context)
        settings.applied.connect(self.rows.follow)
        self.controller.derivation_wanted.connect(self._derivation.begin)
        # Feeds are labelled from elsewhere, too: undo, a shared folder, the command line.
        context.events.subscriptions_changed.connect(self._derivation.begin_soon)
        self._readings.progressed.connect(feeds.activity.pictures.follow)
        context.events.changed.connect(self._on_changed)
        self.controller.feed_requested.connect(feeds.properties.show)
        feeds.properties.opened.connect(self.controller.connect_feed)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._derivation.start()
        self._readings.start()

    def _on_changed(self, changes: Changes) -> None:
        """What comes back from the bin may have pictures to be read."""
        if changes.added and not changes.came_by_itself:
            self._readings.begin_soon()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._derivation.stop()
        self._readings.stop()
