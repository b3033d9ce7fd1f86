"""What a reader can do. The only door from the window and the command line to the data.

May import: every room below, no Qt.
Promises: each action runs in one transaction and returns Changes.
"""
