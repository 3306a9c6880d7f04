"""Plan what goes of one meeting, and say what of it stays."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind, Meeting, RecordingFile
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.saying import Sentence
from hostapp.release.masking import Masker
from hostapp.release.masking_tools import MaskingTool
from hostapp.release.plan import Line, MeetingPlan, WordsFile
from hostapp.services.cuts import cuts_of
from hostapp.services.file_planning import plan_files
from hostapp.services.keeping_clear import why_it_stays
from hostapp.services.permits import Permits
from hostapp.services.sounds import sounds_of
from hostapp.services.speech_facts import Facts
from hostapp.services.speech_planning import plan_speech, use_of
from hostapp.services.spoken import SpokenFile, spoken_files

SOUND = frozenset({FileKind.AUDIO, FileKind.VIDEO, FileKind.PARTICIPANT_AUDIO})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sorts of items the formats of a release hold."""

    speech: bool
    words: bool
    files: bool


@dataclass(frozen=True, slots=True)
class Planned:
    """What goes of a meeting, None if nothing; and the refusals of its files."""

    plan: MeetingPlan | None
    refusals: tuple[tuple[RecordingFile, Refusal], ...]
    stays: tuple[tuple[RecordingFile, Sentence], ...] = ()
    """Mixes that nobody can be cut out of, and why."""


def plan_meeting(
    meeting: Meeting,
    permits: Permits,
    wanted: Wanted,
    started_local: datetime | None,
    erased: Callable[[str], str] = str,
    *,
    tools: Sequence[MaskingTool] = (),
) -> Planned:
    """Ask the gate about every file of a meeting whose digests are known.

    `erased` takes out of texts the names that were erased everywhere else; `tools` mask more.
    Raises UnavailableError if one of them fails.
    """
    files = [each for each in meeting.files if _usable(each)]
    refusals = tuple(_refusals(files, permits))
    divisible = [each for each in files if each.digest and permits.divisible(each.digest)]
    if not divisible:
        return Planned(None, refusals)
    facts = _facts(meeting, files, permits, started_local)
    names = {each.person: each.name for each in meeting.participants}
    mask = Masker(
        [name for person, name in names.items() if person not in facts.against],
        [name for person, name in names.items() if person in facts.against],
        erased,
        tools,
    )
    speech = plan_speech(facts, permits, mask) if wanted.speech else ()
    words = tuple(_words(facts, permits, mask)) if wanted.words or wanted.files else ()
    whole = plan_files(facts, files, permits) if wanted.files else ()
    stays = tuple(_stays(facts, permits)) if wanted.speech or wanted.files else ()
    if not (speech or words or whole):
        return Planned(None, refusals, stays)
    cuts = cuts_of(facts, files, permits, (*speech, *whole))
    plan = MeetingPlan(meeting.id, speech, words, whole, cuts, dict(mask.findings))
    return Planned(plan, refusals, stays)


def _usable(file: RecordingFile) -> bool:
    return file.kind in GRANTABLE_KINDS and file.digest is not None and file.problem is None


def _refusals(
    files: Iterable[RecordingFile], permits: Permits
) -> Iterator[tuple[RecordingFile, Refusal]]:
    for file in files:
        answer = permits.ask(file.digest) if file.digest else None
        if isinstance(answer, Refusal) and answer.extent is not Extent.MIXED:
            yield file, answer


def _stays(facts: Facts, permits: Permits) -> Iterator[tuple[RecordingFile, Sentence]]:
    for part in facts.sounds.parts:
        mix = part.mix
        if mix is None or mix.digest is None or not permits.divisible(mix.digest):
            continue
        why = why_it_stays(part, facts)
        if why is not None:
            yield mix, why


def _facts(
    meeting: Meeting,
    files: Sequence[RecordingFile],
    permits: Permits,
    started_local: datetime | None,
) -> Facts:
    """Gather who is in it, who is against it, and what runs beside what.

    Tracks and words of those who are against it are looked at too: to find where they are.
    """
    people = frozenset(each.person for each in meeting.participants)
    owners = frozenset(each.person for each in files if each.person is not None)
    against: set[PersonId] = set()
    for file in files:
        if file.digest:
            against |= permits.against(file.digest, people | owners)
    sounds = sounds_of([each for each in files if each.kind in SOUND])
    beside = {track.path for part in sounds.parts for track in part.tracks}
    return Facts(
        sounds=sounds,
        unheard=frozenset(
            each.person
            for each in meeting.files
            if each.person is not None and each.path not in beside
        ),
        spoken=spoken_files(meeting, files, started_local),
        people=people | owners,
        against=frozenset(against),
    )


def _words(facts: Facts, permits: Permits, mask: Masker) -> Iterator[WordsFile]:
    several = any(part.number is not None for part in facts.sounds.parts)
    for spoken in facts.spoken:
        whole = use_of(spoken.file, None, permits)
        lines, people = _lines(spoken, permits, mask, whole=whole is not None)
        use = whole if people is None else use_of(spoken.file, people, permits)
        if lines and use is not None:
            yield WordsFile(use, lines, people, spoken.file.part if several else None)


def _lines(
    spoken: SpokenFile, permits: Permits, mask: Masker, *, whole: bool
) -> tuple[tuple[Line, ...], tuple[PersonId, ...] | None]:
    lines: list[Line] = []
    people: set[PersonId] = set()
    unknown = False
    for cue in spoken.cues:
        if cue.person is None:
            if not whole:
                continue
            unknown = True
        elif spoken.file.digest is None or permits.permit(spoken.file.digest, cue.person) is None:
            continue
        else:
            people.add(cue.person)
        lines.append(Line(cue.number, cue.person, mask(cue.text), cue.start, cue.end))
    return tuple(lines), None if unknown else tuple(sorted(people))


def nearest(refusals: Iterable[tuple[RecordingFile, Refusal]]) -> Refusal | None:
    """Return the refusal that says most about why a meeting stays."""
    found = [refusal for _, refusal in refusals]
    plain = {Reason.KIND, Reason.NEVER, Reason.UNKNOWN_FILE}
    return next((each for each in found if each.reason not in plain), found[0] if found else None)
