#pragma once

#include <QPagedPaintDevice>
#include <QWidget>
#include <vector>

#include "core/desk/report_tables.h"

namespace inquiry::ui {

// A dashboard on paper: its picture first, over as many pages as it needs, then its tables. The device is set to its size by the caller.
void printReport(QPagedPaintDevice& device, QWidget& content, const QString& heading, const std::vector<desk::ReportTable>& tables);

}  // namespace inquiry::ui
