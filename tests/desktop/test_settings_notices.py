from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_notices import NoticeSheet, notice_name
from hostapp.services.notices import HOST, PARTICIPANT, host_notice

NOTICES = (host_notice("en"), host_notice("de"))


def test_only_other_words_make_a_version(qtbot: QtBot) -> None:
    sheet = NoticeSheet(NOTICES, HOST, "en")
    qtbot.addWidget(sheet)
    assert not sheet.confirm.isEnabled()
    sheet.text.setPlainText("Ask  everybody\nfirst.\n\n\n\nThen decide.")
    assert sheet.confirm.isEnabled()
    edit = sheet.edit()
    assert edit.paragraphs == ("Ask everybody first.", "Then decide.")
    assert (edit.notice, edit.language, edit.title) == (HOST, "en", NOTICES[0].title)
    sheet.title.setText(" ")
    assert not sheet.confirm.isEnabled()


def test_each_language_has_its_own_words(qtbot: QtBot) -> None:
    sheet = NoticeSheet(NOTICES, HOST, "de")
    qtbot.addWidget(sheet)
    assert sheet.title.text() == NOTICES[1].title
    sheet.language.setCurrentIndex(0)
    assert sheet.title.text() == NOTICES[0].title
    assert notice_name(HOST) != notice_name(PARTICIPANT)
