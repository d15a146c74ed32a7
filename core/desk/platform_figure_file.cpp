#include "core/desk/platform_figure_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "core/desk/csv.h"

namespace inquiry::desk {
namespace {

constexpr double kPercent = 100, kMostMinutes = 60.0 * 24 * 366;
constexpr int kLongestWindow = 366;

tl::unexpected<Error> wrong(std::size_t line, const std::string& column, const std::string& why) {
  return fail(ErrorKind::InvalidInput, "figures.file", "Line " + std::to_string(line) + ", column \"" + column + "\": " + why);
}

std::string lowered(std::string text) {
  text.erase(std::remove_if(text.begin(), text.end(), [](char letter) { return letter == ' ' || letter == '\t'; }), text.end());
  std::transform(text.begin(), text.end(), text.begin(), [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
  return text;
}

std::optional<double> numberIn(std::string text) {
  if (text.ends_with('%')) text.pop_back();
  std::replace(text.begin(), text.end(), ',', '.');
  double number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number) || number < 0) return {};
  return number;
}

std::optional<std::int64_t> countIn(const std::string& text) {
  const auto number = numberIn(text);
  if (!number || *number != std::floor(*number) || *number > 1e12) return {};
  return static_cast<std::int64_t>(*number);
}

// One row under its heading.
class Line {
 public:
  Line(const std::map<std::string, std::size_t>& heading, const CsvRow& row) : m_heading(heading), m_row(row) {}
  std::size_t number() const { return m_row.line; }
  std::string text(const std::string& column) const {
    const auto known = m_heading.find(column);
    return known == m_heading.end() || known->second >= m_row.fields.size() ? std::string() : lowered(m_row.fields[known->second]);
  }
  Result<Instant> instant(const std::string& column) const {
    const auto known = m_heading.find(column);
    const std::string raw = known == m_heading.end() || known->second >= m_row.fields.size() ? "" : m_row.fields[known->second];
    if (const auto at = Instant::parse(raw)) return *at;
    return wrong(number(), column, "write the time with its zone, as 2026-11-20T08:30:00Z, or a date as 2026-11-20.");
  }

 private:
  const std::map<std::string, std::size_t>& m_heading;
  const CsvRow& m_row;
};

Result<PlatformFigure> figureIn(const Line& line, const PlatformMetric& metric) {
  PlatformFigure figure;
  const auto window = countIn(line.text("window_days"));
  if (!window || *window < 1 || *window > kLongestWindow) return wrong(line.number(), "window_days", "write the days of the window, 1 to 366.");
  figure.windowDays = static_cast<int>(*window);
  const auto asOf = line.instant("as_of");
  if (!asOf) return fail(asOf.error());
  figure.asOf = *asOf;
  const auto value = numberIn(line.text("value"));
  const double most = metric.kind == PlatformMetric::Kind::MeanTime ? kMostMinutes : kPercent;
  if (!value || *value > most) return wrong(line.number(), "value", metric.kind == PlatformMetric::Kind::MeanTime ? "write minutes." : "write percent, 0 to 100.");
  figure.value = *value;
  figure.part = countIn(line.text("part"));
  figure.whole = countIn(line.text("whole"));
  if (figure.part && figure.whole && *figure.part > *figure.whole) return wrong(line.number(), "part", "it is greater than \"whole\".");
  return figure;
}

Result<PlatformFigure::Message> messageIn(const Line& line) {
  PlatformFigure::Message message;
  const auto at = line.instant("message_at");
  if (!at) return fail(at.error());
  message.at = *at;
  message.reference = line.text("reference");
  if (!line.text("answered_at").empty()) {
    const auto answered = line.instant("answered_at");
    if (!answered) return fail(answered.error());
    message.answeredAt = *answered;
  }
  const std::string late = line.text("late");
  message.isLate = late == "yes" || late == "true" || late == "1";
  if (!message.isLate && late != "no" && late != "false" && late != "0") return wrong(line.number(), "late", "write yes or no.");
  return message;
}

double valueOf(const PlatformMetric& metric, const PlatformFigure& figure) {
  if (metric.kind == PlatformMetric::Kind::MeanTime) {
    double sum = 0, answered = 0;
    for (const PlatformFigure::Message& message : figure.messages)
      if (message.answeredAt) {
        sum += std::chrono::duration<double, std::ratio<60>>(*message.answeredAt - message.at).count();
        ++answered;
      }
    return answered == 0 ? 0 : sum / answered;
  }
  return figure.messages.empty() ? 0 : kPercent * static_cast<double>(*figure.part) / static_cast<double>(figure.messages.size());
}

}  // namespace

Result<FigureFile> readFigureFile(std::string_view bytes, const FigureFileQuestion& question) {
  const auto rows = parseCsv(bytes);
  if (!rows) return fail(rows.error());
  std::map<std::string, std::size_t> heading;
  if (!rows->empty())
    for (std::size_t at = 0; at < rows->front().fields.size(); ++at) heading[lowered(rows->front().fields[at])] = at;
  const bool hasFigures = heading.contains("window_days") && heading.contains("as_of") && heading.contains("value");
  const bool hasMessages = heading.contains("message_at") && heading.contains("late");
  if (!hasFigures && !hasMessages)
    return fail(ErrorKind::InvalidInput, "figures.file_heading",
                "The first line must name the columns: window_days, as_of, value for figures, or message_at, answered_at, late for messages.");
  FigureFile file;
  PlatformFigure counted;
  for (std::size_t at = 1; at < rows->size(); ++at) {
    const Line line(heading, (*rows)[at]);
    if (hasFigures) {
      auto figure = figureIn(line, question.metric);
      if (!figure) return fail(figure.error());
      file.figures.push_back(std::move(*figure));
      continue;
    }
    auto message = messageIn(line);
    if (!message) return fail(message.error());
    counted.messages.push_back(std::move(*message));
  }
  if (rows->size() < 2) return fail(ErrorKind::InvalidInput, "figures.file_empty", "The file has a heading and no rows: nothing was taken in.");
  if (hasFigures) return file;
  counted.windowDays = question.windowDays;
  counted.asOf = question.asOf;
  const auto late = std::count_if(counted.messages.begin(), counted.messages.end(), [](const auto& message) { return message.isLate; });
  counted.whole = static_cast<std::int64_t>(counted.messages.size());
  counted.part = question.metric.kind == PlatformMetric::Kind::AnsweredShare ? *counted.whole - late : late;
  counted.value = valueOf(question.metric, counted);
  file.figures.push_back(std::move(counted));
  return file;
}

}  // namespace inquiry::desk
