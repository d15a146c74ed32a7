-- Orders somebody read in from a file of another program: what the platform itself says of an order later takes their place.
ALTER TABLE shop_order ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0;
