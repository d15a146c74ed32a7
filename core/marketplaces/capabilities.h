#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/thread.h"

namespace inquiry {

enum class TextUnit { CodePoints, Utf16 };
enum class Charset { Unicode, Latin1 };  // Latin1: ISO-8859-1 and the emoji the connector lists

// What can be done in one kind of conversation at one store. The window offers nothing that is false here.
struct ChannelCapabilities {
  ThreadKind kind = ThreadKind::OrderMessage;
  bool canRead = false, canSend = false, canMarkRead = false, canClose = false, canFirstContact = false;
  bool answersOnce = false;  // a question takes one answer
  bool canLoadFiles = false;  // Connector::file() serves the files of its messages
  bool automaticAnswersAllowed = false;
  std::size_t maxText = 0;  // in `unit`s; 0 = no text
  TextUnit unit = TextUnit::CodePoints;
  Charset charset = Charset::Unicode;
  std::u32string extraCharacters;  // beyond the charset, e.g. listed emoji
  std::size_t maxAttachments = 0, maxAttachmentBytes = 0;
  std::vector<std::string> attachmentTypes;  // media types
  std::string source, sourceDate;            // where these limits stand
};

// How a send whose answer was lost is resolved (reliability: outbox).
enum class SendClass {
  Key,       // A: the platform deduplicates by our id, or shows it back
  ReadBack,  // B: the thread can be read and compared
  AskPerson, // C: neither; never resent without a person's word
};

struct Capabilities {
  std::vector<ChannelCapabilities> channels;
  SendClass sendClass = SendClass::AskPerson;
  Duration settle = std::chrono::seconds(120);       // how long an accepted message may stay invisible
  Duration pollInterval = std::chrono::seconds(90);  // of the incremental pull
  Duration sweepInterval = std::chrono::hours(6);
  bool readsCases = false;  // claims, returns and disputes come with every pull
  std::optional<Duration> answerWithin;              // platform clock in elapsed time, where there is one; a default, editable
  std::string answerWithinSource;

  const ChannelCapabilities* channel(ThreadKind kind) const {
    for (const ChannelCapabilities& candidate : channels)
      if (candidate.kind == kind) return &candidate;
    return nullptr;
  }
};

}  // namespace inquiry
