#include "core/desk/jsonl_source.h"

#include <filesystem>
#include <fstream>

#include "core/desk/import_lines.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMaxLine = 16U << 20U;
// An average line, to show progress against the size of the file without reading it twice.
constexpr std::int64_t kBytesPerLine = 600;
constexpr std::string_view kEnding = ".jsonl";

// Every line that is not empty, by its number.
template <class Take>
Status lines(const std::string& folder, const std::string& file, const ImportSource::Wrong& wrong, Take take) {
  std::ifstream in(folder + '/' + file);
  if (!in) return fail(ErrorKind::NotFound, "import.file_missing", "The folder has no " + file + ": choose the folder of an export.");
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    if (line.size() > kMaxLine) {
      wrong(file, number, "the line is longer than 16 MB");
      continue;
    }
    if (auto done = take(line, number); !done) return done;
  }
  return {};
}

}  // namespace

std::string JsonlSource::dayOf(std::string_view name) {
  for (const std::string_view head : {"threads", "messages"})
    if (name.starts_with(head) && name.ends_with(kEnding)) return std::string(name.substr(head.size(), name.size() - head.size() - kEnding.size()));
  return {};
}

Status JsonlSource::threads(const TakeThread& take, const Wrong& wrong) {
  return lines(m_folder, m_threads, wrong, [&](const std::string& line, std::size_t number) -> Status {
    auto thread = parseThreadLine(line);
    if (thread) return take(std::move(*thread), number);
    wrong(m_threads, number, thread.error().text);
    return {};
  });
}

Status JsonlSource::messages(const TakeMessage& take, const Wrong& wrong) {
  return lines(m_folder, m_messages, wrong, [&](const std::string& line, std::size_t number) -> Status {
    auto parsed = parseMessageLine(line);
    if (parsed) return take({std::move(parsed->store), std::move(parsed->threadRemoteId), std::move(parsed->message)}, number);
    wrong(m_messages, number, parsed.error().text);
    return {};
  });
}

std::int64_t JsonlSource::expected() const {
  std::error_code ignored;
  const auto bytes = std::filesystem::file_size(m_folder + '/' + m_messages, ignored);
  return ignored ? 0 : static_cast<std::int64_t>(bytes) / kBytesPerLine;
}

}  // namespace inquiry::desk
