from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.grant_dialog import GrantDialog
from hostapp.desktop.grant_form import GrantForm, GrantOccasion
from hostapp.desktop.grant_summary_dialog import GrantSummaryDialog, Wish
from hostapp.desktop.revoke_dialog import RevokeDialog, RevokeForm, RevokeOccasion
from hostapp.domain.meetings import FileKind, MeetingState
from hostapp.domain.terms import Basis
from hostapp.services.notices import host_notice
from hostapp.services.presets import Preset
from tests.support.window_host import WindowHost


@pytest.fixture(autouse=True)
def agreeing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sheet is agreed to as it comes up."""
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm())
    monkeypatch.setattr(RevokeDialog, "ask", lambda *_, **__: RevokeForm("Bo Li asked"))


def test_grant_then_revoke(host: WindowHost) -> None:
    host.select(0)
    title = host.titles()[0]
    host.window.actions_.grant.trigger()
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.wait(lambda: host.states()[title] == "Allowed · speech recognition")
    host.wait(lambda: host.foot() == "Ledger verified · 1 decision")
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.news() == "Revoked: 1 meeting.")
    host.wait(lambda: host.states()[title].startswith("Revoked"))


def test_several_are_refused_after_one_summary_and_it_can_be_undone(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[RevokeOccasion] = []

    def ask(occasion: RevokeOccasion, *_: object) -> RevokeForm:
        asked.append(occasion)
        return RevokeForm()

    monkeypatch.setattr(RevokeDialog, "ask", ask)
    host.window.library.table.selectAll()
    host.window.actions_.deny.trigger()
    host.wait(lambda: host.news() == "Not allowed: 3 meetings.")
    host.wait(lambda: set(host.states().values()) == {"Not allowed"})
    undo = host.window.library.bar.findChild(QPushButton)
    assert isinstance(undo, QPushButton)
    undo.click()
    host.wait(lambda: set(host.states().values()) == {"Needs a decision"})
    assert "as a new entry" in host.news()
    (occasion,) = asked
    assert not occasion.ends
    assert occasion.summary[0] == "3 undecided meetings will be refused."


def test_deciding_on_nothing_does_nothing(host: WindowHost) -> None:
    host.window.library.table.clearSelection()
    host.window.actions_.deny.trigger()
    host.window.actions_.grant.trigger()
    host.window.actions_.reopen.trigger()
    assert not host.session.decisions.busy


def test_nothing_is_decided_while_locked(host: WindowHost) -> None:
    host.select(0)
    host.session.decisions.locked = "The ledger was changed."
    host.window.actions_.deny.trigger()
    assert not host.session.decisions.busy


def test_files_that_are_gone_are_left_with_a_reason(host: WindowHost, recordings: Path) -> None:
    for path in recordings.iterdir():
        path.unlink()
    host.select(0)
    host.window.actions_.grant.trigger()
    host.wait(lambda: "left as it was" in host.news())


def test_the_keyboard_decides(host: WindowHost) -> None:
    host.select(1)
    title = host.titles()[1]
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.states()[title] == "Not allowed")
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.states()[title] == "Needs a decision")


def test_decisions_are_undone_one_after_another(host: WindowHost) -> None:
    first, second, third = host.titles()
    for line, title in enumerate((first, second)):
        host.select(line)
        host.press(Qt.Key.Key_R)
        host.wait(lambda title=title: host.states()[title] == "Not allowed")
    host.select(2)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.states()[second] == "Needs a decision")
    host.select(2)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.states()[first] == "Needs a decision")
    host.select(2)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.news() == "There is nothing to undo.")
    assert host.states()[third] == "Needs a decision"


def test_undoing_what_was_revoked_asks_for_new_terms(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = host.titles()[0]
    host.select(0)
    host.window.actions_.grant.trigger()
    host.wait(lambda: host.states()[first].startswith("Allowed"))
    host.press(Qt.Key.Key_R)
    host.wait(lambda: host.states()[first].startswith("Revoked"))
    about: list[str] = []

    def ask(occasion: GrantOccasion, *_: object, **__: object) -> None:
        about.append(occasion.subject)

    monkeypatch.setattr(GrantDialog, "ask", ask)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: about == [first])
    host.select(2)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: about == [first, first])


def test_the_key_asks_where_there_is_none_of_the_data_it_grants(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = GrantForm(notice=host_notice().notice)
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: form)
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    form = replace(form, data=frozenset({FileKind.VIDEO}))
    host.session.decisions._last = form
    held: list[frozenset[FileKind]] = []

    def ask(_: object, __: object, grounds: Grounds, *___: object, **____: object) -> None:
        held.append(grounds.held)

    monkeypatch.setattr(GrantDialog, "ask", ask)
    host.select(1)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: held == [frozenset({FileKind.AUDIO})])


def test_the_list_goes_back_to_what_could_not_be_granted(
    host: WindowHost, recordings: Path
) -> None:
    host.window.side.buttons()[1].click()
    host.wait_for_list()
    for path in recordings.iterdir():
        path.unlink()
    host.select(0)
    host.window.actions_.grant.trigger()
    host.wait(lambda: "left as it was" in host.news())
    assert host.window.library.table.selected_lines() == ((0, 0),)


def test_one_key_grants_as_before_and_is_undone(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = host_notice().notice
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm(notice=notice))
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: pytest.fail("no sheet is needed"))
    host.select(1)
    title = host.titles()[1]
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.states()[title].startswith("Allowed"))
    host.select(2)
    host.press(Qt.Key.Key_U)
    host.wait(lambda: host.states()[title].startswith("Revoked"))
    assert host.news() == "Undone, as a new entry: 1 grant revoked."


def test_other_words_bring_the_sheet_again(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask(*_: object, **__: object) -> None:
        asked.append(1)

    monkeypatch.setattr(GrantDialog, "ask", ask)
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: len(asked) == 1)
    host.press(Qt.Key.Key_Return)
    host.wait(lambda: len(asked) == 2)
    assert not host.session.decisions.busy


def test_being_alone_is_never_stated_again_by_one_key(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def ask(*_: object, **__: object) -> GrantForm | None:
        asked.append(1)
        alone = GrantForm(basis=Basis.SOLO, notice=host_notice().notice)
        return alone if len(asked) == 1 else None

    monkeypatch.setattr(GrantDialog, "ask", ask)
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: bool(host.news()))
    host.select(1)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: len(asked) == 2)


def test_a_preset_grants_by_one_key_once_its_words_were_read(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = GrantForm(notice=host_notice().notice)

    def ask(*_: object, keep: Callable[[Preset], None], **__: object) -> GrantForm:
        keep(Preset("Captions only", replace(form, data=frozenset({FileKind.AUDIO})).terms))
        return form

    monkeypatch.setattr(GrantDialog, "ask", ask)
    line = host.session.renewal.line
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.wait(lambda: line.preset.currentText() == "G: Captions only")
    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: pytest.fail("no sheet is needed"))
    host.select(1)
    title = host.titles()[1]
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.states()[title].startswith("Allowed"))
    card = host.window.detail.card
    host.wait(lambda: card.answer().startswith("Yes. Audio may train"))


def test_several_are_granted_by_key_after_one_summary(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = host_notice().notice
    summed: list[tuple[str, ...]] = []

    def sum_up(_subject: str, _effect: str, summary: tuple[str, ...], *_: object) -> Wish | None:
        summed.append(summary)
        return Wish.GRANT if len(summed) > 1 else None

    monkeypatch.setattr(GrantDialog, "ask", lambda *_, **__: GrantForm(notice=notice))
    monkeypatch.setattr(GrantSummaryDialog, "ask", sum_up)
    host.select(0)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 1 meeting.")
    host.window.library.table.selectAll()
    host.press(Qt.Key.Key_G)
    host.wait(lambda: len(summed) == 1)
    host.press(Qt.Key.Key_G)
    host.wait(lambda: host.news() == "Allowed: 3 meetings.")
    assert summed[1][:2] == (
        "2 undecided meetings will be allowed.",
        "Already allowed, keeping their terms and getting these as well: 1.",
    )


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "The recording tool could not convert this recording."),
        (3, "In 1 meeting: The recording tool could not convert this recording."),
    ],
)
def test_what_is_not_ready_is_counted_where_several_are_granted(
    host: WindowHost, monkeypatch: pytest.MonkeyPatch, count: int, said: str
) -> None:
    occasions: list[GrantOccasion] = []
    monkeypatch.setattr(GrantDialog, "ask", lambda occasion, *_, **__: occasions.append(occasion))
    host.wait(lambda: bool(host.session.decisions._known.purposes))
    host.select(*range(count))
    selection = host.session.library.selection()
    broken = replace(selection.rows[0], states=frozenset({MeetingState.CONVERSION_FAILED}))
    host.session.decisions.grant(replace(selection, rows=(broken, *selection.rows[1:])))
    host.wait(lambda: len(occasions) == 1)
    assert occasions[0].warnings == (said,)
