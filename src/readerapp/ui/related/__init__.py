"""The sidebar of related stories: what the publisher states, and what this computer found."""
