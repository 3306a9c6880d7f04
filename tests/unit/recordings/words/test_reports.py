import pytest

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.cue import Attendee, Words, WordsError
from hostapp.recordings.words.decode import SourceText, contents_of
from hostapp.recordings.words.reports import looks_like_report, read_report

TEAMS = """1. Summary
Meeting title\tWeekly sync
Attended participants\t2
Start time\t11/26/25, 4:16:54 PM
End time\t11/26/25, 4:47:00 PM
Meeting duration\t30m 6s

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ana Ortiz\t4:16 PM\t4:47 PM\t30m\tana@example.org\tana@example.org\tOrganizer
Bo Li (Guest)\t4:20 PM\t4:47 PM\t27m\t\t\tPresenter

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Ana Ortiz\t4:16 PM\t4:30 PM\t14m\tana@example.org\tOrganizer
Nobody Else\t4:16 PM\t4:30 PM\t14m\t\tPresenter
"""

ZOOM = """\ufeffMeeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,"Weekly, sync",03/04/2026 09:58:11 AM,03/04/2026 10:40:00 AM,ana@example.org,42,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Ana (Ana Ortiz),ana@example.org,09:58,10:00,2,No,Y
Bo Li,,09:59,10:40,41,Yes,
Ana (Ana Ortiz),ana@example.org,10:05,10:40,35,No,Y
"""


def read(data: str, encoding: str = "utf-8") -> Words:
    return read_report(SourceText(contents_of(data.encode(encoding))))


def test_teams_in_wide_text_with_tabs() -> None:
    words = read(TEAMS, "utf-16")
    assert words.attendees == (
        Attendee("Ana Ortiz", "ana@example.org", "4:16 PM", "4:47 PM", host=True),
        Attendee("Bo Li", None, "4:20 PM", "4:47 PM"),
    )
    assert (words.title, words.started_text) == ("Weekly sync", "11/26/25, 4:16:54 PM")
    assert (words.duration, words.host) == (1806.0, "Ana Ortiz")


def test_zoom_with_two_tables_and_a_rejoin() -> None:
    words = read(ZOOM)
    assert words.attendees == (
        Attendee("Ana", "ana@example.org", "09:58", "10:40", consent="Y", original="Ana Ortiz"),
        Attendee("Bo Li", None, "09:59", "10:40"),
    )
    assert (words.title, words.started_text) == ("Weekly, sync", "03/04/2026 09:58:11 AM")


def test_zoom_with_a_host_column() -> None:
    text = "Topic,ID,Host,Duration\nSync,1,Ana Ortiz,3\n\nname (original name),user email\nBo Li,\n"
    words = read(text)
    assert (words.title, words.host) == ("Sync", "Ana Ortiz")
    assert [attendee.name for attendee in words.attendees] == ["Bo Li"]


def test_people_come_with_their_addresses() -> None:
    assert read(ZOOM).people == (
        FoundPerson("Ana", frozenset({NameOrigin.ATTENDANCE}), email="ana@example.org"),
        FoundPerson("Bo Li", frozenset({NameOrigin.ATTENDANCE})),
    )


def test_a_no_after_a_yes_is_not_hidden() -> None:
    text = "Name,User Email,Recording Consent\nBo Li,,Y\nBo Li,,N\n"
    assert read(text).attendees[0].consent == "N"


def test_a_list_of_comings_and_goings() -> None:
    text = "Full Name\tUser Action\tTimestamp\nBo\tJoined\t9:00\nBo\tLeft\t9:30\nBo\tJoined\t9:40\n"
    assert read(text, "utf-16").attendees == (Attendee("Bo", None, "9:00", "9:30"),)


def test_semicolons_separate_too() -> None:
    assert read("Name;E-Mail\nBo Li;bo@example.org\n").people[0].email == "bo@example.org"


def test_what_looks_like_a_report() -> None:
    assert looks_like_report(TEAMS.split("\n"))
    assert looks_like_report(ZOOM.split("\n"))
    assert not looks_like_report(["Name: Ana", "hello, name, and email me"])
    assert not looks_like_report(["a,b", '"' + "x" * 200_000])


def test_damage_has_a_sentence() -> None:
    with pytest.raises(WordsError, match="damaged"):
        read("Name,Email\nBo,\n" + '"' + "x\n" * 200_000)


def test_a_report_of_nobody_is_refused() -> None:
    with pytest.raises(WordsError, match="names nobody"):
        read("Name,Email\n,\n")
