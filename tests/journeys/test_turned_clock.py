"""A clock set back, leaped ahead or moved both ways; and ends that come near: all by command."""

from collections.abc import Callable
from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.hosts import Clock
from tests.support.recorded import mix_of, record_zoom
from tests.support.terminal import SPEECH, ask_gate, only


def test_a_clock_set_back_revives_nothing(
    terminal: CommandLine, recordings: Path, clock: Clock
) -> None:
    folder = record_zoom(recordings, "Weekly")
    terminal("scan", recordings)
    terminal("grant", only(terminal)["id"], "--until", "2027-04-01")
    assert ask_gate(terminal, mix_of(folder))[0] == 0
    clock.forward(days=60)
    assert ask_gate(terminal, mix_of(folder)) == (
        3,
        "not allowed. The grant ended on 1 April 2027.",
    )
    clock.forward(days=-60)
    assert ask_gate(terminal, mix_of(folder)) == (
        3,
        "not allowed. The grant ended on 1 April 2027.",
    )
    assert only(terminal)["status"] == "expired"


def test_an_end_in_winter_is_told_in_summer_as_it_was_typed(
    terminal: CommandLine, recordings: Path, clock: Clock, in_zone: Callable[[str], None]
) -> None:
    in_zone("Europe/Berlin")
    folder = record_zoom(recordings, "Weekly")
    terminal("scan", recordings)
    clock.forward(days=120)
    granted = terminal("grant", only(terminal)["id"], "--until", "2027-12-31")
    assert "until 31 December 2027." in granted.out
    clock.forward(days=365)
    assert ask_gate(terminal, mix_of(folder)) == (
        3,
        "not allowed. The grant ended on 31 December 2027.",
    )


def test_a_clock_that_leaped_ahead_is_confirmed(
    terminal: CommandLine, recordings: Path, clock: Clock
) -> None:
    record_zoom(recordings, "Weekly")
    terminal("scan", recordings)
    meeting = only(terminal)["id"]
    terminal("grant", meeting, "--until", "2027-12-31")
    clock.forward(days=400)
    ran = terminal("grant", meeting, "--purpose", "evaluation", "--until", "2029-12-31")
    assert (ran.code, "400 days after Hostapp was last used" in ran.err) == (1, True)
    assert "--clock-is-right" in ran.err
    clock.forward(days=-400)
    assert only(terminal)["status"] == "granted"
    clock.forward(days=30)
    more = ("--purpose", "evaluation", "--clock-is-right")
    assert terminal("grant", meeting, *more).code == 0


def test_a_clock_moved_both_ways(terminal: CommandLine, recordings: Path, clock: Clock) -> None:
    folder = record_zoom(recordings, "Weekly")
    terminal("scan", recordings)
    meeting = only(terminal)["id"]
    terminal("grant", meeting, "--until", "2027-12-31")
    over = (3, "not allowed. The grant ended on 31 December 2027.")
    clock.forward(days=400)
    assert ask_gate(terminal, mix_of(folder)) == over
    clock.forward(days=-400)
    ran = terminal("check", mix_of(folder), *SPEECH)
    assert (ran.code, "once said 2028-04-13" in ran.err) == (3, True)
    ran = terminal("grant", meeting, "--purpose", "evaluation")
    assert (ran.code, "but it once said 2028-04-13" in ran.err) == (1, True)
    assert terminal("check", mix_of(folder), *SPEECH, "--clock-is-right").code == 0
    assert (ask_gate(terminal, mix_of(folder))[0], only(terminal)["status"]) == (0, "granted")
    clock.forward(days=300)
    assert ask_gate(terminal, mix_of(folder)) == over
    assert terminal("refuse", meeting, "--purpose", "evaluation", "--clock-is-right").code == 0
    clock.forward(days=-300)
    assert ask_gate(terminal, mix_of(folder)) == over
    assert terminal("check", mix_of(folder), *SPEECH, "--clock-is-right").code == 3


def test_a_no_never_waits_for_the_clock(
    terminal: CommandLine, recordings: Path, clock: Clock
) -> None:
    for title in ("Weekly", "Monthly"):
        record_zoom(recordings, title)
    terminal("scan", recordings)
    one, other = (row["id"] for row in terminal("list", "--json").document)
    terminal("grant", one, other, "--until", "2027-12-31")
    clock.forward(days=400)
    assert terminal("revoke", one).code == 0
    clock.forward(days=-400)
    states = {row["id"]: row["status"] for row in terminal("list", "--json").document}
    assert states == {one: "revoked", other: "granted"}


def test_what_ends_soon_is_renewed(terminal: CommandLine, recordings: Path, clock: Clock) -> None:
    folder = record_zoom(recordings, "Weekly")
    terminal("scan", recordings)
    terminal("grant", only(terminal)["id"], "--until", "2027-03-20")
    assert len(terminal("renew", "--json").document) == 1
    clock.forward(days=20)
    assert ask_gate(terminal, mix_of(folder))[0] == 3
    words = ("--until", "2027-12-31", "--clock-is-right")
    assert terminal("renew", only(terminal)["id"], *words).code == 0
    assert ask_gate(terminal, mix_of(folder))[0] == 0
