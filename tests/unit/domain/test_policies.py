"""Each rule on a file or a grant by hand, on ledgers that are wrong in exactly one way."""

from dataclasses import replace
from datetime import timedelta

import pytest

from hostapp.domain.gate import Permit, ask
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Reason, Refusal
from tests.support.consent_events import (
    ALL_KINDS,
    ANA,
    AUDIO,
    CHAT,
    MEETING,
    NOW,
    OTHER_MEETING,
    SPEECH,
    START,
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
from tests.support.gate_answers import YES, asked, refusal


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
