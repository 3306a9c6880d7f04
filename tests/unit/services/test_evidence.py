import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answer, Answered, Recorded
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.services import evidence as module
from hostapp.services.evidence import Evidence


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "réponse de Bo.eml"
    path.write_bytes(b"I agree.")
    return path


def test_a_copy_is_kept_by_digest(tmp_path: Path, mail: Path) -> None:
    said = json.loads(Evidence(tmp_path / "evidence").keep(mail))
    digest = hashlib.sha256(b"I agree.").hexdigest()
    assert said == {"file": "réponse de Bo.eml", "sha256": digest}
    assert (tmp_path / "evidence" / digest).read_bytes() == b"I agree."


def test_keeping_twice_leaves_one_copy(tmp_path: Path, mail: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    assert kept.keep(mail) == kept.keep(mail)
    assert len(list((tmp_path / "evidence").iterdir())) == 1


def test_a_copy_can_be_taken_out(tmp_path: Path, mail: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    said = kept.keep(mail)
    assert kept.is_kept(said)
    kept.copy_out(said, tmp_path / "out.eml")
    assert (tmp_path / "out.eml").read_bytes() == b"I agree."
    kept.erase([said], [])
    assert not kept.is_kept(said)
    for gone in (said, "{}"):
        with pytest.raises(UnavailableError, match="cannot be copied"):
            kept.copy_out(gone, tmp_path / "out.eml")


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no file"):
        Evidence(tmp_path / "evidence").keep(tmp_path)


def test_what_is_too_large_is_said(
    tmp_path: Path, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 4)
    with pytest.raises(UsageError, match="too large to be kept as evidence"):
        Evidence(tmp_path / "evidence").keep(mail)


def test_a_copy_that_fails_leaves_nothing(
    tmp_path: Path, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnavailableError, match="No space left on device"):
        Evidence(tmp_path / "evidence").keep(mail)
    assert list((tmp_path / "evidence").iterdir()) == []


ZOOM_REPORT = """Name (Original Name),User Email,Join Time,Leave Time,Guest,Recording Consent
Ana Ortiz,ana@example.org,09:58,10:40,No,Y
Bo Li,,09:59,10:40,Yes,
"""
AT = datetime(2027, 3, 1, tzinfo=UTC)


def answered(evidence: str | None) -> list[Recorded]:
    event = Answered(
        at=AT, person=PersonId("a"), answer=Answer.YES, meeting=None, evidence=evidence
    )
    return [Recorded(7, event)]


def test_of_a_report_only_the_persons_own_line_is_kept(tmp_path: Path) -> None:
    kept, report = Evidence(tmp_path / "evidence"), tmp_path / "participants.csv"
    report.write_text(ZOOM_REPORT)
    said = kept.keep_of(report, "ana ortiz")
    assert json.loads(said)["report"] == "attendance"
    assert kept.text_of(said) == (
        "name: Ana Ortiz; e-mail: ana@example.org; joined: 09:58; left: 10:40; recording consent: Y"
    )
    with pytest.raises(UsageError, match="Devon Clarke is not in it"):
        kept.keep_of(report, "Devon Clarke")


TEAMS_REPORT = """1. Summary
Meeting title\tWeekly sync
Attended participants\t2

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ana Ortiz\t3/4/26, 9:58 AM\t3/4/26, 10:40 AM\t41m\tana@example.org\tana@example.org\tOrganizer
Bo Li\t3/4/26, 9:59 AM\t3/4/26, 10:40 AM\t41m\tbo@example.org\tbo@example.org\tPresenter
"""


def test_a_report_of_teams_shows_who_was_there(tmp_path: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    report = tmp_path / "Weekly sync - Attendance report 3-4-26.csv"
    report.write_bytes(TEAMS_REPORT.encode("utf-16"))
    text = kept.text_of(kept.keep_of(report, "Bo Li"))
    assert text is not None
    assert "bo@example.org" in text
    assert "Ana" not in text


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "", "\x00"])
def test_another_table_is_kept_whole(tmp_path: Path, text: str) -> None:
    (tmp_path / "table.csv").write_text(text)
    kept = Evidence(tmp_path / "evidence")
    assert kept.text_of(kept.keep_of(tmp_path / "table.csv", "Ana Ortiz")) == text


def test_a_passage_says_where_it_stands(tmp_path: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    said = kept.keep_text("I agree", "chat.txt", line=3, start=None)
    assert {**json.loads(said), "sha256": ""} == {"file": "chat.txt", "line": 3, "sha256": ""}
    assert kept.text_of(said) == "I agree"


def test_altered_and_missing_evidence_is_found(tmp_path: Path, mail: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    said = kept.keep(mail)
    assert list(kept.problems([*answered(said), *answered(None), *answered("?")])) == []
    (copy,) = (tmp_path / "evidence").iterdir()
    copy.write_bytes(b"I disagree.")
    (problem,) = kept.problems(answered(said))
    assert (problem.entry, problem.person, problem.altered) == (7, "a", True)
    assert problem.text == "The evidence of this answer (réponse de Bo.eml) was altered."
    copy.unlink()
    (problem,) = kept.problems(answered(said))
    assert (problem.text[-11:], problem.altered) == ("is missing.", False)
    assert kept.text_of(said) is None


def test_only_what_nobody_else_needs_is_erased(tmp_path: Path, mail: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    shared, own = kept.keep(mail), kept.keep_text("mine", "x")
    assert kept.erase([shared, own, "[]"], [shared]) == 1
    assert kept.text_of(own) is None
    assert kept.text_of(shared) == "I agree."
    assert kept.erase([own], []) == 0


def test_evidence_that_cannot_be_erased_is_said(tmp_path: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    own = kept.keep_text("mine", "x")
    (copy,) = (tmp_path / "evidence").iterdir()
    copy.unlink()
    copy.mkdir()
    with pytest.raises(UnavailableError, match="cannot be deleted"):
        kept.erase([own], [])


def test_a_file_that_may_not_be_read_is_said(
    tmp_path: Path, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(UnavailableError, match="cannot be read: Permission denied"):
        Evidence(tmp_path / "evidence").keep(mail)


def test_only_the_same_bytes_can_be_put_back(tmp_path: Path, mail: Path) -> None:
    kept = Evidence(tmp_path / "evidence")
    said = kept.keep(mail)
    answer = Answered(
        at=datetime(2027, 3, 1, tzinfo=UTC),
        person=PersonId("a" * 16),
        answer=Answer.YES,
        meeting=MeetingId("m"),
        evidence=said,
    )
    (copy,) = (tmp_path / "evidence").iterdir()
    copy.write_bytes(b"I refuse.")
    (problem,) = kept.problems([Recorded(4, answer)])
    assert (problem.entry, problem.meeting, problem.name) == (4, "m", mail.name)
    assert problem.altered
    other = tmp_path / "other.eml"
    other.write_bytes(b"I agree!")
    with pytest.raises(UsageError, match="is not what was kept then"):
        kept.put_back(problem.digest, other)
    with pytest.raises(UsageError, match="There is no file"):
        kept.put_back(problem.digest, tmp_path / "gone")
    kept.put_back(problem.digest, mail)
    assert list(kept.problems([Recorded(4, answer)])) == []


def test_an_original_that_cannot_be_read_is_said(
    tmp_path: Path, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(hashlib, "file_digest", closed)
    with pytest.raises(UnavailableError, match="Permission denied"):
        Evidence(tmp_path / "evidence").put_back("0" * 64, mail)
