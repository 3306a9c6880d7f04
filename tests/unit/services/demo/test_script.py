from datetime import datetime

from hostapp.services.demo.script import scripts


def test_a_small_library_of_scripts_ships() -> None:
    assert 12 <= len(scripts()) <= 40


def test_each_meeting_is_short_and_nobody_talks_over_another() -> None:
    for script in scripts():
        for part in script.parts:
            assert part.seconds < 90
            ends = 0.0
            for turn in part.turns:
                assert turn.start >= ends
                ends = turn.start + turn.seconds
            assert ends < part.seconds


def test_parts_follow_each_other() -> None:
    weekly = next(script for script in scripts() if len(script.parts) > 1)
    first, second = weekly.parts
    assert second.start > first.seconds
    assert weekly.cast == ("Ana Ortiz", "Bo Li", "Maria Lopes")


def test_clock_and_magic_are_zoom_s() -> None:
    weekly = scripts()[0]
    assert weekly.clock(10.7) == datetime(2026, 3, 4, 9, 58, 21)  # noqa: DTZ001
    assert len(weekly.magic) == 9
    assert weekly.magic.isdigit()
    assert len({script.magic for script in scripts()}) == len(scripts())


def test_messages_are_written_while_the_meeting_runs() -> None:
    for script in scripts():
        last = script.parts[-1]
        is_recorded = script.tool != "zoom-unconverted"
        for message in script.messages:
            assert message.at < last.start + last.seconds or not is_recorded
