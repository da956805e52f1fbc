// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/draft_delivery.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/programs/spawn.h"
#include "core/messages/mailto.h"
#include "core/messages/message_file.h"
#include "core/messages/person_values.h"
#include "core/practice/channel.h"
#include "core/text/shell_word.h"
#include "store/files/posix_disk.h"
#include "store/files/report_file.h"
#include "store/files/seal.h"

namespace confab::cmd {
namespace {

// The person who introduced you is moved to Bcc, so that they do not get the replies.
std::string blind_copy(const core::Draft& draft, const core::Contact& contact,
                       const core::Notebook& notebook) {
  if (draft.kind != core::DraftKind::kIntroductionReply) return "";
  const auto* referrer = notebook.find_contact(contact.referred_by);
  return referrer ? core::next_address(*referrer, "email") : "";
}

// A message to pass on goes to the person who passes it on.
core::Result<const core::Contact*> recipient(const core::Draft& draft, const core::Contact& contact,
                                             const core::Notebook& notebook) {
  if (draft.kind != core::DraftKind::kForwardMe) return &contact;
  if (const auto* referrer = notebook.find_contact(contact.referred_by)) return referrer;
  return core::fail({core::ErrorKind::kRefused,
                     fmt::format("nobody on file to pass it on to {}", contact.name),
                     {contact.path},
                     "add 'referred-by:' with a link to the contact who can introduce you"});
}

// A letter that moves someone to Bcc needs their address.
core::Status check_blind_copy(const core::Draft& draft, const core::Contact& contact,
                              const core::Notebook& notebook) {
  const bool copies = draft.kind == core::DraftKind::kIntroductionReply &&
                      draft.body.find("Bcc") != std::string::npos;
  if (!copies || !blind_copy(draft, contact, notebook).empty()) return core::ok();
  const auto* referrer = notebook.find_contact(contact.referred_by);
  return core::fail(
      {core::ErrorKind::kRefused,
       "the draft moves the person who introduced you to Bcc, but has no address",
       {referrer ? referrer->path : contact.path},
       referrer
           ? fmt::format("add it: confab set {} email=ADDRESS", core::note_word(referrer->stem()))
           : "add 'referred-by:' with a link to the contact who introduced you"});
}

core::Status check_has_address(const core::Contact& contact, std::string_view option,
                               const core::Policy& policy) {
  const auto channels = core::preferred_channels(contact, policy);
  if (std::ranges::find(channels, "email") != channels.end()) return core::ok();
  if (!contact.emails.empty()) {
    return core::fail({core::ErrorKind::kRefused,
                       fmt::format("the last email to {} bounced", contact.name),
                       {contact.path},
                       fmt::format("replace the address: confab set {} email=ADDRESS",
                                   core::note_word(contact.stem()))});
  }
  return core::fail({core::ErrorKind::kRefused,
                     fmt::format("no email address for {}", contact.name),
                     {contact.path},
                     fmt::format("add one with 'confab set {} email=ADDRESS', or leave out {}",
                                 core::note_word(contact.stem()), option)});
}

}  // namespace

core::Result<std::string> link_for(const core::Draft& draft, const core::Contact& contact,
                                   const core::Moment& moment) {
  const auto& notebook = moment.notebook;
  TRY_ASSIGN(const auto* to, recipient(draft, contact, notebook));
  TRY(check_has_address(*to, "--open", moment.policy));
  TRY(check_blind_copy(draft, contact, notebook));
  auto link = core::mailto_link(core::next_address(*to, "email"), draft.subject, draft.body,
                                blind_copy(draft, contact, notebook));
  if (!link) link.error().location.path = to->path;
  return link;
}

core::Result<std::string> file_for(const core::Draft& draft, const core::Contact& contact,
                                   const core::Moment& moment) {
  const auto& notebook = moment.notebook;
  TRY_ASSIGN(const auto* to, recipient(draft, contact, notebook));
  TRY(check_has_address(*to, "--eml", moment.policy));
  TRY(check_blind_copy(draft, contact, notebook));
  auto file = core::message_file({core::full_name(*to, notebook), core::next_address(*to, "email"),
                                  blind_copy(draft, contact, notebook), draft.subject, draft.body},
                                 moment.now);
  if (!file) file.error().location.path = to->path;
  return file;
}

core::Status write_file(const std::string& message, const Arguments& arguments, Context& context) {
  const auto typed = arguments.text("eml").value_or("-");
  const store::ReportFile file{context.absolute(typed), typed, "X-Unsent: 1\r\n", "confab --eml"};
  const auto bytes = store::sealed(message, file.head, store::kHeaderSeal);
  if (typed == "-") {
    if (!context.is_for_programs()) context.out().raw(bytes);
    return core::ok();
  }
  if (context.is_dry_run()) return core::ok();
  store::PosixDisk disk;
  TRY_ASSIGN(const auto before, store::read_report(disk, file));
  TRY(store::refuse_changed(before, file, store::kHeaderSeal));
  TRY(store::write_report(disk, file, bytes));
  context.note_done(fmt::format("{} is written", typed));
  if (!context.is_quiet() && !context.is_for_programs())
    context.out().line(fmt::format("{}: written", typed), Output::Stream::kMessage);
  return core::ok();
}

core::Status open_link(const std::string& link, Context& context) {
  TRY(context.out().flush());
  const auto by_hand = "open this link yourself:\n" + link;
  return spawn({context.environment().variable("PATH"), "opener", context.config().opener,
                "set 'opener' in your own config file, or " + by_hand, by_hand},
               link);
}

}  // namespace confab::cmd
