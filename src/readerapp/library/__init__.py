"""The library: everything a reader can do. Window and command line reach data only through it.

Each user action is one function that runs in one transaction (or in batched writes, where it is
about many articles) and returns what changed, with the way back. Every function may be called from
any thread but the GUI thread: all of them block.

- `opening`: `Library`, with its store and its worker processes; `worker_kinds` says which there
  are and what each is given; `parser_jobs` and `embedding_worker` name what these run,
  `prepare_article`, `prepare_entries` (with `entry_names` and `entry_limits`) and
  `embedding_engine` run there
- bringing: `importing`, `samples`, `discovery`, `subscriptions`, `subscription_lists`,
  `refreshing/` with `feed_times`, `offline`, `pictures`, `proxies`
- what other programs kept: `importing_exports`; `prepare_saved` runs in its worker
- accounts on news servers: `accounts/`; computers that share a folder: `folder_sync/`
- reading: `reading`, `searching`, `operator_values`, `saved_searches`, `search_index`,
  `list_groups`, `stories`, `front_page/`, `notifications`
- relating: `relating`, `relations`, `story_groups`; `compared_languages` says for which languages;
  `article_embedding` makes vectors of `article_texts`, which are without boilerplate
- stories as they are told: `story_sayings` asks, `story_reading` is what the embedding worker does
- AI labels: `labels`, what the reader says of them; `picture_readings`, pictures read again
- rules: `rules`, `mutes`
- translating: `translating`, `translated_blocks`, `stored_translations`,
  `translated_search`; `translation_worker` names what its process runs
- translation models: `translation_models` adds and removes, `model_fetching` fetches;
  `translation_catalogue`, `model_registry` (newer lists), `model_folders`, `model_sources`
- keeping: `marks`, `annotations`, `batching`, `bin`, `unsubscribing`, `retention`
- `records/`: each kind of thing the reader made, declared once, for whatever carries it away
- safety: `backups`, `restoring`, `safety_copy`, `safety_restore`, `salvaging`, `integrity`,
  `archives/`, `erasing`
- giving away: `export` (articles and notes as files), `downloads`, `sounds`, `players`;
  `output_files` and `unfinished` say what may be written where
- `preferences`, `privacy`, `problems`, `addresses`

May import: every room below; no Qt.
Promises: what an action returned is on disk; a failure of the environment is a ReaderError, and
then nothing was changed.
"""

from readerapp.library.opening import Library, open_library

__all__ = ["Library", "open_library"]
