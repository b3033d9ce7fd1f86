"""Whether the network may be used without having been asked, as the system says."""


def may_use_network(*, when_metered: bool) -> bool:
    """Return whether there is a network, and one that may be used. What the system does not say
    counts as one. For the GUI thread."""
    # Here, because a window with nothing to ask for does without: 3 MB.
    from PySide6.QtNetwork import QNetworkInformation

    QNetworkInformation.loadDefaultBackend()  # does nothing when it is loaded
    network = QNetworkInformation.instance()
    if network is None:
        return True
    if network.reachability() is QNetworkInformation.Reachability.Disconnected:
        return False
    return when_metered or not network.isMetered()
