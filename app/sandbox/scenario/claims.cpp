#include "app/sandbox/scenario/claims.h"

#include <algorithm>

#include "app/sandbox/mercado_libre/meli_claims.h"
#include "app/sandbox/scenario/dates.h"

namespace inquiry::sandbox {
namespace {

using std::chrono::hours;
using namespace meli;

// Newest first, those with a conversation and those without one apart.
std::vector<Sale*> salesOf(Shop& shop, bool areQuiet) {
  std::vector<Sale*> found;
  for (const Sale& one : shop.sales()) {
    const Conversation* talk = shop.conversation(one.packId);
    const bool isQuiet = talk == nullptr || talk->posts.empty();
    if (isQuiet == areQuiet) found.push_back(shop.sale(one.id));
  }
  std::stable_sort(found.begin(), found.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  return found;
}

}  // namespace

void addClaims(Shop& shop, Instant now) {
  const std::vector<Sale*> quiet = salesOf(shop, true);
  const std::vector<Sale*> talked = salesOf(shop, false);
  if (quiet.size() < 2 || talked.size() < 3) return;
  Claim& fresh = openClaim(shop, placedBefore(*quiet[0], now - hours(6)), "PDD9939", now - hours(6));
  say(shop, fresh, "complainant", "El producto llegó con la caja rota y no enciende. Quiero devolverlo.", now - hours(5))
      .files.push_back({shop.dice().hex(16) + ".png", "caja.png", "image/png", 130'000});

  openClaim(shop, placedBefore(*quiet[1], now - hours(40)), "PNR9501", now - hours(40));

  Claim& decided = openClaim(shop, placedBefore(*talked[0], now - hours(80)), "PDD9942", now - hours(80));
  say(shop, decided, "complainant", "No es el modelo que pedí.", now - hours(79));
  say(shop, decided, "respondent", "Hola, lamentamos lo ocurrido. ¿Nos mandas una foto de la etiqueta?", now - hours(70));
  escalate(decided, "complainant", now - hours(30));
  say(shop, decided, "mediator", "Hola, revisamos el caso. Necesitamos la factura del producto.", now - hours(20));

  Claim& back = openClaim(shop, placedBefore(*talked[1], now - hours(100)), "PDD9944", now - hours(100));
  beginReturn(shop, back, now - hours(60));
  back.returned->status = "shipped";
  back.returned->changedAt = back.changedAt = now - hours(28);

  Claim& over = openClaim(shop, placedBefore(*talked[2], now - hours(24 * 9)), "PDD9939", now - hours(24 * 9));
  say(shop, over, "complainant", "Llegó con un golpe.", now - hours(24 * 9 - 1));
  propose(over, {"respondent", "partial_refund", "accepted", now - hours(24 * 8), now - hours(24 * 7), 30});
  close(over, "partial_refunded", "complainant", now - hours(24 * 7));
}

}  // namespace inquiry::sandbox
