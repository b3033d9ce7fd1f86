"""What the tools of damage and of full disks run in processes of their own, as text."""

_MAKING = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import Incoming, SearchText, Store
def words(n): return ' '.join(f'word{n * k % 977}' for k in range(220))
def fill(store, begin, end):
    made = [Incoming(PreparedArticle(f'urn:{n}', f'Story {n}', body_text=words(n), language='en',
        body_html=f'<p>{words(n)}</p>'), SearchText(f'story {n}', body=words(n)))
        for n in range(begin, end)]
    for at in range(0, len(made), 25):
        with store.write() as writer:
            found = writer.articles.put_many(made[at:at + 25], datetime.now(UTC))
        with store.write() as writer:
            writer.statuses.mark_read([found[0][0], found[7][0]], True, datetime.now(UTC))
            writer.statuses.mark_starred([found[3][0]], True, datetime.now(UTC))
def note(store, profile):
    with store.read() as reader:
        from readerapp.domain.articles import ArticleQuery
        heads = reader.articles.heads(reader.articles.ids(ArticleQuery()))
    said = sorted([h.title, h.is_read, h.is_starred] for h in heads)
    (profile / 'articles.json').write_text(json.dumps(said))
"""
FILLED = (
    _MAKING
    + """
profile = Path(sys.argv[1])
store = Store.open(profile, lambda: datetime.now(UTC))
fill(store, 0, 300)
note(store, profile)
store.close()
"""
)
CRASHED = (
    _MAKING
    + """
import shutil
live, profile = map(Path, sys.argv[1:])
store = Store.open(live, lambda: datetime.now(UTC))
fill(store, 0, 300)
profile.mkdir()
note(store, profile)
for each in live.glob('library*'): shutil.copy(each, profile)
store.close()
"""
)
