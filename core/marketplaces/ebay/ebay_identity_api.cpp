#include "core/marketplaces/ebay/ebay_identity_api.h"

namespace inquiry::ebay {

Result<HttpResponse> getUser(ApiSession& session, const Endpoints& at, std::stop_token stop) {
  ApiCall call;
  call.kind = CallKind::Read;
  call.bucket = "identity";
  call.request.url = at.apiz + "/commerce/identity/v1/user/";
  return session.call(std::move(call), stop);
}

}  // namespace inquiry::ebay
