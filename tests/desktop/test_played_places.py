from pytestqt.qtbot import QtBot

from hostapp.desktop.played_places import MOST, PlayedPlaces
from hostapp.desktop.remembered import Remembered
from hostapp.domain.identifiers import MeetingId

ONE, TWO = MeetingId("1" * 16), MeetingId("2" * 16)


def test_a_place_is_there_after_a_restart_and_in_that_store_only(qtbot: QtBot) -> None:
    PlayedPlaces(Remembered("/a")).keep(ONE, 61.25)
    again = PlayedPlaces(Remembered("/a"))
    assert again.of(ONE) == 61.2
    assert again.of(TWO) == 0.0
    assert PlayedPlaces(Remembered("/b")).of(ONE) == 0.0


def test_the_start_is_not_remembered(qtbot: QtBot) -> None:
    places = PlayedPlaces(Remembered("/a"))
    places.keep(ONE, 1.0)
    places.keep(TWO, 9.0)
    places.keep(TWO, 0.0)
    assert Remembered("/a").places() == ""


def test_only_those_played_last_are_remembered(qtbot: QtBot) -> None:
    places = PlayedPlaces(Remembered("/a"))
    for number in range(MOST + 1):
        places.keep(MeetingId(f"{number:016x}"), 9.0)
    again = PlayedPlaces(Remembered("/a"))
    assert again.of(MeetingId("0" * 16)) == 0.0
    assert again.of(MeetingId(f"{MOST:016x}")) == 9.0


def test_broken_places_count_as_none(qtbot: QtBot) -> None:
    Remembered("/a").keep_places(f"{ONE}=much {TWO}=7.5 =")
    places = PlayedPlaces(Remembered("/a"))
    assert (places.of(ONE), places.of(TWO)) == (0.0, 7.5)
