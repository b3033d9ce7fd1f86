"""Translation on this computer: articles, titles, the models it needs.

- `article` is the controller of the open article, `article_work` what it has done on a lane,
  `article_words` what is said of it
- `settings_page` shows the models that are here, those of the catalogue, and in which languages
  titles are wanted; `words` says what models are
- `feature` knows the titles of lists and cards, serves the
  models, which it adds and fetches in a child process, and connects all of it

All of it is shown by the views of other features, which know nothing of it.
"""
