#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/finding.h"

namespace inquiry::compliance {

// Words and patterns on one topic, shared by the rules of several packs. Words are found however they are spelled (word_finder.h); patterns are RE2,
// written for the folded text (plain_text.h): small letters, no accents.
struct WordList {
  std::vector<std::string> words, patterns;
};

struct PackRule {
  enum class Finds { Words, Link, Mail, Phone, Card };
  std::string id;  // "amazon.link"
  Finds finds = Finds::Words;
  FindingLevel level = FindingLevel::Warning;
  bool mayBeOverridden = true;  // by somebody with the right and with a reason
  std::string approval;         // "refund", "legal", "claim": a second person's word before it leaves, where the team asks for it
  std::vector<std::string> countries;  // ISO 3166; empty: everywhere
  std::vector<std::string> topics;     // kinds of tickets the hint belongs to: "return"
  std::string text, source, sourceDate;  // one English sentence that says what to do, and where the rule stands
  std::vector<std::string> lists;        // names of WordLists
  WordList own;
  std::vector<std::string> allow, regions;  // hosts of links that may stay; countries whose telephone numbers are known without +
  std::optional<std::string> replacement;   // what cures it
};

// The check rules of one marketplace, or of every one ("common").
struct RulePack {
  std::string id;           // "amazon"; also the marketplace, but for "common"
  int version = 0;
  std::string date;         // ISO, when somebody last compared it with its sources
  std::string source;
  std::vector<PackRule> rules;
  std::map<std::string, WordList> lists;
  std::map<std::string, std::vector<std::string>> hosts;  // named allow-lists
};

// InvalidInput "pack.*" names what is wrong with it, in one sentence.
Result<RulePack> parseRulePack(std::string_view json);

// A pack as it travels: its bytes and the detached signature of exactly those bytes, in hexadecimal.
struct SignedPack {
  std::string json, signature;
};

// Whether the house signed these bytes. Refused "pack.signature" otherwise.
Status verifySignature(const SignedPack& pack);
// The same against any public key, in hexadecimal.
Status verifySignature(const SignedPack& pack, std::string_view publicKey);

// verifySignature(), then parseRulePack().
Result<RulePack> openPack(const SignedPack& pack);

}  // namespace inquiry::compliance
