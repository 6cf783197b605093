// Documents that administrators registered are found by their digest.
CREATE CONSTRAINT persisted_document_key IF NOT EXISTS FOR (document:PersistedDocument) REQUIRE document.key IS UNIQUE;
