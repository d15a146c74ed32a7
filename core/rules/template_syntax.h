#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry::rules {

// A template cut into plain text and variables. The syntax: "{{name}}" with a name of templateVariables(); "{{{{" writes "{{".
struct TemplatePart {
  enum class Kind { Text, Variable } kind = Kind::Text;
  std::string text;  // the text itself, or the variable's name
};

// Every variable a template may use, in the order a person is shown them.
struct TemplateVariable {
  std::string_view name;         // "order.id"
  std::string_view description;  // one English line for the picker
};
const std::vector<TemplateVariable>& templateVariables();

// InvalidInput names the place ("line 2, column 14") and, for an unknown variable, the nearest known one.
Result<std::vector<TemplatePart>> parseTemplate(std::string_view text);

}  // namespace inquiry::rules
