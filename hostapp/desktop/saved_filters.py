"""Lists that the host saved under a name: a filter, a search and an order, kept in the store."""

from typing import TYPE_CHECKING, Any

from hostapp.domain.meetings import Source
from hostapp.services.rows import Column, Filter, Query

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

SETTING = "saved-filters"
"""Name of the setting; one member a list, so that one that bears a forgotten name goes alone."""

Saved = dict[str, Query]


def read_saved(hostapp: "Hostapp") -> Saved:
    """Return the lists by name; what cannot be understood is left out."""
    kept = hostapp.keepsakes.setting(SETTING)
    found = {}
    for name, document in sorted(kept.items() if isinstance(kept, dict) else ()):
        query = _query(document)
        if query is not None:
            found[name] = query
    return found


def save(hostapp: "Hostapp", name: str, query: Query) -> Saved:
    """Keep a list, in place of what was kept under its name."""
    return _keep(hostapp, {**read_saved(hostapp), name: query})


def rename(hostapp: "Hostapp", name: str, new: str) -> Saved:
    """Give a list another name."""
    saved = read_saved(hostapp)
    return _keep(hostapp, {(new if each == name else each): query for each, query in saved.items()})


def remove(hostapp: "Hostapp", name: str) -> Saved:
    """Keep a list no longer."""
    saved = read_saved(hostapp)
    return _keep(hostapp, {each: query for each, query in saved.items() if each != name})


def _keep(hostapp: "Hostapp", saved: Saved) -> Saved:
    documents = {name: _document(query) for name, query in saved.items()}
    hostapp.keepsakes.set_setting(SETTING, documents or None)
    return read_saved(hostapp)


def _document(query: Query) -> dict[str, Any]:
    return {
        "filter": query.filter.value,
        "source": query.source.value if query.source else None,
        "text": query.text,
        "sort": query.sort.value,
        "descending": query.descending,
    }


def _query(document: object) -> Query | None:
    if not isinstance(document, dict):
        return None
    try:
        source = document.get("source")
        return Query(
            filter=Filter(document["filter"]),
            source=Source(source) if source else None,
            text=str(document["text"]),
            sort=Column(document["sort"]),
            descending=bool(document["descending"]),
        )
    except (KeyError, ValueError):
        return None
