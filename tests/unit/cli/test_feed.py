"""`feed`, `recall`, `acknowledge` and `apply` on the command line."""

from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_a_feed_is_published_and_stopped(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    assert hostapp("feed", tmp_path / "feed").code == 2
    hostapp("grant", meeting)
    ran = hostapp("feed", tmp_path / "feed", "--days", "5", "--location", "s3://x", "--json")
    assert ran.document == {
        "path": str(tmp_path / "feed"),
        "recipient": "own-team",
        "seq": 1,
        "added": 1,
        "best_before": "2027-03-15T09:30:00Z",
    }
    assert "Reissued: 0 feeds." in hostapp("feed").out
    hostapp("revoke", meeting)
    (again,) = hostapp("feed", "--json").document
    assert (again["seq"], again["added"]) == (2, 1)
    assert "Not published" in hostapp("feed", tmp_path / "feed", "--stop").out
    assert hostapp("feed", "--json").document == []


def test_a_feed_that_cannot_be_reissued_exits_with_one(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    text = hostapp("feed", tmp_path / "feed").out
    assert "1 row, 1 new; good until" in text
    for each in (tmp_path / "feed").iterdir():
        each.unlink()
    (tmp_path / "feed").rmdir()
    (tmp_path / "feed").write_text("in the way")
    ran = hostapp("feed", "--json")
    assert (ran.code, "cannot be written" in ran.document[0]["reason"]) == (1, True)
    assert "cannot be written" in hostapp("feed").out


def test_what_is_missing_is_said(hostapp: CommandLine, tmp_path: Path) -> None:
    assert hostapp("recall").out.strip() == "No recall waits for an acknowledgement."
    assert hostapp("recall", "--json").document == []
    assert hostapp("recall", "abcd").code == 2
    assert hostapp("acknowledge", tmp_path / "gone").code == 1
    assert hostapp("apply", tmp_path, tmp_path, "--key", "x").code == 2
