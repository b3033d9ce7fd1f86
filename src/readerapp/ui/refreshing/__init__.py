"""Asking feeds for news, by hand and on a timer, and what is kept offline of it.

`controller` starts refreshes and shows what they bring, `offline` serves the settings page
(`settings_page`) and asks for whole texts and pictures. What a refresh does is
`library.refreshing`; how far it is stands in `ui.activity`.
"""
