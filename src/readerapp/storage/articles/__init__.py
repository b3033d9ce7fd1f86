"""Articles: lists, heads and whole ones, storing those that come in, marks, pictures, evidence.

- `articles`: whole ones, read, stored and removed; `lists`: which ids a list shows, and their
  heads; `navigation_counts`, `counters`: how many
- what comes in (`incoming`) goes through `upsert`, over what `entry_matching`
  knows, into a batch of `rows`
- `pictures`, `offline`: what is fetched for reading offline
- `marks`, `annotations`: what the reader did and wrote
- `evidence`, `label_marks`, `picture_readings`: what is known of AI labels, and what
  the reader says of them
"""
