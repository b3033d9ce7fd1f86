"""What the window does: each controller connects panes with the library for one kind of task.

Controllers hold no data of their own beyond what is on screen; work goes to the lanes.
"""
