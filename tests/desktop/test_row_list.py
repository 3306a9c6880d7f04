from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from hostapp.desktop.row_list import ROW_ROLE, RowList


def test_it_is_a_proper_model_of_rows_and_words(qtmodeltester: ModelTester) -> None:
    model: RowList[int] = RowList(str, lambda number: "odd" if number % 2 else "")
    qtmodeltester.check(model)
    model.set_rows((7, 8))
    qtmodeltester.check(model)
    assert [model.index(place).data() for place in (0, 1)] == ["7", "8"]
    assert model.index(1).data(ROW_ROLE) == 8
    tips = [model.index(place).data(Qt.ItemDataRole.ToolTipRole) for place in (0, 1)]
    assert tips == ["odd", None]
