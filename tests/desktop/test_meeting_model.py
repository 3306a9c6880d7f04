from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hostapp.desktop.meeting_model import COLUMNS, KEPT_PAGES, PAGE, ROW_ROLE, MeetingModel
from hostapp.services.rows import Column
from tests.support.window_rows import granted, row, rows

TITLE = COLUMNS.index(Column.TITLE)
CONSENT = COLUMNS.index(Column.CONSENT)


def model_of(total: int, first: int = 0) -> MeetingModel:
    model = MeetingModel()
    model.set_rows(total, rows(min(PAGE, total), first))
    return model


def test_it_is_a_proper_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = model_of(PAGE + 10)
    model.put_page(1, rows(10, PAGE))
    qtmodeltester.check(model)


def test_a_cell_shows_its_words(qtbot: QtBot) -> None:
    model = model_of(3)
    assert model.index(1, TITLE).data() == "Weekly sync 1"
    assert model.index(1, CONSENT).data() == "Needs a decision"
    assert model.index(1, 0).data(ROW_ROLE) == row(1)


def test_cells_speak_with_their_column(qtbot: QtBot) -> None:
    model = model_of(3)
    spoken = model.index(1, CONSENT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Training consent: Needs a decision"


def test_headers_have_names(qtbot: QtBot) -> None:
    model = model_of(1)
    horizontal = Qt.Orientation.Horizontal
    names = [model.headerData(place, horizontal) for place in range(len(COLUMNS))]
    assert names == ["DATE", "MEETING", "SOURCE", "LENGTH", "PEOPLE", "TRAINING CONSENT"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_page_that_is_looked_at_is_asked_for_once(qtbot: QtBot) -> None:
    model = model_of(1000)
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    assert model.index(300, TITLE).data() is None
    assert model.index(301, TITLE).data() is None
    assert asked == [300 // PAGE]


def test_a_page_that_came_is_shown(qtbot: QtBot) -> None:
    model = model_of(1000)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.put_page(2, rows(PAGE, 2 * PAGE))
    assert changed.args[0].row() == 2 * PAGE
    assert model.index(300, TITLE).data() == "Weekly sync 300"


def test_a_page_beyond_the_end_is_nothing(qtbot: QtBot) -> None:
    model = model_of(5)
    model.put_page(3, rows(2))
    assert model.loaded_pages() == (0,)


def test_a_changed_row_is_shown_anew(qtbot: QtBot) -> None:
    model = model_of(2)
    assert model.index(0, CONSENT).data() == "Needs a decision"
    model.put_page(0, (granted(0), row(1)))
    assert model.index(0, CONSENT).data() == "Allowed · speech recognition"


def test_far_pages_are_forgotten(qtbot: QtBot) -> None:
    model = model_of(100_000)
    for page in range(1, KEPT_PAGES + 5):
        model.put_page(page, rows(PAGE, page * PAGE))
    assert len(model.loaded_pages()) == KEPT_PAGES
    assert 0 not in model.loaded_pages()


def test_rows_of_a_selection(qtbot: QtBot) -> None:
    model = model_of(1000)
    model.put_page(1, rows(PAGE, PAGE))
    found = model.rows_here([(0, 1), (PAGE - 1, PAGE + 1), (900, 901)])
    assert [each.title for each in found] == [
        f"Weekly sync {number}" for number in (0, 1, PAGE - 1, PAGE, PAGE + 1)
    ]


def test_where_a_meeting_is(qtbot: QtBot) -> None:
    model = model_of(10)
    assert model.line_of(row(7).id) == 7
    assert model.line_of(row(70).id) is None


def test_a_title_tells_a_screen_reader_what_else_is_in_its_line(qtbot: QtBot) -> None:
    model = model_of(3)
    told = model.index(1, TITLE).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told.startswith("Needs a decision; ")
    assert str(model.index(1, 0).data()) in told
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) is None


def test_without_a_verified_ledger_no_consent_is_shown(qtbot: QtBot) -> None:
    model = MeetingModel()
    model.set_rows(2, (granted(0), row(1)))
    before = [model.index(line, CONSENT).data() for line in range(2)]
    with qtbot.waitSignal(model.dataChanged):
        model.doubt(True)
    assert [model.index(line, CONSENT).data() for line in range(2)] == ["Not verified"] * 2
    with qtbot.assertNotEmitted(model.dataChanged):
        model.doubt(True)
    model.doubt(False)
    assert [model.index(line, CONSENT).data() for line in range(2)] == before
