from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop.settings_window import SettingsWindow
from hostapp.desktop.theme import current_theme
from tests.support.window_host import WindowHost


def opened(host: WindowHost) -> SettingsWindow:
    host.window.actions_.settings.trigger()
    page = host.session.settings.page
    assert page is not None
    host.wait(lambda: page.is_filled)
    return page


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_settings_change_the_store(
    host: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(host)
    page.appearance.chosen.emit("dark")
    assert host.window.actions_.appearance[Qt.ColorScheme.Dark].isChecked()
    page.appearance.chosen.emit("light")
    target = tmp_path / "copy.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.backups.wanted.emit()
    host.wait(lambda: host.news().startswith("Everything you decided is in"))
    assert target.exists()
    current_theme().choose(Qt.ColorScheme.Light)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_is_built_before_it_is_opened(host: WindowHost) -> None:
    assert host.session.settings.inside is None
    host.session.settings.refresh()
    assert host.session.settings.page is None
    assert opened(host) is opened(host)
