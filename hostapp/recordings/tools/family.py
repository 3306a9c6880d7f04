"""Our own recognisers, in the order in which they are asked."""

from typing import Final

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
"""Asked after those of other packages too."""
