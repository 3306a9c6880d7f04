import pytest

from tests.support.measuring import Measure, python_process, ratio, timed


def test_a_ratio_is_the_median_of_pairs() -> None:
    ours, yardstick = iter([2.0, 30.0, 3.0]), iter([1.0, 1.0, 1.0])
    measure = ratio("ours", lambda: next(ours), lambda: next(yardstick), limit=3.0, rounds=3)
    assert measure.value == 3.0
    assert measure.holds
    assert str(measure).startswith("ours: 3 × (at most 3) ok – 3 s to 1 s")


@pytest.mark.parametrize(("value", "holds"), [(1.0, True), (1.01, False)])
def test_a_limit_is_a_limit(value: float, holds: bool) -> None:
    measure = Measure("it", value, 1.0)
    assert measure.holds is holds
    assert ("TOO MUCH" in str(measure)) is not holds


def test_time_is_taken_by_the_wall_clock() -> None:
    assert 0 <= timed(lambda: None)() < 1
    assert python_process("pass")() > 0.001
