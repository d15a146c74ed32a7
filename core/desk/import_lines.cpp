#include "core/desk/import_lines.h"

#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

// Reads one field after the other and remembers the first that is wrong, so that mapping reads top to bottom.
class Fields {
 public:
  explicit Fields(const Json& object) : m_object(object) {}

  std::string text(const char* field, bool isRequired = false) {
    const auto found = m_object.find(field);
    if (found == m_object.end() || found->is_null()) {
      if (isRequired) wrong(field, "is missing");
      return {};
    }
    if (!found->is_string()) {
      wrong(field, "must be a text");
      return {};
    }
    std::string value = found->get<std::string>();
    if (isRequired && value.empty()) wrong(field, "is empty");
    return value;
  }

  std::optional<Instant> instant(const char* field, bool isRequired = false) {
    const std::string value = text(field, isRequired);
    if (value.empty()) return {};
    const auto at = Instant::parse(value);
    if (!at) wrong(field, "is no instant: write 2026-01-31T09:30:00Z");
    return at;
  }

  std::int64_t integer(const char* field) {
    const auto found = m_object.find(field);
    if (found == m_object.end() || found->is_null()) return 0;
    if (found->is_boolean()) return found->get<bool>() ? 1 : 0;
    if (!found->is_number_integer()) {
      wrong(field, "must be a whole number");
      return 0;
    }
    return found->get<std::int64_t>();
  }

  std::vector<std::string> texts(const char* field) {
    const auto found = m_object.find(field);
    std::vector<std::string> values;
    if (found == m_object.end() || found->is_null()) return values;
    if (!found->is_array()) wrong(field, "must be a list of texts");
    for (const Json& value : *found) {
      if (!value.is_string()) {
        wrong(field, "must be a list of texts");
        break;
      }
      values.push_back(value.get<std::string>());
    }
    return values;
  }

  void wrong(const std::string& field, const std::string& reason) {
    if (m_problem.empty()) m_problem = "the field \"" + field + "\" " + reason;
  }
  const std::string& problem() const { return m_problem; }

 private:
  const Json& m_object;
  std::string m_problem;
};

Result<Json> object(std::string_view line) {
  if (!utf8::isValid(line)) return fail(ErrorKind::InvalidInput, "import.utf8", "the line is not UTF-8");
  Json parsed = Json::parse(line, nullptr, false);
  if (parsed.is_discarded()) return fail(ErrorKind::InvalidInput, "import.json", "the line is no valid JSON");
  if (!parsed.is_object()) return fail(ErrorKind::InvalidInput, "import.shape", "the line is no JSON object");
  return parsed;
}

// Other programs spell some names their own way.
std::optional<Marketplace> marketplaceOf(const std::string& text) {
  if (text == "mercadolibre") return Marketplace::MercadoLibre;
  if (text == "yahoo") return Marketplace::YahooShoppingJp;
  return marketplaceFromName(text);
}

std::optional<ThreadStatus> statusOf(const std::string& text) {
  if (text.empty()) return ThreadStatus::Closed;
  if (text == "pending") return ThreadStatus::Waiting;
  return threadStatusFromName(text);
}

}  // namespace

Result<Thread> parseThreadLine(std::string_view line) {
  const auto parsed = object(line);
  if (!parsed) return fail(parsed.error());
  Fields fields(*parsed);
  Thread thread;
  thread.remoteId = fields.text("id", true);
  thread.store = StoreId{fields.text("store", true)};
  const std::string marketplace = fields.text("marketplace", true);
  if (const auto known = marketplaceOf(marketplace)) {
    thread.marketplace = *known;
  } else {
    fields.wrong("marketplace", "is not known: \"" + marketplace + "\"");
  }
  thread.language = fields.text("lang");
  thread.buyerName = fields.text("buyer");
  thread.buyerKey = fields.text("buyer_key");
  thread.orderRemoteId = fields.text("order");
  thread.subject = fields.text("subject");
  const std::string status = fields.text("status");
  if (const auto known = statusOf(status)) {
    thread.status = *known;
  } else {
    fields.wrong("status", "is not known: \"" + status + "\"");
  }
  thread.assignee = fields.text("assignee");
  thread.tags = fields.texts("tags");
  thread.createdAt = fields.instant("created_at");
  thread.unread = fields.integer("unread") > 0;
  thread.lastMessageAt = fields.instant("last_at");
  thread.isHistory = true;
  if (!fields.problem().empty()) return fail(ErrorKind::InvalidInput, "import.field", fields.problem());
  return thread;
}

Result<ImportedLine> parseMessageLine(std::string_view line) {
  const auto parsed = object(line);
  if (!parsed) return fail(parsed.error());
  Fields fields(*parsed);
  ImportedLine result;
  Message& message = result.message;
  message.remoteId = fields.text("id", true);
  result.threadRemoteId = fields.text("thread", true);
  result.store = StoreId{fields.text("store", true)};
  const std::string direction = fields.text("direction", true);
  if (direction == "in" || direction == "out") {
    message.direction = direction == "in" ? Direction::In : Direction::Out;
    message.author = direction == "in" ? Author::Buyer : Author::Agent;
  } else {
    fields.wrong("direction", "must be in or out");
  }
  message.authorName = fields.text("from");
  if (const auto at = fields.instant("sent_at", true)) message.sentAt = *at;
  message.language = fields.text("lang");
  message.text = fields.text("body");
  const std::int64_t attachments = fields.integer("attachments");
  if (attachments < 0 || attachments > 1000) fields.wrong("attachments", "must be from 0 to 1000");
  if (!fields.problem().empty()) return fail(ErrorKind::InvalidInput, "import.field", fields.problem());
  for (std::int64_t i = 0; i < attachments; ++i) message.attachments.push_back({"attachment " + std::to_string(i + 1), "", 0, "", ""});
  return result;
}

}  // namespace inquiry::desk
