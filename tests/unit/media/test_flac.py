import io

import numpy as np
import pytest

from hostapp.media.decode import decode
from hostapp.media.flac import FlacWriter, flac


@pytest.mark.parametrize("count", [1, 4608, 50_000])
@pytest.mark.parametrize("rate", [16_000, 48_000])
def test_every_sample_comes_back(count: int, rate: int) -> None:
    samples = np.random.default_rng(1).integers(-32768, 32767, count, np.int16)
    data = flac(samples, rate)
    assert data == flac(samples, rate)
    assert np.array_equal(np.concatenate(list(decode(io.BytesIO(data), rate))), samples)


def write_and_fail() -> None:
    with FlacWriter(io.BytesIO()) as writer:
        writer.write(np.zeros(10, np.int16))
        raise ZeroDivisionError


def test_a_writer_that_failed_raises_what_failed() -> None:
    with pytest.raises(ZeroDivisionError):
        write_and_fail()
