"""Faults of libraries that would hurt hosts, watched for."""

import subprocess
import sys

import sqlite_utils
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from tests.contracts.source_tree import ROOT

COUNT_NONE = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(1000):
    thing.setObjectName("name")
print(abs(sys.getrefcount(None) - before))
"""


def test_a_thousand_void_calls_lose_no_reference_of_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT_NONE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 100


def test_sqlite_is_new_enough_not_to_corrupt_a_shared_database() -> None:
    assert sqlite3.sqlite_version_info >= (3, 51, 3)


def test_there_is_one_sqlite_in_sqlite_utils() -> None:
    assert sqlite_utils.Database(memory=True).conn.__class__.__module__.startswith(
        sqlite3.__name__.partition(".")[0]
    )
