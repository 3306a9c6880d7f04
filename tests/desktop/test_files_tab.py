from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListView
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


def test_what_changed_is_not_covered(qtbot: QtBot) -> None:
    tab = FilesTab()
    qtbot.addWidget(tab)
    out = Out(why=OutReason.FILE_CHANGED, path=b"/recordings/0/words.vtt")
    tab.show_detail(replace(detail(), status=replace(status(), out=(out,))))
    assert lines(tab)[1] == "words.vtt, Transcript · 300 MB · not covered"


def test_the_folder_opens_in_the_system(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    tab = FilesTab()
    qtbot.addWidget(tab)
    tab.show_detail(detail())
    tab.open_folder()
    assert [url.toLocalFile() for url in opened] == ["/recordings/0"]
