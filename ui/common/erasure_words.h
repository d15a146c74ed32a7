#pragma once

#include <QStringList>

#include "core/desk/erasure_service.h"
#include "ui/common/time_text.h"

namespace inquiry::ui {

// What goes, or went, with a buyer: one line a kind of thing, nothing for what there is none of.
QStringList erasureLines(const desk::ErasureReceipt& receipt);
QString erasureBarText(const desk::ErasureBar& bar);
// Files outside of the workspace that a person has to delete; empty when there are none.
QStringList handedOutLines(const std::vector<HandedOut>& files, const TimeText& times);
// "backup", "export", "evidence", "archive" in the interface language.
QString handedOutKind(std::string_view kind);

}  // namespace inquiry::ui
