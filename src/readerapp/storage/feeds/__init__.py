"""Feeds and their folders: subscribing, the state of fetching, unsubscribing and undoing it."""
