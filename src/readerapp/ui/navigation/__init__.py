"""The navigation column: views, languages and sources, with their counts."""

from readerapp.ui.navigation.pane import NavigationPane

__all__ = ["NavigationPane"]
