#include "app/sandbox/scenario/after_sales.h"

#include <algorithm>

#include "app/sandbox/scenario/dates.h"
#include "app/sandbox/shopee/shopee_platform.h"

namespace inquiry::sandbox {
namespace {

using std::chrono::hours;

struct AfterSaleTexts {
  const char *crushed, *small, *broken, *late, *cancel, *good, *slow, *thanks;
};

const AfterSaleTexts& textsOf(const Shop& shop) {
  static const AfterSaleTexts english{"The box is crushed and the article is scratched.", "Too small for the hook I bought it for.", "It stopped working after two days.",
                                      "It came after the birthday it was meant for.", "Ordered the wrong colour", "Works well and was packed with care.", "Nice, but it took eleven days.",
                                      "Thank you for your kind words."};
  static const AfterSaleTexts portuguese{"A caixa veio amassada e o produto riscado.", "Pequeno demais para o gancho que comprei.", "Parou de funcionar depois de dois dias.",
                                         "Chegou depois do aniversário para o qual era.", "Pedi a cor errada", "Funciona bem e veio bem embalado.", "Bonito, mas demorou onze dias.",
                                         "Obrigado pelas palavras gentis."};
  return shop.profile().site == "BR" ? portuguese : english;
}

std::vector<Sale*> newestFirst(Shop& shop) {
  std::vector<Sale*> found;
  for (const Sale& sale : shop.sales()) found.push_back(shop.sale(sale.id));
  std::stable_sort(found.begin(), found.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  return found;
}

RefundRequest& askedBack(Shop& shop, Sale& sale, Instant at, const char* text) {
  RefundRequest& refund = shopee::openRefund(shop, deliveredBefore(shop, sale, at), at);
  refund.text = text;
  return refund;
}

}  // namespace

void addAfterSales(Shop& shop, Instant now) {
  const std::vector<Sale*> all = newestFirst(shop);
  if (all.size() < 8) return;
  const AfterSaleTexts& texts = textsOf(shop);
  Sale& wished = placedBefore(*all[0], now - hours(2));
  wished.shippedAt.reset();
  wished.deliveredAt.reset();
  wished.tracking.clear();
  shopee::openCancellation(shop, wished, texts.cancel, now - hours(2));

  askedBack(shop, *all[1], now - hours(9), texts.crushed);
  RefundRequest& offered = askedBack(shop, *all[2], now - hours(30), texts.small);
  const Buyer* buyer = shop.buyer(all[2]->buyerId);
  offered.offer = RefundRequest::Offer{buyer == nullptr ? "buyer" : buyer->username, "REFUND", 500};
  RefundRequest& proof = askedBack(shop, *all[3], now - hours(40), texts.broken);
  proof.proofStatus = "PENDING";
  proof.proofDueAt = now + hours(20);
  askedBack(shop, *all[4], now - hours(24 * 3), texts.late);       // the seller's time is over
  askedBack(shop, *all[5], now - hours(24 * 14), texts.crushed);   // paid back long ago
  shopee::passRefunds(shop, now);

  shopee::addRating(shop, deliveredBefore(shop, *all[6], now - hours(50)), 5, texts.good, now - hours(50));
  Rating& answered = shopee::addRating(shop, deliveredBefore(shop, *all[7], now - hours(24 * 5)), 3, texts.slow, now - hours(24 * 5));
  answered.reply = texts.thanks;
  answered.repliedAt = now - hours(24 * 4);
}

}  // namespace inquiry::sandbox
