#pragma once

#include <string>
#include <string_view>

namespace inquiry::yahoo_shopping {

// A thread is a topic and keeps its id. Messages are counted within their topic, so both make the id: "<topic>/<message>". Never change: stored.
inline std::string messageRemoteId(const std::string& topicId, const std::string& messageId) { return topicId + "/" + messageId; }

}  // namespace inquiry::yahoo_shopping
