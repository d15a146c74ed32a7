#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/finding.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/store_health.h"
#include "core/domain/thread.h"

// What services hand to the window and to inquirydeskctl: plain values, safe to pass between threads.
namespace inquiry::desk {

// One deadline of the open waiting period, with what proves it.
struct ClockView {
  std::string policy;  // "platform", "own", "case"
  std::string label;   // "Platform 24 h"
  Instant startedAt, dueAt;
  std::optional<Instant> metAt;
  bool isReference = false;  // no platform rule stands behind it
  bool drivesDueAt = true;   // false: a team's own wish, which sorts nothing and turns nothing red
  std::string source, sourceDate, calendar, timeZone, tzdataVersion, startEvent;
  std::int64_t policyVersion = 1, calendarVersion = 0;
  struct Span {
    Instant from, to;
    std::string why, name = {};  // name: of the holidays in it
  };
  std::vector<Span> excluded;
};

// Something that happened to the thread besides messages: assignment, tag, close, platform event.
struct ThreadEvent {
  Instant at;
  std::string actor, kind;
  std::string text;            // one English line of the values below, or the event's own words
  std::vector<std::string> added, removed;  // tags
  std::string before, after;   // of what was changed: a person, a status, a priority; empty = nothing or nobody
  std::optional<Instant> until;
  std::string reason, action;  // why no reply is needed; what was taken back
};

struct NoteView {
  NoteId id;
  std::string author;
  Instant at;
  std::string text;
};

struct DraftView {
  std::string text;
  std::vector<OutgoingAttachment> attachments;
  Instant savedAt;
  std::string templateId = {};  // it was begun with; empty when typed
};

struct BuyerHistoryRow {
  ThreadId thread;
  std::string subject;
  ThreadKind kind = ThreadKind::OrderMessage;
  std::optional<Instant> lastMessageAt;
};

// What may be done about the order of a thread beside answering.
struct OrderDesk {
  bool canUse = false;          // its platform reads orders on demand and takes actions on them
  std::optional<Error> whyNot;  // of a store that could have it
  // Only the writer named the number, and no order of that number is known to be theirs.
  bool isUnconfirmed = false;
};

// Everything the conversation and the context panel show. Messages oldest to newest, at most the page asked for.
struct ThreadDetail {
  Thread thread;
  Store store;
  std::vector<Message> messages;
  bool hasOlder = false;
  std::vector<ThreadEvent> events;
  std::vector<NoteView> notes;
  std::vector<ClockView> clocks;
  std::vector<Order> orders;
  std::vector<BuyerHistoryRow> history;
  std::vector<Outgoing> outgoing;  // not yet seen at the platform
  std::optional<DraftView> draft;
  std::string noteDraft;  // an internal note that is being written; empty: none
  std::string webPage;
  OrderDesk orderDesk = {};
};

// What the composer must keep within, read from the channel.
// What the rule packs in force say of addresses in an answer; nothing where no rule speaks of them.
struct AddressRules {
  std::optional<FindingLevel> links, mails, phones;
  std::vector<std::string> hosts;  // of links that may stand all the same
  bool takesCarriers = false;      // so may the pages of parcel carriers
};

struct ComposerLimits {
  bool canSend = false;
  std::string whyNot;      // code: "display-only", "blocked", "answered", "no-connector", ...; empty when it can
  std::string whyNotText;  // the platform's own word where there is one
  std::size_t maxText = 0;
  bool latin1Only = false;
  std::u32string extraCharacters;  // accepted beyond ISO-8859-1
  bool utf16Units = false;
  std::size_t maxAttachments = 0, maxAttachmentBytes = 0;
  std::vector<std::string> attachmentTypes;
  bool firstContact = false;
  std::string source, sourceDate;
  AddressRules addresses = {};
};

struct CheckResult {
  std::size_t length = 0;  // in the channel's unit
  std::vector<Finding> findings;
  bool blocked() const {
    for (const Finding& finding : findings)
      if (finding.level == FindingLevel::Forbidden) return true;
    return false;
  }
};

struct TemplateRow {
  TemplateId id;
  std::string title, titleZh, scene, shortcut;
  std::string language, marketplace;  // of the variant that would be inserted
  bool isFallback = false;  // no variant for this language and marketplace: another one is offered, visibly
  std::string body;         // with placeholders
  bool wasLastToBuyer = false;  // the newest answer to the same buyer was made with it: send() asks for a reason
};

struct RenderedTemplate {
  std::string text;
  std::string language;
  bool isFallback = false;
  std::vector<std::string> missing;  // variables without a value: sending is blocked until they are filled
  struct Chip {
    std::size_t from = 0, to = 0;  // byte range in text
    std::string variable;
    bool empty = false;
  };
  std::vector<Chip> chips;
};

struct TagRow {
  std::string name, colour;
  bool isPreset = false;
  std::int64_t count = 0;  // threads that need an answer
};

struct StoreRow {
  Store store;
  StoreHealth health;
  std::string healthText, nextStep;  // English; the window translates by state
  std::int64_t needsReply = 0;
  SyncAge age = SyncAge::Fresh;      // as of the moment the row was read; amber from 2 intervals without a sync, red from 4
  std::optional<Duration> lag;       // since the last good sync; absent before the first
  std::string alarmFault;            // why alarms of this store do not reach the webhook; empty when they do
  bool isOnlyImported = false;       // history that nobody syncs: its health says nothing
  bool isSample = false;             // invented conversations: core/desk/sample_service.h
  std::int64_t mailOnly = {};        // messages a notification mail told of hours ago and the platform does not show: core/domain/mail_copy.h
  bool takesAutomation = true;       // false: its platform forbids automatic answers, or counts them against the account; `store.mode` is never Automation then
  std::string mailCopyFault = {};    // why the mailbox with those mails cannot be read; empty when it can, or when there is none
};

struct PersonRow {
  PersonId id;
  std::string name, initials;
};

struct SavedView {
  ViewId id;
  std::string name;
  std::string query;  // in the search language
  std::int64_t count = 0;
};

// Counts of threads that need an answer, by view name of interface.md.
struct ViewCounts {
  std::map<std::string, std::int64_t> views;
  std::map<std::string, std::int64_t> stores, tags;
  std::int64_t outbox = 0, outboxNeedsPerson = 0;
};

// First imports that are running, of stores whose platform answers.
struct ImportView {
  std::int64_t stores = 0, messages = 0;  // messages read by this run of the program
  bool isPaused = false;                  // every one of them
};

// The bottom line of the window.
struct StatusLine {
  std::int64_t stores = 0, storesNotOk = 0, storesOnlyImported = 0;  // the last are in none of the others
  std::optional<StoreRow> worst;
  std::optional<Instant> lastSyncAt, nextDueAt;
  bool offline = false;
  std::optional<Instant> offlineSince;
  std::int64_t messages = 0, notIndexed = 0;
  std::optional<Instant> completeSince;
  std::optional<ImportView> importing;
  bool everyStoreCheckedInTime = false;  // only then may a window say "all answered"
};

}  // namespace inquiry::desk
