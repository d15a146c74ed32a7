-- What a thread stood at until a transaction changed it, so that the inbox can be shown as it was: a row a thread and transaction, written by the one writer
-- (core/storage/thread_past.h). No words and no names of buyers. `is_there` 0: the thread came with this transaction.
CREATE TABLE thread_past (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  is_there INTEGER NOT NULL,
  kind INTEGER,
  status INTEGER,
  needs_reply INTEGER,
  unread INTEGER,
  assignee TEXT,
  priority INTEGER,
  due_at INTEGER,
  oldest_unanswered_at INTEGER,
  last_message_at INTEGER,
  snoozed_until INTEGER,
  message_count INTEGER,
  unanswered_count INTEGER,
  has_case INTEGER,
  merged_into INTEGER,
  tags TEXT                             -- names, one a line
) STRICT;
CREATE INDEX thread_past_at ON thread_past (at, thread);
CREATE INDEX thread_past_thread ON thread_past (thread);
CREATE TRIGGER thread_past_forgotten AFTER DELETE ON thread
BEGIN
  DELETE FROM thread_past WHERE thread = OLD.id;
END;
