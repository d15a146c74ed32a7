#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/store.h"

namespace inquiry::ui {

// Whether a platform lets the desk do something. Absent: the platform has nothing of the kind.
enum class Ability { Yes, Limited, No, Absent };

// One line of the table of what a platform allows: what, how it is read, how it is answered.
struct AbilityLine {
  QString what;
  Ability read = Ability::No;
  QString readHow;
  Ability answer = Ability::No;
  QString answerHow, note;
};

// A provider of mailboxes: its servers and which secret it wants from mail programs.
struct MailProviderFacts {
  QString id, name;
  QStringList domains;
  MailServer imap, smtp;
  QString passwordNote;
  QString signIn = {};         // "google" or "microsoft", where it has a page for mail programs
  bool isBrowserOnly = false;  // it takes no passwords from them
};

// What the wizard says of one marketplace before anything is connected, with where it is written and of which day that is.
struct PlatformFacts {
  Marketplace marketplace = Marketplace::Ebay;
  bool canConnect = false;  // by this version
  bool usesMailbox = false;  // a store has a mailbox beside its fields
  bool mayLackMailbox = false;  // it can be connected for orders alone
  bool signsInByKeys = false;   // the keys are all there is: no page to sign in on
  QString summary;          // one line for its card
  QString whyNot;           // when it cannot: what is missing in this version
  std::vector<AbilityLine> abilities;
  struct Prerequisite {
    QString id, text;
  };
  std::vector<Prerequisite> prerequisites;
  // What the platform gives the shop's own application; `key` is its name in a store file.
  struct Field {
    QString key, label, hint;
    bool isSecret = false, isRequired = true;
    bool isForOrders = false;  // all of them must be given for a store without a mailbox
  };
  std::vector<Field> fields;
  struct Site {
    QString code, name, timeZone;
  };
  std::vector<Site> sites;
  std::vector<MailProviderFacts> providers;  // where it uses a mailbox
  QString source, sourceUrl, sourceDate;
};

}  // namespace inquiry::ui
