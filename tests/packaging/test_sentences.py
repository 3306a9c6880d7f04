"""What is found to be translated."""

from pathlib import Path

import pytest

from sentences import Sentence, as_cpp, sentences_of, sentences_of_errors

SOURCE = """
translate("Foot", "One sentence")
translate("Foot", "%Ln decision(s)", None, count)
translate("Foot", "Open", "a folder", n=count)
translate("Foot", "One sentence")
other("Foot", "not this")
"""


def test_each_sentence_is_found_once(tmp_path: Path) -> None:
    Path(tmp_path, "module.py").write_text(SOURCE, encoding="utf-8")
    assert sentences_of(tmp_path) == [
        Sentence("Foot", "%Ln decision(s)", "", counted=True),
        Sentence("Foot", "One sentence", "", counted=False),
        Sentence("Foot", "Open", "a folder", counted=True),
    ]


def test_a_sentence_put_together_is_an_error(tmp_path: Path) -> None:
    Path(tmp_path, "module.py").write_text('\ntranslate("Foot", text)', encoding="utf-8")
    with pytest.raises(ValueError, match=r"module\.py:2: a sentence to translate must stand"):
        sentences_of(tmp_path)


def test_what_counts_has_a_number_in_cpp() -> None:
    text = as_cpp(
        [Sentence("A", 'say "x"', "", counted=False), Sentence("A", "%Ln", "", counted=True)]
    )
    assert '("A", "say \\"x\\"", "");' in text
    assert '("A", "%Ln", "", n);' in text


ERRORS = """
class OwnError(HostappError): ...
class CloserError(OwnError): ...
raise CloserError("{0} is gone.", name)
raise OwnError(text)
raise ValueError(f"a bug: {name}")
"""


def test_what_errors_say_is_found(tmp_path: Path) -> None:
    Path(tmp_path, "module.py").write_text(ERRORS, encoding="utf-8")
    assert sentences_of_errors(tmp_path) == [Sentence("Error", "{0} is gone.", "", counted=False)]


def test_an_error_put_together_is_refused(tmp_path: Path) -> None:
    text = ERRORS.replace("(text)", '(f"{name} is lost.")')
    Path(tmp_path, "module.py").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"module\.py:5: give an error its template"):
        sentences_of_errors(tmp_path)
