import os
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.identifiers import Digest, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.media.flac import flac
from hostapp.media.studio import Studio
from hostapp.recordings.reading import open_regular
from hostapp.release.avoiding import Avoiding
from hostapp.release.contents import Segment
from hostapp.release.items import Method
from hostapp.release.plan import Avoided, SpeechTrack, Utterance
from hostapp.release.private_copy import PrivateCopies
from hostapp.release.segments import SegmentCutter
from hostapp.release.stretches import Stretch
from tests.support.granted_talk import Talk, granted_talk
from tests.support.talks import TURNS, heard, sound

BO = PersonId("b0")


def cut(talk: Talk, folder: Path, track: SpeechTrack) -> list[Segment]:
    folder.mkdir()
    with Studio() as studio, PrivateCopies(folder, open_regular, studio) as copies:
        cutter = SegmentCutter(talk.id, folder, copies, Avoiding(copies), lambda person: person)
        return list(cutter.cut(track))


def mix_of(talk: Talk, utterances: Sequence[Utterance] | None) -> SpeechTrack:
    """Return a track over the granted mix, with these utterances."""
    (plan,) = talk.plan("files").meetings
    use = next(
        use for whole in plan.files for use in whole.uses if use.source.kind is FileKind.AUDIO
    )
    return SpeechTrack(use, None if utterances is None else tuple(utterances))


def said(start: float, end: float, *, end_known: bool = True) -> Utterance:
    return Utterance(Stretch(start, end), None, None, end_known=end_known)


def test_what_meets_somebody_who_said_no_is_dropped_or_ends_before(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        utterances = [
            said(1.0, 4.0),
            said(4.0, 6.0),
            said(3.0, 6.0, end_known=False),
            said(4.5, 6.0, end_known=False),
            said(8.3, 9.0),
        ]
        track = mix_of(talk, utterances)
        avoid = (Avoided(BO, None, (Stretch(5.0, 8.0),)),)
        found = cut(talk, tmp_path / "out", replace(track, avoid=avoid))
        times = [(each.item.start_ms, each.item.end_ms) for each in found]
        assert sorted(times) == [(1000, 4000), (3000, 4750), (8300, 9000)]
        assert {each.item.method for each in found} == {Method.CUE_TIMES}


def test_two_of_the_same_time_have_names_of_their_own(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        found = cut(talk, tmp_path / "out", mix_of(talk, [said(1.0, 2.0), said(1.0, 2.0)]))
        assert [each.item.id.rpartition("-")[2] for each in found] == ["0002000", "2"]


def test_voices_are_found_where_no_words_tell(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        found = cut(talk, tmp_path / "out", mix_of(talk, None))
        assert found
        assert all(each.text == "" and each.speaker == "unknown" for each in found)
        assert all(each.seconds <= 20 for each in found)
        spoken = sum(each.seconds for each in found)
        assert spoken > sum(turn.seconds for turn in TURNS if turn.start != 14.0)
        assert len(heard(tmp_path / "out" / found[0].item.path)) == found[0].samples


@pytest.mark.parametrize("count", [1, 3])
def test_what_lies_behind_the_end_is_not_there(tmp_path: Path, count: int) -> None:
    with granted_talk(tmp_path) as talk:
        late = [said(23.0, 30.0), said(40.0, 41.0), said(50.0, 51.0)][:count]
        (found,) = cut(talk, tmp_path / "out", mix_of(talk, late))
        assert 0.9 < found.seconds < 1.2


def test_the_sound_is_that_of_the_stretch(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        data = flac(sound(TURNS))
        path = tmp_path / "mix.flac"
        path.write_bytes(data)
        track = mix_of(talk, [said(1.0, 4.0)])
        digest = Digest(sha256(data).hexdigest())
        source = replace(track.use.source, path=os.fsencode(path), digest=digest)
        (found,) = cut(
            talk, tmp_path / "out", replace(track, use=replace(track.use, source=source))
        )
        expected = sound(TURNS)[16_000 : 4 * 16_000]
        assert (heard(tmp_path / "out" / found.item.path) == expected).all()
