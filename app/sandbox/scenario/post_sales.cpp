#include "app/sandbox/scenario/post_sales.h"

#include <algorithm>

#include "app/sandbox/ebay/ebay_post_sale.h"
#include "app/sandbox/scenario/dates.h"

namespace inquiry::sandbox {
namespace {

using std::chrono::hours;
using Kind = PostSale::Kind;
using namespace ebay;

struct PostSaleTexts {
  const char *lost, *scratched, *bank, *late, *stuck, *colour, *keep;
};

const PostSaleTexts& textsOf(const Shop& shop) {
  static const PostSaleTexts english{"The parcel should have been here last week. Where is it?", "The housing is scratched on both sides.", "I never received this order.",
                                     "Still nothing.", "Tracking has not moved for days.", "Wrong colour.", "We refund the whole amount. Keep the item."};
  static const PostSaleTexts german{"Das Paket hätte letzte Woche da sein sollen. Wo ist es?", "Das Gehäuse ist auf beiden Seiten verkratzt.", "Ich habe diese Bestellung nie erhalten.",
                                    "Immer noch nichts.", "Die Sendungsverfolgung steht seit Tagen still.", "Falsche Farbe.", "Wir erstatten den ganzen Betrag. Behalten Sie den Artikel."};
  return shop.profile().site == "EBAY_DE" ? german : english;
}

// Orders with a conversation of the same buyer about the same item, and those without, newest first.
std::vector<Sale*> salesOf(Shop& shop, bool areQuiet) {
  std::vector<Sale*> found;
  for (const Sale& sale : shop.sales()) {
    const auto isAbout = [&](const Conversation& talk) { return talk.buyerId == sale.buyerId && talk.listingId == sale.listingId && !talk.posts.empty(); };
    const bool isQuiet = std::none_of(shop.conversations().begin(), shop.conversations().end(), isAbout);
    if (isQuiet == areQuiet) found.push_back(shop.sale(sale.id));
  }
  std::stable_sort(found.begin(), found.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  return found;
}

}  // namespace

void addPostSales(Shop& shop, Instant now) {
  const std::vector<Sale*> quiet = salesOf(shop, true), talked = salesOf(shop, false);
  // A shop whose buyers all write has cases on those orders.
  std::vector<Sale*> all = quiet;
  all.insert(all.end(), talked.begin(), talked.end());
  if (all.size() < 7 || talked.empty()) return;
  const PostSaleTexts& texts = textsOf(shop);

  PostSale& lost = openPostSale(shop, Kind::Inquiry, placedBefore(*all[0], now - hours(60)), now - hours(60), 72);
  lost.steps.back().text = texts.lost;

  PostSale& scratched = openPostSale(shop, Kind::Return, placedBefore(*talked.front(), now - hours(20)), now - hours(20), 72);
  scratched.comment = texts.scratched;
  scratched.options.push_back("SELLER_PROVIDE_LABEL");

  openPostSale(shop, Kind::Cancellation, placedBefore(*all[2], now - hours(10)), now - hours(10), 72);

  PostSale& bank = openPostSale(shop, Kind::Dispute, placedBefore(*all[3], now - hours(30)), now - hours(30), 24 * 7);
  bank.comment = texts.bank;

  PostSale& late = openPostSale(shop, Kind::Inquiry, placedBefore(*all[4], now - hours(24 * 6)), now - hours(24 * 6), 72);
  late.steps.back().text = texts.late;
  // Nobody answered: eBay decides.
  PostSale& decided = escalate(shop, late, now - hours(24 * 3));
  decided.status = "WAITING_CS";
  decided.dueAt.reset();

  PostSale& noDate = openPostSale(shop, Kind::Inquiry, placedBefore(*all[5], now - hours(5)), now - hours(5), 0);
  noDate.steps.back().text = texts.stuck;

  PostSale& over = openPostSale(shop, Kind::Return, placedBefore(*all[6], now - hours(24 * 12)), now - hours(24 * 12), 72);
  over.comment = texts.colour;
  addStep(over, "SELLER_ISSUE_REFUND", "SELLER", texts.keep, now - hours(24 * 11));
  closePostSale(over, "CLOSED", "REFUNDED", now - hours(24 * 11));
}

}  // namespace inquiry::sandbox
