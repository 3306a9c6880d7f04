from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_a_backup_is_put_back(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    file = tmp_path / "copy.db"
    assert hostapp("backup", file).out == f"2 entries written to {file} and verified.\n"
    hostapp("refuse", meeting)
    ran = hostapp("restore", file)
    assert ran.code == 2
    assert "--accept-rollback" in ran.err
    ran = hostapp("restore", file, "--accept-rollback", "--json")
    assert ran.code == 0
    assert ran.document["rolled_back"] >= 1
    assert [each["status"] for each in hostapp("list", "--json").document] == ["refused"]


def test_a_restore_says_whose_grants_wait(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("A")
    host.zoom("B")
    one, two = host.scan()
    hostapp("grant", one)
    hostapp("backup", tmp_path / "copy.db")
    hostapp("refuse", two)
    ran = hostapp("restore", tmp_path / "copy.db", "--accept-rollback")
    assert "The grants of 1 meeting wait until you grant them again:" in ran.out
    assert one in ran.out
    statuses = {each["id"]: each["status"] for each in hostapp("list", "--json").document}
    assert statuses == {one: "revoked", two: "refused"}


def test_no_backup_is_said(hostapp: CommandLine, tmp_path: Path) -> None:
    ran = hostapp("restore", tmp_path / "gone.db")
    assert ran.code == 2
    assert "There is no backup at" in ran.err


def test_a_damaged_backup_changes_nothing(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    (tmp_path / "copy.db").write_bytes(b"torn" * 999)
    assert hostapp("restore", tmp_path / "copy.db").code in {1, 4}
    assert hostapp("verify").code == 0
