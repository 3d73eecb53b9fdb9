-- Version 7: what persons keep for themselves and may throw away.
INSERT INTO version VALUES (7, '0.7.0');

CREATE TABLE saved_search (
  name  TEXT PRIMARY KEY,
  query TEXT NOT NULL,              -- as it was typed, filters too
  saved TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When what was new had been read; the last line counts.
CREATE TABLE visit (
  no INTEGER PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;
