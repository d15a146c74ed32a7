#include "core/marketplaces/ebay/ebay_case_sending.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/ebay/ebay_case_steps.h"
#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_text.h"
#include "core/marketplaces/platform_actions.h"

namespace inquiry::ebay {
namespace {

bool isIn(const std::vector<std::string>& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

Error missingRight(const Error& error, const CaseRef& ref) {
  if (error.kind != ErrorKind::MissingGrant || error.code != "ebay.missing-scope") return error;
  if (ref.what == CaseWhat::Dispute)
    return {ErrorKind::MissingGrant, "ebay.dispute-scope",
            "eBay does not let this desk answer payment disputes: the right sell.payment.dispute is missing. Tick it for your keyset in the eBay developer program and sign the store in again.", {}};
  return {ErrorKind::MissingGrant, "ebay.post-order-right",
          "eBay does not let this desk act in returns and cases. Check in the eBay developer program that your keyset may use Post-Order, and sign the store in again.", {}};
}

SendResult refused(std::string code, std::string text) { return failedAction({ErrorKind::Refused, std::move(code), std::move(text), {}}, ActionStage::Before); }

Result<std::string> fileIdOf(const std::string& body) {
  const auto answer = parsedObject(body, "uploaded evidence");
  if (!answer) return fail(answer.error());
  std::string id = textOf(*answer, "fileId");
  if (id.empty()) return fail(ErrorKind::Malformed, "ebay.no-file-id", "eBay took the file but did not name it. It is tried again.");
  return id;
}

// The numbers eBay gave the files.
Result<std::vector<std::string>> uploaded(const CaseSendingParts& parts, const CaseReading& reading, const Outgoing& outgoing, const std::stop_token& stop) {
  if (const Status sound = requireSound(outgoing.attachments, parts.files); !sound) return fail(sound.error());
  std::vector<std::string> ids;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = parts.files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    const auto answer = uploadEvidence(parts.session, parts.endpoints, reading.ref.id, {file.name, file.type, std::move(*bytes)}, stop);
    if (!answer) return fail(answer.error());
    auto id = fileIdOf(answer->body);
    if (!id) return fail(id.error());
    ids.push_back(std::move(*id));
    INQUIRY_CRASH_POINT("ebay.evidence.uploaded");
  }
  return ids;
}

// The entries that all files of the item stand in, or nothing.
const CaseEntry* evidenceEntry(const CaseReading& reading, const Outgoing& outgoing, const std::vector<std::string>& claimed) {
  std::vector<const CaseEntry*> fresh;
  for (const CaseEntry& entry : reading.entries)
    if (entry.activity == "SELLER_EVIDENCE" && !isIn(outgoing.baseline, entry.id) && !isIn(claimed, entry.id)) fresh.push_back(&entry);
  const CaseEntry* first = nullptr;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    const auto found = std::find_if(fresh.begin(), fresh.end(), [&](const CaseEntry* entry) { return entry->text.ends_with(": " + file.name); });
    if (found == fresh.end()) return nullptr;
    if (!first) first = *found;
    fresh.erase(found);
  }
  return first;
}

// The oldest new entry of ours that is this item.
const CaseEntry* entryOf(const CaseReading& reading, const Outgoing& outgoing, const std::vector<std::string>& claimed) {
  if (outgoing.action.starts_with("add-evidence:")) return evidenceEntry(reading, outgoing, claimed);
  const std::string wanted = comparable(outgoing.text);
  for (const CaseEntry& entry : reading.entries) {
    if (!entry.isOurs || isIn(outgoing.baseline, entry.id) || isIn(claimed, entry.id)) continue;
    const bool isSameText = comparable(entry.text) == wanted;
    if (outgoing.action == "send-message" ? isSameText : isThatAction(outgoing.action, entry.activity)) return &entry;
  }
  return nullptr;
}

// The id the desk stores the item under: only an entry with the same words is the same message.
std::string idFor(const CaseEntry* entry, const Outgoing& outgoing) {
  return entry && comparable(entry->text) == comparable(outgoing.text) ? entry->id : std::string();
}

}  // namespace

SendResult sendCaseAction(const CaseSendingParts& parts, const Outgoing& outgoing, std::stop_token stop) {
  const auto ref = CaseRef::parse(outgoing.actionCase);
  if (!ref) return refused("ebay.unknown-case", "This is no case of eBay. Open the case again.");
  const auto reading = parts.reader.read(*ref, "", stop);
  if (!reading) return failedAction(missingRight(reading.error(), *ref), ActionStage::Before);
  const CaseAction* action = actionOf(*reading, outgoing.action);
  if (!action)
    return refused("ebay.not-offered", "eBay does not offer this step in this case any more (its state is \"" + reading->value.status + "\"). Look at the case again.");
  if (const auto no = misfitOf(*action, outgoing)) return failedAction(*no, ActionStage::Before);
  std::vector<std::string> fileIds;
  if (!outgoing.attachments.empty()) {
    auto ids = uploaded(parts, *reading, outgoing, stop);
    if (!ids) return failedAction(missingRight(ids.error(), *ref), ActionStage::Before);
    fileIds = std::move(*ids);
  }
  INQUIRY_CRASH_POINT("ebay.case.before");
  const auto answer = postStep(parts, *reading, outgoing, fileIds, stop);
  INQUIRY_CRASH_POINT("ebay.case.after");
  if (!answer) return failedAction(missingRight(answer.error(), *ref), ActionStage::After);
  SendResult accepted;
  accepted.outcome = SendResult::Outcome::Accepted;
  // eBay names nothing in its answer. When the entry cannot be found at once, the next pull brings it.
  if (const auto after = parts.reader.read(*ref, "", stop)) accepted.remoteId = idFor(entryOf(*after, outgoing, {}), outgoing);
  return accepted;
}

Result<std::vector<std::string>> ownCaseEntries(const CaseReader& reader, const Outgoing& outgoing, std::stop_token stop) {
  const auto ref = CaseRef::parse(outgoing.actionCase);
  if (!ref) return fail(ErrorKind::Refused, "ebay.unknown-case", "This is no case of eBay. Open the case again.");
  const auto reading = reader.read(*ref, "", stop);
  if (!reading) return fail(missingRight(reading.error(), *ref));
  std::vector<std::string> ids;
  for (const CaseEntry& entry : reading->entries)
    if (entry.isOurs) ids.push_back(entry.id);
  return ids;
}

ReconcileResult findCaseAction(const CaseReader& reader, const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) {
  using Outcome = ReconcileResult::Outcome;
  const auto ref = CaseRef::parse(outgoing.actionCase);
  if (!ref) return {Outcome::CannotTell, "", Error{ErrorKind::Refused, "ebay.unknown-case", "This is no case of eBay. Open the case again.", {}}};
  const auto reading = reader.read(*ref, "", stop);
  if (!reading) return {Outcome::CannotTell, "", missingRight(reading.error(), *ref)};
  if (const CaseEntry* entry = entryOf(*reading, outgoing, claimed)) return {Outcome::Found, idFor(entry, outgoing), {}};
  if (actionOf(*reading, outgoing.action)) return {Outcome::NotFound, "", {}};
  return {Outcome::CannotTell, "",
          Error{ErrorKind::Ambiguous, "ebay.case-moved",
                "The case has moved on (its state is \"" + reading->value.status + "\"), and eBay does not show whether this step was the reason. Look at the case on eBay.", {}}};
}

}  // namespace inquiry::ebay
