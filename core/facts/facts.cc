// SPDX-License-Identifier: MIT
#include "core/facts/facts.h"

#include <algorithm>

#include "core/notes/notebook/link_spellings.h"
#include "core/notes/records/identity.h"
#include "core/practice/standing.h"
#include "core/rules/due/due.h"
#include "core/rules/due/order.h"

namespace confab::core {
namespace {

int number_of(std::size_t count) { return static_cast<int>(count); }

// Dates on the user's clock.
std::string local_date(Instant instant, const Moment& moment) {
  return print_date(local_minute(instant, moment.now.zone));
}

std::string_view referrals_name(Referrals::Kind kind) {
  switch (kind) {
    case Referrals::Kind::kUnstated:
      return "unstated";
    case Referrals::Kind::kNone:
      return "none";
    case Referrals::Kind::kNotAsked:
      return "not-asked";
    case Referrals::Kind::kNamed:
      return "people";
  }
  return "";
}

class FactWriter {
 public:
  FactWriter(const Moment& moment, const FindSource& source) : moment_(moment), source_(source) {}

  void add_notebook() {
    const auto& notebook = moment_.notebook;
    auto& fact = add("notebook");
    fact.set_text("schema", "confab.export/1");
    fact.set_text("at", local_date(moment_.now.instant, moment_));
    fact.set_text("timezone", notebook.zones.local.name());
    fact.set("contacts", {number_of(notebook.contacts.size())});
    fact.set("organizations", {number_of(notebook.organizations.size())});
    fact.set("talks", {number_of(notebook.interviews.size())});
    fact.set("left-out", {number_of(notebook.unread.size())});
  }

  void add_note(const Note& note) {
    if (const auto* contact = moment_.notebook.contact_of(note)) return add_contact(note, *contact);
    if (const auto* talk = moment_.notebook.interview_of(note)) return add_talk(note, *talk);
    auto& fact = add_fields(note, note.type);
    if (note.type == kOrganization) fact.set_text("who", note.stem());
  }

  void add_due() {
    for (const auto& item : due_items(moment_)) {
      auto& fact = add("due");
      fact.set_text("who", item.who);
      fact.set_text("rule", rule_info(item.rule).id);
      fact.set_text("due", local_date(item.due, moment_));
      fact.set_text("state", lateness_name(item, moment_.now));
      fact.set_text("path", item.path);
      fact.set_text("why", item.why);
      fact.set_text("command", item.command);
    }
  }

  std::vector<FactRow> finish() { return std::move(facts_); }

 private:
  FactRow& add(std::string_view kind) { return facts_.emplace_back(fact_kind(kind)); }

  // With what the front matter says, and its bytes.
  FactRow& add_fields(const Note& note, std::string_view kind) {
    auto& fact = add(kind);
    fact.set_text("path", note.path);
    for (const auto& field : fact.kind->fields) {
      if (!field.field) continue;
      fact.set(field.key,
               resolved(*field.field, typed_cell(*field.field, note.fields.find(field.key))));
    }
    auto [front_matter, body] = source_(note);
    fact.set_text("front-matter", front_matter);
    fact.set_text("body", body);
    return fact;
  }

  // Links as what they lead to, and flags that are not set as false.
  Cell resolved(const Field& field, Cell cell) const {
    if (field.type == FieldType::kFlag && cell.is_null()) return {false};
    if (auto* map = std::get_if<CellMap>(&cell.value)) resolve_entry(field, *map);
    if (auto* maps = std::get_if<std::vector<CellMap>>(&cell.value)) {
      for (auto& map : *maps) resolve_entry(field, map);
    }
    if (field.type != FieldType::kLink) return cell;
    if (auto* text = std::get_if<std::string>(&cell.value)) *text = target_of(field, *text);
    if (auto* texts = std::get_if<std::vector<std::string>>(&cell.value)) {
      for (auto& text : *texts) text = target_of(field, text);
    }
    return cell;
  }

  void resolve_entry(const Field& list, CellMap& entry) const {
    for (auto& [key, cell] : entry) {
      if (const auto* field = find_entry_field(list.key, key))
        cell = resolved(*field, std::move(cell));
    }
  }

  std::string target_of(const Field& field, const std::string& text) const {
    const auto link = link_in(moment_.notebook, text);
    if (field.key == "organization") {
      const auto* organization = moment_.notebook.find_organization(link);
      return organization ? organization->name : link.text;
    }
    return who(link);
  }

  // The contact's stem; the name of someone without a note.
  std::string who(const Link& link) const {
    const auto* contact = moment_.notebook.find_contact(link);
    return contact ? std::string(contact->stem()) : link.text;
  }

  void add_contact(const Note& note, const Contact& contact) {
    const auto standing = standing_of(contact, moment_);
    auto& fact = add_fields(note, kContact);
    fact.set_text("who", contact.stem());
    fact.set_text("name", contact.name);
    fact.set("may-name-you", {contact.may_name_referrer});
    fact.set_text("state", state_name(standing.state));
    if (standing.last_told) fact.set_text("last", local_date(*standing.last_told, moment_));
    fact.set("same-person", {identities_of(kContact, note.fields)});
    if (!contact.referred_by.is_empty()) add_referral(who(contact.referred_by), "", contact);
    add_attempts(contact);
  }

  void add_attempts(const Contact& contact) {
    int number = 0;
    for (const auto& attempt : contact.outreach) {
      auto& fact = add("attempt");
      fact.set_text("who", contact.stem());
      fact.set("number", {++number});
      fact.set_text("date", print_date(attempt.date));
      fact.set_text("by", attempt.by);
      fact.set_text("outcome", outcome_name(attempt.outcome));
      fact.set("asks", {attempt.asks.value_or(true)});
      fact.set_text("note", attempt.note);
    }
  }

  void add_talk(const Note& note, const Interview& talk) {
    std::vector<std::string> named;
    for (const auto& link : talk.referrals.named) named.push_back(who(link));
    auto& fact = add_fields(note, "talk");
    fact.set_text("talk", talk.stem());
    fact.set("referrals", {named});
    fact.set_text("named", referrals_name(talk.referrals.kind));
    fact.set("learned", {talk.learned.entries});
    fact.set("to-thank-for", {talk.to_thank_for.entries});
    fact.set("next", {talk.next_step.entries});
    fact.set("left-out", {talk.left_out.entries});
    fact.set("new-questions", {talk.new_questions.entries});
    add_questions(talk);
    add_promises(talk);
    for (const auto& link : talk.referrals.named) add_referral(talk, link);
  }

  std::vector<std::string> people_of(const Interview& talk) const {
    std::vector<std::string> people;
    if (!talk.contact.is_empty()) people.push_back(who(talk.contact));
    for (const auto& other : talk.others) people.push_back(who(other));
    return people;
  }

  void add_questions(const Interview& talk) {
    const auto* contact = moment_.notebook.find_contact(talk.contact);
    int number = 0;
    for (const auto* questions : {&talk.questions, &talk.cancelled_questions}) {
      for (const auto& question : *questions) {
        auto& fact = add("question");
        fact.set_text("talk", talk.stem());
        fact.set("who", {people_of(talk)});
        fact.set("number", {++number});
        if (contact) fact.set("career", {contact->careers});
        fact.set_text("question", question.text);
        fact.set("critical", {question.is_critical});
        fact.set_text("state", answer_state_name(question.state));
        fact.set_text("answer", question.answer);
      }
    }
  }

  void add_promises(const Interview& talk) {
    int number = 0;
    for (const auto& promise : talk.promises) {
      auto& fact = add("promise");
      fact.set_text("talk", talk.stem());
      fact.set("who", {people_of(talk)});
      fact.set("number", {++number});
      fact.set_text("by", promise.by == Promise::By::kMe ? "me" : "them");
      fact.set_text("text", promise.text);
      if (promise.date) fact.set_text("date", print_date(*promise.date));
      fact.set("kept", {promise.is_kept});
    }
  }

  void add_referral(const Interview& talk, const Link& named) {
    const auto from = who(talk.contact);
    if (const auto* contact = moment_.notebook.find_contact(named))
      return add_referral(from, talk.stem(), *contact);
    auto& fact = add("referral");
    fact.set_text("from", from);
    fact.set_text("talk", talk.stem());
    fact.set_text("to", named.text);
  }

  void add_referral(std::string_view from, std::string_view talk, const Contact& to) {
    const auto& talks = moment_.notebook.interviews_with(to);
    const bool is_met =
        std::ranges::any_of(talks, [&](const auto* each) { return moment_.was_held(*each); });
    auto& fact = add("referral");
    fact.set_text("from", from);
    fact.set_text("talk", talk);
    fact.set_text("to", to.stem());
    fact.set("has-note", {true});
    fact.set("approached", {is_met || !to.outreach.empty()});
    fact.set("met", {is_met});
  }

  const Moment& moment_;
  const FindSource& source_;
  std::vector<FactRow> facts_;
};

}  // namespace

std::vector<FactRow> fact_rows(const Moment& moment, const FindSource& source) {
  FactWriter writer(moment, source);
  writer.add_notebook();
  for (const auto& note : moment.notebook.notes) writer.add_note(note);
  writer.add_due();
  return writer.finish();
}

}  // namespace confab::core
