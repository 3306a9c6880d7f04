"""Which containers are opened: those that hold their own data.

Playlists, which name other files or places in the network, are not among them.
"""

from typing import Final

_FORMATS: Final = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,wav,w64,mp3,flac,aac,avi,asf,flv,mpegts,mpeg,aiff,"
    "caf,amr,au,ac3,dv,mxf"
)

OWN_DATA: Final = {"format_whitelist": _FORMATS, "protocol_whitelist": ""}
"""Options with which FFmpeg opens nothing but the file that it is given."""
