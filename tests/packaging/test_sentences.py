"""What is found to be translated."""

from pathlib import Path

import pytest

from sentences import Sentence, as_cpp, sentences_of

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
