#include "core/insight/evidence/manifest.h"

#include <nlohmann/json.hpp>

#include "core/storage/sha256.h"

namespace inquiry::evidence {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFormat = "inquirydesk-evidence-1";

std::string nextLink(const std::string& before, const ManifestFile& file) {
  return storage::sha256Of(before + '\n' + file.name + '\n' + file.sha256);
}

Json toJson(const ManifestFile& file, const std::string& link) {
  Json value{{"name", file.name}, {"bytes", file.bytes}, {"sha256", file.sha256}, {"type", file.type}, {"origin", file.origin}, {"chain", link}};
  if (!file.originalName.empty()) value["originalName"] = file.originalName;
  if (file.isAsReceived) value["asReceived"] = true;
  return value;
}

Json toJson(const ManifestGap& gap) {
  Json value{{"what", gap.what}, {"why", gap.why}};
  if (gap.bytes > 0) value["bytes"] = gap.bytes;
  if (!gap.sha256.empty()) value["sha256"] = gap.sha256;
  return value;
}

std::string textAt(const Json& value, const char* key) { return value.contains(key) && value[key].is_string() ? value[key].get<std::string>() : std::string(); }

}  // namespace

std::string manifestText(const Manifest& manifest) {
  Json files = Json::array(), gaps = Json::array();
  std::string link = storage::sha256Of(kFormat);
  for (const ManifestFile& file : manifest.files) files.push_back(toJson(file, link = nextLink(link, file)));
  for (const ManifestGap& gap : manifest.gaps) gaps.push_back(toJson(gap));
  return Json{{"format", kFormat},
              {"subject", {{"kind", manifest.kind}, {"id", manifest.subject}, {"store", manifest.store}, {"marketplace", manifest.marketplace}, {"order", manifest.order}}},
              {"asOf", manifest.asOf},
              {"redaction", {{"level", manifest.redaction}, {"reason", manifest.reason}}},
              {"timeZones", manifest.timeZones},
              {"files", files},
              {"chainEnd", link},
              {"notInPackage", gaps}}
             .dump(2, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

std::optional<Manifest> readManifest(std::string_view text) {
  const Json value = Json::parse(text, nullptr, false);
  if (!value.is_object() || textAt(value, "format") != kFormat || !value.contains("files") || !value["files"].is_array()) return {};
  Manifest manifest;
  if (value.contains("subject") && value["subject"].is_object()) {
    manifest.kind = textAt(value["subject"], "kind");
    manifest.subject = textAt(value["subject"], "id");
    manifest.store = textAt(value["subject"], "store");
    manifest.order = textAt(value["subject"], "order");
  }
  manifest.asOf = textAt(value, "asOf");
  if (value.contains("redaction") && value["redaction"].is_object()) {
    manifest.redaction = textAt(value["redaction"], "level");
    manifest.reason = textAt(value["redaction"], "reason");
  }
  std::string link = storage::sha256Of(kFormat);
  for (const Json& one : value["files"]) {
    if (!one.is_object()) return {};
    ManifestFile file;
    file.name = textAt(one, "name");
    file.sha256 = textAt(one, "sha256");
    link = nextLink(link, file);
    if (textAt(one, "chain") != link) return {};
    manifest.files.push_back(std::move(file));
  }
  if (textAt(value, "chainEnd") != link) return {};
  return manifest;
}

}  // namespace inquiry::evidence
