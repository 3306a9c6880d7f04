"""States of meetings in the host's words, and what to do about them."""

from collections.abc import Iterable, Mapping
from typing import Final

from hostapp.domain.meetings import Confidence, MeetingState, Source

BY_GUESS: Final = "recognised by guess"
"""Said of meetings whose tool is not known for sure."""

_WORDS: Final[Mapping[MeetingState, str]] = {
    MeetingState.UNCONVERTED: "not yet converted",
    MeetingState.WRITING: "still being written",
    MeetingState.CONVERSION_FAILED: "conversion failed",
    MeetingState.CLOUD_ONLY: "only in the cloud",
    MeetingState.TRANSCRIPT_SHELL: "transcript shell",
    MeetingState.PARTIAL: "partial",
    MeetingState.NO_MEDIA: "no sound or pictures",
    MeetingState.AMBIGUOUS_DATE: "ambiguous date",
    MeetingState.UNREADABLE: "unreadable",
    MeetingState.AWAY: "away",
    MeetingState.NOT_SEEN: "not seen",
    MeetingState.NOT_SCANNED: "in no scanned folder",
}
_ADVICE: Final[Mapping[MeetingState, str]] = {
    MeetingState.UNCONVERTED: "Open it in the tool that recorded it, and save it as MP4.",
    MeetingState.WRITING: "Wait until the tool has finished it; then it is read by itself.",
    MeetingState.CONVERSION_FAILED: "Open it in its tool once more; the raw recording is there.",
    MeetingState.CLOUD_ONLY: "Open the files once, so that they are downloaded to this disk.",
    MeetingState.TRANSCRIPT_SHELL: "Only the transcript was recorded: there is nothing to play.",
    MeetingState.PARTIAL: "Some of its files are missing: look for them where it was recorded.",
    MeetingState.NO_MEDIA: "Only texts are there: the call itself was not recorded here.",
    MeetingState.AMBIGUOUS_DATE: "Its date can be read in two ways: compare it with your diary.",
    MeetingState.UNREADABLE: "Allow reading its files, then scan again.",
    MeetingState.AWAY: "Connect the drive or folder that it is on, then scan again.",
    MeetingState.NOT_SEEN: "It was moved or deleted: scan the folder where it is now.",
    MeetingState.NOT_SCANNED: "Add its folder again to keep it in step with the disk.",
}
_CONVERT: Final[Mapping[Source, str]] = {
    Source.ZOOM: "Double-click the file double_click_to_convert in its folder, and let Zoom end.",
    Source.WEBEX: "Open it in the Webex player, and save it as MP4.",
    Source.GOTO: "Open it in GoTo's recording manager, and convert it there.",
    Source.BIGBLUEBUTTON: "Let the BigBlueButton server process it; then take what it published.",
    Source.CRAIG: "Unpack it into a folder of its own.",
}


def state_words(state: MeetingState) -> str:
    """Return a state as two or three words for a table."""
    return _WORDS[state]


def worth_saying(states: Iterable[MeetingState]) -> tuple[MeetingState, ...]:
    """Return states in order, without what another one says better: nothing to hear *yet*."""
    said = set(states)
    if said & {MeetingState.UNCONVERTED, MeetingState.TRANSCRIPT_SHELL}:
        said.discard(MeetingState.NO_MEDIA)
    return tuple(state for state in MeetingState if state in said)


def in_words(states: Iterable[MeetingState], confidence: Confidence) -> tuple[str, ...]:
    """Return what a table notes of a meeting."""
    noted = [_WORDS[state] for state in worth_saying(states)]
    return tuple([*noted, BY_GUESS] if confidence is Confidence.GUESS else noted)


def advice(state: MeetingState, source: Source) -> str:
    """Return what a host can do about a state."""
    if state is MeetingState.UNCONVERTED:
        return _CONVERT.get(source, _ADVICE[state])
    return _ADVICE[state]
