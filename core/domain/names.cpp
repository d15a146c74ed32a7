#include <array>
#include <utility>

#include "core/domain/finding.h"
#include "core/domain/message.h"
#include "core/domain/store_health.h"
#include "core/domain/thread.h"

// The words of --json, of files and of search fields for every stored enumeration.
namespace inquiry {
namespace {

template <class Enum>
using Names = std::pair<Enum, std::string_view>;

template <class Enum, std::size_t N>
std::string_view find(const std::array<Names<Enum>, N>& names, Enum value) {
  for (const auto& [candidate, text] : names)
    if (candidate == value) return text;
  return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> parse(const std::array<Names<Enum>, N>& names, std::string_view text) {
  for (const auto& [value, known] : names)
    if (known == text) return value;
  return {};
}

constexpr std::array<Names<ThreadKind>, 5> kKinds{{{ThreadKind::Question, "question"},
                                                   {ThreadKind::OrderMessage, "order-message"},
                                                   {ThreadKind::Mail, "mail"},
                                                   {ThreadKind::Notice, "notice"},
                                                   {ThreadKind::Case, "case"}}};
constexpr std::array<Names<ThreadStatus>, 4> kStatuses{{{ThreadStatus::Open, "open"},
                                                        {ThreadStatus::Waiting, "waiting"},
                                                        {ThreadStatus::Snoozed, "snoozed"},
                                                        {ThreadStatus::Closed, "closed"}}};
constexpr std::array<Names<Priority>, 4> kPriorities{
    {{Priority::Low, "low"}, {Priority::Normal, "normal"}, {Priority::High, "high"}, {Priority::Urgent, "urgent"}}};
constexpr std::array<Names<Direction>, 2> kDirections{{{Direction::In, "in"}, {Direction::Out, "out"}}};
constexpr std::array<Names<Author>, 5> kAuthors{{{Author::Buyer, "buyer"},
                                                 {Author::Agent, "agent"},
                                                 {Author::Automation, "automation"},
                                                 {Author::Platform, "platform"},
                                                 {Author::External, "external"}}};
constexpr std::array<Names<Delivery>, 6> kDeliveries{{{Delivery::None, "none"},
                                                      {Delivery::Sent, "sent"},
                                                      {Delivery::Confirmed, "confirmed"},
                                                      {Delivery::Moderated, "moderated"},
                                                      {Delivery::Refused, "refused"},
                                                      {Delivery::Read, "read"}}};
constexpr std::array<Names<FindingLevel>, 3> kLevels{
    {{FindingLevel::Hint, "hint"}, {FindingLevel::Warning, "warning"}, {FindingLevel::Forbidden, "forbidden"}}};
constexpr std::array<Names<HealthState>, 7> kStates{{{HealthState::Ok, "ok"},
                                                     {HealthState::Expiring, "expiring"},
                                                     {HealthState::Revoked, "revoked"},
                                                     {HealthState::MissingScope, "missing-scope"},
                                                     {HealthState::NotBound, "not-bound"},
                                                     {HealthState::NetworkBlocked, "network-blocked"},
                                                     {HealthState::PlatformOutage, "platform-outage"}}};

}  // namespace

std::string_view name(ThreadKind value) { return find(kKinds, value); }
std::string_view name(ThreadStatus value) { return find(kStatuses, value); }
std::string_view name(Priority value) { return find(kPriorities, value); }
std::string_view name(Direction value) { return find(kDirections, value); }
std::string_view name(Author value) { return find(kAuthors, value); }
std::string_view name(Delivery value) { return find(kDeliveries, value); }
std::string_view name(FindingLevel value) { return find(kLevels, value); }
std::string_view name(HealthState value) { return find(kStates, value); }
std::optional<ThreadKind> threadKindFromName(std::string_view text) { return parse(kKinds, text); }
std::optional<ThreadStatus> threadStatusFromName(std::string_view text) { return parse(kStatuses, text); }
std::optional<Priority> priorityFromName(std::string_view text) { return parse(kPriorities, text); }

}  // namespace inquiry
