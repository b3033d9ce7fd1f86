"""What is said where sounds cannot be played in this window, and what would change that."""

from readerapp.background.sound_process import wanted_package
from readerapp.messages import _
from readerapp.ui.widgets.plain_text import left_to_right


class PlayerWords:
    """Says what to install, in the interface language of the moment."""

    def missing(self) -> str:
        """Return the sentence; a name of a package is not translated."""
        said = _(
            "Sounds are handed to the player of this computer. To play them in this window, "
            "install {package} with pip and start Readerapp again."
        )
        return said.format(package=left_to_right(wanted_package()))
