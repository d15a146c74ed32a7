#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/instant.h"

namespace inquiry::sandbox {

using Json = nlohmann::json;

// A file that came as multipart/form-data.
struct Upload {
  std::string name;
  std::string type;
  std::string bytes;
  std::string field = {};  // of the form
  std::map<std::string, std::string> others = {};  // the form's plain fields
};

// One HTTP request, without anything of the HTTP library. `path` is what stands behind the prefix of the store.
struct Call {
  std::string method;
  std::string path;
  std::multimap<std::string, std::string> query;
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;
  std::optional<Upload> upload;

  std::optional<std::string> param(const std::string& name) const;
  std::string header(const std::string& name) const;
};

// What happens to the connection while the answer is written.
enum class Cut {
  None,
  Reset,     // not one byte is written, the connection is reset
  HalfBody,  // the header promises the whole body, half of it comes, then the connection ends
};

struct Answer {
  int status = 200;
  std::string body;
  std::string contentType = "application/json";
  std::map<std::string, std::string> headers;
  Cut cut = Cut::None;
  Duration delay{};  // waited before the first byte
};

Answer jsonAnswer(int status, const Json& body);
// Empty when the body is no JSON object.
std::optional<Json> jsonObject(const Call& call);
// The value of a key as text, whether it came as a string or as a number; empty when it is absent or of another kind.
std::string textOf(const Json& object, const char* key);
std::string decodedUrl(std::string_view text);
std::string encodedUrl(std::string_view text);
// The fields of application/x-www-form-urlencoded, also of a query.
std::multimap<std::string, std::string> formFields(std::string_view text);
std::vector<std::string> pathParts(std::string_view path);
// Standard alphabet, with padding; empty when malformed.
std::optional<std::string> decodedBase64(std::string_view text);
std::string lowered(std::string_view text);
// A whole non-negative number; empty for anything else.
std::optional<std::int64_t> numberIn(std::string_view text);

}  // namespace inquiry::sandbox
