from tests.support.command_line import CommandLine
from tests.support.hosts import Host
from tests.support.recorded import playable


def test_joining_and_separating(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Apples")
    host.zoom("Bees")
    apples, bees = host.scan()
    assert hostapp("arrange", "join", apples, bees, "--json").document == {"meeting": apples}
    assert len(hostapp("list", "--json").document) == 1
    assert hostapp("arrange", "join", apples, bees).code == 2
    ran = hostapp("arrange", "separate", apples)
    assert ran.out == f"They stand alone: {apples}, {bees}.\n"
    assert hostapp("arrange", "separate", apples).code == 2


def test_splitting(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Apples", ("Ana Ortiz",))
    (apples,) = host.scan()
    ran = hostapp("arrange", "split", apples, folder / "video1123456789.mp4", "--json")
    assert ran.document["meeting"] in host.meetings()
    assert len(host.meetings()) == 2
    ran = hostapp("arrange", "split", apples, folder / "nothing.mp4")
    assert ran.code == 2
    assert "lie together in this meeting" in ran.err


def test_renaming(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Apples")
    (apples,) = host.scan()
    assert hostapp("arrange", "rename", apples, "Fruit").out == "It is called “Fruit” now.\n"
    assert hostapp("arrange", "rename", apples, "--json").document["title"] == "Apples"


def test_two_spellings(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Apples", ("Ana Ortiz", "Anita"))
    (apples,) = host.scan()
    assert hostapp("arrange", "same-person", "ana ortiz", "Anita").code == 0
    (person,) = hostapp("show", apples, "--json").document["participants"]
    assert person["name"] == "Ana Ortiz"
    assert hostapp("arrange", "same-person", "Ana Ortiz", "Nobody Here").code == 2


def test_suggestions_are_listed(host: Host, hostapp: CommandLine) -> None:
    assert "No two meetings" in hostapp("arrange").out
    host.zoom("Apples")
    (host.recordings / "2027-02-01 10-01-00.mkv").write_bytes(playable("screen"))
    hostapp("scan", host.recordings)
    (pair,) = hostapp("arrange", "--json").document
    assert set(pair["meetings"]) == set(host.meetings())
    assert pair["meetings"][0] in hostapp("arrange").out
