-- Version 6: where actors stand in drawn networks.
INSERT INTO version VALUES (6, '0.6.0');

-- Kept while nobody asks for a new layout: the same link shows the same picture, and who was moved stays there.
CREATE TABLE spot (
  network TEXT NOT NULL,             -- which actors are drawn together, as the end of an address without times; empty for those shown first
  actor   TEXT NOT NULL,             -- id
  x       REAL NOT NULL,             -- pixels
  y       REAL NOT NULL,
  PRIMARY KEY (network, actor)
) STRICT, WITHOUT ROWID;
