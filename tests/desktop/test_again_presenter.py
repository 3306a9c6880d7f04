from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hostapp.services.notices import HOST, host_notice
from hostapp.services.rows import Query
from hostapp.wiring import Hostapp, open_hostapp
from tests.support.window_host import WindowHost


def change_words_after_a_grant(host: WindowHost) -> None:
    hostapp: Hostapp = open_hostapp(host.session._lanes._store)
    hostapp.decide.grant(hostapp.listing.ids(Query())[:1], notice=host_notice().notice)
    hostapp.notices.edit(HOST, "en", "Before you allow", ["Ask everybody first."])
    hostapp.close()


def test_meetings_under_older_words_are_counted_and_listed(host: WindowHost) -> None:
    side = host.window.side
    assert side.again.isHidden()
    change_words_after_a_grant(host)
    host.session.again.refresh()
    host.wait(lambda: side.again.count == 1)
    assert not side.again.isHidden()
    granted = next(iter(host.titles()))
    QTest.mouseClick(side.again, Qt.MouseButton.LeftButton)
    host.wait(lambda: host.titles() == [granted])
    assert side.again.isChecked()
    QTest.mouseClick(side.buttons()[0], Qt.MouseButton.LeftButton)
    host.wait(lambda: len(host.titles()) > 1)
