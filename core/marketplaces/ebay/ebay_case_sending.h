#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/ebay/ebay_case_reader.h"
#include "core/marketplaces/ebay/ebay_signer.h"

// What a seller does in a case, and what became of it. Blocking; safe beside a pull of the same store.
namespace inquiry::ebay {

struct CaseSendingParts {
  ApiSession& session;
  const Endpoints& endpoints;
  const AttachmentSource* files;  // null: evidence is refused
  const CaseReader& reader;
  Signer& signer;
};

inline bool isCaseAction(const Outgoing& outgoing) { return outgoing.kind == OutgoingKind::PlatformAction && !outgoing.actionCase.empty(); }

// One attempt, never repeated here. The case is read first: what eBay no longer offers is refused. Files of evidence go before the step itself; until
// that is posted nobody has been told anything. Everything that is not certainly refused or certainly not sent is Unknown.
SendResult sendCaseAction(const CaseSendingParts& parts, const Outgoing& outgoing, std::stop_token stop);

// Our side's entries in the case as eBay shows them now.
Result<std::vector<std::string>> ownCaseEntries(const CaseReader& reader, const Outgoing& outgoing, std::stop_token stop);

// Found by a new entry of ours that says the same thing; NotFound while eBay still offers the step and shows no such entry; CannotTell when the case
// has moved on without one.
ReconcileResult findCaseAction(const CaseReader& reader, const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop);

}  // namespace inquiry::ebay
