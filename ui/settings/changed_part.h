#pragma once

#include <QString>
#include <utility>

namespace inquiry::ui {

// Two long texts cut down to where they differ, with a little of what stands around it; short ones as they are.
std::pair<QString, QString> changedPart(const QString& before, const QString& after);

}  // namespace inquiry::ui
