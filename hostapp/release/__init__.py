"""Datasets that leave the app: what is in them, how they are laid out, how they are checked."""
