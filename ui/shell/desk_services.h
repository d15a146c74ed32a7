#pragma once

#include "core/desk/access_service.h"
#include "core/desk/alert_service.h"
#include "core/desk/announcer.h"
#include "core/desk/appeal_service.h"
#include "core/desk/appraisal_service.h"
#include "core/desk/approval_service.h"
#include "core/desk/archive_service.h"
#include "core/desk/attachment_service.h"
#include "core/desk/audit_service.h"
#include "core/desk/automation_service.h"
#include "core/desk/case_service.h"
#include "core/desk/check_service.h"
#include "core/desk/channel_service.h"
#include "core/desk/coverage_service.h"
#include "core/desk/deadline_service.h"
#include "core/desk/emergency_service.h"
#include "core/desk/evidence_service.h"
#include "core/desk/health_check.h"
#include "core/desk/draft_service.h"
#include "core/desk/inbox_service.h"
#include "core/desk/insight_service.h"
#include "core/desk/knowledge_service.h"
#include "core/desk/manners_service.h"
#include "core/desk/metric_twin_service.h"
#include "core/desk/mood_service.h"
#include "core/desk/order_import.h"
#include "core/desk/past_service.h"
#include "core/desk/platform_actions_service.h"
#include "core/desk/practice_service.h"
#include "core/desk/recovery_service.h"
#include "core/desk/reply_service.h"
#include "core/desk/report_schedule.h"
#include "core/desk/rule_service.h"
#include "core/desk/round_service.h"
#include "core/desk/sample_service.h"
#include "core/desk/store_service.h"
#include "core/desk/support_service.h"
#include "core/desk/tag_suggestion_service.h"
#include "core/desk/team_service.h"
#include "core/desk/template_service.h"
#include "core/desk/ticket_service.h"
#include "core/desk/translation_service.h"
#include "core/desk/translation_setup.h"
#include "core/desk/triage_service.h"
#include "core/desk/watch_service.h"
#include "core/domain/clock.h"

namespace inquiry::ui {

// What the window may use. All of it outlives the window.
struct DeskServices {
  desk::InboxService& inbox;
  desk::TriageService& triage;
  desk::ReplyService& reply;
  desk::StoreService& stores;
  desk::ArchiveService& archive;
  desk::Announcer& announcer;
  desk::Background& background;
  const Clock& clock;
  desk::AlertService& alerts;
  desk::WatchService& watches;
  desk::TemplateService& templates;
  desk::AttachmentService& attachments;
  desk::AccessService& access;
  desk::AuditService& audit;
  desk::CoverageService& coverage;
  desk::RecoveryService& recovery;
  desk::SampleService& samples;
  desk::TeamService& team;
  desk::PlatformActionsService& actions;
  desk::CaseService& cases;
  desk::TicketService& tickets;
  desk::SupportService& support;
  desk::AppealService& appeals;
  desk::EvidenceService& evidence;
  desk::CheckService& checks;
  desk::ApprovalService& approvals;
  desk::RuleService& rules;
  desk::AutomationService& automation;
  desk::DeadlineService& deadlines;
  desk::ChannelService& channels;
  desk::RoundService& rounds;
  desk::HealthCheck& health;
  desk::EmergencyService& emergency;
  desk::TranslationService& translations;
  desk::TranslationSetup& translationSetup;
  desk::KnowledgeService& knowledge;
  desk::MoodService& moods;
  desk::MannersService& manners;
  desk::PracticeService& practice;
  desk::TagSuggestionService& tagHints;
  desk::DraftService& drafts;
  desk::InsightService& insight;
  desk::MetricTwinService& twins;
  desk::AppraisalService& appraisals;
  desk::OrderImportService& orders;
  desk::PastService& past;
  desk::ReportSchedule& reportPlans;
};

}  // namespace inquiry::ui
