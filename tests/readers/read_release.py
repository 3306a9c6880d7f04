"""Read releases with the tools that people train with, and say what each of them found.

Run by the Python of the readers' own environment: `read_release.py RELEASE…`. It prints one JSON
document: for each release and reader the items with digest, samples and text, or the error.
"""

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Items = dict[str, dict[str, Any]]


def huggingface(release: Path) -> Items:
    """Load the AudioFolder as the card says, at once and as a stream."""
    import datasets

    folder = datasets.load_dataset("audiofolder", data_dir=str(release / "train"), split="train")
    streamed = datasets.load_dataset(
        "audiofolder", data_dir=str(release / "train"), split="train", streaming=True
    )
    if folder["id"] != [row["id"] for row in streamed]:
        raise SystemExit("the stream holds other rows")
    return {
        row["id"]: item(row["sha256"], len(row["audio"]["array"]), row["text"]) for row in folder
    }


def nemo(release: Path) -> Items:
    """Read the manifest with NeMo's reader, from elsewhere: paths are relative to its folder."""
    import soundfile

    manifest = release / "train" / "nemo_manifest.json"
    script = Path(__file__).with_name("nemo_items.py")
    done = subprocess.run(
        [sys.executable, script, manifest], cwd="/", capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    rows = [json.loads(line) for line in manifest.read_text("utf-8").splitlines()]
    found = {}
    for row, item_ in zip(rows, json.loads(done.stdout), strict=True):
        sound, rate = soundfile.read(item_["audio_file"])
        same = item_["speaker"] == row["speaker"] and item_["duration"] == row["duration"]
        if not same or len(sound) / rate != row["duration"]:
            raise SystemExit(f"{row['id']} is not what it says")
        found[row["id"]] = item(row["sha256"], len(sound), item_["text"])
    return found


def lhotse(release: Path) -> Items:
    """Load and validate cuts, recordings and supervisions, and decode every cut."""
    from lhotse import CutSet, RecordingSet, SupervisionSet, qa

    folder = release / "lhotse"
    recordings = RecordingSet.from_file(folder / "recordings_train.jsonl.gz")
    supervisions = SupervisionSet.from_file(folder / "supervisions_train.jsonl.gz")
    qa.validate_recordings_and_supervisions(recordings, supervisions)
    cuts = CutSet.from_file(folder / "cuts_train.jsonl.gz").with_recording_path_prefix(release)
    qa.validate(cuts, read_data=True)
    found = {}
    for cut in cuts:
        said = cut.supervisions[0]
        found[cut.id] = item(said.custom["sha256"], cut.load_audio().shape[1], said.text)
    return found


def kaldi(release: Path) -> Items:
    """Load the data directory through Lhotse's reader of Kaldi's tables."""
    import os

    import lhotse.kaldi
    import soundfile

    os.chdir(release)
    _, said, _ = lhotse.kaldi.load_kaldi_data_dir("kaldi", sampling_rate=16_000)
    texts = {each.recording_id: each.text or "" for each in said}
    digests = dict(line.split() for line in Path("kaldi/utt2sha256").read_text().splitlines())
    found = {}
    for line in Path("kaldi/wav.scp").read_text().splitlines():
        name, _, path = line.partition(" ")
        count = len(soundfile.read(path)[0])
        found[Path(path).stem] = item(digests[name], count, texts[name])
    return found


def webdataset(release: Path) -> Items:
    """Read the shards with WebDataset, and with Hugging Face's reader of them."""
    import io

    import datasets
    import soundfile
    import webdataset as wds

    urls = sorted(map(str, (release / "wds").glob("*.tar")))
    found = {}
    pipeline = wds.WebDataset(urls, shardshuffle=False).to_tuple("__key__", "flac", "json", "txt")
    for name, sound, row, text in pipeline:
        facts = json.loads(row)
        if hashlib.sha256(sound).hexdigest() != facts["sha256"]:
            raise SystemExit(f"{name} is not the sound that its row names")
        count = len(soundfile.read(io.BytesIO(sound))[0])
        found[name] = item(facts["sha256"], count, text.decode())
    other = datasets.load_dataset("webdataset", data_files={"train": urls}, split="train")
    if set(other["__key__"]) != set(found):
        raise SystemExit("the two readers of shards do not agree")
    return found


def text(release: Path) -> Items:
    """Load the lines as JSON."""
    import datasets

    path = str(release / "text" / "train.jsonl")
    rows = datasets.load_dataset("json", data_files=path, split="train")
    return {row["id"]: item(row["sha256"], 0, row["text"]) for row in rows}


def croissant(release: Path) -> Items:
    """Validate the description without a complaint, and load every record through it."""
    import mlcroissant

    dataset = mlcroissant.Dataset(release / "croissant.json")
    issues = dataset.metadata.issues
    if issues.errors or issues.warnings:
        raise SystemExit(f"{issues.errors} {issues.warnings}")
    for records in dataset.metadata.record_sets:
        if not list(dataset.records(records.id)):
            raise SystemExit(f"{records.id} is empty")
    return {
        row["items/id"].decode(): item(row["items/sha256"].decode(), 0, "")
        for row in dataset.records("items")
    }


def item(digest: str, samples: int, said: str) -> dict[str, Any]:
    """Return what is compared of one item."""
    return {"sha256": digest, "samples": samples, "text": said}


READERS: dict[str, Callable[[Path], Items]] = {
    each.__name__: each for each in (huggingface, nemo, lhotse, kaldi, webdataset, text, croissant)
}


def attempt(reader: Callable[[Path], Items], release: Path) -> Items | str:
    """Read, or say why that failed: any error of theirs is a finding of ours."""
    try:
        return reader(release)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - reported to the test
        return repr(error)


if __name__ == "__main__":
    answers = {
        given: {name: attempt(reader, Path(given).resolve()) for name, reader in READERS.items()}
        for given in sys.argv[1:]
    }
    sys.stdout.write(json.dumps(answers))
