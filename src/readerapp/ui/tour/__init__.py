"""The tour: three small cards for whoever is new, which nobody has to look at.

- `steps`: what each step says, and what is on screen that it can point at
- `card`: the card, where it stands, and the line to what it speaks of
- `controller`: when a step is shown, and when the tour is over for good

May import: settings, shell, language, widgets, and the panes that it points at.
"""
