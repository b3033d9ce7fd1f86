"""The front page: what arrived, editions with their cards, what the reader did with stories."""
