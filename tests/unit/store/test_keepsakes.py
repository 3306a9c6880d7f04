from dataclasses import replace
from pathlib import Path

from hostapp.domain.identifiers import Digest, PersonId, PurposeId
from hostapp.domain.meetings import Participant
from hostapp.domain.terms import Purpose
from tests.support.libraries import found, opened_keepsakes, opened_library, people, put


def test_choices_outlive_the_program(tmp_path: Path) -> None:
    purpose = Purpose(PurposeId("own"), "Own", "What we do.", ("dpv:Own", "x:Y"))
    with opened_keepsakes(tmp_path) as keepsakes:
        for folder in (b"/z", b"/a\xff", b"/z"):
            keepsakes.add_folder(folder)
        keepsakes.set_setting("host", {"name": "Maria Lopes"})
        keepsakes.set_setting("gone", 1)
        keepsakes.set_setting("gone", None)
        keepsakes.add_purpose(purpose)
    with opened_keepsakes(tmp_path) as keepsakes:
        assert keepsakes.folders() == (b"/z", b"/a\xff")
        assert keepsakes.setting("host") == {"name": "Maria Lopes"}
        assert keepsakes.setting("gone") is None
        assert keepsakes.purposes() == (purpose,)
        keepsakes.remove_folder(b"/z")
        assert keepsakes.folders() == (b"/a\xff",)


def test_people_are_kept_until_they_are_forgotten(tmp_path: Path) -> None:
    ana, bo = PersonId("aa"), PersonId("bb")
    with opened_keepsakes(tmp_path) as keepsakes:
        keepsakes.keep_people([Participant(ana, "Ana Ortiz"), Participant(bo, "Bo Li")])
        keepsakes.keep_people([Participant(ana, "Somebody else")])
        assert keepsakes.people([ana, bo, PersonId("cc")]) == {ana: "Ana Ortiz", bo: "Bo Li"}
        keepsakes.forget(ana)
        assert keepsakes.everybody() == {bo: "Bo Li"}
    assert b"Ana Ortiz" not in (tmp_path / "ledger.db").read_bytes()


def test_a_decided_meeting_is_recognised_by_its_newest_look(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        (id_,) = put(library, found(people=people("Ana Ortiz")))
        meeting = library.meeting(id_)
        keepsakes.remember([meeting])
        digest = Digest("0" * 64)
        audio, video = meeting.files
        keepsakes.remember([replace(meeting, files=(replace(audio, digest=digest), video))])
        assert keepsakes.titles() == {id_: meeting.title}
        (known,) = keepsakes.recognised()
        (stored,) = library.identity.stored_in(meeting.folder)
        assert (known.id, known.folder, known.shape, known.number) == (
            id_,
            stored.folder,
            stored.shape,
            0,
        )
        assert {name: file.stat for name, file in known.files.items()} == {
            name: file.stat for name, file in stored.files.items()
        }
        assert {name: file.digest for name, file in known.files.items()} == {
            b"audio.m4a": digest,
            b"video.mp4": None,
        }
        assert list(keepsakes.everybody().values()) == ["Ana Ortiz"]


def test_ten_thousand_names_are_found_at_once(tmp_path: Path) -> None:
    everybody = [
        Participant(PersonId(f"{number:x}"), f"Guest {number}") for number in range(10_000)
    ]
    with opened_keepsakes(tmp_path) as keepsakes:
        keepsakes.keep_people(everybody)
        assert len(keepsakes.people(each.person for each in everybody)) == 10_000
        assert keepsakes.recognised() == ()
