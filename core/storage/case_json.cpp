#include "core/storage/case_json.h"

#include <nlohmann/json.hpp>

namespace inquiry::storage {
namespace {

using nlohmann::json;

json moneyJson(const Money& money) { return {{"minor", money.minor}, {"currency", money.currency}}; }

std::optional<Money> moneyFrom(const json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_object()) return {};
  return Money{found->value("minor", std::int64_t{0}), found->value("currency", "")};
}

json actionJson(const CaseAction& action) {
  json object{{"name", action.name}, {"form", static_cast<int>(action.form)}};
  if (action.isRequired) object["required"] = true;
  if (action.isDecision) object["decision"] = true;
  if (action.dueAt) object["due"] = action.dueAt->millis();
  if (action.maxAmount) object["maxAmount"] = moneyJson(*action.maxAmount);
  for (const CaseChoice& choice : action.choices) object["choices"].push_back({{"value", choice.value}, {"label", choice.label}});
  if (action.takesText) object["text"] = true;
  if (action.maxText > 0) object["maxText"] = action.maxText;
  if (action.maxFiles > 0) object["maxFiles"] = action.maxFiles;
  if (action.maxFileBytes > 0) object["maxFileBytes"] = action.maxFileBytes;
  if (!action.fileTypes.empty()) object["fileTypes"] = action.fileTypes;
  if (!action.whyNot.empty()) object["whyNot"] = action.whyNot;
  return object;
}

CaseAction actionFrom(const json& object) {
  CaseAction action;
  action.name = object.value("name", "");
  action.form = static_cast<CaseAction::Form>(object.value("form", static_cast<int>(CaseAction::Form::Confirm)));
  action.isRequired = object.value("required", false);
  action.isDecision = object.value("decision", false);
  if (object.contains("due")) action.dueAt = Instant::fromMillis(object.value("due", std::int64_t{0}));
  action.maxAmount = moneyFrom(object, "maxAmount");
  for (const json& choice : object.value("choices", json::array())) action.choices.push_back({choice.value("value", ""), choice.value("label", "")});
  action.takesText = object.value("text", false);
  action.maxText = object.value("maxText", std::size_t{0});
  action.maxFiles = object.value("maxFiles", std::size_t{0});
  action.maxFileBytes = object.value("maxFileBytes", std::size_t{0});
  action.fileTypes = object.value("fileTypes", std::vector<std::string>());
  action.whyNot = object.value("whyNot", "");
  return action;
}

std::string dump(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

std::string toJson(const std::vector<CaseAction>& values) {
  json list = json::array();
  for (const CaseAction& value : values) list.push_back(actionJson(value));
  return dump(list);
}

std::vector<CaseAction> caseActionsFromJson(std::string_view text) {
  std::vector<CaseAction> values;
  const json list = json::parse(text, nullptr, false);
  try {
    for (const json& item : list)
      if (item.is_object()) values.push_back(actionFrom(item));
  } catch (const json::exception&) {
    values.clear();  // of another version: the next sync brings them anew
  }
  return values;
}

std::string toJson(const CaseAnswer& value) {
  if (value == CaseAnswer{}) return {};
  json object = json::object();
  if (value.amount) object["amount"] = moneyJson(*value.amount);
  if (!value.choice.empty()) object["choice"] = value.choice;
  if (!value.carrier.empty()) object["carrier"] = value.carrier;
  if (!value.trackingNumber.empty()) object["tracking"] = value.trackingNumber;
  return dump(object);
}

CaseAnswer caseAnswerFromJson(std::string_view text) {
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object()) return {};
  try {
    return {moneyFrom(object, "amount"), object.value("choice", ""), object.value("carrier", ""), object.value("tracking", "")};
  } catch (const json::exception&) {
    return {};
  }
}

}  // namespace inquiry::storage
