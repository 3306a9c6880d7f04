"""What the window remembers of itself, for each store: size, columns, filter and order."""

import os
import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

if TYPE_CHECKING:
    from pathlib import Path

    from hostapp.services.rows import Query

FILE = "window.ini"


class Remembered:
    """Settings in a file of the configuration folder; broken ones count as none."""

    def __init__(self, store: str) -> None:
        """`store` names whose settings these are."""
        location = QStandardPaths.StandardLocation.GenericConfigLocation
        folder = os.environ.get("HOSTAPP_CONFIG") or os.path.join(
            QStandardPaths.writableLocation(location), "hostapp"
        )
        self._folder = folder
        self._settings = QSettings(os.path.join(folder, FILE), QSettings.Format.IniFormat)
        self._settings.beginGroup(f"{zlib.crc32(os.fsencode(store)):08x}")

    @property
    def folder(self) -> "Path":
        """Where the settings lie."""
        from pathlib import Path

        return Path(self._folder)

    def arrangement(self) -> tuple[QByteArray, QByteArray]:
        """Return geometry and panes; empty where nothing is remembered."""
        return self._bytes("geometry"), self._bytes("panes")

    def keep_arrangement(self, geometry: QByteArray, panes: QByteArray) -> None:
        """Remember geometry and panes."""
        self._settings.setValue("geometry", geometry)
        self._settings.setValue("panes", panes)

    def columns(self) -> QByteArray:
        """Return the state of the table's header, or nothing."""
        return self._bytes("columns")

    def keep_columns(self, columns: QByteArray) -> None:
        """Remember the state of the table's header."""
        self._settings.setValue("columns", columns)

    def query(self) -> "Query":
        """Return filter, source and order; never a search text."""
        from hostapp.domain.meetings import Source
        from hostapp.services.rows import Column, Filter, Query

        try:
            source = self._text("source")
            return Query(
                filter=Filter(self._text("filter") or Filter.ALL),
                source=Source(source) if source else None,
                sort=Column(self._text("sort") or Column.STARTED),
                descending=self._text("descending") != "no",
            )
        except ValueError:
            return Query()

    def keep_query(self, query: "Query") -> None:
        """Remember filter, source and order."""
        self._settings.setValue("filter", query.filter.value)
        self._settings.setValue("source", query.source.value if query.source else "")
        self._settings.setValue("sort", query.sort.value)
        self._settings.setValue("descending", "yes" if query.descending else "no")

    def appearance(self) -> str:
        """Return `light`, `dark`, or empty for the system's."""
        return self._text("appearance")

    def keep_appearance(self, name: str) -> None:
        """Remember light or dark."""
        self._settings.setValue("appearance", name)

    def language(self) -> str:
        """Return the language that the host chose, such as `de`, or empty for the system's."""
        return self._text("language")

    def keep_language(self, language: str) -> None:
        """Remember the language; the window speaks it from the next start on."""
        self._settings.setValue("language", language)

    def places(self) -> str:
        """Return where playing was left, as `keep_places` was told."""
        return self._text("places")

    def keep_places(self, places: str) -> None:
        """Remember where playing was left."""
        self._settings.setValue("places", places)

    def tray(self) -> bool:
        """Return whether the icon beside the clock is wanted."""
        return self._text("tray") == "yes"

    def expect_tray(self, *, there: bool) -> None:
        """Show the icon from now on where there is a tray, unless the host chose before."""
        if there and not self._text("tray"):
            self.keep_tray(shown=True)

    def keep_tray(self, *, shown: bool) -> None:
        """Remember whether it is."""
        self._settings.setValue("tray", "yes" if shown else "no")

    def begin_running(self) -> bool:
        """Note that the window is open; return whether the last one ended without closing."""
        crashed = self._text("open") == "yes"
        self._settings.setValue("open", "yes")
        self._settings.sync()
        return crashed

    def end_running(self) -> None:
        """Note that the window was closed as it should be."""
        self._settings.remove("open")
        self._settings.sync()

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _text(self, name: str) -> str:
        value = self._settings.value(name)
        return value if isinstance(value, str) else ""
