-- Version 2: what a claim holds besides who does it to whom, where on the map it is, and the act it is about.
--
-- All of it is derived. What an earlier reader made stays as it is, without a place, until the report is read again.
INSERT INTO version VALUES (2, '0.2.0');

ALTER TABLE claim DROP COLUMN "where";
ALTER TABLE claim ADD COLUMN about TEXT;  -- the id of the claim of the act whose content this is, in the same report

-- Words that have a part in what a claim says and name no actor: part is theme or instrument.
CREATE TABLE phrase (
  report INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim  INTEGER NOT NULL,
  part   TEXT NOT NULL,
  n      INTEGER NOT NULL,
  begin  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  PRIMARY KEY (report, claim, part, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE amount (
  report     INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim      INTEGER NOT NULL,
  n          INTEGER NOT NULL,
  begin      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  low        TEXT,                  -- a decimal number
  high       TEXT,
  exact      INTEGER NOT NULL,      -- 1 where it is just that number
  unit       TEXT NOT NULL,         -- ISO 4217, %, a measure; empty for a count
  per        TEXT NOT NULL,         -- TIMEX3 duration; empty where it is for none
  noun_begin INTEGER,
  noun_end   INTEGER,
  PRIMARY KEY (report, claim, n)
) STRICT, WITHOUT ROWID;

-- Where a claim says it is: at most one place a claim.
CREATE TABLE place (
  report    INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
  claim     INTEGER NOT NULL,
  begin     INTEGER NOT NULL,
  "end"     INTEGER NOT NULL,
  name      TEXT NOT NULL,
  latitude  REAL,                   -- degrees (WGS 84); these four are empty where the gazetteer does not know it
  longitude REAL,
  radius    INTEGER,                -- kilometres
  geoname   INTEGER,
  PRIMARY KEY (report, claim)
) STRICT, WITHOUT ROWID;
