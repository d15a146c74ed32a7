#pragma once

#include <charconv>
#include <string>

#include "core/marketplaces/connector.h"

namespace inquiry::ebay {

// Where a first import stands in one list, kept as a watermark of its own ("members-history"), so that an import that is stopped and
// taken up again does not walk what it has. An offset is only a hint: rows that came meanwhile push the rest down, so going on there
// repeats some, and one page is read again in case rows went away. When every list is done the places are cleared.
class HistoryPlace {
 public:
  HistoryPlace(const StoredView& stored, std::string_view list) : m_value(stored.watermark(stream(list)).value_or("")) {}

  bool isDone() const { return m_value == "done"; }
  // Where to go on, a multiple of `pageSize`; 0 when nothing was imported yet.
  std::int64_t offset(std::int64_t pageSize) const {
    std::int64_t kept = 0;
    std::from_chars(m_value.data(), m_value.data() + m_value.size(), kept);
    return kept > pageSize ? (kept / pageSize - 1) * pageSize : 0;
  }

  static Watermark at(std::string_view list, std::int64_t offset) { return {stream(list), std::to_string(offset)}; }
  static Watermark done(std::string_view list) { return {stream(list), "done"}; }
  static Watermark cleared(std::string_view list) { return {stream(list), ""}; }

 private:
  static std::string stream(std::string_view list) { return std::string(list) + "-history"; }
  const std::string m_value;
};

}  // namespace inquiry::ebay
