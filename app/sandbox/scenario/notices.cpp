#include "app/sandbox/scenario/notices.h"

#include <algorithm>
#include <array>
#include <vector>

namespace inquiry::sandbox {
namespace {

struct Notice {
  std::string_view title;
  std::string_view text;
};

constexpr std::array<Notice, 6> kEnglish{{
    {"A buyer opened a return request", "A buyer would like to return an item. Reason: does not match the description. Please respond within 3 business days."},
    {"Your payout is on its way", "We have sent your payout. It usually arrives in your bank account within 1 to 3 business days."},
    {"Update to our shipping policy", "From next month on, tracking numbers must be uploaded within your handling time. Read what changes for you."},
    {"A buyer reports that an item has not arrived", "A buyer has not received an order yet. Please add tracking or solve the request within 3 business days."},
    {"Your monthly seller summary", "Your account is above standard. Late shipment rate: 1.2 %. Cases closed without seller resolution: 0 %."},
    {"Listing ended", "One of your listings has ended because the quantity reached zero. You can relist it at any time."},
}};

constexpr std::array<Notice, 6> kGerman{{
    {"Ein Käufer möchte einen Artikel zurückgeben", "Ein Käufer hat eine Rückgabe beantragt. Grund: Artikel entspricht nicht der Beschreibung. Bitte antworten Sie innerhalb von 3 Werktagen."},
    {"Ihre Auszahlung ist unterwegs", "Wir haben Ihre Auszahlung veranlasst. Sie trifft in der Regel innerhalb von 1 bis 3 Werktagen auf Ihrem Bankkonto ein."},
    {"Änderung unserer Versandrichtlinie", "Ab nächstem Monat müssen Sendungsnummern innerhalb der Bearbeitungszeit hochgeladen werden. Lesen Sie, was sich für Sie ändert."},
    {"Ein Käufer meldet, dass ein Artikel nicht angekommen ist", "Ein Käufer hat eine Bestellung noch nicht erhalten. Bitte ergänzen Sie die Sendungsnummer oder klären Sie die Anfrage innerhalb von 3 Werktagen."},
    {"Ihre monatliche Zusammenfassung", "Ihr Konto liegt über dem Standard. Verspäteter Versand: 1,2 %. Ohne Verkäuferlösung geschlossene Fälle: 0 %."},
    {"Angebot beendet", "Eines Ihrer Angebote wurde beendet, weil die Stückzahl null erreicht hat. Sie können es jederzeit wieder einstellen."},
}};

}  // namespace

void addNotices(Shop& shop, std::string_view language, int count, Instant now) {
  const auto& notices = language == "de" ? kGerman : kEnglish;
  for (int i = 0; i < count; ++i) {
    const Notice& notice = notices[static_cast<std::size_t>(i) % notices.size()];
    Conversation conversation;
    conversation.id = shop.newNumber("conversation");
    conversation.channel = Channel::Notice;
    conversation.title = notice.title;
    conversation.language = language;
    conversation.createdAt = now - std::chrono::minutes(shop.dice().between(60, 60 * 24 * 20));
    Conversation& added = shop.add(std::move(conversation));
    Post post;
    post.author = Author::Platform;
    post.text = notice.text;
    post.at = added.createdAt;
    if (shop.dice().chance(50)) post.readAt = post.at;
    shop.post(added, std::move(post));
  }
}

void addOrderNotices(Shop& shop, int count) {
  std::vector<const Sale*> sales;
  for (const Sale& sale : shop.sales()) sales.push_back(&sale);
  std::stable_sort(sales.begin(), sales.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  sales.resize(std::min(sales.size(), static_cast<std::size_t>(count)));
  for (const Sale* sale : sales) {
    Conversation conversation;
    conversation.id = shop.newNumber("conversation");
    conversation.channel = Channel::Notice;
    conversation.saleId = sale->id;
    conversation.title = sale->id;
    conversation.createdAt = sale->createdAt;
    Conversation& added = shop.add(std::move(conversation));
    Post post;
    post.author = Author::Platform;
    post.text = sale->id;
    post.at = sale->createdAt;
    shop.post(added, std::move(post));
  }
}

}  // namespace inquiry::sandbox
