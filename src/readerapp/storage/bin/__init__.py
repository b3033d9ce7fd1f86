"""The bin: articles and subscriptions that were removed and can come back."""
