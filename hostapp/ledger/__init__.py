"""How decisions become evidence: canonical bytes, Merkle tree, note, checkpoint, proof. Pure."""
