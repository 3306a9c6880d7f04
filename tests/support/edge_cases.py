"""Folders as the tools leave them at the edges: renamed, restarted, half there, apart.

Each case is a folder of its own; the table says what is in it, nothing says what it means.
"""

import json
from pathlib import Path
from typing import Final

from tests.support.recorded import playable
from tests.support.word_documents import word_document

MEDIA: Final = None
"""Stands for a sound that plays."""

VTT: Final = (
    "WEBVTT\r\n\r\n1\r\n00:00:03.430 --> 00:00:04.510\r\nAna Ortiz: What about the bees?\r\n"
    "\r\n2\r\n00:00:05.000 --> 00:00:06.000\r\nBo Li: They are fine.\r\n"
)
VOICES: Final = (
    "WEBVTT\n\n3f2a9c1e-8b7d-4a6f-9e0c-1b2a3d4e5f60/12-0\n00:00:03.809 --> 00:00:06.714\n"
    "<v Ana Ortiz>Honey &amp; wax.</v>\n\n3f2a9c1e-8b7d-4a6f-9e0c-1b2a3d4e5f60/12-1\n"
    "00:00:07.000 --> 00:00:09.000\n<v Bo Li>Good"
)
OTTER: Final = (
    "Ana Ortiz  0:34  \nHello there\n\nUnknown Speaker  1:02:03  \nBye\n\n"
    "Transcribed by https://otter.ai\n"
)
REPORT: Final = (
    "1. Summary\r\nMeeting title\tHives\r\nStart time\t8/15/26, 8:06:54 PM\r\n\r\n"
    "2. Participants\r\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\t"
    "Participant ID (UPN)\tRole\r\nAna Ortiz\t8/15/26, 8:07:00 PM\t8/15/26, 9:00:00 PM\t53m\t"
    "ana@example.org\tana@example.org\tOrganizer\r\nMaria Lopes (Guest)\t8/15/26, 8:07:00 PM\t"
    "8/15/26, 9:00:00 PM\t53m\t\t\tPresenter\r\n"
).encode("utf-16")
CONF: Final = json.dumps(
    {
        "items": [
            {
                "audio": "audio1123456789.m4a",
                "prefix": "",
                "process": 100,
                "video": "video1123456789.mp4",
            }
        ],
        "magic_number": "123456789",
    }
)
CRAIG: Final = (
    "Recording AbCdEfGhIjKl\r\n\r\nGuild:\t\tBee club (123)\r\nChannel:\tLounge (456)\r\n"
    "Requester:\tAna (ana.o) (789)\r\nStart time:\t2026-06-02T14:03:09.123Z\r\n\r\n"
    "Tracks:\r\n\tAna (ana.o) (789)\r\n\tboli#0042 (790)\r\n"
)
ROWS: Final = (
    "Topic,ID,Start Time,File Size (MB),File Count,Total Views,Total Downloads,Last Accessed,\n"
    'Hives,888 1234 5678,"Jan 24, 2024 12:25:59",12,3,0,0,"",\n'
)
STAMP: Final = "GMT20240124-202901_Recording"
BBB: Final = f"{'a1' * 20}-1630430006889"
TEAMS: Final = "Hives-20260815_200732-Meeting Recording"
_BOXES: Final = b"\0\0\0\x10ftypisom\0\0\0\0" + b"\0\0\0\0mdat" + b"x" * 99

Content = str | bytes | list[str] | None
CASES: Final[dict[str, dict[str, Content]]] = {
    "cloud": {
        f"{STAMP}_gallery_1280x720.mp4": MEDIA,
        f"{STAMP}2_1280x720.mp4": MEDIA,
        f"{STAMP}.transcript (1).vtt": VTT,
        f"{STAMP}newChat.txt": '00:13:46\tBo Li:\tReacted to "x" with 👍\r\n',
        "zoomus_recordings__20240131.csv": ROWS,
    },
    "cloud, from the web page": {
        "Hives_88812345678_Jan_24_2024.mp4": MEDIA,
        "Audio Transcript_Hives_88812345678_Jan_24_2024.vtt": VTT,
    },
    "archive": {"recording.mp4": MEDIA, "transcript.vtt": VTT, "chat.txt": "00:01:00\tBo Li:\thi"},
    "2024-03-04 09.58.11 Hives": {
        "video1123456789.mp4": MEDIA,
        "audio1123456789.m4a": MEDIA,
        "recording.conf": CONF,
        "Audio Record/audioAnaOrtiz11123456789.m4a": MEDIA,
        "meeting_saved_closed_caption.txt": "[Ana Ortiz] 09:58:20\nHi\n\n[Bo Li] 09:58:25\nHo\n",
        "closed_caption.txt": "09:58:20 Hi\n09:58:25 Ho\n",
    },
    "2024-03-05 09.58.11 Hives": {"recording.conf": CONF, "audio1123456789.m4a": MEDIA},
    "2024-03-06 09.58.11 Hives": {"chat.txt": "11:40:13 From Bo Li to Everyone:\n\thi\n"},
    "teams": {
        f"{TEAMS}.mp4": MEDIA,
        "Hives.vtt": VOICES,
        "Hives.docx": [
            TEAMS,
            "15 August 2026, 06:07pm",
            "Ana Ortiz   0:04\nHoney & wax.",
            "Bo Li   0:09\nGood",
            "Ana Ortiz stopped transcription",
        ],
        "Hives - Attendance report 8-15-26.csv": REPORT,
    },
    "teams, words only": {"Hives-20260818_100000UTC-Meeting Transcript.mp4": b"shell" * 99},
    "meet": {
        "Hives - 2026_08_15 22_45 GMT+2 - Recording.mp4": MEDIA,
        "Hives - 2026_08_15 22_45 GMT+2 - Recording 2.mp4": MEDIA,
        "Hives - 2026_08_15 23_02 GMT+2 - Notes by Gemini.docx": [
            "📝 Notes",
            "Ana: never said this",
            "📖 Transcript",
            "00:00:11",
            "Ana Ortiz: Let us start.",
            "Transcription ended after 00:39:12",
        ],
    },
    "webex": {
        "Ana Ortiz's Personal Room-20240229 1129-1.mp4": MEDIA,
        "Ana Ortiz's Personal Room-20240229 1129-1.vtt": 'WEBVTT\n\n1 "Bo Li" (3825415936)\n'
        "00:00:01.000 --> 00:00:03.000\nHello\n",
    },
    "jitsi": {"hive-talk_2026-08-05-14-03-22.mp4": MEDIA},
    f"bbb/{BBB}": {
        "video/webcams.webm": MEDIA,
        "notes.html": "",
        "metadata.xml": f'<recording><id>{BBB}</id><meeting id="{BBB}" name="Hives"/></recording>',
        "slides_new.xml": '<popcorn><chattimeline in="12" name="Bo Li" message="hi"'
        ' target="chat"/></popcorn>',
    },
    "craig": {"info.txt": CRAIG, "1-ana_o.flac": MEDIA, "2-boli_0042.flac": MEDIA},
    "riverside": {
        "riverside_ana_ortiz_raw-synced-video-cfr_hives_0004.mp4": MEDIA,
        "riverside_bo_li_raw-audio_hives_0004.wav": MEDIA,
    },
    "obs": {"2026-02-01 02-03-08.mkv": MEDIA, "2026-02-01 02-03-08.mp4": MEDIA},
    "obs, while it records": {"2026-02-02 02-03-08.mp4": _BOXES},
    "otter": {"Hives_otter_ai.mp3": MEDIA, "Hives_otter_ai.txt": OTTER},
    "fireflies": {
        "call.mp3": MEDIA,
        "call.json": json.dumps(
            {
                "title": "Hives",
                "date": "2024-06-02T14:03:09.000Z",
                "transcript_url": "https://example.org/x",
                "sentences": [{"speaker_name": "Bo Li", "text": "Hi", "start_time": 1.2}],
            }
        ),
    },
    "whisper": {
        "talk.mp3": MEDIA,
        "talk.json": '{"text": "hi", "segments": [{"start": 0, "end": 2, "text": "hi",'
        ' "avg_logprob": -1}], "language": "en"}',
    },
    "downloads": {"talk.mp4.crdownload": b"half", ".film.mp4.icloud": b"stub"},
}
"""By folder: files with what is in them; a list is the paragraphs of a document."""


def write_edge_cases(root: Path) -> None:
    """Write every case below a folder."""
    for folder, files in CASES.items():
        for name, content in files.items():
            path = root / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, list):
                path.write_bytes(word_document(content))
            elif content is MEDIA:
                path.write_bytes(playable(f"{folder} {name}"))
            else:
                path.write_bytes(content.encode() if isinstance(content, str) else content)
