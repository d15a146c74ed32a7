#include "core/marketplaces/platform_actions.h"

namespace inquiry {
namespace {

using Outcome = SendResult::Outcome;

Outcome outcomeOf(const Error& error, ActionStage stage) {
  switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Throttled:
    case ErrorKind::Unauthorised: return Outcome::NotSent;  // each proves that it was not processed
    case ErrorKind::Refused:
    case ErrorKind::MissingGrant:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput: return Outcome::Refused;
    case ErrorKind::Cancelled: return error.code == "http.cancelled_sent" && stage == ActionStage::After ? Outcome::Unknown : Outcome::NotSent;
    default: return stage == ActionStage::Before ? Outcome::NotSent : Outcome::Unknown;
  }
}

}  // namespace

SendResult failedAction(const Error& error, ActionStage stage) {
  SendResult result;
  result.outcome = outcomeOf(error, stage);
  result.delivery = Delivery::None;
  result.error = error;
  return result;
}

}  // namespace inquiry
