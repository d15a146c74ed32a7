#include "core/net/http.h"

namespace inquiry {

std::string_view HttpResponse::header(std::string_view lowerName) const {
  for (const auto& each : headers) {
    if (each.name == lowerName) return each.value;
  }
  return {};
}

}  // namespace inquiry
