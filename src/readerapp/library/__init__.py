"""The library: everything a reader can do. Window and command line reach data only through it.

Each user action is one function that runs in one transaction (or in batched writes, where it is
about many articles) and returns what changed, with the way back. Every function may be called from
any thread but the GUI thread: all of them block.

- `opening`: `Library`, with its store and its worker processes; `parser_jobs` and
  `embedding_worker` name what these run, `prepare_article`, `prepare_entries` (with
  `entry_limits`) and `embedding_engine` run there
- bringing: `importing`, `samples`, `discovery` with `discovery_cache`, `subscriptions`,
  `subscription_lists`, `feed_properties`, `refreshing/` with `feed_times`, `offline`, `pictures`
- accounts on news servers: `accounts/`
- reading: `reading`, `searching`, `operator_values`, `saved_searches`, `search_index`, `stories`,
  `front_page/`
- relating: `relating`, `relations`, `story_groups`
- stories as they are told: `story_sayings` asks, `story_reading` is what the embedding worker does
- rules: `rules`, `rule_actions`, `rule_arrivals`, `mutes`
- translating: `translating`, `translation_routes`, `translated_blocks`, `stored_translations`;
  `translation_worker` names what its process runs
- translation models: `translation_models` adds and removes, `model_fetching` fetches;
  `translation_catalogue`, `model_folders`, `model_names`, `model_sources`
- keeping: `marks`, `annotations`, `batching`, `bin`, `unsubscribing`, `retention`, `retention_run`
- safety: `backups`, `restoring`, `safety_copy`, `safety_restore`, `salvaging`,
  `integrity`, `archives/`, `export`, `notes_export`, `players`, `downloads`,
  `output_files`, `unfinished`, `erasing`, `own_files`
- `preferences`, `privacy`, `problems`, `addresses`

May import: every room below; no Qt.
Promises: what an action returned is on disk; a failure of the environment is a ReaderError, and
then nothing was changed.
"""

from readerapp.library.opening import Library, open_library

__all__ = ["Library", "open_library"]
