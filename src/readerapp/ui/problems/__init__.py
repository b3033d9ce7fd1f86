"""Problem reports of the app's own faults: caught anywhere, kept on this computer, shown calmly.

`app.faults` records them, `controller` notifies and shows the reports in its dialog.
Promises: nothing of a report leaves the computer; the window goes on.
"""
