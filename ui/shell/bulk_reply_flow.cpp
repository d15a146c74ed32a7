#include "ui/shell/bulk_reply_flow.h"

#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// More than this by one template is no answering any more, and would fill the outbox for hours.
constexpr std::size_t kMost = 1000;
constexpr std::size_t kRecent = 30;
constexpr int kAskedFirst = 20;  // from so many on, sending is not the first choice

// An answer that has been given to the outbox and has not left.
const Outgoing* waitingAnswer(const desk::ThreadDetail& detail) {
  const auto waits = [](const Outgoing& item) {
    return !movesAlone(item.kind) && (item.state == OutgoingState::Held || item.state == OutgoingState::Queued || item.state == OutgoingState::Sending || item.state == OutgoingState::Unknown ||
                                      item.state == OutgoingState::NeedsPerson);
  };
  const auto found = std::find_if(detail.outgoing.begin(), detail.outgoing.end(), waits);
  return found == detail.outgoing.end() ? nullptr : &*found;
}

}  // namespace

BulkReplyFlow::BulkReplyFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connect(&window.list().bulkBar(), &BulkBar::cancelAsked, this, [this] {
    if (m_stop) *m_stop = true;
  });
}

void BulkReplyFlow::start(const std::vector<ThreadId>& threads) {
  if (threads.empty()) return m_window.status().say(tr("Choose the threads to reply to first: X marks a row."));
  if (threads.size() > kMost) return m_window.status().say(tr("One template replies to at most %n thread(s) at a time.", nullptr, static_cast<int>(kMost)));
  if (m_window.list().bulkBar().isBusy()) return m_window.status().say(tr("The last action on many threads is still under way."));
  chooseTemplate(threads);
}

void BulkReplyFlow::chooseTemplate(const std::vector<ThreadId>& threads) {
  m_calls.call(
      Urgency::Typing, this, [reply = &m_services.reply, first = threads.front()] { return reply->templates(first, {}); },
      [this, threads](Result<std::vector<desk::TemplateRow>> rows) {
        if (!rows) return m_window.status().say(errorSentence(rows.error()));
        const bool isChinese = m_window.look().times().locale().language() == QLocale::Chinese;
        ChoicePicker::Question question{tr("Reply to %n thread(s) by template", nullptr, static_cast<int>(threads.size())), tr("Find a template"), {}, {}, {}};
        std::vector<TemplateId> ids;
        for (const desk::TemplateRow& row : *rows) {
          const QString title = shownLine(isChinese && !row.titleZh.empty() ? row.titleZh : row.title);
          question.choices.push_back({title, shownLine(row.shortcut), shownLine(row.title + " " + row.titleZh + " " + row.scene + " " + row.shortcut), static_cast<int>(ids.size()), {}});
          ids.push_back(row.id);
        }
        m_window.ask(std::move(question), [this, threads, ids](const ChoicePicker::Choice& choice, const QString&) { plan(threads, ids[static_cast<std::size_t>(choice.id)]); });
      });
}

BulkReplyFlow::Stop BulkReplyFlow::begin(std::size_t of) {
  m_stop = std::make_shared<std::atomic<bool>>(false);
  m_window.list().bulkBar().setProgress(0, of);
  return m_stop;
}

// What the desk will do with each of them, without doing it.
BulkReplyFlow::Plan BulkReplyFlow::planOf(const DeskServices& services, const std::vector<ThreadId>& threads, const TemplateId& id, const std::function<bool(std::size_t)>& goesOn) {
  Plan plan{id, {}, {}, {}};
  std::size_t at = 0;
  for (const ThreadId thread : threads) {
    if (!goesOn(++at)) break;
    const auto detail = services.inbox.thread(thread, kRecent);
    const auto limits = services.reply.limits(thread);
    const auto rendered = services.reply.render(id, thread);
    Left left{thread, detail ? buyerText(detail->thread) : QString(), {}, {}};
    if (!detail || !limits || !rendered) left.why = !detail ? detail.error().code : !limits ? limits.error().code : rendered.error().code;
    else if (!limits->canSend) left.why = limits->whyNot;
    else if (!rendered->missing.empty()) left.why = "missing", left.missing = rendered->missing;
    else if (services.reply.check(*detail, *limits, rendered->text, {}).blocked()) left.why = "check";
    const Outgoing* waiting = left.why.empty() ? waitingAnswer(*detail) : nullptr;
    if (waiting != nullptr) {
      left.why = waiting->sendAt ? "scheduled" : "queued";
      left.sendAt = waiting->sendAt;
      plan.underWay.push_back(std::move(left));
    } else if (left.why.empty()) {
      plan.can.push_back(thread);
    } else {
      plan.left.push_back(std::move(left));
    }
  }
  return plan;
}

void BulkReplyFlow::plan(const std::vector<ThreadId>& threads, const TemplateId& id) {
  const Stop stop = begin(threads.size());
  const auto post = m_calls.poster(this);
  m_calls.call(
      Urgency::Action, this,
      [services = m_services, threads, id, stop, post, this] {
        return planOf(services, threads, id, [this, stop, post, of = threads.size()](std::size_t at) {
          if (at % 10 == 0) post([this, at, of] { m_window.list().bulkBar().setProgress(at, of); });
          return !*stop;
        });
      },
      [this, stop](Plan made) {
        m_window.list().bulkBar().endProgress();
        m_window.list().clearChoice();
        if (*stop) return m_window.status().say(tr("Stopped: nothing was sent."));
        confirm(made);
      });
}

void BulkReplyFlow::confirm(const Plan& plan) {
  m_left = plan.left;
  m_left.insert(m_left.end(), plan.underWay.begin(), plan.underWay.end());
  const int can = static_cast<int>(plan.can.size()), cannot = static_cast<int>(plan.left.size()), underWay = static_cast<int>(plan.underWay.size());
  if (can + underWay == 0) return showLeft();
  QString title = cannot == 0 ? tr("This template fits all of them") : tr("It does not fit %n thread(s)", nullptr, cannot);
  if (underWay > 0) title += QStringLiteral(" · ") + tr("%n buyer(s) have a reply waiting already", nullptr, underWay);
  ChoicePicker::Question question{title, tr("Choose"), {}, {}, {}};
  // Enter twice by habit must not answer hundreds of buyers.
  const bool isMany = can >= kAskedFirst || can == 0;
  if (isMany) question.choices.push_back({tr("Send nothing"), {}, {}, 2, {}});
  if (can > 0) question.choices.push_back({tr("Reply to %n thread(s)", nullptr, can), {}, {}, 0, {}});
  if (!m_left.empty()) question.choices.push_back({underWay > 0 ? tr("Show who is left out, and why") : tr("Show which ones cannot, and why"), {}, {}, 1, {}});
  if (!isMany) question.choices.push_back({tr("Send nothing"), {}, {}, 2, {}});
  if (underWay > 0) question.choices.push_back({tr("Reply to all %n thread(s), also where a reply waits", nullptr, can + underWay), {}, {}, 3, {}});
  m_window.ask(std::move(question), [this, plan](const ChoicePicker::Choice& choice, const QString&) {
    if (choice.id == 0) send(plan);
    if (choice.id == 1) showLeft();
    if (choice.id != 3) return;
    Plan all = plan;
    for (const Left& each : plan.underWay) all.can.push_back(each.thread);
    m_left = plan.left;
    send(all);
  });
}

void BulkReplyFlow::send(const Plan& plan) {
  const Stop stop = begin(plan.can.size());
  const auto post = m_calls.poster(this);
  m_calls.call(
      Urgency::Action, this,
      [reply = &m_services.reply, plan, stop, post, this] {
        const auto result = reply->replyToMany(plan.can, plan.id, [this, post, stop](std::int64_t done, std::int64_t of) {
          post([this, done, of] { m_window.list().bulkBar().setProgress(static_cast<std::size_t>(done), static_cast<std::size_t>(of)); });
          return !*stop;
        });
        std::optional<Instant> releaseAt;
        if (result && !result->items.empty())
          if (const auto first = reply->outgoing(result->items.front())) releaseAt = first->releaseAt;
        return std::pair(result, releaseAt);
      },
      [this](std::pair<Result<desk::BulkReply>, std::optional<Instant>> answer) { finish(answer.first, answer.second); });
}

void BulkReplyFlow::finish(const Result<desk::BulkReply>& result, std::optional<Instant> releaseAt) {
  m_window.list().bulkBar().endProgress();
  m_window.list().clearChoice();
  if (!result) return m_window.status().say(errorSentence(result.error()));
  const ThreadListModel& model = m_window.list().model();
  for (const desk::BulkReply::Left& left : result->left) {
    const ListRow* row = model.row(model.indexOf(left.thread));
    m_left.push_back({left.thread, row != nullptr ? row->buyer : QString::number(left.thread.value), left.why, left.missing});
  }
  m_window.status().say(tr("%n reply(s) wait to be sent.", nullptr, static_cast<int>(result->queued.size())));
  if (releaseAt) Q_EMIT held(result->items, *releaseAt);
  if (!m_left.empty()) showLeft();
}

QString BulkReplyFlow::reason(const Left& left) const {
  if (left.why == "missing") {
    QStringList names;
    for (const std::string& name : left.missing) names << shownLine(name);
    return tr("no value for %1").arg(listed(names));
  }
  if (left.why == "check") return tr("a rule of the platform forbids this text");
  if (left.why == "template.repeated") return tr("this buyer got the same template last");
  if (left.why == "practice") return tr("kept for your coach: you are in practice");
  if (left.why == "stopped") return tr("you stopped before it");
  if (left.why == "scheduled" && left.sendAt) return tr("a reply leaves at %1").arg(m_window.look().times().moment(*left.sendAt, m_services.clock.now()));
  if (left.why == "scheduled" || left.why == "queued") return tr("a reply waits in the outbox");
  return whyNotText(left.why, {});
}

void BulkReplyFlow::showLeft() {
  if (m_left.empty()) return m_window.status().say(tr("The last template replied to every thread."));
  ChoicePicker::Question question{tr("%n thread(s) without a reply: Enter opens one", nullptr, static_cast<int>(m_left.size())), tr("Find a buyer"), {}, {}, {}};
  for (std::size_t i = 0; i < m_left.size(); ++i) question.choices.push_back({m_left[i].buyer, reason(m_left[i]), {}, static_cast<int>(i), {}});
  m_window.ask(std::move(question), [this](const ChoicePicker::Choice& choice, const QString&) {
    if (choice.id < static_cast<int>(m_left.size())) Q_EMIT threadWanted(m_left[static_cast<std::size_t>(choice.id)].thread);
  });
}

}  // namespace inquiry::ui
