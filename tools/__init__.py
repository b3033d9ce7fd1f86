"""What the people who work on Readerapp run: setting up, checking, translating, packaging,
benchmarks. What is run to answer a question once is in `lab`.

May import: the standard library; `bench` also the application; never `lab`.
Promises: `apt`, `environment`, `interpreters`, `qt_libraries`, `qt_packages` and `failures` run on
Python 3.9, before anything is installed.
"""
