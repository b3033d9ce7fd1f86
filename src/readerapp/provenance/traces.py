"""Traces of image generators: programs that are named, notes that they write.

A name proves nothing: a photo may have been opened in such a program. Traces set no badge.
"""

import re
from collections.abc import Iterator

from readerapp.domain.labels import Evidence, Rank, Subject

_LONGEST = 500
_LOOKED_AT = 4_000
_GENERATORS = re.compile(
    r"\b(?:midjourney|dall[\s·.-]?e\b|stable[\s-]?diffusion|automatic1111|comfyui|invokeai|novelai"
    r"|(?:adobe\s)?firefly\b|imagen\s?\d|gpt-image|nano\s?banana|gemini\b|ideogram\b|leonardo\.ai"
    r"|dreamstudio|flux[\s.-]?(?:\d|pro|dev|schnell)|black forest labs|grok\b|recraft\b)"
    # What web interfaces of Stable Diffusion write below the prompt.
    r"|\bSteps: \d+, Sampler: ",
    re.IGNORECASE,
)


def program_trace(source: str, text: str) -> Iterator[Evidence]:
    """Yield a trace when a text of a file names a generator."""
    if _GENERATORS.search(text[:_LOOKED_AT]):
        yield trace(source, text)


def trace(source: str, raw: str) -> Evidence:
    """Return a trace, without a label."""
    words = raw[:_LONGEST].replace("\0", " ")
    return Evidence(Subject.IMAGE, None, Rank.TRACE, source[:_LONGEST], words)
