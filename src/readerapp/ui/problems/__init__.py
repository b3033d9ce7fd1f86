"""Problem reports of the app's own faults: caught anywhere, kept on this computer, shown calmly.

`fault_reporter.py` records them, `controller.py` notifies, `dialog.py` shows the reports.
Promises: nothing of a report leaves the computer; the window goes on.
"""
