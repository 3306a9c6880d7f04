from pathlib import Path

from hostapp.domain.meetings import FileKind
from hostapp.release.stretches import CLOCK_MARGIN, CUE_MARGIN
from hostapp.services.spoken import NamedCue, Names, spoken_files
from tests.support.granted_talk import granted_talk
from tests.support.talks import BO


def test_cues_have_their_person_and_a_guessed_end(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        meeting = talk.meeting()
        captions, chat = spoken_files(meeting, meeting.files, meeting.started_at)
        assert (captions.file.kind, chat.file.kind) == (FileKind.CAPTIONS, FileKind.CHAT)
        assert captions.timed
        assert chat.cues[0].stretch is not None
        assert not chat.timed
        first, second = captions.cues[:2]
        assert (first.person, second.person) == (talk.person("Ana Ortiz"), talk.person(BO))
        assert first.stretch is not None
        assert second.stretch is not None
        assert first.stretch.end == second.stretch.start
        assert not first.end_known
        assert captions.by_clock
        assert captions.margin == CLOCK_MARGIN
        last = captions.cues[-1]
        assert last.latest is None
        assert not last.end_known
        assert last.start is not None
        assert last.at_most(last.start + 70.0) == (last.start, last.start + 70.0)
        assert last.at_most(last.start - 1.0) == (last.start, last.start)


def test_a_cue_without_an_end_lasts_until_the_next_if_it_must() -> None:
    long = NamedCue(0, None, "", 5.0, 35.0, end_known=False, latest=95.0)
    assert long.stretch == (5.0, 35.0)
    assert long.at_most(120.0) == (5.0, 95.0)
    assert NamedCue(0, None, "", 5.0, 7.0).at_most(120.0) == (5.0, 7.0)
    assert NamedCue(0, None, "", 5.0, 5.0).at_most(120.0) == (5.0, 5.0)
    assert NamedCue(0, None, "", None, None).at_most(120.0) is None


def test_exact_times_have_a_small_margin(tmp_path: Path) -> None:
    with granted_talk(tmp_path, exact=True) as talk:
        meeting = talk.meeting()
        transcript, _ = spoken_files(meeting, meeting.files, meeting.started_at)
        assert not transcript.by_clock
        assert transcript.margin == CUE_MARGIN


def test_private_messages_are_not_there(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        line = "10:00:12\t From  Ana Ortiz   to   Maria Lopes(Privately) : between us\r\n"
        with (talk.folder / "chat.txt").open("a") as chat:
            chat.write(line)
        meeting = talk.meeting()
        read = spoken_files(meeting, meeting.files, meeting.started_at)[-1]
        assert len(read.cues) == 3
        assert all("between" not in cue.text for cue in read.cues)


def test_names_without_spaces_and_labels(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        names = Names(talk.meeting())
        assert names.person("ana ortiz (Guest)") == talk.person("Ana Ortiz")
        assert names.person("MariaLopes") == talk.person("Maria Lopes")
        assert names.person("SPEAKER_00") is names.person(None) is names.person("Devon") is None


def test_a_file_without_words_is_skipped(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        (talk.folder / "meeting_saved_closed_caption.txt").write_bytes(b"\x89PNG")
        meeting = talk.host.hostapp.look.one(talk.id).meeting
        read = spoken_files(meeting, meeting.files, meeting.started_at)
        assert [each.file.kind for each in read] == [FileKind.CHAT]
