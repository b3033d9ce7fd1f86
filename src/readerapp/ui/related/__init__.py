"""The sidebar of related stories: what the publisher states, and what this computer found.

- `pane` holds the cards (`card`) under headings, `languages` chooses which are shown
- `verdicts` takes the reader's decisions and gives the reasons, `relating` relates what was added
- `languages_read`: the part of the settings that lists the languages which are compared
"""
