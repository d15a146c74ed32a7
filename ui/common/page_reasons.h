#pragma once
#include <QString>
#include <string_view>

namespace inquiry::ui {

// Why a step has to be taken on a platform's own page, in the reader's language. `why` is the sentence the connector gave with the step; one that is not among
// those the desk writes is the platform's and is shown as it is.
QString pageReason(std::string_view why);

}  // namespace inquiry::ui
