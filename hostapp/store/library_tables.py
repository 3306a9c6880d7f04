"""Tables of `library.db`: a cache of what is on disk, which a scan can always rebuild."""

from typing import Final

from hostapp.store.lean_sqlite import Database, Migrations

LIBRARY_FORMAT: Final = 1
"""Number of the newest format; a library of a newer one is set aside, not read."""

LIBRARY: Final = Migrations("library")

TOKENS: Final = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
"""Marks belong to words, or else Indic and Thai words would fall apart."""

SORT_INDEXES: Final = {
    "meeting_by_start": "started_at, status, source",
    "meeting_by_title": "title_key, status, source",
    "meeting_by_source": "source, started_at, status",
    "meeting_by_length": "duration, status, source",
    "meeting_by_people": "people_count, status, source",
    "meeting_by_status": "status, started_at, source",
    "meeting_by_size": "size, status, source",
}
"""One covering index for each column of the table: sorting and filtering read nothing else."""


@LIBRARY()
def keep_meetings(db: Database) -> None:
    """Folders, the meetings in them, their files, what those tell, and people."""
    db.execute(
        """
        CREATE TABLE folder (
            number INTEGER PRIMARY KEY,
            path BLOB NOT NULL UNIQUE,
            signature BLOB
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE meeting (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            key INTEGER NOT NULL,
            folder INTEGER NOT NULL REFERENCES folder (number),
            source TEXT NOT NULL,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            started_at INTEGER,
            started_text TEXT NOT NULL,
            time_base TEXT NOT NULL,
            duration REAL,
            meeting_number TEXT,
            confidence TEXT NOT NULL,
            states TEXT NOT NULL,
            presence TEXT NOT NULL DEFAULT '',
            people_count INTEGER NOT NULL,
            file_count INTEGER NOT NULL,
            size INTEGER NOT NULL,
            shape BLOB NOT NULL,
            first_file BLOB,
            problems TEXT,
            lengths_read INTEGER NOT NULL DEFAULT 0,
            words_read INTEGER NOT NULL DEFAULT 0,
            status INTEGER NOT NULL DEFAULT 0,
            purposes TEXT NOT NULL DEFAULT '',
            until INTEGER,
            decided_at INTEGER,
            out_count INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE person (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            normal_name TEXT NOT NULL UNIQUE,
            email TEXT
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE files (
            meeting INTEGER PRIMARY KEY REFERENCES meeting (number) ON DELETE CASCADE,
            list TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE learned (
            device INTEGER NOT NULL,
            inode INTEGER NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            ctime_ns INTEGER NOT NULL,
            digest TEXT,
            duration REAL,
            problem TEXT,
            probed INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (inode, device, size, mtime_ns, ctime_ns)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE digest (
            digest TEXT NOT NULL,
            meeting INTEGER NOT NULL REFERENCES meeting (number) ON DELETE CASCADE,
            PRIMARY KEY (digest, meeting)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE participant (
            meeting INTEGER NOT NULL REFERENCES meeting (number) ON DELETE CASCADE,
            person INTEGER NOT NULL REFERENCES person (number),
            guess INTEGER NOT NULL,
            is_host INTEGER NOT NULL,
            found_in_words INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (meeting, person)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE alias (
            meeting INTEGER NOT NULL REFERENCES meeting (number) ON DELETE CASCADE,
            alias TEXT NOT NULL,
            person TEXT NOT NULL,
            PRIMARY KEY (meeting, alias)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE TABLE stamp (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")


@LIBRARY()
def index_meetings(db: Database) -> None:
    """What sorting, filtering and finding by digest or shape rest on."""
    for name, columns in SORT_INDEXES.items():
        db.execute(f"CREATE INDEX {name} ON meeting ({columns})")
    db.execute("CREATE INDEX meeting_by_folder ON meeting (folder)")
    db.execute(
        "CREATE INDEX meeting_by_end ON meeting (until)"
        " WHERE until IS NOT NULL AND status IN (1, 2)"
    )
    db.execute("CREATE INDEX meeting_gone ON meeting (presence) WHERE presence <> ''")
    db.execute("CREATE INDEX digest_by_meeting ON digest (meeting)")
    db.execute("CREATE INDEX participant_by_person ON participant (person)")


@LIBRARY()
def index_words(db: Database) -> None:
    """Search: titles with people, and the passages that were said or typed."""
    db.execute(
        f"""
        CREATE VIRTUAL TABLE title_words USING fts5 (
            title, people, content='', contentless_delete=1, prefix='1 2 3', tokenize="{TOKENS}"
        )
        """
    )
    db.execute(
        """
        CREATE TABLE passage (
            key INTEGER PRIMARY KEY,
            start REAL,
            speaker TEXT,
            text TEXT NOT NULL,
            name BLOB NOT NULL,
            line INTEGER NOT NULL
        ) STRICT
        """
    )
    db.execute(
        f"""
        CREATE VIRTUAL TABLE passage_words USING fts5 (
            text, content='passage', content_rowid='key', prefix='2 3', tokenize="{TOKENS}"
        )
        """
    )
    db.execute(
        """
        CREATE TABLE cue_count (
            meeting INTEGER NOT NULL REFERENCES meeting (number) ON DELETE CASCADE,
            speaker TEXT NOT NULL,
            cues INTEGER NOT NULL,
            PRIMARY KEY (meeting, speaker)
        ) STRICT, WITHOUT ROWID
        """
    )


@LIBRARY()
def arrange_meetings(db: Database) -> None:
    """Meetings that the host joined to another one: kept as they were found, but not listed."""
    db.execute("ALTER TABLE meeting ADD COLUMN whole INTEGER REFERENCES meeting (number)")
    db.execute(
        "CREATE TABLE other_name (normal_name TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX meeting_by_whole ON meeting (whole) WHERE whole IS NOT NULL")
    for name, columns in SORT_INDEXES.items():
        db.execute(f"DROP INDEX {name}")
        db.execute(f"CREATE INDEX {name} ON meeting (whole, {columns})")


@LIBRARY()
def read_private_passages(db: Database) -> None:
    """Private messages are kept too, apart from the others: read all words again."""
    db.execute("UPDATE meeting SET words_read = 0")


@LIBRARY()
def keep_remarks(db: Database) -> None:
    """Sentences about words that were read only in part."""
    db.execute("ALTER TABLE meeting ADD COLUMN remarks TEXT")


@LIBRARY()
def keep_unfinished(db: Database) -> None:
    """Whether a transcript lacks its end; read all words again to know."""
    db.execute("ALTER TABLE meeting ADD COLUMN unfinished INTEGER NOT NULL DEFAULT 0")
    db.execute("UPDATE meeting SET words_read = 0")
