"""The privacy question, the answer in force, usage counts, and erasing.

`controller` asks, keeps the answer and connects what is counted, `settings_page` shows and changes
it, `erasing` erases.
Promises: refusing is as easy as accepting; nothing is counted before a yes; what erasing takes and
leaves stands beside the button.
"""
