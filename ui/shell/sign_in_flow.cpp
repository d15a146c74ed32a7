#include "ui/shell/sign_in_flow.h"

#include <QSysInfo>
#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;
// A session unseen for two minutes counts as gone.
constexpr int kLifeMillis = 40'000;

// Everybody with a password, by name, in the words the window uses for them.
Result<LockPeople> entrants(desk::SignInService& signIns, desk::TriageService& triage) {
  const auto known = signIns.people();
  if (!known) return fail(known.error());
  LockPeople people;
  if (known->empty()) return people;
  const auto rows = triage.people();
  if (!rows) return fail(rows.error());
  for (const desk::PersonRow& row : *rows)
    if (std::find(known->begin(), known->end(), row.id) != known->end()) people.all.push_back({toQt(row.id.value), shownLine(row.name)});
  std::sort(people.all.begin(), people.all.end(), [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
  if (const auto acting = signIns.acting()) people.acting = toQt(acting->value);
  return people;
}

}  // namespace

SignInFlow::SignInFlow(MainWindow& window, const Look& look, LockFlow& lock, DeskServices services, DeskCalls& calls)
    : m_window(window), m_look(look), m_lock(lock), m_services(services), m_calls(calls) {
  LockKey key;
  key.hasPassphrase = [access = &m_services.access] { return access->hasPassphrase(); };
  key.verify = [access = &m_services.access](const Secret& typed) { return access->verify(typed); };
  key.people = [signIns = &m_services.signIns, triage = &m_services.triage] { return entrants(*signIns, *triage); };
  key.enter = [signIns = &m_services.signIns, sitting = m_sitting, place = toUtf8(QSysInfo::machineHostName())](const PersonId& person, const Secret& password) -> Result<desk::SignedIn> {
    const std::scoped_lock guard(sitting->mutex);
    // Whoever comes back to their own desk goes on with the session they have.
    if (!sitting->session.empty() && signIns->acting() == person) {
      const auto right = signIns->verify(person, password);
      if (!right) return fail(right.error());
      if (*right) return desk::SignedIn{person, sitting->session, {}, false};
      return fail(ErrorKind::Refused, "sign_in.wrong", "Name and password do not fit: try again, or ask an owner of this workspace to set a new password.");
    }
    auto in = signIns->signIn(person, password, place, sitting->session);
    if (in) sitting->session = in->session;
    return in;
  };
  m_lock.setKey(std::move(key));
  connect(&m_lock, &LockFlow::entered, this, &SignInFlow::onEntered);
  connect(&m_lock, &LockFlow::recoveryAsked, this, [this](const PersonId& person, const std::string& code, const std::shared_ptr<Secret>& fresh) {
    m_calls.call(
        Urgency::Typing, this, [signIns = &m_services.signIns, access = &m_services.access, person, code, fresh] { return signIns->recover(*access, person, code, *fresh); },
        [this, person, fresh](const Status& given) {
          if (!m_lock.isLocked()) return;
          if (given) return m_lock.enter(person, fresh);
          m_lock.page()->setProblem(errorSentence(given.error()));
          m_lock.page()->focusField();
        });
  });
  m_life.setInterval(kLifeMillis);
  connect(&m_life, &QTimer::timeout, this, [this] {
    m_calls.post(Urgency::Idle, [signIns = &m_services.signIns, sitting = m_sitting] {
      const std::scoped_lock guard(sitting->mutex);
      // A sign of life that is lost is made up for by the next one.
      if (!sitting->session.empty()) (void)signIns->seen(sitting->session);
    });
  });
}

void SignInFlow::begin() {
  const auto acting = m_services.signIns.acting();
  if (!acting) return m_lock.lock();
  m_person = *acting;
  m_window.setMe(m_person, false);
}

void SignInFlow::switchPerson() {
  m_calls.call(Urgency::Action, this, [signIns = &m_services.signIns] { return signIns->isNeeded(); }, [this](const Result<bool>& needed) {
    if (!needed) return m_window.status().say(errorSentence(needed.error()));
    if (!*needed) return m_window.status().say(tr("Nobody has a password of their own yet: give yourself the first one in the settings, under Roles and passwords."));
    m_lock.lock();
  });
}

void SignInFlow::onEntered(const desk::SignedIn& in) {
  m_life.start();
  const bool isOther = m_person != in.person;
  m_person = in.person;
  m_window.setMe(in.person, true);
  if (!isOther) return;
  m_lock.closeStashed();
  tell(in);
  Q_EMIT personChanged();
}

void SignInFlow::tell(const desk::SignedIn& in) {
  if (!in.elsewhere.empty()) {
    const DeskSession other = in.elsewhere.front();
    return m_window.notice().tell(NoticeLine::Kind::News, [this, other] {
      const QString since = m_look.times().moment(other.begunAt, m_services.clock.now());
      return NoticeLine::Words{tr("You are signed in a second time: also at %1, since %2. Was that not you? Choose a new password.").arg(shownLine(other.place), since), tr("Change the password")};
    }, QStringLiteral("settings.roles"));
  }
  if (in.isPasswordOfOthers)
    m_window.notice().tell(NoticeLine::Kind::News, [] { return NoticeLine::Words{tr("Somebody else chose your password: choose one that only you know."), tr("Change the password")}; },
                           QStringLiteral("settings.roles"));
}

void SignInFlow::end() {
  m_life.stop();
  m_calls.post(Urgency::Action, [signIns = &m_services.signIns, sitting = m_sitting] {
    const std::scoped_lock guard(sitting->mutex);
    if (!sitting->session.empty()) (void)signIns->signOut(std::exchange(sitting->session, {}));
  });
}

}  // namespace inquiry::ui
