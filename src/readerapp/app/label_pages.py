"""Connects what is known of labels with everything that shows a label: rows, cards and pictures."""

from readerapp.ui.article_list.actions import ArticleActions
from readerapp.ui.article_list.row_labels import RowLabels
from readerapp.ui.front_page.feature import FrontPageFeature
from readerapp.ui.labelling.feature import LabellingFeature
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.label_clicks import LabelKeys
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.story.feature import StoriesFeature


def connect_labels(
    window: MainWindow,
    article: ArticleController,
    actions: ArticleActions,
    labelling: LabellingFeature,
    stories: StoriesFeature,
    front: FrontPageFeature,
) -> RowLabels:
    """Tell what is known of a label wherever it is clicked or asked about by a key, and dim or hide
    what the reader wants dimmed or hidden on the front page too. Returns the labels of the rows.
    """
    clicks = article.labels
    for shown in (window.related, stories.page, front.page):
        shown.label_clicked.connect(clicks.show_of)
        shown.details_requested.connect(clicks.show_details_of)
    rows = RowLabels(window.articles.view)
    clicks.watch(window.articles.view.viewport(), rows.at)
    LabelKeys(window, clicks, rows).use_menus(
        actions.requests.labels,
        front.page.requests.labels,
        article.menus.requests.labels,
        labelling.controller.own,
    )
    labelling.rows.changed.connect(front.page.repaint_cards)
    labelling.rows.changed.connect(front.controller.refresh)
    return rows
