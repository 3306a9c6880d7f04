"""A Kaldi data directory, which ESPnet reads as well; its paths are relative to the release."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from hostapp.release.contents import Contents, Segment
from hostapp.release.on_disk import write


def utterance_of(segment: Segment) -> str:
    """Return the id of a segment here: it begins with the speaker's, so that both sort alike."""
    return f"{segment.speaker}-{segment.item.id}"


def lay_out(contents: Contents, folder: Path) -> None:
    """Write the directory's tables, each sorted by bytes."""
    named = sorted((utterance_of(each), each) for each in _without_doubles(contents.segments))
    speakers: dict[str, list[str]] = defaultdict(list)
    for name, segment in named:
        speakers[segment.speaker].append(name)
    tables = {
        "wav.scp": [f"{name} train/{each.audio}" for name, each in named],
        "text": [f"{name} {_one_line(each.text)}".rstrip() for name, each in named],
        "utt2spk": [f"{name} {each.speaker}" for name, each in named],
        "spk2utt": [f"{speaker} {' '.join(names)}" for speaker, names in sorted(speakers.items())],
        "utt2dur": [f"{name} {each.seconds}" for name, each in named],
        "reco2dur": [f"{name} {each.seconds}" for name, each in named],
        "utt2sha256": [f"{name} {each.item.digest}" for name, each in named],
    }
    for table, lines in tables.items():
        write(folder / "kaldi" / table, "".join(f"{line}\n" for line in lines).encode())


def _without_doubles(segments: Iterable[Segment]) -> Iterable[Segment]:
    return {each.item.id: each for each in segments}.values()


def _one_line(text: str) -> str:
    return " ".join(text.split())
