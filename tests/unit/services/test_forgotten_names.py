from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind
from hostapp.services.forgotten_names import ForgottenNames, placeholder
from hostapp.store.database import Database, open_database
from hostapp.store.participation import Participation
from hostapp.store.participation_tables import PARTICIPATION
from tests.support.libraries import file, found

ANA = PersonId("a" * 16)


def opened(folder: Path) -> Database:
    return open_database(
        folder / "ledger.db", migrations=[PARTICIPATION], newest=1, synchronous="FULL"
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Participation]:
    with closing(opened(tmp_path)) as db:
        yield Participation(db)


@pytest.fixture
def names(store: Participation, tmp_path: Path) -> ForgottenNames:
    names = ForgottenNames(store, tmp_path / "config")
    names.add(ANA, ["Ana Ortiz"])
    return names


@pytest.mark.parametrize(
    "name", ["Ana Ortiz", "ana  ortiz", "ANA ORTIZ (Guest)", "AnaOrtiz", "Ana\u00a0Ortiz"]
)
def test_a_name_is_known_in_every_spelling(names: ForgottenNames, name: str) -> None:
    assert names.person(name) == ANA


@pytest.mark.parametrize("name", ["Ana", "Ortiz", "Ana Ortega", "Ortiz Ana", "", "?"])
def test_other_names_are_others(names: ForgottenNames, name: str) -> None:
    assert names.person(name) is None


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Ana Ortiz's room", "…'s room"),
        ("with ana ortiz, Bo and ANA-ORTIZ.", "with …, Bo and …."),
        ("audioAnaOrtiz11234.m4a", "audio…11234.m4a"),
        ("Ana, Ortiz", "…"),
        ("Ana said that Ortiz left", "Ana said that Ortiz left"),
        ("Anastasia Ortiz", "Anastasia Ortiz"),
        ("Ana and Ana Ortiz", "Ana and …"),
        ("Ana", "Ana"),
        ("", ""),
    ],
)
def test_the_name_is_blotted_out_of_text(names: ForgottenNames, text: str, masked: str) -> None:
    assert names.masked(text) == masked
    assert names.holds(text) is (masked != text)


@given(
    before=st.text(max_size=20),
    after=st.text(max_size=20),
    name=st.sampled_from(["Ana Ortiz", "ANA ORTIZ", "Ana\tOrtiz", "AnaOrtiz", "ana-ortiz"]),
)
def test_no_text_hides_the_name(before: str, after: str, name: str) -> None:
    with TemporaryDirectory() as folder, closing(opened(Path(folder))) as db:
        names = ForgottenNames(Participation(db), Path(folder))
        names.add(ANA, ["Ana Ortiz"])
        text = f"{before} {name} {after}"
        assert names.holds(text)
        masked = names.masked(text)
        assert name not in masked
        assert not names.holds(masked)


def test_names_of_scripts_without_spaces_are_found_inside(
    names: ForgottenNames,
) -> None:
    names.add(PersonId("b" * 16), ["田中ゆき"])
    assert names.masked("では田中ゆきさん、どうぞ") == "では…さん、どうぞ"


def test_letters_with_marks_of_their_own_are_the_same(names: ForgottenNames) -> None:
    names.add(PersonId("b" * 16), ["José Müller"])
    assert names.holds("Jose\u0301 Mu\u0308ller")
    assert names.masked("call with Jose\u0301 Mu\u0308ller") == "…"
    assert names.person("Jose\u0301 Mu\u0308ller") == "b" * 16


def test_a_single_long_word_is_found_in_text(names: ForgottenNames) -> None:
    names.add(PersonId("b" * 16), ["Margarethe"])
    assert names.masked("Thanks, Margarethe!") == "Thanks, …!"
    assert names.masked("Margarethenhof") == "Margarethenhof"


def test_a_short_word_is_known_as_a_name_but_not_in_text(names: ForgottenNames) -> None:
    names.add(PersonId("b" * 16), ["Will"])
    assert names.person("will") == "b" * 16
    assert names.masked("Will you?") == "Will you?"


def test_the_store_holds_neither_name_nor_key(
    names: ForgottenNames, store: Participation, tmp_path: Path
) -> None:
    key = (tmp_path / "config" / "forgotten.key").read_bytes()
    assert (tmp_path / "config" / "forgotten.key").stat().st_mode & 0o077 == 0
    for path in tmp_path.glob("ledger.db*"):
        assert b"rtiz" not in path.read_bytes()
        assert key not in path.read_bytes()
    again = ForgottenNames(store, tmp_path / "config")
    assert again.person("Ana Ortiz") is None
    again.refresh()
    assert again.person("Ana Ortiz") == ANA
    assert again.people() == {ANA}


def test_with_another_key_nobody_is_known(store: Participation, names: ForgottenNames) -> None:
    elsewhere = ForgottenNames(store, names._path.parent / "elsewhere")
    elsewhere.refresh()
    assert elsewhere.person("Ana Ortiz") is None
    assert not elsewhere.holds("Ana Ortiz")


def test_nobody_forgotten_costs_nothing(store: Participation, tmp_path: Path) -> None:
    names, meeting = ForgottenNames(store, tmp_path), found("Weekly")
    names.refresh()
    assert names.cleaned(meeting) is meeting
    assert names.masked("Ana Ortiz") == "Ana Ortiz"
    assert not names.holds("Ana Ortiz")


def test_a_found_meeting_is_cleaned(names: ForgottenNames) -> None:
    folder = b"/recordings/Weekly"
    track, mix = folder + b"/audioAnaOrtiz1123.m4a", folder + b"/audio.m4a"
    meeting = found(
        "Weekly",
        title="Ana Ortiz and Bo",
        problems=("Ana Ortiz.conf cannot be read",),
        files=(
            file(mix),
            file(track),
            file(folder + b"/1.m4a", FileKind.PARTICIPANT_AUDIO, speaker="Ana Ortiz"),
        ),
    )
    cleaned = names.cleaned(meeting)
    assert cleaned.title == "… and Bo"
    assert cleaned.problems == ("….conf cannot be read",)
    assert [each.path for each in cleaned.files] == [mix]
    assert names.cleaned(found("Ana Ortiz", files=())).title == "…"


def test_a_key_that_cannot_be_kept_is_said(store: Participation, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnavailableError, match="cannot be (read|written)"):
        ForgottenNames(store, tmp_path / "file").add(ANA, ["Ana Ortiz"])
    assert store.forgotten() == {}


def test_a_placeholder_tells_people_apart() -> None:
    assert placeholder(ANA) == "Forgotten person aaaaaa"
