"""The only place that opens audio and video."""
