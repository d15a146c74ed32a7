#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// Never renumber: stored.
enum class Direction { In = 1, Out = 2 };
enum class Author { Buyer = 1, Agent = 2, Automation = 3, Platform = 4, External = 5 };  // External: a person, but not from this desk
enum class Delivery { None = 0, Sent = 1, Confirmed = 2, Moderated = 3, Refused = 4, Read = 5 };
std::string_view name(Direction direction);  // "in", "out"
std::string_view name(Author author);        // "buyer", "agent", "automation", "platform", "external"
std::string_view name(Delivery delivery);    // "none", "sent", "confirmed", "moderated", "refused", "read"

struct Attachment {
  std::string name;
  std::string type;  // media type, lower case
  std::int64_t size = 0;  // bytes; 0 when the platform does not say
  std::string remoteUrl;  // fetched only when a person asks
  std::string hash;       // of the stored bytes, empty while not fetched
};

struct Message {
  MessageId id;
  ThreadId thread;
  std::string remoteId;  // unique within a store
  Direction direction = Direction::In;
  Author author = Author::Buyer;
  std::string authorName;
  Instant sentAt;                 // platform time
  std::optional<Instant> readAt;  // by the other side
  std::string subject;
  std::string text;  // plain text as shown; the platform's payload is kept beside it
  std::string language;
  std::vector<Attachment> attachments;
  Delivery delivery = Delivery::None;
  std::string moderation;  // the platform's reason when moderated
  bool edited = false, deleted = false;
  std::int64_t revision = 1;
};

}  // namespace inquiry
