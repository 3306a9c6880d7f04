from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog

from hostapp.desktop.theme import current_theme
from tests.support.window_host import WindowHost


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_settings_change_the_store(
    host: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.window.actions_.settings.trigger()
    page = host.session.settings.page
    assert page is not None
    host.wait(lambda: page.findChildren(QComboBox)[0].count() == 1)
    page.appearance_chosen.emit("dark")
    assert host.window.actions_.appearance[Qt.ColorScheme.Dark].isChecked()
    page.appearance_chosen.emit("light")
    target = tmp_path / "copy.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.backup_wanted.emit()
    host.wait(lambda: host.news().startswith("Everything you decided is in"))
    assert target.exists()
    current_theme().choose(Qt.ColorScheme.Light)
