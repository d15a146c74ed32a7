#include "app/sandbox/engine/live.h"

#include "app/sandbox/scenario/storyteller.h"

namespace inquiry::sandbox {
namespace {

Shop* anyShop(Shops& shops, Dice& chance) {
  std::vector<Shop*> able;
  for (auto& [id, shop] : shops) {
    if (!shop->listings().empty() && !shop->conversations().empty()) able.push_back(shop.get());
  }
  return able.empty() ? nullptr : chance.pick(able);
}

}  // namespace

Post& buyerWrites(Shop& shop, Conversation& conversation, const std::string& text, Instant stamp, Instant now) {
  if (conversation.status == "ARCHIVE") conversation.status = "ACTIVE";
  if (conversation.substatus == "blocked_by_time") conversation.substatus.clear();
  Post post;
  post.text = text;
  post.translated = text;
  post.at = stamp;
  post.visibleAt = now;
  return shop.post(conversation, std::move(post));
}

void buyerArrives(Shops& shops, Dice& chance, Instant now) {
  Shop* shop = anyShop(shops, chance);
  if (shop == nullptr) return;
  // A neighbour in language and site: whoever wrote to this store before.
  const Conversation& like = shop->conversations()[chance.below(shop->conversations().size())];
  const std::string language = like.language.empty() ? "en" : like.language;
  Storyteller story(*shop, now);
  story.setSite(like.site);
  if (shop->profile().marketplace == Marketplace::MercadoLibre && chance.chance(45)) {
    story.question(language, Storyteller::Length::Ask, {});
  } else {
    story.tell(language, Storyteller::Length::Ask, {});
  }
}

void deliverThanks(Shop& shop, Instant now) {
  for (auto due = shop.thanksDue().begin(); due != shop.thanksDue().end();) {
    if (now < due->second) {
      ++due;
      continue;
    }
    if (Conversation* conversation = shop.conversation(due->first)) {
      const Texts& texts = textsIn(conversation->language);
      buyerWrites(shop, *conversation, std::string(shop.dice().pick(texts.thanks)), now, now);
    }
    due = shop.thanksDue().erase(due);
  }
}

}  // namespace inquiry::sandbox
