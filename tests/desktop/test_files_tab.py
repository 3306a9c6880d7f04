from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from hostapp.desktop.detail import Detail
from hostapp.desktop.files_tab import FilesTab
from hostapp.domain.identifiers import Digest
from hostapp.domain.outcomes import Out, OutReason
from tests.support.window_rows import detail, status


@pytest.fixture
def tab(qtbot: QtBot) -> FilesTab:
    made = FilesTab()
    qtbot.addWidget(made)
    return made


def lines(tab: FilesTab) -> list[str]:
    found = tab.findChild(QListView)
    assert isinstance(found, QListView)
    model = found.model()
    return [str(model.index(line, 0).data()) for line in range(model.rowCount())]


def test_each_file_with_kind_and_size(tab: FilesTab) -> None:
    tab.show_detail(detail())
    assert lines(tab) == [
        "video.mp4, 300 MB, Video · digest aaaaaaaa…",
        "words.vtt, 300 MB, Transcript · no digest yet",
        "broken.m4a, 300 MB, Audio · cannot be used",
    ]


def with_digest() -> Detail:
    shown = detail()
    first, *rest = shown.meeting.files
    known = replace(first, digest=Digest("ab" * 32))
    return replace(shown, meeting=replace(shown.meeting, files=(known, *rest)))


def test_a_known_digest_is_begun_told_and_copied(tab: FilesTab) -> None:
    tab.show_detail(with_digest())
    assert lines(tab)[0] == "video.mp4, 300 MB, Video · digest abababab…"
    found = tab.findChild(QListView)
    assert isinstance(found, QListView)
    assert found.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("ab" * 32)
    found.setCurrentIndex(found.model().index(0, 0))
    QGuiApplication.clipboard().clear()
    next(each for each in found.actions() if each.text() == "Copy digest").trigger()
    assert QGuiApplication.clipboard().text() == "ab" * 32


def test_a_file_opens_in_the_system(tab: FilesTab, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    tab.show_detail(detail())
    found = tab.findChild(QListView)
    assert isinstance(found, QListView)
    found.setCurrentIndex(found.model().index(1, 0))
    found.actions()[0].trigger()
    assert [url.fileName() for url in opened] == ["words.vtt"]


def test_what_is_out_says_why(tab: FilesTab) -> None:
    out = Out(why=OutReason.FILE_CHANGED, path=b"/recordings/0/words.vtt")
    tab.show_detail(replace(detail(), status=replace(status(), out=(out,))))
    assert lines(tab)[1] == "words.vtt, 300 MB, Transcript · changed since the decision"


def test_the_folder_opens_in_the_system(tab: FilesTab, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    tab.show_detail(detail())
    tab.open_folder()
    assert [url.toLocalFile() for url in opened] == ["/recordings/0"]


def test_what_could_not_be_read_is_said_below_the_files(tab: FilesTab) -> None:
    remarks = tuple(f"Of the chat: remark {number}." for number in range(9))
    tab.show_detail(replace(detail(), remarks=remarks))
    shown = [each.text() for each in tab.findChildren(QLabel) if "remark" in each.text()]
    assert shown == ["\n".join([*remarks[:6], "…"])]
    tab.clear()
    assert not [each for each in tab.findChildren(QLabel) if "remark" in each.text()]
