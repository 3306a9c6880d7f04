"""An invented overview with something in every figure."""

from datetime import date

from PySide6.QtCore import QLocale

from hostapp.desktop.overview_figures import Figure, figures
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import Source
from hostapp.services.overview import Overview, ReleaseCount
from hostapp.services.overview_course import Course, Step
from hostapp.store.library_overview import ToolCount

SPEECH, EVALUATION = PurposeId("speech-recognition"), PurposeId("evaluation")
MONTHS = tuple(date(2027, month, 1) for month in range(1, 5))
OVERVIEW = Overview(
    tools=(ToolCount(Source.ZOOM, 92, 180, 29), ToolCount(Source.TEAMS, 14, 43, 5)),
    purposes=((SPEECH, 101), (EVALUATION, 12)),
    endings=((2027, 4, 3), (2027, 5, 0), (2027, 6, 8)),
    ending_soon=3,
    ending_later=2,
    course=Course(Step.MONTH, MONTHS, (0, 4, 9, 106), ((SPEECH, (0, 4, 8, 101)),)),
    releases=(ReleaseCount(SPEECH, 3, 4200, 120, 20),),
)


def english_figures() -> tuple[Figure, ...]:
    """Return its figures as the window draws them in English, whatever this computer speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        return figures(OVERVIEW)
    finally:
        QLocale.setDefault(before)
