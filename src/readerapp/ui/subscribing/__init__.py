"""Subscribing: the dialog that finds feeds, the catalogue, the properties of a feed.

`add_dialog` finds feeds, in the catalogue (`catalogue_page`) or at an address (`found_feeds`);
`properties_dialog` holds `settings_form`; `inline_message` says in either what failed. They take
values and emit signals; `controller` asks the library; `feature` does so for properties, asks
about feeds of the own network, and connects everything about feeds.
Promises: nothing is contacted and nothing subscribed to without a key or a click that says so.
"""
