-- How good buyers, or colleagues, found the service of a conversation. No words of a buyer: those stay at the platform.
CREATE TABLE rating (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  thread INTEGER REFERENCES thread (id),  -- NULL: what the file names is not here
  origin INTEGER NOT NULL,                -- 1 a buyer, 2 the team
  reference TEXT NOT NULL,                -- order or conversation as the file names it; a number within the file where it names none
  stars REAL NOT NULL,                    -- 1 to 5
  rated_at INTEGER NOT NULL,
  person TEXT NOT NULL,                   -- whose service it was, where the file says so
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  file TEXT NOT NULL                      -- '': given here
) STRICT;
-- A buyer's: once for each time it was given. The team's: the newest word of each colleague on a conversation counts.
CREATE UNIQUE INDEX rating_of_buyer ON rating (store, reference, rated_at) WHERE origin = 1;
CREATE UNIQUE INDEX rating_of_team ON rating (thread, added_by) WHERE origin = 2;
CREATE INDEX rating_thread ON rating (thread) WHERE thread IS NOT NULL;
CREATE INDEX rating_time ON rating (rated_at);
