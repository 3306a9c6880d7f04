import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from hostapp.desktop.settings_notices import NoticeEdit, NoticeSheet
from hostapp.desktop.settings_presets import NameSheet
from hostapp.desktop.settings_window import SettingsWindow
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.notices import HOST
from tests.support.window_host import WindowHost

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(host: WindowHost) -> SettingsWindow:
    host.session.settings.open()
    page = host.session.settings.page
    assert page is not None
    host.wait(lambda: page.is_filled)
    return page


def words(page: SettingsWindow) -> str:
    return " ".join(
        each.text() for each in page.findChildren(type(page._nothing)) if not each.isHidden()
    )


def test_a_preset_is_renamed_in_the_store_and_on_the_inbox(
    host: WindowHost, page: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hostapp.desktop.decision_work import keep_preset
    from hostapp.services.presets import Preset

    keep = Preset("Captions", DEFAULT_TERMS, default=True)
    done: list[object] = []
    host.session._lanes.deciding.submit(
        lambda hostapp, job: keep_preset(keep, hostapp, job), done.append
    )
    host.wait(lambda: bool(done))
    monkeypatch.setattr(NameSheet, "ask", lambda *_: "Team")
    page.presets.rename_wanted.emit("Captions")
    host.wait(lambda: "Team" in words(page))
    line = host.session.renewal.line
    host.wait(lambda: line.preset.currentText() == "G: Team")
    page.presets.removed.emit("Team")
    host.wait(lambda: line.preset.count() == 1)


def test_new_words_are_a_new_version(
    host: WindowHost, page: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = NoticeEdit(HOST, "en", "Before you allow", ("Ask everybody first.",))
    monkeypatch.setattr(NoticeSheet, "ask", lambda *_: edit)
    page.notices.edit_wanted.emit(HOST)
    host.wait(lambda: "Version 2: English" in words(page))


def test_language_and_tray_are_remembered(
    host: WindowHost, page: SettingsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    remembered = host.session._remembered
    page.language.chosen.emit("de")
    page.tray.chosen.emit(True)
    assert remembered.language() == "de"
    assert remembered.tray()
    page.language.chosen.emit("")
    page.tray.chosen.emit(False)
    assert not remembered.tray()
