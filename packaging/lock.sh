#!/bin/sh
# Write the requirement locks anew from pyproject.toml.
set -eu
command -v uv >/dev/null || { echo "This needs uv: python3 -m pip install uv" >&2; exit 1; }
cd -- "$(dirname -- "$0")/.."
compile() {
    uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --upgrade "$@" pyproject.toml
}
compile --output-file packaging/requirements.lock
compile --group test --output-file packaging/requirements-test.lock
compile --group build --output-file packaging/requirements-build.lock
# requirements-readers.lock is what `pip freeze` says, in a new environment on Python 3.11, after
# pip install datasets==3.6.0 soundfile librosa mlcroissant webdataset duckdb lhotse torch==2.13.0 urllib3 datadiligence
# and pip install --no-deps nemo_toolkit, of which the reader of manifests alone is wanted.
