#include "core/marketplaces/mercado_libre/own_address.h"

#include "core/domain/loopback.h"

namespace inquiry::mercado_libre {

std::optional<OwnAddress> ownAddress(const Caller& caller, const std::string& url, const std::string& mark) {
  const auto file = urlParts(url), base = urlParts(caller.base + "/");
  const std::size_t at = file ? file->pathAndQuery.find(mark) : std::string::npos;
  if (!file || !base || at == std::string::npos || file->scheme != base->scheme || file->host != base->host) return {};
  // The practice platform may stand at another port today than on the day the message came.
  if (file->port != base->port && !isLoopbackHost(base->host)) return {};
  if (file->pathAndQuery.substr(0, at) + "/" != base->pathAndQuery) return {};
  const std::string rest = file->pathAndQuery.substr(at + mark.size(), file->pathAndQuery.find('?') - at - mark.size());
  return OwnAddress{caller.base + file->pathAndQuery.substr(at), rest};
}

}  // namespace inquiry::mercado_libre
