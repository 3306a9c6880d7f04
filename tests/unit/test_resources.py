import json

import pytest

from hostapp.resources import ROOT, resource

PURPOSES = {
    "speech-recognition",
    "speech-synthesis",
    "speaker-recognition",
    "language-models",
    "meeting-features",
    "evaluation",
    "analytics",
}
KNOWN_TERMS = {
    "dpv:ResearchAndDevelopment",
    "dpv:ImproveExistingProductsAndServices",
    "dpv:InternalResourceOptimisation",
    "ai:ModelTraining",
    "ai:ModelFineTuning",
    "cawg:ai_training",
    "cawg:ai_generative_training",
    "cawg:ai_inference",
    "cawg:data_mining",
}


def test_a_resource_is_found_below_the_root() -> None:
    path = resource("purposes", "purposes.json")
    assert path.is_file()
    assert path.is_relative_to(ROOT)


def test_the_vocabulary_holds_the_seven_purposes_with_terms_that_exist() -> None:
    purposes = json.loads(resource("purposes", "purposes.json").read_text("utf-8"))["purposes"]
    assert {purpose["id"] for purpose in purposes} == PURPOSES
    for purpose in purposes:
        assert set(purpose) == {"id", "label", "explanation", "counterparts"}
        assert set(purpose["counterparts"]) <= KNOWN_TERMS
        assert purpose["explanation"].endswith(".")


def test_models_that_make_speech_or_text_are_generative_training() -> None:
    purposes = json.loads(resource("purposes", "purposes.json").read_text("utf-8"))["purposes"]
    generative = {p["id"] for p in purposes if "cawg:ai_generative_training" in p["counterparts"]}
    assert generative == {"speech-synthesis", "language-models", "meeting-features"}


@pytest.mark.parametrize("notice_id", ["participant", "host"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja"])
def test_every_language_has_the_same_notices(language: str, notice_id: str) -> None:
    path = resource("notices", language, f"{notice_id}-1.json")
    notice = json.loads(path.read_text("utf-8"))
    english = json.loads(resource("notices", "en", f"{notice_id}-1.json").read_text("utf-8"))
    assert (notice["id"], notice["version"], notice["language"]) == (notice_id, 1, language)
    assert len(notice["paragraphs"]) == len(english["paragraphs"])
    assert _blanks(notice) == _blanks(english)


def _blanks(notice: dict[str, object]) -> list[str]:
    words = ("meeting", "purposes", "data", "recipients", "until")
    text = json.dumps(notice, ensure_ascii=False)
    return [word for word in words if f"{{{word}}}" in text]
