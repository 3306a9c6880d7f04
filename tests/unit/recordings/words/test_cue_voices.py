from hostapp.recordings.words.cue import Cue, Style
from hostapp.recordings.words.cue_voices import bracketed_name, prefix_name, read_cues


def read(
    *payloads: str, style: Style = Style.WEBVTT, identifier: str = ""
) -> list[tuple[str, str]]:
    """Return speaker and text of each cue; one block a payload."""
    lines: list[str] = []
    for number, payload in enumerate(payloads, 1):
        times = f"00:00:{number:02}.000 --> 00:00:{number + 1:02}.000"
        lines += [*([identifier] if identifier else []), times, *payload.split("\n"), ""]
    return [(cue.speaker or "", cue.text) for cue in read_cues(lines, style)]


def test_teams_writes_voices_as_tags() -> None:
    assert read("<v Ana Ortiz>Good morning &amp; welcome.</v>") == [
        ("Ana Ortiz", "Good morning & welcome.")
    ]


def test_names_in_tags_are_unescaped() -> None:
    assert read("<v Ana &amp; Bo>Hi</v>") == [("Ana & Bo", "Hi")]


def test_a_class_on_a_voice_and_a_missing_end_do_no_harm() -> None:
    assert read("<v.loud.first Ana Ortiz>Hello\nagain") == [("Ana Ortiz", "Hello\nagain")]


def test_two_voices_in_one_block_are_two_cues() -> None:
    assert read("<v Ana>Yes?</v>\n<v Bo Li>No.") == [("Ana", "Yes?"), ("Bo Li", "No.")]


def test_words_before_the_first_voice_are_nobodys() -> None:
    assert read("So <v Ana>yes</v>") == [("", "So"), ("Ana", "yes")]


def test_teams_without_voices_has_no_speakers() -> None:
    assert read("Good morning", "Welcome") == [("", "Good morning"), ("", "Welcome")]


def test_webex_writes_the_speaker_into_the_id() -> None:
    assert read("hello", identifier='12 "Ana Ortiz" (3825415936)') == [("Ana Ortiz", "hello")]
    assert read("hello", identifier='12 "Ana Ortiz"') == [("Ana Ortiz", "hello")]


def test_webex_number_zero_is_a_room_and_no_person() -> None:
    assert read("hello", identifier='12 "Board room" (0)') == [("", "hello")]


def test_webex_tags_without_end() -> None:
    assert read("<v Ana Ortiz>hello", "<v Bo Li>hi") == [("Ana Ortiz", "hello"), ("Bo Li", "hi")]


def test_meet_writes_the_speaker_on_a_line_of_its_own() -> None:
    assert read("(Ana Ortiz)\nhello\n-\n(Bo Li)\nyes", "(Ana Ortiz)\nwell") == [
        ("Ana Ortiz", "hello"),
        ("Bo Li", "yes"),
        ("Ana Ortiz", "well"),
    ]


def test_a_noise_in_brackets_is_no_speaker() -> None:
    assert read("(laughs)\nhello", "well", "so", "then") == [
        ("", "(laughs)\nhello"),
        ("", "well"),
        ("", "so"),
        ("", "then"),
    ]


def test_zoom_writes_the_speaker_before_a_colon() -> None:
    assert read("Ana Ortiz: Note: bring it", "Bo Li: fine") == [
        ("Ana Ortiz", "Note: bring it"),
        ("Bo Li", "fine"),
    ]


def test_a_prefix_met_once_among_many_blocks_is_no_person() -> None:
    assert read("Remember: be there", "yes", "well", "no") == [
        ("", "Remember: be there"),
        ("", "yes"),
        ("", "well"),
        ("", "no"),
    ]


def test_a_prefix_that_comes_back_is_a_person() -> None:
    said = read("Ana: one", "two", "three", "four", "Ana: five")
    assert said == [("Ana", "one"), ("", "two"), ("", "three"), ("", "four"), ("Ana", "five")]


def test_a_small_word_that_comes_back_is_no_person() -> None:
    assert read("note: one", "two", "three", "four", "note: five")[0] == ("", "note: one")


def test_several_prefixes_in_one_block_are_several_cues() -> None:
    assert read("Ana: hi\nBo Li: hello\nand welcome", "Ana: so") == [
        ("Ana", "hi"),
        ("Bo Li", "hello\nand welcome"),
        ("Ana", "so"),
    ]


def test_full_width_colons_and_times_of_day() -> None:
    assert read("田中：はい", "田中：では") == [("田中", "はい"), ("田中", "では")]
    assert read("10:30 works", "at 11:00 then") == [("", "10:30 works"), ("", "at 11:00 then")]


def test_formatting_is_taken_out_but_comparisons_stay() -> None:
    assert read("<i>well</i> <c.red>then</c> <00:00:01.500>a < b and c > d") == [
        ("", "well then a < b and c > d")
    ]


def test_subtitles_are_not_unescaped() -> None:
    assert read("AT&amp;T <b>x</b>", style=Style.SRT) == [("", "AT&amp;T x")]


def test_a_voice_without_words_is_no_cue() -> None:
    assert read("<v Ana></v>", "   ") == []


def test_times_are_put_in_order() -> None:
    lines = ["00:05.000 --> 00:06.000", "b", "", "00:01.000 --> 00:02.000", "a"]
    assert read_cues(lines, Style.WEBVTT) == (
        Cue(1.0, 2.0, None, "a", 4),
        Cue(5.0, 6.0, None, "b", 1),
    )


def test_name_shapes() -> None:
    assert bracketed_name("(Ana Ortiz) ") == "Ana Ortiz"
    assert bracketed_name("(Ana) hello") is None
    assert prefix_name("Ana: hi") == "Ana"
    assert prefix_name("https://example.org") is None
    assert prefix_name("x" * 100_000 + ": hi") is None
