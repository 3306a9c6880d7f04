"""What the window remembers of itself, for each store: size, columns, filter and order."""

import hashlib
import os

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from hostapp.domain.meetings import Source
from hostapp.services.rows import Column, Filter, Query

FILE = "window.ini"


class Remembered:
    """Settings in a file of the configuration folder; broken ones count as none."""

    def __init__(self, store: str) -> None:
        """`store` names whose settings these are."""
        location = QStandardPaths.StandardLocation.GenericConfigLocation
        folder = os.environ.get("HOSTAPP_CONFIG") or os.path.join(
            QStandardPaths.writableLocation(location), "hostapp"
        )
        self._settings = QSettings(os.path.join(folder, FILE), QSettings.Format.IniFormat)
        self._settings.beginGroup(hashlib.sha256(store.encode(errors="replace")).hexdigest()[:16])

    def arrangement(self) -> tuple[QByteArray, QByteArray, QByteArray]:
        """Return geometry, panes and columns; empty where nothing is remembered."""
        return self._bytes("geometry"), self._bytes("panes"), self._bytes("columns")

    def keep_arrangement(
        self, geometry: QByteArray, panes: QByteArray, columns: QByteArray
    ) -> None:
        """Remember geometry, panes and columns."""
        self._settings.setValue("geometry", geometry)
        self._settings.setValue("panes", panes)
        self._settings.setValue("columns", columns)

    def query(self) -> Query:
        """Return filter, source and order; never a search text."""
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

    def keep_query(self, query: Query) -> None:
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

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _text(self, name: str) -> str:
        value = self._settings.value(name)
        return value if isinstance(value, str) else ""
