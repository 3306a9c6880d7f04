from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.progress_strip import ProgressStrip
from hostapp.desktop.progress_time import TimeLeft
from hostapp.desktop.theme import Theme


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[ProgressStrip]:
    holder = QWidget()
    qtbot.addWidget(holder)
    yield ProgressStrip(holder)
    del holder


def test_counts_may_be_larger_than_32_bits(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = ProgressStrip(holder)
    strip.begin("Reading files…")
    strip.advance(2_500_000_000, 5_000_000_000)
    bar = strip.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.value() * 2 == bar.maximum()


def test_it_is_there_only_while_something_is_under_way(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = ProgressStrip(holder)
    assert strip.isHidden()
    strip.begin("Looking…")
    assert not strip.isHidden()
    assert strip.text() == "Looking…"
    strip.end()
    assert strip.isHidden()


def test_cancel_is_pressed_once(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = ProgressStrip(holder)
    strip.begin("Looking…")
    button = strip.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(strip.cancelled):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    strip.begin("Again…")
    assert button.isEnabled()


def test_the_time_left_is_told_beside_it(
    strip: ProgressStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TimeLeft, "advance", lambda *_: 130.0)
    strip.begin("Reading files…")
    assert strip.time_left() == ""
    strip.advance(1, 2)
    assert strip.time_left() == "about 2 minutes left"
    strip.begin("Something else…")
    assert strip.time_left() == ""


def test_of_several_works_the_newest_is_shown_and_each_is_stopped_by_name(
    qtbot: QtBot, strip: ProgressStrip
) -> None:
    strip.begin("Looking…", "scan")
    strip.begin("Reading…", "decision")
    assert strip.text() == "Reading…"
    with qtbot.waitSignal(strip.cancelled) as stopped:
        QTest.mouseClick(button_of(strip), Qt.MouseButton.LeftButton)
    assert stopped.args == ["decision"]
    assert not button_of(strip).isEnabled()
    strip.end("decision")
    assert strip.text() == "Looking…"
    assert button_of(strip).isEnabled()
    strip.end("scan")
    assert strip.isHidden()


def test_what_has_ended_is_not_heard_of_again(strip: ProgressStrip) -> None:
    strip.begin("Looking…", "scan")
    strip.end("scan")
    strip.say("Late news", "scan")
    strip.advance(1, 2, "scan")
    assert strip.isHidden()


def button_of(strip: ProgressStrip) -> QPushButton:
    found = strip.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_long_words_give_way_to_the_time_left_and_the_way_out(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QVBoxLayout(holder)
    strip = ProgressStrip()
    row.addWidget(strip)
    long = "Reading 412 files of Weekly sync in /recordings/2026/Weekly sync"
    strip.begin(long)
    for width in (900, 360, 900):
        holder.resize(width, 80)
        holder.show()
        qtbot.waitExposed(holder)
        words = next(each for each in strip.findChildren(QLabel) if each.toolTip() == long)
        qtbot.waitUntil(
            lambda: words.width() >= words.fontMetrics().horizontalAdvance(words.text())  # noqa: B023
        )
        assert ("…" in words.text()) is (width == 360)
        button = strip.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        assert button.width() >= button.sizeHint().width()
    assert strip.text() == long


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_the_bar_gives_way_before_any_word_does(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QVBoxLayout(holder)
    strip = ProgressStrip()
    row.addWidget(strip)
    strip.begin("Reading lengths and words: 40 of 100")
    bar = strip.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    words = next(each for each in strip.findChildren(QLabel) if each.toolTip() == strip.text())
    for width in (900, 380, 900):
        holder.resize(width, 80)
        holder.show()
        qtbot.waitExposed(holder)
        qtbot.waitUntil(lambda: bar.isHidden() is (width == 380))  # noqa: B023
        assert words.text() == strip.text()
