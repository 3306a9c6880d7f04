"""A talk that is granted for everything, and somebody in it who may say no."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hostapp.domain.events import Answer
from hostapp.domain.gate import Gate
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, Meeting
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.layout import FORMATS
from hostapp.release.plan import Plan
from hostapp.services.permits import Permits
from tests.support.hosts import Host, opened_host
from tests.support.talks import BO, record_talk

SPEECH = PurposeId("speech-recognition")
ALL = ("Ana Ortiz", BO, "Maria Lopes")


@dataclass
class Talk:
    """One granted meeting of one host."""

    host: Host
    folder: Path
    id: MeetingId

    def meeting(self) -> Meeting:
        """Return it with its digests."""
        return self.host.hostapp.digests.of(self.host.hostapp.look.one(self.id).meeting)

    def person(self, name: str) -> PersonId:
        """Return who bears a name."""
        people = self.host.hostapp.look.one(self.id).meeting.participants
        return next(each.person for each in people if each.name == name)

    def refuse(self, name: str = BO) -> None:
        """Let somebody say no."""
        self.host.hostapp.answers.record(self.id, self.person(name), Answer.NO)

    def permits(self) -> Permits:
        """Ask the gate as it is now."""
        gate = Gate(self.host.hostapp.book.verify())
        return Permits(gate, SPEECH, OWN_TEAM, self.host.clock())

    def plan(self, *formats: str) -> Plan:
        """Plan a release."""
        return self.host.hostapp.planning.plan(SPEECH, OWN_TEAM, formats or FORMATS)


@contextmanager
def granted_talk(
    folder: Path,
    *,
    tracks: Sequence[str] = ALL,
    captions: bool = True,
    exact: bool = False,
    film: bool = True,
) -> Iterator[Talk]:
    """Record, scan and grant a talk."""
    with opened_host(_made(folder)) as host:
        recorded = record_talk(
            host.recordings, tracks=tracks, captions=captions, exact=exact, film=film
        )
        (meeting,) = host.scan()
        host.hostapp.words.run()
        host.hostapp.lengths.run()
        data = [each.value for each in GRANTABLE_KINDS]
        host.hostapp.decide.grant([meeting], host.hostapp.make_terms(data=data))
        yield Talk(host, recorded, meeting)


def _made(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder
