"""Values and errors that every other room speaks in.

Holds frozen dataclasses, enumerations and the tree of expected failures.
May import: the standard library only.
Promises: no input or output, no state, everything pickles (values cross to worker processes).
"""
