#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/outgoing.h"
#include "core/domain/store.h"

// Small values that are stored as JSON in one column. What cannot be read comes back empty: these columns are written by us alone.
namespace inquiry::storage {

std::string toJson(const std::vector<std::string>& values);
std::string toJson(const std::vector<OutgoingAttachment>& values);
std::string toJson(const std::map<std::string, std::string>& values);
std::string toJson(const MailboxSettings& value);

std::vector<std::string> stringsFromJson(std::string_view text);
std::vector<OutgoingAttachment> attachmentsFromJson(std::string_view text);
std::map<std::string, std::string> mapFromJson(std::string_view text);
MailboxSettings mailboxFromJson(std::string_view text);

}  // namespace inquiry::storage
