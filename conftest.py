"""The fixtures of single rooms. They are no conftest files, because mypy knows one such module."""

pytest_plugins = [
    "cli_script",
    "disk_cases",
    "library_fixtures",
    "model_cases",
    "network_fixtures",
    "notification_daemon",
    "place_fixtures",
    "reading_view_fixtures",
    "real_miniflux",
    "sharing_cases",
    "secret_service",
    "storage_cases",
    "sync_cases",
    "window_fixtures",
]
