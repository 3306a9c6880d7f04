"""Make the store that every later version must open: `python -m tests.support.golden_store FOLDER`.

It is made once a format, with the commands of that version, and never changed afterwards.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

PASSPHRASE = "golden"
"""Of the key file beside the store; there is nothing to protect in it."""
RECORDINGS = Path("/recordings")
"""Where the invented meetings lie while the store is made; they are removed again."""


def make_golden_store(folder: Path) -> None:
    """Write `store/`, `config/` and `expected.json` into a new folder."""
    folder.mkdir(parents=True)
    run(folder, "demo", str(RECORDINGS))
    try:
        run(folder, "scan", str(RECORDINGS))
        listed = [each for each in run(folder, "list") if holds_sound(each)]
        meetings = [each["id"] for each in listed]
        run(folder, "grant", *meetings[:4], "--note", "asked at the start", "--until", "2099-12-31")
        run(folder, "revoke", meetings[0], "--note", "taken back")
        run(folder, "refuse", meetings[4])
        run(folder, "refuse", meetings[5])
        run(folder, "reopen", meetings[5])
        someone = run(folder, "show", meetings[1])["participants"][0]["id"]
        run(folder, "answer", meetings[1], someone, "yes")
        run(folder, "purposes", "add", "bee-counting", "Counting bees", "How many were named.")
        read = state(lambda *words: run(folder, *words))
        (folder / "expected.json").write_text(json.dumps(read, indent=1) + "\n", "utf-8")
    finally:
        shutil.rmtree(RECORDINGS)
    shutil.rmtree(folder / "store" / "backups", ignore_errors=True)
    (folder / "config" / "anchor.lock").unlink()


def holds_sound(meeting: dict[str, Any]) -> bool:
    """Tell a listed meeting that a grant without options covers."""
    return any(file["kind"] in {"audio", "participant-audio"} for file in meeting["files"])


def state(read: Callable[..., Any]) -> dict[str, Any]:
    """Return what this version sees in a golden store; `read` runs a command on it."""
    meetings = {each["id"]: each for each in read("list")}
    verified = read("verify")
    return {
        "statuses": {id_: each["status"] for id_, each in sorted(meetings.items())},
        "titles": {id_: each["title"] for id_, each in sorted(meetings.items())},
        "events": {
            id_: [each["event"] for each in read("history", id_)] for id_ in sorted(meetings)
        },
        "ledger": {key: verified[key] for key in ("verdict", "size", "root")},
    }


def run(folder: Path, *words: str) -> Any:
    """Run a command on the store in `folder` and return its JSON document."""
    environment = os.environ | {
        "HOSTAPP_STORE": str(folder / "store"),
        "HOSTAPP_CONFIG": str(folder / "config"),
        "HOSTAPP_KEY_PASSPHRASE": PASSPHRASE,
    }
    command = [sys.executable, "-m", "hostapp", *words, "--json"]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise AssertionError(f"{words} ended with {ran.returncode}: {ran.stderr}{ran.stdout}")
    return json.loads(ran.stdout)


if __name__ == "__main__":
    make_golden_store(Path(sys.argv[1]))
