from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind
from hostapp.release.items import Method
from hostapp.release.plan import WholeFile
from tests.support.granted_talk import ALL, Talk, granted_talk
from tests.support.talks import BO


def files_of(talk: Talk) -> tuple[WholeFile, ...]:
    (plan,) = talk.plan("files").meetings
    return plan.files


def test_all_sounds_and_films_of_a_granted_meeting_go(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        found = files_of(talk)
        kinds = sorted(each.uses[0].source.kind for each in found)
        tracks = [FileKind.PARTICIPANT_AUDIO] * 3
        assert kinds == sorted([FileKind.AUDIO, FileKind.VIDEO, *tracks])
        assert {each.method for each in found} == {None}


@pytest.mark.parametrize(
    ("tracks", "method", "uses"),
    [
        (ALL, Method.REBUILT, 2),
        (("Ana Ortiz", BO), Method.VOICE_ACTIVITY, 1),
        (("Ana Ortiz",), Method.CUE_TIMES, 1),
    ],
)
def test_the_surest_way_is_taken(
    tmp_path: Path, tracks: tuple[str, ...], method: Method, uses: int
) -> None:
    with granted_talk(tmp_path, tracks=tracks, exact=True) as talk:
        talk.refuse()
        found = files_of(talk)
        assert all(each.uses[0].source.kind is not FileKind.VIDEO for each in found)
        (divided,) = [each for each in found if each.method is not None]
        assert (divided.method, len(divided.uses)) == (method, uses)
        assert divided.people is not None
        assert talk.person(BO) not in divided.people


def test_a_mix_in_which_nobody_can_be_found_stays(tmp_path: Path) -> None:
    with granted_talk(tmp_path, tracks=("Ana Ortiz",), captions=False) as talk:
        talk.refuse()
        assert [each.uses[0].source.kind for each in files_of(talk)] == [FileKind.PARTICIPANT_AUDIO]
