#pragma once

#include <stop_token>
#include <string>

#include "core/marketplaces/amazon/sp_access.h"

namespace inquiry::amazon {

// One function per remote operation. Reads are repeated by the session, writes never.

// Orders 2026-01-01 getOrder: needs no restricted token; 0.5 a second, 30 at once. searchOrders is not used: one call in three minutes.
Result<HttpResponse> getOrder(SpAccess& access, const std::string& orderId, std::stop_token stop);

// On which sites the seller account sells; shows that a token works and whose it is. One call a minute.
Result<HttpResponse> getMarketplaceParticipations(SpAccess& access, std::stop_token stop);

Result<HttpResponse> getMessagingActions(SpAccess& access, const std::string& orderId, std::stop_token stop);
Result<HttpResponse> getMessagingAttributes(SpAccess& access, const std::string& orderId, std::stop_token stop);
// `action` as getMessagingActions names it; 201 with {} is all that comes back, and the text cannot be read back.
Result<HttpResponse> postMessage(SpAccess& access, const std::string& orderId, const std::string& action, const std::string& body, std::stop_token stop);

Result<HttpResponse> getSolicitationActions(SpAccess& access, const std::string& orderId, std::stop_token stop);
// The review and feedback request: once an order, from 5 to 30 days after delivery.
Result<HttpResponse> postSolicitation(SpAccess& access, const std::string& orderId, std::stop_token stop);

Result<HttpResponse> createReport(SpAccess& access, const std::string& reportType, std::stop_token stop);
Result<HttpResponse> getReport(SpAccess& access, const std::string& reportId, std::stop_token stop);
Result<HttpResponse> getReportDocument(SpAccess& access, const std::string& documentId, std::stop_token stop);
// The document itself, from the address getReportDocument gave: without any token of ours.
Result<HttpResponse> download(SpAccess& access, const std::string& url, std::stop_token stop);

}  // namespace inquiry::amazon
