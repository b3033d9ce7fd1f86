"""Tells by key what is known of the label of a row, of a card or of the open article."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from readerapp.domain.articles import Article
from readerapp.ui.article_list.row_labels import RowLabels
from readerapp.ui.reading.label_clicks import LabelClicks
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.card_buttons import CardButton
from readerapp.ui.widgets.label_menu import LabelRequests

AROUND = 24  # pixels of a place that has none


class LabelKeys(QObject):
    """Does what the command "How Do We Know?" asks for, of whatever has the focus. GUI thread."""

    def __init__(self, window: MainWindow, labels: LabelClicks, rows: RowLabels) -> None:
        super().__init__(window)
        self._window, self._labels, self._rows = window, labels, rows
        window.commands["evidence"].triggered.connect(lambda _=False: self.tell())

    def use_menus(self, *menus: LabelRequests) -> None:
        """Tell of labels for menus that ask for it."""
        for ask in menus:
            ask.how_requested.connect(self._tell_of)
            ask.picture_how_requested.connect(lambda at: self._labels.show_in_article(str(at)))

    def tell(self) -> None:
        """Tell of the card or the row that has the focus, else of the open article."""
        focus, article = QApplication.focusWidget(), self._shown_article()
        if (card := _card_of(focus)) is not None:
            card.ask_of_label()
            return
        current = self._rows.current()
        in_list = focus is self._window.articles.view and current is not None
        if in_list and current and (article is None or article.head.id != current[0].id):
            head, label = current
            if label is None:
                self._labels.show_details_of(head.id)
            else:
                self._labels.show_of(*label)
        elif article is not None:
            self._labels.details_requested.emit(article)
        else:
            self._window.toast.show_message(lambda: self.tr("Choose an article or a card first"))

    def _shown_article(self) -> Article | None:
        reading = self._window.reading
        return reading.article if reading.isVisible() else None

    def _tell_of(self, article_id: int, about: str) -> None:
        focus = QApplication.focusWidget()
        self._labels.show_of(article_id, about, _place_of(focus or self._window))


def _card_of(widget: QWidget | None) -> CardButton | None:
    """Return the card that a widget is, or is a part of."""
    while widget is not None and not isinstance(widget, CardButton):
        widget = widget.parentWidget()
    return widget


def _place_of(widget: QWidget) -> QRect:
    """Return a place in the middle of a widget, on the screen."""
    middle = widget.mapToGlobal(widget.rect().center())
    return QRect(middle - QPoint(AROUND // 2, AROUND // 2), middle + QPoint(AROUND // 2, 0))
