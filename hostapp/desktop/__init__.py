"""Everything Qt."""

from hostapp.desktop import lean_qt

lean_qt.install()
