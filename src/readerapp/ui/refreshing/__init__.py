"""Refreshing in the window: by hand and by timer, and offline copies.

`controller.py` starts refreshes and shows what they bring, `offline.py` serves the settings page
and asks for whole texts and pictures. What a refresh does is `library.refreshing`; how far it is
stands in `ui.activity`.
"""
