"""The sidebar of related stories: what the publisher states, and what this computer found.

- `pane` holds the cards (`card`) under headings, `languages` chooses which are shown, and which are
  compared
- `relating` relates what was added, takes the reader's decisions and gives the reasons
"""
