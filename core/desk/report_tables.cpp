#include "core/desk/report_tables.h"

#include <array>
#include <cstdio>

#include "core/desk/csv.h"
#include "core/insight/definitions.h"

namespace inquiry::desk {
namespace {

using Kind = ReportCell::Kind;
using Row = std::vector<ReportCell>;

constexpr double kMillisOfAMinute = 60'000;
constexpr std::array kWeekdayNames{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array kStageTitles{"Until assigned", "Until opened", "Until begun", "Until Send", "Until accepted"};
constexpr std::array kFigureColumns{"Waiting periods", "Answered within 24 h", "Late", "Over own target", "First response, median", "First response, p90",
                                    "Next response, median", "Next response, p90", "Resolution, median", "Resolution, p90", "Ended without an answer", "Waiting",
                                    "Overdue", "After a close"};
// Why and who first: what follows proves it.
constexpr std::array kWaitColumns{"Store", "Buyer", "Cause", "Held by", "Late by, minutes", "Start", "Due", "Answer", "Calendar", "Deadline", "How it ended", "Answered by",
                                  "Conversation"};

// Lengths, which only a CSV writes in minutes.
constexpr std::array kLengths{std::pair{"Late by, minutes", "Late by"}, std::pair{"Median, minutes", "Median"}, std::pair{"p90, minutes", "p90"}, std::pair{"Mean, minutes", "Mean"}};

void showLengths(ReportTable& table, const ReportWords& words) {
  table.shown = table.columns;
  for (const auto& [inFiles, alone] : kLengths) std::replace(table.shown.begin(), table.shown.end(), words.say(inFiles), words.say(alone));
}

ReportCell text(std::string value) { return {Kind::Text, std::move(value), 0, false}; }
ReportCell count(std::int64_t value) { return {Kind::Count, {}, static_cast<double>(value), false}; }
ReportCell share(const Share& value) {
  if (value.whole == 0) return {Kind::Share, {}, 0, true};
  return {Kind::Share, {}, static_cast<double>(value.part) / static_cast<double>(value.whole), false};
}
ReportCell minutes(const std::optional<Duration>& value) {
  if (!value) return {Kind::Minutes, {}, 0, true};
  return {Kind::Minutes, {}, static_cast<double>(value->count()) / kMillisOfAMinute, false};
}

Row figureRow(const WaitFigures& figures) {
  return {count(figures.waits),          share(figures.answeredInADay),   share(figures.late),           share(figures.overOwnTarget),
          minutes(figures.first.median), minutes(figures.first.p90),      minutes(figures.next.median),  minutes(figures.next.p90),
          minutes(figures.resolution.median), minutes(figures.resolution.p90), count(figures.endedSilently), count(figures.open),
          count(figures.overdue),        count(figures.reopened)};
}

class Tables {
 public:
  Tables(const ResponseReport& report, const ReportWords& words) : m_report(report), m_words(words) {}

  std::vector<ReportTable> all() const {
    std::vector<ReportTable> tables{summary(), groups("By group", m_report.grouping, m_report.groups), groups("By day", Grouping::Day, m_report.days), heat(), causes(),
                                    waitTable(say("Late waiting periods"), m_report.breaches, m_words), definitions()};
    return tables;
  }

 private:
  std::string say(const std::string& english) const { return m_words.say(english); }
  std::vector<std::string> said(std::initializer_list<const char*> english) const {
    std::vector<std::string> columns;
    for (const char* each : english) columns.push_back(say(each));
    return columns;
  }

  ReportTable summary() const {
    ReportTable table{say("Figures"), said({"Figure", "Value", "Of", "Median, minutes", "p90, minutes", "Mean, minutes"}), {}};
    showLengths(table, m_words);
    const WaitFigures& total = m_report.total;
    const auto line = [&](const char* title, Row row) {
      row.insert(row.begin(), text(say(title)));
      table.rows.push_back(std::move(row));
    };
    const auto spread = [](const Spread& value) { return Row{count(value.count), {Kind::Count, {}, 0, true}, minutes(value.median), minutes(value.p90), minutes(value.mean)}; };
    line("Waiting periods", {count(total.waits)});
    line("Answered within 24 h", {share(total.answeredInADay), count(total.answeredInADay.whole)});
    line("Late", {share(total.late), count(total.late.whole)});
    line("Over own target", {share(total.overOwnTarget), count(total.overOwnTarget.whole)});
    line("First response", spread(total.first));
    line("Next response", spread(total.next));
    line("Resolution", spread(total.resolution));
    line("Automatic answers", spread(total.automatic));
    line("Ended without an answer", {count(total.endedSilently)});
    line("Waiting", {count(total.open)});
    line("Overdue", {count(total.overdue)});
    line("After a close", {count(total.reopened)});
    line("Became orders", {share(total.ordered), count(total.ordered.whole)});
    for (std::size_t stage = 0; stage < kStages; ++stage) {
      const auto mean = total.staged == 0 ? std::nullopt : std::optional(Duration(total.stages[stage] / total.staged));
      line(kStageTitles[stage], {count(total.staged), {Kind::Count, {}, 0, true}, {Kind::Minutes, {}, 0, true}, {Kind::Minutes, {}, 0, true}, minutes(mean)});
    }
    return table;
  }

  ReportTable groups(const char* title, Grouping grouping, const std::vector<FiguresOf>& groups) const {
    ReportTable table{say(title), {say("Group")}, {}};
    for (const char* column : kFigureColumns) table.columns.push_back(say(column));
    for (const FiguresOf& each : groups) {
      Row row = figureRow(each.figures);
      row.insert(row.begin(), text(m_words.nameOf(grouping, each.key)));
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  ReportTable heat() const {
    ReportTable table{say("Arrivals by hour of the store"), {say("Weekday")}, {}};
    for (int hour = 0; hour < kHours; ++hour) table.columns.push_back((hour < 10 ? "0" : "") + std::to_string(hour));
    for (std::size_t day = 0; day < m_report.heat.size(); ++day) {
      Row row{text(say(kWeekdayNames[day]))};
      for (const HeatCell& cell : m_report.heat[day]) row.push_back(count(cell.waits));
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  ReportTable causes() const {
    ReportTable table{say("Causes of lateness"), said({"Cause", "Waiting periods", "Share"}), {}};
    for (const auto& [cause, number] : m_report.causes)
      table.rows.push_back({text(say(cause.empty() ? "not looked into" : cause)), count(number), share({number, m_report.breachCount})});
    return table;
  }

  ReportTable definitions() const {
    ReportTable table{say("Definitions"), said({"Figure", "Definition"}), {}};
    for (const insight::Definition& each : insight::definitions()) table.rows.push_back({text(say(std::string(each.title))), text(say(std::string(each.text)))});
    return table;
  }

  const ResponseReport& m_report;
  const ReportWords& m_words;
};

std::string numberText(double value) {
  std::array<char, 32> digits{};
  std::snprintf(digits.data(), digits.size(), "%.4f", value);
  std::string written(digits.data());
  written.erase(written.find_last_not_of('0') + 1);
  if (written.ends_with('.')) written.pop_back();
  return written;
}

std::string fieldOf(const ReportCell& cell) {
  if (cell.kind == Kind::Text) return csvField(cell.text);
  return cell.isEmpty ? std::string() : numberText(cell.number);
}

}  // namespace

ReportWords plainWords() {
  return {[](const std::string& english) { return english; }, [](Grouping, const std::string& key) { return key.empty() ? std::string("-") : key; },
          [](const StoreId&, Instant at) { return at.toIso(); }, [](const std::string& calendar) { return calendar; }, [](const std::string& kind) { return kind; }};
}

std::vector<ReportTable> reportTables(const ResponseReport& report, const ReportWords& words) { return Tables(report, words).all(); }

ReportTable waitTable(const std::string& title, const std::vector<WaitRow>& rows, const ReportWords& words) {
  ReportTable table{title, {}, {}};
  for (const char* column : kWaitColumns) table.columns.push_back(words.say(column));
  showLengths(table, words);
  const auto at = [&](const WaitRow& row, const std::optional<Instant>& instant) { return text(instant ? words.timeOf(row.store, *instant) : std::string()); };
  for (const WaitRow& row : rows)
    table.rows.push_back({text(words.nameOf(Grouping::Store, row.store.value)), text(row.buyer), text(row.cause.empty() ? std::string() : words.say(row.cause)),
                          text(words.nameOf(Grouping::Agent, row.holder)), minutes(row.late), at(row, row.startedAt), at(row, row.dueAt), at(row, row.endedAt),
                          text(row.calendar.empty() ? words.say("every hour counts") : words.calendarOf(row.calendar)), text(words.say(row.policy)),
                          text(words.say(row.end ? std::string(name(*row.end)) : "waiting")), text(words.nameOf(Grouping::Agent, row.agent)),
                          text(std::to_string(row.thread.value))});
  return table;
}

ReportTable productTable(const std::vector<ProductTag>& products, const ReportWords& words) {
  ReportTable table{words.say("Tags by product"), {}, {}};
  for (const char* column : {"Store", "Product", "Name of the product", "Tag", "Waiting periods", "Conversations"}) table.columns.push_back(words.say(column));
  for (const ProductTag& each : products)
    table.rows.push_back({text(words.nameOf(Grouping::Store, each.store.value)), text(each.item), text(each.title), text(words.nameOf(Grouping::Tag, each.tag)), count(each.waits),
                          count(static_cast<std::int64_t>(each.threads.size()))});
  return table;
}

std::vector<std::string> reportTexts() {
  ResponseReport report;
  for (const char* cause : {"", "unassigned", "assigned-late", "opened-late", "waited-to-send", "store-outage", "answered-late"}) report.causes[cause] = 1;
  for (const WaitingEnd end : {WaitingEnd::Answer, WaitingEnd::Close, WaitingEnd::NoReplyNeeded, WaitingEnd::AnsweredElsewhere, WaitingEnd::Withdrawn}) {
    report.breaches.emplace_back();
    report.breaches.back().end = end;
  }
  report.breaches.emplace_back();
  std::vector<std::string> texts;
  ReportWords words = plainWords();
  words.say = [&texts](const std::string& english) {
    if (!english.empty()) texts.push_back(english);
    return english;
  };
  static_cast<void>(reportTables(report, words));
  static_cast<void>(productTable({}, words));
  return texts;
}

std::string figureTitle(Figure figure) {
  for (const insight::Definition& each : insight::definitions())
    if (each.figure == figure) return std::string(each.title);
  return {};
}

std::string figureDefinition(Figure figure) {
  for (const insight::Definition& each : insight::definitions())
    if (each.figure == figure) return std::string(each.text);
  return {};
}

std::string stageTitle(Stage stage) { return kStageTitles[static_cast<std::size_t>(stage)]; }

std::string csvOf(const std::vector<ReportTable>& tables) {
  std::string out = "\xEF\xBB\xBF";
  for (const ReportTable& table : tables) {
    if (&table != &tables.front()) out += "\r\n";
    out += csvField(table.title) + "\r\n";
    for (std::size_t column = 0; column < table.columns.size(); ++column) out += (column > 0 ? "," : "") + csvField(table.columns[column]);
    out += "\r\n";
    for (const auto& row : table.rows) {
      for (std::size_t column = 0; column < row.size(); ++column) out += (column > 0 ? "," : "") + fieldOf(row[column]);
      out += "\r\n";
    }
  }
  return out;
}

}  // namespace inquiry::desk
