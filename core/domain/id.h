#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace inquiry {

// An identity that cannot be mixed up with another kind. `Number` ids are local rows (0 = none yet), `Text` ids are names.
template <class Tag, class Rep>
struct Id {
  Rep value{};
  friend auto operator<=>(const Id&, const Id&) = default;
};

template <class Tag>
using NumberId = Id<Tag, std::int64_t>;
template <class Tag>
using TextId = Id<Tag, std::string>;

using StoreId = TextId<struct StoreTag>;        // "ebay-us", chosen by the user
using ThreadId = NumberId<struct ThreadTag>;    // shown and exchanged as decimal text
using MessageId = NumberId<struct MessageTag>;  // rises with arrival
using OrderId = NumberId<struct OrderTag>;
using BuyerId = NumberId<struct BuyerTag>;
using OutgoingId = NumberId<struct OutgoingTag>;
using TemplateId = TextId<struct TemplateTag>;  // "shipping-delay", stable across imports
using TagName = TextId<struct TagTag>;
using PersonId = TextId<struct PersonTag>;      // "li.wen"; a local person
using ViewId = NumberId<struct ViewTag>;
using NoteId = NumberId<struct NoteTag>;
using CaseId = NumberId<struct CaseTag>;
using TicketId = NumberId<struct TicketTag>;            // the number people see
using SupportCaseId = NumberId<struct SupportCaseTag>;
using AppealId = NumberId<struct AppealTag>;
using EvidenceId = NumberId<struct EvidenceTag>;

}  // namespace inquiry

template <class Tag, class Rep>
struct std::hash<inquiry::Id<Tag, Rep>> {
  std::size_t operator()(const inquiry::Id<Tag, Rep>& id) const { return std::hash<Rep>{}(id.value); }
};
