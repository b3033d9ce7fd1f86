"""The privacy question, the answer in force, usage counts, and erasing.

`consent_dialog` asks, `settings_page` shows and changes it, `controller` and `erasing` do so,
 `usage_counts` connects what is counted.
Promises: refusing is as easy as accepting; nothing is counted before a yes; what erasing takes and
leaves stands beside the button.
"""
