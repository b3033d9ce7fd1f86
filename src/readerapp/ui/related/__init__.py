"""The sidebar of related stories: what the publisher states, and what this computer found."""

from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.related.why_dialog import WhyDialog

__all__ = ["RelatedPane", "WhyDialog"]
