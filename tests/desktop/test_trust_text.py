from pytestqt.qtbot import QtBot

from hostapp.desktop.trust_text import trust_meaning, trust_tone, trust_words
from hostapp.services.book_state import Trust


def test_every_state_has_words_and_a_meaning(qtbot: QtBot) -> None:
    assert len({trust_words(trust, 3) for trust in Trust}) == len(Trust)
    assert all(trust_meaning(trust).endswith(".") for trust in Trust)


def test_a_verified_ledger_counts_its_decisions(qtbot: QtBot) -> None:
    assert trust_words(Trust.VERIFIED, 1204) == "Ledger verified · 1,204 decisions"


def test_only_a_verified_ledger_is_green(qtbot: QtBot) -> None:
    assert [trust for trust in Trust if trust_tone(trust) == "green"] == [Trust.VERIFIED]
