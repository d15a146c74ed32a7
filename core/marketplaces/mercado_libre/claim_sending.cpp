#include "core/marketplaces/mercado_libre/claim_sending.h"

#include <algorithm>
#include <cctype>

#include "core/domain/utf8.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/mercado_libre/claim_actions.h"
#include "core/marketplaces/mercado_libre/claims_api.h"
#include "core/marketplaces/mercado_libre/order_mapper.h"
#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/plain_text.h"
#include "core/marketplaces/mercado_libre/send_outcome.h"

namespace inquiry::mercado_libre {
namespace {

using namespace claim_action;

// The two clocks agree only roughly, and what stood in the claim before is known from the baseline anyway.
constexpr Duration kClockTolerance = std::chrono::minutes(5);

bool holds(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isMessage(const Outgoing& outgoing) {
  return outgoing.action == kToComplainant || outgoing.action == kToMediator;
}

bool takesFiles(const Outgoing& outgoing) {
  return isMessage(outgoing) || outgoing.action == kShippingEvidence;
}

bool isOffered(const std::vector<OfferedAction>& actions, const std::string& name) {
  return std::any_of(actions.begin(), actions.end(), [&](const OfferedAction& one) { return one.name == name; });
}

// How the traces of a step look.
struct Wanted {
  std::string_view action;
  std::string what;
};
Wanted wantedBy(const Outgoing& outgoing) {
  if (isMessage(outgoing)) return {kToComplainant, comparableText(outgoing.text)};
  if (outgoing.action == kPartialRefund || outgoing.action == kPromiseShipping) return {outgoing.action, outgoing.caseAnswer.choice};
  if (outgoing.action == kShippingEvidence) return {outgoing.action, outgoing.caseAnswer.trackingNumber};
  return {outgoing.action, {}};
}

// Letters, digits, dot, hyphen and underscore, up to 125 of them.
std::string fileNameFor(std::string name) {
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return c > 0x7F || (std::isalnum(c) == 0 && c != '.' && c != '-' && c != '_'); }, '_');
  if (name.size() > kClaimFileName) name.erase(0, name.size() - kClaimFileName);
  return name;
}

std::optional<SendResult> refusedFiles(const Outgoing& outgoing) {
  if (!outgoing.attachments.empty() && !takesFiles(outgoing))
    return refusedSend("mercado-libre.attachment", "Mercado Libre takes no files with this step; remove them.");
  if (outgoing.attachments.size() > kClaimFiles)
    return refusedSend("mercado-libre.attachment", "There are too many files for one message of a claim; send them in several.");
  for (const OutgoingAttachment& file : outgoing.attachments) {
    if (!isClaimFileType(file.type)) return refusedSend("mercado-libre.attachment", "Claims take JPG, PNG and PDF only; hand the file in as one of these.");
    if (file.size > static_cast<std::int64_t>(kClaimFileBytes))
      return refusedSend("mercado-libre.attachment", "A file of a claim may have 5 MB; make it smaller.");
  }
  return {};
}

SendResult notOffered(bool isOpen) {
  return isOpen ? refusedSend("mercado-libre.claim-step", "Mercado Libre does not offer this step in the claim any more; read the claim again.")
                : refusedSend("mercado-libre.claim-closed", "The claim is closed; nothing was done.");
}

SendResult outcomeOf(const Result<Json>& answer) {
  if (!answer) return failedSend(answer.error(), Stage::Call);
  SendResult done;
  done.outcome = SendResult::Outcome::Accepted;
  return done;
}

}  // namespace

SendResult ClaimSending::send(const Outgoing& outgoing, std::stop_token stop) const {
  if (stop.stop_requested()) return failedSend({ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}}, Stage::Before);
  if (outgoing.actionCase.empty()) return refusedSend("mercado-libre.kind", "Mercado Libre offers steps of this kind only in a claim.");
  if (auto refused = refusedFiles(outgoing)) return *refused;
  if (isMessage(outgoing) && utf8::trimmed(outgoing.text).empty()) return refusedSend("mercado-libre.empty", "The text is empty; write something first.");
  const auto parts = m_reader.current(outgoing.actionCase, stop);
  if (!parts) return failedSend(parts.error(), Stage::Before);
  const bool isOpen = isOpenClaim(parts->claim);
  if (!isOpen || !isOffered(offeredActions(*parts, m_caller.userId), outgoing.action)) return notOffered(isOpen);
  SendResult sent = leave(outgoing, *parts, stop);
  if (sent.outcome != SendResult::Outcome::Accepted) return sent;
  // The answers name nothing: what the claim shows of the step is its mark. Not shown yet, the next sync brings it.
  if (const auto proof = m_reader.proof(outgoing.actionCase, stop)) {
    const ClaimDeed* trace = traceOf(outgoing, {}, proof->reading);
    if (trace != nullptr && trace->isEntry) sent.remoteId = trace->remoteId;
    for (const InboundMessage& row : proof->reading.entries.messages) {
      if (sent.remoteId.empty() || row.message.remoteId != sent.remoteId || row.message.delivery != Delivery::Moderated) continue;
      sent.delivery = Delivery::Moderated;
      sent.moderation = row.message.moderation;
    }
  }
  return sent;
}

SendResult ClaimSending::leave(const Outgoing& outgoing, const ClaimParts& parts, std::stop_token stop) const {
  const std::string& claim = outgoing.actionCase;
  if (isMessage(outgoing)) return message(outgoing, stop);
  if (outgoing.action == kRefund) return outcomeOf(postRefund(m_caller, claim, stop));
  if (outgoing.action == kAllowReturn) return outcomeOf(postAllowReturn(m_caller, claim, stop));
  if (outgoing.action == kOpenDispute) return outcomeOf(postOpenDispute(m_caller, claim, stop));
  if (outgoing.action == kPartialRefund) return partialRefund(outgoing, stop);
  if (outgoing.action == kShippingEvidence) return evidence(outgoing, parts, stop);
  if (outgoing.action == kPromiseShipping) return promise(outgoing, stop);
  return refusedSend("mercado-libre.claim-on-page", "The desk cannot take this step; open the claim on Mercado Libre's own page.");
}

SendResult ClaimSending::message(const Outgoing& outgoing, std::stop_token stop) const {
  const auto files = uploaded(outgoing, false, stop);
  if (!files) return failedSend(files.error(), Stage::Before);
  const char* receiver = outgoing.action == kToMediator ? "mediator" : "complainant";
  return outcomeOf(postClaimMessage(m_caller, {outgoing.actionCase, receiver, outgoing.text, *files}, stop));
}

SendResult ClaimSending::partialRefund(const Outgoing& outgoing, std::stop_token stop) const {
  const auto offers = partialRefundOffers(m_caller, outgoing.actionCase, stop);
  if (!offers) return failedSend(offers.error(), Stage::Before);
  const auto choices = partialRefundChoices(*offers);
  const bool isOne = std::any_of(choices.begin(), choices.end(), [&](const CaseChoice& one) { return one.value == outgoing.caseAnswer.choice; });
  if (!isOne) return refusedSend("mercado-libre.claim-share", "Mercado Libre does not take this share as a partial refund; choose one of those it offers.");
  return outcomeOf(postPartialRefund(m_caller, outgoing.actionCase, std::stoi(outgoing.caseAnswer.choice), stop));
}

SendResult ClaimSending::evidence(const Outgoing& outgoing, const ClaimParts& parts, std::stop_token stop) const {
  const CaseAnswer& answer = outgoing.caseAnswer;
  if (answer.carrier.empty() || answer.trackingNumber.empty()) return refusedSend("mercado-libre.claim-shipment", "Enter the carrier and the tracking number.");
  const auto at = handedOverAt(outgoing, parts, stop);
  if (!at)
    return refusedSend("mercado-libre.claim-shipped-at",
                       "Mercado Libre does not know when the parcel was handed over; write the day into the text, like 2026-02-28.");
  const auto files = uploaded(outgoing, true, stop);
  if (!files) return failedSend(files.error(), Stage::Before);
  Json body{{"type", "shipping_evidence"},
            {"shipping_method", "mail"},
            {"shipping_company_name", answer.carrier},
            {"date_shipped", at->toIso()},
            {"tracking_number", answer.trackingNumber}};
  if (!files->empty()) body["attachments"] = *files;
  return outcomeOf(postEvidence(m_caller, outgoing.actionCase, body, stop));
}

SendResult ClaimSending::promise(const Outgoing& outgoing, std::stop_token stop) const {
  const std::string& day = outgoing.caseAnswer.choice;
  if (day.size() != 10 || !Instant::parse(day)) return refusedSend("mercado-libre.claim-day", "Choose the day by which the parcel will be handed over.");
  // Early evening in UTC is the same day in every country of the platform.
  return outcomeOf(postEvidence(m_caller, outgoing.actionCase, {{"type", "handling_shipping_evidence"}, {"handling_date", day + "T18:00:00.000Z"}}, stop));
}

ClaimSending::Names ClaimSending::uploaded(const Outgoing& outgoing, bool isEvidence, std::stop_token stop) const {
  if (auto sound = requireSound(outgoing.attachments, m_files); !sound) return fail(sound.error());
  std::vector<std::string> names;
  const ClaimFileUse use = isEvidence ? ClaimFileUse::Evidence : ClaimFileUse::Message;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = m_files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    const auto name = uploadClaimFile(m_caller, outgoing.actionCase, {fileNameFor(file.name), file.type, std::move(*bytes)}, use, stop);
    if (!name) return fail(name.error());
    if (name->empty()) return fail(ErrorKind::PlatformDown, "mercado-libre.attachment", "Mercado Libre did not take an attached file; it is tried again.");
    names.push_back(*name);
  }
  return names;
}

// The day the person wrote goes first; else what the platform's own shipment says.
std::optional<Instant> ClaimSending::handedOverAt(const Outgoing& outgoing, const ClaimParts& parts, std::stop_token stop) const {
  const std::string written(utf8::trimmed(outgoing.text));
  if (written.size() == 10)
    if (const auto day = Instant::parse(written)) return *day + std::chrono::hours(18);
  const std::string orderId = m_caller.isCrossBorder() ? std::string() : claimedOrder(parts.claim);
  if (orderId.empty() || !written.empty()) return {};
  const auto order = orderById(m_caller, orderId, stop);
  const std::string shipment = order ? shipmentIdOf(*order) : std::string();
  if (shipment.empty()) return {};
  const auto details = shipmentById(m_caller, shipment, stop);
  return details ? instantOf(fieldOf(*details, "status_history"), "date_shipped") : std::nullopt;
}

Result<std::vector<std::string>> ClaimSending::ownMessages(const Outgoing& outgoing, std::stop_token stop) const {
  std::vector<std::string> ids;
  if (outgoing.actionCase.empty()) return ids;
  const auto proof = m_reader.proof(outgoing.actionCase, stop);
  if (!proof) return fail(proof.error());
  for (const ClaimDeed& deed : proof->reading.entries.deeds) ids.push_back(deed.remoteId);
  return ids;
}

const ClaimDeed* ClaimSending::traceOf(const Outgoing& outgoing, const std::vector<std::string>& claimed, const ClaimReading& reading) const {
  const Wanted wanted = wantedBy(outgoing);
  const ClaimDeed* found = nullptr;
  for (const ClaimDeed& deed : reading.entries.deeds) {
    if (deed.action != wanted.action || (isMessage(outgoing) ? comparableText(deed.what) : deed.what) != wanted.what) continue;
    if (holds(outgoing.baseline, deed.remoteId) || holds(claimed, deed.remoteId)) continue;
    if (outgoing.sendingAt && deed.at < *outgoing.sendingAt + m_caller.session.clockSkew() - kClockTolerance) continue;
    // Several alike: the earliest is the first one's. What stands in the conversation goes before what does not.
    if (found == nullptr || (deed.isEntry && !found->isEntry) || (deed.isEntry == found->isEntry && deed.at < found->at)) found = &deed;
  }
  return found;
}

ReconcileResult ClaimSending::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) const {
  if (outgoing.actionCase.empty()) return {};
  const auto proof = m_reader.proof(outgoing.actionCase, stop);
  if (!proof) return {ReconcileResult::Outcome::CannotTell, {}, proof.error()};
  if (const ClaimDeed* trace = traceOf(outgoing, claimed, proof->reading))
    return {ReconcileResult::Outcome::Found, trace->isEntry ? trace->remoteId : std::string(), {}};
  // A message that could not be read may be the one looked for. Of any other step that left no trace only this says that it was not taken: it
  // is offered still.
  const bool isWhole = isMessage(outgoing) ? proof->hasMessages && proof->reading.entries.quarantined.empty() : isOffered(proof->offered, outgoing.action);
  return {isWhole ? ReconcileResult::Outcome::NotFound : ReconcileResult::Outcome::CannotTell, {}, {}};
}

}  // namespace inquiry::mercado_libre
