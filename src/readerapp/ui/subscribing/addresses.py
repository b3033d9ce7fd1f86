"""Whether a text is an address, to offer what is on the clipboard. Pure; nothing is contacted."""

from urllib.parse import urlsplit

LONGEST = 2000
SCHEMES = ("http", "https", "feed", "rss")


def address_in(text: str) -> str:
    """Return the address that `text` consists of; "" when it is anything else."""
    found = text.strip()
    if not found or len(found) > LONGEST or len(found.split()) != 1:
        return ""
    if found.lower().startswith("www.") and "." in found[4:]:
        return found
    try:
        parts = urlsplit(found)
    except ValueError:  # for example an unfinished IPv6 address
        return ""
    is_address = parts.scheme.lower() in SCHEMES and (parts.netloc or "." in parts.path)
    return found if is_address else ""
