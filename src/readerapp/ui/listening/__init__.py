"""Listening: reading the open article aloud, and playing the sounds of articles.

- `speech` reads aloud: begins, pauses, steps, goes on with the list; its bar stands below the text;
  `passages`: what of a page is spoken, in which order and language, and the spoken one found in the
  document, marked and scrolled to
- `sound_feature`: what is fetched, played and kept for offline; how far each was heard; `sound_bar`
  at the foot of the window, whatever page stands above it; `missing`: what to install where nothing
  is played
- `speed_menu`: how fast, for both
- `on_desktop`: what other programs of the desktop may know and do of either

Promises: nothing is spoken or fetched unasked, and one thing is heard at a time; text goes to the
input of the speech program only, a sound is fetched by `network` and played from the file by a
program of its own; what is not on screen any more is not spoken on; without QtMultimedia nothing is
offered; no title is told to another program unless the reader wants that; no process is left when
the window is closed.
"""
