"""The invented library that the gallery shows: scanned, decided on, and some of it given away."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import Meeting
from hostapp.domain.rules import Conditions, Verdict
from hostapp.services.answers import Quote
from hostapp.services.demo import make_demo
from hostapp.services.outcome import Outcome
from hostapp.wiring import Hostapp, open_hostapp

RECEIPT: Final = "receipt"
"""The folder beside the store with a receipt that was given to somebody."""
BACKUP: Final = "backup.db"
"""The file beside the store with what was decided first."""
MAIL: Final = "From: Maria Lopes\nSubject: Re: Weekly sync\n\nYes, you may use my part of it.\n"
PICTURE: Final = bytes.fromhex("89504e470d0a1a0a")
"""Evidence that is no text: how every PNG begins."""
SAID: Final = Quote("Please keep my part out of it.", "closed_caption.txt", line=9, start=31.0)
PRESET: Final = "Captions for our team"
EVIDENCE: Final = {"Maria Lopes": "mail", "Ana Ortiz": "picture", "Bo Li": "passage"}
"""Who answered in the meeting of several people, and what shows it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Meetings of the demo that are shown, by what was decided."""

    undecided: MeetingId
    granted: MeetingId
    partly: MeetingId
    refused: MeetingId
    revoked: MeetingId
    ending: MeetingId
    tracks: MeetingId


def fill(store: Path, demo: Path) -> Shown:
    """Make the demo unless it is there, scan it, decide on some of it, and give some away."""
    if not demo.exists():
        make_demo(demo)
    hostapp = open_hostapp(store)
    try:
        hostapp.scan.run([demo])
        hostapp.scan.lengths()
        hostapp.refresh(hostapp.scan.words())
        return _decide(hostapp, store.parent / "dataset")
    finally:
        hostapp.close()


def _decide(hostapp: Hostapp, dataset: Path) -> Shown:
    hostapp.book.verify()
    ids = {each.title: each.id for each in hostapp.library.all_meetings()}
    parts = max(hostapp.library.all_meetings(), key=lambda each: len(each.files))
    two = hostapp.make_terms(purposes=["speech-recognition", "meeting-features"])
    until = hostapp.make_terms(until="2037-12-31")
    hostapp.presets.save(PRESET, two)
    hostapp.rules.add(Verdict.NEVER, Conditions(title="private"))
    _insist(hostapp.decide.refuse([ids["Lunch talk_ Bees on the roof"]]))
    hostapp.backups.backup(dataset.with_name(BACKUP))
    _insist(hostapp.decide.grant([ids["Sprint review"], ids["Design critique"], ids["Voice memo"]]))
    _insist(hostapp.decide.grant([ids["Interview Devon Clarke"], parts.id], two))
    _insist(hostapp.decide.grant([ids["Budget review"], ids["bees on air"]], until))
    plan = hostapp.planning.plan(PurposeId("speech-recognition"), "own-team", ("files",), None)
    hostapp.export.write(plan, dataset)
    hostapp.receipts.write(parts.id, dataset.with_name(RECEIPT))
    _insist(hostapp.decide.revoke([ids["Sprint review"]]))
    _answer(hostapp, parts, dataset.with_name("answers"))
    return Shown(
        undecided=ids["Zoom cloud recording"],
        granted=ids["Interview Devon Clarke"],
        partly=parts.id,
        refused=ids["Lunch talk_ Bees on the roof"],
        revoked=ids["Sprint review"],
        ending=ids["Budget review"],
        tracks=ids["Book club / Lounge"],
    )


def _answer(hostapp: Hostapp, meeting: Meeting, folder: Path) -> None:
    """Record what each person said, each shown by something else."""
    folder.mkdir(exist_ok=True)
    mail, picture = folder / "reply.eml", folder / "whiteboard.png"
    mail.write_text(MAIL)
    picture.write_bytes(PICTURE)
    shown: dict[str, tuple[Answer, Path | Quote]] = {
        "mail": (Answer.YES, mail),
        "picture": (Answer.YES, picture),
        "passage": (Answer.NO, SAID),
    }
    for person in meeting.participants:
        answer, evidence = shown[EVIDENCE[person.name]]
        outcome = hostapp.answers.record(meeting.id, person.person, answer, evidence=evidence)
        _insist(outcome)


def _insist(outcome: Outcome) -> None:
    """Fail when a part of the library would not be shown."""
    if outcome.not_decided:
        raise ValueError(outcome.not_decided[0].reason)
