#include "core/insight/definitions.h"

#include <array>

namespace inquiry::insight {
namespace {

constexpr std::array kDefinitions{
    Definition{Figure::Waits, "Waiting periods",
               "From the oldest unanswered message of a buyer to the answer of a person, a close, or \"no reply needed\"; counted where it began. Automatic answers end "
               "none.",
               "waits"},
    Definition{Figure::AnsweredInADay, "Answered within 24 h",
               "Waiting periods that a person answered in less than 24 hours, weekends and holidays included, of all that were answered or lasted 24 hours. What was closed "
               "without an answer or still runs within 24 hours is left out.",
               "share"},
    Definition{Figure::FirstResponse, "First response", "First waiting period of a conversation, from the buyer's message to the answer of a person.", "time"},
    Definition{Figure::NextResponse, "Next response", "Second and later waiting periods of a conversation that a person answered.", "time"},
    Definition{Figure::Resolution, "Resolution",
               "From the first message of a conversation, or the first after it was closed, to the next close. A conversation that was imported as closed counts to its last "
               "message.",
               "time"},
    Definition{Figure::Late, "Late",
               "Waiting periods that lasted to their deadline or beyond, however they ended, of all with a deadline that ended or missed it. Imported ones are judged by the "
               "deadlines that held when their figures were first worked out.",
               "share"},
    Definition{Figure::OverOwnTarget, "Over own target", "The same for the team's own targets.", "share"},
    Definition{Figure::EndedSilently, "Ended without an answer", "Waiting periods that a close or \"no reply needed\" ended.", "waits"},
    Definition{Figure::Open, "Waiting", "Waiting periods that have not ended.", "waits"},
    Definition{Figure::Overdue, "Overdue", "Waiting periods that have not ended and are past their deadline. No clock runs for imported ones that still wait.", "waits"},
    Definition{Figure::Reopened, "After a close", "Waiting periods that began after their conversation had been closed.", "waits"},
    Definition{Figure::Automatic, "Automatic answers", "Waiting periods in which the buyer first had an automatic answer, and how soon. It ends no waiting period.", "time"},
    Definition{Figure::PreSale, "Questions before an order", "First waiting periods of questions that belong to no order.", "waits"},
    Definition{Figure::Ordered, "Became orders", "Questions before an order whose buyer ordered in the same store within 7 days, of all such questions.", "share"},
    Definition{Figure::Stages, "Where the time goes",
               "Answers of this desk: from the buyer's message to the assignment, the opening, the first written word, Send, and the platform's acceptance. A step that was not "
               "taken takes no time of its own; the five sum to the whole.",
               "time"},
};

}  // namespace

std::span<const Definition> definitions() { return kDefinitions; }

}  // namespace inquiry::insight
