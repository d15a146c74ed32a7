-- An internal note that is being written: beside the draft of the reply, so that neither ever becomes the other.
CREATE TABLE note_draft (
  thread INTEGER PRIMARY KEY REFERENCES thread (id),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
