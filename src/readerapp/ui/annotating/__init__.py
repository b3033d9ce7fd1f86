"""Tags, notes and highlights of the open article.

- `strip`: the tags and the note above the article, and what is said of one highlight
- `highlights`: what is highlighted in the text, painted and found
- `feature`: reads, saves and undoes, and exports all of them as Markdown

Promises: what was typed is saved after a quiet moment, when another article is opened and when the
window closes, and is kept to be saved again where that fails.
"""
