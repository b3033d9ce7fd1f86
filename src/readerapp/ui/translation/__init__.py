"""Translation on this computer: the models it needs.

`settings_page` shows the models that are here and those of the catalogue, `words` says what they
are, `models` is their controller: it reads on a lane, and adds and fetches in a child process.
"""
