"""Tests of Hostapp."""
