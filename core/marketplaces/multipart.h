#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/net/http.h"

namespace inquiry {

// One file as a form sends it.
struct FormFile {
  std::string field, name, type;
  std::string bytes;
};

// multipart/form-data (RFC 7578) with this one file.
struct FormBody {
  std::string contentType, bytes;
};

// The time a request with this body may take: the usual one, and what its bytes need on a line of 16 KiB/s. With the usual one alone a large
// picture would run out of time on a slow line at every attempt.
inline Duration timeToSend(std::size_t bytes) { return HttpRequest{}.total + Duration(static_cast<std::int64_t>(bytes) * 1000 / (16 << 10)); }

// `fields`: plain ones before the file; neither their names nor their values may hold a line break.
inline FormBody formBody(const FormFile& file, const std::vector<std::pair<std::string, std::string>>& fields = {}) {
  const auto safe = [](std::string text, std::string_view refused) {
    std::replace_if(text.begin(), text.end(), [refused](char c) { return static_cast<unsigned char>(c) < 0x20 || refused.find(c) != std::string_view::npos; }, '_');
    return text;
  };
  // Lengthened until it does not occur in the file.
  std::string boundary = "inquirydesk-part";
  while (file.bytes.find(boundary) != std::string::npos) boundary += "-x";
  std::string body;
  for (const auto& [name, value] : fields) body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + safe(name, "\"") + "\"\r\n\r\n" + safe(value, "") + "\r\n";
  body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field + "\"; filename=\"" +
                     safe(file.name, "\"/\\") + "\"\r\nContent-Type: " + safe(file.type, "\"\\") + "\r\n\r\n";
  body.reserve(body.size() + file.bytes.size() + boundary.size() + 16);
  body += file.bytes;
  body += "\r\n--" + boundary + "--\r\n";
  return {"multipart/form-data; boundary=" + boundary, std::move(body)};
}

}  // namespace inquiry
