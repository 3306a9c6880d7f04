from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import FileKind, Participant
from hostapp.services.arranging import Arranging
from hostapp.services.rows import Query
from hostapp.services.spoken import Names
from tests.support.hosts import Host, opened_host
from tests.support.recorded import playable

PURPOSE = PurposeId("speech-recognition")


def arranging(host: Host) -> Arranging:
    return host.hostapp.arranging


def paths(host: Host, meeting: MeetingId) -> set[str]:
    files = host.hostapp.library.meeting(meeting).files
    return {Path(file.path.decode()).name for file in files}


def people(host: Host, meeting: MeetingId) -> dict[str, Participant]:
    return {each.name: each for each in host.hostapp.library.meeting(meeting).participants}


def lose_library(host: Host, tmp_path: Path) -> None:
    host.hostapp.close()
    for path in (tmp_path / "store").glob("library.db*"):
        path.unlink()


def test_joined_meetings_are_one_and_a_rescan_keeps_it(host: Host) -> None:
    host.zoom("Apples", ("Ana Ortiz",))
    folder = host.zoom("Bees", ("Bo Li",))
    apples, bees = host.scan()
    before = paths(host, apples)
    assert arranging(host).join([apples, bees]) == apples
    for _ in range(2):
        assert host.meetings() == (apples,)
        assert set(people(host, apples)) == {"Ana Ortiz", "Bo Li"}
        row = host.hostapp.listing.row(apples)
        assert (row.people_count, row.file_count) == (2, 6)
        assert row.duration_seconds is None
        assert host.hostapp.listing.ids(Query(text="bo")) == (apples,)
        assert host.hostapp.listing.ids(Query(text="bees")) == ()
        assert host.hostapp.listing.resolve(str(folder)) == apples
        assert host.hostapp.listing.resolve(bees) == apples
        assert host.hostapp.listing.counts().all == 1
        (folder / "video1123456789.mp4").write_bytes(playable("other"))
        assert [*host.hostapp.scan.run([host.recordings]).changed_meetings] in ([apples], [])
    assert set(arranging(host).separate(bees)) == {apples, bees}
    assert host.meetings() == (apples, bees)
    assert paths(host, apples) == before
    assert host.hostapp.listing.ids(Query(text="bees")) == (bees,)
    with pytest.raises(UsageError):
        arranging(host).separate(bees)


def test_a_join_outlives_a_lost_library(host: Host, tmp_path: Path) -> None:
    host.zoom("Apples")
    host.zoom("Bees")
    apples, bees = host.scan()
    arranging(host).join([bees, apples])
    arranging(host).rename(bees, "  Everything  together ")
    keychain = host.keychain
    lose_library(host, tmp_path)
    with opened_host(tmp_path, keychain=keychain) as again:
        assert again.scan() == (bees,)
        assert again.hostapp.listing.row(bees).title == "Everything together"
        assert {
            Path(f.path.decode()).parent.name for f in again.hostapp.library.meeting(bees).files
        }


def test_a_join_outlives_moves_of_both(host: Host) -> None:
    folders = [host.zoom("Apples"), host.zoom("Bees")]
    apples, bees = host.scan()
    arranging(host).join([apples, bees])
    for folder in folders:
        folder.rename(host.recordings / f"{folder.name} moved")
        host.scan()
        assert host.meetings() == (apples,)
        assert len(host.hostapp.library.meeting(apples).files) == 4
        assert host.hostapp.listing.row(apples).states == frozenset()


def test_a_refused_recording_stays_refused_in_whatever_it_becomes(host: Host) -> None:
    host.zoom("Apples")
    host.zoom("Bees")
    apples, bees = host.scan()
    host.hostapp.decide.refuse([bees])
    host.hostapp.decide.grant([apples])
    assert arranging(host).join([apples, bees]) == apples
    assert host.status(apples) == "partly"
    host.hostapp.decide.grant([apples])
    host.hostapp.book.verify()
    refused = host.recordings / "2027-02-02 10.00.00 Bees" / "audio1123456789.m4a"
    (row,) = host.hostapp.check.files([bytes(refused)], PURPOSE)
    assert not row.allowed


def test_files_split_off_are_a_meeting_of_their_own_also_after_a_move(host: Host) -> None:
    folder = host.zoom("Apples", ("Ana Ortiz", "Bo Li"))
    (apples,) = host.scan()
    track = folder / "Audio Record" / "audioAnaOrtiz11123456789.m4a"
    new = arranging(host).split(apples, [bytes(track)])
    moved = folder.rename(folder.with_name("2027-02-01 10.00.00 Pears"))
    for _ in range(2):
        assert set(host.scan()) == {apples, new}
        assert paths(host, new) == {track.name}
        assert track.name not in paths(host, apples)
        assert {"Ana Ortiz", "Bo Li"} <= set(people(host, new))
    assert moved.exists()
    for wrong in ([], [b"/nowhere"], [f.path for f in host.hostapp.library.meeting(apples).files]):
        with pytest.raises(UsageError):
            arranging(host).split(apples, wrong)


def test_what_was_split_off_undecided_is_itself_again_after_a_lost_library(
    host: Host, tmp_path: Path
) -> None:
    folder = host.zoom("Apples", ("Ana Ortiz", "Bo Li"))
    (apples,) = host.scan()
    track = folder / "Audio Record" / "audioAnaOrtiz11123456789.m4a"
    new = arranging(host).split(apples, [bytes(track)])
    lose_library(host, tmp_path)
    with opened_host(tmp_path, keychain=host.keychain) as again:
        assert set(again.scan()) == {apples, new}
        assert paths(again, new) == {track.name}


def test_what_is_split_off_a_refused_meeting_stays_refused(host: Host) -> None:
    folder = host.zoom("Apples", ("Ana Ortiz",))
    (apples,) = host.scan()
    host.hostapp.decide.refuse([apples])
    track = folder / "Audio Record" / "audioAnaOrtiz11123456789.m4a"
    new = arranging(host).split(apples, [bytes(track)])
    host.hostapp.decide.grant([new])
    host.hostapp.book.verify()
    (row,) = host.hostapp.check.files([bytes(track)], PURPOSE)
    assert not row.allowed


def test_a_given_title_stays_until_it_is_taken_back(host: Host) -> None:
    folder = host.zoom("Apples")
    (apples,) = host.scan()
    arranging(host).rename(apples, "Fruit")
    (folder / "chat.txt").write_text("10:00:01\t From Ana Ortiz : hello\n")
    host.scan()
    assert host.hostapp.listing.row(apples).title == "Fruit"
    assert host.hostapp.listing.ids(Query(text="fruit")) == (apples,)
    arranging(host).rename(apples, "")
    assert host.hostapp.listing.row(apples).title == "Apples"


def test_two_spellings_are_one_person_from_then_on(host: Host) -> None:
    host.zoom("Apples", ("Ana Ortiz",))
    host.zoom("Bees", ("Anita",))
    apples, bees = host.scan()
    ana, other = people(host, apples)["Ana Ortiz"], people(host, bees)["Anita"]
    assert arranging(host).same_person(ana, other) == ana.person
    host.zoom("Cats", ("Anita",))
    host.scan()
    for meeting in host.meetings():
        (person,) = host.hostapp.library.meeting(meeting).participants
        assert person.person == ana.person
        assert "anita" in person.other_names
        assert Names(host.hostapp.library.meeting(meeting)).person("Anita") == ana.person
        owners = {file.person for file in host.hostapp.library.meeting(meeting).files}
        assert owners == {None, ana.person}


def test_whom_a_decision_speaks_of_stays_and_two_of_them_stay_two(host: Host) -> None:
    host.zoom("Apples", ("Ana Ortiz",))
    host.zoom("Bees", ("Anita",))
    apples, bees = host.scan()
    ana, other = people(host, apples)["Ana Ortiz"], people(host, bees)["Anita"]
    host.hostapp.answers.record(bees, other.person, Answer.NO)
    assert arranging(host).same_person(ana, other) == other.person
    assert people(host, apples)["Anita"].person == other.person
    assert arranging(host).same_person(other, other) == other.person
    host.zoom("Cats", ("Yuki",))
    cats = host.scan()[2]
    yuki = people(host, cats)["Yuki"]
    host.hostapp.answers.record(cats, yuki.person, Answer.NO)
    with pytest.raises(UsageError):
        arranging(host).same_person(yuki, other)


def test_arranging_a_meeting_is_no_decision_on_its_people(host: Host) -> None:
    host.zoom("Apples", ("Ana Ortiz", "Anita"))
    (apples,) = host.scan()
    arranging(host).rename(apples, "Pears")
    ana, other = (people(host, apples)[name] for name in ("Ana Ortiz", "Anita"))
    assert arranging(host).same_person(ana, other) == ana.person
    assert [each.person for each in host.hostapp.library.meeting(apples).participants] == [
        ana.person
    ]


def test_a_grant_that_names_both_keeps_them_two(host: Host) -> None:
    host.zoom("Apples", ("Ana Ortiz", "Anita"))
    (apples,) = host.scan()
    host.hostapp.decide.grant([apples])
    ana, other = (people(host, apples)[name] for name in ("Ana Ortiz", "Anita"))
    with pytest.raises(UsageError):
        arranging(host).same_person(ana, other)


def test_captures_of_one_call_are_suggested_and_never_joined_by_themselves(host: Host) -> None:
    host.zoom("Apples")
    (host.recordings / "2027-02-01 10-01-00.mkv").write_bytes(playable("screen"))
    host.scan()
    host.hostapp.scan.lengths()
    (pair,) = arranging(host).suggestions()
    first, second = pair.first, pair.second
    assert {first, second} == set(host.meetings())
    assert pair.reason.endswith(".")
    assert arranging(host).suggestions_for(first) == (second,)
    arranging(host).join([first, second])
    assert arranging(host).suggestions() == ()
    assert arranging(host).suggestions_for(first) == ()


def test_what_only_lay_on_the_disk_since_then_is_not_suggested(host: Host) -> None:
    (host.recordings / "talk.mkv").write_bytes(playable("talk"))
    (host.recordings / "riverside_ana_raw-audio_club_0004.wav").write_bytes(playable("club"))
    assert len(host.scan()) == 2
    host.hostapp.scan.lengths()
    assert arranging(host).suggestions() == ()


def test_a_companion_in_another_folder_is_suggested(host: Host) -> None:
    video = host.recordings / "Recordings" / "Weekly-20270201_100000-Meeting Recording.mp4"
    words = host.recordings / "Downloads" / "Weekly.vtt"
    for path, content in ((video, playable("weekly")), (words, b"WEBVTT\n")):
        path.parent.mkdir()
        path.write_bytes(content)
    host.scan()
    (pair,) = arranging(host).suggestions()
    kinds = [
        [file.kind for file in host.hostapp.library.meeting(each).files]
        for each in (pair.first, pair.second)
    ]
    assert kinds == [[FileKind.VIDEO], [FileKind.TRANSCRIPT]]
    assert arranging(host).suggestions_for(pair.second) == (pair.first,)
    arranging(host).join([pair.first, pair.second])
    assert arranging(host).suggestions() == ()


def test_what_began_within_a_day_is_near(host: Host) -> None:
    for title in ("Apples", "Bees", "Cats"):
        host.zoom(title)
    apples, bees, cats = host.scan()
    assert set(arranging(host).near(bees)) == {apples, cats}
    assert arranging(host).near(apples) == (bees,)
    (host.recordings / "Undated.mp3").write_bytes(playable("undated"))
    undated = (set(host.scan()) - {apples, bees, cats}).pop()
    if host.hostapp.library.meeting(undated).started_at is None:
        assert arranging(host).near(undated) == ()


@pytest.mark.parametrize("basis", ["everyone", "named", "solo"])
@pytest.mark.parametrize("granted_first", [True, False])
def test_the_status_of_a_joined_meeting_is_what_the_gate_says(
    host: Host, basis: str, *, granted_first: bool
) -> None:
    host.zoom("Apples", ("Ana Ortiz",))
    host.zoom("Bees", ("Bo Li",))
    apples, bees = host.scan()
    host.set_host(host.hostapp.library.meeting(apples).participants[0].person)
    host.hostapp.decide.refuse([bees])
    host.hostapp.decide.grant([apples], host.hostapp.make_terms(basis=basis))
    whole = arranging(host).join([apples, bees] if granted_first else [bees, apples])
    host.hostapp.book.verify()
    files = host.hostapp.library.meeting(whole).files
    rows = list(host.hostapp.check.files([file.path for file in files], PURPOSE))
    some = any(row.allowed for row in rows)
    assert some is (granted_first and basis != "solo")
    assert host.status(whole) in ({"partly"} if some else {"refused", "undecided"})
