A missing fact that a message needs is a gap, and a message with a gap is not sent.

  $ confab init -q
  $ confab config set drafts.name 'Ada King' -q; confab config set drafts.introduction 'I mend looms' -q
  $ note() { printf -- '---\n%s\n---\n%s\n' "$2" "$3" > "$1.md"; }
  $ note cher 'type: contact
  > name: Cher
  > email: cher@example.org
  > may-name-you: false
  > referred-by: "[[jo]]"'
  $ note jo 'type: contact
  > name: Jo Diaz
  > email: jo@example.org'
  $ for kind in referral-message introduction-reply follow-up last-message reconnect promise-kept; do
  >   confab reach cher --eml --for $kind 2>&1 | grep draft-gap; done
  confab: referral-message: '[who suggested you write]' is not filled in [draft-gap]
  confab: follow-up: '[wrote to you]' is not filled in [draft-gap]; '[the day you wrote]' is not filled in [draft-gap]
  confab: last-message: '[once or twice]' is not filled in [draft-gap]
  confab: reconnect: '[what you are trying to decide]' is not filled in [draft-gap]
  confab: promise-kept: '[what you promised]' is not filled in [draft-gap]; '[the link or the text]' is not filled in [draft-gap]
  $ confab reach jo --draft --for report-back -q | head -5
  Subject: About Cher
  
  Dear Jo Diaz,
  
  Thank you for pointing me to Cher. [what came of it]
  $ confab reach jo --draft --for thank-you-email -q | sed -n 5p
  Thank you for talking with me on [the day you talked], and especially for [one thing to thank them for].

A message for the person who referred you to send is addressed to them, and does not count as a message to the other person.

  $ confab reach cher --eml --for forward-me
  forward-me: 53 of 85 words
  Jo Diaz sends this, so record nothing for Cher
  after asking them: confab reach jo --by email
  X-Unsent: 1\r (esc)
  X-Checksum: 047806b65b0e63a2\r (esc)
  Date: Tue, 01 Dec 2026 09:00:00 +0100\r (esc)
  To: "Jo Diaz" <jo@example.org>\r (esc)
  Subject: Would you talk with Ada King for 20 minutes?\r (esc)
  MIME-Version: 1.0\r (esc)
  Content-Type: text/plain; charset=utf-8\r (esc)
  Content-Transfer-Encoding: 7bit\r (esc)
  \r (esc)
  To pass on to Cher:\r (esc)
  \r (esc)
  Ada King asked me whether I could connect you two. Here is what it's about:\r (esc)
  \r (esc)
  "I mend looms. I'd like to ask you about your work, for 20 minutes, at any time that suits you."\r (esc)
  \r (esc)
  May I connect you? If it's not a good time, just say so.\r (esc)

An introduction has a subject. A single time is a question of its own, and a time has a zone.

  $ confab reach cher --eml --for introduction-reply --with referrer-call=Jo -q | grep Subject
  Subject: Good to meet you\r (esc)
  $ confab reach cher --draft --for propose-time --times 'fri 4pm' -q
  Subject: A time for our talk
  
  Dear Cher,
  
  Thank you for [their reply]. Would Friday, December 4 at 4 p.m., Berlin time, suit you?
  
  20 minutes is enough. Tell me whether you prefer a call or video. If that time doesn't suit you, name one that does.
  
  Best wishes,
  Ada King
  $ note hopper 'type: contact
  > name: "Dr. Hopper, Grace"
  > email: grace@example.org'
  $ note talk 'type: interview
  > contact: "[[hopper]]"
  > starts: 2026-12-10T10:00
  > timezone: America/New_York
  > status: planned'
  $ confab reach hopper --draft --for reschedule --times 'dec 11 4pm' -q
  Subject: May I move our talk on December 10?
  
  Dear Dr. Grace Hopper,
  
  I'm sorry, but Thursday, December 10 at 10 a.m., Eastern time, no longer works for me. Could we move our talk to Friday, December 11 at 10 a.m., Eastern time? If that doesn't suit you, please choose any time that does.
  
  Thank you,
  Ada King
  $ confab reach hopper --draft --for reschedule --times 'dec 10 4pm' -q 2>&1 | grep -A1 ^confab
  confab: --times: Thu 2026-12-10 16:00 is when the talk is now
  hint: propose another time

A message that contradicts the talk or the note is doubtful, and so is a question to someone who declined.

  $ say() { confab reach $1 --by email --text "$2" -n > diff; }
  $ say hopper 'Dear Dr. Hopper, see you on Friday, December 11.'
  warning: 'December 11', but the talk is Thu 2026-12-10 16:00 for you [draft-time-unclear]
  $ say hopper 'Dear Grace, see you on Thursday, December 11.'
  warning: 'Thursday, December 11' is a Friday [draft-time-unclear]
  warning: 'December 11', but the talk is Thu 2026-12-10 16:00 for you [draft-time-unclear]
  $ say hopper 'Dear Oleg, see you on Thursday at 10 a.m.'
  warning: 'Dear Oleg', but their note says 'Dr. Hopper, Grace' [draft-name-differs]
  $ confab reach cher --by email -q; confab reach cher --by email --outcome declined -q
  $ say cher 'Dear Cher, could you spare 20 minutes after all?'
  warning: they declined; do not ask again [draft-requests]
  $ confab reach cher --draft --for first-message -q | head -1
  warning: they declined; do not ask again [draft-requests]
  Subject: Question about your work

A thank-you quotes what fits its sentence, splits what is long, and reminds you of the file.

  $ note held 'type: interview
  > contact: "[[jo]]"
  > starts: 2026-11-30T10:00
  > status: held
  > referrals: ["Bob Jones <bob@example.org>", "[Kim Lee](kim.md)"]
  > resume: { version: cv.pdf, asked-for: true }' '## Review
  > ### To thank them for
  > - For the tour of the whole mill
  > - TODO
  > - telling me how you plan a week when half of your people are new
  > ### Next
  > - none yet
  > - I will call Bob.'
  $ confab thank jo --draft
  thank-you-email: 69 of 110 words
  attach: cv.pdf
  after sending it: confab thank jo --by email
  and once they have your résumé: confab set held resume.handed-over=true
  Subject: Thank you for talking with me
  
  Dear Jo Diaz,
  
  Thank you for talking with me yesterday, and especially for the tour of the whole mill. Thank you also for telling me how you plan a week when half of your people are new. Because of it, I'm going to call Bob.
  
  Thank you for suggesting Bob Jones and Kim Lee, too. I'll write soon and let you know how it goes. My résumé is attached, as you asked.
  
  Best wishes,
  Ada King
  $ confab thank jo --draft --by text
  thank-you-short: 32 of 45 words
  after sending it: confab thank jo --by text
  and once they have your résumé: confab set held resume.handed-over=true
  Hello Jo Diaz, it's Ada King. Thank you for talking with me yesterday, and especially for the tour of the whole mill. I'm going to call Bob. I'll send you my résumé, as you asked.
  $ confab thank jo --draft --json | grep attach\"
        "attach": "cv.pdf"

If nobody came, it may have been you.

  $ note lee 'type: contact
  > name: Lee
  > email: lee@example.org'
  $ note missed 'type: interview
  > contact: "[[lee]]"
  > starts: 2026-11-30T10:00
  > status: no-show'
  $ confab reach lee --draft 2>&1 | head -4
  no-show-theirs: 50 of 85 words
  hint: if it was you who did not come, use --for no-show-mine
  after sending it: confab reach lee --by email
  Subject: Shall we try another time?

A fact that does not fit its sentence is left out, with a warning.

  $ note pat 'type: contact
  > name: Pat Roe
  > email: pat@example.org
  > career: nursing
  > why: knows everyone
  > in-common: grew up in Toledo
  > topic: How did you get in?
  > how: in person
  > phone: "+1 317 555 0101"'
  $ confab reach pat --draft 2>&1 | grep -E 'warning|Subject|talk'
  warning: pat.md: 'in-common: grew up in Toledo' does not complete 'I'm a fellow …', as 'Purdue alum' does, so it is left out
  warning: pat.md: 'topic: How did you get in?' does not complete 'a question about …', so it is left out
  warning: pat.md: 'why: knows everyone' is not a sentence to them, as 'Your talk is why I'm writing.' is, so it is left out
  Subject: Question about nursing
  Would you be willing to talk with me for 20 minutes in person in the next two weeks?
  $ confab reach pat --draft --for propose-time 2>&1 | grep enough
  20 minutes is enough. We could talk in person. If none of these works, name a time that does.

Someone who may not be named stays out of the letter and of the prep sheet.

  $ note rosa 'type: contact
  > name: Rosa Diaz
  > email: rosa@example.org
  > relation: my nurse manager'
  $ note huy 'type: contact
  > name: Huy Minh
  > email: huy@example.org
  > linkedin: https://www.linkedin.com/in/huy
  > referred-by: "[[rosa]]"
  > may-name-you: no'
  $ confab reach huy --draft --for referral-message -q | sed -n 5p
  warning: huy.md: 'may-name-you' says not to name who referred you
  hint: write another draft: --for first-message
  [who suggested you write] suggested I write to you. I mend looms.
  $ confab schedule huy 2026-12-03T14:00 --place phone -q
  $ confab prep huy 2>&1 | grep -E 'Rosa|know each other'
  Referred by Rosa Diaz, my nurse manager; do not say so.
  $ confab set huy may-name-you=yes -q
  $ confab prep huy 2>&1 | grep -E 'Rosa'
  Referred by Rosa Diaz, my nurse manager.
  - Rosa Diaz suggested that we talk.
  $ confab reach huy --draft --for linkedin-message -q | cut -c1-60
  warning: LinkedIn sends messages only to people who accepted your invitation
  Dear Huy Minh, Rosa Diaz suggested I write to you. I mend lo

A letter to two people is one only if they belong together.

  $ printf 'Dear Pat and Rosa,\n\nCould we talk?\n' | confab reach pat --by email --text - -n -q; echo $?
  confab: --text: 'Dear Pat and Rosa' greets Rosa Diaz, but this message is for Pat Roe [draft-greets-another]
  hint: correct the greeting; if they go by that name, add it to their note as 'call'
  4
  $ printf 'Dear Huy and Rosa,\n\nSee you soon.\n' | confab reach huy --by email --text - -n -q > diff; echo $?
  0
  $ confab set huy may-name-you=no -q
  $ printf 'Dear Huy and Rosa,\n\nSee you soon.\n' | confab reach huy --by email --text - -n -q 2>&1 | head -1
  confab: --text: 'Dear Huy and Rosa' greets Rosa Diaz, but this message is for Huy Minh [draft-greets-another]

A report names everyone they suggested and you talked with since.

  $ for who in Bo Cy; do note $who "type: contact
  > name: $who Li
  > referred-by: '[[rosa]]'"; note talk-$who "type: interview
  > contact: '[[$who]]'
  > starts: 2026-11-1${#who}T10:00
  > status: held"; done
  $ confab reach rosa --draft --for report-back -q | head -5
  Subject: I talked with Bo Li and Cy Li
  
  Dear Rosa Diaz,
  
  Thank you for pointing me to Bo Li and Cy Li. We talked on Thursday, November 12. [how the talk helped you]

Spoken words are not a letter.

  $ confab thank Bo --draft --by phone -q
  Hello Bo Li, it's Ada King. Thank you for talking with me on November 12, and especially for [one thing to thank them for].

A review warns about words that no letter can quote.

  $ confab review Bo --next 'my CV needs work' --thank-for 'you showed me the lab' -q
  warning: 'you showed me the lab' does not complete 'Thank you for …', so a thank-you leaves it out
  warning: 'my CV needs work' does not complete 'I'm going to …', so a thank-you leaves it out

A placeholder in capitals is a gap too, wherever it came from.

  $ cd "$(mktemp -d)"; confab init -q; confab add-contact 'Ada King' --email ada@x.example -q
  $ for text in 'Dear NAME, could we talk?' 'Dear Name, could we talk?' 'Dear Ada King, could we talk about YOUR COMPANY?'; do echo "$text" | confab reach ada --by email --text -; done
  confab: --text: 'NAME' is not filled in [draft-gap]
  hint: replace it; use parentheses for text that is not a gap
  confab: --text: 'Dear Name' is not filled in [draft-gap]
  hint: replace it; use parentheses for text that is not a gap
  confab: --text: 'YOUR COMPANY' is not filled in [draft-gap]
  hint: replace it; use parentheses for text that is not a gap
  [4]
