#include "app/sandbox/scenario/storyteller.h"

#include <algorithm>
#include <array>

#include "app/sandbox/scenario/products.h"

namespace inquiry::sandbox {
namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

bool isEastAsian(const Texts& texts) { return texts.code.starts_with("ja") || texts.code == "zh"; }

std::string fullName(const Texts& texts, std::string_view given, std::string_view family) {
  if (isEastAsian(texts)) return std::string(family) + std::string(given);
  return std::string(given) + " " + std::string(family);
}

// What a buyer is called in a text: by the given name, in East Asia by the family name and an honorific.
std::string addressed(const Buyer& buyer) {
  return buyer.name.substr(0, buyer.name.find(' '));
}

// Buyers name a thing in their own language and without its measures.
std::string spokenTitle(std::string_view sku, std::string_view language) {
  for (const Product& product : products()) {
    if (product.sku == sku) return std::string(product.title(language).substr(0, product.title(language).find(',')));
  }
  return std::string(sku);
}

std::string tracking(Dice& dice, const std::string& carrier) {
  std::string digits;
  while (digits.size() < 12) digits += static_cast<char>('0' + dice.below(10));
  if (carrier == "USPS") return "9400" + digits + "8";
  if (carrier == "DHL") return "00340" + digits;
  return carrier == "Royal Mail" ? "RM" + digits.substr(0, 9) + "GB" : "45" + digits.substr(0, 9);
}

std::string carrierOf(const std::string& site) {
  static const std::map<std::string, std::string> kCarriers{{"EBAY_US", "USPS"}, {"EBAY_DE", "DHL"}, {"EBAY_GB", "Royal Mail"},
                                                             {"US", "UPS"}, {"UK", "Royal Mail"}, {"DE", "DHL"}, {"MX", "Estafeta"}, {"JP", "Yamato"}, {"SG", "SLS"}, {"BR", "SLS"}, {"ES", "Correos"}};
  const auto found = kCarriers.find(site);
  return found == kCarriers.end() ? "MEL Distribution" : found->second;
}

}  // namespace

void Storyteller::addListings(std::string_view language) {
  static const std::map<std::string, std::int64_t> kPerDollar{{"MXN", 18}, {"ARS", 1400}, {"BRL", 5}, {"CLP", 950}};
  const auto rate = kPerDollar.find(m_shop.profile().currency);
  for (const Product& product : products()) {
    Listing listing;
    const std::string number = m_shop.newNumber("listing");
    const bool meli = m_shop.profile().marketplace == Marketplace::MercadoLibre;
    listing.id = meli ? m_shop.profile().site + number.substr(2) : m_shop.profile().marketplace == Marketplace::Amazon ? "B0" + number.substr(number.size() - 8) : number;
    if (m_shop.isCrossBorder()) listing.remoteId = "MLM" + number.substr(2);
    listing.title = product.title(language);
    listing.sku = product.sku;
    listing.cents = product.cents * (rate == kPerDollar.end() ? 1 : rate->second);
    listing.stock = m_shop.dice().between(3, 60);
    m_shop.add(std::move(listing));
  }
}

Buyer& Storyteller::newBuyer(const Texts& texts) {
  Dice& dice = m_shop.dice();
  const bool meli = m_shop.profile().marketplace == Marketplace::MercadoLibre;
  const std::size_t who = dice.below(texts.given.size());
  Buyer buyer;
  buyer.id = meli || m_shop.profile().marketplace == Marketplace::Shopee ? m_shop.newNumber("buyer") : "u" + dice.hex(10);
  buyer.name = fullName(texts, texts.given[who], dice.pick(texts.family));
  buyer.username = std::string(texts.handles[who % texts.handles.size()]) + std::to_string(dice.between(10, 999));
  if (meli) std::transform(buyer.username.begin(), buyer.username.end(), buyer.username.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  // Developers in China are told an immutable id in place of a U.S. buyer's user name; a few here, so that the desk meets it.
  if (m_shop.profile().site == "EBAY_US" && dice.chance(6)) buyer.username = buyer.id;
  const Place& place = dice.pick(texts.places);
  buyer.city = place.city;
  buyer.postcode = place.postcode;
  buyer.country = place.country;
  return m_shop.add(std::move(buyer));
}

Sale& Storyteller::newSale(const Buyer& buyer, const std::string& listingId, Instant at) {
  Dice& dice = m_shop.dice();
  Sale sale;
  sale.id = m_shop.newOrderId();
  sale.packId = m_shop.newNumber("pack");
  sale.shipmentId = m_shop.newNumber("shipment");
  sale.buyerId = buyer.id;
  sale.listingId = listingId;
  sale.site = m_site;
  sale.quantity = dice.chance(15) ? 2 : 1;
  sale.createdAt = at;
  sale.modifiedAt = at + std::chrono::minutes(4);
  sale.carrier = carrierOf(m_shop.profile().site);
  const Instant shipped = at + std::chrono::hours(20);
  if (shipped < m_now && dice.chance(85)) {
    sale.shippedAt = shipped;
    sale.modifiedAt = shipped;
    sale.tracking = tracking(dice, sale.carrier);
    const Instant delivered = shipped + std::chrono::hours(dice.between(60, 130));
    if (delivered < m_now && dice.chance(80)) {
      sale.deliveredAt = delivered;
      sale.modifiedAt = delivered;
    }
  }
  return m_shop.add(std::move(sale));
}

const Scene& Storyteller::sceneOf(const Texts& texts, bool questionsOnly) {
  for (;;) {
    const Scene& scene = m_shop.dice().pick(texts.scenes);
    if (!questionsOnly || scene.stage == Stage::BeforeSale) return scene;
  }
}

std::string Storyteller::filled(std::string_view text, const Conversation& conversation) {
  std::string out(text);
  const Buyer* buyer = m_shop.buyer(conversation.buyerId);
  const Listing* listing = m_shop.listing(conversation.listingId);
  const Sale* sale = m_shop.sale(conversation.saleId);
  const std::string title = listing == nullptr ? std::string() : spokenTitle(listing->sku, conversation.language);
  replaceAll(out, "{item}", title);
  replaceAll(out, "{me}", buyer == nullptr ? std::string() : addressed(*buyer));
  replaceAll(out, "{name}", buyer == nullptr ? std::string() : addressed(*buyer));
  replaceAll(out, "{city}", buyer == nullptr ? std::string() : buyer->city);
  replaceAll(out, "{order}", sale == nullptr ? std::string() : sale->id);
  replaceAll(out, "{tracking}", sale == nullptr || sale->tracking.empty() ? m_shop.newNumber("shipment") : sale->tracking);
  replaceAll(out, "{carrier}", sale == nullptr ? carrierOf(m_shop.profile().site) : sale->carrier);
  return out;
}

std::string Storyteller::buyerText(const Texts& texts, std::string_view text, const Conversation& conversation) {
  Dice& dice = m_shop.dice();
  std::string body = filled(text, conversation);
  const std::string_view opener = dice.pick(texts.openers);
  // Without an opener, or after one that ends a sentence, the text begins with a capital letter; a German letter goes on small
  // after its salutation.
  const bool ended = opener.find_first_of("!?.\n") != std::string_view::npos && texts.code != "de";
  const bool capital = opener.empty() || ended;
  // "¿cuándo" begins with its letter behind the mark, which takes two bytes.
  const std::size_t letter = body.rfind("¿", 0) == 0 || body.rfind("¡", 0) == 0 ? 2 : 0;
  if (capital && body.size() > letter && body[letter] >= 'a' && body[letter] <= 'z') {
    body[letter] = static_cast<char>(body[letter] - 'a' + 'A');
  }
  return std::string(opener) + body + filled(dice.pick(texts.signOffs), conversation);
}

void Storyteller::say(Conversation& conversation, Author author, const Scene& scene, std::size_t step) {
  const Texts& texts = textsIn(conversation.language);
  Dice& dice = m_shop.dice();
  Post post;
  post.author = author;
  post.at = m_at;
  post.naming = dice.chance(30) ? Naming::UserId : Naming::Username;
  const auto scenes = std::find_if(englishTexts().scenes.begin(), englishTexts().scenes.end(), [&](const Scene& one) { return one.key == scene.key; });
  const Scene& english = scenes == englishTexts().scenes.end() ? scene : *scenes;
  if (step == 0) {
    const std::size_t which = dice.below(scene.asks.size());
    m_asked = which;
    post.text = buyerText(texts, scene.asks[which], conversation);
    post.translated = filled(english.asks[which % english.asks.size()], conversation);
  } else if (step == 1) {
    // The lists go together: the first answer fits the first and third way to ask, the second the others.
    const std::size_t which = m_asked % scene.answers.size();
    post.text = filled(scene.answers[which], conversation);
    post.translated = filled(english.answers[which % english.answers.size()], conversation);
  } else if (step == 4) {
    const std::size_t which = dice.below(texts.thanks.size());
    post.text = texts.thanks[which];
    post.translated = englishTexts().thanks[which % englishTexts().thanks.size()];
  } else {
    post.text = filled(step == 2 ? scene.followUp : scene.closing, conversation);
    post.translated = filled(step == 2 ? english.followUp : english.closing, conversation);
  }
  if (author == Author::Buyer && scene.stage == Stage::AfterSale && step == 0 && (scene.key == "defect" || dice.chance(12))) {
    post.attachments.push_back({dice.hex(16) + ".png", "IMG_" + std::to_string(dice.between(1000, 9999)) + ".png", "image/png", 130'079, {}});
  }
  m_shop.post(conversation, std::move(post));
}

Conversation Storyteller::open(const Texts& texts, Channel channel) {
  Conversation conversation;
  conversation.channel = channel;
  conversation.language = texts.code;
  conversation.site = m_site;
  conversation.buyerId = newBuyer(texts).id;
  auto listing = m_shop.listings().begin();
  std::advance(listing, static_cast<std::ptrdiff_t>(m_shop.dice().below(m_shop.listings().size())));
  conversation.listingId = listing->first;
  conversation.title = listing->second.title;
  return conversation;
}

Conversation& Storyteller::tell(std::string_view language, Length length, Duration age) {
  Dice& dice = m_shop.dice();
  const Texts& texts = textsIn(language);
  const bool meli = m_shop.profile().marketplace == Marketplace::MercadoLibre;
  const Scene& scene = sceneOf(texts, false);
  const std::size_t steps = static_cast<std::size_t>(length) + 1;
  // From the end backwards: the newest message has the wanted age.
  std::vector<Instant> at(steps, m_now - age);
  for (std::size_t i = steps - 1; i > 0; --i) at[i - 1] = at[i] - std::chrono::minutes(dice.between(25, 60 * 14));
  Conversation conversation = open(texts, meli ? Channel::Pack : Channel::Member);
  conversation.createdAt = at.front();
  if (scene.stage == Stage::AfterSale || meli) {
    const Sale& sale = newSale(*m_shop.buyer(conversation.buyerId), conversation.listingId,
                               at.front() - std::chrono::hours(dice.between(30, 24 * 9)));
    conversation.saleId = sale.id;
    conversation.id = meli ? sale.packId : std::string();
  }
  if (conversation.id.empty()) conversation.id = m_shop.newConversationId(conversation.createdAt);
  Conversation& added = m_shop.add(std::move(conversation));
  for (std::size_t i = 0; i < steps; ++i) {
    m_at = at[i];
    say(added, i % 2 == 0 ? Author::Buyer : Author::Seller, scene, i);
    added.posts.back().readAt = i + 1 < steps || i % 2 == 1 || length == Length::Thanked ? std::optional(at[i] + std::chrono::minutes(5)) : std::nullopt;
  }
  return added;
}

Conversation& Storyteller::question(std::string_view language, Length length, Duration age) {
  const Texts& texts = textsIn(language);
  const Scene& scene = sceneOf(texts, true);
  Conversation conversation = open(texts, Channel::Question);
  conversation.id = m_shop.newNumber("question");
  conversation.createdAt = m_now - age;
  conversation.status = "UNANSWERED";
  Conversation& added = m_shop.add(std::move(conversation));
  m_at = m_now - age;
  say(added, Author::Buyer, scene, 0);
  if (length != Length::Ask) {
    m_at = m_at + std::chrono::minutes(m_shop.dice().between(6, 180));
    say(added, Author::Seller, scene, 1);
    added.status = "ANSWERED";
  }
  return added;
}

Sale& Storyteller::quietSale(std::string_view language, Duration age) {
  const Conversation draft = open(textsIn(language), Channel::Pack);
  return newSale(*m_shop.buyer(draft.buyerId), draft.listingId, m_now - age);
}

}  // namespace inquiry::sandbox
