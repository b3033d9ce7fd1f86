"""Addresses as identities: the same page always has the same one."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# Parameters that say where a click came from, never which page it is; the common ones of
# Google, Meta, Matomo, HubSpot and Mailchimp links.
_TRACKING = frozenset(
    {"fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid"}
    | {"mc_cid", "mc_eid", "igshid", "_hsenc", "_hsmi"}
)
_TRACKING_PREFIXES = ("utm_", "mtm_", "pk_", "hsa_")


def canonical_address(url: str) -> str:
    """Return `url` without fragment and tracking parameters, scheme folded to https.

    http and https give the same identity, so a site that moves brings nothing back as unread.
    """
    try:
        parts = urlsplit(url)
    except ValueError:  # "http://[": not an address, but still an identity
        return url
    scheme = "https" if parts.scheme.lower() in ("http", "https") else parts.scheme.lower()
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, True) if not _is_tracking(k)])
    return urlunsplit((scheme, parts.netloc.lower(), parts.path or "/", query, ""))


def _is_tracking(name: str) -> bool:
    return name.lower() in _TRACKING or name.lower().startswith(_TRACKING_PREFIXES)
