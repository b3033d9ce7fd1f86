"""Jobs for the parser processes, named without loading what they need.

The window's process hands `prepare` over by name; parsers of outside bytes are imported inside it,
in the process that runs it, and never in the window's.
"""

from dataclasses import dataclass

from readerapp.domain.drafts import PreparedArticle


@dataclass(frozen=True)
class SourceBytes:
    """Bytes from outside, and what is known of where they came from.

    `name` is what the user calls them (a file name, an address); `address` the final URL of a
    fetched page, "" otherwise; `is_sample` marks articles that come with the app.
    """

    data: bytes
    name: str
    address: str = ""
    media_type: str = ""
    charset: str = ""  # what HTTP said
    is_sample: bool = False


def prepare(source: SourceBytes) -> PreparedArticle:
    """Turn bytes into an article ready to be stored, or raise SourceError naming the source."""
    from readerapp.library import intake

    return intake.prepare(source)
