#pragma once

#include "app/sandbox/mercado_libre/mercado_libre_platform.h"

namespace inquiry::sandbox::meli {

// What both parties and Mercado Libre do in a claim. Time passes by itself: whoever looks at claims lets deadlines that are over have
// their effect first.
Claim& openClaim(Shop& shop, Sale& sale, const std::string& reason, Instant now);
Claim* claimNamed(Shop& shop, const std::string& id);
const Claim* claimOfSale(const Shop& shop, const std::string& saleId);  // an open one
void letTimePass(Shop& shop, Instant now);

ClaimMessage& say(Shop& shop, Claim& claim, const std::string& sender, const std::string& text, Instant now);
void escalate(Claim& claim, const std::string& by, Instant now);
void close(Claim& claim, const std::string& outcome, const std::string& by, Instant now);
void propose(Claim& claim, const ClaimProposal& proposal);
void beginReturn(Shop& shop, Claim& claim, Instant now);

// {action, mandatory, due_date} of the seller now.
Json sellerActions(const Claim& claim);
bool mayDo(const Claim& claim, const std::string& action);
bool isNotReceived(const Claim& claim);

Answer claimSearch(Visit& visit);
Answer claim(Visit& visit);
Answer claimDetail(Visit& visit);
Answer claimMessages(Visit& visit);
Answer claimProposals(Visit& visit);
Answer claimOffers(Visit& visit);
Answer claimEvidences(Visit& visit);
Answer claimReason(Visit& visit);
Answer claimSteps(Visit& visit);
Answer claimDeeds(Visit& visit);
Answer claimReputation(Visit& visit);
Answer claimReturn(Visit& visit);
Answer claimFile(Visit& visit);
Answer claimFileBytes(Visit& visit);

Answer sendClaimMessage(Visit& visit);
Answer uploadClaimFile(Visit& visit);
Answer uploadEvidenceFile(Visit& visit);
Answer refundClaim(Visit& visit);
Answer offerPartialRefund(Visit& visit);
Answer allowReturn(Visit& visit);
Answer openDispute(Visit& visit);
Answer addEvidence(Visit& visit);

Json claimJson(const Visit& visit, const Claim& claim);

}  // namespace inquiry::sandbox::meli
