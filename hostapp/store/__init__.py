"""The only place that speaks SQL."""

from hostapp.store.lean_loading import load_sqlite_utils

load_sqlite_utils()
