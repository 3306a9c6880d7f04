from pathlib import Path

from hostapp.desktop.decision_work import deny, keep_preset, learn
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.jobs import Job
from hostapp.desktop.revoke_dialog import RevokeForm
from hostapp.desktop.selection import Selection
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.status_word import Status
from hostapp.services.presets import Preset
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp

JOB = Job(print)


def test_a_preset_is_kept_and_begins_every_grant(store: Path) -> None:
    hostapp = open_hostapp(store)
    assert learn(hostapp, JOB).default == ""
    learned = keep_preset(Preset("Captions", GrantForm().terms, default=True), hostapp, JOB)
    assert learned.default == "Captions"
    kept = learned.preset("Captions")
    assert kept is not None
    assert kept.terms == GrantForm().terms
    assert learned.preset("") is None
    hostapp.close()


def test_one_purpose_ends_and_the_others_stay(store: Path) -> None:
    hostapp = open_hostapp(store)
    (meeting,) = hostapp.listing.ids(Query())[:1]
    terms = hostapp.make_terms(purposes=["speech-recognition", "evaluation"])
    hostapp.decide.grant([meeting], terms)
    chosen = Selection(Query(), 3, ((0, 0),), hostapp.listing.page(Query(), 0, 1))
    form = RevokeForm("Bo Li asked", frozenset({PurposeId("evaluation")}))
    denial = deny(chosen, form, hostapp, JOB)
    assert denial.revoked.decided == (meeting,)
    status = hostapp.look.one(meeting).status
    assert status.word is Status.GRANTED
    assert status.purposes == frozenset({PurposeId("speech-recognition")})
    hostapp.close()
