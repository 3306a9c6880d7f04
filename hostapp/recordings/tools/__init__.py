"""The family of recognisers, in the order in which they are asked."""

from typing import Final

from hostapp.recordings.tools.interface import Recogniser
from hostapp.recordings.tools.unknown import Unknown
from hostapp.recordings.tools.zoom import Zoom

OURS: Final[tuple[Recogniser, ...]] = (Zoom(),)
LAST: Final[Recogniser] = Unknown()
