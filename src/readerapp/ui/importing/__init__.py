"""Importing files, folders, addresses, drops and pastes: progress, Cancel, failures, undo."""
