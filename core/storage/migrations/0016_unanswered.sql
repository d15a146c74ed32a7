-- The threads somebody waits in, whatever list they stand in: few, and what asks for them sorts them after all.
CREATE INDEX thread_unanswered ON thread (place) WHERE needs_reply = 1;
