"""Decisions grouped so that no group has any bearing on the files of another."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from hostapp.domain.events import Answered, Recorded
from hostapp.domain.identifiers import PersonId


class Link(NamedTuple):
    """What belongs together for another reason than the ledger's."""

    nodes: Collection[str]
    """Meetings and digests; not empty."""
    people: Collection[PersonId] = ()
    """Whose answers for all meetings concern them, whoever lists these people."""


class Kindred:
    """Groups of meetings that share bytes, each with every event that may concern it.

    A group is named by one of its meetings or digests.
    """

    def __init__(self, events: Iterable[Recorded], links: Iterable[Link] = ()) -> None:
        """Group events, given oldest first, and what `links` hold together as well."""
        self._parents: dict[str, str] = {}
        listed = list(events)
        for recorded in listed:
            if recorded.event.meeting is not None:
                self._join(recorded.event.meeting, (file.digest for file in recorded.event.files))
        joined = list(links)
        for link in joined:
            first, *rest = link.nodes
            self._join(first, rest)
        self._events: dict[str, list[Recorded]] = defaultdict(list)
        self._of_person: dict[PersonId, set[str]] = defaultdict(set)
        self._of_anybody: set[str] = set()
        """Groups with a list of people that cannot be read, and so might name anybody."""
        for link in joined:
            for person in link.people:
                self._of_person[person].add(self.group(min(link.nodes)))
        everywhere: list[Recorded] = []
        for recorded in listed:
            event = recorded.event
            if event.meeting is None:
                everywhere.append(recorded)
            else:
                self._add(self.group(event.meeting), recorded)
        self._add_everywhere(everywhere)

    def group(self, node: str) -> str:
        """Return the group of a meeting or digest; itself if nothing speaks of it."""
        parents = self._parents
        root = node
        while (above := parents.get(root, root)) != root:
            root = above
        while (above := parents.get(node, root)) != root:
            parents[node], node = root, above
        return root

    def events(self, group: str) -> Sequence[Recorded]:
        """Return the events that may concern a group, oldest first."""
        return self._events.get(group, ())

    def _join(self, node: str, others: Iterable[str]) -> None:
        root = self.group(node)
        for other in others:
            self._parents[self.group(other)] = root

    def _add(self, group: str, recorded: Recorded) -> None:
        self._events[group].append(recorded)
        event = recorded.event
        if isinstance(event, Answered):
            self._of_person[event.person].add(group)
        elif event.people is not None:
            for person in event.people.everyone():
                self._of_person[person].add(group)
        else:
            self._of_anybody.add(group)

    def _add_everywhere(self, everywhere: list[Recorded]) -> None:
        touched: set[str] = set()
        for recorded in everywhere:
            event = recorded.event
            groups = {self.group(file.digest) for file in event.files}
            if isinstance(event, Answered):
                groups |= self._of_person.get(event.person, set()) | self._of_anybody
            for group in groups & self._events.keys():
                self._events[group].append(recorded)
                touched.add(group)
        for group in touched:
            self._events[group].sort(key=_index)


def _index(recorded: Recorded) -> int:
    return recorded.index
