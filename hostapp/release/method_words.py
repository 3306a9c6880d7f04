"""How each method of keeping somebody out is told to the host: the same words everywhere."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hostapp.domain.saying import Sentence, say
from hostapp.release.items import Method

METHOD_WORDS: Final[Mapping[Method, Sentence]] = MappingProxyType(
    {
        Method.OWN_TRACK: say("their own track stays here"),
        Method.REBUILT: say("the mix is built from the tracks of the others"),
        Method.VOICE_ACTIVITY: say("silenced where their own track has a voice"),
        Method.CUE_TIMES: say("silenced by the times of the transcript, best effort"),
        Method.CLOCK_TIMES: say("silenced by the clock times of the words, best effort"),
        Method.WORDS: say("cues and chat lines are removed"),
        Method.LEFT_OUT: say("what cannot be cut apart stays here"),
    }
)
