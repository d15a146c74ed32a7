#include "ui/shell/report_plans_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

using Urgency = DeskCalls::Urgency;

ReportPlansFlow::ReportPlansFlow(MainWindow& window, DeskServices services, DeskCalls& calls)
    : m_services(services), m_calls(calls), m_plans(new ReportPlansWindow(window.look(), window.directory(), &window)) {
  connect(m_plans, &ReportPlansWindow::addAsked, this, &ReportPlansFlow::add);
  connect(m_plans, &ReportPlansWindow::removeAsked, this, &ReportPlansFlow::remove);
  connect(m_plans, &ReportPlansWindow::runAsked, this, &ReportPlansFlow::run);
}

void ReportPlansFlow::open() {
  m_plans->begin();
  loadChannels();
  load();
}

void ReportPlansFlow::loadChannels() {
  m_calls.call(
      Urgency::Action, this, [channels = &m_services.channels] { return channels->channels(); },
      [this](const Result<std::vector<desk::ChannelRow>>& rows) {
        if (!rows) return m_plans->say(errorSentence(rows.error()));
        std::vector<ReportPlansWindow::MailChannel> mails;
        for (const desk::ChannelRow& row : *rows)
          if (row.channel.kind == ChannelKind::Mail) mails.push_back({toQt(row.channel.id), toQt(row.channel.name)});
        m_plans->setChannels(mails);
      });
}

void ReportPlansFlow::load() {
  m_calls.call(
      Urgency::Action, this, [plans = &m_services.reportPlans] { return plans->plans(); },
      [this](Result<std::vector<desk::ReportPlanRow>> rows) {
        if (rows) m_plans->setPlans(std::move(*rows));
        else m_plans->say(errorSentence(rows.error()));
      });
}

void ReportPlansFlow::add(const desk::ReportPlan& plan) {
  m_calls.call(
      Urgency::Action, this, [plans = &m_services.reportPlans, plan] { return plans->save(plan); },
      [this](const Result<std::string>& saved) {
        m_plans->say(saved ? tr("Planned. The first one is written in a moment.") : errorSentence(saved.error()));
        if (saved) load();
      });
}

void ReportPlansFlow::remove(const QString& id) {
  m_calls.call(
      Urgency::Action, this, [plans = &m_services.reportPlans, id = toUtf8(id)] { return plans->remove(id); },
      [this](const Status& removed) {
        m_plans->say(removed ? tr("Removed; what was written stays.") : errorSentence(removed.error()));
        load();
      });
}

void ReportPlansFlow::run(const QString& id) {
  m_plans->say(tr("Writing the report…"));
  m_calls.call(
      Urgency::Action, this, [plans = &m_services.reportPlans, id = toUtf8(id)] { return plans->run(id); },
      [this](const Result<desk::ReportRun>& run) {
        if (!run) m_plans->say(errorSentence(run.error()));
        else m_plans->say(run->isMailed ? tr("Written, read back and mailed: %1").arg(toQt(run->file)) : tr("Written and read back: %1").arg(toQt(run->file)));
        load();
      });
}

}  // namespace inquiry::ui
