"""The verbs without a window."""
