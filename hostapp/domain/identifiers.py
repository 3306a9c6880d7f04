"""The identifiers that travel between layers, as types instead of bare strings."""

from typing import NewType

MeetingId = NewType("MeetingId", str)
"""Random lower-case hex; stays with a meeting when its files move."""

PersonId = NewType("PersonId", str)
"""Random lower-case hex; says nothing about the person."""

Digest = NewType("Digest", str)
"""SHA-256 of a file's bytes as 64 lower-case hex digits."""

PurposeId = NewType("PurposeId", str)
"""Identifier of a purpose in the vocabulary, such as `speech-recognition`."""

Seal = NewType("Seal", str)
"""SHA-256 of a random salt and an erasable value, as 64 lower-case hex digits."""

Index = NewType("Index", int)
"""Position of an entry in the ledger (`seq`), counted from 0."""
