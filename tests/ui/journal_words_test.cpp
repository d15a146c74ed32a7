#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/settings/journal_words.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

struct Words {
  Words() {
    desk::StoreRow store;
    store.store.id = {"ebay-us"};
    store.store.name = "Garden tools";
    directory.setStores({store});
    directory.setTags({{"quality", "#3B6FB6", true, 0}, {"rush", "#3B6FB6", false, 0}});
    directory.setPeople({{{"me"}, "Me", "M"}, {{"li"}, "Li Wei", ""}});
  }
  QString change(const char* field, const char* value) const { return words.field(field) + QStringLiteral(": ") + words.value(field, value); }

  TimeText times{QLocale(QLocale::English), QTimeZone("Asia/Shanghai")};
  Directory directory;
  JournalWords words{times, directory};
};

}  // namespace

TEST_CASE("TM06: the journal speaks in words, not in the names of fields") {
  const Words at;
  CHECK(at.change("status", "waiting") == QStringLiteral("Status: waiting for the buyer"));
  CHECK(at.change("closed", "closed") == QStringLiteral("Status: done"));
  CHECK(at.change("why", "the buyer wrote") == QStringLiteral("Why: the buyer wrote"));
  CHECK(at.change("assigned", "li") == QStringLiteral("Owner: Li Wei"));
  CHECK(at.change("assigned", "") == QStringLiteral("Owner: –"));
  CHECK(at.change("tagged", "quality, rush") == QStringLiteral("Tags: Quality, rush"));
  CHECK(at.change("prioritised", "urgent") == QStringLiteral("Priority: Urgent"));
  CHECK(at.change("marked", "false") == QStringLiteral("Unread: no"));
  CHECK(at.change("until", "2026-11-20T07:18:00Z") == QStringLiteral("Until: ") + at.times.date(*Instant::parse("2026-11-20T07:18:00Z")));
  CHECK(at.change("state", "needs-person") == QStringLiteral("State: Did it arrive?"));
  CHECK(at.change("mode", "reply") == QStringLiteral("May do: Replies allowed"));
  CHECK(at.change("health", "revoked") == QStringLiteral("State: sign-in ended"));
  CHECK(at.change("error", "offline") == QStringLiteral("Error: No connection."));
  CHECK(at.change("alert", "store-down") == QStringLiteral("Alert: Store down"));
  CHECK(at.change("action", "no-reply-needed") == QStringLiteral("Action: no reply needed"));
  CHECK(at.change("everyMs", "5400000") == QStringLiteral("Reminder every: 1 h 30"));
  CHECK(at.change("on", "true") == QStringLiteral("Switched on: yes"));
  CHECK(at.change("port", "8787") == QStringLiteral("Port: 8787"));
  CHECK(at.words.subject("setting local.access") == QStringLiteral("Reading by other programs"));
  CHECK(at.words.subject("thread 12") == QStringLiteral("Thread 12"));
  CHECK(at.words.subject("store ebay-us") == QStringLiteral("Store Garden tools"));
  CHECK(at.words.subject("person li") == QStringLiteral("Person Li Wei"));
  CHECK(at.words.subject("setting reply.undo_seconds") == QStringLiteral("Seconds to undo a reply"));
}

TEST_CASE("What the journal's words do not know is shown as it stands") {
  const Words at;
  CHECK(at.change("laterField", "laterValue") == QStringLiteral("laterField: laterValue"));
  CHECK(at.change("status", "laterState") == QStringLiteral("Status: laterState"));
  CHECK(at.words.subject("planet 9") == QStringLiteral("planet 9"));
  // A name or a reason that somebody typed is no word of the program.
  CHECK(at.change("reason", "close") == QStringLiteral("Reason: close"));
  CHECK(at.change("renamed", "tag") == QStringLiteral("Name: tag"));
  // What it says came from elsewhere: it cannot hide anything.
  CHECK(at.change("reason", "a\xE2\x80\xAE" "b") == QStringLiteral("Reason: a[U+202E]b"));
}

TEST_CASE("Every kind that a day writes into the journal has words") {
  samples::RunningDesk desk;
  test::must(desk.bench.triage().close({desk.threads[0]}));
  test::must(desk.bench.triage().noReplyNeeded({desk.threads[1]}, "thanks"));
  test::must(desk.bench.triage().setPriority({desk.threads[2]}, Priority::High));
  test::must(desk.bench.triage().undoLast());
  test::must(desk.bench.watches().watch({desk.threads[2]}, PersonId{"me"}, std::chrono::hours(1)));
  desk.answer(desk.threads[2], QStringLiteral("On its way"));
  const std::vector<std::string> kinds = test::must(desk.bench.audit().kinds());
  CHECK(kinds.size() > 5);
  for (const std::string& kind : kinds) {
    CAPTURE(kind);
    CHECK(JournalPage::kindText(QString::fromStdString(kind)) != QString::fromStdString(kind));
  }
  desk.window().actions().trigger(QStringLiteral("settings.journal"));
  desk.settle();
  for (const JournalLine& line : desk.window().settings().journal().model().lines()) {
    CAPTURE(line.what.toStdString(), line.change.toStdString(), line.subject.toStdString(), line.person.toStdString());
    for (const char* raw : {"thread ", "store ", "setting ", "outgoing ", "status:", "why:", "marked:", "remoteId", "true", "false", "me ", "sync "})
      CHECK_FALSE((line.subject + line.change + line.person).contains(QLatin1String(raw)));
  }
}
