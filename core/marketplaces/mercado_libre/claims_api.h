#pragma once

#include "core/marketplaces/mercado_libre/caller.h"
#include "core/marketplaces/mercado_libre/messages_api.h"

namespace inquiry::mercado_libre {

// Claims of buyers against this account ("¿Qué es un reclamo?", "Gestionar mensaje", "resolución" and "evidencia de un reclamo",
// "Gestionar devoluciones"). Cross-border accounts have the same calls under a base of their own.
struct ClaimSearch {
  bool onlyOpen = false;
  std::optional<Instant> changedAfter;
  std::string orderId;       // of this order only
  bool newestFirst = false;  // else oldest change first
  std::size_t limit = 100, offset = 0;
};
inline constexpr std::size_t kMostClaims = 9999;  // no offset reaches further
// Never without a real filter: those get an application throttled or blocked.
Result<Json> searchClaims(const Caller& caller, const ClaimSearch& search, std::stop_token stop);

Result<Json> claimById(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimDetail(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimMessages(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimResolutions(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> partialRefundOffers(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimEvidences(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimHistory(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimReputation(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimReturn(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> claimReason(const Caller& caller, const std::string& reasonId, std::stop_token stop);

struct ClaimText {
  std::string claimId;
  std::string receiver;  // complainant, mediator
  std::string text;
  std::vector<std::string> attachments;  // as uploadClaimFile() named them
};
// Answered without a body: the message is found by reading the claim back.
Result<Json> postClaimMessage(const Caller& caller, const ClaimText& message, std::stop_token stop);
Result<Json> postRefund(const Caller& caller, const std::string& claimId, std::stop_token stop);
// Left out, the platform would take 50 %; 100 % is not allowed.
Result<Json> postPartialRefund(const Caller& caller, const std::string& claimId, int percentage, std::stop_token stop);
Result<Json> postAllowReturn(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> postOpenDispute(const Caller& caller, const std::string& claimId, std::stop_token stop);
Result<Json> postEvidence(const Caller& caller, const std::string& claimId, const Json& evidence, std::stop_token stop);
// Each answers with the name the file has from now on; empty where it names none.
enum class ClaimFileUse { Message, Evidence };
Result<std::string> uploadClaimFile(const Caller& caller, const std::string& claimId, const Upload& file, ClaimFileUse use, std::stop_token stop);

// Address of a file of a message, fetched with the store's own authorization.
std::string claimFileUrl(const Caller& caller, const std::string& claimId, const std::string& fileName);
bool isClaimFile(const Caller& caller, const std::string& url);
// As attachmentBytes() of messages_api.h.
Result<std::string> claimFileBytes(const Caller& caller, const std::string& url, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::mercado_libre
