-- The thread's event of a response says what happened to it: it was published.
UPDATE "ThreadEvent" SET "kind" = 'response.published' WHERE "kind" = 'response.recorded';
