from tests.support.command_line import CommandLine
from tests.support.hosts import Host

CHAT = (
    "10:00:05 From Ana Ortiz to Everyone:\n\tthe budget is ready\n"
    "10:01:00 From Bo Li to Ana Ortiz(Direct Message):\n\ta secret budget\n"
)


def listed(hostapp: CommandLine, *words: str) -> list[tuple[str, list[str]]]:
    return [
        (each["title"], [hit["text"] for hit in each["passages"]])
        for each in hostapp("list", "--json", *words).document
    ]


def test_titles_and_people_come_before_words(host: Host, hostapp: CommandLine) -> None:
    (host.zoom("Newer talk") / "meeting_saved_new_chat.txt").write_text(CHAT)
    host.zoom("Budget")
    hostapp("scan", host.recordings)
    found = listed(hostapp, "--search", "budget")
    assert found == [("Budget", []), ("Newer talk", ["the budget is ready"])]
    assert listed(hostapp, "--search", "budget", "--status", "granted") == []
    assert listed(hostapp, "--search", "budget", "--source", "teams") == []
    (document,) = hostapp("list", "--json", "--search", "ready").document
    (passage,) = document["passages"]
    assert passage["start_seconds"] == 5.0
    assert passage["speaker"] == "Ana Ortiz"
    assert passage["line"] == 1
    assert passage["path"].endswith("meeting_saved_new_chat.txt")


def test_private_messages_are_searched_only_if_asked(host: Host, hostapp: CommandLine) -> None:
    (host.zoom("Talk") / "meeting_saved_new_chat.txt").write_text(CHAT)
    hostapp("scan", host.recordings)
    assert listed(hostapp, "--search", "secret") == []
    assert listed(hostapp, "--search", "secret", "--private") == [("Talk", ["a secret budget"])]
    assert "(private) a secret budget" in hostapp("list", "--search", "secret", "--private").out


def test_passages_are_shown_with_their_time(host: Host, hostapp: CommandLine) -> None:
    (host.zoom("Talk") / "meeting_saved_new_chat.txt").write_text(CHAT)
    hostapp("scan", host.recordings)
    lines = hostapp("list", "--search", "ready").out.splitlines()
    assert lines[-1].split()[1:] == ["0:00:05", "Ana", "Ortiz", "the", "budget", "is", "ready"]
    assert "1 meeting" in lines


def test_states_are_said_with_what_to_do(host: Host, hostapp: CommandLine) -> None:
    folder = host.recordings / "2026-03-04 10.00.00 Later"
    folder.mkdir()
    (folder / "double_click_to_convert_01.zoom").write_bytes(b"raw")
    (host.recordings / "call.mp4").write_bytes(b"not a film")
    summary = hostapp("scan", host.recordings).out
    assert "By tool: unknown 1, zoom 1.\n" in summary
    assert "By state: no sound or pictures 1, not yet converted 1.\n" in summary
    table = hostapp("list").out
    assert "not yet converted" in table
    assert "recognised by guess" in table
    later, call = (each["id"] for each in hostapp("list", "--json").document)
    if hostapp("list", "--json").document[0]["source"] == "unknown":
        later, call = call, later
    assert "not yet converted: Double-click the file" in hostapp("show", later).out
    assert "(recognised by guess)" in hostapp("show", call).out
    ran = hostapp("grant", later)
    assert ran.code == 1
    assert "not converted" in ran.out + ran.err


def test_what_is_wrong_with_a_file_is_shown(host: Host, hostapp: CommandLine) -> None:
    (host.recordings / "call.mp4").write_bytes(b"not a film")
    hostapp("scan", host.recordings)
    (document,) = hostapp("list", "--json").document
    (problem,) = hostapp("show", document["id"], "--json").document["problems"]
    assert problem["path"].endswith("call.mp4")
    assert problem["problem"].endswith(".")
    assert f"call.mp4: {problem['problem']}" in hostapp("show", document["id"]).out
