from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_what_ends_soon_is_listed_and_renewed(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    assert hostapp("renew").out == "Nothing ends soon.\n"
    hostapp("grant", meeting, "--until", "2027-03-20")
    (soon,) = hostapp("renew", "--json").document
    assert (soon["id"], soon["valid_until"][:7]) == (meeting, "2027-03")
    assert hostapp("renew").out.splitlines() == [
        "MEETING           LAST DAY    TITLE",
        f"{meeting}  2027-03-20  Weekly",
    ]
    assert "Say until when" in hostapp("renew", meeting).err
    ran = hostapp("renew", "--ending", "--until", "2028-01-01")
    assert (ran.code, ran.out) == (0, "Renewed: 1 meeting.\n")
    assert hostapp("renew", "--json").document == []


def test_what_cannot_be_renewed_is_said(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    ran = hostapp("renew", meeting, "--until", "2028-01-01", "--json")
    assert ran.code == 1
    assert ran.document["not_decided"] == [{"id": meeting, "reason": "There is no grant to renew."}]
