from dataclasses import replace
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import FileKind
from hostapp.media.studio import Studio
from hostapp.recordings.reading import open_regular
from hostapp.release import files
from hostapp.release.avoiding import Avoiding
from hostapp.release.files import FileWriter
from hostapp.release.items import Method, ReleasedItem, Silencing
from hostapp.release.plan import Source, WholeFile
from hostapp.release.private_copy import PrivateCopies
from tests.support.granted_talk import ALL, Talk, granted_talk
from tests.support.talks import BO, heard, loudness_at


def write(talk: Talk, folder: Path, whole: WholeFile) -> ReleasedItem:
    folder.mkdir()
    with Studio() as studio, PrivateCopies(folder, open_regular, studio) as copies:
        writer = FileWriter(talk.id, folder, copies, Avoiding(copies), lambda person: person)
        return writer.write(whole)


def divided(talk: Talk) -> WholeFile:
    (plan,) = talk.plan("files").meetings
    return next(each for each in plan.files if each.method is not None)


@pytest.mark.parametrize(
    ("tracks", "method"),
    [(ALL, Method.REBUILT), ((BO,), Method.VOICE_ACTIVITY), ((), Method.CUE_TIMES)],
)
def test_a_mix_without_who_said_no(tmp_path: Path, tracks: tuple[str, ...], method: Method) -> None:
    with granted_talk(tmp_path, tracks=tracks, exact=True) as talk:
        talk.refuse()
        whole = divided(talk)
        item = write(talk, tmp_path / "out", whole)
        assert item.method is whole.method is method
        assert item.people == tuple(sorted((talk.person("Ana Ortiz"), talk.person("Maria Lopes"))))
        samples = heard(tmp_path / "out" / item.path)
        assert loudness_at(samples) < 0.004
        assert samples[16_000 : 4 * 16_000].any()


def test_what_can_still_be_heard_is_not_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with granted_talk(tmp_path, tracks=(), exact=True) as talk:
        talk.refuse()
        monkeypatch.setattr(PrivateCopies, "swap", lambda *_: False)
        monkeypatch.setattr(files, "zeroed", lambda sound, _: sound)
        with pytest.raises(UnavailableError, match="can still be heard"):
            write(talk, tmp_path / "out", divided(talk))


@pytest.mark.parametrize("swaps", ["well", "not at all", "badly"])
def test_packets_are_swapped_where_that_silences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, swaps: str
) -> None:
    def badly(self: PrivateCopies, source: Source, target: Path, _: object) -> bool:
        target.write_bytes(self.of(source).read_bytes())
        return True

    with granted_talk(tmp_path, tracks=(), exact=True) as talk:
        talk.refuse()
        if swaps != "well":
            how = badly if swaps == "badly" else lambda *_: False
            monkeypatch.setattr(PrivateCopies, "swap", how)
        item = write(talk, tmp_path / "out", divided(talk))
        assert item.silencing is (Silencing.PACKETS if swaps == "well" else Silencing.SAMPLES)
        assert item.path.endswith(".m4a" if swaps == "well" else ".flac")
        (written,) = (tmp_path / "out" / "files").iterdir()
        samples = heard(written)
        assert not samples[round(4.8 * 16_000) : round(8.2 * 16_000)].any()
        assert samples[16_000 : 4 * 16_000].any()


def test_the_same_sound_twice_is_mixed_once(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.refuse()
        whole = divided(talk)
        twice = replace(whole, uses=(*whole.uses, *whole.uses))
        once = heard(tmp_path / "one" / write(talk, tmp_path / "one", whole).path)
        assert (heard(tmp_path / "two" / write(talk, tmp_path / "two", twice).path) == once).all()


def test_a_file_of_a_form_that_cannot_be_cleaned_stays(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        (plan,) = talk.plan("files").meetings
        whole = next(each for each in plan.files if each.uses[0].source.kind is FileKind.AUDIO)
        use = whole.uses[0]
        odd = replace(use.source, path=use.source.path + b".xyz")
        (talk.folder / "audio1123456789.m4a.xyz").write_bytes(
            (talk.folder / "audio1123456789.m4a").read_bytes()
        )
        with pytest.raises(UnavailableError, match="tags"):
            write(talk, tmp_path / "out", WholeFile((replace(use, source=odd),)))
