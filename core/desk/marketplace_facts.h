#pragma once

#include <string>
#include <vector>

#include "core/domain/marketplace.h"

namespace inquiry::desk {

// Whether a platform lets the desk do something. Absent: the platform has nothing of the kind.
enum class Ability { Yes, Limited, No, Absent };

// One line of what a platform allows.
struct AbilityFact {
  std::string what;
  Ability read = Ability::No;
  std::string readHow;
  Ability answer = Ability::No;
  std::string answerHow, note;
};

// What must be in place before connecting. Ids are stable: skipping one is journalled by its id.
struct PrerequisiteFact {
  std::string id, text;
};

// A right the seller grants when signing in, by the name Test connection uses for granted and missing ones.
struct RightFact {
  std::string name, text;
  bool isRequired = true;
};

// One value a store of this marketplace is set up with; `key` is its name under "credentials" in a store file.
struct FieldFact {
  std::string key, label, hint;
  bool isSecret = false, isRequired = true;
  bool isForOrders = false;  // all of them must be given for a store without a mailbox
};

// A site of the marketplace with the time zone most of its sellers want.
struct SiteFact {
  std::string id, name, timeZone;
};

// What is known of a marketplace before anything is connected, and where it stands. All texts are English sentences for the window to translate.
struct MarketplaceFacts {
  Marketplace marketplace = Marketplace::Mailbox;
  bool canConnect = false;  // by this version
  bool usesMailbox = false;  // its messages come and go by e-mail: a store has a mailbox beside its fields
  bool mayLackMailbox = false;  // with an application of the seller's own it can be connected for orders alone
  bool signsInByKeys = false;  // the keys a person pastes are all there is: no page to sign in on
  std::string summary;      // one line
  std::string whyNot;       // when it cannot
  std::vector<AbilityFact> abilities;
  std::vector<PrerequisiteFact> prerequisites;
  std::vector<RightFact> rights;
  std::vector<FieldFact> fields;
  std::vector<SiteFact> sites;
  std::string source, sourceUrl, sourceDate;  // the date is that of the newest page or description that was read
};

// All nine, those that can be connected first. Constant data: safe from any thread.
const std::vector<MarketplaceFacts>& marketplaceFacts();
const MarketplaceFacts& factsOf(Marketplace marketplace);
// Every text above and of the mail providers once, for translations and their test.
std::vector<std::string> marketplaceTexts();

}  // namespace inquiry::desk
