"""Point at passages that sound like a yes or a no to recording or training.

A hint never decides anything: it shows the host where to look. The rules are plain patterns in five
languages; they see words, not irony, and miss what is said in other words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from hostapp.recordings.words.cue import Cue

_TEXT_CAP: Final = 2_000
"""Characters of a cue that are looked at."""
_GAP: Final = r"[^.!?。!?\n]{0,60}?"
"""Words between two that belong together: within one sentence, and not many."""


class HintKind(StrEnum):
    """What a passage sounds like."""

    CONSENT = "consent"
    OBJECTION = "objection"


class Hint(NamedTuple):
    """A place to look at."""

    cue: int
    """Index in the cues that were given, from 0."""
    kind: HintKind
    rule: str
    """Which rule matched, such as `en-objection-record`."""


class _Rule(NamedTuple):
    id: str
    kind: HintKind
    pattern: re.Pattern[str]


class _Language(NamedTuple):
    """Words of one language; a text must hold a subject and, near it, a yes or a no."""

    subject: str
    no: str
    yes: str


_LANGUAGES: Final = {
    "en": _Language(
        subject=r"\b(?:record(?:ed|ing)?|train(?:ed|ing)?|transcrib(?:e|ed|ing)|ai model)\b",
        no=r"\b(?:not ok(?:ay)? with|do(?:n't| not) (?:want|agree|consent|record|train|transcribe)|"
        r"would(?:n't| not) (?:want|like)|(?:i |we )?object to|not comfortable with|"
        r"rather not|(?:please |can you |could you )?stop (?:the )?|turn off (?:the )?|"
        r"without my (?:consent|permission)|opt(?:ing)? out of)",
        yes=r"\b(?:(?:i |we )(?:agree|consent)|(?:is|are|i'm|we're|am) (?:fine|ok|okay|good) with|"
        r"(?:happy|glad) (?:to be|for)|(?:feel free|go ahead) (?:and|to)|(?:do|don't|not) mind|"
        r"no (?:objection|problem)s? (?:to|with)|(?:have|with) my (?:consent|permission))",
    ),
    "de": _Language(
        subject=r"\b(?:aufnahme|aufnehmen|aufgenommen|aufzeichn\w{0,10}|aufgezeichnet|"
        r"mitschneid\w{0,4}|mitschnitt|training|trainier\w{0,4}|transkri\w{0,12})\b",
        no=r"\b(?:nicht einverstanden|möchte (?:das |es )?(?:nicht|keine)|"
        r"will (?:das |es )?(?:nicht|keine)|widerspreche|stimme (?:dem |der )?nicht zu|"
        r"lieber nicht|bitte nicht|bitte keine|"
        r"ohne meine (?:zustimmung|einwilligung)|dagegen)",
        yes=r"\b(?:(?<!nicht )einverstanden|stimme (?:dem |der )?(?:gerne )?zu|habe nichts gegen|"
        r"gerne|kein problem|in ordnung|willige ein)",
    ),
    "fr": _Language(
        subject=r"\b(?:enregistr\w{0,8}|entraîn\w{0,8}|transcri\w{0,8})\b",
        no=r"\b(?:pas d'accord|ne (?:veux|souhaite|voudrais) pas|préfère(?:rais)? (?:ne )?pas|"
        r"m'y oppose|m'oppose|refuse|sans mon (?:accord|consentement)|contre (?:l'|cet))",
        yes=r"(?:(?<!pas )d'accord|\bpas d'objection|\bpas de problème|\baccepte|\bconsens|"
        r"\bça ne me dérange pas|\bvous pouvez)",
    ),
    "es": _Language(
        subject=r"\b(?:grab\w{0,8}|entren\w{0,8}|transcri\w{0,8})\b",
        no=r"\b(?:no (?:estoy|estamos) de acuerdo|no (?:quiero|quisiera|deseo|acepto|autorizo)|"
        r"prefiero (?:que )?no|me opongo|sin mi (?:permiso|consentimiento))",
        yes=r"\b(?:(?<!no )(?:estoy|estamos) de acuerdo|(?<!no )(?:acepto|autorizo|doy mi permiso)|"
        r"no (?:tengo|hay) (?:problema|inconveniente)|sin problema|no me importa)",
    ),
    "ja": _Language(
        subject=r"(?:録音|録画|収録|学習|文字起こし)",
        no=r"(?:しないで|やめて|止めて|困り|困る|反対|お断り|同意(?:しません|できません|しない)|"
        r"遠慮(?:し|させ)|嫌)",
        yes=r"(?:同意し(?:ます|ました)|大丈夫|構いません|かまいません|問題(?:ない|ありません)|"
        r"どうぞ|了承|承知)",
    ),
}


def _rules() -> Iterator[_Rule]:
    for language, words in _LANGUAGES.items():
        for kind, sign in ((HintKind.OBJECTION, words.no), (HintKind.CONSENT, words.yes)):
            near = f"(?:{sign}){_GAP}{words.subject}|{words.subject}{_GAP}(?:{sign})"
            yield _Rule(f"{language}-{kind}", kind, re.compile(near, re.IGNORECASE))


_RULES: Final = tuple(_rules())
_ANY_SUBJECT: Final = re.compile(
    "|".join(words.subject for words in _LANGUAGES.values()), re.IGNORECASE
)


def consent_hints(cues: Iterable[Cue]) -> Iterator[Hint]:
    """Give at most one hint a cue; where a yes and a no are found, the no counts."""
    for index, cue in enumerate(cues):
        text = unicodedata.normalize("NFC", cue.text[:_TEXT_CAP]).replace("’", "'")
        if not _ANY_SUBJECT.search(text):
            continue
        found = [rule for rule in _RULES if rule.pattern.search(text)]
        if found:
            first = min(found, key=lambda rule: rule.kind is HintKind.CONSENT)
            yield Hint(index, first.kind, first.id)
