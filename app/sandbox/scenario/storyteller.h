#pragma once

#include "app/sandbox/engine/shop.h"
#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {

// Makes up conversations for one shop. Everything by the shop's own dice.
class Storyteller {
 public:
  Storyteller(Shop& shop, Instant now) : m_shop(shop), m_now(now) {}

  // How far a conversation goes before it stops.
  enum class Length { Ask, Answered, AskedAgain, Closed, Thanked };

  void addListings(std::string_view language);
  // A conversation whose newest message is `age` old. Cross-border ones carry translations.
  Conversation& tell(std::string_view language, Length length, Duration age);
  // A public question on a listing, with or without its answer.
  Conversation& question(std::string_view language, Length length, Duration age);
  // A sale in which nobody has written yet.
  Sale& quietSale(std::string_view language, Duration age);
  // The texts of a scene with everything filled in; used by buyers who arrive later, too.
  std::string buyerText(const Texts& texts, std::string_view text, const Conversation& conversation);

  void setSite(std::string site) { m_site = std::move(site); }

 private:
  Buyer& newBuyer(const Texts& texts);
  Sale& newSale(const Buyer& buyer, const std::string& listingId, Instant at);
  const Scene& sceneOf(const Texts& texts, bool questionsOnly);
  std::string filled(std::string_view text, const Conversation& conversation);
  void say(Conversation& conversation, Author author, const Scene& scene, std::size_t step);
  Conversation open(const Texts& texts, Channel channel);

  Shop& m_shop;
  Instant m_now;
  std::string m_site;  // cross-border: where the next conversations come from
  Instant m_at;        // of the next post
  std::size_t m_asked = 0;  // which of the ways to ask the conversation began with
};

}  // namespace inquiry::sandbox
