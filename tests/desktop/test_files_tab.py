from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from hostapp.desktop.files_tab import FilesTab
from hostapp.domain.outcomes import Out, OutReason
from tests.support.window_rows import detail, status


def lines(tab: FilesTab) -> list[str]:
    found = tab.findChild(QListView)
    assert isinstance(found, QListView)
    model = found.model()
    return [str(model.index(line, 0).data()) for line in range(model.rowCount())]


def test_each_file_with_kind_and_size(qtbot: QtBot) -> None:
    tab = FilesTab()
    qtbot.addWidget(tab)
    tab.show_detail(detail())
    assert lines(tab) == [
        "video.mp4, Video · 300 MB",
        "words.vtt, Transcript · 300 MB",
        "broken.m4a, cannot be used",
    ]


def test_what_is_out_says_why_first(qtbot: QtBot) -> None:
    tab = FilesTab()
    qtbot.addWidget(tab)
    out = Out(why=OutReason.FILE_CHANGED, path=b"/recordings/0/words.vtt")
    tab.show_detail(replace(detail(), status=replace(status(), out=(out,))))
    assert lines(tab)[1] == "words.vtt, changed since the decision · Transcript · 300 MB"


def test_the_folder_opens_in_the_system(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    tab = FilesTab()
    qtbot.addWidget(tab)
    tab.show_detail(detail())
    tab.open_folder()
    assert [url.toLocalFile() for url in opened] == ["/recordings/0"]


def test_what_could_not_be_read_is_said_below_the_files(qtbot: QtBot) -> None:
    tab = FilesTab()
    qtbot.addWidget(tab)
    remarks = tuple(f"Of the chat: remark {number}." for number in range(9))
    tab.show_detail(replace(detail(), remarks=remarks))
    shown = [each.text() for each in tab.findChildren(QLabel) if "remark" in each.text()]
    assert shown == ["\n".join([*remarks[:6], "…"])]
    tab.clear()
    assert not [each for each in tab.findChildren(QLabel) if "remark" in each.text()]
