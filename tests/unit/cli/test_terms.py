from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_the_shipped_purposes_are_listed(hostapp: CommandLine) -> None:
    found = hostapp("purposes", "--json").document
    assert [each["id"] for each in found] == [
        "speech-recognition",
        "speech-synthesis",
        "speaker-recognition",
        "language-models",
        "meeting-features",
        "evaluation",
        "analytics",
    ]
    assert all(set(each) == {"id", "label", "explanation", "counterparts"} for each in found)
    assert hostapp("purposes", "list").out.splitlines()[1].startswith("speech-recognition")


def test_an_own_purpose_can_be_granted(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    added = hostapp("purposes", "add", "signs", "Signs", "Reading signs.", "--json").document
    assert added[-1]["id"] == "signs"
    assert hostapp("grant", meeting, "--purpose", "signs").code == 0
    ran = hostapp("purposes", "add", "signs", "Signs", "Reading signs.")
    assert (ran.code, ran.err) == (2, "There is already a purpose «signs».\n")
