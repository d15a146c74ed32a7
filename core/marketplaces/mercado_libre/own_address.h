#pragma once

#include <optional>
#include <string>

#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

struct OwnAddress {
  std::string url;   // the same at this store's endpoint
  std::string rest;  // of the path, behind the mark, without the query
};

// An address stored earlier, when it is one of this store's own endpoint and its path begins with `mark`; empty for any other. The
// sign-in goes along with what is asked there.
std::optional<OwnAddress> ownAddress(const Caller& caller, const std::string& url, const std::string& mark);

}  // namespace inquiry::mercado_libre
