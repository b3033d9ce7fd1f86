"""The activity window: what runs, how each feed stands and why, what happened in this session.

Holds the window, the indicator at the foot of the navigation, the words for causes and remedies,
and an announcer for screen readers.
May import: domain and the window's own parts. Promises: values in, signals out; no library.
"""
