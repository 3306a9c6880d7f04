"""Find where those who said no speak, so that nothing of it goes."""

from collections.abc import Iterable, Iterator

from hostapp.domain.identifiers import Digest
from hostapp.media.decode import SPEECH_RATE
from hostapp.media.speech import speech
from hostapp.release.plan import Avoided
from hostapp.release.private_copy import PrivateCopies
from hostapp.release.stretches import Apart, Stretch, joined


class Avoiding:
    """The stretches to keep clear of in one meeting; each own track is listened to once."""

    def __init__(self, copies: PrivateCopies) -> None:
        self._copies = copies
        self._voices: dict[Digest, tuple[Stretch, ...]] = {}

    def apart(self, avoided: Iterable[Avoided]) -> Apart:
        """Return where none of them may be heard.

        By the voice on their own track, and the times of their cues; where there is no track, the
        cues are widened by their margin. Raises UnavailableError if a track changed or is damaged.
        """
        return Apart(joined(self._stretches(avoided)))

    def _stretches(self, avoided: Iterable[Avoided]) -> Iterator[Stretch]:
        for each in avoided:
            margin = each.margin if each.track is None else 0.0
            yield from (stretch.widened(margin) for stretch in each.stretches)
            if each.track is not None:
                if each.track.digest not in self._voices:
                    sound = self._copies.sound(each.track)
                    self._voices[each.track.digest] = tuple(
                        Stretch(first / SPEECH_RATE, end / SPEECH_RATE)
                        for first, end in speech(sound)
                    )
                yield from self._voices[each.track.digest]
