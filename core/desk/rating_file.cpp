#include "core/desk/rating_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "core/desk/csv.h"
#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kDateLetters = 10;  // 2026-11-20
constexpr double kLargestScale = 1000;

std::string heading(std::string_view text) {
  std::string lowered(utf8::trimmed(text));
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char letter) {
    if (letter == ' ' || letter == '-') return '_';
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return lowered;
}

std::optional<double> numberIn(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  double number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number)) return {};
  return number;
}

tl::unexpected<Error> wrong(std::size_t line, const std::string& column, const std::string& why) {
  return fail(ErrorKind::InvalidInput, "ratings.file", "Line " + std::to_string(line) + ", column \"" + column + "\": " + why);
}

class RatingFile {
 public:
  RatingFile(std::vector<CsvRow> rows, const StoreId& fallback) : m_rows(std::move(rows)), m_fallback(fallback) {
    if (m_rows.empty()) return;
    for (std::size_t at = 0; at < m_rows.front().fields.size(); ++at) m_columns.emplace(heading(m_rows.front().fields[at]), at);
  }

  Result<std::vector<Rating>> ratings() {
    if (!m_columns.contains("score") || !m_columns.contains("rated_at"))
      return fail(ErrorKind::InvalidInput, "ratings.heading", "The first line must name the columns: score and rated_at; order, thread, agent, scale and store are read, too.");
    if (m_rows.size() < 2) return fail(ErrorKind::InvalidInput, "ratings.empty", "The file has a heading and no rows: nothing was taken in.");
    std::vector<Rating> ratings;
    for (std::size_t at = 1; at < m_rows.size(); ++at) {
      auto rating = ratingIn(m_rows[at]);
      if (!rating) return fail(rating.error());
      ratings.push_back(std::move(*rating));
    }
    return ratings;
  }

 private:
  std::string text(const CsvRow& row, const std::string& column) const {
    const auto known = m_columns.find(column);
    return known == m_columns.end() || known->second >= row.fields.size() ? std::string() : std::string(utf8::trimmed(row.fields[known->second]));
  }

  Result<Rating> ratingIn(const CsvRow& row) {
    Rating rating;
    const std::string scaleText = text(row, "scale");
    const auto scale = scaleText.empty() ? std::optional<double>(kMostStars) : numberIn(scaleText);
    if (!scale || *scale < 2 || *scale > kLargestScale) return wrong(row.line, "scale", "write the best score there is, as 5, 10 or 100.");
    const auto score = numberIn(text(row, "score"));
    if (!score || *score < 0 || *score > *scale) return wrong(row.line, "score", "write a number of at most " + std::to_string(static_cast<int>(*scale)) + ".");
    // A scale from 0 has no half star: its worst is one star like that of all others.
    rating.stars = std::max(1.0, *score * kMostStars / *scale);
    const std::string at = text(row, "rated_at");
    const auto instant = Instant::parse(at);
    if (!instant) return wrong(row.line, "rated_at", "write the time with its zone, as 2026-11-20T08:30:00Z, or a date as 2026-11-20.");
    rating.ratedAt = at.size() == kDateLetters ? *instant + (std::chrono::hours(24) - Duration(1)) : *instant;
    const std::string store = text(row, "store");
    rating.store = store.empty() ? m_fallback : StoreId{store};
    if (rating.store.value.empty()) return wrong(row.line, "store", "name the store, or choose one for the whole file.");
    rating.person = text(row, "agent");
    rating.reference = text(row, "thread");
    if (rating.reference.empty()) rating.reference = text(row, "order");
    // Without a name, ratings alike are told apart by counting them: the same file once more changes nothing.
    if (rating.reference.empty()) rating.reference = "#" + std::to_string(++m_alike[rating.store.value + '\n' + at]);
    return rating;
  }

  std::vector<CsvRow> m_rows;
  const StoreId& m_fallback;
  std::map<std::string, std::size_t> m_columns;
  std::map<std::string, int> m_alike;
};

}  // namespace

Result<std::vector<Rating>> readRatingFile(std::string_view bytes, const StoreId& fallback) {
  auto rows = parseCsv(bytes);
  if (!rows) return fail(rows.error());
  return RatingFile(std::move(*rows), fallback).ratings();
}

}  // namespace inquiry::desk
