"""Languages: detection, direction, folding and search of texts, and localised names.

- `detection`: which language a text is in; `language_model`: the numbers it asks; `tags`: BCP 47
- `folding`: texts and words made ready for full-text search; `search_query`: the
  query language of the search box; `snippets`: what stands around a match
- `measures`: words and minutes; `names`: names, times and numbers from CLDR

May import: domain, resources, text, Babel.
Promises: pure functions, safe in any thread, no network. The first name or tag costs 40 ms (Babel);
the model that tells languages costs 20 ms and 25 MB, once, in the process that detects.
"""
