"""Read a manifest with NeMo's own reader, without the toolkit's hundreds of other packages.

Run by the Python of the readers' own environment: `nemo_items.py MANIFEST`. NeMo's packages
import all of PyTorch Lightning on the way to the reader, so its module is loaded by itself.
"""

import importlib.util
import json
import os
import sys


def main(manifest: str) -> None:
    """Print what NeMo finds as one JSON document."""
    toolkit = importlib.util.find_spec("nemo")
    if toolkit is None or toolkit.origin is None:
        raise SystemExit("NeMo is not installed")
    path = os.path.join(
        os.path.dirname(toolkit.origin), "collections/common/parts/preprocessing/manifest.py"
    )
    spec = importlib.util.spec_from_file_location("nemo_manifest", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} cannot be loaded")
    reader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reader)
    wanted = ("audio_file", "duration", "text", "speaker")
    found = [{key: item[key] for key in wanted} for item in reader.item_iter(manifest)]
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
