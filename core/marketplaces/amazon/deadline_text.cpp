#include "core/marketplaces/amazon/deadline_text.h"

#include <date/tz.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

constexpr std::size_t kMaxText = 64 * 1024;
constexpr std::size_t kWindow = 60;  // bytes around a date in which its words stand

// Months in en, de, fr, it, es, pt, by how they begin once folded; longer beginnings first.
struct MonthWord {
  std::string_view begin;
  unsigned month;
};
constexpr std::array<MonthWord, 41> kMonths{{{"jan", 1},   {"jän", 1},  {"gen", 1},  {"ene", 1},  {"feb", 2},  {"fév", 2},  {"fev", 2},  {"mar", 3},  {"mär", 3},
                                             {"apr", 4},   {"avr", 4},  {"abr", 4},  {"mai", 5},  {"may", 5},  {"mag", 5},  {"jun", 6},  {"juin", 6}, {"giu", 6},
                                             {"jul", 7},   {"juil", 7}, {"lug", 7},  {"aug", 8},  {"aoû", 8},  {"aou", 8},  {"ago", 8},  {"sep", 9},  {"set", 9},
                                             {"oct", 10},  {"okt", 10}, {"ott", 10}, {"out", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}, {"déc", 12}, {"dic", 12},
                                             {"gennaio", 1}, {"märz", 3}, {"mars", 3}, {"maggio", 5}, {"juni", 6}}};

unsigned monthOf(std::string_view word) {
  unsigned month = 0;
  std::size_t longest = 0;
  for (const auto& entry : kMonths)
    if (word.starts_with(entry.begin) && entry.begin.size() > longest) {
      longest = entry.begin.size();
      month = entry.month;
    }
  return month;
}

using Words = std::vector<std::string_view>;

// Words that stand between "by" and the date and say nothing.
bool isFiller(std::string_view word) {
  static const Words kFillers{"the", "of", "end", "on", "at", "dem", "zum", "den", "ende", "des", "le", "la", "il", "el", "lo", "l", "au", "al", "del", "dia",
                              "día", "jour", "giorno", "tag", "am", "pm", "a", "à", "um", "uhr", "h", "alle", "las", "ore", "von", "les", "de", "un", "your",
                              "next", "maximal", "máximo", "gmt", "utc", "pst", "pdt", "jst", "cet", "cest", "mez", "mesz", "bst", "est", "edt",
                              "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag",
                              "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunedì", "martedì",
                              "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"};
  const bool isNumber = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == ':'; });
  return isNumber || std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

bool isCue(std::string_view word) {
  static const Words kCues{"by", "before", "until", "till", "than", "due", "deadline", "within", "have", "bis", "spätestens", "vor", "frist", "innerhalb",
                           "binnen", "haben", "avant", "jusqu", "tard", "ici", "dans", "sous", "délai", "entro", "oltre", "prima", "antes", "hasta",
                           "tardar", "dentro", "plazo", "até", "prazo"};
  return std::find(kCues.begin(), kCues.end(), word) != kCues.end();
}

bool isWordByte(char c) { return isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80 || c == ':'; }

// Whether what stands right before `at`, but for fillers, makes it a deadline.
bool hasCueBefore(std::string_view text, std::size_t at) {
  const auto line = text.rfind('\n', at == 0 ? 0 : at - 1);
  const auto first = std::max(line == std::string_view::npos ? 0 : line + 1, at > kWindow ? at - kWindow : 0);
  auto end = at;
  while (end > first) {
    while (end > first && !isWordByte(text[end - 1])) --end;
    auto begin = end;
    while (begin > first && isWordByte(text[begin - 1])) --begin;
    const auto word = text.substr(begin, end - begin);
    if (isCue(word)) return true;
    if (!isFiller(word)) return false;
    end = begin;
  }
  return false;
}

// Japanese says it behind the date.
bool hasCueBehind(std::string_view text, std::size_t at) {
  auto rest = text.substr(at, kWindow);
  rest = rest.substr(0, rest.find_first_of("\n"));
  if (const auto stop = rest.find("。"); stop != std::string_view::npos) rest = rest.substr(0, stop);
  for (const auto* cue : {"まで", "迄", "以内"})
    if (rest.find(cue) != std::string_view::npos) return true;
  return false;
}

struct TimeOfDay {
  std::chrono::minutes time{};
  std::optional<std::chrono::minutes> offset;  // of a zone that was named
  bool isGiven = false;
};

std::optional<std::chrono::minutes> offsetOf(std::string_view zone) {
  static const std::map<std::string, int, std::less<>> kHours{{"gmt", 0},  {"utc", 0},  {"bst", 1},  {"cet", 1},  {"mez", 1},  {"cest", 2}, {"mesz", 2},
                                                              {"jst", 9},  {"pst", -8}, {"pdt", -7}, {"est", -5}, {"edt", -4}};
  const auto found = kHours.find(zone);
  if (found == kHours.end()) return {};
  return std::chrono::hours(found->second);
}

// "23:59", "11:59 pm pst", "23h59", "17 uhr", "17時30分" within the words around a date.
TimeOfDay timeIn(std::string_view around) {
  static const RE2 kPattern(R"((\d{1,2})(?:(?::|h| h )(\d{2})(?::\d{2})?|時(?:(\d{1,2})分)?| uhr)\s*(am|pm|a\.m\.|p\.m\.)?\s*\(?(gmt|utc|bst|cet|cest|mez|mesz|jst|pst|pdt|est|edt)?)");
  TimeOfDay found;
  int hour = 0;
  std::string minute, japanese, half, zone;
  if (!RE2::PartialMatch(around, kPattern, &hour, &minute, &japanese, &half, &zone) || hour > 24) return found;
  const auto minutes = minute.empty() ? (japanese.empty() ? 0 : std::stoi(japanese)) : std::stoi(minute);
  if (half.starts_with('p') && hour < 12) hour += 12;
  if (half.starts_with('a') && hour == 12) hour = 0;
  found.time = std::chrono::hours(hour) + std::chrono::minutes(minutes);
  found.offset = offsetOf(zone);
  found.isGiven = true;
  return found;
}

class DeadlineFinder {
 public:
  DeadlineFinder(std::string_view text, const DeadlineContext& context) : m_text(folded(text.substr(0, kMaxText))), m_context(context) {
    const auto name = !context.timeZone.empty() ? context.timeZone : context.site ? context.site->timeZone : "UTC";
    try {
      m_zone = date::locate_zone(std::string(name));
    } catch (const std::runtime_error&) {
      m_zone = nullptr;  // an unknown zone: UTC
    }
  }

  std::optional<Instant> find() {
    writtenDates();
    numericDates();
    countedTime();
    return m_earliest;
  }

 private:
  void consider(Instant at) {
    if (at > m_context.writtenAt && (!m_earliest || at < *m_earliest)) m_earliest = at;
  }

  date::year_month_day writtenDay() const {
    const auto days = std::chrono::floor<date::days>(date::sys_time<Duration>(Duration(m_context.writtenAt.millis())));
    return date::year_month_day(days);
  }

  // A day without a year is the next one of that name.
  int yearFor(const std::string& year, unsigned month) const {
    if (!year.empty()) return std::stoi(year);
    const auto written = writtenDay();
    return static_cast<int>(written.year()) + (month + 6 < static_cast<unsigned>(written.month()) ? 1 : 0);
  }

  std::optional<Instant> instantOf(date::year_month_day day, const TimeOfDay& time) const {
    if (!day.ok()) return {};
    const date::local_time<Duration> local =
        date::local_days(day) + Duration(time.isGiven ? Duration(time.time) : Duration(std::chrono::hours(24)) - std::chrono::seconds(1));
    if (time.offset) return Instant::fromMillis((local.time_since_epoch() - Duration(*time.offset)).count());
    if (!m_zone) return Instant::fromMillis(local.time_since_epoch().count());
    return Instant::fromMillis(m_zone->to_sys(local, date::choose::earliest).time_since_epoch().count());
  }

  void considerDay(int year, unsigned month, unsigned day, std::string_view match) {
    const auto begin = static_cast<std::size_t>(match.data() - m_text.data());
    if (!hasCueBefore(m_text, begin) && !hasCueBehind(m_text, begin + match.size())) return;
    const auto from = begin > kWindow / 2 ? begin - kWindow / 2 : 0;
    auto before = std::string_view(m_text).substr(from, begin - from);
    if (const auto line = before.rfind('\n'); line != before.npos) before.remove_prefix(line + 1);
    auto behind = std::string_view(m_text).substr(begin + match.size(), kWindow / 2);
    behind = behind.substr(0, behind.find('\n'));
    auto time = timeIn(behind);
    if (!time.isGiven) time = timeIn(before);
    if (const auto at = instantOf(date::year(year) / static_cast<int>(month) / static_cast<int>(day), time)) consider(*at);
  }

  void writtenDates() {
    // "12. januar 2026", "1er janvier", "12 de enero de 2026"
    static const RE2 kDayFirst(R"((\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?\s+(?:de |of )?(\pL{3,12})\.?(?:,? (?:de |del )?(\d{4})\b)?)");
    static const RE2 kMonthFirst(R"((\pL{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?)");
    static const RE2 kJapanese(R"((?:(\d{4})年)?(\d{1,2})月(\d{1,2})日)");
    each(kDayFirst, [this](const auto& part, std::string_view all) {
      if (const auto month = monthOf(part[1])) considerDay(yearFor(part[2], month), month, number(part[0]), all);
    });
    each(kMonthFirst, [this](const auto& part, std::string_view all) {
      if (const auto month = monthOf(part[0])) considerDay(yearFor(part[2], month), month, number(part[1]), all);
    });
    each(kJapanese, [this](const auto& part, std::string_view all) {
      const auto month = number(part[1]);
      considerDay(yearFor(part[0], month), month, number(part[2]), all);
    });
  }

  void numericDates() {
    static const RE2 kYearFirst(R"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))");
    static const RE2 kYearLast(R"((\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))");
    each(kYearFirst, [this](const auto& part, std::string_view all) {
      considerDay(static_cast<int>(number(part[0])), number(part[1]), number(part[2]), all);
    });
    const bool isMonthFirst = m_context.site && m_context.site->code == "US";
    each(kYearLast, [&](const auto& part, std::string_view all) {
      auto first = number(part[0]), second = number(part[1]);
      if ((isMonthFirst && first <= 12) || second > 12) std::swap(first, second);
      considerDay(static_cast<int>(number(part[2])), second, first, all);
    });
  }

  void countedTime() {
    static const RE2 kDays(R"((\d{1,3})\s*(calendar days?|business days?|working days?|days?|kalendertagen?|werktagen?|tagen?|jours calendaires|jours civils|jours ouvr\pL+|jours?|giorni di calendario|giorni solari|giorni lavorativi|giorni|días naturales|días hábiles|días laborables|días|dias corridos|dias|暦日|日間|日|hours?|stunden|heures|ore|horas|時間)())");
    each(kDays, [this](const auto& part, std::string_view all) {
      const auto begin = static_cast<std::size_t>(all.data() - m_text.data());
      if (begin > 0 && (isDigit(m_text[begin - 1]) || m_text.compare(begin - std::min<std::size_t>(begin, 3), 3, "月") == 0)) return;
      const std::string_view unit = part[1];
      const bool isCalendar = unit.starts_with("calendar") || unit.starts_with("kalender") || unit.find("calend") != unit.npos || unit.find("natural") != unit.npos;
      if (!isCalendar && !hasCueBefore(m_text, begin) && !hasCueBehind(m_text, begin + all.size())) return;
      const bool isHours = unit.starts_with("h") || unit == "stunden" || unit == "ore" || unit == "時間";
      const auto count = static_cast<int>(number(part[0]));
      if (count > 0) consider(m_context.writtenAt + (isHours ? Duration(std::chrono::hours(count)) : Duration(std::chrono::hours(24 * count))));
    });
  }

  static unsigned number(const std::string& digits) { return static_cast<unsigned>(std::stoul(digits)); }

  template <class Use>
  void each(const RE2& pattern, Use use) {
    std::array<re2::StringPiece, 4> groups;
    for (std::size_t at = 0; pattern.Match(m_text, at, m_text.size(), RE2::UNANCHORED, groups.data(), 4);) {
      const std::array<std::string, 3> parts{std::string(groups[1]), std::string(groups[2]), std::string(groups[3])};
      use(parts, std::string_view(groups[0].data(), groups[0].size()));
      at = static_cast<std::size_t>(groups[0].data() - m_text.data()) + std::max<std::size_t>(groups[1].size(), 1);
    }
  }

  const std::string m_text;
  const DeadlineContext m_context;
  const date::time_zone* m_zone = nullptr;
  std::optional<Instant> m_earliest;
};

}  // namespace

std::optional<Instant> deadlineIn(std::string_view text, const DeadlineContext& context) { return DeadlineFinder(text, context).find(); }

}  // namespace inquiry::amazon
