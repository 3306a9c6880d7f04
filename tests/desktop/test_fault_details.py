from hostapp.desktop.fault_details import details_of, with_versions
from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.saying import say


def test_what_led_to_a_fault_is_told_from_the_outside_in() -> None:
    lines = details_of(caused()).splitlines()
    assert lines[0] == "The disk is full: free some space and try again."
    assert lines[1] == f"unavailable: {lines[0]}"
    assert lines[2] == "OSError: [Errno 28] No space left on device"
    assert lines[3].startswith("Hostapp ")


def caused() -> UnavailableError:
    error = UnavailableError("The disk is full: free some space and try again.")
    error.__cause__ = OSError(28, "No space left on device")
    return error


def test_a_changed_entry_is_named() -> None:
    assert "tampering: The tree differs. (entry 7)" in details_of(
        TamperingError("The tree differs.", seq=7)
    )


def test_a_sentence_needs_no_error() -> None:
    lines = details_of(say("The keyring does not answer: {0}.", "unlock it")).splitlines()
    assert lines[0] == "The keyring does not answer: unlock it."
    assert len(lines) == 2


def test_versions_are_told_even_where_nothing_was_logged() -> None:
    assert with_versions("").startswith("Hostapp ")
    assert "Qt 6" in with_versions("what happened")
