#include "ui/shell/translation_flow.h"

#include "ui/common/text.h"
#include "ui/common/translation_words.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
using Step = ComposerPanel::TranslationStep;

constexpr std::size_t kFewest = 50;  // messages looked at, however few are loaded

// What a person can only mend in the settings.
bool isForSettings(const Error& error) {
  return error.code == "translation.off" || error.code == "translation.key" || error.code == "translation.settings" || error.code == "translation.address" || error.code == "translation.pair" ||
         error.code == "translation.quota";
}

}  // namespace

TranslationFlow::TranslationFlow(Target target, DeskServices services, DeskCalls& calls) : m_target(std::move(target)), m_services(services), m_calls(calls) {
  TranslationBar& bar = m_target.panel.translationBar();
  connect(&bar, &TranslationBar::stopAsked, this, [this] { m_threadStop.request_stop(); });
  connect(&bar, &TranslationBar::againAsked, this, &TranslationFlow::ask);
  connect(&bar, &TranslationBar::settingsAsked, this, &TranslationFlow::settingsWanted);
  connect(&m_target.composer, &ComposerPanel::translationAsked, this, &TranslationFlow::onStep);
}

TranslationFlow::~TranslationFlow() {
  m_threadStop.request_stop();
  m_draftStop.request_stop();
}

bool TranslationFlow::isOnScreen(ThreadId thread) const { return m_thread == thread; }

std::size_t TranslationFlow::loaded() const {
  const auto detail = m_target.detail();
  return std::max(kFewest, detail ? detail->messages.size() : 0);
}

void TranslationFlow::take(ThreadId thread) {
  if (m_thread != thread) {
    m_threadStop.request_stop();
    m_draftStop.request_stop();
    m_thread = thread;
    m_isAsking = m_hasTrouble = false;
    m_shown = {};
    m_chosen.reset();
    m_target.panel.conversation().setTranslations({});
  }
  m_calls.call(
      Urgency::Typing, this, [service = &m_services.translations, thread, limit = loaded()] { return service->thread(thread, limit); },
      [this, thread](const Result<desk::ThreadTranslation>& kept) {
        if (!kept || !isOnScreen(thread)) return;
        const bool isMore = kept->missing > m_shown.missing;
        show(*kept);
        // What failed once is tried again by a person, or when the buyer writes more.
        if (m_shown.isShown && m_shown.isOn && m_shown.missing > 0 && !m_isAsking && (!m_hasTrouble || isMore)) ask();
      });
}

void TranslationFlow::show(const desk::ThreadTranslation& shown) {
  m_shown = shown;
  if (m_chosen) m_shown.isShown = *m_chosen;
  m_target.panel.setLanguageUnsure(shown.isUnsure);
  std::map<MessageId, BubbleTranslation> translations;
  if (m_shown.isShown)
    for (const auto& [message, translation] : shown.messages) {
      const bool isDoubtful = std::any_of(translation.troubles.begin(), translation.troubles.end(), [](const TranslationTrouble& trouble) { return trouble.kind != TranslationTrouble::Kind::Reordered; });
      translations.emplace(message, BubbleTranslation{translationHead(translation), shownBody(translation.text), isDoubtful});
    }
  m_target.panel.conversation().setTranslations(std::move(translations));
}

void TranslationFlow::toggle() {
  ComposerPanel& composer = m_target.composer;
  const bool isWriting = composer.editor().hasFocus() && composer.mode() == ComposerPanel::Mode::Reply && composer.hasText();
  if (isWriting) composer.translate();
  else toggleThread();
}

void TranslationFlow::toggleThread() {
  if (!m_thread) return;
  m_chosen = m_shown.isShown = !m_shown.isShown;
  m_hasTrouble = false;
  m_calls.post(Urgency::Action, [service = &m_services.translations, thread = *m_thread, isShown = m_shown.isShown] { (void)service->setShown(thread, isShown); });
  show(m_shown);
  if (!m_shown.isShown) {
    m_threadStop.request_stop();
    return m_target.panel.translationBar().rest();
  }
  if (m_shown.missing > 0) return ask();
  if (m_shown.messages.empty()) m_target.say(tr("Nothing to translate: this thread is in your language already."));
}

void TranslationFlow::ask() {
  if (!m_thread || m_isAsking) return;
  m_isAsking = true;
  m_hasTrouble = false;
  m_threadStop = {};
  m_target.panel.translationBar().showRunning();
  m_calls.call(
      Urgency::Action, this, [service = &m_services.translations, thread = *m_thread, limit = loaded(), stop = m_threadStop.get_token()] { return service->translateThread(thread, limit, stop); },
      [this, thread = *m_thread](const Result<desk::ThreadTranslation>& answer) { onAnswer(thread, answer); });
}

void TranslationFlow::onAnswer(ThreadId thread, const Result<desk::ThreadTranslation>& answer) {
  if (!isOnScreen(thread)) return;
  m_isAsking = false;
  TranslationBar& bar = m_target.panel.translationBar();
  if (answer) {
    bar.rest();
    return show(*answer);
  }
  m_hasTrouble = true;
  if (answer.error().kind == ErrorKind::Cancelled || !m_shown.isShown) return bar.rest();
  bar.showTrouble(errorSentence(answer.error()), isForSettings(answer.error()) ? TranslationBar::Way::Settings : TranslationBar::Way::Again);
}

void TranslationFlow::takeDraft(ThreadId thread) {
  m_calls.call(
      Urgency::Typing, this, [service = &m_services.translations, thread] { return service->draft(thread); },
      [this, thread](const Result<std::optional<DraftTranslation>>& kept) {
        ComposerPanel& composer = m_target.composer;
        if (kept && *kept && composer.thread() == thread && !composer.translation() && !composer.replyText().trimmed().isEmpty()) composer.setTranslation(*kept);
      });
}

void TranslationFlow::onStep(Step step) {
  const auto thread = m_target.composer.thread();
  if (!thread) return;
  desk::TranslationService* service = &m_services.translations;
  switch (step) {
    case Step::Translate: return translateDraft();
    case Step::Stop: m_draftStop.request_stop(); return;
    case Step::Confirm: return m_calls.post(Urgency::Action, [service, id = *thread] { (void)service->confirmDraft(id); });
    case Step::Drop: return m_calls.post(Urgency::Action, [service, id = *thread] { (void)service->dropDraft(id); });
    case Step::Keep:
      if (const auto& kept = m_target.composer.translation()) m_calls.post(Urgency::Action, [service, id = *thread, kept = *kept] { (void)service->keepDraft(id, kept); });
      return;
  }
}

void TranslationFlow::translateDraft() {
  ComposerPanel& composer = m_target.composer;
  const ThreadId thread = *composer.thread();
  const QString asked = composer.replyText();
  m_draftStop = {};
  composer.setTranslating(true);
  m_calls.call(
      Urgency::Action, this, [service = &m_services.translations, thread, text = toUtf8(asked), stop = m_draftStop.get_token()] { return service->translateDraft(thread, text, stop); },
      [this, thread, asked](const Result<DraftTranslation>& made) {
        ComposerPanel& to = m_target.composer;
        if (to.thread() != thread) return;
        to.setTranslating(false);
        if (!made) {
          if (made.error().kind != ErrorKind::Cancelled) to.showTranslationTrouble(errorSentence(made.error()));
          return;
        }
        if (to.replyText() != asked) return m_target.say(tr("The text has changed meanwhile: press F9 again to translate it."));
        to.applyTranslation(*made);
      });
}

}  // namespace inquiry::ui
