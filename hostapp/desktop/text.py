"""What the domain's values are called in the window."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QLocale

from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind, MeetingState, Source, TimeBase
from hostapp.domain.status_word import Status
from hostapp.domain.terms import OWN_TEAM, Basis

SOURCES: Mapping[Source, str] = {
    Source.ZOOM: "Zoom",
    Source.ZOOM_CLOUD: "Zoom cloud",
    Source.TEAMS: "Microsoft Teams",
    Source.GOOGLE_MEET: "Google Meet",
    Source.WEBEX: "Webex",
    Source.JITSI: "Jitsi",
    Source.BIGBLUEBUTTON: "BigBlueButton",
    Source.OBS: "OBS Studio",
    Source.GNOME: "GNOME",
    Source.MACOS: "macOS",
    Source.WINDOWS_GAME_BAR: "Xbox Game Bar",
    Source.WINDOWS_SNIPPING_TOOL: "Snipping Tool",
    Source.VOICE_MEMOS: "Voice Memos",
    Source.CRAIG: "Craig",
    Source.RIVERSIDE: "Riverside",
    Source.GOTO: "GoTo",
    Source.OTTER: "Otter",
    Source.FIREFLIES: "Fireflies",
}
"""Product names, the same in every language."""
SPACELESS = ("ja", "zh")


def source_name(source: Source) -> str:
    """Return the recording tool's name."""
    return SOURCES.get(source) or translate("Source", "Other files")


def short_source_name(source: Source) -> str:
    """Return the tool's name as the narrow column of the table shows it."""
    return {
        Source.TEAMS: "Teams",
        Source.GOOGLE_MEET: "Meet",
        Source.OBS: "OBS",
        Source.BIGBLUEBUTTON: "BBB",
        Source.WINDOWS_GAME_BAR: "Game Bar",
        Source.UNKNOWN: "–",
    }.get(source) or source_name(source)


def kind_name(kind: FileKind) -> str:
    """Return a kind of data, as in a list of what a grant covers."""
    match kind:
        case FileKind.VIDEO:
            return translate("Kind", "Video")
        case FileKind.AUDIO:
            return translate("Kind", "Audio")
        case FileKind.PARTICIPANT_AUDIO:
            return translate("Kind", "Participant audio")
        case FileKind.TRANSCRIPT:
            return translate("Kind", "Transcript")
        case FileKind.CAPTIONS:
            return translate("Kind", "Captions")
        case FileKind.CHAT:
            return translate("Kind", "Chat")
        case FileKind.DOCUMENT:
            return translate("Kind", "Documents")
        case FileKind.METADATA:
            return translate("Kind", "Metadata")
        case FileKind.UNCONVERTED:
            return translate("Kind", "Not converted yet")


def kind_names(kinds: Iterable[FileKind]) -> str:
    """Return kinds of data as one line, in their usual order."""
    return " · ".join(_kinds(kinds))


def listed_kinds(kinds: Iterable[FileKind]) -> str:
    """Return kinds of data as they stand inside a sentence."""
    return listed([within(name) for name in _kinds(kinds)])


def within(name: str) -> str:
    """Return a name as it stands inside a sentence; German nouns keep their capital."""
    return name if QLocale().language() == QLocale.Language.German else name.lower()


def opening(words: str) -> str:
    """Return words as they open a sentence."""
    return words[:1].upper() + words[1:]


def listed(words: Sequence[str]) -> str:
    """Return words joined as in a sentence."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no joining
        return "".join(words)
    return filled(
        translate("Effect", "{0} and {1}"), apart().join(map(isolated, words[:-1])), words[-1]
    )


def apart() -> str:
    """Return what stands between the parts of a list: «, », or what the language has instead."""
    first, second = "1", "2"
    return QLocale().createSeparatedList([first, second, "3"]).partition(second)[0][len(first) :]


def in_turn(sentences: Iterable[str]) -> str:
    """Return sentences one after the other; where words stand without spaces, they do too."""
    return ("" if QLocale().name().startswith(SPACELESS) else " ").join(sentences)


def _kinds(kinds: Iterable[FileKind]) -> list[str]:
    chosen = set(kinds)
    return [kind_name(kind) for kind in FileKind if kind in chosen]


def recipient_name(recipient: str) -> str:
    """Return who may use the data."""
    return translate("Recipient", "Our own team") if recipient == OWN_TEAM else recipient


def basis_sentence(basis: Basis) -> str:
    """Return what the host states by choosing this basis."""
    match basis:
        case Basis.EVERYONE:
            return translate(
                "Basis", "You state, as the host, that everyone in the recording agreed to this."
            )
        case Basis.NAMED:
            return translate(
                "Basis",
                "Only people whose yes is recorded count as agreed; everybody else is a no.",
            )
        case Basis.SOLO:
            return translate(
                "Basis", "You state, as the host, that you are alone in the recording."
            )


def basis_name(basis: Basis) -> str:
    """Return a basis as a choice."""
    match basis:
        case Basis.EVERYONE:
            return translate("Basis", "Everyone in it agreed")
        case Basis.NAMED:
            return translate("Basis", "Only those whose yes is recorded")
        case Basis.SOLO:
            return translate("Basis", "I am alone in it")


def status_word(status: Status) -> str:
    """Return a status as the word of the consent column."""
    match status:
        case Status.GRANTED:
            return translate("Status", "Allowed")
        case Status.PARTLY:
            return translate("Status", "Partly allowed")
        case Status.WITHDRAWN:
            return translate("Status", "Withdrawn")
        case Status.REVOKED:
            return translate("Status", "Revoked")
        case Status.REFUSED:
            return translate("Status", "Not allowed")
        case Status.EXPIRED:
            return translate("Status", "Expired")
        case Status.UNDECIDED:
            return translate("Status", "Needs a decision")


def state_sentence(state: MeetingState) -> str:
    """Return why a meeting's files are not, or not all, ready."""
    return {
        MeetingState.UNCONVERTED: translate(
            "State", "The recording tool has not converted this recording yet."
        ),
        MeetingState.WRITING: translate("State", "This recording is still being written."),
        MeetingState.CONVERSION_FAILED: translate(
            "State", "The recording tool could not convert this recording."
        ),
        MeetingState.CLOUD_ONLY: translate(
            "State", "Some files are only in the cloud: download them first."
        ),
        MeetingState.TRANSCRIPT_SHELL: translate("State", "The transcript holds no words yet."),
        MeetingState.PARTIAL: translate("State", "Some files of this meeting are missing."),
        MeetingState.NO_MEDIA: translate("State", "There is no audio or video, only text."),
        MeetingState.AMBIGUOUS_DATE: translate("State", "The date can be read in two ways."),
        MeetingState.UNREADABLE: translate("State", "Some files cannot be read."),
        MeetingState.AWAY: translate("State", "The drive or folder is away at the moment."),
        MeetingState.NOT_SEEN: translate("State", "It was not found in the last scan."),
        MeetingState.NOT_SCANNED: translate("State", "It is in no folder that is scanned."),
    }[state]


def state_sentences(states: Iterable[MeetingState]) -> tuple[str, ...]:
    """Return each reason once: what another one already says is left away."""
    told = set(states)
    if MeetingState.CONVERSION_FAILED in told:
        told.discard(MeetingState.UNCONVERTED)
    if told & {MeetingState.CONVERSION_FAILED, MeetingState.UNCONVERTED}:
        told.discard(MeetingState.NO_MEDIA)
    return tuple(state_sentence(each) for each in sorted(told))


def time_base_note(base: TimeBase) -> str:
    """Return how far a start time can be trusted; empty if it needs no words."""
    match base:
        case TimeBase.ORGANISER_LOCAL:
            return translate("TimeBase", "organiser's local time")
        case TimeBase.FILE_TIME:
            return translate("TimeBase", "time of the file")
        case TimeBase.CONTAINER:
            return translate("TimeBase", "as the recorder's clock said")
        case _:
            return ""


def purpose_name(purpose: PurposeId) -> str:
    """Return a purpose's label; own purposes are shown by their id until looked up."""
    known = {
        "speech-recognition": translate("Purpose", "Speech recognition"),
        "speech-synthesis": translate("Purpose", "Speech synthesis"),
        "speaker-recognition": translate("Purpose", "Speaker recognition"),
        "language-models": translate("Purpose", "Language models"),
        "meeting-features": translate("Purpose", "Meeting features"),
        "evaluation": translate("Purpose", "Evaluation"),
        "analytics": translate("Purpose", "Analytics"),
    }
    return known.get(purpose, purpose)
