from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from hostapp.desktop.settings_rules_presenter import RulesPresenter
from hostapp.desktop.settings_window import SettingsWindow
from tests.desktop.conftest import TITLES
from tests.support.window_host import WindowHost

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def rules(host: WindowHost) -> RulesPresenter:
    host.session.settings.open()
    inside = host.session.settings.inside
    assert inside is not None
    host.wait(lambda: inside.page.is_filled)
    return inside.rules


def shows(page: SettingsWindow, words: str) -> Callable[[], bool]:
    return lambda: any(
        each.text() == words for each in page.findChildren(QLabel) if not each.isHidden()
    )


def test_a_rule_is_tried_kept_and_applied(host: WindowHost, rules: RulesPresenter) -> None:
    page = host.session.settings.page
    assert page is not None
    page.rules.add_wanted.emit()
    sheet = rules.sheet
    assert sheet is not None
    sheet.title.setText("sync")
    told = "It speaks of 1 meeting now. 1 of them would be decided."
    host.wait(lambda: sheet.count() == told)
    sheet.confirm.click()
    host.wait(shows(page, "Never: the title has «sync»"))
    page.rules.apply_wanted.emit()
    host.wait(lambda: host.news() == "Decided by rule: 1 meeting.")
    host.wait(lambda: host.states()[TITLES[2]] == "Not allowed")
    page.rules.removed.emit("1")
    host.wait(lambda: not shows(page, "Never: the title has «sync»")())


def test_without_a_match_nothing_is_decided(host: WindowHost, rules: RulesPresenter) -> None:
    page = host.session.settings.page
    assert page is not None
    page.rules.apply_wanted.emit()
    host.wait(lambda: host.news() == "Nothing that waits is decided by your rules.")
