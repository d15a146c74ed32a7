#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/insight/evidence/name_finder.h"

namespace inquiry::evidence {

// How much of the buyer a package tells.
enum class Redaction {
  None,      // everything, the originals included
  Contacts,  // e-mail addresses, telephone and card numbers are masked in every text
  Buyer,     // and names and ids of the buyer, too
};
std::string_view name(Redaction level);  // "none", "contacts", "buyer"
std::optional<Redaction> redactionFromName(std::string_view name);

// Masks e-mail addresses, telephone and card numbers: core/compliance has it.
using MaskContacts = std::function<std::string(std::string_view)>;

// What a text becomes before it goes into a package. Immutable: safe from any thread.
class Redactor {
 public:
  // `names`: of the buyer and what the platforms call them by; used by Redaction::Buyer only.
  Redactor(Redaction level, MaskContacts mask, const std::vector<std::string>& names);

  Redaction level() const { return m_level; }
  std::string operator()(std::string_view text) const;
  // A name or id of the buyer that stands for itself.
  std::string buyer(std::string_view name) const;
  // Whether files and originals may go along: nobody can mask what is inside of them.
  bool takesOriginals() const { return m_level == Redaction::None; }
  bool takesFiles() const { return m_level != Redaction::Buyer; }

 private:
  Redaction m_level;
  MaskContacts m_mask;
  NameFinder m_names;
};

}  // namespace inquiry::evidence
