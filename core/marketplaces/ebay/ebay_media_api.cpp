#include "core/marketplaces/ebay/ebay_media_api.h"

#include "core/marketplaces/ebay/ebay_json.h"
#include "core/marketplaces/multipart.h"

namespace inquiry::ebay {

Result<HttpResponse> createImageFromFile(ApiSession& session, const Endpoints& at, Picture picture, std::stop_token stop) {
  FormBody form = formBody({"image", std::move(picture.name), std::move(picture.type), std::move(picture.bytes)});
  ApiCall call;
  call.kind = CallKind::Write;
  call.bucket = "media";
  call.request.method = "POST";
  call.request.url = at.apim + "/commerce/media/v1_beta/image/create_image_from_file";
  call.request.contentType = std::move(form.contentType);
  call.request.total = timeToSend(form.bytes.size());
  call.request.body = std::move(form.bytes);
  return session.call(std::move(call), stop);
}

Result<std::string> imageUrl(std::string_view body) {
  const auto answer = parsedObject(body, "uploaded picture");
  if (!answer) return fail(answer.error());
  std::string url = textOf(*answer, "imageUrl");
  if (!url.starts_with("https://"))
    return fail(ErrorKind::Malformed, "ebay.no-picture-address", "eBay took the picture but did not say where it is. It is tried again.");
  return url;
}

}  // namespace inquiry::ebay
