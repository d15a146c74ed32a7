#include "core/storage/tokenizer.h"

#include <sqlite3.h>

#include <cassert>
#include <memory>

#include "core/storage/fold_table.h"
#include "core/storage/token_stream.h"

namespace inquiry::storage {
namespace {

using EmitToken = int (*)(void* context, int flags, const char* token, int size, int start, int end);

// FTS5 owns a tokenizer through an opaque pointer; all tables of one connection share its folding table.
int createTokenizer(void* table, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** out) {
  *out = static_cast<Fts5Tokenizer*>(table);
  return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer* /*owned by the registration*/) {}

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, EmitToken emit) {
  auto& table = *static_cast<FoldTable*>(static_cast<void*>(tokenizer));
  const auto forward = [context, emit](const char* token, int length, int start, int end) {
    return emit(context, 0, token, length, start, end);
  };
  const auto purpose = (flags & FTS5_TOKENIZE_QUERY) != 0 ? TokenPurpose::Ask : TokenPurpose::Store;
  if (text == nullptr || size <= 0) return SQLITE_OK;
  // No exception may cross SQLite's C frames.
  try {
    return TokenStream(table, purpose, forward).run({text, static_cast<std::size_t>(size)});
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  }
}

fts5_api* fullTextApi(sqlite3* handle) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

Status registerTokenizer(sqlite3* handle) {
  fts5_api* api = fullTextApi(handle);
  if (api == nullptr)
    return fail(ErrorKind::Storage, "storage.no_full_text", "This SQLite has no full-text search: install the SQLCipher of the installation guide.");
  fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
  auto table = std::make_unique<FoldTable>();
  const auto destroy = [](void* owned) { std::unique_ptr<FoldTable>(static_cast<FoldTable*>(owned)); };
  // FTS5 destroys the table with the connection, and also when the registration itself fails.
  if (api->xCreateTokenizer(api, "desk", table.release(), &tokenizer, destroy) != SQLITE_OK)
    return fail(ErrorKind::Storage, "storage.tokenizer", "The search index could not be prepared: start the program again.");
  return {};
}

FoldTable& foldTable(sqlite3* handle) {
  fts5_api* api = fullTextApi(handle);
  void* table = nullptr;
  fts5_tokenizer tokenizer{};
  [[maybe_unused]] const int code = api->xFindTokenizer(api, "desk", &table, &tokenizer);
  assert(code == SQLITE_OK && table != nullptr);
  return *static_cast<FoldTable*>(table);
}

}  // namespace inquiry::storage
