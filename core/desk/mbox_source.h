#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/desk/import_source.h"
#include "core/desk/parts.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// The mails of an mbox file for one store. A mail that is stored already is the same message; one that answers a stored mail joins its conversation.
class MboxSource final : public ImportSource {
 public:
  MboxSource(Parts& parts, Store store, std::string file, std::vector<std::string> own) : m_parts(parts), m_store(std::move(store)), m_file(std::move(file)), m_own(std::move(own)) {}
  Status threads(const TakeThread& take, const Wrong& wrong) override;
  Status messages(const TakeMessage& take, const Wrong& wrong) override;
  std::string messagesFile() const override;
  std::int64_t expected() const override;

 private:
  Result<std::string> placeOf(const std::string& remoteId, const std::vector<std::string>& answers, const std::string& own);
  Parts& m_parts;
  Store m_store;
  std::string m_file;
  std::vector<std::string> m_own;
  std::map<std::string, std::string> m_places;  // message -> thread, of the mails of the file
};

}  // namespace inquiry::desk
