"""Playing sounds of articles: fetched by this app, played from the file by a program of its own.

- `bar`: the bar at the foot of the window, whatever page stands above it
- `controller`: what is fetched, played and kept; how far each was heard; `keeping`: which
  are kept for offline
- `words`, `missing`: what to install where nothing is played
- `on_desktop`: what other programs of the desktop may know and do of it; `feature` builds

Promises: without QtMultimedia nothing is offered; no byte is fetched unless the reader asked for
this sound, and then by `network` alone; one sound is heard at a time, reading aloud among them; no
title is told to another program unless the reader wants that; no process is left when the window
is closed.
"""
