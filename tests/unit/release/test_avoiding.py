import os
from hashlib import sha256
from pathlib import Path

from hostapp.domain.identifiers import Digest, PersonId
from hostapp.domain.meetings import FileKind
from hostapp.media.flac import flac
from hostapp.media.invented_voice import Turn, voices
from hostapp.media.studio import Studio
from hostapp.recordings.reading import open_regular
from hostapp.release.avoiding import Avoiding
from hostapp.release.plan import Avoided, Source
from hostapp.release.private_copy import PrivateCopies
from hostapp.release.stretches import CLOCK_MARGIN, Stretch

BO = PersonId("b")


def track(folder: Path) -> Source:
    data = flac(voices([Turn(2.0, 1.0, "Bo Li", "Yes")], 5.0))
    (folder / "bo.flac").write_bytes(data)
    digest = Digest(sha256(data).hexdigest())
    path = os.fsencode(folder / "bo.flac")
    return Source(path, digest, FileKind.PARTICIPANT_AUDIO, len(data), BO)


def test_a_voice_is_avoided_and_so_are_cues(tmp_path: Path) -> None:
    with Studio() as studio, PrivateCopies(tmp_path, open_regular, studio) as copies:
        avoiding = Avoiding(copies)
        own = Avoided(BO, track(tmp_path), (Stretch(4.0, 4.5),))
        apart = avoiding.apart([own])
        assert not apart.clear(Stretch(2.4, 2.5))
        assert not apart.clear(Stretch(1.0, 1.99))
        assert not apart.clear(Stretch(4.4, 4.6))
        assert apart.clear(Stretch(0.0, 1.5))
        assert apart.clear(Stretch(4.5, 5.0))
        (tmp_path / "bo.flac").unlink()
        assert avoiding.apart([own]).stretches == apart.stretches


def test_without_a_track_cues_get_a_margin(tmp_path: Path) -> None:
    with Studio() as studio, PrivateCopies(tmp_path, open_regular, studio) as copies:
        found = Avoiding(copies).apart([Avoided(BO, None, (Stretch(1.0, 2.0), Stretch(2.3, 3.0)))])
        assert found.stretches == (Stretch(0.75, 3.25),)
        assert Avoiding(copies).apart([]).clear(Stretch(0.0, 9.0))
        late = Avoided(BO, None, (Stretch(90.0, 91.0),), margin=CLOCK_MARGIN)
        assert Avoiding(copies).apart([late]).stretches == (Stretch(29.75, 151.25),)
