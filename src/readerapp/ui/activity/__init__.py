"""The activity window: running work, the status of each feed, the log of this session.

Holds the window, the indicator at the foot of the navigation, the words for causes and remedies,
and an announcer for screen readers.
May import: domain and the window's own parts. Promises: values in, signals out; no library.
"""
