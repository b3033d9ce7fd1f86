"""Bytes to article drafts: web pages, saved pages, clippings, Markdown files."""
