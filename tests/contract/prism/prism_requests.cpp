// prism_requests NAME=PORT...: makes every request of the connectors and says how many the platforms' own descriptions refuse.
// Exit 0: none; 1: some, or a server that proves nothing; 2: wrong usage.
#include <charconv>
#include <iostream>

#include "tests/contract/prism/prism_probe.h"

int main(int argc, char** argv) {
  inquiry::test::PrismPorts ports;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word(argv[i]);
    const std::size_t equals = word.find('=');
    int port = 0;
    const bool isPort = equals != std::string_view::npos &&
                        std::from_chars(word.data() + equals + 1, word.data() + word.size(), port).ec == std::errc() && port > 0;
    if (!isPort) {
      std::cerr << "Say which description listens where: prism_requests ebay-message=4010 ...\n";
      return 2;
    }
    ports[std::string(word.substr(0, equals))] = port;
  }
  inquiry::test::PrismProbe probe(ports);
  if (ports.empty() || !probe.refusesNonsense()) return ports.empty() ? 2 : 1;
  for (const auto& requests : inquiry::test::prismRequests()) requests(probe);
  std::cout << "prism: " << probe.requests() << " requests, " << probe.refused() << " refused" << std::endl;
  return probe.refused() == 0 && probe.requests() > 0 ? 0 : 1;
}
