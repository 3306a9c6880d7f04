from pathlib import Path

from hostapp.domain.gate import Permit
from hostapp.domain.meetings import FileKind
from hostapp.domain.refusals import Refusal
from tests.support.granted_talk import granted_talk
from tests.support.talks import BO


def test_a_mix_is_divided_among_those_who_agreed(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.refuse()
        permits, meeting = talk.permits(), talk.meeting()
        digests = {each.kind: each.digest for each in meeting.files if each.digest}
        mix, bo, ana = digests[FileKind.AUDIO], talk.person(BO), talk.person("Ana Ortiz")
        assert mix is not None
        assert isinstance(permits.ask(mix), Refusal)
        assert isinstance(permits.ask(mix, ana), Permit)
        assert permits.permit(mix, bo) is None
        assert permits.divisible(mix)
        assert permits.against(mix, [ana, bo]) == {bo}
        assert permits.for_people(mix, [ana, bo]) is None
        assert permits.for_people(mix, None) is None
        assert permits.for_people(mix, []) is None
        (permit,) = permits.for_people(mix, [ana]) or ()
        assert (permit.person, permit.digest) == (ana, mix)
        video = digests[FileKind.VIDEO]
        assert video is not None
        assert not permits.divisible(video)
