"""The README's first five minutes, typed as they stand there."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.contracts.source_tree import ROOT

BLOCKS = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
FIRST_MINUTES = next(block for block in BLOCKS if "hostapp demo" in block)
ASKING = next(block for block in BLOCKS if block.startswith("hostapp ask"))


def _typed(lines: str, home: Path) -> subprocess.CompletedProcess[str]:
    hostapp = f'hostapp() {{ "{sys.executable}" -P -m hostapp "$@"; }}\n'
    environment = {
        **os.environ,
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "HOSTAPP_KEY_PASSPHRASE": "three plain words",
    }
    return subprocess.run(
        ["sh", "-eu", "-c", hostapp + lines],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_first_five_minutes_work(tmp_path: Path, demo_made_once: Path) -> None:
    lines = FIRST_MINUTES.splitlines()
    (made,) = (line for line in lines if line.startswith("hostapp demo ~/hostapp-demo "))
    lines.remove(made)
    (tmp_path / "hostapp-demo").symlink_to(demo_made_once)
    done = _typed("\n".join(lines), tmp_path)
    assert done.returncode == 0, done.stderr
    assert "28 new" in done.stdout
    assert len(re.findall(r"^[0-9a-f]{16}  undecided ", done.stdout, re.MULTILINE)) >= 28
    assert len(re.findall(r"^[0-9a-f]{16}  granted .*Bees", done.stdout, re.MULTILINE)) == 1
    assert (tmp_path / "hostapp-demo-decisions" / "ledger.db").exists()
    assert not (tmp_path / "store").exists(), "the host's own decisions"
    assert done.stdout.index("Granted: 1 meeting") < done.stdout.index("Revoked: 1 meeting")


def test_asking_works_as_it_is_written(tmp_path: Path, demo_made_once: Path) -> None:
    (tmp_path / "hostapp-demo").symlink_to(demo_made_once)
    done = _typed(f"hostapp scan ~/hostapp-demo\n{ASKING}", tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "hostapp-requests").iterdir())) == 3
    assert "Bo Li: no yes is recorded" in done.stdout
    assert "stands where the name was" in done.stdout
