"""Text that can be stored and shown: no NUL, no control characters, no half characters."""

import re

# C0 and C1 controls but tab, line ends and NEL; lone surrogates; non-characters.
_UNUSABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str) -> str:
    """Return the text without characters that cannot be stored as UTF-8 or shown."""
    return _UNUSABLE.sub("", text)
