"""The app's own faults: caught wherever they happen, reported on this computer, told calmly.

`fault_reporter.py` hears of them, `controller.py` tells of them, `dialog.py` shows the reports.
Promises: nothing of a report leaves the computer; the window goes on.
"""
