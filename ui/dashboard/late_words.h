#pragma once

#include <QString>

#include "core/domain/late_reasons.h"
#include "ui/common/time_text.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// "12 of 240 were late: 7 × it was assigned late (held by Li Wei 5, nobody 2); 5 × ..."; empty when nothing was.
QString reasonSentence(const LateReasons& reasons, const Directory& directory, const TimeText& times);

}  // namespace inquiry::ui
