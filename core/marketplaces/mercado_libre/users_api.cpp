#include "core/marketplaces/mercado_libre/users_api.h"

namespace inquiry::mercado_libre {

Result<Json> currentUser(const Caller& caller, std::stop_token stop) {
  return caller.get({"/users/me", {}, bucket::kUsers}, stop);
}

}  // namespace inquiry::mercado_libre
