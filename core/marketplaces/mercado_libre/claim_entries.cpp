#include "core/marketplaces/mercado_libre/claim_entries.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/claim_actions.h"
#include "core/marketplaces/mercado_libre/moderation.h"
#include "core/marketplaces/mercado_libre/plain_text.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"

namespace inquiry::mercado_libre {
namespace {

enum class Side { Buyer, Seller, Platform };

Side sideOf(const std::string& role) {
  if (role == "complainant") return Side::Buyer;
  return role == "respondent" ? Side::Seller : Side::Platform;
}

std::string_view nameOf(Side side) {
  switch (side) {
    case Side::Buyer:
      return "the buyer";
    case Side::Seller:
      return "the seller";
    case Side::Platform:
      return "Mercado Libre";
  }
  return {};
}

std::string millis(Instant at) {
  return std::to_string(at.millis());
}

// Collects the entries of one claim.
class Entries {
 public:
  Entries(const ClaimParts& parts, const ClaimIdentity& identity)
      : m_parts(parts), m_identity(identity), m_id(claimIdIn(parts.claim)), m_openedAt(instantOf(parts.claim, "date_created").value_or(identity.now)) {}

  ClaimEntries all() {
    takeHistory();
    if (m_parts.messages.is_array())
      for (const Json& row : m_parts.messages) takeMessage(row);
    if (m_parts.resolutions.is_array())
      for (const Json& row : m_parts.resolutions) takeResolution(row);
    takeReturn();
    if (m_parts.evidences.is_array())
      for (const Json& row : m_parts.evidences) takeEvidence(row);
    return std::move(m_entries);
  }

 private:
  InboundMessage& add(const std::string& remoteId, Side side, Instant at, std::string text, const Json& source) {
    InboundMessage row;
    row.threadRemoteId = claimThread(m_id);
    row.message.remoteId = remoteId;
    row.message.direction = side == Side::Seller ? Direction::Out : Direction::In;
    row.message.author = side == Side::Seller ? Author::External : side == Side::Buyer ? Author::Buyer : Author::Platform;
    if (side == Side::Platform) row.message.authorName = "Mercado Libre";
    if (side == Side::Seller) row.message.delivery = Delivery::Confirmed;
    row.message.sentAt = at;
    row.message.text = std::move(text);
    row.rawPayload = source.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_entries.messages.push_back(std::move(row));
    return m_entries.messages.back();
  }

  void takeMessage(const Json& source) {
    const std::string hash = idOf(source, "hash");
    auto at = instantOf(source, "date_created");
    if (!at) at = instantOf(source, "message_date");
    if (hash.empty() || !at) {
      m_entries.quarantined.push_back(
          {ErrorKind::Malformed,
           "mercado-libre.claim-message",
           "A message of a claim without []." + std::string(hash.empty() ? "hash" : "date_created") + " was set aside; open the claim on Mercado Libre.",
           {}});
      return;
    }
    const Side side = sideOf(lowerCase(textOf(source, "sender_role")));
    const std::string own = plainText(textOf(source, "message"));
    std::string text = own;
    const std::string translated = plainText(textOf(source, "translated_message"));
    if (side != Side::Seller && !translated.empty() && translated != text) text += "\n\n(Mercado Libre: " + translated + ")";
    Message& message = add("claim:" + hash, side, *at, std::move(text), source).message;
    message.readAt = instantOf(source, "date_read");
    if (side == Side::Seller && message.readAt) message.delivery = Delivery::Read;
    if (lowerCase(textOf(source, "receiver_role")) == "mediator") message.subject = "To the mediator";
    if (const Moderation moderation = moderationOf(source); moderation.heldBack) {
      message.delivery = Delivery::Moderated;
      message.moderation = moderation.reason;
    }
    takeFiles(message, source);
    if (side == Side::Seller) m_entries.deeds.push_back({std::string(claim_action::kToComplainant), own, message.remoteId, *at});
  }

  void takeFiles(Message& message, const Json& source) const {
    for (const Json& file : listOf(source, "attachments")) {
      Attachment attachment;
      const std::string id = textOf(file, "filename");
      attachment.name = textOf(file, "original_filename");
      if (attachment.name.empty()) attachment.name = id;
      attachment.type = lowerCase(textOf(file, "type"));
      attachment.size = std::max<std::int64_t>(0, countOf(file, "size"));
      if (!id.empty() && m_identity.fileUrl) attachment.remoteUrl = m_identity.fileUrl(m_id, id);
      if (!attachment.name.empty()) message.attachments.push_back(std::move(attachment));
    }
  }

  // Who opened it, who asked for mediation, how it ended.
  void takeHistory() {
    bool isTold = false;
    if (m_parts.history.is_array())
      for (const Json& row : m_parts.history) isTold = takeStep(row) || isTold;
    if (!isTold) add(claimEntry(m_id, "opened"), Side::Platform, m_openedAt, opening("claim", Side::Buyer), m_parts.claim);
  }

  bool takeStep(const Json& row) {
    const auto at = instantOf(row, "date");
    const std::string stage = lowerCase(textOf(row, "stage")), status = lowerCase(textOf(row, "status"));
    if (!at || status.empty()) return false;
    const Side side = sideOf(lowerCase(textOf(row, "change_by")));
    const std::string id = claimEntry(m_id, "status:" + stage + ":" + status + ":" + millis(*at));
    // What the buyer did here is told, not written by the buyer.
    const Side teller = side == Side::Seller ? Side::Seller : Side::Platform;
    add(id, teller, *at, status == "closed" ? closing(side) : opening(stage, side), row);
    if (stage == "dispute" && status == "opened" && side == Side::Seller) m_entries.deeds.push_back({std::string(claim_action::kOpenDispute), {}, id, *at});
    return true;
  }

  std::string opening(const std::string& stage, Side by) const {
    const char* what = stage == "dispute" ? "Mediation" : stage == "recontact" ? "Claim taken up again," : "Claim";
    std::string text = std::string(what) + " opened by " + std::string(nameOf(by)) + ".";
    if (stage != "dispute" && !m_parts.reason.empty()) text += " " + m_parts.reason + ".";
    return text;
  }

  std::string closing(Side by) const {
    const std::string reason = textOf(fieldOf(m_parts.claim, "resolution"), "reason");
    return "Claim closed by " + std::string(nameOf(by)) + (reason.empty() ? "." : ": " + reason + ".");
  }

  void takeResolution(const Json& row) {
    const auto at = instantOf(row, "date_created");
    const std::string what = lowerCase(textOf(row, "expected_resolution")), status = lowerCase(textOf(row, "status"));
    if (!at || what.empty()) return;
    const std::string role = lowerCase(textOf(row, "player_role"));
    const Side side = sideOf(role);
    const std::string id = claimEntry(m_id, "wish:" + role + ":" + what + ":" + millis(*at));
    const std::string share = shareIn(row);
    std::string text = (side == Side::Seller  ? "Offered by the seller: "
                        : side == Side::Buyer ? "Asked for by the buyer: "
                                              : "Decided by Mercado Libre: ") +
                       what;
    if (!share.empty()) text += " " + share + " %";
    if (!status.empty()) text += " (" + status + ")";
    add(id, side == Side::Seller ? Side::Seller : Side::Platform, *at, std::move(text), row);
    if (side == Side::Seller && what == "refund") m_entries.deeds.push_back({std::string(claim_action::kRefund), {}, id, *at});
    if (side == Side::Seller && what == "partial_refund") m_entries.deeds.push_back({std::string(claim_action::kPartialRefund), share, id, *at});
    if (side == Side::Buyer && what == "return_product" && status == "accepted")
      m_entries.deeds.push_back({std::string(claim_action::kAllowReturn), {}, id + ":accepted", instantOf(row, "last_updated").value_or(*at), false});
  }

  static std::string shareIn(const Json& row) {
    for (const char* key : {"details", "detail"}) {
      for (const Json& detail : listOf(row, key)) {
        if (textOf(detail, "key") != "percentage") continue;
        const std::string value = asId(fieldOf(detail, "value")).empty() ? decimalOf(detail, "value") : asId(fieldOf(detail, "value"));
        return value.substr(0, value.find('.'));
      }
    }
    return {};
  }

  void takeReturn() {
    const std::string returnId = idOf(m_parts.returned, "id");
    const auto at = instantOf(m_parts.returned, "date_created");
    if (returnId.empty() || !at) return;
    const auto word = [this](const char* key) { return textOf(m_parts.returned, key); };
    std::string text = "Return " + returnId + ": " + word("status");
    if (!word("status_money").empty()) text += "; money " + word("status_money");
    if (!word("refund_at").empty()) text += ", given back at " + word("refund_at");
    const std::string id = claimEntry(m_id, "return:" + returnId);
    add(id, Side::Platform, *at, text + ".", m_parts.returned);
    m_entries.deeds.push_back({std::string(claim_action::kAllowReturn), {}, id, *at});
  }

  void takeEvidence(const Json& row) {
    const std::string type = lowerCase(textOf(row, "type")), number = idOf(row, "tracking_number");
    const std::string shipped = textOf(row, "date_shipped"), promised = textOf(row, "handling_date");
    const bool isPromise = type.starts_with("handling");
    if (type.empty() || (isPromise && promised.empty())) return;
    // When it was handed in is not told; it cannot have been before the claim.
    const std::string what = isPromise ? promised.substr(0, 10) : number;
    const std::string id = claimEntry(m_id, "evidence:" + type + ":" + (what.empty() ? shipped : what));
    std::string text =
        isPromise ? "Evidence: to be handed over by " + what + "." : "Evidence: handed over to " + textOf(row, "shipping_company_name") + ", " + number;
    if (!isPromise) text += (shipped.empty() ? "" : ", on " + shipped.substr(0, 10)) + ".";
    add(id, Side::Seller, m_openedAt, std::move(text), row);
    m_entries.deeds.push_back({std::string(isPromise ? claim_action::kPromiseShipping : claim_action::kShippingEvidence), what, id, m_identity.now});
  }

  const ClaimParts& m_parts;
  const ClaimIdentity& m_identity;
  const std::string m_id;
  const Instant m_openedAt;
  ClaimEntries m_entries;
};

}  // namespace

ClaimEntries claimEntries(const ClaimParts& parts, const ClaimIdentity& identity) {
  return Entries(parts, identity).all();
}

}  // namespace inquiry::mercado_libre
