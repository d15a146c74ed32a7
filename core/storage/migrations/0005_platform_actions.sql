-- What a platform is asked to do on an order, beside answers: which call, and on which order.
ALTER TABLE outgoing ADD COLUMN action TEXT NOT NULL DEFAULT '';
ALTER TABLE outgoing ADD COLUMN action_order TEXT NOT NULL DEFAULT '';
CREATE INDEX outgoing_action ON outgoing (store, action_order) WHERE kind = 4;
