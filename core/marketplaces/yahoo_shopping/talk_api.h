#pragma once

#include <optional>

#include "core/marketplaces/yahoo_shopping/caller.h"

namespace inquiry::yahoo_shopping {

// Shopping and the auctions of the same store are asked for apart.
namespace service {
inline constexpr const char* kShopping = "shp";
inline constexpr const char* kAuctions = "auc";
}  // namespace service

// By whose last post a list is cut and sorted.
enum class Poster { User, Seller };
enum class TalkFilter { All, Unanswered };

inline constexpr std::int64_t kTalksAPage = 20;  // the platform gives no more at once

struct TalkSearch {
  std::string service = yahoo_shopping::service::kShopping;
  TalkFilter filter = TalkFilter::All;
  Poster poster = Poster::User;         // newest first by it
  std::optional<Instant> from, until;   // of its last post; both or none
  std::int64_t start = 1;               // counted from 1
  std::int64_t result = kTalksAPage;
};
Result<Json> talkList(const Caller& caller, const TalkSearch& search, std::stop_token stop);
Result<Json> talkDetail(const Caller& caller, const std::string& topicId, std::stop_token stop);

struct TalkFile {
  std::string name, key, extension;
};
struct NewTalk {
  std::string topicId, body;
  std::vector<TalkFile> files;
};
// The buyer gets a mail. Asking twice posts twice.
Result<Json> addTalk(const Caller& caller, const NewTalk& talk, std::stop_token stop);
Status readTalk(const Caller& caller, const std::string& topicId, std::stop_token stop);

// Never renumber: the platform's own.
enum class Completion { Normal = 1, ByPhone = 2, ByMail = 3, SameQuestion = 4, NoAnswerNeeded = 5 };
// Normal is refused by the platform before an answer went through this interface.
Status completeTalk(const Caller& caller, const std::string& topicId, Completion why, std::stop_token stop);
Status makeTalkPrivate(const Caller& caller, const std::string& topicId, std::stop_token stop);

struct StoreTopic {
  std::string orderId, title, body;
  std::int64_t categoryId = 0;
};
// A new conversation with the buyer of an order.
Result<Json> addStoreTopic(const Caller& caller, const StoreTopic& topic, std::stop_token stop);

struct UploadedFile {
  std::string name, type, bytes;
};
// The key under which an answer names it.
Result<std::string> addFile(const Caller& caller, const std::string& topicId, const UploadedFile& file, std::stop_token stop);
std::string fileAddress(const std::string& base, const std::string& sellerId, const std::string& key);
// Bytes of a file. `address` as fileAddress() made it, today or in another run; any other is Refused without a call.
Result<std::string> fileBytes(const Caller& caller, const std::string& address, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::yahoo_shopping
