"""Parts of a place: the list, the article, the story page and the front page."""

from dataclasses import replace
from typing import Any

from readerapp.domain.values import dataclass
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.article_list.place import ListPlace, list_place, values_of
from readerapp.ui.front_page.columns import FrontPlace
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.position import ReadingPosition
from readerapp.ui.shell.history import PlacePart
from readerapp.ui.shell.last_place import MOST_PIXELS, front_place, kept_id
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPlace


class ListPart(PlacePart[ListPlace]):
    """Part of the list: its entry, search and order, the selected row and the one at its top."""

    name = "list"

    def __init__(self, window: MainWindow, listing: ListController) -> None:
        self._window = window
        self._listing = listing
        self._is_settled = False  # the search was left since it was last typed in
        window.articles.search.editingFinished.connect(self._settle)

    def look(self) -> ListPlace:
        return self._listing.place

    def go_to(self, value: ListPlace) -> None:
        self._listing.go_to(value)

    def key(self, value: ListPlace) -> object:
        return replace(value.scope.list_query, by_story=False), value.shown

    def is_there(self, value: ListPlace) -> bool:
        query = value.scope.list_query
        return query.edition_id is not None or self._window.navigation.has(query)

    def goes_on(self, before: ListPlace, after: ListPlace) -> bool:
        """Typing in the search box is one place, not one for each letter.

        A search that takes the place of another one is another place: when more than a letter
        changes at once, or once the box was left, unless words are only added.
        """
        was_settled, self._is_settled = self._is_settled, False
        one, other = before.search, after.search
        if not one or not other:
            return False
        return other.startswith(one) or (not was_settled and is_one_letter(one, other))

    def _settle(self) -> None:
        self._is_settled = True

    def to_json(self, value: ListPlace) -> object:
        return values_of(value)

    def from_json(self, values: Any) -> ListPlace:
        return list_place(values, by_story=self._listing.query.by_story)


def is_one_letter(one: str, other: str) -> bool:
    """Return whether one letter was added, taken away or exchanged between two texts."""
    short, long = sorted((one, other), key=len)
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), None)
    if same is None:
        return len(long) - len(short) <= 1
    return long[same + 1 :] in (short[same:], short[same + 1 :])


@dataclass(frozen=True)
class ArticlePlace:
    """Place in an article; 0 is none. `is_in_front`: a narrow window shows it, not the list."""

    article_id: int
    position: ReadingPosition | None = None
    is_in_front: bool = False


class ArticlePart(PlacePart[ArticlePlace]):
    """Part of the article: which one, and where in its text."""

    name = "article"

    def __init__(self, window: MainWindow, reading: ReadingController) -> None:
        self._window = window
        self._reading = reading
        self._followed = 0  # the article that was not chosen in the list

    def follow(self, article_id: int) -> None:
        """Tell that an article is opened from another one: in a narrow window, too, one comes back
        to that, and not to the list."""
        self._followed = article_id

    def look(self) -> ArticlePlace:
        wanted, head = self._reading.wanted, self._reading.head
        is_awaited = bool(wanted) and (head is None or head.id != wanted)
        is_in_front = is_awaited or self._window.is_article_open
        return ArticlePlace(wanted, self._reading.place, is_in_front)

    def go_to(self, value: ArticlePlace) -> None:
        if self._window.panes.single and not value.is_in_front:
            self._window.set_article_open(False)  # to the list, whatever is open behind it
            return
        self._reading.go_to(value.article_id, value.position)
        if self._reading.head and self._reading.head.id == value.article_id:
            self._window.set_article_open(True)

    def key(self, value: ArticlePlace) -> object:
        return value.article_id

    def goes_on(self, before: ArticlePlace, after: ArticlePlace) -> bool:
        """The first article of a list; in a narrow window, whose way back is the list, each."""
        is_step = self._window.panes.single and after.article_id != self._followed
        return not before.article_id or is_step

    def to_json(self, value: ArticlePlace) -> object:
        return {"id": value.article_id, "in_front": value.is_in_front}

    def from_json(self, values: Any) -> ArticlePlace:
        return ArticlePlace(kept_id(values["id"]), None, bool(values["in_front"]))


class StoryPart(PlacePart[tuple[int, StoryPlace | None] | None]):
    """Part of the story page: whose story, and where on its page."""

    name = "story"
    is_page = True

    def __init__(self, stories: StoryController) -> None:
        self._stories = stories

    def look(self) -> tuple[int, StoryPlace | None] | None:
        wanted = self._stories.wanted
        return (wanted, self._stories.place) if wanted else None

    def go_to(self, value: tuple[int, StoryPlace | None] | None) -> None:
        article_id, place = value or (0, None)
        self._stories.go_to(article_id, place or StoryPlace(article_id))

    def key(self, value: tuple[int, StoryPlace | None] | None) -> object:
        return value[0] if value else None

    def to_json(self, value: tuple[int, StoryPlace | None] | None) -> object:
        if value is None:
            return None
        article_id, place = value
        return [article_id, place.card, place.pixels] if place else [article_id, article_id, 0]

    def from_json(self, values: Any) -> tuple[int, StoryPlace | None] | None:
        if values is None:
            return None
        article_id, card, pixels = map(kept_id, values)
        return article_id, StoryPlace(card, min(pixels, MOST_PIXELS))


class FrontPart(PlacePart["tuple[FrontPlace | None] | None"]):
    """Part of the front page: the card the reader is at, whose place is None at the top."""

    name = "front_page"
    is_page = is_alone = True

    def __init__(self, front: FrontPageController) -> None:
        self._front = front

    def look(self) -> tuple[FrontPlace | None] | None:
        return (self._front.place,) if self._front.is_place else None

    def go_to(self, value: tuple[FrontPlace | None] | None) -> None:
        if value is None:
            self._front.leave()
        else:
            self._front.go_to(value[0])

    def key(self, value: tuple[FrontPlace | None] | None) -> object:
        return value is not None

    def to_json(self, value: tuple[FrontPlace | None] | None) -> object:
        place = value[0] if value else None
        card = [place.article_id, place.offset, place.is_focused] if place else []
        return None if value is None else card

    def from_json(self, values: Any) -> tuple[FrontPlace | None] | None:
        return front_place(values)
