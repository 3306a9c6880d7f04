"""The notice of a recall: for people as HTML, for programs as JSON, signed as one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from html import escape
from typing import Final

from hostapp.domain.errors import TamperingError
from hostapp.domain.terms import OWN_TEAM
from hostapp.ledger.checkpoint import ORIGIN_PREFIX
from hostapp.ledger.note import Signer, VerifierKey, open_note, sign_note
from hostapp.ledger.times import written
from hostapp.release.succession import ROTATIONS_FILE, successor

JSON_FILE: Final = "recall.json"
PAGE_FILE: Final = "recall.html"
SIGNATURE_FILE: Final = "recall.sig"
KEY_FILE: Final = "host.vkey"

CANNOT_BE_UNDONE: Final = (
    "What cannot be undone: models that were already trained, copies that were passed on, backups,"
    " and what caches of training tools still hold. Name them in your answer, and train no further"
    " with what is listed."
)

_FIRST_LINE: Final = "hostapp recall v1"
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:3rem auto;padding:0 1rem}"
    "code{overflow-wrap:anywhere}li{margin:.3rem 0}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallNotice:
    """What a recipient is told."""

    log: str
    release: str
    entry: int
    """Ledger entry of the recall."""
    purpose: str
    recipient: str
    released_at: datetime
    at: datetime
    digests: Sequence[str]
    """Of the items to delete, sorted."""
    feed: str | None = None
    """Where the recipient's feed is, if the host said so."""

    def files(self, signer: Signer, rotations: bytes = b"") -> Mapping[str, bytes]:
        """Return the files of the notice, by their names.

        `rotations` lead from the host's earlier keys to the signer's, if there are any.
        """
        key = VerifierKey.of(signer).text
        data, page = self._json(key), self._page(key)
        signed = {JSON_FILE: data, PAGE_FILE: page}
        if rotations:
            signed[ROTATIONS_FILE] = rotations
        text = "\n".join(_lines(f"{ORIGIN_PREFIX}{self.log}", signed))
        return {
            **signed,
            SIGNATURE_FILE: sign_note(text, signer).encode(),
            KEY_FILE: f"{key}\n".encode(),
        }

    def _json(self, key: str) -> bytes:
        document = {
            "v": 1,
            "type": "recall",
            "log": self.log,
            "key": key,
            "release": self.release,
            "entry": self.entry,
            "purpose": self.purpose,
            "recipient": self.recipient,
            "released_at": written(self.released_at),
            "at": written(self.at),
            "feed": self.feed,
            "digests": list(self.digests),
        }
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()

    def _page(self, key: str) -> bytes:
        team = self.recipient == OWN_TEAM
        who = "your host's own team" if team else escape(self.recipient)
        feed = escape(self.feed) if self.feed else "FEED"
        rows = "".join(f"<li><code>{each}</code></li>\n" for each in self.digests)
        count = len(self.digests)
        return (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f"<title>Recall of release {self.release}</title>\n<style>{_STYLE}</style>\n</head>\n"
            f"<body>\n<h1>Please delete {count} item{'s' if count != 1 else ''}</h1>\n"
            f"<p>On {written(self.released_at)} release <code>{self.release}</code> was made for"
            f" {who}, for {escape(self.purpose)}. The consent to a part of it has ended. On"
            f" {written(self.at)} its host called back the items below, by their SHA-256; that is"
            f" entry {self.entry} of the host's ledger.</p>\n"
            "<h2>What to do</h2>\n<ol>\n"
            f"<li>Run <code>hostapp apply {feed} DATASET --key {escape(key)}</code> on every copy"
            " of the release. It removes the items in every format.</li>\n"
            "<li>Send <code>consent/acknowledgement.note</code>, which it writes, to the host."
            "</li>\n"
            "<li>Clear the caches of your training tools, and delete copies and backups.</li>\n"
            f"</ol>\n<p>{CANNOT_BE_UNDONE}</p>\n<h2>Items</h2>\n<ul>\n{rows}</ul>\n"
            "</body>\n</html>\n"
        ).encode()


def check_notice(files: Mapping[str, bytes], key: VerifierKey) -> VerifierKey:
    """Check the files of a notice against the host's key, or one that it signed in.

    Return the key that signed; raises TamperingError.
    """
    key = successor(key, files.get(ROTATIONS_FILE, b""))
    try:
        lines = open_note(files[SIGNATURE_FILE].decode(), key).split("\n")
        beside = files[KEY_FILE].decode()
    except UnicodeDecodeError as error:
        raise TamperingError("The recall is signed with what is no text.") from error
    if lines != _lines(key.name, files) or beside != f"{key.text}\n":
        raise TamperingError("The recall is not the one that was signed.")
    return key


def _lines(origin: str, files: Mapping[str, bytes]) -> list[str]:
    """Return the lines that are signed: a digest of each file but those that hold the signature."""
    names = [name for name in (JSON_FILE, PAGE_FILE, ROTATIONS_FILE) if name in files]
    digests = [f"{name} {sha256(files[name]).hexdigest()}" for name in names]
    return [_FIRST_LINE, origin, *digests, ""]
