"""Each rule by hand, on ledgers that are wrong in exactly one way."""

from dataclasses import replace
from datetime import timedelta

import pytest

from hostapp.domain.events import Answer, BoundFile, ConsentEvent, People
from hostapp.domain.gate import Permit, ask
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import UNATTRIBUTED, Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.terms import Basis
from tests.support.consent_events import (
    ALL_KINDS,
    ANA,
    AUDIO,
    BO,
    CHAT,
    DEVON,
    EVERYBODY,
    MARIA,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    START,
    TRACK_OF_ANA,
    TRACKS,
    VIDEO,
    WRITING,
    answered,
    bound,
    granted,
    refused,
    reopened,
    revoked,
    terms,
    verified,
)

NAMED = terms(basis=Basis.NAMED)
SOLO = terms(basis=Basis.SOLO)
ALONE = People(frozenset({DEVON}), DEVON)
YES, NO, WITHDRAW = Answer.YES, Answer.NO, Answer.WITHDRAW


def asked(
    *events: ConsentEvent, file: BoundFile = AUDIO, person: PersonId | None = None
) -> Permit | Refusal:
    return ask(verified(*events), Question(file.digest, SPEECH, person=person), NOW)


def refusal(
    *events: ConsentEvent, file: BoundFile = AUDIO, person: PersonId | None = None
) -> Refusal:
    answer = asked(*events, file=file, person=person)
    assert isinstance(answer, Refusal)
    return answer


def all_said(answer: Answer, *people: PersonId) -> list[ConsentEvent]:
    return [answered(person, answer) for person in people]


class TestKnown:
    def test_bytes_that_no_entry_knows_are_refused(self) -> None:
        assert refusal(granted(AUDIO), file=CHAT).reason is Reason.UNKNOWN_FILE

    def test_bytes_known_without_a_meeting_are_refused(self) -> None:
        everywhere = answered(ANA, YES, CHAT, meeting=None)

        assert refusal(everywhere, file=CHAT).reason is Reason.UNKNOWN_FILE

    def test_bytes_that_nobody_decided_on_are_refused(self) -> None:
        answer = refusal(answered(ANA, YES, AUDIO))

        assert (answer.reason, answer.index) == (Reason.UNDECIDED, None)


class TestNotRefused:
    def test_names_the_refusal_and_its_meeting(self) -> None:
        answer = refusal(granted(AUDIO), refused(AUDIO))

        assert (answer.reason, answer.index, answer.meeting) == (Reason.REFUSED, 1, MEETING)

    def test_a_copy_in_another_meeting_is_refused_too(self) -> None:
        answer = refusal(refused(AUDIO), granted(AUDIO, meeting=OTHER_MEETING))

        assert (answer.reason, answer.index, answer.meeting) == (Reason.REFUSED, 0, MEETING)

    def test_a_refusal_after_the_grant_of_the_copy_counts(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING)

        assert refusal(copy, granted(AUDIO), revoked(AUDIO)).reason is Reason.REVOKED

    def test_a_digest_found_later_carries_the_refusal_along(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING)

        assert refusal(refused(), copy, bound(AUDIO)).reason is Reason.REFUSED

    def test_only_its_own_meeting_lifts_it(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING)

        assert isinstance(asked(copy, refused(AUDIO), granted(AUDIO)), Permit)
        assert isinstance(asked(refused(AUDIO), copy, reopened()), Permit)

    def test_a_later_grant_of_something_else_does_not_lift_it(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING)

        for other in (
            granted(CHAT),
            granted(AUDIO, allowed=terms(WRITING)),
            granted(AUDIO, allowed=terms(recipients={"Example Labs"})),
            granted(AUDIO, allowed=terms(data={FileKind.CHAT})),
        ):
            assert refusal(refused(AUDIO), other, copy).reason is Reason.REFUSED

    def test_a_refusal_of_another_purpose_does_not_matter(self) -> None:
        assert isinstance(asked(granted(AUDIO), refused(AUDIO, purposes={WRITING})), Permit)
        assert isinstance(asked(granted(AUDIO), revoked(AUDIO, purposes={WRITING})), Permit)

    def test_a_revocation_of_this_purpose_does(self) -> None:
        answer = refusal(granted(AUDIO), revoked(AUDIO, purposes={SPEECH}))

        assert answer.reason is Reason.REVOKED


class TestGrantsAddUp:
    def test_an_older_wider_grant_still_counts(self) -> None:
        answer = asked(granted(AUDIO), granted(CHAT, allowed=terms(WRITING)))

        assert isinstance(answer, Permit)
        assert answer.index == 0

    def test_the_newest_of_several_is_what_it_rests_on(self) -> None:
        answer = asked(granted(AUDIO), granted(AUDIO))

        assert isinstance(answer, Permit)
        assert answer.index == 1

    def test_two_half_grants_do_not_make_a_whole_one(self) -> None:
        answer = refusal(
            granted(AUDIO, allowed=terms(WRITING)),
            granted(AUDIO, allowed=terms(recipients={"Example Labs"})),
        )

        assert answer.reason is Reason.RECIPIENT

    def test_the_reason_is_the_one_that_comes_nearest_to_a_yes(self) -> None:
        ended = granted(AUDIO, allowed=terms(until=START))
        elsewhere = granted(CHAT)

        answer = refusal(ended, elsewhere)

        assert (answer.reason, answer.index, answer.until) == (Reason.EXPIRED, 0, START)


class TestFileGranted:
    def test_a_file_added_later_is_not_covered(self) -> None:
        answer = refusal(granted(AUDIO), bound(CHAT), file=CHAT)

        assert (answer.reason, answer.index) == (Reason.FILE, 0)

    def test_a_file_of_a_kind_left_out_is_not_called_added_or_changed(self) -> None:
        sound_only = granted(AUDIO, allowed=terms(data={FileKind.AUDIO}))

        answer = refusal(sound_only, bound(VIDEO), file=VIDEO)

        assert (answer.reason, answer.index) == (Reason.KIND, 0)

    def test_a_file_of_another_meeting_is_not_covered_whatever_its_kind(self) -> None:
        sound_only = granted(AUDIO, allowed=terms(data={FileKind.AUDIO}))
        video_elsewhere = bound(VIDEO, meeting=OTHER_MEETING)

        answer = refusal(sound_only, answered(ANA, YES, VIDEO), video_elsewhere, file=VIDEO)

        assert answer.reason is Reason.KIND


class TestKindGranted:
    def test_one_grantable_kind_of_the_bytes_is_enough(self) -> None:
        also_metadata = replace(AUDIO, kind=FileKind.METADATA)

        answer = asked(granted(AUDIO, also_metadata))

        assert isinstance(answer, Permit)
        assert answer.kind is FileKind.AUDIO

    @pytest.mark.parametrize("kind", [FileKind.METADATA, FileKind.UNCONVERTED])
    def test_some_kinds_never(self, kind: FileKind) -> None:
        answer = refusal(granted(replace(AUDIO, kind=kind), allowed=terms(data=ALL_KINDS)))

        assert answer.reason is Reason.NEVER

    def test_another_binding_of_another_kind_does_not_help(self) -> None:
        as_chat = replace(AUDIO, kind=FileKind.CHAT)
        grant = granted(AUDIO, allowed=terms(data={FileKind.CHAT}))

        assert refusal(grant, bound(as_chat)).reason is Reason.KIND


class TestNotEnded:
    def test_reopening_a_refusal_does_not_bring_the_grant_back(self) -> None:
        answer = refusal(granted(AUDIO), refused(AUDIO), reopened())

        assert (answer.reason, answer.index) == (Reason.UNDECIDED, 2)

    def test_a_refusal_after_reopening_counts_again(self) -> None:
        answer = refusal(granted(AUDIO), refused(AUDIO), reopened(), refused(AUDIO))

        assert (answer.reason, answer.index) == (Reason.REFUSED, 3)

    def test_reopening_without_a_refusal_ends_nothing(self) -> None:
        assert isinstance(asked(granted(AUDIO), reopened()), Permit)

    def test_a_lifted_refusal_still_ends_the_grants_before_it(self) -> None:
        forever = granted(AUDIO)
        short = granted(AUDIO, allowed=terms(until=START))

        assert refusal(forever, refused(AUDIO), short).reason is Reason.EXPIRED


class TestNotExpired:
    def test_the_end_itself_is_outside(self) -> None:
        moment = timedelta(microseconds=1)
        question = Question(AUDIO.digest, SPEECH)
        ledger = verified(granted(AUDIO, allowed=terms(until=NOW)))

        assert isinstance(ask(ledger, question, NOW - moment), Permit)
        assert isinstance(ask(ledger, question, NOW), Refusal)

    def test_a_clock_set_back_does_not_revive_a_grant(self) -> None:
        later = replace(reopened(meeting=OTHER_MEETING), at=NOW)
        ledger = verified(granted(AUDIO, allowed=terms(until=NOW)), later)

        answer = ask(ledger, Question(AUDIO.digest, SPEECH), START)

        assert isinstance(answer, Refusal)
        assert answer.reason is Reason.EXPIRED


class TestPeopleReadable:
    def test_a_grant_whose_list_is_gone_allows_nothing(self) -> None:
        answer = refusal(granted(AUDIO, people=None))

        assert (answer.reason, answer.index) == (Reason.PEOPLE_UNKNOWN, 0)

    def test_people_found_later_whose_list_is_gone_end_it(self) -> None:
        answer = refusal(granted(AUDIO), bound(people=None))

        assert (answer.reason, answer.index) == (Reason.PEOPLE_UNKNOWN, 1)

    def test_a_later_grant_with_a_list_heals_it(self) -> None:
        assert isinstance(asked(granted(AUDIO, people=None), granted(AUDIO)), Permit)

    def test_any_later_word_of_the_host_may_have_named_somebody(self) -> None:
        elsewhere = replace(revoked(AUDIO, purposes={WRITING}), people=None)

        answer = refusal(granted(AUDIO), elsewhere)

        assert (answer.reason, answer.index) == (Reason.PEOPLE_UNKNOWN, 1)

    def test_a_list_of_another_meeting_that_holds_the_bytes_is_needed(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING, people=ALONE, allowed=SOLO)

        for people in (EVERYBODY, None):
            assert isinstance(asked(bound(AUDIO, people=people), copy), Refusal)

    def test_an_older_list_is_needed_where_somebody_said_no_to_all_meetings(self) -> None:
        nowhere = answered(MARIA, NO, meeting=None)
        everywhere = answered(MARIA, YES, meeting=None)
        healed = (granted(AUDIO, people=None), granted(AUDIO))

        assert refusal(nowhere, *healed).reason is Reason.PEOPLE_UNKNOWN
        assert isinstance(asked(everywhere, *healed), Permit)

    def test_an_older_list_is_needed_where_it_may_name_the_owner_of_a_track(self) -> None:
        answer = refusal(
            granted(TRACK_OF_ANA, people=None),
            granted(TRACK_OF_ANA, people=TRACKS),
            file=TRACK_OF_ANA,
        )

        assert (answer.reason, answer.index) == (Reason.PEOPLE_UNKNOWN, 0)


class TestNobodyObjects:
    @pytest.mark.parametrize(
        ("file", "extent"), [(AUDIO, Extent.MIXED), (CHAT, Extent.MIXED), (VIDEO, Extent.FACES)]
    )
    def test_a_whole_file_with_their_data_is_refused(self, file: BoundFile, extent: Extent) -> None:
        answer = refusal(granted(file), answered(ANA, NO), file=file)

        assert answer.reason is Reason.PERSON_REFUSED
        assert (answer.people, answer.extent, answer.index) == ((ANA,), extent, 1)

    def test_only_the_owner_of_a_track_has_a_say_in_it(self) -> None:
        grant = granted(AUDIO, TRACK_OF_ANA, people=TRACKS)

        assert isinstance(asked(grant, answered(BO, NO), file=TRACK_OF_ANA), Permit)
        answer = refusal(grant, answered(ANA, WITHDRAW), file=TRACK_OF_ANA)
        assert (answer.reason, answer.extent) == (Reason.PERSON_WITHDREW, Extent.OWN)

    def test_a_track_that_is_later_said_to_be_anothers_is_both_of_theirs(self) -> None:
        grant = granted(TRACK_OF_ANA, people=TRACKS)
        also_bo = bound(people=replace(TRACKS, tracks=((TRACK_OF_ANA.digest, BO),)))

        answer = refusal(grant, also_bo, answered(BO, NO), file=TRACK_OF_ANA)

        assert answer.people == (BO,)

    def test_a_track_whose_owner_is_found_after_the_grant_stays_everybodys(self) -> None:
        answer = refusal(
            granted(TRACK_OF_ANA), bound(people=TRACKS), answered(BO, NO), file=TRACK_OF_ANA
        )

        assert (answer.people, answer.extent) == ((BO,), Extent.MIXED)

    def test_a_no_of_somebody_else_leaves_a_stretch_free(self) -> None:
        events = (granted(AUDIO), answered(ANA, NO))

        assert isinstance(asked(*events, person=BO), Permit)
        assert refusal(*events, person=ANA).extent is Extent.OWN

    def test_nobodys_stretch_may_be_that_of_whoever_said_no(self) -> None:
        answer = refusal(granted(AUDIO), answered(ANA, NO), person=UNATTRIBUTED)

        assert (answer.people, answer.extent) == ((ANA,), Extent.OWN)

    def test_nobodys_stretch_is_free_while_nobody_says_no(self) -> None:
        assert isinstance(asked(granted(AUDIO), person=UNATTRIBUTED), Permit)

    def test_a_stretch_of_video_shows_everybody(self) -> None:
        answer = refusal(granted(VIDEO), answered(ANA, NO), file=VIDEO, person=BO)

        assert (answer.people, answer.extent) == ((ANA,), Extent.FACES)

    def test_a_stretch_of_somebody_else_on_an_own_track_is_both_of_theirs(self) -> None:
        grant = granted(TRACK_OF_ANA, people=TRACKS)

        assert refusal(grant, answered(ANA, NO), file=TRACK_OF_ANA, person=BO).people == (ANA,)
        assert refusal(grant, answered(BO, NO), file=TRACK_OF_ANA, person=BO).people == (BO,)
        assert isinstance(asked(grant, file=TRACK_OF_ANA, person=UNATTRIBUTED), Permit)

    def test_no_grant_overrides_it(self) -> None:
        assert refusal(answered(ANA, NO), granted(AUDIO)).people == (ANA,)
        again = refusal(answered(ANA, NO), granted(AUDIO), revoked(), granted(AUDIO))
        assert again.people == (ANA,)

    def test_the_newest_answer_counts(self) -> None:
        grant = granted(AUDIO)

        assert isinstance(asked(grant, *all_said(NO, ANA), *all_said(YES, ANA)), Permit)
        assert refusal(grant, *all_said(YES, ANA), *all_said(WITHDRAW, ANA)).index == 2

    def test_the_newest_answer_per_purpose_counts(self) -> None:
        yes_to_writing = answered(ANA, YES, purposes={WRITING})
        no_to_writing = answered(ANA, NO, purposes={WRITING})

        assert refusal(granted(AUDIO), answered(ANA, NO), yes_to_writing).people == (ANA,)
        assert isinstance(asked(granted(AUDIO), answered(ANA, YES), no_to_writing), Permit)

    def test_everybody_who_says_no_is_named_and_the_newest_answer_is_the_reason(self) -> None:
        answer = refusal(granted(AUDIO), *all_said(WITHDRAW, BO), *all_said(NO, ANA))

        assert (answer.reason, answer.people) == (Reason.PERSON_REFUSED, (ANA, BO))
        assert answer.index == 2

    def test_a_no_to_all_meetings_counts_where_the_person_is_known(self) -> None:
        everywhere = answered(ANA, NO, meeting=None)

        assert refusal(everywhere, granted(AUDIO)).people == (ANA,)
        assert isinstance(asked(everywhere, granted(AUDIO, people=ALONE)), Permit)

    def test_a_no_to_all_meetings_counts_where_the_person_is_found_later(self) -> None:
        everywhere = answered(MARIA, NO, meeting=None)
        found = bound(people=People(frozenset({MARIA})))

        assert refusal(everywhere, granted(AUDIO), found).people == (MARIA,)

    def test_a_no_to_all_meetings_counts_on_the_digests_that_it_binds(self) -> None:
        everywhere = answered(MARIA, NO, AUDIO, meeting=None)

        assert refusal(everywhere, granted(AUDIO)).people == (MARIA,)

    def test_leaving_somebody_off_the_list_does_not_silence_their_no(self) -> None:
        everywhere = answered(ANA, NO, meeting=None)
        without_ana = granted(AUDIO, people=ALONE)

        assert refusal(granted(AUDIO), everywhere, without_ana).people == (ANA,)

    def test_a_no_follows_the_digest_into_a_copy(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING, people=ALONE)

        assert refusal(bound(AUDIO), answered(ANA, NO), copy).people == (ANA,)
        assert refusal(answered(ANA, NO, AUDIO), copy).people == (ANA,)
        assert refusal(copy, answered(ANA, NO), bound(AUDIO)).people == (ANA,)

    def test_a_yes_in_another_meeting_does_not_lift_a_no(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING)
        yes_elsewhere = answered(ANA, YES)
        no_here = answered(ANA, NO, meeting=OTHER_MEETING)

        assert refusal(copy, no_here, yes_elsewhere, bound(AUDIO)).people == (ANA,)

    def test_a_yes_to_these_bytes_lifts_a_no(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING)

        assert isinstance(asked(copy, answered(ANA, NO), answered(ANA, YES, AUDIO)), Permit)


class TestBasisEveryone:
    def test_somebody_found_later_is_covered(self) -> None:
        found = bound(people=People(frozenset({MARIA})))

        assert isinstance(asked(granted(AUDIO), found), Permit)
        assert isinstance(asked(granted(AUDIO), found, person=MARIA), Permit)

    def test_a_meeting_in_which_nobody_is_known_is_covered(self) -> None:
        assert isinstance(asked(granted(AUDIO, people=People())), Permit)


class TestBasisNamed:
    def test_everybody_known_must_have_said_yes(self) -> None:
        grant = granted(AUDIO, allowed=NAMED)

        answer = refusal(grant, *all_said(YES, ANA))
        assert (answer.reason, answer.people) == (Reason.NO_RECORDED_YES, (BO, DEVON))
        assert (answer.extent, answer.index) == (Extent.MIXED, 0)
        assert isinstance(asked(grant, *all_said(YES, ANA, BO, DEVON)), Permit)

    def test_somebody_found_later_is_a_no(self) -> None:
        everyone = all_said(YES, ANA, BO, DEVON)
        found = bound(people=replace(EVERYBODY, known=EVERYBODY.known | {MARIA}))

        answer = refusal(granted(AUDIO, allowed=NAMED), *everyone, found)

        assert answer.people == (MARIA,)

    def test_somebody_who_only_answered_about_another_purpose_is_a_no(self) -> None:
        grant = granted(AUDIO, allowed=NAMED)
        said = answered(MARIA, YES, purposes={WRITING})

        assert refusal(grant, *all_said(YES, ANA, BO, DEVON), said).people == (MARIA,)

    def test_an_own_track_needs_its_owners_yes_alone(self) -> None:
        grant = granted(TRACK_OF_ANA, people=TRACKS, allowed=NAMED)

        assert refusal(grant, *all_said(YES, BO), file=TRACK_OF_ANA).people == (ANA,)
        assert isinstance(asked(grant, *all_said(YES, ANA), file=TRACK_OF_ANA), Permit)

    def test_a_stretch_needs_that_persons_yes_alone(self) -> None:
        events = (granted(AUDIO, allowed=NAMED), *all_said(YES, ANA))

        assert isinstance(asked(*events, person=ANA), Permit)
        assert refusal(*events, person=BO).extent is Extent.OWN

    def test_video_needs_everybodys_yes_even_for_a_stretch(self) -> None:
        events = (granted(VIDEO, allowed=NAMED), *all_said(YES, ANA))

        assert refusal(*events, file=VIDEO, person=ANA).people == (BO, DEVON)

    def test_speech_of_nobody_known_is_a_no(self) -> None:
        events = (granted(AUDIO, allowed=NAMED), *all_said(YES, ANA, BO, DEVON))

        assert refusal(*events, person=UNATTRIBUTED).reason is Reason.NOBODY_KNOWN

    def test_a_file_in_which_nobody_is_known_is_a_no(self) -> None:
        grant = granted(AUDIO, people=People(), allowed=NAMED)

        assert refusal(grant).reason is Reason.NOBODY_KNOWN

    def test_a_person_taken_off_the_list_by_a_new_grant_is_no_longer_needed(self) -> None:
        first = granted(AUDIO, allowed=NAMED)
        corrected = granted(AUDIO, people=People(frozenset({ANA})), allowed=NAMED)

        assert isinstance(asked(first, corrected, *all_said(YES, ANA)), Permit)

    def test_people_known_in_another_meeting_with_the_same_bytes_are_needed(self) -> None:
        copy = granted(AUDIO, meeting=OTHER_MEETING, people=People(frozenset({ANA})), allowed=NAMED)
        said_yes = answered(ANA, YES, AUDIO, meeting=OTHER_MEETING)

        assert refusal(copy, said_yes, bound(AUDIO)).people == (BO, DEVON)

    def test_a_yes_counts_for_its_meeting_its_digests_or_everywhere(self) -> None:
        only_ana = People(frozenset({ANA}))
        grant = granted(AUDIO, people=only_ana, allowed=NAMED)

        for yes in (
            answered(ANA, YES),
            answered(ANA, YES, meeting=None),
            answered(ANA, YES, AUDIO, meeting=OTHER_MEETING),
        ):
            assert isinstance(asked(grant, yes), Permit)
        elsewhere = answered(ANA, YES, CHAT, meeting=OTHER_MEETING)
        assert refusal(grant, elsewhere).people == (ANA,)


class TestBasisSolo:
    def test_the_host_alone_is_covered(self) -> None:
        assert isinstance(asked(granted(AUDIO, people=ALONE, allowed=SOLO)), Permit)

    def test_anybody_else_is_a_no(self) -> None:
        answer = refusal(granted(AUDIO, allowed=SOLO))

        assert (answer.reason, answer.people) == (Reason.NOT_ALONE, (ANA, BO))
        assert answer.extent is Extent.OWN

    def test_anybody_else_found_later_is_a_no(self) -> None:
        grant = granted(AUDIO, people=ALONE, allowed=SOLO)

        assert refusal(grant, bound()).people == (ANA, BO)
        assert refusal(grant, answered(MARIA, YES)).people == (MARIA,)
        assert refusal(grant, person=MARIA).people == (MARIA,)

    def test_an_own_track_does_not_help(self) -> None:
        grant = granted(TRACK_OF_ANA, people=TRACKS, allowed=SOLO)

        assert refusal(grant, file=TRACK_OF_ANA).reason is Reason.NOT_ALONE

    def test_a_host_who_is_not_known_is_a_no(self) -> None:
        answer = refusal(granted(AUDIO, people=People(), allowed=SOLO))

        assert answer.reason is Reason.HOST_UNKNOWN
