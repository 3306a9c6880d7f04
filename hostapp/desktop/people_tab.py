"""The people of a meeting, each with what they said."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.detail import Detail
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.pills import ToneName
from hostapp.desktop.translation import translate
from hostapp.domain.events import Answer, Answered
from hostapp.domain.meetings import Participant


class PeopleTab(QWidget):
    """Names and answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = LineList(translate("People", "People in this meeting"))
        nobody = label(
            translate("People", "Nobody is named in this recording's files."), "quiet", wrap=True
        )
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 10, 0, 0)
        self._pages.addWidget(self._list)
        self._pages.addWidget(nobody)

    def clear(self) -> None:
        """Show nobody while another meeting is on its way."""
        self._list.set_rows(())
        self._pages.setCurrentIndex(0)

    def show_detail(self, detail: Detail) -> None:
        """List the people of a meeting."""
        people = detail.meeting.participants
        self._list.set_rows([_line(each, detail.answers.get(each.person)) for each in people])
        self._pages.setCurrentIndex(0 if people else 1)


def _line(person: Participant, answer: Answered | None) -> Line:
    name = person.name
    if person.is_host:
        name = translate("People", "{0}  (host)").format(name)
    tip = translate("People", "Recognised by guess") if person.guess else person.name
    word, tone = _word(answer)
    return Line(name, word, tone, tip, person.person)


def _word(answer: Answered | None) -> tuple[str, ToneName | None]:
    if answer is None:
        return translate("People", "no answer recorded"), None
    word, tone = {
        Answer.YES: (translate("People", "said yes"), ToneName.GREEN),
        Answer.NO: (translate("People", "said no"), ToneName.RED),
        Answer.WITHDRAW: (translate("People", "withdrew"), ToneName.RED),
    }[answer.answer]
    return f"{word} · {formats.short_day(answer.at)}", tone
