#pragma once

#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/marketplace.h"
#include "core/domain/secret.h"

namespace inquiry::language {
class ReplyWriter;
}

namespace inquiry::desk {

struct Parts;

struct DraftSettings {
  bool isOn = false;
  std::string address, model;
  bool hasKey = false;                  // which is never handed out
  std::set<Marketplace> marketplaces;   // where it may be used
};

// A first version of an answer, made by a machine.
struct MachineDraft {
  std::string text;
  std::vector<std::string> doubtful;  // amounts, dates and numbers in it that nobody has named before
};

// Drafts of answers by a language model. Off until somebody switches it on, off for marketplaces whose licence does not clearly allow it; what identifies
// people and orders is replaced before a text leaves and put back after. Nothing it writes is ever sent by itself. Blocks; not from the window's thread.
class DraftService {
 public:
  DraftService(Parts& parts, language::ReplyWriter& writer) : m_parts(parts), m_writer(writer) {}

  Result<DraftSettings> settings() const;
  // A key that is absent stays as it was, an empty one goes. InvalidInput names what is missing while it is on. Journalled without the key.
  Status save(const DraftSettings& settings, std::optional<Secret> key);
  // Refused "draft.off" or "draft.marketplace"; else as the writer fails.
  Result<MachineDraft> draft(ThreadId thread, std::stop_token stop = {});
  // Marketplaces where the rules for programs leave open whether buyers' messages may be handed to a language model.
  static const std::set<Marketplace>& unclear();
  static std::set<Marketplace> allMarketplaces();

 private:
  Parts& m_parts;
  language::ReplyWriter& m_writer;
};

}  // namespace inquiry::desk
