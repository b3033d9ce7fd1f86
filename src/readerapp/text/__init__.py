"""Text tools that rooms share: decoding, limits, dates, HTML trees, scripts of letters.

- `characters`: characters that can be stored and shown; mojibake repaired
- `decoding`: bytes to text, for pages and files (`decode_text`) and for feeds (`decode_feed`)
- `limits`: refusals of input that is too large, too deep or too crowded, before a parser meets it
- `dates`: dates of feeds, of page data and in short texts, to UTC
- `numbers`: counts and sizes from outside, within bounds
- `html_tree`: sanitised HTML as a tree of elements, and back
- `scripts`: the Unicode script of a letter
- `quotation_marks`: those of a language
- `plain`: HTML to plain text and plain text to HTML, with a tree and without

May import: the standard library, `readerapp.domain.errors` (refusals are `SourceError`: that is
why this room stands above domain and not beside it); charset-normalizer, feedparser's dates,
dateparser and babel, each inside the function that needs it, because most input needs none.
Promises: pure functions of values, safe in any thread, linear in the length of their input unless
they say otherwise. Its modules are imported by name, as those of domain are, so that a start pays
only for what it uses.
"""
