"""The tour: three small cards for whoever is new, which nobody has to look at.

- `steps`: what each step says, and what is on screen that it can point at
- `controller`: when a step is shown, when the tour is over for good, and the card, with the line to
  what it speaks of

May import: settings, shell, language, widgets, and the panes that it points at.
"""
