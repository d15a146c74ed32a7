#include "core/domain/rights.h"

#include <algorithm>
#include <array>

namespace inquiry {
namespace {

constexpr unsigned bit(DeskRight right) { return 1U << static_cast<unsigned>(right); }

template <class... Rights>
constexpr unsigned bits(Rights... rights) {
  return (bit(rights) | ...);
}

using R = DeskRight;
constexpr unsigned kDaily = bits(R::View, R::Reply, R::Note, R::Sort);
constexpr unsigned kSenior = kDaily | bits(R::Approve, R::OverrideCheck, R::Evidence);
constexpr unsigned kLead = kSenior | bits(R::Export, R::Rules, R::People);
constexpr unsigned kOwner = kLead | bits(R::Erase, R::Settings);

constexpr unsigned rightsOf(DeskRole role) {
  switch (role) {
    case DeskRole::None: return 0;
    case DeskRole::Owner: return kOwner;
    case DeskRole::Lead: return kLead;
    case DeskRole::SeniorAgent: return kSenior;
    case DeskRole::Agent: return kDaily;
    case DeskRole::Reviewer: return bits(R::View, R::Note, R::Export, R::Evidence);
    case DeskRole::Practice: return bits(R::View, R::Reply, R::Note);
  }
  return 0;
}

constexpr std::array<std::string_view, 7> kRoleNames{"none", "owner", "lead", "senior-agent", "agent", "reviewer", "practice"};

}  // namespace

std::string_view name(DeskRight right) {
  switch (right) {
    case R::View: return "view";
    case R::Reply: return "reply";
    case R::Note: return "note";
    case R::Sort: return "sort";
    case R::Approve: return "approve";
    case R::OverrideCheck: return "override-check";
    case R::Export: return "export";
    case R::Evidence: return "evidence";
    case R::Erase: return "erase";
    case R::Rules: return "rules";
    case R::Settings: return "settings";
    case R::People: return "people";
  }
  return {};
}

std::vector<DeskRight> allDeskRights() {
  return {R::View, R::Reply, R::Note, R::Sort, R::Approve, R::OverrideCheck, R::Export, R::Evidence, R::Erase, R::Rules, R::Settings, R::People};
}

std::string_view name(DeskRole role) { return kRoleNames[static_cast<std::size_t>(role)]; }

std::optional<DeskRole> deskRoleFromName(std::string_view name) {
  const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
  if (found == kRoleNames.end()) return {};
  return static_cast<DeskRole>(found - kRoleNames.begin());
}

std::vector<DeskRole> allDeskRoles() {
  return {DeskRole::Owner, DeskRole::Lead, DeskRole::SeniorAgent, DeskRole::Agent, DeskRole::Reviewer, DeskRole::Practice};
}

bool may(DeskRole role, DeskRight right) { return (rightsOf(role) & bit(right)) != 0; }

DeskRole RoleGrants::in(const StoreId& store) const {
  const auto own = stores.find(store);
  return own == stores.end() ? everywhere : own->second;
}

bool mayBy(const std::vector<RoleGrants>& grants, DeskRight right, const std::optional<StoreId>& store) {
  return std::any_of(grants.begin(), grants.end(), [&](const RoleGrants& one) { return may(store ? one.in(*store) : one.everywhere, right); });
}

bool practisesBy(const std::vector<RoleGrants>& grants, const StoreId& store) {
  const auto holds = [&](auto&& isIt) { return std::any_of(grants.begin(), grants.end(), [&](const RoleGrants& each) { return isIt(each.in(store)); }); };
  return holds([](DeskRole role) { return role == DeskRole::Practice; }) && !holds([](DeskRole role) { return role != DeskRole::Practice && may(role, DeskRight::Reply); });
}

bool maySomewhere(const std::vector<RoleGrants>& grants, DeskRight right) {
  return std::any_of(grants.begin(), grants.end(), [&](const RoleGrants& one) {
    return may(one.everywhere, right) || std::any_of(one.stores.begin(), one.stores.end(), [&](const auto& each) { return may(each.second, right); });
  });
}

}  // namespace inquiry
