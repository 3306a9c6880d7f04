from dataclasses import replace
from pathlib import Path

from hostapp.domain.identifiers import Digest
from hostapp.domain.terms import OWN_TEAM
from hostapp.services.released import ItemGate, Speakers, people_in, questions_of
from tests.support.granted_talk import SPEECH, granted_talk
from tests.support.release_contents import contents
from tests.support.talks import BO


def test_items_are_asked_about_as_people_and_files(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.refuse()
        ledger = talk.host.hostapp.book.verify()
        ana, bo = talk.person("Ana Ortiz"), talk.person(BO)
        assert {ana, bo} <= people_in(ledger)
        speakers = Speakers(ledger, OWN_TEAM)
        mix = next(each for each in talk.meeting().files if each.kind == "audio")
        assert mix.digest is not None
        plain = contents(tmp_path / "x").segments[0].item
        source = plain.sources[0]._replace(digest=mix.digest)
        hers = replace(plain, sources=(source,), people=(speakers.id_of(ana),))
        (question,) = questions_of(hers, SPEECH, OWN_TEAM, speakers)
        assert question.person == ana
        gate = ItemGate(ledger, SPEECH, OWN_TEAM, talk.host.clock())
        assert gate.refusal(hers) is None
        for item in (
            replace(hers, people=(speakers.id_of(bo),)),
            replace(hers, people=None),
            replace(hers, people=(speakers.id_of(ana), speakers.id_of(bo))),
            replace(hers, sources=(source._replace(digest=Digest("0" * 64)),)),
        ):
            assert gate.refusal(item) is not None
        refused = gate.refused([hers, replace(hers, people=None)])
        assert list(refused) == [hers.meeting]


def test_a_stranger_is_somebody_nobody_knows(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        speakers = Speakers(talk.host.hostapp.book.verify(), OWN_TEAM)
        assert speakers.person("ffff") not in people_in(talk.host.hostapp.book.verified())
