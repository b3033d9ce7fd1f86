"""Accounts on news servers: their feeds and entries, and what each server is to be told."""
