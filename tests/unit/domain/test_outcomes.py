"""Who and what is out of a granted meeting."""

from dataclasses import replace

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, BoundFile, ConsentEvent, People
from hostapp.domain.meetings import FileKind, Meeting
from hostapp.domain.outcomes import Out, OutReason
from hostapp.domain.status import MeetingStatus, Status, status_of
from hostapp.domain.terms import Basis
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    CHAT,
    DEVON,
    EVERYBODY,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    TRACK_OF_ANA,
    TRACKS,
    VIDEO,
    WRITING,
    answered,
    bound,
    digest_of,
    granted,
    meeting_of,
    recorded,
    recording_file,
    refused,
    reopened,
    revoked,
    terms,
)

NO, WITHDRAW, YES = Answer.NO, Answer.WITHDRAW, Answer.YES
EDITED = BoundFile(digest_of("audio, edited"), FileKind.AUDIO)


def stands(meeting: Meeting, *events: ConsentEvent) -> MeetingStatus:
    return status_of(meeting, Decisions.of(recorded(*events)), NOW)


def path_of(file: BoundFile) -> bytes:
    return recording_file(file).path


def test_a_person_who_said_no_is_out_of_the_mix() -> None:
    status = stands(meeting_of(AUDIO, CHAT), granted(AUDIO, CHAT), answered(ANA, NO))

    assert status.out == (Out(OutReason.PERSON_REFUSED, people=(ANA,), index=1),)
    assert status.people_out == {ANA}
    assert status.data == {FileKind.AUDIO, FileKind.CHAT}


def test_a_person_who_withdrew_takes_their_track_and_all_video_along() -> None:
    files = (AUDIO, TRACK_OF_ANA, VIDEO)

    status = stands(meeting_of(*files), granted(*files, people=TRACKS), answered(ANA, WITHDRAW))

    assert status.word is Status.PARTLY
    assert status.out == (
        Out(OutReason.PERSON_WITHDREW, people=(ANA,), index=1),
        Out(
            OutReason.OWN_TRACK,
            (ANA,),
            path_of(TRACK_OF_ANA),
            FileKind.PARTICIPANT_AUDIO,
            MEETING,
            1,
        ),
        Out(OutReason.FACES, (ANA,), path_of(VIDEO), FileKind.VIDEO, MEETING, 1),
    )
    assert status.people_out == {ANA}
    assert status.data == {FileKind.AUDIO}


def test_under_named_those_without_a_recorded_yes_are_out() -> None:
    grant = granted(AUDIO, allowed=terms(basis=Basis.NAMED))

    status = stands(meeting_of(AUDIO), grant, answered(BO, YES))

    assert [(each.why, each.people) for each in status.out] == [
        (OutReason.NO_RECORDED_YES, (ANA,)),
        (OutReason.NO_RECORDED_YES, (DEVON,)),
    ]
    assert status.word is Status.PARTLY


def test_a_file_whose_bytes_changed_is_out() -> None:
    status = stands(meeting_of(EDITED, CHAT), granted(AUDIO, CHAT))

    assert status.out == (Out(OutReason.FILE_CHANGED, path=path_of(EDITED), kind=FileKind.AUDIO),)


def test_a_file_that_came_later_is_out() -> None:
    status = stands(meeting_of(AUDIO, EDITED), granted(AUDIO))

    assert [each.why for each in status.out] == [OutReason.FILE_NEW]


def test_a_known_file_that_came_later_is_out() -> None:
    status = stands(meeting_of(AUDIO, CHAT), granted(AUDIO), bound(CHAT))

    assert [(each.why, each.index) for each in status.out] == [(OutReason.FILE_NEW, 0)]


def test_a_file_that_was_not_read_again_is_out() -> None:
    unread = recording_file(AUDIO, read=False)
    meeting = replace(meeting_of(CHAT), files=(unread, recording_file(CHAT)))

    status = stands(meeting, granted(AUDIO, CHAT))

    assert status.out == (Out(OutReason.FILE_UNREAD, path=unread.path, kind=FileKind.AUDIO),)
    assert status.word is Status.PARTLY


def test_a_file_of_a_kind_that_the_terms_leave_out_is_not_missed() -> None:
    grant = granted(AUDIO, allowed=terms(data={FileKind.AUDIO}))

    assert stands(meeting_of(AUDIO, VIDEO), grant).out == ()


def test_bytes_that_another_meeting_refuses_are_out() -> None:
    status = stands(
        meeting_of(AUDIO, CHAT), refused(AUDIO, meeting=OTHER_MEETING), granted(AUDIO, CHAT)
    )

    assert status.word is Status.PARTLY
    assert status.out == (
        Out(OutReason.REFUSED, (), path_of(AUDIO), FileKind.AUDIO, OTHER_MEETING, 0),
    )


def test_an_undecided_meeting_shows_bytes_that_another_meeting_refuses() -> None:
    meeting = meeting_of(AUDIO, CHAT)
    copy = replace(meeting, files=(*meeting.files, recording_file(VIDEO, read=False)))

    status = stands(copy, refused(AUDIO, meeting=OTHER_MEETING), reopened(meeting=OTHER_MEETING))
    refused_still = stands(copy, refused(AUDIO, meeting=OTHER_MEETING), bound(AUDIO))

    assert (status.word, status.out) == (Status.UNDECIDED, ())
    assert refused_still.word is Status.UNDECIDED
    assert [(each.path, each.meeting) for each in refused_still.out] == [
        (path_of(AUDIO), OTHER_MEETING)
    ]


def test_a_copy_of_what_another_meeting_grants_stands_granted_as_the_gate_says() -> None:
    copy = meeting_of(AUDIO, CHAT)
    both = granted(AUDIO, CHAT, meeting=OTHER_MEETING)

    for events, word, index in (
        ([both], Status.GRANTED, 0),
        ([both, bound(AUDIO)], Status.GRANTED, 0),
        ([both, answered(ANA, NO, AUDIO)], Status.PARTLY, 1),
        ([granted(AUDIO, meeting=OTHER_MEETING)], Status.PARTLY, 0),
        ([both, refused(), reopened()], Status.GRANTED, 0),
        ([granted(EDITED, allowed=terms(WRITING)), both], Status.GRANTED, 1),
        ([both, refused(AUDIO, CHAT)], Status.REFUSED, 1),
        ([both, revoked(AUDIO, CHAT, meeting=OTHER_MEETING)], Status.REVOKED, 1),
        ([granted(EDITED, meeting=OTHER_MEETING)], Status.UNDECIDED, None),
    ):
        status = stands(copy, *events)
        assert (status.word, status.index) == (word, index)


def test_a_copy_stands_by_what_is_left_of_the_grants_elsewhere() -> None:
    first = granted(AUDIO, meeting=OTHER_MEETING, allowed=terms(SPEECH, WRITING))
    ended = granted(AUDIO, meeting=OTHER_MEETING, allowed=terms(until=NOW))
    less = revoked(AUDIO, meeting=OTHER_MEETING, purposes=[SPEECH])

    assert stands(meeting_of(AUDIO), first, less).purposes == {WRITING}
    assert stands(meeting_of(AUDIO), ended).word is Status.UNDECIDED
    assert stands(meeting_of(AUDIO), ended, granted(AUDIO, meeting=OTHER_MEETING)).until is None


def test_a_no_elsewhere_for_another_purpose_does_not_make_a_grant_read_refused() -> None:
    for_speech = refused(AUDIO, meeting=OTHER_MEETING, purposes=[SPEECH])
    wholly = refused(AUDIO, meeting=OTHER_MEETING)
    changed = granted(EDITED, allowed=terms(WRITING))

    assert stands(meeting_of(AUDIO), for_speech, changed).word is Status.UNDECIDED
    assert stands(meeting_of(AUDIO), wholly, changed).word is Status.REFUSED


def test_a_copy_of_what_another_meeting_refuses_stands_refused_as_the_gate_says() -> None:
    copy = meeting_of(AUDIO, CHAT)
    both = refused(AUDIO, CHAT, meeting=OTHER_MEETING)
    both_revoked = revoked(AUDIO, CHAT, meeting=OTHER_MEETING)
    for_speech = refused(AUDIO, CHAT, meeting=OTHER_MEETING, purposes=[SPEECH])

    for events, word, index in (
        ([both], Status.REFUSED, 0),
        ([granted(AUDIO, CHAT, meeting=OTHER_MEETING), both_revoked], Status.REVOKED, 1),
        ([both, refused(), reopened()], Status.REFUSED, 0),
        ([both, reopened(meeting=OTHER_MEETING)], Status.UNDECIDED, None),
        ([refused(AUDIO, meeting=OTHER_MEETING)], Status.UNDECIDED, None),
        ([for_speech], Status.UNDECIDED, None),
    ):
        status = stands(copy, *events)
        assert (status.word, status.index) == (word, index)
        assert (status.decided_at is None) == (index is None)


def test_what_the_basis_lacks_is_said() -> None:
    nobody = People()
    for people, basis, why in (
        (None, Basis.EVERYONE, OutReason.PEOPLE_UNKNOWN),
        (nobody, Basis.NAMED, OutReason.NOBODY_KNOWN),
        (nobody, Basis.SOLO, OutReason.HOST_UNKNOWN),
        (EVERYBODY, Basis.SOLO, OutReason.NOT_ALONE),
    ):
        grant = granted(AUDIO, people=people, allowed=terms(basis=basis))

        assert [each.why for each in stands(meeting_of(AUDIO), grant).out] == [why]


def test_bytes_that_are_a_video_elsewhere_are_out_where_the_grant_leaves_video_out() -> None:
    for data, why in (
        ({FileKind.AUDIO, FileKind.CHAT}, [OutReason.VIDEO_LEFT_OUT]),
        ({FileKind.AUDIO, FileKind.CHAT, FileKind.VIDEO}, []),
    ):
        grant = granted(AUDIO, CHAT, allowed=terms(data=data))
        seen = bound(replace(AUDIO, kind=FileKind.VIDEO), meeting=OTHER_MEETING)
        status = stands(meeting_of(AUDIO, CHAT), grant, seen)
        assert [each.why for each in status.out] == why


def test_a_stretch_of_the_others_is_still_allowed_in_a_mix() -> None:
    status = stands(meeting_of(AUDIO), granted(AUDIO), answered(ANA, NO), answered(BO, NO))

    assert status.word is Status.PARTLY
    assert status.people_out == {ANA, BO}
    assert status.data == {FileKind.AUDIO}


def test_the_same_bytes_granted_in_two_meetings_are_granted_in_both() -> None:
    for files in ((CHAT,), (AUDIO, CHAT)):
        status = stands(meeting_of(*files), granted(*files), granted(CHAT, meeting=OTHER_MEETING))
        assert (status.word, status.out) == (Status.GRANTED, ())
        assert status.data == {file.kind for file in files}


def test_bytes_granted_elsewhere_for_more_are_not_granted_for_it_here() -> None:
    wide = terms(recipients=frozenset({"own-team", "Example Labs"}))
    status = stands(
        meeting_of(CHAT), granted(CHAT), granted(CHAT, meeting=OTHER_MEETING, allowed=wide)
    )
    assert status.recipients == terms().recipients
