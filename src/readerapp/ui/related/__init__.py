"""The sidebar of related stories: what the publisher states, and what this computer found.

`pane` holds the cards (`card`) under headings, `languages` chooses which are shown, `why_dialog`
gives the reasons. `verdicts` takes the reader's decisions, `relating` relates what was added.
"""
