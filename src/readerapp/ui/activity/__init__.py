"""The activity window: running work, the status of each feed, the log.

- `window` with `feed_table` (rows by `feed_rows`), `trouble_panel` and `session_log`, of which
  `kept_log` is what stays from one start to the next; `progress` is also the indicator at the foot
  of the navigation
- `words`, `remedies` and `next_check_words` word all of it; `controller` serves it

Promises: values in, signals out; only `controller` knows refreshing and the library.
"""
