from hostapp.services.rows import Filter
from tests.support.window_host import WindowHost


def shown(host: WindowHost) -> bool:
    page = host.session.overview.page
    return page is not None and page.isVisible()


def test_the_side_bar_leads_to_it_and_away_again(host: WindowHost) -> None:
    host.window.side.overview.click()
    host.wait(lambda: shown(host))
    page = host.session.overview.page
    assert page is not None
    assert page.words.text().startswith("Of 3 meetings, 0 may train something; 3 wait")
    assert not host.window.detail.isVisible()
    host.window.side.buttons()[0].click()
    assert not shown(host)
    assert host.window.detail.isVisible()


def test_a_number_leads_to_the_meetings_behind_it(host: WindowHost) -> None:
    host.window.side.overview.click()
    host.wait(lambda: shown(host))
    page = host.session.overview.page
    assert page is not None
    page.tiles[Filter.UNDECIDED].click()
    assert not shown(host)
    assert host.session.library.query.filter is Filter.UNDECIDED


def test_releases_take_its_place(host: WindowHost) -> None:
    host.window.side.overview.click()
    host.wait(lambda: shown(host))
    page = host.session.overview.page
    assert page is not None
    page.releases.click()
    assert host.session.releases.page.isVisible()
    assert host.window.side.release_buttons()[0].isChecked()
    assert not host.window.detail.isVisible()


def test_it_adds_up_again_when_something_was_decided(host: WindowHost) -> None:
    host.window.side.overview.click()
    host.wait(lambda: shown(host))
    page = host.session.overview.page
    assert page is not None
    host.session.decisions.deny(host.session.library.selection())
    host.wait(lambda: "2 wait" in page.words.text())
    assert shown(host)
