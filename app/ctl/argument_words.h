#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "app/ctl/arguments.h"

namespace inquiry::ctl {

// A word of the command line: the first one becomes the command, one beneath it the action.
CLI::App* command(CLI::App& parent, Arguments& arguments, const std::string& name, const std::string& help);
CLI::Option* target(CLI::App* sub, Arguments& arguments, const std::string& what);

// What leads ask for: reports, samples, reviewers' files, rounds, people. In argument_lead.cpp.
void addReports(CLI::App& app, Arguments& arguments);
void addReview(CLI::App& app, Arguments& arguments);
void addSamples(CLI::App& app, Arguments& arguments);
void addSchedule(CLI::App& app, Arguments& arguments);
void addPeople(CLI::App& app, Arguments& arguments);

// What is kept, given out and forgotten: exports, imports, evidence, retention, forgetting, other programs. In argument_keeping.cpp.
void addArchive(CLI::App& app, Arguments& arguments);
void addEvidence(CLI::App& app, Arguments& arguments);
void addRetention(CLI::App& app, Arguments& arguments);
void addErasure(CLI::App& app, Arguments& arguments);
void addLocal(CLI::App& app, Arguments& arguments);

}  // namespace inquiry::ctl
