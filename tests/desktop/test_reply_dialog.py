from pathlib import Path

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.reply_dialog import ReplyDialog, ReplyForm
from hostapp.domain.events import Answer


def say(dialog: ReplyDialog, text: str) -> None:
    next(each for each in dialog.findChildren(QRadioButton) if each.text() == text).click()


def test_a_pasted_reply_needs_a_reading(qtbot: QtBot) -> None:
    dialog = ReplyDialog()
    qtbot.addWidget(dialog)
    dialog.reply.text.setPlainText("Yes, gladly. ABCD-EFGH-JKLM")
    assert dialog.form() is None
    assert not dialog.confirm.isEnabled()
    say(dialog, "It says yes")
    assert dialog.confirm.isEnabled()
    assert dialog.form() == ReplyForm("Yes, gladly. ABCD-EFGH-JKLM", Answer.YES)


def test_a_file_is_read_for_its_code_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    mail = tmp_path / "reply.eml"
    mail.write_text("No. ABCD-EFGH-JKLM", encoding="utf-8")
    dialog = ReplyDialog()
    qtbot.addWidget(dialog)
    say(dialog, "It says no")
    dialog.reply.take_file(mail)
    assert dialog.form() == ReplyForm("No. ABCD-EFGH-JKLM", Answer.NO, mail)
    dialog.reply.take_file(tmp_path / "gone.eml")
    assert dialog.form() == ReplyForm("", Answer.NO, tmp_path / "gone.eml")
