"""The only place that walks the disk: find, recognise, read transcripts, digest."""
