"""The head of a message in a saved Zoom chat: who wrote to whom, in Zoom's languages."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from hostapp.recordings.words.speakers import NAME_CAP, normal_name, tidy

_FROM: Final = re.compile(r"(?:from|от|von|de|da|開始|开始|從|从|발신자)\s+(\S.*)\Z", re.IGNORECASE)
_CONNECTOR: Final = re.compile(
    r"\s+(?:to|кому|an|a|à|para|から|終了|宛先|到|至|수신자)\s+(?=\S)", re.IGNORECASE
)
_PRIVATE_MARK: Final = re.compile(
    r"\s*[(（](?:privately|direct message|личное сообщение|direktnachricht|message privé|"
    r"mensaje directo|mensagem direta|messaggio diretto|ダイレクト\s?メッセージ)[)）]\s*\Z",
    re.IGNORECASE,
)
_EVERYBODY: Final = frozenset(
    [
        *("everyone", "everyone in meeting", "panelists and attendees", "alle", "tout le monde"),
        *(
            "todos",
            "todos os participantes",
            "tutti",
            "все",
            "皆様",
            "全員",
            "所有人",
            "每個人",
            "모두에게",
            "모두",
        ),
    ]
)
_MOST_SPLITS: Final = 8


class Head(NamedTuple):
    """Who wrote a message, and whether only some could read it."""

    sender: str
    private: bool = False


class _Split(NamedTuple):
    sender: str
    target: str


class Heads:
    """Read all heads of a file together: a name seen alone settles how a doubtful one is cut."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take every distinct head of the file."""
        self._splits = {text: _splits(text) for text in texts}
        sure = [splits[0] for splits in self._splits.values() if len(splits) == 1]
        self._senders = frozenset(split.sender for split in sure)
        self._heads = {text: self._choose(text, found) for text, found in self._splits.items()}

    def __getitem__(self, text: str) -> Head:
        """Return who wrote under this head."""
        return self._heads[text]

    def _choose(self, text: str, splits: list[_Split]) -> Head:
        if not splits:
            return Head(tidy(text), private=_ends_in_unknown_mark(text))
        known = [split for split in splits if split.sender in self._senders]
        best = (known or splits)[-1]
        return Head(best.sender, bool(best.target) and not _is_everybody(best.target))


def has_head(text: str) -> bool:
    """Tell whether a text begins as heads do."""
    return _FROM.match(text[:NAME_CAP]) is not None


def _splits(text: str) -> list[_Split]:
    """Return every way to cut a head at a word for «to»; none if it does not begin with «from»."""
    match = _FROM.match(text[: 2 * NAME_CAP])
    if match is None:
        return []
    names = match[1]
    cuts = list(_CONNECTOR.finditer(names))[-_MOST_SPLITS:]
    if not cuts:
        return [_Split(tidy(names), "")]
    return [_Split(tidy(names[: cut.start()]), names[cut.end() :]) for cut in cuts]


def _ends_in_unknown_mark(text: str) -> bool:
    """Take `…(something)` in a language not known here for the mark of a private message."""
    return normal_name(text).endswith((")", "）"))


def _is_everybody(target: str) -> bool:
    return not _PRIVATE_MARK.search(target) and normal_name(target) in _EVERYBODY
