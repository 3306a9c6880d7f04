"""The window's words in every language."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

import translations

PLACES = re.compile(r"\{[^{}]*\}|%L?n|%\d")
NUMBER = re.compile(r"%L?n")


def messages(path: Path) -> list[ET.Element]:
    return list(ET.parse(path).getroot().iter("message"))


def forms(message: ET.Element) -> list[str]:
    found = message.find("translation")
    assert found is not None
    return [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_sentence_is_missing_or_left_over(language: str, tmp_path: Path) -> None:
    for each in translations.LANGUAGES:
        kept = translations.ts_file(each)
        translations.ts_file(each, tmp_path).write_bytes(kept.read_bytes())
    translations.update(tmp_path)
    updated = translations.ts_file(language, tmp_path)
    missing = [
        m.findtext("source")
        for m in messages(updated)
        if not all(forms(m)) or (m.find("translation[@type]") is not None)
    ]
    assert missing == []
    assert updated.read_bytes() == translations.ts_file(language).read_bytes()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_each_translation_keeps_the_places_of_its_values(language: str) -> None:
    for message in messages(translations.ts_file(language)):
        source = message.findtext("source") or ""
        for form in forms(message):
            wanted, found = Counter(PLACES.findall(source)), Counter(PLACES.findall(form))
            of_one = NUMBER.findall(source) and not NUMBER.findall(form)
            if message.get("numerus") and of_one:  # «one meeting» may say so in words
                wanted = Counter({k: v for k, v in wanted.items() if not NUMBER.fullmatch(k)})
            assert wanted == found, (source, form)


def test_the_files_for_the_program_are_made(tmp_path: Path) -> None:
    translations.compile_all(tmp_path)
    made = {path.name for path in tmp_path.iterdir()}
    assert made == {f"hostapp_{language}.qm" for language in translations.LANGUAGES}
    assert all(path.stat().st_size > 1000 for path in tmp_path.iterdir())
