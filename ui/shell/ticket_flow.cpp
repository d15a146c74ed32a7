#include "ui/shell/ticket_flow.h"

#include <QInputDialog>

#include "ui/cases/ticket_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

struct Shown {
  Result<desk::TicketDetail> detail;
  std::vector<JournalEntry> history;
};

}  // namespace

TicketFlow::TicketFlow(MainWindow& window, const Directory& directory, DeskServices services, DeskCalls& calls)
    : m_window(window), m_directory(directory), m_services(services), m_calls(calls), m_form(new TicketForm(window.look(), directory, &window)) {
  using Tick = desk::TicketService::Tick;
  connect(&panel(), &TicketPanel::listWanted, this, &TicketFlow::refresh);
  connect(&panel(), &TicketPanel::ticketWanted, this, &TicketFlow::load);
  connect(&panel(), &TicketPanel::newAsked, this, [this] { begin({}); });
  connect(&panel(), &TicketPanel::threadWanted, this, &TicketFlow::threadWanted);
  connect(&panel(), &TicketPanel::caseWanted, this, &TicketFlow::caseWanted);
  connect(&panel(), &TicketPanel::stepAsked, this, &TicketFlow::step);
  connect(&panel(), &TicketPanel::moveAsked, this, [this](TicketId number, TicketState to) {
    run(number, [number, to](desk::TicketService& tickets) { return tickets.move(number, to); });
  });
  connect(&panel(), &TicketPanel::tickAsked, this, [this](TicketId number, int position, bool isOn) {
    run(number, [number, position, isOn](desk::TicketService& tickets) { return tickets.tick(number, static_cast<std::size_t>(position), isOn ? Tick::On : Tick::Off); });
  });
  connect(m_form, &TicketForm::makeAsked, this, &TicketFlow::make);
}

void TicketFlow::open() {
  Place place;
  place.page = Place::Page::Tickets;
  Q_EMIT placeWanted(place);
}

void TicketFlow::begin(const std::optional<Thread>& thread) {
  std::vector<TicketLink> from;
  QString about, title;
  if (thread) {
    from.push_back({TicketLink::Kind::Thread, thread->store, std::to_string(thread->id.value)});
    about = tr("About: %1").arg(buyerText(*thread)) + (thread->orderRemoteId.empty() ? QString() : QStringLiteral(" · ") + tr("Order %1").arg(shownLine(thread->orderRemoteId)));
    title = shownLine(thread->subject);
  }
  m_calls.call(
      Urgency::Typing, this, [tickets = &m_services.tickets] { return tickets->kinds(); },
      [this, from = std::move(from), about, title](const Result<std::vector<desk::TicketKind>>& kinds) {
        if (!kinds) return m_window.status().say(errorSentence(kinds.error()));
        m_form->begin(*kinds, about, from, title, m_services.clock.now());
      });
}

void TicketFlow::make(const desk::TicketRequest& request) {
  m_calls.call(
      Urgency::Action, this, [tickets = &m_services.tickets, request] { return tickets->create(request); },
      [this](const Result<Ticket>& ticket) {
        if (!ticket) return m_form->showProblem(errorSentence(ticket.error()));
        m_form->accept();
        m_window.status().say(tr("Ticket %1 was made.").arg(ticketNumber(ticket->number)));
        panel().select(ticket->number);
        refresh();
        count();
      });
}

void TicketFlow::refresh() {
  const int round = ++m_round;
  m_calls.call(
      Urgency::Action, this, [tickets = &m_services.tickets, question = panel().question()] { return tickets->list(question); },
      [this, round](Result<std::vector<Ticket>> tickets) {
        if (round != m_round) return;
        if (!tickets) return panel().showProblem(errorSentence(tickets.error()));
        panel().setRows(std::move(*tickets), m_services.clock.now());
        if (const auto number = panel().current()) load(*number);
      });
}

void TicketFlow::count() {
  m_calls.call(
      Urgency::Idle, this, [tickets = &m_services.tickets] { return tickets->list({desk::TicketQuestion::Which::Mine, {}}); },
      [this](const Result<std::vector<Ticket>>& tickets) {
        if (tickets) m_window.navigationModel().setTicketCount(static_cast<std::int64_t>(tickets->size()));
      });
}

void TicketFlow::take(const ChangeSet& changes, bool isShown) {
  if (changes.tickets) count();
  if (isShown && (changes.tickets || changes.cases || changes.people)) refresh();
}

void TicketFlow::load(TicketId number) {
  m_calls.call(
      Urgency::Typing, this,
      [tickets = &m_services.tickets, number, language = contentLanguage(m_window.look())] {
        Shown shown{tickets->detail(number, language), {}};
        if (auto history = tickets->history(number)) shown.history = std::move(*history);
        return shown;
      },
      [this](const Shown& shown) {
        if (!shown.detail) return panel().showProblem(errorSentence(shown.detail.error()));
        panel().setDetail(*shown.detail, shown.history, m_services.clock.now());
      });
}

void TicketFlow::run(TicketId number, std::function<Status(desk::TicketService&)> work) {
  m_calls.call(
      Urgency::Action, this, [tickets = &m_services.tickets, work = std::move(work)] { return work(*tickets); },
      [this, number](const Status& done) {
        if (!done) m_window.status().say(errorSentence(done.error()));
        refresh();
        count();
        load(number);
      });
}

void TicketFlow::step(TicketId number, const QString& step) {
  if (step == QLatin1String("transfer")) return hand(number, false);
  if (step == QLatin1String("escalate")) return hand(number, true);
  if (step == QLatin1String("due")) return askDue(number);
  if (step == QLatin1String("text")) return askText(number);
  askWords(number, step);
}

// Several lines: a field of its own.
void TicketFlow::askText(TicketId number) {
  const Ticket* ticket = panel().model().row(panel().view().currentIndex());
  if (ticket == nullptr) return;
  auto* dialog = new QInputDialog(&m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setProperty("ownKeys", true);
  dialog->setWindowTitle(tr("Description"));
  dialog->setLabelText(tr("Description of ticket %1").arg(ticketNumber(number)));
  dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
  dialog->setTextValue(toQt(ticket->text));
  connect(dialog, &QInputDialog::textValueSelected, this, [this, number](const QString& typed) {
    desk::TicketEdit edit;
    edit.text = toUtf8(typed.trimmed());
    run(number, [number, edit](desk::TicketService& tickets) { return tickets.edit(number, edit); });
  });
  dialog->open();
}

// To whom, then why: what is taken above needs a reason.
void TicketFlow::hand(TicketId number, bool isUp) {
  ChoicePicker::Question question{isUp ? tr("Take above: to whom?") : tr("Hand on to"), tr("Type a name"), {}, {}, {}};
  std::vector<PersonId> people;
  for (const desk::PersonRow& person : m_directory.people()) {
    question.choices.push_back({m_directory.personName(person.id.value), {}, toQt(person.id.value), static_cast<int>(people.size()), {}});
    people.push_back(person.id);
  }
  if (!isUp) {
    question.choices.push_back({tr("Nobody"), {}, QStringLiteral("nobody"), static_cast<int>(people.size()), {}});
    people.emplace_back();
  }
  m_window.ask(std::move(question), [this, number, people, isUp](const ChoicePicker::Choice& choice, const QString&) {
    const PersonId to = people[static_cast<std::size_t>(choice.id)];
    ChoicePicker::Question why{isUp ? tr("Why is it taken above?") : tr("A word for who gets it"), tr("Type, then Enter"), {}, {}, {}};
    why.read = [](const QString& typed) { return std::vector<ChoicePicker::Choice>{{typed.isEmpty() ? tr("Without a word") : typed, {}, {}, 0, {}}}; };
    m_window.ask(std::move(why), [this, number, to, isUp](const ChoicePicker::Choice&, const QString& typed) {
      run(number, [number, to, isUp, words = toUtf8(typed.trimmed())](desk::TicketService& tickets) { return isUp ? tickets.escalate(number, to, words) : tickets.transfer(number, to, words); });
    });
  });
}

void TicketFlow::askDue(TicketId number) {
  ChoicePicker::Question question{tr("Deadline"), tr("Choose"), {}, {}, {}};
  const std::pair<QString, int> spans[] = {{tr("In 4 hours"), 4}, {tr("In a day"), 24}, {tr("In 3 days"), 72}, {tr("In a week"), 168}, {tr("None"), 0}};
  const Instant now = m_services.clock.now();
  for (const auto& [text, hours] : spans) {
    const Instant at = now + std::chrono::hours(hours);
    question.choices.push_back({text, hours > 0 ? m_window.look().times().moment(at, now) : QString(), {}, hours, at});
  }
  m_window.ask(std::move(question), [this, number](const ChoicePicker::Choice& choice, const QString&) {
    desk::TicketEdit edit;
    edit.dueAt = choice.id > 0 ? std::optional(choice.at) : std::nullopt;
    run(number, [number, edit](desk::TicketService& tickets) { return tickets.edit(number, edit); });
  });
}

void TicketFlow::askWords(TicketId number, const QString& step) {
  const Ticket* ticket = panel().model().row(panel().view().currentIndex());
  const bool isItem = step == QLatin1String("item");
  ChoicePicker::Question question{isItem ? tr("What has to be done") : tr("Title"), tr("Type, then Enter"), {}, {}, {}};
  if (ticket != nullptr && !isItem) question.typed = shownLine(ticket->title);
  question.read = [](const QString& typed) { return std::vector<ChoicePicker::Choice>{{typed, {}, {}, 0, {}}}; };
  m_window.ask(std::move(question), [this, number, isItem](const ChoicePicker::Choice&, const QString& typed) {
    const std::string words = toUtf8(typed.trimmed());
    run(number, [number, isItem, words](desk::TicketService& tickets) {
      if (isItem) return tickets.addItem(number, words);
      desk::TicketEdit edit;
      edit.title = words;
      return tickets.edit(number, edit);
    });
  });
}

}  // namespace inquiry::ui
