#pragma once

#include <QApplication>

#include "core/compliance/rule_book.h"
#include "core/desk/approval_service.h"
#include "core/desk/check_service.h"
#include "core/desk/shift_service.h"
#include "core/desk/sign_in_service.h"
#include "core/desk/translation_service.h"
#include "core/desk/translation_setup.h"
#include "core/integrations/deletion_feed.h"
#include "core/language/provider_choice.h"
#include "core/net/curl_transport.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "ui/shell/desk_window.h"

namespace inquiry::samples {

// The window with its flows over the desk's own services, fake platforms and a clock turned by hand. What the window has done
// elsewhere is done at once, so that a test only has to let events pass.
struct RunningDesk {
  explicit RunningDesk(int threads = 3);
  ~RunningDesk();
  // Lets everything that is under way arrive at the window.
  void settle();
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  // The window ends and a new one stands on the same desk.
  void reopen(const QString& language = QStringLiteral("en"), const QString& perfLog = {});
  // The whole program ends and starts again on the same folder.
  void restart(const QString& language = QStringLiteral("en"));
  // Opens the thread, writes and sends; the answer is held.
  void answer(ThreadId thread, const QString& text);
  std::vector<OutgoingState> states();
  ui::MainWindow& window() { return desk->window(); }
  ui::DeskServices services();
  // From now on what the window wants done elsewhere is handed to the test, which runs it when and in the order it likes.
  void workLater(std::function<void(std::function<void()>)> taker) { m_background.instead = std::move(taker); }

  test::DeskBench bench;
  std::vector<ThreadId> threads;  // in the order of the list

 private:
  struct News final : desk::Announcer {
    explicit News(test::DeskBench& of) : bench(of) {}
    std::shared_ptr<void> listen(std::function<void(const ChangeSet&)> listener) override { return bench.database().writes().listen(std::move(listener)); }
    std::shared_ptr<void> listenAlarms(std::function<void(const AlarmNotice&)>) override { return {}; }
    test::DeskBench& bench;
  };
  struct AtOnce final : desk::Background {
    void run(Urgency, std::function<void()> work) override { instead ? instead(std::move(work)) : work(); }
    std::function<void(std::function<void()>)> instead;
  };
  News m_news{bench};
  AtOnce m_background;
  compliance::RuleShelf m_rules;
  std::unique_ptr<desk::CheckService> m_checks;
  std::unique_ptr<desk::ApprovalService> m_approvals;
  std::unique_ptr<desk::AppraisalService> m_appraisals;
  std::unique_ptr<desk::LocalTokens> m_localTokens;
  std::unique_ptr<desk::LocalAccess> m_local;
  std::unique_ptr<desk::SignInService> m_signIns;
  std::unique_ptr<desk::ShiftService> m_shifts;
  // What keeps, hands out and forgets data.
  struct Keeping {
    Keeping(desk::Parts& parts, HttpTransport& http) : packages(parts), retention(parts), erasure(parts), schedule(parts), exchange(parts), feed(http), endpoints(parts, erasure, feed) {}
    desk::EvidencePackageService packages;
    desk::RetentionService retention;
    desk::ErasureService erasure;
    desk::ArchiveSchedule schedule;
    desk::FileExchange exchange;
    DeletionFeed feed;
    desk::DeletionEndpoints endpoints;
  };
  std::unique_ptr<Keeping> m_keeping;
  std::unique_ptr<desk::PastService> m_past;
  std::unique_ptr<desk::ReportSchedule> m_reportPlans;
  struct NoProgram final : language::TextProgram {
    Result<std::string> run(const std::vector<std::string>&, const std::string&, Duration, std::stop_token) override { return fail(ErrorKind::NotFound, "program.none", "not there"); }
    bool isThere(const std::string&) const override { return false; }
  };
  // Translations come from a real server, where a test starts one.
  CurlTransport m_transport;
  NoProgram m_program;
  language::LiveTranslationProviders m_translators{m_transport, m_program};
  std::unique_ptr<desk::TranslationService> m_translations;
  std::unique_ptr<desk::TranslationSetup> m_translationSetup;

 public:
  std::unique_ptr<ui::DeskWindow> desk;
  desk::TranslationSetup& translationSetup() { return *m_translationSetup; }
  desk::ShiftService& shifts() { return *m_shifts; }
  desk::SignInService& signIns() { return *m_signIns; }
  desk::TranslationService& translations() { return *m_translations; }
  Keeping& keeping() { return *m_keeping; }
};

}  // namespace inquiry::samples
