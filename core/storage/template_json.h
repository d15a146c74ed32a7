#pragma once

#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/reply_template.h"

namespace inquiry::storage {

// A template with all its wordings as its versions keep it; how often it was saved is counted anew.
std::string toJson(const ReplyTemplate& value);
Result<ReplyTemplate> templateFromJson(const TemplateId& id, std::string_view json);

}  // namespace inquiry::storage
