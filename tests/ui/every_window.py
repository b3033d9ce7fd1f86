"""Every window there is besides the main one, and how it is opened: for tests that look at all."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from window_desktop import NOW, Desktop

from readerapp.domain.accounts import ServerCertificate
from readerapp.domain.annotations import Highlight, Quote
from readerapp.domain.articles import Picture, PictureState
from readerapp.domain.saved_libraries import ExportPreview
from readerapp.settings import OPEN_LINKS, LinkOpening
from readerapp.ui.accounts.connect_dialog import ConnectDialog
from readerapp.ui.bin.controller import BinWindow
from readerapp.ui.importing.preview_dialog import ExportDialog
from readerapp.ui.privacy.settings_page import PrivacyPage
from readerapp.ui.reading.picture_viewer import PictureViewer
from readerapp.ui.related.relating import WhyDialog
from readerapp.ui.rules.window import WordsDialog
from readerapp.ui.searching.saved_searches import SaveSearchDialog
from readerapp.ui.settings.dialog import PAGES, SettingsDialog
from readerapp.ui.sharing.printing import PrintPreview
from readerapp.ui.shell.about import AboutDialog
from readerapp.ui.shortcuts.feature import KeyDialog, ShortcutsDialog
from readerapp.ui.widgets.article_menus import ShareKind

Open = Callable[[Desktop], QWidget]

# Opened by a command each, with an article open.
COMMANDS = (
    "settings", "shortcuts", "about", "privacy", "evidence", "activity", "bin", "add_feed",
    "problem_reports", "rules", "restore", "help", "headings", "accounts", "import", "export",
)  # fmt: skip


def shown_dialogs() -> list[QDialog]:
    """The dialogs on screen, the newest last."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    ]


def newest(desktop: Desktop, before: list[QDialog]) -> QDialog:
    """The one that came."""
    desktop.until(lambda: any(each not in before for each in shown_dialogs()))
    (dialog,) = [each for each in shown_dialogs() if each not in before]
    return dialog


def opened(desktop: Desktop, act: Callable[[], object]) -> QDialog:
    """Do something that opens a dialog; return it."""
    before = shown_dialogs()
    act()
    desktop.settle()
    return newest(desktop, before)


def by_command(desktop: Desktop, name: str) -> QDialog:
    """Open a window by its command."""
    dialog = opened(desktop, desktop.window.commands[name].trigger)
    if isinstance(dialog, SettingsDialog):  # its pages are made when they are wanted, or idle
        for page in (*PAGES, PAGES[0]):
            dialog.show_page(page)
            desktop.settle()
    return dialog


def open_all(desktop: Desktop) -> Iterator[tuple[str, QWidget]]:
    """Open all of them, one after the other, each above those before; article 0 is open."""
    desktop.reader.settings.set(OPEN_LINKS, LinkOpening.ASK)
    desktop.open(0)
    for name in COMMANDS:
        yield name, by_command(desktop, name)
    for name, show in OTHERS.items():
        yield name, show(desktop)


def every_one(desktop: Desktop) -> Iterator[tuple[str, QWidget]]:
    """Open all of them, also those that close by themselves when another one comes."""
    yield from open_all(desktop)
    close_all(desktop)
    for name, show in ALONE.items():
        yield name, show(desktop)
        close_all(desktop)


def close_all(desktop: Desktop) -> None:
    """Close what `open_all` opened, the newest first."""
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in reversed(shown_dialogs()):
        dialog.reject()
    QCoreApplication.processEvents()
    desktop.settle()


def _shown(desktop: Desktop, kind: type[QDialog]) -> QDialog:
    (dialog,) = [each for each in shown_dialogs() if type(each) is kind]
    return dialog


def _licences(desktop: Desktop) -> QWidget:
    about = _shown(desktop, AboutDialog)
    assert isinstance(about, AboutDialog)
    return opened(desktop, about.licences.click)


def _key(desktop: Desktop) -> QWidget:
    shortcuts = _shown(desktop, ShortcutsDialog)
    assert isinstance(shortcuts, ShortcutsDialog)
    shortcuts.list.choose("bin")
    dialog = opened(desktop, shortcuts.change.click)
    assert isinstance(dialog, KeyDialog)
    dialog.show_keys("F5")  # another command has it
    return dialog


def _why(desktop: Desktop) -> QWidget:
    related = desktop.window.related
    assert related.relatives
    number = related.relatives.stated[0].head.id
    dialog = opened(desktop, lambda: related.requests.why_requested.emit(number))
    assert isinstance(dialog, WhyDialog)
    return dialog


def _words(desktop: Desktop) -> QWidget:
    dialog = opened(desktop, desktop.reader.features.rules.controller.ask_words)
    assert isinstance(dialog, WordsDialog)
    return dialog


def _erase(desktop: Desktop) -> QWidget:
    settings = _shown(desktop, SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    settings.show_page("privacy")
    desktop.settle()
    page = settings.findChild(PrivacyPage)
    assert page is not None
    return opened(desktop, page.erasing.everything.click)


def _link(desktop: Desktop) -> QWidget:
    activated = desktop.window.reading.link_activated
    return opened(desktop, lambda: activated.emit("https://news.example/link"))


def _empty(desktop: Desktop) -> QWidget:
    dialog = _shown(desktop, BinWindow)
    assert isinstance(dialog, BinWindow)
    dialog.empty.setEnabled(True)  # there is nothing in it
    return opened(desktop, dialog.empty.click)


def _save_search(desktop: Desktop) -> QWidget:
    dialog = SaveSearchDialog("Bridges", "bridge", desktop.window)
    return opened(desktop, dialog.open)


def _picture(desktop: Desktop) -> QWidget:
    article = desktop.reader.features.reading.article
    assert article is not None
    stored = Picture(0, "", "A bridge", "", "", "", 64, 40, PictureState.STORED, ())
    shown = replace(article, pictures=(stored,))
    theme = desktop.window.reading.view.theme
    viewer = PictureViewer(shown, 0, theme, lambda *_: None, desktop.window)
    return opened(desktop, viewer.open)


def _share(kind: ShareKind) -> Open:
    def show(desktop: Desktop) -> QWidget:
        controller = desktop.reader.features.sharing.controller
        return opened(desktop, lambda: controller.share_open(kind))

    return show


def _print(desktop: Desktop) -> QWidget:
    dialog = _share(ShareKind.PRINT)(desktop)
    assert isinstance(dialog, PrintPreview)
    desktop.until(lambda: dialog.pages and dialog.place.text())
    QCoreApplication.processEvents()
    return dialog


def _highlight(desktop: Desktop) -> QWidget:
    highlight = Highlight(Quote("Words of article 0."), NOW, "which ones?")
    controller = desktop.reader.features.annotating.controller
    return controller.open_popup(highlight, QRect(0, 0, 9, 9))


def _search_help(desktop: Desktop) -> QWidget:
    desktop.reader.features.search.box.show_help()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def _import(desktop: Desktop) -> QWidget:
    found = ExportPreview(
        "/home/ann/articles.json", "wallabag", 1_204, 310, 12, 900, 24, 3, 40, 18, 4, 2,
        ("The harbour bridge opens again", "إعادة فتح جسر الميناء"),
    )  # fmt: skip
    dialog = ExportDialog(found, desktop.window)
    return opened(desktop, dialog.open)


def _account(desktop: Desktop) -> QWidget:
    controller = desktop.reader.features.accounts.controller
    dialog = opened(desktop, lambda: controller.connect_account(None))
    assert isinstance(dialog, ConnectDialog)
    dialog.show_certificate(ServerCertificate("ab" * 32, ("nas.home",), NOW, NOW))
    return dialog


OTHERS: dict[str, Open] = {
    "licences": _licences,
    "a key": _key,
    "why related": _why,
    "mute words": _words,
    "erase everything": _erase,
    "open a link": _link,
    "empty the bin": _empty,
    "save a search": _save_search,
    "quotation": _share(ShareKind.QUOTE),
    "print": _print,
    "picture": _picture,
    "import": _import,
    "an account": _account,
}


# Close when another window comes.
def _label(desktop: Desktop) -> QWidget:
    labels = desktop.reader.features.article.labels
    labels.show_in_article("ai_text")
    assert labels.popover is not None
    return labels.popover


ALONE: dict[str, Open] = {
    "palette": lambda desktop: by_command(desktop, "palette"),
    "a highlight": _highlight,
    "a label": _label,
    "search help": _search_help,
}
