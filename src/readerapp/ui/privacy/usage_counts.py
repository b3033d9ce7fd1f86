"""Connects the usage counts, which exist only after a yes and stay on this computer."""

from typing import TYPE_CHECKING

from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance

if TYPE_CHECKING:
    from readerapp.domain.articles import ArticleHead
    from readerapp.ui.importing.controller import ImportController
    from readerapp.ui.privacy.controller import ConsentController
    from readerapp.ui.reading.controller import ReadingController


def count_uses(
    consent: "ConsentController",
    window: MainWindow,
    reading: "ReadingController",
    imports: "ImportController",
    look: Appearance,
) -> None:
    """Count what is done from now on. Whether anything is kept, `consent` decides each time."""
    count = consent.count

    def count_opened(head: "ArticleHead | None") -> None:
        if head and not reading.is_resumed:
            count("article_opened")
            count(f"read_in_{head.language}")

    reading.opened.connect(count_opened)
    window.articles.search_changed.connect(lambda text: count("search") if text else None)
    imports.finished.connect(lambda *_: count("import"))
    look.language_changed.connect(lambda _: count("language_switched"))
    window.related.article_chosen.connect(lambda _: count("related_opened"))
