import pytest

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.words.cue import Style
from hostapp.recordings.words.sniffing import saved_chat_form, style_of
from hostapp.recordings.words.zoom_chat import ChatForm, ChatStyle


def sniff(
    text: str, kind: FileKind = FileKind.TRANSCRIPT, name: str = "", source: Source = Source.UNKNOWN
) -> Style | None:
    return style_of(text.split("\n"), kind, name, source)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("WEBVTT\n\n", Style.WEBVTT),
        ("\n\nWEBVTT - Weekly sync", Style.WEBVTT),
        ("00:01.000 --> 00:02.000\na", Style.WEBVTT),
        ("1\n00:00:01,000 --> 00:00:02,000\na", Style.SRT),
        ("00:00:01,000 --> 00:00:02,000\na", Style.SRT),
        ("0:00:01.000,0:00:02.000\na", Style.SBV),
        ("[Ana Ortiz] 08:06:06\nhello", Style.ZOOM_CAPTIONS),
        ("16:02:22 hello\n16:02:25 there", Style.ZOOM_CAPTIONS),
        ("00:13:46\tAna Ortiz:\thello", Style.ZOOM_CLOUD_CHAT),
        ("10:14:30\t From  Ana Ortiz : hello", Style.ZOOM_CHAT),
        ("11:40:13 From Ana Ortiz to Everyone:\n\thello", Style.ZOOM_CHAT),
        ("Weekly sync - Transcript\n00:00:11\nAna Ortiz: hello", Style.MEET_DOCUMENT),
        ("Name,User Email\nAna,ana@example.org", Style.ATTENDANCE),
        ("Ana  0:01\nhello\n\nBo  0:02\nhi", Style.OTTER),
        ("hello", None),
        ("WEBVTTish text", None),
        ("", None),
    ],
)
def test_styles(text: str, style: Style | None) -> None:
    assert sniff(text) is style


def test_subtitles_pasted_into_a_chat_leave_it_a_chat() -> None:
    pasted = "\n1\n00:00:01,000 --> 00:00:02,000\na"
    assert sniff("10:14:30\t From  Ana Ortiz : look:" + pasted) is Style.ZOOM_CHAT
    assert sniff("00:13:46\tAna Ortiz:\tlook:" + pasted) is Style.ZOOM_CLOUD_CHAT


UNKNOWN_CHAT = "10:14:30 Oddiwrth Ana i Pawb:\n\thelo\n10:14:35 Oddiwrth Bo i Pawb:\n\tie"


def test_a_chat_in_an_unknown_language_is_known_by_kind_or_name() -> None:
    assert sniff(UNKNOWN_CHAT, FileKind.CHAT) is Style.ZOOM_CHAT
    assert sniff(UNKNOWN_CHAT, FileKind.DOCUMENT, "meeting_saved_chat.txt") is Style.ZOOM_CHAT
    assert sniff("hello", FileKind.CHAT) is None


def test_wrapped_captions_are_known_by_their_tool() -> None:
    text = "16:02:22 hello\n" + "and on\n" * 5
    assert sniff(text) is None
    assert sniff(text, FileKind.CAPTIONS, source=Source.ZOOM) is Style.ZOOM_CAPTIONS


def test_the_form_of_a_chat() -> None:
    assert saved_chat_form(UNKNOWN_CHAT.split("\n")) == ChatForm(ChatStyle.BLOCK, known_heads=False)
    inline = ["10:14:30\t From  Ana : hello"]
    assert saved_chat_form(inline) == ChatForm(ChatStyle.INLINE)
    assert saved_chat_form([]) == ChatForm(ChatStyle.BLOCK, known_heads=False)
