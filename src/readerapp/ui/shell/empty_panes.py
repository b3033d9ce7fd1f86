"""Controller of empty states: the message and actions of the list when it has no rows."""

from PySide6.QtCore import QObject

from readerapp.domain.articles import ArticleQuery, Counts, View
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.empty_state import EmptyState


class EmptyPanesController(QObject):
    """Updates the message of the empty list: nothing came, nothing unread, no result."""

    def __init__(self, context: Context) -> None:
        window, listing = context.window, context.listing
        super().__init__(window)
        self._window = window
        self._listing = listing
        listing.counted.connect(self._on_counts)
        listing.shown.connect(self._set_texts)
        window.articles.empty.action_chosen.connect(self._act)
        keep_translated(window, self._set_texts)

    def _on_counts(self, counts: Counts) -> None:
        commands = self._window.commands
        commands["remove_samples"].setEnabled(counts.samples > 0)
        self._set_texts()

    def _set_texts(self) -> None:
        """Show the sentence that fits."""
        empty = self._window.articles.empty
        query, counts = self._listing.query, self._listing.counts
        if self._listing.has_failed:
            is_search = bool(query.search) or query.saved_id is not None
            empty.show_message(
                _("The search failed") if is_search else _("The list could not be read"),
                _("Readerapp does not know which articles belong here."),
                _("Try Again"),
            )
        elif not counts.total:  # feeds that have brought nothing; without any, the welcome is there
            self._say_nothing_came(empty)
        elif query.search and self._listing.is_narrowed:
            empty.show_message(
                _("Nothing found"),
                _("No article of this list matches “{words}”.").format(words=query.search),
                _("Search everywhere"),
                _("Clear the search"),
            )
        elif query.search:
            empty.show_message(
                _("Nothing found"),
                _("No article matches “{words}”.").format(words=query.search),
                _("Clear the search"),
            )
        elif query.saved_id is not None:
            empty.show_message(
                _("Nothing found"),
                _("No article matches this search now."),
                _("Show all articles"),
            )
        elif query.unread_only and query.view is not View.UNREAD:
            empty.show_message(
                _("All read"),
                _("There is nothing unread. Enjoy the day."),
                _("Show read articles too"),
            )
        elif query.view in (View.UNREAD, View.HIDDEN_UNREAD):
            empty.show_message(
                _("All read"),
                _("There is nothing unread. Enjoy the day."),
                _("Show all articles"),
            )
        elif query.view is View.STARRED:
            empty.show_message(
                _("No stars yet"),
                _("Star an article with S, and it is kept here."),
                _("Show all articles"),
            )
        elif query.view is View.ALL and (query.feed_id or query.folder_id):
            self._say_nothing_came(empty)
        else:
            empty.show_message(_("No articles here"), "", _("Show all articles"))

    def _say_nothing_came(self, empty: EmptyState) -> None:
        empty.show_message(
            _("Nothing has arrived yet"),
            _("If it stays like this, the activity window shows why."),
            _("Refresh"),
            _("Activity…"),
        )

    def _act(self, button: int) -> None:
        query = self._listing.query
        if self._listing.has_failed:
            self._listing.try_again()
        elif not self._listing.counts.total:
            self._window.commands["activity" if button else "refresh"].trigger()
        elif query.search and self._listing.is_narrowed and button == 0:
            self._window.articles.head.everywhere.click()
        elif query.search:
            self._window.articles.clear_search()
        elif query.unread_only and query.view is not View.UNREAD and query.saved_id is None:
            self._window.commands["unread_only"].setChecked(False)
        elif query.view is View.ALL and (query.feed_id or query.folder_id):
            self._window.commands["activity" if button else "refresh"].trigger()
        else:
            self._listing.show(ArticleQuery())
