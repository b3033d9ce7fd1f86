"""The command palette: one field that finds every command, list, setting and story.

Holds what can be found, where it comes from and how it is ranked (`entries`), and the window with
the controller that brings them together.
"""
