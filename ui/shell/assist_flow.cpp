#include "ui/shell/assist_flow.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr std::size_t kMostReplies = 500;

struct Shown {
  bool isPractising = false;
  Result<std::set<PersonId>> people;
  Result<std::vector<desk::PracticeReply>> replies;
};

}  // namespace

AssistFlow::AssistFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls) {
  connectAssist();
  connectPractice();
}

void AssistFlow::refresh() {
  m_calls.call(
      Urgency::Action, this, [practice = &m_services.practice] { return practice->isPractising(); },
      [this](const Result<bool>& is) {
        if (is) Q_EMIT practiceKnown(*is);
      });
  if (practice().isVisible()) loadPractice();
}

void AssistFlow::load() {
  m_calls.call(
      Urgency::Action, this,
      [services = m_services] {
        AssistPage::Values values;
        values.hasMoods = services.moods.isOn();
        values.hasTagHints = services.tagHints.isOn();
        if (auto figures = services.tagHints.figures()) values.tags = std::move(*figures);
        if (const auto read = services.manners.load(); read) values.addresses = services.manners.addresses();
        if (auto spanish = services.manners.spanishStores()) values.spanish = std::move(*spanish);
        if (auto draft = services.drafts.settings()) values.draft = std::move(*draft);
        values.now = services.clock.now();
        return values;
      },
      [this](AssistPage::Values values) { page().setValues(std::move(values)); });
}

void AssistFlow::settle(const Status& done, const QString& said) {
  page().sayResult(done ? said : errorSentence(done.error()), !done);
  load();
}

void AssistFlow::connectAssist() {
  connect(&page(), &AssistPage::shown, this, &AssistFlow::load);
  connect(&page(), &AssistPage::moodsChosen, this, [this](bool isOn) {
    m_calls.call(
        Urgency::Action, this, [moods = &m_services.moods, isOn] { return moods->setOn(isOn); },
        [this](const Status& done) {
          settle(done, tr("Kept. The journal names the change."));
          Q_EMIT hintsChanged();
        });
  });
  connect(&page(), &AssistPage::tagHintsChosen, this, [this](bool isOn) {
    m_calls.call(
        Urgency::Action, this, [hints = &m_services.tagHints, isOn] { return hints->setOn(isOn); },
        [this](const Status& done) {
          settle(done, tr("Kept. The journal names the change."));
          Q_EMIT hintsChanged();
        });
  });
  connect(&page(), &AssistPage::learnAsked, this, [this] {
    page().setLearning(true);
    m_calls.call(
        Urgency::Idle, this, [hints = &m_services.tagHints] { return hints->learn(); },
        [this](const Result<desk::TagFigures>& figures) {
          page().setLearning(false);
          settle(figures ? Status() : Status(tl::unexpected(figures.error())), tr("Learned. The figures below tell how well it went."));
          Q_EMIT hintsChanged();
        });
  });
  connect(&page(), &AssistPage::forgetAsked, this, [this] {
    m_calls.call(
        Urgency::Action, this, [hints = &m_services.tagHints] { return hints->forget(); },
        [this](const Status& done) {
          settle(done, tr("What was learned is gone."));
          Q_EMIT hintsChanged();
        });
  });
  connect(&page(), &AssistPage::addressChosen, this, [this](const StoreId& store, language::SpanishAddress address) {
    m_calls.call(
        Urgency::Action, this, [manners = &m_services.manners, store, address] { return manners->setAddress(store, address); },
        [this](const Status& done) { settle(done, tr("Kept. The journal names the change.")); });
  });
  connect(&page(), &AssistPage::draftChosen, this, [this](const desk::DraftSettings& settings, const QString& key) {
    m_calls.call(
        Urgency::Action, this,
        [drafts = &m_services.drafts, settings, hasKey = !key.isNull(), typed = toUtf8(key)] { return drafts->save(settings, hasKey ? std::optional(Secret(typed)) : std::nullopt); },
        [this](const Status& done) {
          // What was typed stays for another try.
          if (!done) return page().sayResult(errorSentence(done.error()), true);
          settle(done, tr("Kept. The key is in the secret store of this workspace."));
        });
  });
}

void AssistFlow::connectPractice() {
  connect(&practice(), &PracticePage::shown, this, &AssistFlow::loadPractice);
  connect(&practice(), &PracticePage::threadWanted, this, &AssistFlow::threadWanted);
  connect(&practice(), &PracticePage::practiceChosen, this, [this](const PersonId& person, bool isPractising) {
    m_calls.call(
        Urgency::Action, this, [service = &m_services.practice, person, isPractising] { return service->setPractising(person, isPractising); },
        [this, isPractising](const Status& done) {
          practice().sayResult(!done ? errorSentence(done.error()) : isPractising ? tr("Practice has begun: nothing this person sends reaches a buyer.") : tr("Practice has ended: replies go to buyers again."), !done);
          refresh();
          loadPractice();
        });
  });
  connect(&practice(), &PracticePage::commentAsked, this, [this](std::int64_t reply, const QString& text) {
    m_calls.call(
        Urgency::Action, this, [service = &m_services.practice, reply, words = toUtf8(text)] { return service->comment(reply, words); },
        [this](const Status& done) {
          practice().sayResult(done ? tr("The comment was kept.") : errorSentence(done.error()), !done);
          loadPractice();
        });
  });
}

void AssistFlow::loadPractice() {
  m_calls.call(
      Urgency::Action, this, [service = &m_services.practice] { return Shown{service->isPractising().value_or(false), service->people(), service->replies(kMostReplies)}; },
      [this](Shown shown) {
        Q_EMIT practiceKnown(shown.isPractising);
        if (shown.people) practice().setPeople(*shown.people);
        if (!shown.replies) return practice().sayResult(errorSentence(shown.replies.error()), true);
        practice().setReplies(std::move(*shown.replies), m_services.clock.now());
      });
}

}  // namespace inquiry::ui
