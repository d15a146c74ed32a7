#include "ui/shell/versions_flow.h"

#include "core/desk/template_titles.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Rows = Result<std::vector<desk::SettingVersionRow>>;

struct Listed {
  std::vector<desk::SettingVersionRow> rows;
  VersionsPage::Titles titles;
};

// The way there and the way back of a roll-back.
struct RolledBack {
  std::int64_t before = 0;
  Result<std::int64_t> made;
};

}  // namespace

VersionsFlow::VersionsFlow(MainWindow& window, DeskServices services, DeskCalls& calls, QObject* parent) : QObject(parent), m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &VersionsPage::shown, this, &VersionsFlow::load);
  connect(&page(), &VersionsPage::settingShown, this, [this](const QString& key) { show(toUtf8(key)); });
  connect(&page(), &VersionsPage::versionShown, this, [this](const QString& key, qint64 version) { compare(toUtf8(key), version); });
  connect(&page(), &VersionsPage::rollBackAsked, this, [this](const QString& key, qint64 version) { rollBack(toUtf8(key), version); });
}

void VersionsFlow::load() {
  m_calls.call(
      Urgency::Action, this,
      [services = m_services]() -> Result<Listed> {
        const desk::SettingHistory history = services.audit.settings();
        auto rows = history.settings();
        if (!rows) return fail(rows.error());
        auto titles = desk::templateTitles(services.templates, history, *rows);
        if (!titles) return fail(titles.error());
        return Listed{std::move(*rows), std::move(*titles)};
      },
      [this](Result<Listed> listed) {
        if (!listed) return page().sayResult(errorSentence(listed.error()), true);
        page().setSettings(std::move(listed->rows), std::move(listed->titles));
      });
  if (!page().key().empty()) show(page().key());
}

void VersionsFlow::show(const std::string& key) {
  m_calls.call(Urgency::Action, this, [audit = &m_services.audit, key] { return audit->settings().versions(key); }, [this, key](Rows rows) {
    if (!rows) return page().sayResult(errorSentence(rows.error()), true);
    page().setVersions(key, std::move(*rows));
  });
}

void VersionsFlow::compare(const std::string& key, std::int64_t version) {
  using Differences = Result<std::vector<desk::SettingDifference>>;
  m_calls.call(
      Urgency::Action, this,
      [audit = &m_services.audit, key, version]() -> Differences {
        const desk::SettingHistory history = audit->settings();
        const auto versions = history.versions(key);
        if (!versions) return fail(versions.error());
        return history.difference(key, version, versions->empty() ? version : versions->front().version);
      },
      [this, key, version](const Differences& found) {
        if (!found) return page().sayResult(errorSentence(found.error()), true);
        page().setDifference(key, version, *found);
      });
}

void VersionsFlow::rollBack(const std::string& key, std::int64_t version) {
  m_calls.call(
      Urgency::Action, this,
      [services = m_services, key, version]() -> RolledBack {
        desk::SettingHistory history = services.audit.settings();
        const auto versions = history.versions(key);
        if (!versions) return {0, fail(versions.error())};
        RolledBack done{versions->empty() ? 0 : versions->front().version, history.rollBack(key, version)};
        // What the desk holds in memory of them. What cannot be read again now is read when it starts next.
        if (done.made) {
          (void)services.manners.load();
          (void)services.local.settle();
        }
        return done;
      },
      [this, key, version](const RolledBack& done) {
        if (done.made) page().setRolledBack(key, version, done.before);
        else page().sayResult(errorSentence(done.made.error()), true);
        load();
        show(key);
      });
}

}  // namespace inquiry::ui
