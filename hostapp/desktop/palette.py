"""The colours of both appearances, each by what it is for."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tone:
    """Ink on its own quiet ground, for words that carry a state."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One appearance; every value is `#rrggbb`."""

    page: str
    side: str
    raised: str
    field: str
    line: str
    edge: str
    field_edge: str
    """Where a field begins that somebody can write into."""
    ink: str
    quiet: str
    accent: str
    on_accent: str
    hover: str
    row_selected: str
    side_selected: str
    grant: str
    grant_hover: str
    on_grant: str
    deny_edge: str
    cut: str
    """Sound that is left out."""
    unsaid: str
    """Sound of which nothing is said."""
    green: Tone
    amber: Tone
    red: Tone
    blue: Tone
    grey: Tone


LIGHT: Final = Colours(
    page="#ffffff",
    side="#f5f6fb",
    raised="#ffffff",
    field="#f4f5f9",
    line="#e6e8ef",
    edge="#d3d7e2",
    field_edge="#868ea3",
    ink="#171c28",
    quiet="#5d667a",
    accent="#2b5bd7",
    on_accent="#ffffff",
    hover="#f4f6fb",
    row_selected="#e9effe",
    side_selected="#dfe6fb",
    grant="#1b7f54",
    grant_hover="#166c47",
    on_grant="#ffffff",
    deny_edge="#e2a9a2",
    cut="#d4756a",
    unsaid="#858da0",
    green=Tone("#17714a", "#dff3e8"),
    amber=Tone("#855700", "#fdf1d5"),
    red=Tone("#b0382b", "#fbe6e4"),
    blue=Tone("#2553bf", "#e4ecfd"),
    grey=Tone("#545c6f", "#eceef3"),
)

DARK: Final = Colours(
    page="#14171e",
    side="#191d26",
    raised="#1b202a",
    field="#1f242f",
    line="#292f3b",
    edge="#3b4352",
    field_edge="#707a8e",
    ink="#e9ecf3",
    quiet="#a0a9bb",
    accent="#8db0ff",
    on_accent="#0d1830",
    hover="#1c212b",
    row_selected="#23304d",
    side_selected="#28344f",
    grant="#38b57e",
    grant_hover="#4cc690",
    on_grant="#06170f",
    deny_edge="#7a3f3a",
    cut="#b0625a",
    unsaid="#667085",
    green=Tone("#6fd6a2", "#173528"),
    amber=Tone("#efc46c", "#3a2f14"),
    red=Tone("#ff9f93", "#42211f"),
    blue=Tone("#9abaff", "#1e2f55"),
    grey=Tone("#b3bbca", "#2a303c"),
)
