"""The Croissant description of a release (1.1, with RAI 1.0 and the purpose as use condition)."""

import json
from pathlib import Path
from typing import Any, Final

from hostapp.domain.terms import OWN_TEAM
from hostapp.release.contents import About, Contents, Row, created_text
from hostapp.release.huggingface import METADATA
from hostapp.release.items import ITEMS_FILE
from hostapp.release.on_disk import digest_of, write
from hostapp.release.text import ROWS

CROISSANT: Final = "croissant.json"

_CONTEXT: Final[Row] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "prov": "http://www.w3.org/ns/prov#",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "readLines": "cr:readLines",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_CONFORMS: Final = [
    "http://mlcommons.org/croissant/1.1",
    "http://mlcommons.org/croissant/RAI/1.0",
]
_BEST_EFFORT: Final = (
    "Where nothing but the times of a transcript, or the time of day that words bear, tells who "
    "speaks, keeping out people who said no is best effort; consent/items.jsonl names the method "
    "for each item."
)
_SPEECH_FIELDS: Final = {
    "file_name": "sc:Text",
    "id": "sc:Text",
    "text": "sc:Text",
    "speaker": "sc:Text",
    "recording_id": "sc:Text",
    "start": "sc:Float",
    "end": "sc:Float",
    "duration": "sc:Float",
    "sha256": "sc:Text",
    "source_sha256": "sc:Text",
    "consent_decision": "sc:Text",
}
_TEXT_FIELDS: Final = {
    "id": "sc:Text",
    "meeting": "sc:Text",
    "speaker": "sc:Text",
    "kind": "sc:Text",
    "text": "sc:Text",
    "sha256": "sc:Text",
    "source_sha256": "sc:Text",
    "consent_decision": "sc:Text",
}
_ITEM_FIELDS: Final = {
    "id": "sc:Text",
    "kind": "sc:Text",
    "path": "sc:Text",
    "sha256": "sc:Text",
    "meeting": "sc:Text",
}


def lay_out(contents: Contents, folder: Path) -> None:
    """Describe the release; to be called when its manifests and the list of items are there."""
    text = json.dumps(_document(contents, folder), ensure_ascii=False, indent=2)
    write(folder / CROISSANT, f"{text}\n".encode())


def _document(contents: Contents, folder: Path) -> Row:
    about = contents.about
    tables = [("items", ITEMS_FILE, _ITEM_FIELDS)]
    if (folder / METADATA).exists():
        tables.append(("utterances", METADATA, _SPEECH_FIELDS))
    if (folder / ROWS).exists():
        tables.append(("lines", ROWS, _TEXT_FIELDS))
    when = created_text(about)
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": f"release-{about.release}",
        "description": (
            "Meeting recordings released by their host with the consent that is proved in "
            f"consent/. For {about.purpose} by {_recipient(about)} only."
        ),
        "conformsTo": _CONFORMS,
        "version": "1.0.0",
        "datePublished": when,
        "dateCreated": when,
        "license": "See the use condition: this is no open data.",
        "url": f"urn:hostapp:{about.log}:{about.release}",
        "citeAs": f"Release {about.release} of the host whose key is in consent/host.vkey.",
        "isLiveDataset": True,
        "usageInfo": _use_condition(about),
        "prov:wasGeneratedBy": {
            "@type": "prov:Activity",
            "name": "Hostapp export",
            "prov:endedAtTime": when,
        },
        **_responsible_use(about),
        "distribution": [_file(folder, path) for _, path, _ in tables],
        "recordSet": [_record_set(name, path, fields) for name, path, fields in tables],
    }


def _recipient(about: About) -> str:
    return "the host's own team" if about.recipient == OWN_TEAM else about.recipient


def _use_condition(about: About) -> Row:
    constraints = [
        _constraint("odrl:purpose", about.purpose),
        _constraint("odrl:recipient", about.recipient),
    ]
    permission = {
        "@type": "odrl:Permission",
        "odrl:action": {"@id": "odrl:use"},
        "odrl:constraint": constraints,
    }
    return {
        "@type": ["CreativeWork", "odrl:Offer"],
        "name": "Only for the purpose that people agreed to, until they end it",
        "odrl:permission": permission,
    }


def _constraint(left: str, right: str) -> Row:
    return {
        "@type": "odrl:Constraint",
        "odrl:leftOperand": {"@id": left},
        "odrl:operator": {"@id": "odrl:eq"},
        "odrl:rightOperand": right,
    }


def _responsible_use(about: About) -> Row:
    feed = about.feed or "the place that the host names"
    return {
        "rai:dataCollection": "Recorded by meeting tools on the host's computer.",
        "rai:personalSensitiveInformation": [
            "Voices and words of people, under pseudonyms that hold for one recipient only.",
            "Names on the participants' lists and obvious personal data in texts are masked.",
        ],
        "rai:dataUseCases": [about.purpose],
        "rai:dataLimitations": [_BEST_EFFORT],
        "rai:dataReleaseMaintenancePlan": [
            f"Consent may end at any time: look at the signed feed at {feed} before each use.",
        ],
    }


def _file(folder: Path, path: str) -> Row:
    digest, size = digest_of(folder / path)
    return {
        "@type": "cr:FileObject",
        "@id": path,
        "name": path,
        "contentUrl": path,
        "contentSize": f"{size} B",
        "encodingFormat": "application/jsonlines",
        "sha256": digest,
    }


def _record_set(name: str, path: str, fields: dict[str, str]) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{name}/{column}",
                "name": column,
                "dataType": kind,
                "source": {"fileObject": {"@id": path}, "extract": {"column": column}},
            }
            for column, kind in fields.items()
        ],
    }
