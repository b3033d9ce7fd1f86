"""What the reader says of AI labels: menus, the part of a feed's properties, and undo."""
