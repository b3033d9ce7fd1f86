"""The sidebar of related stories: what the publisher states, and what this computer found."""

from readerapp.ui.related.pane import RelatedPane

__all__ = ["RelatedPane"]
