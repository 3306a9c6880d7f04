"""Filter a release with the gate, in the tools that people train with.

Run by the Python of the readers' own environment: `filter_release.py RELEASE FEED KEY STATE`. It
prints one JSON document: for each way of filtering the ids that pass.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from hostapp.gate import Gate

SPEECH = "speech-recognition"


def huggingface(release: Path, gate: Gate) -> dict[str, list[str]]:
    """Filter a data set at once, in batches, in two processes and as a stream."""
    import datasets

    def load(*, streaming: bool = False) -> Any:
        loaded = datasets.load_dataset(
            "audiofolder", data_dir=str(release / "train"), split="train", streaming=streaming
        )
        return loaded.cast_column("audio", datasets.Audio(decode=False))

    allows = gate.huggingface(SPEECH)
    found = {
        "datasets": load().filter(allows),
        "datasets, batched": load().filter(allows, batched=True),
        "datasets, two processes": load().filter(allows, num_proc=2),
        "datasets, again": load().filter(gate.huggingface(SPEECH)),
        "datasets, streaming": load(streaming=True).filter(allows),
    }
    return {name: [row["id"] for row in rows] for name, rows in found.items()}


def webdataset(release: Path, gate: Gate) -> dict[str, list[str]]:
    """Filter shards by what they say of a sample, and by its bytes."""
    import webdataset as wds

    shards = sorted(map(str, (release / "wds").iterdir()))
    ways = {
        "webdataset": gate.webdataset(SPEECH),
        "webdataset, by bytes": gate.webdataset(SPEECH, verify="flac"),
    }
    return {
        name: [
            sample["__key__"]
            for sample in wds.WebDataset(shards, shardshuffle=False).select(allows)
        ]
        for name, allows in ways.items()
    }


def lhotse(release: Path, gate: Gate) -> dict[str, list[str]]:
    """Filter cuts."""
    from lhotse import CutSet

    cuts = CutSet.from_file(release / "lhotse" / "cuts_train.jsonl.gz")
    return {"lhotse": [cut.id for cut in cuts.filter(gate.lhotse(SPEECH))]}


def datadiligence(release: Path, gate: Gate) -> dict[str, list[str]]:
    """Ask an evaluator of its own, and the one for files that is there already."""
    import datadiligence as dd

    own, shipped = dd.Evaluator(), dd.get_evaluator("file")
    for evaluator in (own, shipped):
        evaluator.add_rule(gate.rule(SPEECH))
    paths = sorted((release / "train" / "audio").iterdir())
    return {
        "datadiligence": [each.stem for each in paths if own.is_allowed(path=str(each))],
        "datadiligence, by itself": [each.stem for each in paths if dd.is_allowed(path=str(each))],
    }


def main(release: Path, feed: str, key: str, state: str) -> None:
    """Print what passes; what the gate itself needs is taken from where the tests find it."""
    sys.path.append(os.environ["HOSTAPP_PACKAGES"])
    gate = Gate(feed, key, state=state)
    found: dict[str, list[str]] = {}
    for way in (huggingface, webdataset, lhotse, datadiligence):
        found |= way(release, gate)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:5])
