"""Scenes of the contact sheets: what is brought on screen for each picture, on which library.

Each begins with the window as the scene before it left it, without menus and dialogs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lab.newsstand import SHOWN, bring_nothing, opened
from lab.studio import Sitting
from readerapp.domain.articles import ArticleQuery, View
from readerapp.ui.widgets.article_menus import ShareKind

WIDE, TALL = 1440, 900
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass(frozen=True)
class Scene:
    """A picture: its name, and what makes it."""

    name: str
    show: Callable[[Sitting], QImage]


def _front(width: int, height: int, sitting: Sitting) -> QImage:
    """The front page at a width, as much of it as is that high."""
    sitting.resize(width, height)
    sitting.choose("front_page")
    return sitting.picture()


def _end(sitting: Sitting) -> QImage:
    """The end of the front page."""
    sitting.resize(WIDE, TALL)
    sitting.choose("front_page")
    page = sitting.window.front_page
    page.body.place_all()
    sitting.settle()
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    return sitting.picture()


FRONT = (
    Scene("0480", partial(_front, 480, 1200)),
    Scene("1440", partial(_front, WIDE, 1200)),
    Scene("2560", partial(_front, 2560, 1440)),
    Scene("end", _end),
)


def _nothing_new(width: int, sitting: Sitting) -> QImage:
    """The front page five hours later, when nothing has come."""
    sitting.resize(width, TALL)
    sitting.choose("front_page")
    sitting.clock.go_on(5)
    bring_nothing(sitting.reader.library)
    sitting.choose("back", "front_page")
    return sitting.picture()


NOTHING_NEW = tuple(
    Scene(f"front-nothing-new-{width:04}", partial(_nothing_new, width)) for width in (480, WIDE)
)


def _plain(width: int, height: int, sitting: Sitting) -> QImage:
    sitting.resize(width, height)
    return sitting.picture()


EMPTY = (
    Scene("welcome-1440", partial(_plain, WIDE, TALL)),
    Scene("welcome-0480", partial(_plain, 480, TALL)),
)


def _list(sitting: Sitting, *, width: int = WIDE, layout: str = "layout_columns") -> None:
    """Go to all articles, without a search, in three columns."""
    sitting.resize(width, TALL)
    sitting.window.set_article_open(False)
    sitting.window.articles.search.clear()
    sitting.reader.listing.show(ArticleQuery())
    if sitting.window.commands["by_story"].isChecked():
        sitting.choose("by_story")
    sitting.settle()
    sitting.choose(layout)


def _plain_list(sitting: Sitting, *, width: int = WIDE) -> QImage:
    _list(sitting, width=width)
    return sitting.picture()


def _article(sitting: Sitting, shown: str = SHOWN, **options: object) -> None:
    _list(sitting, **options)  # type: ignore[arg-type]  # as `_list` has them
    sitting.open(opened(sitting.reader.library, shown).head.id)


def _opened(
    sitting: Sitting, *, shown: str = SHOWN, width: int = WIDE, layout: str = "layout_columns"
) -> QImage:
    _article(sitting, shown, width=width, layout=layout)
    return sitting.picture()


def _story(width: int, sitting: Sitting) -> QImage:
    _article(sitting, width=width)
    sitting.choose("open_story")
    picture = sitting.picture()
    sitting.choose("back")
    return picture


def _with_menu_at(sitting: Sitting, widget: QWidget, place: QPoint) -> QImage:
    """The window after the right button was pressed at a place of a widget."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    return sitting.picture()


def _row_menu(sitting: Sitting) -> QImage:
    _article(sitting)
    view = sitting.window.articles.view
    return _with_menu_at(sitting, view.viewport(), view.visualRect(view.currentIndex()).center())


def _text_menu(sitting: Sitting) -> QImage:
    _article(sitting)
    view = sitting.window.reading.view
    return _with_menu_at(sitting, view.viewport(), QPoint(view.width() // 2, 500))


def _card_menu(sitting: Sitting) -> QImage:
    sitting.resize(WIDE, TALL)
    sitting.choose("front_page")
    page = sitting.window.front_page
    page.moves.step(1)
    page.moves.step(1)
    QTest.keyClick(page.cards[0], Key.Key_F10, Modifier.ShiftModifier)
    return sitting.picture()


def _why(sitting: Sitting) -> QImage:
    sitting.resize(WIDE, TALL)
    sitting.choose("front_page")
    page = sitting.window.front_page
    sitting.until(lambda: page.cards)
    page.show_why(page.cards[0].shown.card)
    return sitting.picture()


def _main_menu(place: int, sitting: Sitting) -> QImage:
    _article(sitting)
    bar = sitting.window.menuBar()
    action = bar.actions()[place]
    menu = action.menu()
    assert isinstance(menu, QMenu)
    under = bar.actionGeometry(action)
    corner = under.bottomLeft()
    if bar.isRightToLeft():
        corner = under.bottomRight() - QPoint(menu.sizeHint().width(), 0)
    menu.popup(bar.mapToGlobal(corner))
    return sitting.picture()


def _toolbar(sitting: Sitting) -> QImage:
    _article(sitting)
    return sitting.picture().copy(QRect(0, 0, WIDE, 160)).scaledToWidth(2 * WIDE)


def _searched(words: str, sitting: Sitting, **options: object) -> QImage:
    _list(sitting, **options)  # type: ignore[arg-type]  # as `_list` has them
    sitting.window.articles.search.setText(words)
    sitting.settle()
    return sitting.picture()


def _saved(sitting: Sitting) -> QImage:
    _searched("train", sitting)
    sitting.choose("save_search")
    return sitting.picture()


def _grouped(sitting: Sitting) -> QImage:
    _article(sitting)
    sitting.choose("by_story")
    picture = sitting.picture()
    sitting.choose("by_story")
    return picture


def _several(sitting: Sitting) -> QImage:
    _list(sitting)
    view = sitting.window.articles.view
    view.setFocus()
    for modifier in (Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ShiftModifier):
        QTest.keyClick(view, Key.Key_Down, modifier)
    return sitting.picture()


def _toast(sitting: Sitting) -> QImage:
    _list(sitting)
    view = sitting.window.articles.view
    last = view.indexAt(QPoint(40, view.viewport().height() - 4))
    view.setCurrentIndex(last)
    sitting.settle()
    sitting.window.toast.show_message(lambda: "Moved to the bin.", lambda: "Undo", lambda: None)
    picture = sitting.picture()
    sitting.window.toast.hide()
    return picture


def _chosen(name: str, sitting: Sitting, *, width: int = WIDE) -> QImage:
    _article(sitting, width=width)
    sitting.choose(name)
    return sitting.picture()


def _settings(page: str, sitting: Sitting) -> QImage:
    _article(sitting)
    sitting.reader.features.dialogs.show_settings().show_page(page)
    return sitting.picture()


def _activity(sitting: Sitting) -> QImage:
    _article(sitting)
    window = sitting.reader.features.subscriptions.activity.show()
    sitting.settle()
    window.table.setFocus()
    QTest.keyClick(window.table, Key.Key_Down)
    return sitting.picture()


def _rules(sitting: Sitting) -> QImage:
    _article(sitting)
    sitting.choose("rules")
    sitting.until(_waited(1.0))
    return sitting.picture()


def _waited(seconds: float) -> Callable[[], bool]:
    import time

    ends = time.monotonic() + seconds
    return lambda: time.monotonic() > ends


def _viewer(sitting: Sitting) -> QImage:
    _article(sitting)
    sitting.reader.features.article.show_picture(0)
    return sitting.picture()


def _shared(kind: ShareKind, sitting: Sitting) -> QImage:
    _article(sitting)
    sitting.reader.features.sharing.controller.share_open(kind)
    sitting.settle()
    sitting.until(_waited(0.5))
    return sitting.picture()


def _empty_pane(sitting: Sitting, query: ArticleQuery) -> QImage:
    _list(sitting)
    sitting.reader.listing.show(query)
    return sitting.picture()


def _hovered(sitting: Sitting) -> QImage:
    _list(sitting)
    view = sitting.window.articles.view.viewport()
    place = QPointF(90, 260)
    QApplication.sendEvent(view, QEnterEvent(place, place, QPointF(view.mapToGlobal(place))))
    QTest.mouseMove(view, place.toPoint())
    QApplication.sendEvent(view, QEvent(QEvent.Type.UpdateRequest))
    return sitting.picture()


def _starred(sitting: Sitting) -> QImage:
    return _empty_pane(sitting, ArticleQuery(view=View.STARRED))


ARABIC = "تلسكوب"
EVERY_DAY = (
    Scene("list-1440", _plain_list),
    Scene("list-searched", partial(_searched, "train OR Nachtzug")),
    Scene("list-nothing-found", partial(_searched, "zzzz")),
    Scene("list-nothing-found-0480", partial(_searched, "zzzz", width=480)),
    Scene("list-grouped", _grouped),
    Scene("list-several", _several),
    Scene("list-toast", _toast),
    Scene("list-starred-none", _starred),
    Scene("list-0480", partial(_plain_list, width=480)),
    Scene("list-0360", partial(_plain_list, width=360)),
    Scene("article-columns", _opened),
    Scene("article-wide-list", partial(_opened, layout="layout_wide_list")),
    Scene("article-reading", partial(_opened, layout="layout_reading")),
    Scene("article-arabic", partial(_opened, shown=ARABIC)),
    Scene("article-0480", partial(_opened, width=480)),
    Scene("article-0360", partial(_opened, width=360)),
    Scene("story-1440", partial(_story, WIDE)),
    Scene("story-0480", partial(_story, 480)),
    Scene("menu-row", _row_menu),
    Scene("menu-article", _text_menu),
    Scene("menu-card", _card_menu),
    Scene("menu-file", partial(_main_menu, 0)),
    Scene("menu-view", partial(_main_menu, 2)),
    Scene("front-why", _why),
    Scene("toolbar", _toolbar),
    Scene("activity", _activity),
    Scene("add-feed", partial(_chosen, "add_feed")),
    Scene("bin", partial(_chosen, "bin")),
    Scene("restore", partial(_chosen, "restore")),
    Scene("rules", _rules),
    Scene("viewer", _viewer),
    Scene("print", partial(_shared, ShareKind.PRINT)),
    Scene("quote", partial(_shared, ShareKind.QUOTE)),
    Scene("evidence", partial(_chosen, "evidence")),
    Scene("help", partial(_chosen, "help")),
    Scene("shortcuts", partial(_chosen, "shortcuts")),
    Scene("palette", partial(_chosen, "palette")),
    Scene("palette-0480", partial(_chosen, "palette", width=480)),
    Scene("save-search", _saved),
    Scene("about", partial(_chosen, "about")),
    *(
        Scene(f"settings-{page}", partial(_settings, page))
        for page in (
            "reading",
            "news",
            "notifications",
            "languages",
            "retention",
            "backups",
            "computers",
            "network",
            "privacy",
        )
    ),
)
LARGE = (  # with letters of twice the size, as desktops set them
    Scene("large-front-1440", partial(_front, WIDE, TALL)),
    Scene("large-front-0480", partial(_front, 480, TALL)),
    Scene("large-article-1440", _opened),
    Scene("large-list-0480", partial(_plain_list, width=480)),
    Scene("large-story", partial(_story, WIDE)),
    Scene("large-settings", partial(_settings, "reading")),
    Scene("large-activity", _activity),
)
