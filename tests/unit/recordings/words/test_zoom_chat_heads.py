import pytest

from hostapp.recordings.words.zoom_chat_heads import Head, Heads, has_head


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("From  Ana Ortiz", Head("Ana Ortiz")),
        ("From Ana Ortiz to Everyone", Head("Ana Ortiz")),
        ("From  Ana Ortiz  To  Everyone", Head("Ana Ortiz")),
        ("From  Ana Ortiz   to   Bo Li(Privately)", Head("Ana Ortiz", private=True)),
        ("From Ana Ortiz to Bo Li(Direct Message)", Head("Ana Ortiz", private=True)),
        ("From Ana Ortiz to Bo Li (direct message)", Head("Ana Ortiz", private=True)),
        ("From Ana Ortiz to Bo Li", Head("Ana Ortiz", private=True)),
        ("От Ana Ortiz кому Все", Head("Ana Ortiz")),
        ("От Ana Ortiz", Head("Ana Ortiz")),
        ("От Ana Ortiz кому Bo Li (Личное сообщение)", Head("Ana Ortiz", private=True)),
        ("開始 田中 終了 皆様", Head("田中")),
        ("開始 田中 から 皆様", Head("田中")),
        ("開始 田中 ゆき 終了 李 波（ダイレクトメッセージ）", Head("田中 ゆき", private=True)),
        ("발신자 김 수신자 모두에게", Head("김")),
        ("발신자 김 수신자 이(다이렉트 메시지)", Head("김", private=True)),
        ("De  Ana Ortiz  a  Todos", Head("Ana Ortiz")),
        ("Von Ana Ortiz an Alle", Head("Ana Ortiz")),
        ("De Ana Ortiz à Tout le monde", Head("Ana Ortiz")),
        ("De Ana Ortiz para Todos", Head("Ana Ortiz")),
    ],
)
def test_heads_of_known_languages(text: str, expected: Head) -> None:
    assert Heads([text])[text] == expected
    assert has_head(text)


def test_an_unknown_language_keeps_the_whole_head() -> None:
    text = "Oddiwrth Ana Ortiz i Pawb"
    assert Heads([text])[text] == Head(text)
    assert not has_head(text)


def test_an_unknown_mark_at_the_end_means_private() -> None:
    for text in ("Oddiwrth Ana Ortiz i Bo Li(Neges breifat)", "なにか 田中 なにか 李（なにか）"):
        assert Heads([text])[text].private
    assert not Heads(["Oddiwrth Ana Ortiz (Guest)"])["Oddiwrth Ana Ortiz (Guest)"].private


def test_a_name_with_the_word_for_to_is_cut_at_the_last() -> None:
    text = "From Road to Rome to Everyone"
    assert Heads([text])[text] == Head("Road to Rome")


def test_a_sender_known_from_elsewhere_settles_the_cut() -> None:
    text = "From Ana to Road to Rome(Direct Message)"
    assert Heads([text, "From Ana to Everyone"])[text] == Head("Ana", private=True)


def test_panelists_are_not_everybody() -> None:
    text = "From Ana to Hosts and panelists"
    assert Heads([text])[text].private


def test_a_head_without_end_is_read_in_part() -> None:
    text = "From Ana " + "to " * 50_000
    assert len(Heads([text])[text].sender) <= 400
