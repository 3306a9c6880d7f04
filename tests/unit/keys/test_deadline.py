"""Calls with a deadline."""

import threading

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.keys.deadline import within


def test_the_value_comes_back() -> None:
    assert within(10, lambda: threading.current_thread().name, late="late") == "keyring"


def test_a_late_value_is_waited_for() -> None:
    assert within(60, lambda: threading.Event().wait(0.05), late="late") is False


def test_the_failure_comes_back() -> None:
    with pytest.raises(ZeroDivisionError):
        within(10, lambda: 1 // 0, late="late")


def test_what_hangs_keeps_no_program_from_ending() -> None:
    assert within(10, lambda: threading.current_thread().daemon, late="late")


def test_what_hangs_is_left() -> None:
    answer = threading.Event()
    with pytest.raises(UnavailableError, match="does not answer"):
        within(0.05, answer.wait, late="It does not answer.")
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join()
