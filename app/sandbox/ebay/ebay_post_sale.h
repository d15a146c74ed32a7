#pragma once

#include "app/sandbox/engine/platform.h"

// Post-Order v2 and payment disputes, as far as a seller needs them.
namespace inquiry::sandbox::ebay {

std::string_view word(PostSale::Kind kind);  // "inquiry", "return", "case", "cancellation", "dispute"
// "return:5391000123", as the control interface and /_control/sent call it.
std::string refOf(const PostSale& one);
PostSale* postSaleNamed(Shop& shop, const std::string& ref);
bool isClosed(const PostSale& one);

// `hours` until the seller has to answer; 0: eBay names no date.
PostSale& openPostSale(Shop& shop, PostSale::Kind kind, const Sale& sale, Instant now, int hours);
void addStep(PostSale& one, std::string activity, std::string actor, std::string text, Instant at);
void closePostSale(PostSale& one, std::string status, std::string outcome, Instant at);
// The buyer asks eBay to step in: closed, and a case takes its place.
PostSale& escalate(Shop& shop, PostSale& one, Instant at);
// What happens by itself once the seller's time is over.
void passDeadlines(Shop& shop, Instant now);

Answer searchInquiries(Visit& visit);
Answer searchReturns(Visit& visit);
Answer searchCases(Visit& visit);
Answer searchCancellations(Visit& visit);
Answer inquiry(Visit& visit);
Answer returned(Visit& visit);
Answer caseDetails(Visit& visit);
Answer cancellation(Visit& visit);
Answer inquiryStep(Visit& visit);
Answer returnStep(Visit& visit);
Answer caseStep(Visit& visit);
Answer cancellationStep(Visit& visit);
Answer disputes(Visit& visit);
Answer dispute(Visit& visit);
Answer disputeActivity(Visit& visit);
Answer disputeFile(Visit& visit);
Answer disputeStep(Visit& visit);

Json dated(Instant at);
Json amountOf(const Shop& shop, std::int64_t cents);  // the value as a number, as Post-Order writes it
Answer postOrderError(int status, int errorId, const std::string& text);
Answer controlPostSale(Shop& shop, const Json& body, Instant now);
Json postSalesOf(const Shop& shop);

}  // namespace inquiry::sandbox::ebay
