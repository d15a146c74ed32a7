#include "app/ctl/report_output.h"

#include <nlohmann/json.hpp>

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

constexpr Duration kUsual = std::chrono::hours(24 * 28), kYear = std::chrono::hours(24 * 365);

Result<Instant> instantOf(const std::string& text, Instant usual) {
  if (text.empty()) return usual;
  if (const auto at = Instant::parse(text, std::chrono::minutes(0))) return *at;
  return fail(ErrorKind::InvalidInput, "arguments.instant", "\"" + text + "\" is no time: write 2026-11-20T08:30:00Z, or a date as 2026-11-20.");
}

}  // namespace

Result<ReportQuestion> questionOf(Workspace& workspace, const Arguments& arguments) {
  ReportQuestion question;
  question.now = workspace.clock().now();
  const auto to = instantOf(arguments.until, question.now);
  if (!to) return fail(to.error());
  const auto from = instantOf(arguments.since, *to - kUsual);
  if (!from) return fail(from.error());
  if (*to <= *from) return fail(ErrorKind::InvalidInput, "arguments.span", "--to must be later than --from.");
  question.filter.from = *from;
  question.filter.to = *to;
  const auto grouping = groupingFromName(arguments.by);
  if (!grouping) return fail(ErrorKind::InvalidInput, "arguments.by", "--by takes store, site, marketplace, agent, group, tag, day, hour or weekday.");
  question.grouping = *grouping;
  for (const auto& [key, value] : {std::pair(Grouping::Store, arguments.store), std::pair(Grouping::Marketplace, arguments.marketplace), std::pair(Grouping::Site, arguments.site),
                                   std::pair(Grouping::Agent, arguments.agent), std::pair(Grouping::Group, arguments.group), std::pair(Grouping::Tag, arguments.tag)})
    if (!value.empty()) question.filter.only[key] = value;
  const Duration back = arguments.compare == "year" ? kYear : *to - *from;
  if (!arguments.compare.empty()) question.comparedWith = WaitFilter{*from - back, *to - back, {}};
  return question;
}

Result<Output> tablesOutput(Workspace& workspace, const Arguments& arguments, const std::vector<desk::ReportTable>& tables, Output json) {
  if (arguments.format == "json" && arguments.out.empty()) return json;
  if (arguments.out.empty() && arguments.format != "csv")
    return fail(ErrorKind::InvalidInput, "arguments.out", "A file of that kind needs a name: add --out FILE." + arguments.format + ".");
  if (arguments.out.empty()) return Output{Json{{"csv", desk::csvOf(tables)}}.dump(-1, ' ', false, Json::error_handler_t::replace), desk::csvOf(tables), 0};
  if (arguments.format == "json") return fail(ErrorKind::InvalidInput, "arguments.format", "--out writes csv, xlsx or pdf: add --format.");
  const auto format = arguments.format == "xlsx" ? desk::ReportFormat::Xlsx : arguments.format == "pdf" ? desk::ReportFormat::Pdf : desk::ReportFormat::Csv;
  const auto receipt = workspace.insight().exportTo(tables, format, arguments.out);
  if (!receipt) return fail(receipt.error());
  return Output{Json{{"file", receipt->file}, {"rows", receipt->rows}, {"bytes", receipt->bytes}, {"sha256", receipt->sha256}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                "Wrote " + receipt->file + ", SHA-256 " + receipt->sha256 + "\n", 0};
}

}  // namespace inquiry::ctl
