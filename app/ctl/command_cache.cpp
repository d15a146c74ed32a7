// What lies on this computer of what the platforms hold.
#include <charconv>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

}  // namespace

Result<Output> runClearCache(Workspace& workspace, const Arguments& arguments) {
  std::vector<StoreId> stores;
  if (!arguments.store.empty()) stores.push_back(StoreId{arguments.store});
  const auto receipt = workspace.access().clearCache(stores, {});
  if (!receipt) return fail(receipt.error());
  return Output{Json{{"stores", receipt->stores}, {"messages", receipt->messages}, {"orders", receipt->orders}, {"files", receipt->files}, {"bytes", receipt->bytes}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                std::to_string(receipt->messages) + " messages and " + std::to_string(receipt->orders) + " orders of " + std::to_string(receipt->stores) +
                    " stores taken out; the next sync brings them back\n",
                0};
}

Result<Output> runAttachment(Workspace& workspace, const Arguments& arguments) {
  MessageId message;
  const char* end = arguments.target.data() + arguments.target.size();
  if (std::from_chars(arguments.target.data(), end, message.value).ptr != end)
    return fail(ErrorKind::InvalidInput, "attachment.message", "\"" + arguments.target + "\" is no id of a message: see `thread`.");
  const auto file = workspace.attachments().load(message, arguments.limit);
  if (!file) return fail(file.error());
  if (const auto saved = workspace.attachments().saveTo(message, arguments.limit, arguments.out); !saved) return fail(saved.error());
  return Output{Json{{"file", arguments.out}, {"name", file->name}, {"type", file->type}, {"bytes", file->bytes.size()}, {"previewable", file->isPreviewable}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                file->name + " (" + file->type + ", " + std::to_string(file->bytes.size()) + " bytes) saved as " + arguments.out + "\n", 0};
}

}  // namespace inquiry::ctl
