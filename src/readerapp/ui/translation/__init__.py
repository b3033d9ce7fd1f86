"""Translation on this computer: articles, titles, the models it needs.

- `article` is the controller of the open article, `article_work` what it has done on a lane,
  `article_words` what is said of it
- `titles` knows those of lists and cards
- `settings_page` shows the models that are here, those of the catalogue, and in which languages
  titles are wanted; `words` says what models are, `models` is their controller: it reads on a lane,
  and adds and fetches in a child process
- `target`: the language to translate to; `feature` builds and connects all of it

All of it is shown by the views of other features, which know nothing of it.
"""
