"""The card of a release: README.md for people, with the facts that Hugging Face reads on top."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from hostapp.domain.terms import OWN_TEAM
from hostapp.release.contents import Contents, created_text
from hostapp.release.items import Method, Silencing
from hostapp.release.on_disk import write

CARD: Final = "README.md"

_METHODS: Final = {
    Method.OWN_TRACK: "cut from the speaker's own track",
    Method.REBUILT: "a mix built anew from the tracks of those who agreed",
    Method.VOICE_ACTIVITY: "stretches of people who said no were found by the voice on their own "
    "track and are silent or left out",
    Method.CUE_TIMES: "stretches of people who said no were found by the times of a transcript: "
    "**best effort**",
    Method.CLOCK_TIMES: "stretches of people who said no were found by the time of day that words "
    "bear, which may be a minute off, and were widened by that: **best effort**",
    Method.WORDS: "lines of people who said no were removed",
}
_SILENCED: Final = {
    Silencing.PACKETS: "silent by packets of silence in the place of theirs; nothing else of the "
    "file was encoded anew",
    Silencing.SAMPLES: "silent by zero in the place of their samples, written as FLAC",
}
_LOADING: Final = {
    "huggingface": '`datasets.load_dataset("audiofolder", data_dir="train")`',
    "nemo": "`train/nemo_manifest.json`",
    "lhotse": '`CutSet.from_file("lhotse/cuts_train.jsonl.gz").with_recording_path_prefix(".")`',
    "kaldi": "`kaldi/`, read from this folder (Kaldi and ESPnet)",
    "webdataset": '`wds.WebDataset("wds/train-000000.tar")`, one meeting a shard',
    "text": "`text/train.jsonl`",
    "files": "`files/`",
}


def lay_out(contents: Contents, folder: Path) -> None:
    """Write the card."""
    write(folder / CARD, ("\n".join(_lines(contents)) + "\n").encode())


def _lines(contents: Contents) -> Iterator[str]:
    about = contents.about
    who = "the host's own team" if about.recipient == OWN_TEAM else _plain(about.recipient)
    yield from _front_matter()
    yield f"# Release {about.release}"
    yield ""
    yield f"Made on {created_text(about)} for **{about.purpose}** by **{who}**, and nothing else."
    yield ""
    yield from _amounts(contents)
    yield ""
    yield "## Load it"
    yield ""
    for name in about.formats:
        yield f"- {name}: {_LOADING[name]}"
    yield ""
    yield "## Consent"
    yield ""
    yield "`consent/items.jsonl` names, for each item, the decision that it rests on; beside it are"
    yield "those decisions, the proofs that they are in the host's signed ledger, and the key."
    yield "Check it all, offline: `hostapp verify .`"
    yield ""
    yield "Consent can end. Before each use look at the host's feed"
    place = _plain(about.feed) if about.feed else "ask the host where it is"
    yield f"({place}), and remove what it"
    yield "calls back: `hostapp apply FEED .`"
    yield from _kept_out(contents)
    yield ""
    yield "Names on the participants' lists and obvious personal data in texts are masked. Patterns"
    yield "find what is written in a usual form, and no more."


def _kept_out(contents: Contents) -> Iterator[str]:
    items = contents.items()
    methods = Counter(item.method for item in items if item.method is not None)
    silenced = Counter(item.silencing for item in items if item.silencing is not None)
    if not methods:
        return
    yield ""
    yield "## How people who said no were kept out"
    yield ""
    for method, count in sorted(methods.items()):
        yield f"- {count:,} items: {_METHODS.get(method, method.value)}"
    for silencing, count in sorted(silenced.items()):
        yield f"- {count:,} files: {_SILENCED[silencing]}; decoded again to see that they are"


def _front_matter() -> Iterator[str]:
    """Give the licence alone: with `configs`, `datasets` serves recalled rows from its cache."""
    yield "---"
    yield "license: other"
    yield "license_name: consent-bound"
    yield "---"
    yield ""


def _amounts(contents: Contents) -> Iterator[str]:
    if contents.segments:
        hours = sum(each.seconds for each in contents.segments) / 3600
        yield f"- {len(contents.segments):,} segments of speech, {hours:.2f} hours"
    if contents.texts:
        yield f"- {len(contents.texts):,} lines of text"
    if contents.files:
        yield f"- {len(contents.files):,} files"


def _plain(text: str) -> str:
    """Keep what the host typed from being read as markup."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>#|" else each for each in text)
