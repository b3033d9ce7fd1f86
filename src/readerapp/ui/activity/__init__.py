"""The activity window: running work, the status of each feed, the log.

- `window` with the table of feeds (rows by `feed_rows`) and `session_log`, some of which stays from
  one start to the next; `progress` is also the indicator at the foot of the navigation
- `words` and `remedies` word all of it; `controller` serves it

Promises: values in, signals out; only `controller` knows refreshing and the library.
"""
