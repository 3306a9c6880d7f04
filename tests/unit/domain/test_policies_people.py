"""Each rule on people by hand: who is known, and who said no."""

from dataclasses import replace

import pytest

from hostapp.domain.events import BoundFile, People
from hostapp.domain.gate import Permit
from hostapp.domain.questions import UNATTRIBUTED
from hostapp.domain.refusals import Extent, Reason, Refusal
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    CHAT,
    EVERYBODY,
    MARIA,
    OTHER_MEETING,
    TRACK_OF_ANA,
    TRACKS,
    VIDEO,
    WRITING,
    answered,
    bound,
    granted,
    revoked,
)
from tests.support.gate_answers import ALONE, NO, SOLO, WITHDRAW, YES, all_said, asked, refusal


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
