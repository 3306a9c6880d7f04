"""What must be quick, each beside a yardstick: `python -m tests.benchmarks [NAME…]`.

A benchmark is a module `bench_NAME.py` with `measures() -> Iterable[Measure]`.
"""
