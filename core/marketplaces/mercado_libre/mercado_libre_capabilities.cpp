#include "core/marketplaces/mercado_libre/mercado_libre_capabilities.h"

#include "core/domain/utf8.h"
#include "core/marketplaces/mercado_libre/accepted_emoji.h"
#include "core/marketplaces/mercado_libre/message_mapper.h"

namespace inquiry::mercado_libre {
namespace {

ChannelCapabilities questions(Family family) {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::Question;
  channel.canRead = channel.canSend = true;
  channel.answersOnce = true;
  channel.maxText = kAnswerLength;
  channel.source = family == Family::Site ? "Mercado Libre developers: Gestiona preguntas y respuestas"
                                          : "Mercado Libre Global Selling: Manage questions & answers";
  channel.sourceDate = "2026-06-06";
  return channel;
}

ChannelCapabilities messages(Family family) {
  constexpr std::size_t kMegabyte = 1024U * 1024U;
  const bool isSite = family == Family::Site;
  ChannelCapabilities channel;
  channel.kind = ThreadKind::OrderMessage;
  channel.canRead = channel.canSend = channel.canLoadFiles = true;
  // The cross-border family documents neither a read flag nor an action guide.
  channel.canMarkRead = channel.canFirstContact = isSite;
  channel.automaticAnswersAllowed = false;  // moderation reason AUTOMATIC_MESSAGE
  channel.maxText = kMessageLength;
  channel.charset = Charset::Latin1;
  channel.extraCharacters = acceptedEmoji();
  channel.maxAttachments = 25;
  channel.maxAttachmentBytes = 25 * kMegabyte;
  channel.attachmentTypes = {"image/jpeg", "image/png", "application/pdf", "text/plain"};
  if (!isSite) {
    for (const char* type : {"application/msword", "application/vnd.ms-excel", "application/xml", "text/xml", "image/heic", "image/heif"})
      channel.attachmentTypes.emplace_back(type);
  }
  channel.source = isSite ? "Mercado Libre developers: Gestión de mensajes" : "Mercado Libre Global Selling: Messaging after sale";
  channel.sourceDate = isSite ? "2026-04-27" : "2026-05-27";
  return channel;
}

// What is said in a claim goes as a step of the claim, as far as the platform offers one.
ChannelCapabilities claims(Family family) {
  ChannelCapabilities channel;
  channel.kind = ThreadKind::Case;
  channel.canRead = channel.canLoadFiles = true;
  channel.source = family == Family::Site ? "Mercado Libre developers: Gestionar mensaje de un reclamo" : "Mercado Libre Global Selling: Manage claims";
  channel.sourceDate = "2026-06-06";
  return channel;
}

}  // namespace

Capabilities capabilitiesOf(Family family) {
  Capabilities all;
  all.channels = {questions(family), messages(family), claims(family)};
  all.readsCases = true;
  all.sendClass = SendClass::ReadBack;
  all.settle = std::chrono::seconds(120);
  all.pollInterval = std::chrono::seconds(60);
  all.sweepInterval = std::chrono::hours(6);
  // Business hours of the platform; elapsed hours are never later, so the clock warns in time.
  all.answerWithin = family == Family::Site ? std::chrono::hours(8) : std::chrono::hours(72);
  all.answerWithinSource = family == Family::Site ? "Reglas de exclusión: 8 business hours (21:00-08:00 not counted)"
                                                  : "Reputation exclusion review: 72 business hours";
  return all;
}

std::optional<char32_t> firstRefusedCharacter(std::string_view text) {
  static const std::u32string emoji = acceptedEmoji();
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::next(text, at);
    if (c <= 0xFF || emoji.find(c) != std::u32string::npos) continue;
    return c;
  }
  return {};
}

}  // namespace inquiry::mercado_libre
