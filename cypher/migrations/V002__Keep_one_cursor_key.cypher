// Instances that start at once make one key together.
CREATE CONSTRAINT cursor_key_key IF NOT EXISTS FOR (key:CursorKey) REQUIRE key.key IS UNIQUE;
