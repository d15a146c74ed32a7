#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/shopify/return_reader.h"

// What a seller does in a return, and what became of it: returnApproveRequest, returnDeclineRequest, returnClose. Blocking; safe beside a pull.
namespace inquiry::shopify {

inline bool isReturnStep(const Outgoing& outgoing) { return outgoing.kind == OutgoingKind::PlatformAction && !outgoing.actionCase.empty(); }

// One attempt, never repeated here. The return is read first: what its state no longer allows is refused. Everything that is not certainly refused or
// certainly not done is Unknown.
SendResult sendReturnStep(const ReturnReader& reader, const Outgoing& outgoing, const std::stop_token& stop);

// By the state the return is in: each step leads to one of its own. CannotTell when it went elsewhere.
ReconcileResult findReturnStep(const ReturnReader& reader, const Outgoing& outgoing, const std::stop_token& stop);

}  // namespace inquiry::shopify
