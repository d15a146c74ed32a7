#pragma once

#include "core/domain/error.h"

struct sqlite3;

namespace inquiry::storage {

class FoldTable;

// Registers the FTS5 tokenizer "desk": words folded (NFKC, case, accents, width, kana) plus overlapping CJK pairs plus the last
// character of a CJK run. Once per connection.
Status registerTokenizer(sqlite3* handle);

// The folding table of a connection that has the tokenizer; lives as long as the connection, and belongs to its thread.
FoldTable& foldTable(sqlite3* handle);

}  // namespace inquiry::storage
