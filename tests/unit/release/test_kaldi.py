from pathlib import Path

from hostapp.release.kaldi import lay_out
from tests.support.release_contents import ANA, MARIA, contents


def table(folder: Path, name: str) -> dict[str, str]:
    lines = (folder / "kaldi" / name).read_text("utf-8").splitlines()
    assert lines == sorted(lines, key=str.encode)
    return dict(line.partition(" ")[::2] for line in lines)


def test_tables_are_sorted_and_agree(tmp_path: Path) -> None:
    lay_out(contents(tmp_path), tmp_path)
    speakers = table(tmp_path, "utt2spk")
    assert all(name.startswith(f"{speaker}-") for name, speaker in speakers.items())
    for name in ("wav.scp", "text", "utt2dur", "reco2dur", "utt2sha256"):
        assert table(tmp_path, name).keys() == speakers.keys()
    assert table(tmp_path, "spk2utt").keys() == {ANA, MARIA, "unknown"}
    assert all((tmp_path / path).is_file() for path in table(tmp_path, "wav.scp").values())
    assert "Friday, then." in table(tmp_path, "text").values()
