"""Builds the player of sounds and connects it with the pages of the window."""

from collections.abc import Sequence

from readerapp.background.sound_process import wanted_package
from readerapp.ui.playing.feature import PlayingFeature
from readerapp.ui.playing.missing import MissingPlayer
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.command_router import CommandRouter
from readerapp.ui.shell.context import Context
from readerapp.ui.speaking.controller import SpeechController
from readerapp.ui.story.controller import StoryController
from readerapp.ui.themes.appearance import Appearance


def build_player(
    context: Context,
    appearance: Appearance,
    command: Sequence[str],
    article: ArticleController,
    speech: SpeechController,
) -> PlayingFeature | None:
    """Play sounds in this window by a program that is started so; without one the player of this
    computer is handed them, and what to install is said where that would help."""
    if command:
        return PlayingFeature(context, appearance, article, speech, command)
    if wanted_package():
        MissingPlayer(context, article)
    return None


def connect_player(
    context: Context,
    playing: PlayingFeature,
    reading: ReadingController,
    router: CommandRouter,
    stories: StoryController,
) -> None:
    """Have the player follow the open article, and lead to that of its sound, whatever page stands
    in its place."""

    def show(article_id: int) -> None:
        stories.close()
        router.show_article(article_id)
        context.window.set_article_open(True)
        context.window.reading.view.setFocus()

    playing.article_found.connect(show)
    reading.opened.connect(playing.show_downloads_of)
    playing.show_downloads_of(reading.head)
