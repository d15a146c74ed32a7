#include "core/marketplaces/ebay/ebay_order_api.h"

namespace inquiry::ebay {
namespace {

ApiCall reading(std::string url) {
  ApiCall call;
  call.kind = CallKind::Read;
  call.bucket = "orders";
  call.request.url = std::move(url);
  return call;
}

std::string base(const Endpoints& at) { return at.api + "/sell/fulfillment/v1/order"; }

}  // namespace

Result<HttpResponse> getOrders(ApiSession& session, const Endpoints& at, Instant modifiedSince, std::int64_t offset, std::stop_token stop) {
  // Brackets must be encoded; an open end means "until now".
  const std::string filter = urlEncoded("lastmodifieddate:[" + modifiedSince.toIso() + "..]");
  return session.call(reading(base(at) + "?filter=" + filter + "&limit=" + std::to_string(kOrderPageSize) +
                              "&offset=" + std::to_string(offset)), stop);
}

Result<HttpResponse> getOrder(ApiSession& session, const Endpoints& at, const std::string& orderId, std::stop_token stop) {
  return session.call(reading(base(at) + "/" + urlEncoded(orderId)), stop);
}

Result<HttpResponse> getShippingFulfillments(ApiSession& session, const Endpoints& at, const std::string& orderId, std::stop_token stop) {
  return session.call(reading(base(at) + "/" + urlEncoded(orderId) + "/shipping_fulfillment"), stop);
}

}  // namespace inquiry::ebay
