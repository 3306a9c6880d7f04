from PySide6.QtWidgets import QListView

from hostapp.desktop.transcript_text import TranscriptText
from tests.support.window_host import WindowHost


def test_one_meeting_is_shown_with_its_files(host: WindowHost) -> None:
    host.select(0)
    files = host.window.detail.files.findChild(QListView)
    assert isinstance(files, QListView)
    host.wait(lambda: files.model().rowCount() == 1)
    assert host.window.detail.title() == host.titles()[0]


def test_several_are_summed_up(host: WindowHost) -> None:
    host.window.library.table.selectAll()
    host.wait(lambda: host.window.detail.title() == "3 meetings selected")


def test_nothing_selected_says_so(host: WindowHost) -> None:
    host.window.library.table.clearSelection()
    host.wait(lambda: host.window.detail.nothing_shown)


def test_words_are_read_when_they_are_looked_at(host: WindowHost) -> None:
    host.select(0)
    host.window.detail.tabs.setCurrentIndex(1)
    words = host.window.detail.transcript.findChild(TranscriptText)
    assert isinstance(words, TranscriptText)
    host.wait(lambda: words.toPlainText().startswith("There is no transcript"))
