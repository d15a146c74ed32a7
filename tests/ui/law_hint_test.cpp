#include <catch2/catch_test_macros.hpp>

#include "core/storage/rows.h"
#include "tests/ui/running_desk.h"
#include "ui/common/elided_label.h"
#include "ui/shell/ticket_flow.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

constexpr const char* kLaw = "特定商取引に関する法律 15条の3";

// A desk whose only store sells on that site.
struct LawDesk {
  explicit LawDesk(const std::string& site) {
    desk.bench.write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE store SET site = ?1", site); });
    desk.reopen();
  }
  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }
  QString findings() {
    QStringList all;
    for (const ElidedLabel* label : desk.window().composer().findChildren<ElidedLabel*>()) all << label->whole();
    return all.join(QLatin1Char('\n'));
  }
  void write(const QString& text) {
    desk.window().list().step(1);
    desk.settle();
    desk.key(Qt::Key_R);
    desk.window().composer().editor().insertPlainText(text);
    desk.settle();
  }
  RunningDesk desk{1};
};

}  // namespace

TEST_CASE("CP08: a return ticket of a Japanese store shows the hint of its law with source and date") {
  LawDesk at("JP");
  at.desk.window().list().step(1);
  at.desk.settle();
  at.run("ticket.new");
  TicketForm& form = at.desk.desk->tickets().form();
  const int kind = form.kind().findData(QStringLiteral("return"));
  REQUIRE(kind >= 0);
  form.kind().setCurrentIndex(kind);
  form.makeButton().click();
  at.desk.settle();
  at.run("go.tickets");
  CHECK(at.desk.window().tickets().said().contains(QString::fromUtf8(kLaw)));
  CHECK(at.desk.window().tickets().said().contains(QStringLiteral("2026-11-20")));
}

TEST_CASE("CP08: the composer of a Japanese store hints at its law with source and date, and of another store not") {
  LawDesk japan("JP");
  japan.write(QStringLiteral("返品につきましては、ご案内いたします。"));
  INFO(japan.findings().toStdString());
  CHECK(japan.findings().contains(QString::fromUtf8(kLaw)));
  CHECK(japan.findings().contains(QStringLiteral("2026-11-20")));
  CHECK(japan.desk.window().composer().canSend());
  LawDesk germany("EBAY_DE");
  germany.write(QStringLiteral("返品につきましては、ご案内いたします。"));
  CHECK_FALSE(germany.findings().contains(QString::fromUtf8(kLaw)));
}

TEST_CASE("CP06: where it is chosen how long data is kept, the law of the store's country stands with its source and date") {
  struct Row {
    const char *site, *source;
  };
  for (const Row& row : {Row{"JP", "APPI"}, Row{"EBAY_DE", "GDPR"}, Row{"MX", "LFPDPPP"}}) {
    INFO(row.site);
    LawDesk at(row.site);
    at.run("settings.keeping");
    const QLabel* law = at.desk.window().settings().page().findChild<QLabel*>(QStringLiteral("keeping.law"));
    REQUIRE(law != nullptr);
    CHECK(law->text().contains(QString::fromLatin1(row.source)));
    CHECK(law->text().contains(QStringLiteral("2026-11-23")));
  }
}
