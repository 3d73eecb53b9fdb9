-- Version 5: what is known beforehand, in knowledge packs. A pack is kept until a person removes it; all that it says goes with it.
INSERT INTO version VALUES (5, '0.5.0');

-- A number is never given again, so that numbers tell whether packs have changed.
CREATE TABLE pack (
  no       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE,
  file     TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;

CREATE TABLE profile (
  pack      INTEGER NOT NULL REFERENCES pack ON DELETE CASCADE,
  id        TEXT NOT NULL,          -- the pack's
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL,
  wikidata  TEXT,
  countries TEXT NOT NULL,          -- one a line
  PRIMARY KEY (pack, id)
) STRICT, WITHOUT ROWID;

-- All names of a profile, its usual one among them.
CREATE TABLE alias (
  pack    INTEGER NOT NULL REFERENCES pack ON DELETE CASCADE,
  profile TEXT NOT NULL,
  name    TEXT NOT NULL,
  key     TEXT NOT NULL,            -- the form under which spellings meet
  weak    INTEGER NOT NULL,         -- 1 where others may go by it, too
  PRIMARY KEY (pack, profile, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_key ON alias (key);

-- What holds between two profiles, or a role of one.
CREATE TABLE affiliation (
  pack    INTEGER NOT NULL REFERENCES pack ON DELETE CASCADE,
  "of"    TEXT NOT NULL,
  "with"  TEXT NOT NULL,            -- id or name of a profile, or a name that has none; empty where only the role is told
  role    TEXT NOT NULL,
  since   TEXT NOT NULL,            -- EDTF, empty where not stated
  until   TEXT NOT NULL,
  PRIMARY KEY (pack, "of", "with", role, since, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX affiliation_with ON affiliation (pack, "with");
