#include "ui/shell/desk_setup_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/desk/mail_providers.h"
#include "core/desk/marketplace_facts.h"
#include "core/domain/store_health.h"
#include "ui/common/text.h"
#include "ui/common/validation_words.h"

namespace inquiry::ui {
namespace {

struct SetupWords {
  Q_DECLARE_TR_FUNCTIONS(SetupWords)
};

QString stageName(const std::string& stage) {
  if (stage == "arrival") return SetupWords::tr("The enquiry arrives");
  if (stage == "language") return SetupWords::tr("Its language is recognised");
  if (stage == "routing") return SetupWords::tr("It gets its deadline and its place");
  if (stage == "alert") return SetupWords::tr("The alert is raised");
  return SetupWords::tr("The reply arrives and stops the clock");
}

// The texts of the core are English; their translations stand under the name of their table.
QString worded(const std::string& text) { return text.empty() ? QString() : QCoreApplication::translate("MarketplaceFacts", text.c_str()); }

Ability abilityOf(desk::Ability ability) {
  switch (ability) {
    case desk::Ability::Yes: return Ability::Yes;
    case desk::Ability::Limited: return Ability::Limited;
    case desk::Ability::No: return Ability::No;
    case desk::Ability::Absent: break;
  }
  return Ability::Absent;
}

MailProviderFacts providerOf(const desk::MailProvider& known) {
  MailProviderFacts provider{toQt(known.id), worded(known.name), {}, known.imap, known.smtp, worded(known.passwordNote), toQt(known.signIn), known.isBrowserOnly};
  for (const std::string& domain : known.domains) provider.domains << toQt(domain);
  return provider;
}

PlatformFacts factsOf(const desk::MarketplaceFacts& known) {
  PlatformFacts facts;
  facts.marketplace = known.marketplace;
  facts.canConnect = known.canConnect;
  facts.summary = worded(known.summary);
  facts.whyNot = worded(known.whyNot);
  for (const desk::AbilityFact& line : known.abilities)
    facts.abilities.push_back({worded(line.what), abilityOf(line.read), worded(line.readHow), abilityOf(line.answer), worded(line.answerHow), worded(line.note)});
  for (const desk::PrerequisiteFact& needed : known.prerequisites) facts.prerequisites.push_back({toQt(needed.id), worded(needed.text)});
  for (const desk::FieldFact& field : known.fields) facts.fields.push_back({toQt(field.key), worded(field.label), worded(field.hint), field.isSecret, field.isRequired, field.isForOrders});
  for (const desk::SiteFact& site : known.sites) facts.sites.push_back({toQt(site.id), worded(site.name), toQt(site.timeZone)});
  facts.usesMailbox = known.usesMailbox;
  facts.mayLackMailbox = known.mayLackMailbox;
  facts.signsInByKeys = known.signsInByKeys;
  if (known.usesMailbox)
    for (const desk::MailProvider& provider : desk::mailProviders()) facts.providers.push_back(providerOf(provider));
  facts.source = worded(known.source);
  facts.sourceUrl = toQt(known.sourceUrl);
  facts.sourceDate = toQt(known.sourceDate);
  return facts;
}

}  // namespace

std::vector<PlatformFacts> platformFacts() {
  std::vector<PlatformFacts> all;
  for (const desk::MarketplaceFacts& known : desk::marketplaceFacts()) all.push_back(factsOf(known));
  return all;
}

// Of a mailbox, told folder by folder: "read INBOX", "send (...)", "send: no SMTP server is named", "buyer messages ...".
QString mailboxRight(const QString& right) {
  if (right == QLatin1String("read spare mailbox")) return SetupWords::tr("Read the spare mailbox");
  if (right.startsWith(QLatin1String("read spare mailbox: "))) return SetupWords::tr("Read the spare mailbox: %1").arg(right.mid(20));
  if (right.startsWith(QLatin1String("read "))) return SetupWords::tr("Read the folder %1").arg(right.mid(5));
  static const QRegularExpression found(QStringLiteral("^buyer messages of (\\S+): (\\d+|none) among the newest (\\d+) mails$"));
  if (const auto told = found.match(right); told.hasMatch())
    return SetupWords::tr("Messages of buyers of %1: %2 among the newest %3 mails").arg(told.captured(1), told.captured(2) == QLatin1String("none") ? QStringLiteral("0") : told.captured(2), told.captured(3));
  if (toUtf8(right) == kOrdersOnly) return SetupWords::tr("Messages of buyers are NOT read: no mailbox is set up");
  if (right == QLatin1String("send: no SMTP server is named")) return SetupWords::tr("Send: no SMTP server is named");
  if (right.startsWith(QLatin1String("send: "))) return SetupWords::tr("Send: %1").arg(right.mid(6));
  if (right.startsWith(QLatin1String("send"))) return SetupWords::tr("Send: signed in at the SMTP server, no mail was sent");
  return right;
}

QString rightText(Marketplace marketplace, const std::string& right) {
  if (desk::factsOf(marketplace).usesMailbox) return mailboxRight(shownLine(right));
  for (const desk::RightFact& known : desk::factsOf(marketplace).rights)
    if (known.name == right) return QStringLiteral("%1 (%2)").arg(worded(known.text), shownLine(right));
  return shownLine(right);
}

std::vector<EnquiryPage::Stage> stagesOf(const desk::EnquiryReport& report) {
  std::vector<EnquiryPage::Stage> stages;
  // What went well needs no more words; what did not is told as the core words it.
  for (const desk::EnquiryStage& stage : report.stages) stages.push_back({stageName(stage.stage), stage.ok ? QString() : sentenceWords(stage.text), stage.ok});
  return stages;
}

}  // namespace inquiry::ui
