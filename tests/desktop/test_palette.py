import re

import pytest
from PySide6.QtGui import QColor

from hostapp.desktop.palette import DARK, LIGHT, Colours
from hostapp.desktop.pills import ToneName
from hostapp.desktop.waveform import Voice
from hostapp.resources import resource

TEXT, CONTROL = 4.5, 3.0
"""WCAG 2.2 §1.4.3 and §1.4.11, level AA."""


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(colours: Colours) -> None:
    pairs = [
        *((ink, ground) for ink in (colours.ink, colours.quiet) for ground in grounds(colours)),
        (colours.on_grant, colours.grant),
        (colours.on_grant, colours.grant_hover),
        (colours.on_accent, colours.accent),
        *((colours.accent, ground) for ground in (colours.page, colours.raised, colours.field)),
        (colours.accent, colours.side_selected),
        *((colours.accent, tone.ground) for tone in (colours.red, colours.green, colours.blue)),
        *((colours.red.ink, ground) for ground in (colours.raised, colours.field)),
        (colours.ink, colours.red.ground),
        (colours.ink, colours.blue.ground),
        (colours.ink, colours.green.ground),
        (colours.red.ink, colours.page),
        *((name.of(colours).ink, name.of(colours).ground) for name in ToneName),
        *(
            (name.of(colours).ink, ground)
            for name in ToneName
            for ground in (colours.page, colours.side, colours.raised, colours.row_selected)
        ),
    ]
    faint = {pair: contrast(*pair) for pair in pairs if contrast(*pair) < TEXT}
    assert not faint


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_and_check_boxes_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.accent, colours.page) >= CONTROL
    assert contrast(colours.accent, colours.side_selected) >= CONTROL
    assert contrast(colours.accent, colours.row_selected) >= CONTROL
    assert contrast(colours.quiet, colours.page) >= CONTROL


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_it_can_be_seen_where_a_field_begins_and_how_it_is_emptied(colours: Colours) -> None:
    grounds_of_fields = (colours.page, colours.raised, colours.field)
    assert all(contrast(colours.field_edge, ground) >= CONTROL for ground in grounds_of_fields)
    drawn = resource("icons", "clear.svg").read_text("utf-8")
    (ink,) = re.findall(r'stroke="(#[0-9a-f]{6})"', drawn)
    assert contrast(ink, colours.field) >= CONTROL


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_voices_can_be_told_from_the_page(colours: Colours) -> None:
    faint = {
        voice: contrast(voice.colour(colours).name(), colours.page)
        for voice in Voice
        if contrast(voice.colour(colours).name(), colours.page) < CONTROL
    }
    assert not faint


def test_contrast_is_measured_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def grounds(colours: Colours) -> tuple[str, ...]:
    return (
        colours.page,
        colours.side,
        colours.raised,
        colours.field,
        colours.hover,
        colours.row_selected,
        colours.side_selected,
    )


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(name: str) -> float:
    colour = QColor(name)
    parts = [linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
