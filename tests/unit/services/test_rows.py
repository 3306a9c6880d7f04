import subprocess
import sys


def test_rows_cost_no_heavy_import() -> None:
    code = (
        "import sys, hostapp.services.rows;"
        "heavy = {'sqlite_utils', 'keyring', 'av', 'numpy', 'cryptography', 'nacl', 'PySide6'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
