"""Translation on this computer: articles, titles, the models it needs.

- `article` is the controller of the open article, `article_work` what it has done on a lane,
  `article_words` what is said of it
- `settings_page` shows the models that are here, those of the catalogue, and in which languages
  titles are wanted; `words` says what models are
- `models` adds, fetches and removes models in a child process, once the reader said yes
- `feature` knows the titles of lists and cards, and connects all of it

All of it is shown by the views of other features, which know nothing of it.
"""
