#include "ui/shell/local_flow.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

}  // namespace

LocalFlow::LocalFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&page(), &LocalPage::shown, this, &LocalFlow::load);
  connect(&page(), &LocalPage::keyWanted, this, &LocalFlow::make);
  connect(&page(), &LocalPage::revokeWanted, this, &LocalFlow::revoke);
  connect(&page(), &LocalPage::copyWanted, this, [this](const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    page().sayResult(tr("Copied."), false);
  });
  connect(&page(), &LocalPage::chosen, this, [this](bool isOn, int port) {
    page().sayResult({}, false);
    m_calls.call(Urgency::Action, this, [local = &m_services.local, isOn, port] { return local->choose(isOn, port); }, [this](Result<desk::LocalState> state) {
      const bool isRefused = !state;
      show(std::move(state));
      // The box goes back to what holds.
      if (isRefused) load();
    });
  });
}

void LocalFlow::load() {
  m_calls.call(Urgency::Action, this, [local = &m_services.local] { return local->settle(); }, [this](Result<desk::LocalState> state) { show(std::move(state)); });
}

void LocalFlow::onLocked(bool isLocked) {
  m_services.local.setLocked(isLocked);
  load();
}

void LocalFlow::show(Result<desk::LocalState> state) {
  if (!state) return page().sayResult(errorSentence(state.error()), true);
  page().setState(std::move(*state));
}

void LocalFlow::make(const QString& name) {
  // Work handed to another thread is copied on its way; a secret is not.
  using Made = std::shared_ptr<Result<desk::NewLocalToken>>;
  m_calls.call(
      Urgency::Action, this, [local = &m_services.local, name = toUtf8(name)] { return std::make_shared<Result<desk::NewLocalToken>>(local->make(name)); },
      [this](Made made) {
        if (!*made) return page().sayResult(errorSentence(made->error()), true);
        page().sayResult({}, false);
        const std::string_view key = (*made)->text.reveal();
        page().showKey(shownLine((*made)->token.name), QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        load();
      });
}

void LocalFlow::revoke(const QString& id, const QString& name) {
  m_calls.call(Urgency::Action, this, [local = &m_services.local, id = toUtf8(id)] { return local->revoke(id); }, [this, name](Status done) {
    page().sayResult(done ? tr("The key of %1 was revoked.").arg(name) : errorSentence(done.error()), !done);
    load();
  });
}

}  // namespace inquiry::ui
