from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Terms
from hostapp.services.presets import Preset, Presets
from tests.support.hosts import Host

UNTIL = datetime(2027, 12, 31, 23, tzinfo=UTC)
RESEARCH = Terms(
    purposes=frozenset({PurposeId("research")}),
    data=frozenset({FileKind.VIDEO}),
    recipients=frozenset({"Lab of Ana Ortiz"}),
    until=UNTIL,
    basis=Basis.NAMED,
)


@pytest.fixture
def presets(host: Host) -> Presets:
    return host.hostapp.presets


def test_terms_are_kept_under_a_name(presets: Presets) -> None:
    assert presets.all() == ()
    assert presets.save("  our  team ", DEFAULT_TERMS) == Preset("our team", DEFAULT_TERMS)
    presets.save("Lab", RESEARCH)
    assert presets.all() == (Preset("Lab", RESEARCH), Preset("our team", DEFAULT_TERMS))
    assert presets.terms("Lab") == RESEARCH
    presets.save("Lab", DEFAULT_TERMS)
    assert presets.terms("Lab") == DEFAULT_TERMS


def test_a_grant_begins_with_the_default_preset_if_there_is_one(presets: Presets) -> None:
    presets.save("Lab", RESEARCH)
    assert (presets.default(), presets.terms()) == (None, DEFAULT_TERMS)
    presets.set_default("Lab")
    assert presets.default() == Preset("Lab", RESEARCH, default=True)
    assert presets.save("Lab", replace(RESEARCH, basis=Basis.SOLO)).default
    assert presets.terms().basis is Basis.SOLO
    presets.set_default(None)
    assert presets.default() is None


def test_the_default_follows_its_preset(presets: Presets) -> None:
    for name in ("a", "b"):
        presets.save(name, RESEARCH)
    presets.set_default("a")
    presets.rename("b", "c")
    presets.rename("a", "z")
    assert [(each.name, each.default) for each in presets.all()] == [("c", False), ("z", True)]
    presets.remove("c")
    assert presets.default() is not None
    presets.remove("z")
    presets.save("z", RESEARCH)
    assert presets.default() is None


def test_what_is_no_preset_is_said(presets: Presets) -> None:
    presets.save("a", RESEARCH)
    presets.save("b", RESEARCH)
    for wrong in (presets.terms, presets.remove, presets.set_default):
        with pytest.raises(UsageError, match="There is no preset «x»"):
            wrong("x")
    with pytest.raises(UsageError, match="There is no preset «x»"):
        presets.rename("x", "y")
    with pytest.raises(UsageError, match="There is already a preset «b»"):
        presets.rename("a", "b")
    with pytest.raises(UsageError, match="needs a name"):
        presets.save(" ", RESEARCH)
    with pytest.raises(UsageError, match="at most 80 characters"):
        presets.save("x" * 81, RESEARCH)
    assert [each.name for each in presets.all()] == ["a", "b"]


def test_a_preset_ends_with_its_terms() -> None:
    preset = Preset("Lab", RESEARCH)
    assert preset.ended(UNTIL)
    assert not preset.ended(UNTIL - timedelta(seconds=1))
    assert not Preset("own", DEFAULT_TERMS).ended(UNTIL)


def test_a_preset_that_names_somebody_forgotten_goes_with_the_name(
    host: Host, presets: Presets
) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    host.hostapp.decide.refuse([meeting])
    for name, terms in (("Lab", RESEARCH), ("for Ana Ortiz", DEFAULT_TERMS)):
        presets.save(name, terms)
    presets.save("own", DEFAULT_TERMS)
    presets.set_default("for Ana Ortiz")
    host.hostapp.keepsakes.set_setting("seen", [{"by": ["ana ORTIZ"]}, {"by": ["Bo"]}, 3])
    forgetting = host.hostapp.forgetting
    done = forgetting.forget(forgetting.person_named("Ana Ortiz"))
    assert [each.name for each in presets.all()] == ["own"]
    assert host.hostapp.keepsakes.setting("default-preset") is None
    assert host.hostapp.keepsakes.setting("seen") == [{"by": ["Bo"]}, 3]
    assert done.left == ()
    assert b"Ana Ortiz" not in (host.hostapp.store / "ledger.db").read_bytes()
