"""The tour: three small cards for whoever is new, which nobody has to look at.

- `steps`: what each step says
- `spots`: what is on screen that a step can point at
- `placing`: where a card stands beside it, in how much room there is
- `card`: the card, and the line to what it speaks of
- `controller`: when a step is shown, and when the tour is over for good

May import: settings, shell, language, widgets, and the panes that it points at.
"""
