from datetime import timedelta
from pathlib import Path

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import Source
from hostapp.domain.status_word import Status
from hostapp.store.library_overview import OverviewReader, ToolCount
from hostapp.store.library_rows import CachedStatus
from tests.support.libraries import NOW, found, opened_library, put

SPEECH, ANALYTICS = PurposeId("speech-recognition"), PurposeId("analytics")


def test_meetings_are_counted_by_tool_by_purpose_and_by_end(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        *ids, teams = put(
            library,
            *(found(str(at), source=Source.ZOOM) for at in range(6)),
            found("6", source=Source.TEAMS),
        )
        end = NOW + timedelta(days=3)
        library.set_statuses(
            [
                CachedStatus(ids[0], Status.GRANTED, (SPEECH, ANALYTICS), until=end),
                CachedStatus(ids[1], Status.PARTLY, (SPEECH,), until=end),
                CachedStatus(ids[2], Status.EXPIRED, (ANALYTICS,), until=NOW),
                CachedStatus(ids[3], Status.REFUSED),
                CachedStatus(teams, Status.GRANTED, (ANALYTICS,)),
            ]
        )
        reader = OverviewReader(library.db)
        assert reader.by_tool() == (
            ToolCount(Source.ZOOM, allowed=2, not_allowed=2, waiting=2),
            ToolCount(Source.TEAMS, allowed=1, not_allowed=0, waiting=0),
        )
        assert reader.by_tool()[0].all == 6
        assert reader.by_purpose() == ((ANALYTICS, 2), (SPEECH, 2))
        assert reader.endings() == ((end, 2),)
