// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace policy {

/// Raised whenever the code derives something else from the same source: the index's file is named
/// by it ("index-v4.sqlite"), and a file of another version is rebuilt, never migrated.
inline constexpr int indexVersion = 4;

/// The index is attached to the library's connection under this name; its tables have names that
/// the library does not use, so statements need not say it.
inline constexpr const char *indexSchemaName = "derived";

/// Rows are small on purpose (the index with its full-text part stays under 1.2 × the text):
/// - passage.id is contiguous inside a document, so document.first_passage tells whose it is;
///   recommendation.id likewise. recommendation.key is the id without "DOCUMENT/".
/// - kind and language are the enums' numbers. `detail` and `sections` are packed by
///   store/document_codec.h; recommendations point into passages and repeat no text.
/// - facet holds what filters and counts ask about, in a few bytes a recommendation: one column of
///   it lies together, so that a filter reads little.
/// %1 stands for the schema's name.
inline constexpr const char *indexTables = R"sql(
CREATE TABLE %1.meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE %1.document(
    id INTEGER PRIMARY KEY,         -- holding.id in the library
    key TEXT NOT NULL UNIQUE,       -- "bpa-third-plenum-2024"
    stamp TEXT NOT NULL,            -- of what it was made from, see stampOf(Holding)
    catalogue TEXT NOT NULL,        -- JSON, corrections applied
    first_passage INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    running INTEGER NOT NULL,       -- passages that are neither boilerplate nor caption
    first_recommendation INTEGER NOT NULL,
    recommendations INTEGER NOT NULL,
    text_bytes INTEGER NOT NULL     -- of all passages
);
CREATE INDEX %1.document_passage ON document(first_passage);
CREATE INDEX %1.document_recommendation ON document(first_recommendation);
CREATE TABLE %1.structure(document INTEGER PRIMARY KEY, sections BLOB NOT NULL);
CREATE TABLE %1.facet(
    kind INTEGER NOT NULL,          -- FacetColumn
    document INTEGER NOT NULL,
    packed BLOB NOT NULL,           -- store/facet_columns.h
    PRIMARY KEY(kind, document)
) WITHOUT ROWID;
CREATE TABLE %1.passage_row(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,          -- PassageKind
    language INTEGER NOT NULL,      -- Language
    detail BLOB NOT NULL,
    compact BLOB NOT NULL           -- store/compact_text.h
);
CREATE VIEW %1.passage AS
    SELECT id, kind, language, detail, policy_text(compact) AS text FROM passage_row;
CREATE TABLE %1.recommendation(id INTEGER PRIMARY KEY, key TEXT NOT NULL, detail BLOB NOT NULL);
CREATE TABLE %1.concept(
    id INTEGER PRIMARY KEY,
    scheme INTEGER NOT NULL,        -- 0 region, 1 sector
    key TEXT NOT NULL,
    label TEXT NOT NULL,            -- JSON by language tag
    terms TEXT NOT NULL,            -- JSON array: words it is also known by
    broader TEXT NOT NULL,          -- JSON array of keys
    without TEXT NOT NULL,          -- JSON array of keys
    kind TEXT NOT NULL,
    top INTEGER NOT NULL,           -- stands at the top of a tree
    taggable INTEGER NOT NULL,
    UNIQUE(scheme, key)
);
CREATE TABLE %1.narrower(           -- each concept with itself and all that it counts
    concept INTEGER NOT NULL,
    below INTEGER NOT NULL,
    PRIMARY KEY(concept, below)
) WITHOUT ROWID;
CREATE TABLE %1.lost(               -- corrections that found nothing to hold on to
    correction INTEGER PRIMARY KEY, -- correction.id in the library
    document INTEGER NOT NULL
);
CREATE TABLE %1.actor(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
)sql";

/// External content: the words' places point into passage.text, which is not stored twice.
/// The tokenizer "policy" must be registered on the connection before this table is touched.
/// Ranking takes a passage's length from its text, so FTS5 keeps no sizes (a twentieth less index).
inline constexpr const char *indexFullText = R"sql(
CREATE VIRTUAL TABLE %1.passage_fts USING fts5(
    text, content='passage', content_rowid='id', tokenize='policy', columnsize=0);
)sql";

} // namespace policy
