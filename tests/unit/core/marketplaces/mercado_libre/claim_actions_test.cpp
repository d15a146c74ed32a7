#include "core/marketplaces/mercado_libre/claim_actions.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::mercado_libre;
using Form = CaseAction::Form;

namespace {

const ClaimIdentity kIdentity{"604118233", *Instant::parse("2026-03-05T16:00:00Z"), {}};

ClaimParts offering(const std::string& action) {
  ClaimParts parts;
  parts.claim = {
      {"id", 1},
      {"status", "opened"},
      {"players",
       Json::array({{{"role", "respondent"},
                     {"user_id", 604118233},
                     {"available_actions", Json::array({{{"action", action}, {"mandatory", true}, {"due_date", "2026-03-10T22:43:59.000-04:00"}}})}}})}};
  parts.offers = {{"currency_id", "MXN"},
                  {"available_offers", Json::array({{{"amount", 459}, {"percentage", 100.0}},
                                                    {{"amount", 229.5}, {"percentage", 50.0}},
                                                    {{"amount", 12.3}, {"percentage", 2.5}},
                                                    {{"percentage", "x"}}})}};
  return parts;
}

}  // namespace

TEST_CASE("Every step the platform offers is shown as what it asks for, and none besides") {
  struct Row {
    const char* action;
    Form form;
    bool isDecision;
    bool takesFiles;
    bool hasReason;  // why not
  };
  const Row rows[] = {{"send_message_to_complainant", Form::Message, false, true, false},
                      {"send_message_to_mediator", Form::Message, false, true, false},
                      {"refund", Form::Confirm, true, false, false},
                      {"allow_partial_refund", Form::Choice, true, false, false},
                      {"allow_return", Form::Confirm, true, false, false},
                      {"open_dispute", Form::Confirm, true, false, false},
                      {"add_shipping_evidence", Form::Shipment, false, true, false},
                      {"send_potential_shipping", Form::Choice, false, false, false},
                      {"allow_return_label", Form::OnPage, false, false, true},
                      {"send_tracking_number", Form::OnPage, false, false, true},
                      {"send_attachments", Form::OnPage, false, false, true},
                      {"return_review_unified_ok", Form::OnPage, false, false, true},
                      {"dance", Form::OnPage, false, false, true}};
  for (const Row& row : rows) {
    INFO(row.action);
    const auto actions = caseActions(offering(row.action), kIdentity);
    REQUIRE(actions.size() == 1);
    const CaseAction& action = actions[0];
    CHECK(action.name == row.action);
    CHECK(action.form == row.form);
    CHECK(action.isDecision == row.isDecision);
    CHECK((action.maxFiles > 0) == row.takesFiles);
    CHECK(action.whyNot.empty() != row.hasReason);
    CHECK(action.isRequired);
    CHECK(action.dueAt == Instant::parse("2026-03-11T02:43:59Z"));
  }
}

TEST_CASE("A partial refund offers the platform's shares, never the whole") {
  const auto action = caseActions(offering("allow_partial_refund"), kIdentity)[0];
  REQUIRE(action.choices.size() == 1);
  CHECK(action.choices[0].value == "50");
  CHECK(action.choices[0].label == "50 % - 229.50 MXN");
  ClaimParts bare = offering("allow_partial_refund");
  bare.offers = nullptr;
  const auto none = caseActions(bare, kIdentity)[0];
  CHECK(none.form == Form::OnPage);
  CHECK_FALSE(none.whyNot.empty());
}

TEST_CASE("The day of a promised shipment is one of the next ten") {
  const auto action = caseActions(offering("send_potential_shipping"), kIdentity)[0];
  REQUIRE(action.choices.size() == 10);
  CHECK(action.choices.front().value == "2026-03-06");
  CHECK(action.choices.back().value == "2026-03-15");
}

TEST_CASE("A closed claim offers nothing, whatever its row says") {
  ClaimParts parts = offering("refund");
  parts.claim["status"] = "closed";
  CHECK(caseActions(parts, kIdentity).empty());
}

TEST_CASE("The actions are those of this account, not of the buyer") {
  ClaimParts parts = offering("refund");
  parts.claim["players"].push_back({{"role", "complainant"}, {"user_id", 1}, {"available_actions", Json::array({{{"action", "recontact"}}})}});
  const auto actions = caseActions(parts, kIdentity);
  REQUIRE(actions.size() == 1);
  CHECK(actions[0].name == "refund");
}
