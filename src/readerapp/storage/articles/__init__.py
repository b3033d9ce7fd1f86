"""Articles: lists, heads and whole ones, storing those that come in, marks, pictures, evidence.

What comes in goes through `upsert`, over what `identity_cache` knows, into a `batch` of `rows`.
"""
