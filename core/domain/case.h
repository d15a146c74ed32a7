#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/order.h"

namespace inquiry {

// Never renumber: stored.
enum class CaseKind {
  Inquiry = 1,         // an item that has not arrived, before the platform steps in
  Return = 2,          // a wish to send it back, or to get money back for it
  Cancellation = 3,    // a wish to cancel before it ships
  Escalated = 4,       // an inquiry or a return the platform has been asked to decide
  PaymentDispute = 5,  // the buyer's bank or payment service asks for the money
  Claim = 6,           // a complaint between buyer and seller
  Mediation = 7,       // a complaint the platform decides
  AtoZ = 8,            // Amazon's guarantee
};
// Who has to do something now. Never renumber: stored.
enum class CaseTurn { Us = 1, Buyer = 2, Platform = 3, Nobody = 4 };
// Where the deadline comes from. Never renumber: stored.
enum class CaseDueSource {
  None = 0,
  Platform = 1,  // a field of the platform's own
  Calendar = 2,  // counted here over business days, because the platform named none
  Mail = 3,      // read from the platform's mail
};
std::string_view name(CaseKind kind);  // "inquiry", "return", "cancellation", "escalated", "payment-dispute", "claim", "mediation", "a-to-z"
std::string_view name(CaseTurn turn);  // "us", "buyer", "platform", "nobody"
std::string_view name(CaseDueSource source);  // "none", "platform", "calendar", "mail"
std::optional<CaseKind> caseKindFromName(std::string_view name);

struct CaseChoice {
  std::string value;  // the platform's word
  std::string label;  // English, or the platform's own words
};

// One thing the platform lets the seller do in a case now.
struct CaseAction {
  std::string name;  // the connector's word for it, as Outgoing::action keeps it: "refund", "send-message"
  enum class Form {
    Message = 1,   // words of ours, with files where maxFiles says so
    Confirm = 2,   // nothing to fill in
    Amount = 3,    // money up to maxAmount
    Choice = 4,    // one of `choices`
    Evidence = 5,  // files, with words where the platform takes them
    Shipment = 6,  // carrier and tracking number
    OnPage = 7,    // only on the platform's own page: whyNot says so
  } form = Form::Confirm;
  bool isRequired = false;          // the platform waits for it
  bool isDecision = false;          // moves money or ends the case: asks before it leaves
  std::optional<Instant> dueAt;
  std::optional<Money> maxAmount;
  std::vector<CaseChoice> choices;  // of Choice, and receivers of a Message
  bool takesText = false;           // words beside what the form asks
  std::size_t maxText = 0;          // code points; 0: no limit is documented
  std::size_t maxFiles = 0, maxFileBytes = 0;
  std::vector<std::string> fileTypes;  // MIME types; empty: any
  std::string whyNot;               // English; set: shown, and cannot be done here
};

// A claim, dispute, return or wish to cancel, as the platform tells it. Its conversation is a thread of kind Case.
struct Case {
  CaseId id;
  StoreId store;
  ThreadId thread;
  std::string remoteId;
  CaseKind kind = CaseKind::Claim;
  std::string stage, status;       // the platform's words
  std::string reason, reasonText;  // the platform's code, and its words or the buyer's
  CaseTurn turn = CaseTurn::Platform;
  std::string orderRemoteId, itemTitle, buyerKey, buyerName;
  std::optional<Money> amount;
  Instant openedAt;
  std::optional<Instant> updatedAt, closedAt, dueAt;
  CaseDueSource dueSource = CaseDueSource::None;
  std::string dueNote;  // the field or rule the deadline stands on, English: "sellerResponseDue.respondByDate"
  std::string outcome;  // the platform's word for how it ended
  std::string wanted;   // what the buyer asks for: "refund", "replacement"; the platform's word
  std::optional<bool> countsAgainstUs;  // whether the platform counts it in the seller's figures
  std::vector<CaseAction> actions;
  Instant readAt;  // when the platform said all this
};

// The status of a case that a person ended on the platform's own page, where the platform tells of its cases by mail alone.
inline constexpr std::string_view kHandledByHand = "handled-by-hand";

inline bool isOpen(const Case& value) { return value.turn != CaseTurn::Nobody; }

}  // namespace inquiry
