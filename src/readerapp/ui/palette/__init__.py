"""The command palette: one field that finds every command, list, setting and story.

Holds what can be found and how it is ranked (`entries`), where it comes from (`sources`),
the window, and the controller that brings them together.
"""
