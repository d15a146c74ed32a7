#pragma once

#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

// Reading a thread marks it read unless told otherwise: only a person's wish may do that.
enum class ReadFlag { Untouched, Set };

struct ThreadRange {
  std::size_t limit = 50, offset = 0;
  ReadFlag flag = ReadFlag::Untouched;
};

struct Upload {
  std::string name, type, bytes;
};

struct PackText {
  std::string packId, toUserId, text;
  std::vector<std::string> attachments;  // ids of uploads
};

// Packs with unread messages: at most 500, 1000 for cross-border accounts.
Result<Json> unreadPacks(const Caller& caller, std::stop_token stop);
// `packId` is the order id where an order has no pack.
Result<Json> packThread(const Caller& caller, const std::string& packId, const ThreadRange& range, std::stop_token stop);
Result<Json> postMessage(const Caller& caller, const PackText& message, std::stop_token stop);
// An upload not used within 48 hours is deleted by the platform. `siteId` is the site of the conversation, never "CBT".
Result<Json> uploadAttachment(const Caller& caller, const Upload& file, const std::string& siteId, std::stop_token stop);
// Address of a stored attachment, fetched with the store's own authorization.
std::string attachmentUrl(const Caller& caller, const std::string& attachmentId, const std::string& siteId);
// The bytes behind such an address. It is asked of this store's own endpoint and no other, because the sign-in goes along: Refused
// "attachment.other_host" for an address that is none of attachmentUrl()'s making.
Result<std::string> attachmentBytes(const Caller& caller, const std::string& url, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::mercado_libre
