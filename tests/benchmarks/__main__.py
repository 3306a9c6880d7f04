"""Run the benchmarks and end with 1 if any figure is over its limit."""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support.measuring import Measure


def names() -> list[str]:
    """Return the benchmarks there are."""
    files = sorted(Path(__file__).parent.glob("bench_*.py"))
    return [path.stem.removeprefix("bench_") for path in files]


def main(chosen: Sequence[str]) -> int:
    """Print every figure of the chosen benchmarks, or of all."""
    over = 0
    for name in chosen or names():
        module = importlib.import_module(f"tests.benchmarks.bench_{name}")
        for measure in module.measures():
            assert isinstance(measure, Measure)
            print(f"{name}: {measure}", flush=True)  # noqa: T201
            over += not measure.holds
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
