"""Refreshing in the window: by hand and by timer, and offline copies.

`controller` starts refreshes and shows what they bring, serves the settings page (`settings_page`),
asks for whole texts and pictures and has them make room for what the reader does. What a refresh
does is `library.refreshing`; how far it is stands in `ui.activity`.
"""
