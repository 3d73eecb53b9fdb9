-- Version 1.
--
-- Kept for good, only ever added to: report, original, text, entry.
-- Derived, made again by a new reader: reading and all that hangs on it, search, skipped.
-- A passage is [begin, "end") in UTF-16 code units of the text its reading was made from.

-- Which program a version of this file needs, so that an older program can name it.
CREATE TABLE version (
  number  INTEGER PRIMARY KEY,
  program TEXT NOT NULL
) STRICT;
INSERT INTO version VALUES (1, '0.1.0');

CREATE TABLE report (
  no         INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,  -- SHA-256 of the bytes
  file       TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL,      -- bytes, before deflating
  recorded   TEXT NOT NULL
) STRICT;
CREATE INDEX report_file ON report (file);

-- Beside the report, not in it, so that lists do not wade through bytes.
CREATE TABLE original (
  report  INTEGER PRIMARY KEY REFERENCES report,
  deflate BLOB NOT NULL             -- zlib, RFC 1950
) STRICT;

-- Versions of what is shown: the newest of a report is current, older ones stay for what was cited from them.
CREATE TABLE text (
  no       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES report,
  sha256   TEXT NOT NULL,
  reader   TEXT NOT NULL,
  recorded TEXT NOT NULL,
  text     TEXT NOT NULL
) STRICT;
CREATE INDEX text_report ON text (report, no, sha256);

-- The journal of decisions. A report is named by its id: a decision may come before the report.
CREATE TABLE entry (
  no     INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  who    TEXT NOT NULL,
  kind   TEXT NOT NULL,
  report TEXT NOT NULL,
  field  TEXT NOT NULL,
  value  TEXT NOT NULL,
  why    TEXT NOT NULL
) STRICT;
CREATE INDEX entry_report ON entry (report, no);

CREATE TRIGGER report_kept BEFORE DELETE ON report BEGIN SELECT raise(ABORT, 'reports are kept for good'); END;
CREATE TRIGGER report_fixed BEFORE UPDATE ON report BEGIN SELECT raise(ABORT, 'reports are kept for good'); END;
CREATE TRIGGER original_kept BEFORE DELETE ON original BEGIN SELECT raise(ABORT, 'reports are kept for good'); END;
CREATE TRIGGER original_fixed BEFORE UPDATE ON original BEGIN SELECT raise(ABORT, 'reports are kept for good'); END;
CREATE TRIGGER text_kept BEFORE DELETE ON text BEGIN SELECT raise(ABORT, 'texts are kept for good'); END;
CREATE TRIGGER text_fixed BEFORE UPDATE ON text BEGIN SELECT raise(ABORT, 'texts are kept for good'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'decisions are kept for good'); END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'decisions are kept for good'); END;
-- INSERT OR REPLACE deletes without a delete trigger.
CREATE TRIGGER report_new BEFORE INSERT ON report
  WHEN EXISTS (SELECT 1 FROM report WHERE no = new.no OR id = new.id)
  BEGIN SELECT raise(ABORT, 'reports are kept for good'); END;
CREATE TRIGGER original_new BEFORE INSERT ON original
  WHEN EXISTS (SELECT 1 FROM original WHERE report = new.report)
  BEGIN SELECT raise(ABORT, 'reports are kept for good'); END;
CREATE TRIGGER text_new BEFORE INSERT ON text
  WHEN EXISTS (SELECT 1 FROM text WHERE no = new.no)
  BEGIN SELECT raise(ABORT, 'texts are kept for good'); END;
CREATE TRIGGER entry_new BEFORE INSERT ON entry
  WHEN EXISTS (SELECT 1 FROM entry WHERE no = new.no)
  BEGIN SELECT raise(ABORT, 'decisions are kept for good'); END;

-- What a version of the reader made of a report, read to its end. Deleting one takes with it all that hangs on it.
CREATE TABLE reading (
  report    INTEGER PRIMARY KEY REFERENCES report,
  text      INTEGER NOT NULL REFERENCES text,
  reader    TEXT NOT NULL,
  language  TEXT NOT NULL,
  title     TEXT,
  outlet    TEXT,
  author    TEXT,
  published TEXT NOT NULL,          -- EDTF, empty where not stated
  series    TEXT,
  number    TEXT,
  url       TEXT
) STRICT;

CREATE TABLE block (
  report   INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  n        INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  begin    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

-- n is the order of the text. The outlet is no part of a claim's stored chain: it is whatever is in force for the report.
CREATE TABLE claim (
  report     INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  n          INTEGER NOT NULL,
  id         TEXT NOT NULL,
  begin      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  relation   TEXT NOT NULL,
  modality   TEXT NOT NULL,
  "when"     TEXT NOT NULL,         -- EDTF, empty where not stated
  "where"    TEXT,
  confidence REAL NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_id ON claim (id);

-- The passages that carry what a claim says.
CREATE TABLE words (
  report INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim  INTEGER NOT NULL,
  n      INTEGER NOT NULL,
  begin  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  PRIMARY KEY (report, claim, n)
) STRICT, WITHOUT ROWID;

-- Who has which part in what a claim says: part is agent or patient.
CREATE TABLE role (
  report INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim  INTEGER NOT NULL,
  part   TEXT NOT NULL,
  n      INTEGER NOT NULL,
  begin  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  name   TEXT NOT NULL,
  kind   TEXT NOT NULL,
  PRIMARY KEY (report, claim, part, n)
) STRICT, WITHOUT ROWID;

-- The chain of a claim after the outlet, outermost first.
CREATE TABLE link (
  report    INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim     INTEGER NOT NULL,
  n         INTEGER NOT NULL,
  source    TEXT NOT NULL,          -- outlet, person, organisation, document, unnamed
  name      TEXT NOT NULL,          -- for unnamed, the report's words
  begin     INTEGER,
  "end"     INTEGER,
  cue       TEXT,
  cue_begin INTEGER,
  cue_end   INTEGER,
  PRIMARY KEY (report, claim, n)
) STRICT, WITHOUT ROWID;

-- A report as a line of a list, with the values in force: what was read, and over it what a person gave.
CREATE TABLE listing (
  report    INTEGER PRIMARY KEY REFERENCES reading ON DELETE CASCADE,
  place     INTEGER NOT NULL,       -- order of lists: minus the first day since 1970, greatest where there is no date
  last      INTEGER,                -- last day since 1970
  file      TEXT NOT NULL,
  id        TEXT NOT NULL,
  title     TEXT,
  outlet    TEXT,
  author    TEXT,
  published TEXT NOT NULL,
  series    TEXT,
  number    TEXT,
  url       TEXT,
  language  TEXT NOT NULL,
  claims    INTEGER NOT NULL
) STRICT;
CREATE INDEX listing_place ON listing (place, file, id, last);
CREATE INDEX listing_outlet ON listing (outlet, place, file, id, last);
CREATE INDEX listing_language ON listing (language, place, file, id, last);

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE skipped (
  file     TEXT PRIMARY KEY,
  why      TEXT NOT NULL,
  detail   TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
