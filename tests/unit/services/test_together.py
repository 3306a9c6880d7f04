from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.identifiers import PersonId
from hostapp.release.stretches import CUE_MARGIN
from hostapp.services.spoken import NamedCue
from hostapp.services.together import Together

people = st.sampled_from([PersonId("a"), PersonId("b"), PersonId("c"), None])
starts = st.integers(0, 100).map(lambda tenth: tenth / 10)
cues = st.builds(
    lambda person, start, length: NamedCue(0, person, "", start, start + length),
    people,
    starts,
    st.sampled_from([0.0, 0.1, 1.0, 4.0]),
)


@given(st.lists(cues, min_size=1, max_size=12), st.sampled_from([CUE_MARGIN, 3.0]))
def test_everybody_within_the_margin_is_heard(said: list[NamedCue], margin: float) -> None:
    cue = said[0]
    found = Together(said, margin).heard(cue, frozenset({PersonId("c")}))
    if cue.person is None or cue.stretch is None:
        assert found is None
        return
    around = cue.stretch.widened(margin)
    near = {each.person for each in said if each.stretch and each.stretch.meets(around)}
    if None in near:
        assert found is None
    else:
        assert found == tuple(sorted(each for each in near if each and each != "c"))
