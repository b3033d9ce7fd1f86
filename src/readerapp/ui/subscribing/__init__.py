"""Subscribing: the dialog that finds feeds, the catalogue, the properties of a feed.

`add_dialog` holds `search_page` and `catalogue_page`; `properties_dialog` holds `settings_form`;
`inline_message` says in either what failed; `private_feeds` asks about feeds of the own network.
They take values and emit signals; `controller` and `properties` ask the library,
`feature` connects everything about feeds.
Promises: nothing is contacted and nothing subscribed to without a key or a click that says so.
"""
