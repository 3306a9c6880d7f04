from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.granted_talk import granted_talk


def test_plans_and_releases_are_told_in_sentences(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with granted_talk(tmp_path) as talk:
        hostapp = CommandLine(talk.host.hostapp, capsys)
        assert hostapp("releases").out == "Nothing was released yet.\n"
        talk.refuse()
        words = ("export", tmp_path / "out", "--purpose", "speech-recognition")
        planned = hostapp(*words, "--dry-run")
        assert planned.out.startswith("May go: 1 meeting, about 0.")
        assert planned.out.endswith("Nothing was written.\n")
        done = hostapp(*words)
        assert f"released to {tmp_path / 'out'} (entry " in done.out
        assert "Stays: video1123456789.mp4 of Weekly: Bo Li said no" in done.out
        assert "Cut: Bo Li in Weekly: their own track stays here." in done.out
        heads, row = hostapp("releases").out.splitlines()
        assert heads.split() == ["RELEASE", "WHEN", "PURPOSE", "RECIPIENT", "ITEMS", "STATE"]
        assert row.split()[3:5] == ["speech-recognition", "own-team"]
        assert row.split()[6:] == ["released"]


def test_the_document_names_each_file_that_stays_and_who_is_cut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with granted_talk(tmp_path) as talk:
        hostapp = CommandLine(talk.host.hostapp, capsys)
        talk.refuse()
        words = ("export", tmp_path / "out", "--purpose", "speech-recognition", "--json")
        planned, done = hostapp(*words, "--dry-run").document, hostapp(*words).document
        bo, newest = talk.person("Bo Li"), hostapp("verify", "--json").document["size"] - 1
    assert planned["left_out"] == done["left_out"]
    assert {each["meeting"] for each in done["left_out"]} == {talk.id}
    assert str(talk.folder / "video1123456789.mp4") in {each["path"] for each in done["left_out"]}
    assert all(each["reason"] for each in done["left_out"])
    assert {(each["meeting"], each["person"]) for each in done["cut"]} == {(talk.id, bo)}
    assert (planned["entry"], planned["items"]) == (None, None)
    assert (done["entry"], done["path"]) == (newest, str(tmp_path / "out"))
    assert done["items"] > 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--purpose", "no-such-purpose"), 2),
        (("--purpose", "speech-recognition", "--format", "parquet"), 2),
        (("--purpose", "speech-recognition", "--meeting", "ffff"), 2),
        ((), 2),
        (("--purpose", "speech-synthesis"), 3),
    ],
)
def test_what_cannot_be_asked_or_may_not_go(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int
) -> None:
    with granted_talk(tmp_path) as talk:
        hostapp = CommandLine(talk.host.hostapp, capsys)
        assert hostapp("export", tmp_path / "out", *words).code == code
        assert not (tmp_path / "out").exists()


def test_an_interrupted_release_is_told_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with granted_talk(tmp_path) as talk:
        notes = talk.host.hostapp.store / "releases"
        notes.mkdir(exist_ok=True)
        (tmp_path / ".out.partial").mkdir()
        text = f'{{"folder": "{tmp_path}/.out.partial", "target": "{tmp_path}/out"}}'
        (notes / "5e1ea5e000000001.json").write_text(text)
        ran = CommandLine(talk.host.hostapp, capsys)("releases")
        assert "was interrupted and is cleared away" in ran.err
        assert not (tmp_path / ".out.partial").exists()
