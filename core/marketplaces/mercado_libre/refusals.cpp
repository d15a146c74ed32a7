#include "core/marketplaces/mercado_libre/refusals.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {
namespace {

struct Phrase {
  std::string_view needle;  // lower case, anywhere in the reason
  ErrorKind kind;
  std::string_view code, text;
};

constexpr std::string_view kOpenOnSite = "Open the sale on Mercado Libre to go on.";

// Reasons of "Gestión de mensajes", "Motivos para comunicarse" and "Gestiona preguntas y respuestas"; the first hit counts.
constexpr std::array kPhrases{
    Phrase{"blocked_by_excepted_case", ErrorKind::Refused, refusal::kExceptedCase,
           "This sale may be written to directly; send it as a normal message."},
    Phrase{"execute the option", ErrorKind::Refused, "mercado-libre.first-contact-used",
           "The one free message of this sale has been used; wait for the buyer to write."},
    Phrase{"check blocked messages", ErrorKind::Refused, refusal::kAlreadyWrote,
           "The buyer has already written; answer in the conversation instead of opening one."},
    Phrase{"blocked_conversation", ErrorKind::Refused, "mercado-libre.conversation-blocked",
           "Mercado Libre has blocked this conversation; read the reason shown above it."},
    Phrase{"mediation is in process", ErrorKind::Refused, "mercado-libre.mediation",
           "A mediation is open for this sale; answer in its case."},
    Phrase{"full and has not been", ErrorKind::Refused, "mercado-libre.fulfillment",
           "The parcel is sent by Mercado Envíos Full and not delivered yet; write after the delivery."},
    Phrase{"character/s", ErrorKind::Refused, "mercado-libre.charset",
           "The text has characters Mercado Libre does not take; write with Latin letters only."},
    Phrase{"content is too long", ErrorKind::Refused, "mercado-libre.too-long", "The text is too long; shorten it to 350 characters."},
    Phrase{"attachment", ErrorKind::Refused, "mercado-libre.attachment",
           "Mercado Libre does not know the attachment any more; attach the file again."},
    Phrase{"receiver does not belong", ErrorKind::Refused, "mercado-libre.wrong-receiver",
           "The conversation has another partner now; sync the store, then send again."},
    Phrase{"invalid 'to' user", ErrorKind::Refused, "mercado-libre.wrong-receiver",
           "The conversation has another partner now; sync the store, then send again."},
    Phrase{"already been answered", ErrorKind::Refused, "mercado-libre.already-answered",
           "The question has its one answer already; nothing was sent."},
    Phrase{"already answered", ErrorKind::Refused, "mercado-libre.already-answered",
           "The question has its one answer already; nothing was sent."},
    Phrase{"not a valid percentage", ErrorKind::Refused, "mercado-libre.claim-share",
           "Mercado Libre does not take this share as a partial refund; choose one of those it offers."},
    Phrase{"access denied for user", ErrorKind::MissingGrant, "mercado-libre.foreign-sale",
           "The account signed in is not the seller of this sale; sign in with the owner of the shop."},
    Phrase{"user access token invalid for resource", ErrorKind::MissingGrant, "mercado-libre.foreign-sale",
           "The account signed in is not the seller of this sale; sign in with the owner of the shop."},
    Phrase{"invalid_operator_user_id", ErrorKind::MissingGrant, "mercado-libre.collaborator",
           "A collaborator signed in; sign in with the administrator of the shop."},
    Phrase{"unauthorized_application", ErrorKind::MissingGrant, "mercado-libre.application-blocked",
           "Mercado Libre has blocked the application; look into its settings there."},
};

std::string reasonIn(const Json& body) {
  std::string reason;
  for (const char* key : {"cause", "error", "code", "message"}) {
    const Json& field = fieldOf(body, key);
    if (field.is_string()) reason += " " + lowerCase(field.get_ref<const std::string&>());
    if (field.is_array() || field.is_object()) reason += " " + lowerCase(field.dump(-1, ' ', false, Json::error_handler_t::replace));
  }
  return reason;
}

// "bad_request", "invalid.text": a word of theirs that holds nobody's data.
std::string wordOf(const Json& body) {
  for (const char* key : {"error", "code", "cause"}) {
    const std::string word = lowerCase(textOf(body, key));
    const bool isWord = !word.empty() && word.size() <= 60 && std::all_of(word.begin(), word.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
    if (isWord) return word;
  }
  return {};
}

Error errorOf(const Phrase& phrase) { return {phrase.kind, std::string(phrase.code), std::string(phrase.text), {}}; }

// "Action allow_partial_refund not available"
bool isStepGone(const std::string& reason) { return reason.find("action ") != std::string::npos && reason.find(" not available") != std::string::npos; }

std::optional<Error> refused(const Json& body, int status) {
  const std::string reason = reasonIn(body);
  if (isStepGone(reason)) return Error{ErrorKind::Refused, "mercado-libre.claim-step", "Mercado Libre does not offer this step in the claim any more; read the claim again.", {}};
  for (const Phrase& phrase : kPhrases)
    if (reason.find(phrase.needle) != std::string::npos) return errorOf(phrase);
  if (status == 403) {
    if (lowerCase(textOf(body, "message")) == "forbidden")
      return Error{ErrorKind::MissingGrant, refusal::kForbidden, "Mercado Libre does not give this account access to it.", {}};
    return {};
  }
  const std::string word = wordOf(body);
  return Error{ErrorKind::Refused, "mercado-libre.refused",
               "Mercado Libre refused it" + (word.empty() ? "" : " (" + word + ")") + ". " + std::string(kOpenOnSite), {}};
}

}  // namespace

std::optional<Error> explainRefusal(const HttpResponse& response, const Clock& clock) {
  const Json body = Json::parse(response.body, nullptr, false);
  switch (response.status) {
    case 400:
    case 403:
    case 422: return refused(body.is_discarded() ? Json() : body, response.status);
    case 404:
      if (reasonIn(body).find("could not be retrieved from storage") == std::string::npos) return {};
      return Error{ErrorKind::PlatformDown, refusal::kNotYetReadable, "Mercado Libre has not stored it yet; it is read again soon.",
                   clock.now() + std::chrono::seconds(15)};
    case 409:
      return Error{ErrorKind::Conflict, refusal::kLocked, "Another call holds this conversation; it is tried again in half a minute.",
                   clock.now() + std::chrono::seconds(30)};
    default: return {};
  }
}

}  // namespace inquiry::mercado_libre
