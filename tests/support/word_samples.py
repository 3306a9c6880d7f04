"""A small file in each way in which tools write words down, to be read, cut and spliced."""

VTT = "WEBVTT\n\n1\n00:00:03.430 --> 00:00:04.510\nAna Ortiz: hello\n\n"
TWO = VTT + "2\n00:00:05.000 --> 00:00:06.000\nAna Ortiz: again\n"

TEXTS = (
    VTT,
    TWO,
    TWO.replace("Ana Ortiz: ", "<v Ana Ortiz>"),
    TWO.replace("\n2\n", '\n2 "Bo Li" (38254)\n'),
    TWO.replace("Ana Ortiz: hello", "(Ana Ortiz)\nhello\n-\n(Bo Li)\nyes"),
    TWO.removeprefix("WEBVTT\n\n").replace(".", ","),
    "0:00:01.000,0:00:02.000\nAna: hi\n",
    "[Ana Ortiz] 10:14:06\nhello\n",
    "10:14:06 hello\n10:14:09 again\n10:14:12 and again\n",
    "10:14:30\t From  Ana Ortiz   to   Bo Li(Privately) : hello\n",
    "2026-03-04 10:14:42 From Ana Ortiz to Everyone:\r\n\thello\n\t\n",
    "10:14:42 開始 Ana Ortiz から 皆様:\n\thello\n",
    '00:13:46\tAna Ortiz:\tReacted to "x" with 👍\n',
    '00:13:46\tAna Ortiz:\thello\n00:13:50\tBo Li:\tReplying to "hello"\n',
    "Ana  0:01\nhello\n\nBo  0:02\nhi\n\nTranscribed by https://otter.ai\n",
    "Weekly - Transcript\n00:00:11\nAna: hello\nTranscription ended after 00:01:00\n",
    "# Notes\n### 00:05:00\n**Ana Ortiz:** hello\n",
    "Name,User Email\nAna,ana@example.org\n",
    (
        "1. Summary\nMeeting title\tWeekly\n\n2. Participants\nName\tEmail\tRole\n"
        "Ana Ortiz\tana@example.org\tOrganizer\n"
    ),
    (
        "Meeting ID,Topic,Start Time\n812 3456 7890,Weekly,03/04/2026 09:58:11 AM\n\n"
        "Name (Original Name),User Email,Join Time\nAna (Ana Ortiz),ana@example.org,09:58\n"
    ),
    '{"segments": [{"start": 0, "end": 1.5, "text": "hi"}]}',
    (
        '{"segments": [{"start": 0, "end": 1, "text": "hi", "speaker": "SPEAKER_00"}],'
        ' "word_segments": []}'
    ),
    '{"transcription": [{"offsets": {"from": 0, "to": 900}, "text": "hi", "speaker": "0"}]}',
    (
        '{"entries": [{"text": "hi", "speakerDisplayName": "Ana Ortiz",'
        ' "startOffset": "00:00:03.8090054", "endOffset": "00:00:04"}],'
        ' "events": [{"eventType": "TranscriptStopped"}]}'
    ),
    (
        '{"timeline": [{"ts": "00:00:05.000", "end_ts": "00:00:06", "text": "hi",'
        ' "users": [{"username": "Ana Ortiz"}]}]}'
    ),
    (
        '{"title": "Weekly", "date": 1772604000000, "sentences": [{"speaker_name": "Ana Ortiz",'
        ' "text": "hi", "start_time": 1.5, "end_time": 2}], "meeting_attendees": [{"name": "Bo"}]}'
    ),
    '<popcorn><chattimeline in="1" name="Ana" message="hi"/></popcorn>',
    (
        '<recording meeting_id="x"><event timestamp="1" module="PARTICIPANT"'
        ' eventname="RecordStatusEvent"><status>true</status>'
        "<timestampUTC>1000</timestampUTC></event>"
        '<event timestamp="2" module="CHAT" eventname="PublicChatEvent"><sender>Ana</sender>'
        "<message>hi</message><timestampUTC>6000</timestampUTC></event></recording>"
    ),
)

DOCUMENTS = (
    (
        "Weekly sync-20260815_200732-Meeting Recording",
        "15 August 2026, 06:07pm",
        "45m 12s",
        "Ana Ortiz started transcription",
        "Ana Ortiz   0:04\nhello\nagain",
        "Bo Li   0:09\nyes",
        "Ana Ortiz stopped transcription",
    ),
    ("0:0:0.0 --> 0:0:5.0", "Ana Ortiz", "hello", "0:0:6.0 --> 0:0:9.0", "Bo Li", "yes"),
    (
        "Weekly sync - Transcript",
        "Attendees",
        "Ana Ortiz, Bo Li",
        "00:00:11",
        "Ana Ortiz: hello",
        "Transcription ended after 00:39:12",
    ),
)
"""Paragraphs of text documents."""
