"""All recognisers in order: ours, those of other packages, and the generic one last."""

from functools import cache
from typing import Final

from hostapp.recordings.third_parties import Guest, guests
from hostapp.recordings.tools.bigbluebutton import BigBlueButton
from hostapp.recordings.tools.craig import Craig
from hostapp.recordings.tools.fireflies import Fireflies
from hostapp.recordings.tools.gnome import Gnome
from hostapp.recordings.tools.google_meet import GoogleMeet
from hostapp.recordings.tools.goto import GoTo
from hostapp.recordings.tools.interface import Recogniser
from hostapp.recordings.tools.jitsi import Jitsi
from hostapp.recordings.tools.macos import MacOs
from hostapp.recordings.tools.obs import Obs
from hostapp.recordings.tools.otter import Otter
from hostapp.recordings.tools.riverside import Riverside
from hostapp.recordings.tools.teams import Teams
from hostapp.recordings.tools.unknown import Unknown
from hostapp.recordings.tools.voice_memos import VoiceMemos
from hostapp.recordings.tools.webex import Webex
from hostapp.recordings.tools.windows import WindowsGameBar, WindowsSnippingTool
from hostapp.recordings.tools.zoom import Zoom
from hostapp.recordings.tools.zoom_cloud import ZoomCloud

OURS: Final[tuple[Recogniser, ...]] = (
    Zoom(),
    BigBlueButton(),
    Craig(),
    Jitsi(),
    ZoomCloud(),
    Teams(),
    GoogleMeet(),
    Webex(),
    Riverside(),
    Gnome(),
    MacOs(),
    WindowsSnippingTool(),
    Obs(),
    WindowsGameBar(),
    VoiceMemos(),
    GoTo(),
    Otter(),
    Fireflies(),
)
LAST: Final[Recogniser] = Unknown()


@cache
def all_recognisers() -> tuple[Recogniser, ...]:
    """Return the recognisers in the order in which they are asked."""
    return (*OURS, *_guests()[0], LAST)


def has_guests() -> bool:
    """Return whether a recogniser of another package takes part."""
    return bool(_guests()[0])


def left_out() -> tuple[str, ...]:
    """Say which recognisers of other packages cannot be used or failed, a sentence each."""
    found, problems = _guests()
    return (*problems, *(guest.failure for guest in found if guest.failure))


@cache
def _guests() -> tuple[tuple[Guest, ...], tuple[str, ...]]:
    return guests()
