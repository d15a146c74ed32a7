#pragma once

#include <stop_token>
#include <string>

#include "core/marketplaces/ebay/ebay_endpoints.h"
#include "core/net/api_session.h"

// Media API v1_beta: pictures only. https://developer.ebay.com/api-docs/commerce/media/resources/image/methods/createImageFromFile
// Blocking; fails as ApiSession::call does. Safe from any thread.
namespace inquiry::ebay {

struct Picture {
  std::string name, type;
  std::string bytes;
};

// POST /image/create_image_from_file. Repeating it is harmless: a picture that no listing uses is dropped after about 30 days.
Result<HttpResponse> createImageFromFile(ApiSession& session, const Endpoints& at, Picture picture, std::stop_token stop);
// The https address of the picture in the answer. Malformed without one.
Result<std::string> imageUrl(std::string_view body);

}  // namespace inquiry::ebay
