#pragma once

#include "core/desk/audit_service.h"
#include "core/domain/id.h"
#include "ui/outbox/outbox_evidence.h"

namespace inquiry::ui {

// What the journal says about one answer, oldest first, in words for people.
std::vector<OutboxEvidence::Happening> happeningsOf(const std::vector<desk::AuditRow>& rows, OutgoingId item);

}  // namespace inquiry::ui
