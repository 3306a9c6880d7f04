import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from hostapp.desktop import text
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind, MeetingState, Source, TimeBase
from hostapp.domain.status import Status
from hostapp.domain.terms import OWN_TEAM, Basis
from hostapp.services.shipped_purposes import shipped_purposes
from hostapp.services.terms import HOST_STATES


def test_every_value_of_the_domain_has_its_words(qtbot: QtBot) -> None:
    assert len({text.source_name(source) for source in Source}) == len(Source)
    assert len({text.kind_name(kind) for kind in FileKind}) == len(FileKind)
    assert len({text.status_word(status) for status in Status}) == len(Status)
    assert all(text.state_sentence(state).endswith(".") for state in MeetingState)
    assert all(isinstance(text.time_base_note(base), str) for base in TimeBase)


@pytest.mark.parametrize("basis", Basis)
def test_the_host_states_the_same_in_window_and_command(qtbot: QtBot, basis: Basis) -> None:
    assert text.basis_sentence(basis) == HOST_STATES[basis]


def test_shipped_purposes_have_their_labels(qtbot: QtBot) -> None:
    for purpose in shipped_purposes():
        assert text.purpose_name(purpose.id) == purpose.label


def test_own_purposes_are_shown_by_their_id(qtbot: QtBot) -> None:
    assert text.purpose_name(PurposeId("sign-language")) == "sign-language"


def test_kinds_come_in_their_usual_order(qtbot: QtBot) -> None:
    assert text.kind_names({FileKind.CHAT, FileKind.VIDEO}) == "Video · Chat"


def test_recipients(qtbot: QtBot) -> None:
    assert text.recipient_name(OWN_TEAM) == "Our own team"
    assert text.recipient_name("Lab of Bo Li") == "Lab of Bo Li"


def test_narrow_columns_have_shorter_names(qtbot: QtBot) -> None:
    assert text.short_source_name(Source.TEAMS) == "Teams"
    assert text.short_source_name(Source.ZOOM) == "Zoom"


def test_a_reason_that_another_one_includes_is_left_away(qtbot: QtBot) -> None:
    waiting = text.state_sentence(MeetingState.UNCONVERTED)
    assert "Zoom" not in waiting, "other tools convert as well"
    failed = {MeetingState.UNCONVERTED, MeetingState.CONVERSION_FAILED, MeetingState.NO_MEDIA}
    assert text.state_sentences(failed) == ("The recording tool could not convert this recording.",)
    both = {MeetingState.NO_MEDIA, MeetingState.AWAY}
    assert len(text.state_sentences(both)) == 2


def test_german_nouns_keep_their_capital_inside_a_sentence(qtbot: QtBot) -> None:
    before = QLocale()
    assert text.within("Speech recognition") == "speech recognition"
    try:
        QLocale.setDefault(QLocale("de"))
        assert text.within("Spracherkennung") == "Spracherkennung"
    finally:
        QLocale.setDefault(before)


def test_a_sentence_opens_with_a_capital_and_keeps_the_rest() -> None:
    assert text.opening("audio of AI") == "Audio of AI"
    assert text.opening("") == ""


@pytest.mark.parametrize(("language", "between"), [("en", ", "), ("de", ", "), ("ja", "、")])
def test_lists_are_parted_as_the_language_does(qtbot: QtBot, language: str, between: str) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(language))
        assert text.apart() == between
        assert text.listed(["a", "b", "c"]) == f"a{between}b and c"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "told"), [("en", "One. Two."), ("ja", "One.Two.")])
def test_sentences_follow_each_other_as_the_language_does(
    qtbot: QtBot, language: str, told: str
) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(language))
        assert text.in_turn(["One.", "Two."]) == told
    finally:
        QLocale.setDefault(before)
