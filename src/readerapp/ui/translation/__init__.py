"""Translation on this computer: articles, titles, the models it needs.

- `article` is the controller of the open article, `article_work` what it has done on a lane,
  `shown_blocks` how blocks are shown, `beside` the original in a second column, `article_words`
  what is said of it; `warming` has models loaded before they are asked for
- `titles` knows those of lists and cards, `title_languages` in which languages they are wanted;
  `search_completion` makes older ones be found
- `settings_page` shows the models that are here and those of the catalogue, `words` says what they
  are, `models` is their controller: it reads on a lane, and adds and fetches in a child process
- `target`: the language to translate to; `feature` builds and connects all of it

All of it is shown by the views of other features, which know nothing of it.
"""
