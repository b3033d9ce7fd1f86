"""How the window's own parts look, by object name; the themes' sheet styles kinds of widgets."""

from dataclasses import asdict
from string import Template

from readerapp.ui.themes import Theme

_SHEET = Template("""
#navigation, #articleList, #related, #relatedContent, #relatedPlace, #listColumn {
    background: $sidebar; border: 0;
}
#readingPlace { background: $background; }
#relatedTitle { color: $heading; }
#relatedHeading { color: $muted; padding-top: 6px; }
#relatedNote { color: $muted; }
#emptyTitle { color: $heading; }
#emptyText { color: $muted; }
#noticeBar { background: $surface; border-top: 1px solid $rule; }
#importPanel { background: $surface; border-bottom: 1px solid $rule; }
#consentTitle { color: $heading; }
#consentText { background: transparent; border: 0; }
""")


def chrome_sheet(theme: Theme) -> str:
    """Return the style sheet of the window's parts in the colours of `theme`."""
    return _SHEET.substitute(asdict(theme))
