#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/outgoing.h"
#include "core/marketplaces/connector.h"

namespace inquiry {

// One thing the platform lets the seller do on an order now.
struct PlatformAction {
  std::string name;  // the platform's word, as Outgoing::action keeps it
  enum class Form {
    Text,     // words of ours, up to maxText
    NoText,   // the platform writes it
    Unsendable,  // it needs what the desk does not send: whyNot says so
  } form = Form::Text;
  std::size_t maxText = 0;  // code points; 0: no limit is documented
  std::string whyNot;       // English sentence
};

// What a buyer of the order wrote about an article in public, and the seller's answer to it.
struct OrderRating {
  std::string id, itemRemoteId;
  int stars = 0;  // 1 to 5; 0 when the platform does not say
  std::string text, reply;
  std::optional<Instant> at;
  bool isHidden = false;  // the platform does not show it to others
};

// What may be done on an order, as the platform said it at `readAt`.
struct ActionOffer {
  std::string orderRemoteId;
  std::string locale;  // "en-GB": the language the buyer wants to be written to in; "" when the platform does not say
  std::vector<PlatformAction> actions;
  Instant readAt;
  std::vector<OrderRating> ratings = {};
};

// How the platform sees the seller's account, one figure a line.
struct AccountFigure {
  std::string name;    // the platform's word: "lateShipmentRate"
  std::string status;  // "GOOD", "BAD", "NONE"
  std::optional<double> rate, target;  // shares: 0.01 is one per cent
};
struct AccountReport {
  std::string status;  // "NORMAL", "AT_RISK", ...
  std::vector<AccountFigure> figures;
  std::vector<std::string> warnings;
  Instant readAt;
};

// What a platform offers beyond reading and answering. Belongs to a connector; safe from any thread, blocks on the network but for
// unavailable(), canReadOrders(), hasAccountReport() and refusalOf(). Sending goes through the outbox: Connector::send() with an item of kind PlatformAction.
class PlatformActions {
 public:
  virtual ~PlatformActions() = default;
  // Why nothing of it can be used at this store, with what to do; nothing is asked of the platform.
  virtual std::optional<Error> unavailable() const = 0;
  virtual bool hasAccountReport() const { return false; }
  virtual Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token stop) = 0;
  // What keeps a text from going as that action; empty when it may go.
  virtual std::optional<Error> refusalOf(const std::string& action, const std::string& text) const = 0;
  virtual Result<AccountReport> accountReport(std::stop_token stop) {
    return (void)stop, fail(ErrorKind::NotFound, "platform.no_account_report", "This platform gives the desk no report on the account: look at its own page.");
  }
};

// What of it a store can use, without asking its platform.
struct ActionAbility {
  bool isKnown = false;  // this marketplace has something of the kind
  bool hasAccountReport = false;
  std::optional<Error> whyNot;  // of a store that could have it
  bool canUse() const { return isKnown && !whyNot; }
};

// How the send of an action ended that failed. Before: nothing that the buyer could see had been asked for.
enum class ActionStage { Before, After };
SendResult failedAction(const Error& error, ActionStage stage);

}  // namespace inquiry
