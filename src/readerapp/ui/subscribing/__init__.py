"""Subscribing: the dialog that finds feeds, the catalogue, the properties of a feed.

May import: domain, languages, and the window's own parts. Promises: values in, signals out; no
library; nothing is contacted and nothing subscribed to without a key or a click that says so.
"""
