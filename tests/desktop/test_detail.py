from hostapp.desktop.detail import SpokenLine
from tests.support.window_rows import detail


def test_a_detail_is_a_value() -> None:
    assert detail() == detail()
    assert SpokenLine(1.0, "Bo Li", "Yes.") == SpokenLine(1.0, "Bo Li", "Yes.")
