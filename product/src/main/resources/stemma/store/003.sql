-- Version 3: whom each report tells of, and what persons decide on who is who.
INSERT INTO version VALUES (3, '0.3.0');

-- Derived. n is the order of the text.
CREATE TABLE appearance (
  report INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  n      INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

-- The names it goes by in its report, the fullest first.
CREATE TABLE called (
  report     INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  appearance INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (report, appearance, n)
) STRICT, WITHOUT ROWID;

-- Its mentions.
CREATE TABLE mention (
  report     INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  appearance INTEGER NOT NULL,
  begin      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  PRIMARY KEY (report, begin, "end", appearance)
) STRICT, WITHOUT ROWID;

-- Names of others told of in the same sentences.
CREATE TABLE beside (
  report     INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  appearance INTEGER NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (report, appearance, name)
) STRICT, WITHOUT ROWID;

-- Kept for good: the mentions that an entry of the journal speaks of, in their order. A report is named by its id.
CREATE TABLE anchor (
  entry  INTEGER NOT NULL REFERENCES entry,
  n      INTEGER NOT NULL,
  report TEXT NOT NULL,
  begin  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  words  TEXT NOT NULL,
  PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER anchor_kept BEFORE DELETE ON anchor BEGIN SELECT raise(ABORT, 'decisions are kept for good'); END;
CREATE TRIGGER anchor_fixed BEFORE UPDATE ON anchor BEGIN SELECT raise(ABORT, 'decisions are kept for good'); END;
CREATE TRIGGER anchor_new BEFORE INSERT ON anchor
  WHEN EXISTS (SELECT 1 FROM anchor WHERE entry = new.entry AND n = new.n)
  BEGIN SELECT raise(ABORT, 'decisions are kept for good'); END;

-- Every report asks what is taken back: few entries in a journal that may have one for each report.
CREATE INDEX entry_undo ON entry (no) WHERE kind = 'undo';
