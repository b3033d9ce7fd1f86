"""Accounts on news servers in the window: the list, adding one, what is fetched, and syncing.

`window` lists the accounts and shows what is set of each, `connect_dialog` asks for a server and a
password; `controller` serves both. `syncing` starts syncs: by hand, by the clock and some seconds
after a mark, in a process of their own (`background.syncing`). What a sync does is
`library.accounts`. Nothing of it runs, and nothing is sent, until the reader has added an account.
"""
