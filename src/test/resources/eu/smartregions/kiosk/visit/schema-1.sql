CREATE TABLE kiosk (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    kiosk_id TEXT NOT NULL
) STRICT;
CREATE TABLE contents (
    content_id TEXT PRIMARY KEY,
    first_used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE names (
    subject_kind    TEXT NOT NULL,
    subject_id      TEXT NOT NULL,
    name            TEXT NOT NULL,
    regions_offered INTEGER,
    PRIMARY KEY (subject_kind, subject_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE visits (
    visit_id      TEXT NOT NULL PRIMARY KEY,
    kiosk_id      TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('visitor', 'rehearsal', 'staff')),
    started_at    INTEGER NOT NULL,
    content_id    TEXT NOT NULL REFERENCES contents,
    language      TEXT NOT NULL,
    idle_limit_ms INTEGER NOT NULL CHECK (idle_limit_ms > 0)
) STRICT;
CREATE INDEX visits_by_start ON visits (started_at, visit_id);
CREATE TABLE events (
    visit_id     TEXT NOT NULL REFERENCES visits,
    seq          INTEGER NOT NULL CHECK (seq > 0),
    offset_ms    INTEGER NOT NULL CHECK (offset_ms >= 0),
    type         TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    detail       TEXT NOT NULL,
    PRIMARY KEY (visit_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE losses (
    loss_id  TEXT PRIMARY KEY,
    noted_at INTEGER NOT NULL,
    events   INTEGER NOT NULL CHECK (events > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO kiosk VALUES (1, 'old-kiosk');
INSERT INTO contents VALUES ('content-0', 1560000000000);
INSERT INTO names VALUES ('region', 'gone', 'Old name', NULL);
INSERT INTO visits VALUES ('visit-a', 'old-kiosk', 'visitor', 1560247200000, 'content-0', 'en', 60000);
INSERT INTO events VALUES ('visit-a', 1, 0, 'start', 'screen', 'attract', ''), ('visit-a', 2, 0, 'end', 'screen', 'attract', 'idle');
PRAGMA application_id = 1397902198;
PRAGMA user_version = 1
