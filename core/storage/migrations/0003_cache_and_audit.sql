-- What the desk told of, without arrivals: the audit reads it newest first, and by kind.
CREATE INDEX journal_told ON journal (seq, actor, at) WHERE kind <> 'message.arrived';
CREATE INDEX journal_kind ON journal (kind, seq) WHERE kind <> 'message.arrived';

-- A message that was taken out of the local cache and is fetched again: what the platform does not know of it. The row goes when it is back.
CREATE TABLE cleared_message (
  store INTEGER NOT NULL REFERENCES store (key),
  remote_id TEXT NOT NULL,
  id INTEGER NOT NULL,
  thread INTEGER NOT NULL REFERENCES thread (id),
  origin INTEGER REFERENCES thread (id),
  author INTEGER NOT NULL,
  author_name TEXT NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (store, remote_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cleared_message_thread ON cleared_message (thread);
