// Payment disputes: the buyer's bank or payment service asks for the money.
#include <algorithm>

#include "core/marketplaces/ebay/ebay_case_parts.h"
#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_row.h"
#include "core/marketplaces/ebay/ebay_text.h"

namespace inquiry::ebay {
namespace {

constexpr std::size_t kMaxNote = 1000;
constexpr std::size_t kMaxFiles = 5, kMaxFileBytes = 1'500'000;  // 1.5 MB a file; eBay names no number of files

CaseTurn turnOf(const std::string& status, bool hasDate) {
  if (status == "CLOSED") return CaseTurn::Nobody;
  if (status == "ACTION_NEEDED") return CaseTurn::Us;
  return hasDate && status != "OPEN" ? CaseTurn::Us : CaseTurn::Platform;
}

CaseReading::Evidence evidenceOf(const Json& row) {
  CaseReading::Evidence evidence;
  evidence.type = textOf(row, "evidenceType");
  evidence.setId = textOf(row, "evidenceId");
  for (const Json& file : listOf(row, "files")) evidence.fileNames.push_back(textOf(file, "name"));
  for (const Json& line : listOf(row, "lineItems")) evidence.lineItems.push_back(textOf(line, "itemId") + "|" + textOf(line, "lineItemId"));
  return evidence;
}

void addEvidence(CaseReading& reading, const Json& detail, const CaseSetting& setting) {
  for (const Json& row : listOf(detail, "evidence")) {
    reading.given.push_back(evidenceOf(row));
    const std::string set = textOf(row, "evidenceId");
    for (const Json& file : listOf(row, "files")) {
      const std::string id = textOf(file, "fileId"), name = textOf(file, "name");
      if (id.empty()) continue;
      const bool isPng = lowered(textOf(file, "fileType")).ends_with("png") || lowered(name).ends_with(".png");
      const Attachment attachment{name, isPng ? "image/png" : "image/jpeg", 0, evidenceFileUrl(setting.apiz, reading.ref.id, set, id), ""};
      const auto at = instantOf(file, "uploadedDate");
      addEntry(reading, {"SELLER_EVIDENCE", "SELLER", "Evidence (" + spoken(textOf(row, "evidenceType")) + "): " + name,
                         at ? at : instantOf(row, "providedDate"), bytesOf(file), {attachment}, "file:" + id});
    }
  }
}

void addAnswers(CaseReading& reading, const Json& detail) {
  Case& value = reading.value;
  for (const Json& choice : listOf(detail, "availableChoices")) {
    const std::string word = choice.is_string() ? choice.get<std::string>() : std::string();
    CaseAction action = confirmAction(lowered(word) + "-dispute", true);
    if (word == "CONTEST" && value.reason == "SIGNIFICANTLY_NOT_AS_DESCRIBED") {
      action = onPage("contest-dispute", "eBay wants your return address with this answer, and this desk keeps no addresses: contest it on eBay's own page.");
    } else if (word == "CONTEST") {
      action.takesText = true;
      action.maxText = kMaxNote;
    } else if (word != "ACCEPT") {
      std::replace(action.name.begin(), action.name.end(), '_', '-');
      action = onPage(action.name, "This version does not know this answer to a dispute: give it on eBay's own page.");
    }
    action.dueAt = value.dueAt;
    if (!word.empty() && !actionOf(reading, action.name)) value.actions.push_back(std::move(action));
  }
}

// Files can be handed in until the dispute is contested.
void addEvidenceRequests(CaseReading& reading, const Json& detail) {
  for (const Json& row : listOf(detail, "evidenceRequests")) {
    reading.asked.push_back(evidenceOf(row));
    CaseAction action = confirmAction("add-evidence:" + reading.asked.back().type, false);
    action.form = CaseAction::Form::Evidence;
    action.isRequired = true;
    action.dueAt = instantOf(row, "respondByDate");
    if (!action.dueAt) action.dueAt = reading.value.dueAt;
    action.maxFiles = kMaxFiles;
    action.maxFileBytes = kMaxFileBytes;
    action.fileTypes = {"image/jpeg", "image/png"};
    if (!reading.asked.back().type.empty() && !actionOf(reading, action.name)) reading.value.actions.push_back(std::move(action));
  }
}

}  // namespace

Result<CaseReading> disputeReading(const CaseRef& ref, const CaseSource& source, const CaseSetting& setting) {
  const auto row = objectOf(source.row, "list of payment disputes"), detail = objectOf(source.detail, "payment dispute"),
             activities = objectOf(source.history, "activities of a payment dispute");
  if (!row || !detail || !activities) return fail(!row ? row.error() : !detail ? detail.error() : activities.error());
  const TwoRows rows{*detail, *row};
  CaseReading reading;
  reading.ref = ref;
  Case& value = reading.value;
  value.kind = CaseKind::PaymentDispute;
  value.status = rows.text("paymentDisputeStatus");
  value.stage = textOf(*detail, "sellerResponse");
  value.reason = rows.text("reason");
  value.reasonText = textOf(childOf(*detail, "buyerProvided"), "note");
  value.orderRemoteId = rows.text("orderId");
  value.buyerKey = rows.text("buyerUsername");
  value.buyerName = shownName(value.buyerKey);
  value.amount = rows.money("amount");
  value.openedAt = rows.instant("openDate").value_or(Instant());
  value.closedAt = rows.instant("closedDate");
  reading.revision = integerOf(*detail, "revision").value_or(0);
  for (const Json& line : listOf(*detail, "lineItems"))
    if (reading.itemId.empty()) reading.itemId = textOf(line, "itemId");
  const auto respondBy = rows.instant("respondByDate");
  value.turn = turnOf(value.status, respondBy.has_value());
  if (value.turn == CaseTurn::Us) setPlatformDue(value, respondBy, "respondByDate");
  for (const Json& activity : listOf(*activities, "activity"))
    addEntry(reading, {textOf(activity, "activityType"), textOf(activity, "actor"), "", instantOf(activity, "activityDate"), bytesOf(activity)});
  if (!value.reasonText.empty())
    addEntry(reading, {"BUYER_NOTE", "BUYER", value.reasonText, value.openedAt, bytesOf(childOf(*detail, "buyerProvided")), {}, "note"});
  addEvidence(reading, *detail, setting);
  if (isOpen(value)) {
    addAnswers(reading, *detail);
    if (value.turn == CaseTurn::Us) addEvidenceRequests(reading, *detail);
    return reading;
  }
  const Json& resolution = childOf(*detail, "resolution");
  value.outcome = textOf(resolution, "reasonForClosure");
  // Whether eBay's seller protection pays for it.
  if (const std::string protection = textOf(resolution, "protectionStatus"); !protection.empty()) value.outcome += (value.outcome.empty() ? "" : ", ") + protection;
  return reading;
}

}  // namespace inquiry::ebay
