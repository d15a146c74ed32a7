#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/desk/csv.h"
#include "core/desk/import_source.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// Messages of a CSV file, one a row, by the names of its columns: those of our own export, and those other programs use for the same. Rows of a store that
// is named in no column belong to the one given. A row without an id gets one made of its words, so that reading the file twice changes nothing.
class CsvSource final : public ImportSource {
 public:
  // `known`: the stores there are; a file does not tell of which platform its stores are. InvalidInput "import.columns" names what is missing, "import.encoding"
  // where the bytes are no text; NotFound when the file cannot be read.
  static Result<CsvSource> open(const std::string& file, const StoreId& fallback, const std::vector<Store>& known);
  Status threads(const TakeThread& take, const Wrong& wrong) override;
  Status messages(const TakeMessage& take, const Wrong& wrong) override;
  std::string messagesFile() const override;
  std::int64_t expected() const override { return static_cast<std::int64_t>(m_rows.size()); }

 private:
  struct Line {
    storage::ImportedMessage message;
    Thread thread;
  };
  CsvSource(std::string name, StoreId fallback) : m_name(std::move(name)), m_fallback(std::move(fallback)) {}
  static Result<CsvSource> read(const std::string& text, const std::string& file, const StoreId& fallback, const std::vector<Store>& known);
  std::string field(const CsvRow& row, const std::string& column) const;
  Result<Line> lineOf(const CsvRow& row) const;

  std::string m_name;
  StoreId m_fallback;
  std::map<StoreId, Marketplace> m_marketplaces;
  std::map<std::string, std::size_t> m_columns;
  std::vector<CsvRow> m_rows;
};

}  // namespace inquiry::desk
