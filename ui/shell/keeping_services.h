#pragma once

#include "core/desk/archive_schedule.h"
#include "core/desk/deletion_endpoints.h"
#include "core/desk/erasure_service.h"
#include "core/desk/evidence_package_service.h"
#include "core/desk/file_exchange.h"
#include "core/desk/retention_service.h"

namespace inquiry::ui {

// What keeps, hands out and forgets data. All of it outlives the window.
struct KeepingServices {
  desk::EvidencePackageService& packages;
  desk::RetentionService& retention;
  desk::ErasureService& erasure;
  desk::ArchiveSchedule& schedule;
  desk::FileExchange& exchange;
  desk::DeletionEndpoints& endpoints;
};

}  // namespace inquiry::ui
