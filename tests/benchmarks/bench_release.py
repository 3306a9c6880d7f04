"""Releasing an hour of speech by segments and silencing stretches of it, beside FFmpeg.

`python -m tests.benchmarks release`. The export's own work is measured whole: the private copy
and its digest, decoding in a process of its own, cutting, FLAC, and writing 900 files.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from functools import partial
from hashlib import file_digest
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import av
import numpy as np

from hostapp.domain.events import BoundFile
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.terms import OWN_TEAM
from hostapp.media.cut import zeroed
from hostapp.media.decode import Samples, decode
from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.packet_swap import swap
from hostapp.media.studio import Studio
from hostapp.recordings.reading import open_regular
from hostapp.release.avoiding import Avoiding
from hostapp.release.plan import Source, SpeechTrack, Use, Utterance
from hostapp.release.private_copy import PrivateCopies
from hostapp.release.segments import SegmentCutter
from hostapp.release.stretches import Stretch
from tests.support.consent_events import NOW, SPEECH, granted, verified
from tests.support.measuring import Measure, ratio, timed

SECONDS = 3600
SEGMENTS = 900
RATE = 32_000
"""Samples a second of the recording, as Zoom writes them."""
SILENCED = 291
"""Stretches of somebody who said no."""
CALLS = 45
"""Segments for which FFmpeg is really called; the rest would take as long."""
MISSING = (
    "release: FFmpeg is not installed, so nothing is compared with it: install `ffmpeg` to see.\n"
)


def measures() -> Iterable[Measure]:
    """Compare with FFmpeg where it is installed; swapping packets with encoding anew."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.m4a"
        write_hour(path)
        export = exporting(path, Path(folder))
        if shutil.which("ffmpeg"):
            yield from beside_ffmpeg(export, path)
        else:
            sys.stdout.write(MISSING)
        yield ratio(
            f"releasing an hour as {SEGMENTS} segments to decoding it here",
            export,
            timed(lambda: [None for _ in decode(BytesIO(path.read_bytes()))]),
            limit=3,
            rounds=3,
        )
        yield ratio(
            f"silencing {SILENCED} stretches by swapping packets to encoding anew",
            timed(partial(swap_packets, path)),
            timed(partial(encode_anew, path)),
            limit=1 / 8,
            rounds=1,
        )


def beside_ffmpeg(export: Any, path: Path) -> Iterable[Measure]:
    """Compare with one call that decodes all, and with a call for each segment."""
    yield ratio(
        f"releasing an hour as {SEGMENTS} segments to FFmpeg decoding it once",
        export,
        timed(partial(call_ffmpeg, path)),
        limit=3,
        rounds=3,
    )

    def call_for_some() -> None:
        for turn in turns()[:: SEGMENTS // CALLS]:
            call_ffmpeg(path, turn)

    calls = timed(call_for_some)
    yield ratio(
        f"the same to one call of FFmpeg a segment ({CALLS} calls, times {SEGMENTS // CALLS})",
        export,
        lambda: calls() * (SEGMENTS / CALLS),
        limit=1 / 10,
        rounds=2,
    )


def turns() -> list[Turn]:
    """Return who speaks when."""
    return [
        Turn(number * 4.0, 3.0, ("Ana Ortiz", "Bo Li")[number % 2], "Good morning")
        for number in range(SEGMENTS)
    ]


def write_hour(path: Path) -> None:
    """Write the recording."""
    write_aac(path, np.repeat(voices(turns(), SECONDS), RATE // SAMPLE_RATE), RATE)


def write_aac(path: Path, samples: Samples, rate: int) -> None:
    """Encode samples."""
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("aac", rate=rate, layout="mono")
        stream.bit_rate = 64_000
        for first in range(0, len(samples), 1024):
            block = np.ascontiguousarray(samples[None, first : first + 1024])
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def exporting(path: Path, folder: Path) -> Any:
    """Return what an export does with the recording, as something that can be timed."""
    with path.open("rb") as stream:
        digest = Digest(file_digest(stream, "sha256").hexdigest())
    source = Source(bytes(path), digest, FileKind.AUDIO, path.stat().st_size)
    gate = Gate(verified(granted(BoundFile(digest, FileKind.AUDIO))))
    permit = gate.ask(Question(digest, SPEECH, OWN_TEAM), NOW)
    assert isinstance(permit, Permit)
    said = [
        Utterance(Stretch(turn.start, turn.start + turn.seconds), None, None) for turn in turns()
    ]
    track = SpeechTrack(Use(source, (permit,)), tuple(said))
    numbers = count()

    def export() -> None:
        out = folder / f"out{next(numbers)}"
        out.mkdir()
        with Studio() as studio, PrivateCopies(out, open_regular, studio) as copies:
            cutter = SegmentCutter(MeetingId("m"), out, copies, Avoiding(copies), str)
            assert sum(1 for _ in cutter.cut(track)) == SEGMENTS
        shutil.rmtree(out)

    return timed(export)


def call_ffmpeg(path: Path, turn: Turn | None = None) -> None:
    """Decode all of it, or one turn, to 16 kHz mono."""
    part = [] if turn is None else ["-ss", str(turn.start), "-t", str(turn.seconds)]
    form = ["-f", "s16le" if turn is None else "flac", "-ac", "1", "-ar", str(SAMPLE_RATE)]
    command = ["ffmpeg", "-v", "error", "-nostdin", *part, "-i", str(path), *form, "pipe:"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def stretches() -> list[tuple[float, float]]:
    """Return where somebody is silenced."""
    return [(number * 12.0 + 4, number * 12.0 + 7) for number in range(SILENCED)]


def swap_packets(path: Path) -> None:
    """Silence by swapping packets."""
    with path.open("rb") as source, tempfile.TemporaryFile() as target:
        assert swap(source, target, stretches())


def encode_anew(path: Path) -> None:
    """Silence by decoding, putting zero and encoding as AAC again."""
    ranges = [(round(first * RATE), round(last * RATE)) for first, last in stretches()]
    with path.open("rb") as source, tempfile.TemporaryDirectory() as folder:
        samples = np.concatenate(list(zeroed(decode(source, RATE), ranges)))
        write_aac(Path(folder) / "silenced.m4a", samples, RATE)
