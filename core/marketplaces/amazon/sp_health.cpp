#include "core/marketplaces/amazon/sp_health.h"

#include <array>

#include "core/marketplaces/amazon/gzip_text.h"
#include "core/marketplaces/amazon/sp_calls.h"
#include "core/marketplaces/amazon/sp_json.h"

namespace inquiry::amazon {
namespace {

constexpr const char* kReportType = "GET_V2_SELLER_PERFORMANCE_REPORT";
constexpr Duration kBetweenLooks = std::chrono::seconds(15);
constexpr int kLooks = 20;

std::optional<double> numberOf(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (!object.is_object() || found == object.end() || !found->is_number()) return {};
  return found->get<double>();
}

void addFigure(AccountHealth& health, std::string name, const Json& figure) {
  if (figure.empty()) return;
  health.figures.push_back({std::move(name), textOf(figure, "status"), numberOf(figure, "rate"), numberOf(figure, "targetValue")});
}

const Json& ofSite(const Json& list, std::string_view marketplaceId) {
  static const Json kNone = Json::object();
  for (const Json& entry : list)
    if (textOf(entry, "marketplaceId") == marketplaceId) return entry;
  return kNone;
}

tl::unexpected<Error> failed(const std::string& status) {
  return fail(ErrorKind::PlatformDown, "amazon.report_failed", "Amazon did not make the account health report (" + status + "). Ask again in an hour.");
}

// The id of the finished document.
Result<std::string> finishedDocument(SpAccess& access, const std::string& reportId, const Pause& pause, const std::stop_token& stop) {
  for (int look = 0; look < kLooks; ++look) {
    const auto answer = getReport(access, reportId, stop);
    if (!answer) return fail(answer.error());
    const auto report = parsedObject(answer->body, "report");
    if (!report) return fail(report.error());
    const auto status = textOf(*report, "processingStatus");
    if (status == "DONE") return textOf(*report, "reportDocumentId");
    if (status == "CANCELLED" || status == "FATAL") return failed(status);
    if (!pause(kBetweenLooks, stop)) return fail(ErrorKind::Cancelled, "amazon.cancelled", "Stopped on request.");
  }
  return fail(ErrorKind::PlatformDown, "amazon.report_late", "Amazon is still making the account health report. Ask again in a few minutes.");
}

}  // namespace

Result<AccountHealth> accountHealthIn(std::string_view document, std::string_view marketplaceId) {
  const auto report = parsedObject(document, "account health report");
  if (!report) return fail(report.error());
  AccountHealth health;
  health.status = textOf(ofSite(listOf(*report, "accountStatuses"), marketplaceId), "status");
  const Json& metrics = ofSite(listOf(*report, "performanceMetrics"), marketplaceId);
  const Json& defects = objectOf(metrics, "orderDefectRate");
  addFigure(health, "orderDefectRate.mfn", objectOf(defects, "mfn"));
  addFigure(health, "orderDefectRate.afn", objectOf(defects, "afn"));
  static constexpr std::array<const char*, 6> kRates{"invoiceDefectRate", "lateShipmentRate", "onTimeDeliveryRate", "unitOnTimeDeliveryRate", "validTrackingRate",
                                                     "preFulfillmentCancellationRate"};
  for (const auto* name : kRates) addFigure(health, name, objectOf(metrics, name));
  for (const Json& warning : listOf(metrics, "warningStates"))
    if (warning.is_string()) health.warnings.push_back(warning.get<std::string>());
  if (health.status.empty() && metrics.empty())
    return fail(ErrorKind::NotFound, "amazon.no_health", "Amazon's report says nothing of this site: the account does not sell there.");
  return health;
}

Result<AccountHealth> accountHealth(SpAccess& access, const Pause& pause, std::stop_token stop) {
  const auto ordered = createReport(access, kReportType, stop);
  if (!ordered) return fail(ordered.error());
  const auto created = parsedObject(ordered->body, "report");
  if (!created) return fail(created.error());
  const auto documentId = finishedDocument(access, textOf(*created, "reportId"), pause, stop);
  if (!documentId) return fail(documentId.error());
  if (documentId->empty()) return failed("empty");
  const auto where = getReportDocument(access, *documentId, stop);
  if (!where) return fail(where.error());
  const auto place = parsedObject(where->body, "report document");
  if (!place) return fail(place.error());
  const auto document = download(access, textOf(*place, "url"), stop);
  if (!document) return fail(document.error());
  if (textOf(*place, "compressionAlgorithm").empty()) return accountHealthIn(document->body, access.at().marketplaceId);
  const auto unpacked = unpackedGzip(document->body);
  if (!unpacked) return fail(ErrorKind::Malformed, "amazon.report_packed", "Amazon's account health report could not be unpacked. Read it in Seller Central.");
  return accountHealthIn(*unpacked, access.at().marketplaceId);
}

}  // namespace inquiry::amazon
