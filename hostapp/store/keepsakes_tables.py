"""Tables of `ledger.db` beside the ledger: what no scan can bring back, all of it erasable."""

from typing import Final

from hostapp.store.lean_sqlite import Database, Migrations

KEEPSAKES: Final = Migrations("keepsakes")


@KEEPSAKES()
def keep_choices(db: Database) -> None:
    """What the host set up: folders, settings, own purposes."""
    db.execute("CREATE TABLE folder (path BLOB PRIMARY KEY, position INTEGER NOT NULL) STRICT")
    db.execute("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE purpose (
            id TEXT PRIMARY KEY,
            label TEXT NOT NULL,
            explanation TEXT NOT NULL,
            counterparts TEXT NOT NULL
        ) STRICT
        """
    )


@KEEPSAKES()
def keep_people(db: Database) -> None:
    """Names of the people whom decisions speak of."""
    db.execute(
        """
        CREATE TABLE person (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT
        """
    )


@KEEPSAKES()
def keep_recognition(db: Database) -> None:
    """How decided meetings are recognised, wherever their files went."""
    db.execute(
        """
        CREATE TABLE known_meeting (
            id TEXT PRIMARY KEY,
            folder BLOB NOT NULL,
            title TEXT NOT NULL,
            source TEXT NOT NULL,
            started_at INTEGER
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE known_file (
            meeting TEXT NOT NULL REFERENCES known_meeting (id) ON DELETE CASCADE,
            name BLOB NOT NULL,
            kind TEXT NOT NULL,
            device INTEGER NOT NULL,
            inode INTEGER NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            ctime_ns INTEGER NOT NULL,
            digest TEXT,
            PRIMARY KEY (meeting, name)
        ) STRICT, WITHOUT ROWID
        """
    )


@KEEPSAKES()
def keep_arrangement(db: Database) -> None:
    """What the host arranged by hand: meetings joined, split and named, spellings of people."""
    db.execute("CREATE TABLE joined (part TEXT PRIMARY KEY, whole TEXT NOT NULL) STRICT")
    db.execute("CREATE TABLE given_title (meeting TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE cut (
            name BLOB NOT NULL,
            inode INTEGER NOT NULL,
            size INTEGER NOT NULL,
            apart TEXT NOT NULL,
            PRIMARY KEY (name, inode)
        ) STRICT
        """
    )
    db.execute("CREATE TABLE spelling (normal_name TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT")
