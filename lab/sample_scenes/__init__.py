"""The scenes of the sample pictures, drawn by code so that they carry no one's copyright.

Holds a drawing surface (`canvas`), things many scenes share (`nature`), and a module a scene;
`lab.draw_samples` draws them. May import: PySide6.QtGui and numpy. Promises: the same seed gives
the same picture.
"""
