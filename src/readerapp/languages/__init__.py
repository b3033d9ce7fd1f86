"""Languages: detection, direction, folding and search of texts, and localised names.

- `detection`: which language a text is in; `language_model`: the numbers it asks; `tags`: BCP 47
- `folding`: texts and words made ready for full-text search; `search_query`: the
  query language of the search box; `snippets`: what stands around a match
- `measures`: words and minutes; `names`: names, times and numbers from CLDR

May import: domain, resources, text, Babel.
Promises: pure functions, safe in any thread, no network. The first name or tag costs 40 ms (Babel);
the model that tells languages costs 20 ms and 25 MB, once, in the process that detects.
"""

from readerapp.domain.directions import text_direction
from readerapp.languages.detection import Detection, choose_language, detect
from readerapp.languages.folding import fold, fold_query, spell
from readerapp.languages.measures import count_words, reading_minutes
from readerapp.languages.names import (
    absolute_time,
    languages_called,
    load_names,
    name_in,
    native_name,
    number,
    relative_time,
    territory_in,
)
from readerapp.languages.search_query import days_of, parse, words_in
from readerapp.languages.snippets import marks, snippet
from readerapp.languages.tags import base, language_direction, normalise_tag

__all__ = [
    "Detection",
    "absolute_time",
    "base",
    "choose_language",
    "count_words",
    "days_of",
    "detect",
    "fold",
    "fold_query",
    "language_direction",
    "languages_called",
    "load_names",
    "marks",
    "name_in",
    "native_name",
    "normalise_tag",
    "number",
    "parse",
    "reading_minutes",
    "relative_time",
    "snippet",
    "spell",
    "territory_in",
    "text_direction",
    "words_in",
]
