"""What the table of kills runs in processes of its own, as text."""

STORING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import SearchText, Store
store, run = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC)), sys.argv[2]
for number in range(100_000):
    with store.write() as writer:
        for part in "ab":
            title = f"story {run} {number} {part}"
            prepared = PreparedArticle(title, title, body_text=title * 50)
            article_id, _ = writer.articles.put(prepared, SearchText(title), datetime.now(UTC))
    with store.write() as marker:
        marker.statuses.mark_starred([article_id], True, datetime.now(UTC))
    print(title, flush=True)  # only now it is acknowledged
"""
ANNOTATING = """
import sys
from pathlib import Path
from readerapp.domain.annotations import Quote
from readerapp.library import annotations, open_library
from readerapp.library.search_index import incoming
from readerapp.domain.drafts import PreparedArticle
from readerapp.system import Paths
library, run = open_library(Paths.of_profile(Path(sys.argv[1]))), sys.argv[2]
for number in range(100_000):
    name = f"{run}-{number}"
    with library.store.write() as writer:
        new = incoming(PreparedArticle(name, name, body_text=name))
        ((article_id, _),) = writer.articles.put_many([new], library.clock.now())
    annotations.add_tag(library, article_id, f"tag {name}")
    annotations.set_note(library, article_id, f"note {name}")
    annotations.add_highlight(library, article_id, Quote(f"words {name}"))
    print(name, flush=True)  # only now it is acknowledged
"""
RULING = """
import sys
from pathlib import Path
from readerapp.domain.rules import MuteSpan, RuleActions
from readerapp.library import mutes, open_library, rule_arrivals, rules
from readerapp.library.search_index import incoming
from readerapp.domain.drafts import PreparedArticle
from readerapp.system import Paths
library, run = open_library(Paths.of_profile(Path(sys.argv[1]))), sys.argv[2]
if not rules.rules(library):
    rules.add(library, "All", "title:story", RuleActions(stars=True, tag="Port", hides=True))
for number in range(100_000):
    name = f"{run}x{number}"
    with library.store.write() as writer:
        new = incoming(PreparedArticle(name, f"story {name}", body_text=name))
        ((article_id, _),) = writer.articles.put_many([new], library.clock.now())
        rule_arrivals.run_on_arrivals(library, writer, [article_id])
    mutes.mute_words(library, name, MuteSpan.WEEK)
    print(name, flush=True)  # only now it is acknowledged
"""
MIGRATING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.storage import Store
from readerapp.storage.file.migrate import Migration, shipped_migrations
known = shipped_migrations()
made = "".join(f"CREATE TABLE step{n} (id INTEGER PRIMARY KEY, text TEXT);\\n"
    f"INSERT INTO step{n} SELECT id, identity FROM status;\\n" for n in range(20))
print("begins", flush=True)
Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC),
    migrations=(*known, Migration(known[-1].number + 1, made))).close()
"""
FILLING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import SearchText, Store, Incoming
store = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC))
made = [Incoming(PreparedArticle(f'urn:{n}', f'Story {n}', body_text=f'Words {n} ' * 80,
    language='en'), SearchText(f'story {n}')) for n in range(int(sys.argv[2]))]
with store.write() as writer: writer.articles.put_many(made, datetime.now(UTC))
store.close()
"""
