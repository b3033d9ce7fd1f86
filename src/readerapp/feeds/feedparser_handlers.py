"""Parsers of feedparser with handlers that keep what its own would mix up or forget.

feedparser puts a second description, an iTunes summary and a picture's caption into the content,
glues xml:base to ids, and forgets which credit belongs to which picture, whether an entry ended,
and all but the last of skipHours. Each handler here keeps one of these apart, in keys that begin
with "kept_". The parsers are subclassed because feedparser has no other hook for this.
"""

from typing import TYPE_CHECKING, Any, ClassVar

from feedparser.api import (  # type: ignore[import-untyped]  # feedparser has no types
    LooseFeedParser,
    StrictFeedParser,
)

Attributes = dict[str, str]

# feedparser does not know it, and would go by whatever prefix a feed gives it.
_GOOGLE_PLAY = "http://www.google.com/schemas/play-podcasts/1.0"


class _Keeping:
    """Handlers in front of feedparser's, which finds them by name: `_start_` or `_end_` + tag."""

    namespaces: ClassVar[dict[str, str]] = {
        **StrictFeedParser.namespaces,
        _GOOGLE_PLAY: "googleplay",
    }
    _matchnamespaces: ClassVar[dict[str, str]] = {}  # which feedparser fills from `namespaces`

    def __init__(self, *arguments: Any) -> None:
        self.kept_around: list[dict[str, Any]] = []
        self.kept_groups = 0
        self.kept_is_feed = False
        super().__init__(*arguments)

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What feedparser's own classes have."""

    def _start_channel(self, attributes: Attributes) -> None:
        self.kept_is_feed = True
        super()._start_channel(attributes)  # type: ignore[misc]  # feedparser's, next in line

    def _start_feed(self, attributes: Attributes) -> None:
        self.kept_is_feed = True
        super()._start_feed(attributes)  # type: ignore[misc]  # feedparser's, next in line

    def _start_item(self, attributes: Attributes) -> None:
        super()._start_item(attributes)  # type: ignore[misc]  # feedparser's, next in line
        entry = self.entries[-1]
        entry["kept_language"] = self.lang or ""
        entry["kept_base"] = self.baseuri
        self.kept_around.clear()
        self.kept_groups = 0

    _start_entry = _start_item

    def _end_item(self) -> None:
        if self.entries:
            self.entries[-1]["kept_whole"] = True
        super()._end_item()  # type: ignore[misc]  # feedparser's, next in line

    _end_entry = _end_item

    def _start_guid(self, attributes: Attributes) -> None:
        if self.inentry and not self.insource:
            is_link = attributes.get("ispermalink", "true").strip().lower() != "false"
            self.entries[-1]["kept_guid_is_link"] = is_link
        self.push("kept_guid", 1)

    _start_id = _start_guid

    def _end_guid(self) -> None:
        self.pop("kept_guid")

    _end_id = _end_guid

    def _start_description(self, attributes: Attributes) -> None:
        key = "kept_description" if self.inentry and not self.insource else "description"
        self.push_content(key, attributes, "text/html", 1)

    def _end_description(self) -> None:
        self.pop_content(
            "kept_description" if self.inentry and not self.insource else "description"
        )

    def _start_summary(self, attributes: Attributes) -> None:
        self.push_content("summary", attributes, "text/plain", 1)

    def _end_summary(self) -> None:
        self.pop_content("summary")

    def _start_dc_description(self, attributes: Attributes) -> None:
        self.push_content("kept_dc_description", attributes, "text/html", 1)

    def _end_dc_description(self) -> None:
        self.pop_content("kept_dc_description")

    def _start_itunes_summary(self, _attributes: Attributes) -> None:
        self.push_content("kept_itunes_summary", {}, "text/plain", 1)

    def _end_itunes_summary(self) -> None:
        self.pop_content("kept_itunes_summary")

    def _start_itunes_subtitle(self, _attributes: Attributes) -> None:
        self.push_content("kept_itunes_subtitle", {}, "text/plain", 1)

    def _end_itunes_subtitle(self) -> None:
        self.pop_content("kept_itunes_subtitle")

    def _end_itunes_owner(self) -> None:
        super()._end_itunes_owner()  # type: ignore[misc]  # feedparser's, next in line
        self.feeddata["kept_owner"] = self.feeddata.get("publisher_detail", {}).get("name")

    def _start_googleplay_author(self, attributes: Attributes) -> None:
        self._start_author(attributes)

    def _end_googleplay_author(self) -> None:
        self._end_author()

    def _start_rdf_value(self, _attributes: Attributes) -> None:
        self._start_content_encoded({})

    def _end_rdf_value(self) -> None:
        self._end_content()

    def _end_content(self) -> None:
        self.pop_content("content")

    _end_body = _end_xhtml_body = _end_content_encoded = _end_fullitem = _end_content

    def _start_feedburner_origlink(self, _attributes: Attributes) -> None:
        self.push("kept_original_link", 1)

    def _end_feedburner_origlink(self) -> None:
        self.pop("kept_original_link")

    def _start_hour(self, _attributes: Attributes) -> None:
        self.push("kept_hour", 1)

    def _end_hour(self) -> None:
        self.feeddata.setdefault("kept_hours", []).append(self.pop("kept_hour"))

    def _start_day(self, _attributes: Attributes) -> None:
        self.push("kept_day", 1)

    def _end_day(self) -> None:
        self.feeddata.setdefault("kept_days", []).append(self.pop("kept_day"))

    def _start_media_group(self, _attributes: Attributes) -> None:
        self.kept_groups += 1
        group = {"group": self.kept_groups}
        self._get_context().setdefault("kept_media_groups", []).append(group)
        self.kept_around.append(group)

    def _end_media_group(self) -> None:
        del self.kept_around[-1:]

    def _start_media_content(self, attributes: Attributes) -> None:
        self._keep_media(attributes, thumbnail=False)

    def _start_media_thumbnail(self, attributes: Attributes) -> None:
        self._keep_media(attributes, thumbnail=True)

    _end_media_content = _end_media_thumbnail = _end_media_group

    def _keep_media(self, attributes: Attributes, *, thumbnail: bool) -> None:
        around = self.kept_around[-1] if self.kept_around else {}
        kept = {**attributes, "around": around, "thumbnail": thumbnail}
        self._get_context().setdefault("kept_media", []).append(kept)
        self.kept_around.append(kept)

    def _start_media_credit(self, _attributes: Attributes) -> None:
        self.push("kept_media_text", 1)

    def _end_media_credit(self) -> None:
        self._keep_media_text("credit")

    def _start_media_description(self, _attributes: Attributes) -> None:
        self.push("kept_media_text", 1)

    def _end_media_description(self) -> None:
        self._keep_media_text("caption")

    def _keep_media_text(self, key: str) -> None:
        text = self.pop("kept_media_text") or ""
        if self.kept_around:
            self.kept_around[-1].setdefault(key, text)
        else:
            self._get_context().setdefault(f"kept_media_{key}", text)

    def _end_author(self) -> None:
        text = self.pop("author")
        self.inauthor = 0
        people = self._get_context().get("authors")
        if people and not people[-1] and text:
            people[-1]["name"] = text

    _end_managingeditor = _end_author


class KeepingStrictParser(_Keeping, StrictFeedParser):  # type: ignore[misc]  # Any: no types
    """For well-formed documents."""


class KeepingLooseParser(_Keeping, LooseFeedParser):  # type: ignore[misc]  # Any: no types
    """For all others."""
