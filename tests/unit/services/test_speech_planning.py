from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind
from hostapp.release.plan import SpeechTrack
from tests.support.granted_talk import ALL, Talk, granted_talk
from tests.support.talks import BO, sound, write_sound


def tracks_of(talk: Talk) -> tuple[SpeechTrack, ...]:
    (plan,) = talk.plan("huggingface").meetings
    return plan.speech


def test_own_tracks_come_before_the_mix(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        found = tracks_of(talk)
        assert {each.use.source.kind for each in found} == {FileKind.PARTICIPANT_AUDIO}
        for track in found:
            assert track.speaker == track.use.source.owner
            assert {each.speaker for each in track.utterances or ()} == {track.speaker}


def test_the_mix_serves_those_without_a_track(tmp_path: Path) -> None:
    with granted_talk(tmp_path, tracks=("Ana Ortiz",)) as talk:
        own, mix = tracks_of(talk)
        assert own.use.source.kind is FileKind.PARTICIPANT_AUDIO
        assert mix.use.source.kind is FileKind.AUDIO
        speakers = {each.speaker for each in mix.utterances or ()}
        assert speakers == {talk.person(BO), talk.person("Maria Lopes")}
        overlapping = [each for each in mix.utterances or () if each.stretch.start == 14.0]
        assert {talk.person("Ana Ortiz"), talk.person(BO)} <= set(overlapping[0].people or ())


@pytest.mark.parametrize("tracks", [ALL, ()])
def test_without_words_voices_are_found(tmp_path: Path, tracks: tuple[str, ...]) -> None:
    with granted_talk(tmp_path, tracks=tracks, captions=False) as talk:
        found = tracks_of(talk)
        assert len(found) == max(1, len(tracks))
        assert {each.utterances for each in found} == {None}


def test_half_of_a_voice_is_not_enough_to_find_somebody(tmp_path: Path) -> None:
    with granted_talk(tmp_path, tracks=(BO, BO), exact=True) as talk:
        talk.refuse()
        (mix,) = tracks_of(talk)
        assert {each.track is None for each in mix.avoid} == {False}
    with granted_talk(tmp_path / "again", tracks=(BO, BO), exact=True) as talk:
        second = talk.folder / "Audio Record" / "audioBoLi21123456789.m4a"
        write_sound(second, sound([], 9.0))
        talk.host.scan()
        talk.refuse()
        (mix,) = tracks_of(talk)
        assert {each.track is None for each in mix.avoid} == {False, True}


def test_words_that_are_not_granted_do_not_cut(tmp_path: Path) -> None:
    with granted_talk(tmp_path, tracks=()) as talk:
        hostapp = talk.host.hostapp
        hostapp.decide.revoke([talk.id])
        hostapp.decide.grant([talk.id], hostapp.make_terms(data=["audio"]))
        (track,) = tracks_of(talk)
        assert track.utterances is None
        talk.refuse()
        assert hostapp.planning.plan(track.use.permits[0].purpose, "own-team").meetings == ()
