from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.release import masking_tools
from hostapp.release.masking import Masker
from hostapp.release.masking_tools import GROUP, MaskingTool, tools_named


def find_towns(text: str) -> Iterable[tuple[int, int, str]]:
    """Find one town; entry points below name this function."""
    for town in ("Cologne", "Cologne Cathedral"):
        first = text.find(town)
        if first >= 0:
            yield first, first + len(town), "town"


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a tool that works, and two whose packages are broken."""
    points = [
        EntryPoint("towns", f"{__name__}:find_towns", GROUP),
        EntryPoint("gone", "no_such_package:find", GROUP),
        EntryPoint("changed", f"{__name__}:no_such_function", GROUP),
    ]
    monkeypatch.setattr(masking_tools, "entry_points", lambda group: points if group else [])
    monkeypatch.setattr(EntryPoint, "load", load)


def load(point: EntryPoint) -> Callable[[str], Iterable[tuple[int, int, str]]]:
    """Load as the real one does, but for this file, which is no module of a package."""
    if point.value.endswith(":find_towns"):
        return find_towns
    raise ImportError(point.module) if point.name == "gone" else AttributeError(point.attr)


def test_what_a_tool_finds_is_masked_once_and_counted() -> None:
    mask = Masker(["Ana Ortiz"], tools=tools_named(["towns", "towns"]))
    assert mask("Ana met me at Cologne Cathedral.") == "[name] met me at [town]."
    assert mask.findings == {("name", "Ana"): 1, ("town", "Cologne Cathedral"): 1}
    assert mask("nothing here") == "nothing here"


def test_a_tool_is_used_only_by_a_name_that_is_there() -> None:
    assert tools_named([]) == ()
    with pytest.raises(UsageError, match="There are: changed, gone, towns"):
        tools_named(["villages"])
    for broken in ("gone", "changed"):
        with pytest.raises(UnavailableError, match="cannot be loaded"):
            tools_named([broken])


def test_odd_kinds_leave_no_mark_of_their_own() -> None:
    tool = MaskingTool("odd", lambda _: [(0, 3, "Bo Li]"), (4, 7, "town")])
    assert Masker([], tools=[tool])("Bo! in it") == "[other] [town]it"


def fails(_: str) -> Iterable[tuple[int, int, str]]:
    raise RuntimeError("no model")


@pytest.mark.parametrize(
    "find",
    [
        fails,
        lambda _: [(0, 99, "far")],
        lambda _: [(-1, 2, "before")],
        lambda _: [(2, 2, "empty")],
        lambda _: [("x", 2, "odd")],
        lambda _: 3,
    ],
)
def test_a_text_that_could_not_be_looked_through_does_not_go(
    find: Callable[[str], Iterable[tuple[int, int, str]]],
) -> None:
    with pytest.raises(UnavailableError, match="masking tool t"):
        Masker([], tools=[MaskingTool("t", find)])("some text")
