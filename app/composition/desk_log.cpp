#include "app/composition/desk_log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <filesystem>

namespace inquiry {

void startDeskLog(const std::string& folder) {
  constexpr std::size_t kBytes = 5U << 20U, kFiles = 5;
  std::error_code code;
  std::filesystem::create_directories(folder + "/logs", code);
  std::filesystem::permissions(folder + "/logs", std::filesystem::perms::owner_all, code);
  if (code) return spdlog::set_level(spdlog::level::off);  // or the words would go to standard output, where --json stands
  try {
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(folder + "/logs/desk.log", kBytes, kFiles);
    auto logger = std::make_shared<spdlog::logger>("desk", std::move(sink));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
  } catch (const spdlog::spdlog_ex&) {
    // A desk that cannot log still answers buyers; the doctor shows the disk's state.
    spdlog::set_level(spdlog::level::off);
  }
}

}  // namespace inquiry
