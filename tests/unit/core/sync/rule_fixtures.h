#pragma once

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "core/domain/person.h"
#include "core/domain/reply_template.h"
#include "core/domain/team.h"
#include "core/storage/person_repository.h"
#include "core/storage/rule_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/template_repository.h"
#include "tests/unit/core/sync/practice_desk.h"
#include "tests/unit/core/sync/told_connector.h"

namespace inquiry::test {

inline std::string ruleFile(const std::string& name) {
  std::ifstream in(std::string(INQUIRY_SOURCE_DIR) + "/tests/data/rules/" + name);
  std::stringstream text;
  text << in.rdbuf();
  if (text.str().empty()) throw std::runtime_error("tests/data/rules/" + name + " is missing");
  return text.str();
}

inline std::vector<std::vector<std::string>> ruleRows(const std::string& name, char separator) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream in(ruleFile(name));
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> fields(1);
    for (const char c : line)
      if (c == separator) fields.emplace_back();
      else fields.back() += c;
    rows.push_back(std::move(fields));
  }
  return rows;
}

struct FixtureMessage {
  std::string id, thread, store;
  Instant at;
  std::string text;
};

// tests/data/rules/make_rules.py writes them. What a platform would tell of their conversations is told to ToldConnector.
inline std::vector<FixtureMessage> fixtureMessages(const std::string& name) {
  std::vector<FixtureMessage> messages;
  for (const auto& row : ruleRows(name, '\t')) {
    messages.push_back({row.at(0), row.at(1), row.at(2), at(row.at(7).c_str()), row.at(8)});
    ToldConversation told{*threadKindFromName(row.at(3)), {}};
    if (!row.at(4).empty()) {
      Order order;
      order.remoteId = "o-" + row.at(1);
      order.status = row.at(4);
      order.total = Money{std::stoll(row.at(5)) * 100, row.at(6)};
      order.placedAt = messages.back().at - std::chrono::hours(48);
      order.fetchedAt = messages.back().at;
      told.order = order;
    }
    ToldConnector::told()[row.at(1)] = told;
  }
  return messages;
}

// Three stores of three countries that answer by themselves, twenty approved templates in four languages, and the people of the routing rules.
struct FixtureDesk : PracticeDesk {
  FixtureDesk(const std::string& rules, Instant begin) : PracticeDesk({"us", "mx", "jp"}, &ToldConnector::make) {
    clock.set(begin);
    for (auto& [id, each] : platforms)
      for (ChannelCapabilities& channel : each->capabilities.channels) channel.automaticAnswersAllowed = true;
    write([&](storage::Connection& connection) -> Status {
      if (auto done = saveStores(connection); !done) return done;
      if (auto done = savePeople(connection); !done) return done;
      for (int number = 1; number <= 20; ++number)
        if (auto done = saveTemplate(connection, (number < 10 ? "t0" : "t") + std::to_string(number)); !done) return done;
      storage::RuleRepository::Version version;
      version.madeAt = begin;
      version.madeBy.value = "me";
      version.body = rules;
      const auto added = storage::RuleRepository(connection).add(version);
      return added ? Status() : fail(added.error());
    });
    if (!sync().storesChanged()) throw std::runtime_error("stores");
    for (const auto& [id, each] : platforms) round(id);  // what comes after it is news
  }

  // By the remote id of the conversation.
  std::map<std::string, std::string> byThread(std::string_view sql) {
    return read([&](storage::Connection& connection) -> Result<std::map<std::string, std::string>> {
      std::map<std::string, std::string> values;
      const auto done = storage::forEachRow(connection, sql, [&](storage::Row row) { values[row.text(0)] = row.text(1); });
      if (!done) return fail(done.error());
      return values;
    });
  }

 private:
  static Status saveStores(storage::Connection& connection) {
    const nlohmann::json stores = nlohmann::json::parse(ruleFile("stores.json"));
    for (const auto& [id, told] : stores.items()) {
      auto store = *storage::StoreRepository(connection).find(StoreId{id});
      store->site = told["site"];
      store->timeZone = told["zone"];
      store->mode = StoreMode::Automation;
      if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
      if (auto done = storage::SettingRepository(connection).save("sla.hours." + id, told["hours"].dump()); !done) return done;
    }
    return {};
  }
  static Status savePeople(storage::Connection& connection) {
    for (const char* id : {"qin", "sato"})
      if (auto done = storage::PersonRepository(connection).save({PersonId{id}, id, {}, true}); !done) return done;
    for (const char* id : {"group:finance", "group:latam", "group:presale", "group:rest"})
      if (auto done = storage::TeamRepository(connection).save({PersonId{id}, id, {PersonId{"qin"}}}); !done) return done;
    return {};
  }
  static Status saveTemplate(storage::Connection& connection, const std::string& id) {
    ReplyTemplate value;
    value.id.value = value.title = id;
    value.approved = true;
    value.variants = {{"en", {}, id + " en: thank you, we look into it."}, {"es", {}, id + " es: gracias, lo revisamos."},
                      {"ja", {}, id + " ja: ありがとうございます。確認いたします。"}, {"zh", {}, id + " zh: 谢谢，我们马上查看。"}};
    const auto saved = storage::TemplateRepository(connection).save(value);
    return saved ? Status() : fail(saved.error());
  }
};

}  // namespace inquiry::test
