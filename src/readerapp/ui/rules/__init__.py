"""Rules and mutes on screen: the window of both, the history of runs, and what menus mute.

May import: what every feature may, and `searching` for the completion of queries.
Promises: rules run and mutes are applied on the lanes; every change is one undoable step.
"""
