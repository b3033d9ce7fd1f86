"""The steps of the tour, and what each says of the place on screen that it points at."""

from collections.abc import Callable
from enum import StrEnum, auto

from PySide6.QtCore import QLocale, QObject

OVER = "over"  # the setting, when no step comes by itself any more


class Step(StrEnum):
    """What the tour tells of, in its order. Their values are stored."""

    STORY = auto()  # one event, as all papers and languages tell it
    RELATED = auto()  # what stands beside an article, and why
    COMMANDS = auto()  # the palette and the keys


class Where(StrEnum):
    """What a step points at."""

    CARD = auto()  # of the front page, which stands for a story
    ROW = auto()  # of the list, which stands for a story
    BESIDE = auto()  # a related story beside the article
    BELOW = auto()  # or below it
    MENU = auto()  # where the command stands that the step tells of


# The command that a step tells of, and the menu it stands in.
COMMAND = {Step.STORY: "open_story", Step.RELATED: "toggle_related", Step.COMMANDS: "palette"}
MENU = {Step.STORY: "article", Step.RELATED: "view", Step.COMMANDS: "help"}


class TourWords(QObject):
    """Makes the sentences in the interface language of the moment."""

    def __init__(self, named: Callable[[str], str], parent: QObject) -> None:
        """`named`: what a command is called, with its key."""
        super().__init__(parent)
        self._named = named

    def title(self, step: Step) -> str:
        """Return what a step is about."""
        return {
            Step.STORY: self.tr("One event, in every language"),
            Step.RELATED: self.tr("What belongs together"),
            Step.COMMANDS: self.tr("Everything by its name"),
        }[step]

    def text(self, step: Step, where: Where) -> str:
        """Return what a step says of the place it points at."""
        said = self._of_menu(step) if where is Where.MENU else self._of_place(where)
        return said.format(command=self._named(COMMAND[step]), shortcuts=self._named("shortcuts"))

    def number(self, number: int, total: int) -> str:
        """Return which of the steps this is."""
        locale = QLocale()
        return self.tr("{number} of {total}").format(
            number=locale.toString(number), total=locale.toString(total)
        )

    def announced(self, step: Step, where: Where) -> tuple[str, ...]:
        """Return what is said aloud when a step comes, sentence by sentence."""
        way = self.tr("{command} leads to this card.").format(command=self._named("next_pane"))
        return self.title(step), self.text(step, where), way

    def _of_place(self, where: Where) -> str:
        return {
            Where.CARD: self.tr(
                "This card is one event. Open it: its page shows what each paper says of it, in "
                "all the languages you read, side by side."
            ),
            Where.ROW: self.tr(
                "This row is one event that several papers report. Open it, then {command} shows "
                "what each of them says, in all the languages you read."
            ),
            Where.BESIDE: self.tr(
                "Here stands what your library holds about the same event and its background, in "
                "every language. Each card says why it is here."
            ),
            Where.BELOW: self.tr(
                "Below the article stands what your library holds about the same event and its "
                "background, in every language. Each card says why it is there."
            ),
        }[where]

    def _of_menu(self, step: Step) -> str:
        return {
            Step.STORY: self.tr(
                "{command}, in this menu, shows what each paper says of the event an article "
                "tells of, in all the languages you read."
            ),
            Step.RELATED: self.tr(
                "{command}, in this menu, shows beside each article what your library holds about "
                "the same event and its background, with the reasons."
            ),
            Step.COMMANDS: self.tr(
                "{command} finds every command, list and setting. {shortcuts} lists all keys. "
                "Both are in this menu, and so is this tour."
            ),
        }[step]
