#pragma once

#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/platform_figure.h"

namespace inquiry::desk {

struct Parts;

// The platform's own figure about answers, rebuilt from the log beside the one it publishes. Blocks; not from the window's thread.
class MetricTwinService {
 public:
  explicit MetricTwinService(Parts& parts) : m_parts(parts) {}

  // The figures the platform of this store is known to publish; none for many. NotFound "store.unknown".
  Result<std::vector<PlatformMetric>> metrics(const StoreId& store) const;
  // As of now, or of the newest figure the platform gave for that window. NotFound "figures.metric".
  enum class AsOf { Now, TheirFigure };
  Result<MetricTwin> twin(const StoreId& store, const std::string& metric, int windowDays, AsOf asOf) const;
  // Newest first, without their messages.
  Result<std::vector<PlatformFigure>> figures(const StoreId& store) const;
  // As a person read it off the platform's page. InvalidInput names the field. Journalled.
  Status add(PlatformFigure figure);
  // From a file: core/desk/platform_figure_file.h. Answers how many figures it held.
  struct FileOf {
    StoreId store;
    std::string metric;
    int windowDays = 30;  // of a file that lists messages, which ends now
  };
  Result<std::size_t> addFile(const std::string& path, const FileOf& what);
  Status remove(const StoreId& store, std::int64_t id);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
