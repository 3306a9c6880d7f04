"""Whose yes each basis needs."""

from dataclasses import replace

from hostapp.domain.events import People
from hostapp.domain.gate import Permit
from hostapp.domain.questions import UNATTRIBUTED
from hostapp.domain.refusals import Extent, Reason
from tests.support.consent_events import (
    ANA,
    AUDIO,
    BO,
    CHAT,
    DEVON,
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
)
from tests.support.gate_answers import ALONE, NAMED, SOLO, YES, all_said, asked, refusal


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
