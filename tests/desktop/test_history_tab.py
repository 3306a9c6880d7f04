from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.history_tab import HistoryTab, event_lines, event_title, tone_of
from hostapp.desktop.pills import ToneName
from hostapp.domain.identifiers import MeetingId
from tests.support.window_rows import SPEECH, detail, event


def shown(tab: HistoryTab) -> list[str]:
    page = tab.widget()
    assert page is not None
    return [each.text() for each in page.findChildren(QLabel)]


@pytest.fixture
def tab(qtbot: QtBot) -> HistoryTab:
    made = HistoryTab()
    qtbot.addWidget(made)
    return made


def test_a_grant_is_told_with_its_terms(tab: HistoryTab) -> None:
    tab.show_detail(replace(detail(), history=(event(note="By mail"),)))
    title, terms, basis, note, place = shown(tab)
    assert title == "You allowed it"
    assert terms.startswith("Speech recognition: audio")
    assert "everyone in the recording agreed" in basis
    assert note == "«By mail»"
    assert place.endswith("entry 7")


def test_the_newest_comes_first(tab: HistoryTab) -> None:
    later = event(index=9, event="revoke", terms=None, purposes=None)
    tab.show_detail(replace(detail(), history=(event(), later)))
    assert shown(tab)[0] == "You revoked the grant"


def test_verified_is_said_once_it_is(tab: HistoryTab) -> None:
    tab.show_detail(detail())
    assert not shown(tab)[-1].endswith("verified")
    tab.set_verified(8)
    assert shown(tab)[-1].endswith("entry 7 · verified")
    tab.set_verified(7)
    assert not shown(tab)[-1].endswith("verified")


def test_nothing_was_decided(tab: HistoryTab) -> None:
    tab.show_detail(replace(detail(), history=()))
    assert shown(tab) == ["Nobody has decided on it yet."]


@pytest.mark.parametrize(
    ("kind", "answer", "title"),
    [
        ("refuse", None, "You refused"),
        ("reopen", None, "You undid the refusal"),
        ("bind", None, "Files or people were added to the decision"),
        ("answer", "yes", "Bo Li said yes"),
        ("answer", "no", "Bo Li said no"),
        ("answer", "withdraw", "Bo Li withdrew"),
    ],
)
def test_every_event_has_a_title(qtbot: QtBot, kind: str, answer: str | None, title: str) -> None:
    assert event_title(event(event=kind, answer=answer, actor_name="Bo Li")) == title


@pytest.mark.parametrize(
    ("kind", "answer", "tone"),
    [
        ("grant", None, ToneName.GREEN),
        ("answer", "yes", ToneName.GREEN),
        ("reopen", None, ToneName.GREY),
        ("bind", None, ToneName.GREY),
        ("refuse", None, ToneName.RED),
        ("revoke", None, ToneName.RED),
        ("answer", "no", ToneName.RED),
        ("answer", "withdraw", ToneName.RED),
    ],
)
def test_an_event_has_the_tone_of_its_words(kind: str, answer: str | None, tone: ToneName) -> None:
    assert tone_of(event(event=kind, answer=answer)) is tone


def test_a_no_to_some_uses_names_them(qtbot: QtBot) -> None:
    some = event(event="refuse", terms=None, purposes=frozenset({SPEECH}))
    assert event_lines(some) == ("Only for: Speech recognition.",)


def test_what_was_decided_as_another_meeting_says_so(tab: HistoryTab) -> None:
    there = event(decided_as=MeetingId("b"), title="Weekly")
    tab.show_detail(replace(detail(), history=(there,)))
    assert shown(tab)[1] == "Decided as meeting «Weekly», which has the same files."
