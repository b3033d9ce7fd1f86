"""The style sheet of the window's own parts, by object name."""

from dataclasses import asdict
from string import Template

from readerapp.ui.themes.theme import Theme

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
#standingBar { background: $warning_background; border-top: 1px solid $rule; }
#standingBar QLabel { color: $warning_text; background: transparent; }
#importPanel, #exportStrip { background: $surface; border-bottom: 1px solid $rule; }
#consentTitle { color: $heading; }
#consentText { background: transparent; border: 0; }
#mutedText { color: $muted; }
#panelTitle { color: $heading; }
#inlineMessage { background: $warning_background; border: 0; border-radius: 8px; }
#inlineMessage QLabel { color: $warning_text; background: transparent; }
#troublePanel, #choiceCard { background: $surface; border: 1px solid $rule; border-radius: 9px; }
#choiceList, #choiceList > QWidget > QWidget { background: transparent; border: 0; }
#feedTable, #activityLog, #catalogue {
    background: $surface; border: 1px solid $rule; border-radius: 9px; padding: 4px; outline: 0;
}
#feedTable:focus, #activityLog:focus, #catalogue:focus { border: 2px solid $focus; padding: 3px; }
#activityLog::item { padding: 5px 8px; border-radius: 5px; }
#feedTable QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $rule;
    padding: 5px 3px;
}
#catalogue::indicator { width: 18px; height: 18px; background: transparent; border: 0; }
#activitySplitter::handle { background: transparent; }
#activitySplitter::handle:hover { background: $rule; }
#stateLabel {
    color: $label_text; background: $label_background; border-radius: 8px; padding: 1px 8px;
}
#suggestions, #searchHelp {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 9px;
    padding: 4px; outline: 0;
}
#suggestions::item { padding: 4px 8px; border-radius: 5px; }
#suggestions::item:selected { background: $selection; color: $selected_text; }
#chip { border: 1px solid $rule; padding: 2px 9px; border-radius: 10px; }
#chip:checked { background: $selection; color: $selected_text; border-color: $selection; }
#chip:focus { border: 2px solid $focus; padding: 1px 8px; }
#thinProgress { background: $rule; border: 0; border-radius: 2px; max-height: 4px; }
#thinProgress::chunk { background: $focus; border-radius: 2px; }
#refreshIndicator { background: $sidebar; border: 0; }
""")


def window_style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window's parts in the colours of `theme`."""
    return _SHEET.substitute(asdict(theme))
