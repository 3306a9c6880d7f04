import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.basis_choice import BasisChoice
from hostapp.domain.terms import Basis


@pytest.mark.parametrize("basis", Basis)
def test_one_of_three(qtbot: QtBot, basis: Basis) -> None:
    choice = BasisChoice()
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.changed):
        choice.choose(basis)
    assert choice.chosen() is basis


def test_without_a_mark_it_is_the_default(qtbot: QtBot) -> None:
    choice = BasisChoice()
    qtbot.addWidget(choice)
    assert choice.chosen() is Basis.EVERYONE
