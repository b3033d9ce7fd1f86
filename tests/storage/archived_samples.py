"""A feed and an article as an archive holds them."""

from typing import Any

from readerapp.storage import ArchivedArticle, SearchText

ARCHIVED_FEED: dict[str, Any] = {
    "key": "new", "address": "https://new.example/feed", "title": "New", "name": "", "site": "",
    "description": "", "language": "", "subscribed_at": 1, "interval_minutes": 0,
    "full_text": "automatic", "pictures": 1, "set_language": "", "is_muted": 0, "folder": None,
    "outline": [["a", "b"]], "notifies": 1,
    "rule": {"days": 30, "count": 0, "takes_unread": 1, "takes_starred": 0},
    "state": {
        "etag": "", "last_modified": "", "validated_at": None, "body_hash": "", "checked_at": None,
        "succeeded_at": None, "changed_at": None, "next_check_at": None, "failures": 0,
        "failing_since": None, "reason": "", "status": 0, "detail": "", "is_stopped": 0,
        "moved_to": "", "moved_sightings": 0, "publisher_interval": 0, "skip_hours": [1],
        "skip_days": [],
    },
}  # fmt: skip


def archived(identity: str, **fields: Any) -> ArchivedArticle:
    """Return an article as an archive holds it."""
    record: dict[str, Any] = {
        "identity": identity, "source": "Wire", "feed": None, "authors": ["김민수"],
        "categories": ["World"], "labels": ["ai_text"], "content_hash": "00ff", "url": "",
        "title": "Archived", "title_is_derived": 0, "dek": "", "language": "en",
        "language_origin": "declared", "language_confidence": 0.5, "interface_language": "",
        "published": None, "modified": None, "received": 5, "sort_key": 5, "word_count": 1,
        "is_stub": 0, "is_sample": 0, "thumbnail": None, "full_text": "", "html": "<p>Old</p>",
        "text": "Old", "page": "<p>Page</p>", "pictures": [], "evidence": [], "enclosures": [],
    } | fields  # fmt: skip
    return ArchivedArticle(record, SearchText("archived", body="old"))
