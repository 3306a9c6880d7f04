"""Key and anchor in the real Secret Service, on a D-Bus and in a home of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SERVICE = """
import keyring
from pathlib import Path
import sys
from hostapp.keys.os_keyring import OsKeyring
from tests.support.ledgers import grant, open_book
keychain = OsKeyring(deadline=20)
print(type(keyring.get_keyring()).__module__)
book = open_book(Path(sys.argv[1]) / "store", keychain)
print(book.append([grant(1)]), book.append([grant(2)]), book.verify().size)
book.close()
"""


@pytest.mark.secret_service
def test_the_real_secret_service_keeps_key_and_anchor(tmp_path: Path) -> None:
    home, runtime = tmp_path / "home", tmp_path / "run"
    for folder in (home, runtime):
        folder.mkdir(mode=0o700)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"}
        and not name.startswith(("DBUS_", "XDG_", "HOSTAPP_"))
    }
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}
    session = (
        'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
    )
    command = ["dbus-run-session", "--", "sh", "-c", session, "sh"]
    done = subprocess.run(
        [*command, sys.executable, "-c", SERVICE, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == ["keyring.backends.SecretService", "(1,) (2,) 3"]
    kept = list((home / ".local" / "share" / "keyrings").iterdir())
    assert kept
    assert not any(b"PRIVATE+KEY" in path.read_bytes() for path in kept)
    assert not any(b"PRIVATE+KEY" in path.read_bytes() for path in (tmp_path / "store").iterdir())
