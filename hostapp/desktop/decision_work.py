"""What a decision does on the lanes: read files, write events, keep presets."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hostapp.desktop.decision_grounds import keep_read_notice
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.jobs import Job
from hostapp.desktop.purpose_text import in_words
from hostapp.desktop.revoke_dialog import RevokeForm
from hostapp.desktop.selection import Selection
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.status_word import Status
from hostapp.domain.terms import Purpose
from hostapp.services.presets import Preset

if TYPE_CHECKING:
    from hostapp.services.outcome import Outcome
    from hostapp.wiring import Hostapp

ALLOWED = frozenset({Status.GRANTED, Status.PARTLY, Status.EXPIRED})


@dataclass(frozen=True, slots=True)
class Learned:
    """What there is to choose from."""

    purposes: tuple[Purpose, ...] = ()
    presets: tuple[Preset, ...] = ()

    @property
    def default(self) -> str:
        """The name of the preset that a grant begins with; empty if there is none."""
        return next((each.name for each in self.presets if each.default), "")

    def preset(self, name: str | None) -> Preset | None:
        """Return the preset of that name; None if there is none."""
        return next((each for each in self.presets if each.name == name), None)


@dataclass(slots=True)
class PendingGrant:
    """A grant whose files are being read; a no in the meantime takes meetings out of it."""

    selection: Selection
    form: GrantForm
    ids: tuple[MeetingId, ...] = ()
    refused: set[MeetingId] = field(default_factory=set)
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class Denial:
    """What came of a no: some meetings were revoked, others refused."""

    selection: Selection
    revoked: "Outcome"
    refused: "Outcome"


def learn(hostapp: "Hostapp", _job: Job) -> Learned:
    """Read purposes and presets."""
    return Learned(in_words(hostapp.vocabulary.purposes()), hostapp.presets.all())


def keep_preset(preset: Preset, hostapp: "Hostapp", job: Job) -> Learned:
    """Keep terms under a name."""
    hostapp.presets.save(preset.name, preset.terms)
    if preset.default:
        hostapp.presets.set_default(preset.name)
    return learn(hostapp, job)


def read_files(pending: PendingGrant, hostapp: "Hostapp", job: Job) -> PendingGrant:
    """Read all digests that the grant needs, so that writing it takes no time."""
    from hostapp.services.digests import CancelledError

    pending.ids = pending.selection.ids(hostapp)
    meetings = [hostapp.look.one(each).meeting for each in pending.ids]
    total = hostapp.digests.total_bytes(meetings, pending.form.data)
    done = 0
    for meeting in meetings:
        mine = hostapp.digests.total_bytes([meeting], pending.form.data)

        def report(so_far: int, _of: int, before: int = done) -> None:
            job.progress(before + so_far, total)

        try:
            hostapp.digests.of(meeting, pending.form.data, progress=report, cancelled=job.cancelled)
        except CancelledError:
            pending.ids = ()
            return pending
        except HostappError:
            continue  # the grant itself leaves this meeting out, and says why
        done += mine
    return pending


def grant(pending: PendingGrant, hostapp: "Hostapp", job: Job) -> "tuple[PendingGrant, Outcome]":
    """Write the grant."""
    form = pending.form
    ids = [each for each in pending.ids if each not in pending.refused]
    outcome = hostapp.decide.grant(
        ids,
        form.terms,
        note=form.note,
        anyway=form.anyway,
        notice=form.notice,
        cancelled=job.cancelled,
    )
    if form.notice is not None:
        keep_read_notice(hostapp, form.notice.sha256)
    return pending, outcome


def deny(selection: Selection, form: RevokeForm, hostapp: "Hostapp", _job: Job) -> Denial:
    """Revoke what is allowed; refuse the rest, unless it is about some purposes only."""
    ids = selection.ids(hostapp)
    allowed = [each for each in ids if hostapp.look.one(each).status.word in ALLOWED]
    others = [each for each in ids if each not in set(allowed)]
    return Denial(
        selection,
        revoked=hostapp.decide.revoke(allowed, form.purposes, note=form.note, bind=False),
        refused=hostapp.decide.refuse(others, form.purposes, note=form.note, bind=False),
    )


def reopen(selection: Selection, hostapp: "Hostapp", job: Job) -> "Outcome":
    """Make refused meetings undecided again."""
    return reopen_ids(selection.ids(hostapp), hostapp, job)


def reopen_ids(ids: tuple[MeetingId, ...], hostapp: "Hostapp", _job: Job) -> "Outcome":
    """Make these refused meetings undecided again."""
    return hostapp.decide.reopen(ids)


def revoke_ids(ids: tuple[MeetingId, ...], hostapp: "Hostapp", _job: Job) -> "Outcome":
    """Take grants back at once."""
    return hostapp.decide.revoke(ids, bind=False)


def bind(ids: tuple[MeetingId, ...], hostapp: "Hostapp", job: Job) -> "Outcome":
    """Bind what was not known yet when it was decided."""
    return hostapp.decide.bind(ids, cancelled=job.cancelled)
