"""What the people who work on Readerapp run: setting up, checking, translating, measuring.

May import: the standard library; `bench` and `shots` also the application.
Promises: `apt`, `environment`, `interpreters`, `qt_libraries`, `qt_packages` and `failures` run on
Python 3.9, before anything is installed.
"""
