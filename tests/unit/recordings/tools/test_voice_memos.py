"""Apple Voice Memos."""

from hostapp.domain.meetings import Confidence
from hostapp.recordings.tools.voice_memos import VoiceMemos
from tests.support.named import named, start_of


def test_with_and_without_identifier() -> None:
    certain = named(VoiceMemos(), "20250503 103006-7523A0A2.m4a")
    likely = named(VoiceMemos(), "20250503 103006.qta")

    assert certain is not None
    assert likely is not None
    assert (certain.confidence, likely.confidence) == (Confidence.CERTAIN, Confidence.LIKELY)
    assert start_of(VoiceMemos(), "20250503 103006-7523A0A2.m4a") == "2025-05-03 08:30:06"


def test_other_names() -> None:
    assert named(VoiceMemos(), "20251303 103006-7523A0A2.m4a") is None
    assert named(VoiceMemos(), "20250503 103006-7523A0A2.mp3") is None
    assert named(VoiceMemos(), "20250503103006.m4a") is None
