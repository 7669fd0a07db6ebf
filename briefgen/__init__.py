"""briefgen builds policy briefings whose every claim is traceable to its source."""

__version__ = "0.1.0"
