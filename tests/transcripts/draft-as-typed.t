What people type into facts, times and values is used as it was meant, or drafts say that it is not used.

  $ confab init -q
  $ confab config set drafts.name 'Ada King' -q; confab config set drafts.introduction 'I mend looms' -q
  $ confab config set drafts.headline 'I am a loom mechanic' -q; confab config set drafts.phone '215 555 0142' -q
  $ note() { printf -- '---\n%s\n---\n%s\n' "$2" "$3" > "$1.md"; }
  $ note rita 'type: contact
  > name: Rita Ora
  > email: rita@example.org'
  $ note jo 'type: contact
  > name: Jo Po
  > email: jo@example.org
  > career: "[[Data Science]]"
  > why: [your post on looms, your talk]
  > in-common: both from Toledo
  > how: whenever
  > timezone: "+05:30"
  > referred-by: ["[[rita]]", "[[bob]]"]
  > may-name-you: ask first'
  $ confab reach jo --draft
  warning: jo.md: 'why' holds 2 values; a draft uses the first
  warning: jo.md: 'referred-by' holds 2 values; a draft uses the first
  warning: jo.md: 'may-name-you: ask first' is neither true nor false, so they are not named
  warning: jo.md: 'timezone: +05:30' is not a time zone, so times are in yours
  warning: jo.md: 'in-common: both from Toledo' does not complete 'I'm a fellow …', as 'Purdue alum' does, so it is left out
  warning: jo.md: 'how: whenever' does not say how, as 'by phone' does, so it is left out
  first-message: 42 of 85 words
  warning: three sentences in a row begin with I [draft-starts-with-i]
  after sending it: confab reach jo --by email
  Subject: Question about Data Science
  
  Dear Jo Po,
  
  I'm writing because of your post on looms. I mend looms. I'm trying to find out whether a career in Data Science is right for me.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Ada King
  215 555 0142

A time or a value for which a draft has no place is refused. A first message may propose a time.

  $ confab reach jo --draft --for follow-up --times 'thu 4pm'
  confab: --times: follow-up has no place for a time
  hint: use --for propose-time
  [2]
  $ confab reach jo --draft --with memory='You taught me.'
  confab: --with: first-message has no place for 'memory'
  hint: it uses about, career, found, greeting, how, minutes, question, tie, times, why, your-aim, your-introduction, your-name, your-note, your-phone
  [2]
  $ confab reach jo --draft --times 'thu 4pm' --times 'thu 4pm' -q 2>&1 | grep willing
  Would you be willing to talk with me for 20 minutes, for example Thursday, December 3 at 4 p.m., Berlin time?

A message that is spoken, or that belongs on LinkedIn, is not an email.

  $ for kind in voicemail text-message linkedin-invitation; do confab reach jo --eml --for $kind; done
  confab: --for: voicemail is not an email
  hint: use --draft to print it
  confab: --for: text-message is not an email
  hint: use --draft to print it
  confab: --for: linkedin-invitation is not an email
  hint: use --draft to print it
  [2]

A talk that has begun is not looked forward to, and one that was called off is named.

  $ note talk 'type: interview
  > contact: "[[rita]]"
  > starts: 2026-12-01T08:00
  > timezone: Europe/Berlin
  > status: planned
  > agreed: 2026-11-20'
  $ confab reach rita --draft
  no-show-theirs: 50 of 85 words
  hint: if you talked, record it with 'confab log rita'
  hint: if it was you who did not come, use --for no-show-mine
  after sending it: confab reach rita --by email
  Subject: Shall we try another time?
  
  Dear Rita Ora,
  
  I had Tuesday, December 1 at 8 a.m. down for our talk, and I think we missed each other. If I got the time or place wrong, I'm sorry.
  
  Shall we find another time? If you're very busy just now, tell me and I'll ask again in a few weeks.
  
  Best wishes,
  Ada King
  215 555 0142
  $ confab reach rita --draft --for confirm -q | head -6
  Subject: Our talk
  
  Dear Rita Ora,
  
  I'm looking forward to our talk:
  
  $ sed -i 's/08:00/16:00/; s/planned/cancelled/; s/agreed: .*/cancelled: 2026-11-30/' talk.md
  $ confab reach rita --draft -q | sed -n 5p
  I'm sorry that our talk on Tuesday, December 1 fell through. Would one of these times suit you?

No draft goes to an address that bounced, and a voicemail does not promise an email in that case. On a Friday, the week is over.

  $ note bob 'type: contact
  > name: Bob Ek
  > email: bob@example.org
  > phone: 215 555 0199
  > outreach: [{ date: 2026-11-30, by: email, outcome: bounced }]'
  $ confab reach bob --eml
  confab: the last email to Bob Ek bounced in bob.md
  hint: replace the address: confab set bob email=ADDRESS
  [4]
  $ confab reach bob --draft --for voicemail -q --now 2026-12-04T17:00 | sed -n 3p
  Could I ask you a few questions about your work, for 20 minutes at most? I'll try you again next week.

On every channel, people you know read who is writing. A second message, or one to someone you parked, gets a warning.

  $ note kim 'type: contact
  > name: Kim Lee
  > known-from: from Uni
  > formality: casual
  > email: kim@example.org
  > parked: 2026-12-01
  > outreach: [{ date: 2026-11-30, by: email, outcome: sent }]'
  $ for by in linkedin phone text; do confab reach kim --draft --by $by --for $(case $by in linkedin) echo linkedin-invitation;; phone) echo voicemail;; text) echo text-message;; esac) -q 2>/dev/null | head -1; done
  Hi Kim Lee, it's Ada King from Uni. May I ask for your advice?
  Hello Kim Lee, this is Ada King from Uni, at 215 555 0142. I emailed you on Monday, November 30.
  Hi Kim Lee, it's Ada King from Uni. I'd like to ask you about your work. Could I call you for 20 minutes this week or next?
  $ confab reach kim --draft 2>&1 | grep warning
  warning: less than 5 business days after the unanswered email of Mon 2026-11-30
  warning: you parked them
  $ confab reach kim --draft --for reconnect -q 2>/dev/null | tail -4
  
  Warmly,
  Ada King
  215 555 0142

A report about another person says how it went with them.

  $ note pia 'type: contact
  > name: Pia Noe
  > referred-by: "[[rita]]"'
  $ note sam 'type: contact
  > name: Sam Spade
  > referred-by: "[[rita]]"'
  $ note met 'type: interview
  > contact: "[[pia]]"
  > starts: 2026-11-20T10:00
  > status: held'
  $ note next 'type: interview
  > contact: "[[sam]]"
  > starts: 2026-12-05T10:00
  > status: planned'
  $ for who in 'Pia Noe' sam nobody; do confab reach rita --draft --for report-back --with person="$who" -q | sed -n 5p; done
  Thank you for pointing me to Pia Noe. We talked on Friday, November 20. [how the talk helped you]
  Thank you for pointing me to Sam Spade. We're going to talk on Saturday, December 5, and I'll tell you how it goes.
  Thank you for pointing me to nobody. We talked on [the day you talked]. [how the talk helped you]

A value that is empty would leave a hole in your own template, so it becomes a gap. A template may be for a language without its region. `doctor` checks yours.

  $ mkdir -p .confab/templates
  $ printf 'Subject: Hola\n\n{{greeting}}, conozco {{organization}}.\n{{your-note}}\n\n¿Podríamos hablar {{times}}?\n' > .confab/templates/first-message.es.md
  $ confab set kim language=es-MX -q; confab reach kim --draft --for first-message -q 2>/dev/null
  Subject: Hola
  
  Hi Kim Lee, conozco [organization].
  
  ¿Podríamos hablar [times]?
  $ printf '{{#why}}' > .confab/templates/follow-up.md; printf '{{last-dat}}' > .confab/templates/confirm.md; printf x > .confab/templates/folow-up.md
  $ confab doctor | grep template
  look  template  .confab/templates/confirm.md: drafts have no value called last-dat
  look  template  .confab/templates/follow-up.md: section 'why' is never closed
  look  template  .confab/templates/folow-up.md: no template is called 'folow-up'; did you mean 'follow-up'?

A remark in round brackets stays in the note; square ones are a gap.

  $ cd "$(mktemp -d)"; confab init -q; confab config set drafts.name 'Mira Patel' -q; confab config set drafts.introduction "I'm a student" -q
  $ confab add-contact 'Ada King' --email ada@x.example --career sound --found-through mentor -q
  $ confab reach ada --draft -q | sed -n 5p
  I'm a student. I'm trying to find out whether a career in sound is right for me.
  $ confab set ada why="Your talk (the second; ask Bob) is why I'm writing." topic='quiet rooms (her hobby)' -q; confab reach ada --draft -q | head -5
  Subject: Question about quiet rooms
  
  Dear Ada King,
  
  Your talk is why I'm writing. I'm a student. I'm trying to find out whether a career in sound is right for me.
  $ confab set ada why="Your talk [title] is why I'm writing." -q; confab reach ada --draft 2>&1 | grep fill
  to fill in: [title]
