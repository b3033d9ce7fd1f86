"""The privacy question, the answer in force, usage counts, and erasing.

Promises: refusing is as easy as accepting; nothing is counted before a yes; what erasing takes and
leaves stands beside the button.
"""
