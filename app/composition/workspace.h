#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/access_service.h"
#include "core/desk/alert_service.h"
#include "core/desk/announcer.h"
#include "core/desk/appeal_service.h"
#include "core/desk/approval_service.h"
#include "core/desk/archive_schedule.h"
#include "core/desk/archive_service.h"
#include "core/desk/attachment_service.h"
#include "core/desk/audit_service.h"
#include "core/desk/automation_service.h"
#include "core/desk/case_service.h"
#include "core/desk/check_service.h"
#include "core/desk/channel_service.h"
#include "core/desk/coverage_service.h"
#include "core/desk/deadline_service.h"
#include "core/desk/deletion_endpoints.h"
#include "core/desk/emergency_service.h"
#include "core/desk/erasure_service.h"
#include "core/desk/evidence_package_service.h"
#include "core/desk/evidence_service.h"
#include "core/desk/file_exchange.h"
#include "core/desk/health_check.h"
#include "core/desk/draft_service.h"
#include "core/desk/inbox_service.h"
#include "core/desk/appraisal_service.h"
#include "core/desk/insight_service.h"
#include "core/desk/knowledge_service.h"
#include "core/desk/manners_service.h"
#include "core/desk/local_access.h"
#include "core/desk/local_interface.h"
#include "core/desk/metric_twin_service.h"
#include "core/desk/old_export.h"
#include "core/desk/past_service.h"
#include "core/desk/order_import.h"
#include "core/desk/mood_service.h"
#include "core/desk/platform_actions_service.h"
#include "core/desk/practice_service.h"
#include "core/desk/recovery_service.h"
#include "core/desk/reply_service.h"
#include "core/desk/report_schedule.h"
#include "core/desk/retention_service.h"
#include "core/desk/review_file_service.h"
#include "core/desk/review_sample_service.h"
#include "core/desk/rule_service.h"
#include "core/desk/round_service.h"
#include "core/desk/sample_service.h"
#include "core/desk/shift_service.h"
#include "core/desk/sign_in_service.h"
#include "core/desk/store_service.h"
#include "core/desk/support_service.h"
#include "core/desk/tag_suggestion_service.h"
#include "core/desk/team_service.h"
#include "core/desk/template_service.h"
#include "core/desk/test_enquiry.h"
#include "core/desk/ticket_service.h"
#include "core/desk/translation_service.h"
#include "core/desk/translation_setup.h"
#include "core/desk/triage_service.h"
#include "core/desk/watch_service.h"
#include "core/domain/clock.h"
#include "core/domain/secret.h"
#include "core/sync/alarm.h"

namespace inquiry {

namespace storage {
class KeyStore;
}

// How to get at the key of a workspace, tried in this order: what the person typed, then the system's key store.
struct Unlock {
  std::optional<Secret> passphrase;
  std::optional<std::string> recoveryCode;
  storage::KeyStore* keyStore = nullptr;
};

// One open workspace: the only place where the objects of a running desk are made. Owns all of them; hands out references that live as long as
// it does. Made and destroyed on one thread; what it hands out says itself who may call it.
class Workspace {
 public:
  // The folder a person gets who names none.
  static std::string defaultFolder();
  static bool exists(const std::string& folder);
  // Makes the folder, its key and an empty database with the starter templates. Conflict when there is a workspace already; Locked when neither a passphrase
  // nor a working key store was given.
  // Answers the recovery code, to be shown once and written down.
  static Result<std::string> create(const std::string& folder, const Unlock& unlock, const Clock& clock);
  // NotFound when there is none; Locked when the key is not available; Conflict when another program has it open.
  static Result<std::unique_ptr<Workspace>> open(const std::string& folder, const Unlock& unlock, const Clock& clock, Alarm* alarm = nullptr);
  // A reviewer's file, to be read: unpacked where nobody else may look and gone with this object; writes nothing and reaches no network. Locked without the right
  // passphrase, Corrupt when it was changed.
  static Result<std::unique_ptr<Workspace>> openReview(const std::string& file, const Unlock& unlock, const Clock& clock);
  // Puts a backup into a folder that holds no workspace yet, proves it, and answers what it holds.
  static Result<desk::BackupReceipt> restore(const std::string& backup, const std::string& folder, const Unlock& unlock, const Clock& clock);
  // Makes a readable database out of a damaged one as far as its pages allow; answers one sentence a loss. The workspace must be closed.
  static Result<std::vector<std::string>> salvage(const std::string& folder, const Unlock& unlock, const Clock& clock);
  ~Workspace();

  // Nobody waits at a window: long work may hold the writer for a second at a time.
  void runUnattended();
  // Upkeep in the background, and the mark that tells a crash from a clean end: for a program that stays open. Returns at once.
  void startUpkeep();
  bool isReview() const;  // opened by openReview()

  // An invented enquiry through every stage of the desk: core/desk/test_enquiry.h.
  Result<desk::EnquiryReport> testEnquiry(const std::optional<StoreId>& store);

  desk::InboxService& inbox();
  desk::PastService& past();
  desk::TriageService& triage();
  desk::ReplyService& reply();
  desk::StoreService& stores();
  desk::ArchiveService& archive();
  desk::AlertService& alerts();
  desk::WatchService& watches();
  desk::TemplateService& templates();
  desk::AttachmentService& attachments();
  desk::AccessService& access();
  desk::AuditService& audit();
  desk::CoverageService& coverage();
  desk::RecoveryService& recovery();
  desk::SampleService& samples();
  desk::TeamService& team();
  desk::PlatformActionsService& actions();
  desk::CaseService& cases();
  desk::TicketService& tickets();
  desk::SupportService& support();
  desk::AppealService& appeals();
  desk::EvidenceService& evidence();
  desk::EvidencePackageService& packages();
  desk::ReviewFileService& reviewFiles();
  desk::ReviewSampleService& reviewSamples();
  desk::RetentionService& retention();
  desk::ErasureService& erasure();
  desk::DeletionEndpoints& deletionEndpoints();
  desk::ArchiveSchedule& schedule();
  desk::ReportSchedule& reportPlans();
  desk::FileExchange& exchange();
  desk::CheckService& checks();
  desk::ApprovalService& approvals();
  desk::RuleService& rules();
  desk::AutomationService& automation();
  desk::DeadlineService& deadlines();
  desk::ChannelService& channels();
  desk::RoundService& rounds();
  desk::HealthCheck& health();
  desk::EmergencyService& emergency();
  desk::TranslationService& translations();
  desk::TranslationSetup& translationSetup();
  desk::KnowledgeService& knowledge();
  desk::MoodService& moods();
  desk::MannersService& manners();
  desk::PracticeService& practice();
  desk::TagSuggestionService& tagHints();
  desk::DraftService& drafts();
  desk::InsightService& insight();
  desk::MetricTwinService& twins();
  desk::AppraisalService& appraisals();
  desk::OrderImportService& orders();
  desk::SignInService& signIns();
  desk::ShiftService& shifts();
  desk::LocalTokens& localTokens();
  desk::LocalAccess& localAccess();
  desk::LocalInterface& localInterface();
  desk::Announcer& announcer();
  desk::Background& background();
  const Clock& clock() const;
  const std::string& folder() const;

 private:
  struct Objects;
  explicit Workspace(std::unique_ptr<Objects> objects);
  std::unique_ptr<Objects> m_objects;
};

}  // namespace inquiry
