An attempt adds one line to the contact's log, and confab prints the next step.

  $ confab init . > /dev/null
  $ confab add-contact 'Grace Hopper' --email grace@example.org --phone '+1 215 555 0101' -q
  $ confab reach grace --by email --at 2026-11-18T09:30
  contacts/grace-hopper.md: outreach + 2026-11-18T09:30 email sent   (confab undo)
  next: if nobody answers, from Fri 2026-11-27: confab reach grace-hopper --by phone
  $ confab reach grace --by phone --outcome voicemail --note 'left my number: home'
  contacts/grace-hopper.md: outreach + 2026-12-01T09:00 phone voicemail   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab reach grace-hopper --by email
  $ confab reach hopper --by email --outcome replied --at 'today 9am' -q
  $ cat contacts/grace-hopper.md
  ---
  type: contact
  name: Grace Hopper
  email: grace@example.org
  phone: "+1 215 555 0101"
  outreach:
    - { date: 2026-11-18T09:30, by: email, outcome: sent }
    - { date: 2026-12-01T09:00, by: phone, outcome: voicemail, note: "left my number: home" }
    - { date: 2026-12-01T09:00, by: email, outcome: replied }
  ---
  ## Notes
  $ confab list
  grace-hopper  replied  Grace Hopper

The style of the note is kept.

  $ cat > contacts/ada.md <<END
  > ---
  > type: contact   # a comment
  > name: 'Ada'
  > outreach: [{date: 2026-10-01, by: email, outcome: sent}]
  > email: [ "ada@example.org" ]
  > ---
  > END
  $ confab reach ada --by phone --outcome no-answer
  warning: no address on file to reach Ada by phone
  hint: add one with 'confab set ada phone=NUMBER'
  contacts/ada.md: outreach + 2026-12-01T09:00 phone no-answer   (confab undo)
  next: if nobody answers, from Thu 2026-12-10: confab reach ada --by email
  $ cat contacts/ada.md
  ---
  type: contact   # a comment
  name: 'Ada'
  outreach: [{date: 2026-10-01, by: email, outcome: sent}, { date: 2026-12-01T09:00, by: phone, outcome: no-answer }]
  email: [ "ada@example.org" ]
  ---

The next step depends on the whole note.

  $ printf -- '---\ntype: interview\ncontact: "[[ada]]"\nstarts: 2026-12-08T10:00\nstatus: planned\n---\n' > interviews/ada.md
  $ confab reach ada --by email --note 'sent the questions'
  contacts/ada.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  next: confab prep ada (prepare, due Mon 2026-12-07 10:00)
  $ confab reach hopper --by email --at 2026-11-01 --note 'forgot to write this down'
  contacts/grace-hopper.md: outreach + 2026-11-01 email sent   (confab undo)
  next: confab reach grace-hopper --by email (answer-reply, due Wed 2026-12-02 09:00)

File names with special characters are quoted for the shell.

  $ printf -- '---\ntype: contact\nname: Eve\noutreach: { date: 2026-10-01, outcome: sent }\n---\n' > 'contacts/$(touch x).md'
  $ confab due --who eve
  LATE
  $(touch x)  Eve
    follow-up  Mon 2026-10-12 (50 days ago)
        no answer to your message of Thu 2026-10-01; attempt 1 of 3; no address on file: find a phone number or an email address
        confab set '$(touch x)' email=ADDRESS
  $ rm 'contacts/$(touch x).md' interviews/ada.md

Impossible records are refused.

  $ confab reach grace
  confab: reach needs --by
  hint: for example: confab reach grace --by email
  [2]
  $ confab reach grace --by pigeon
  confab: --by: unknown value 'pigeon'; use email, phone, linkedin, in-person, letter, text, other
  [2]
  $ confab reach grace --by email --outcome snet
  confab: --outcome: unknown value 'snet'; did you mean 'sent'?
  [2]
  $ confab reach grace --by email --at tomorow
  confab: cannot read date 'tomorow'
  hint: did you mean 'tomorrow'? write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', and a time as '15:00' or '3pm'
  [2]
  $ confab reach grace --by email --at 03/04/26
  confab: cannot read date '03/04/26'
  hint: it could mean 2026-04-03 or 2026-03-04; write the date
  [2]
  $ confab reach grace --by email --at 'in 3 days'
  confab: Fri 2026-12-04 is in the future
  hint: record an attempt after you make it
  [2]
  $ confab reach grace --by email --note "two
  > lines"
  confab: --note: the value has more than one line
  [2]
  $ confab reach grce --by email
  confab: no contact is called 'grce'
  hint: did you mean 'grace'?
  [5]
  $ confab reach nobody --by email
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everyone
  [5]
  $ confab add-contact 'Grace Jones' --email jones@example.org -q
  $ confab reach grace --by email
  confab: 'grace' matches 2 contacts
  hint: choose one of these:
    contacts/grace-hopper.md  Grace Hopper
    contacts/grace-jones.md  Grace Jones
  [5]
  $ confab reach grace-j --by email -q

A contact who declined stays declined, whatever you send.

  $ confab add-contact 'Mia Roth' --email mia@example.org -q
  $ confab reach mia --by email --outcome declined --at 2026-11-20 -q
  $ confab reach mia --by email --at 2026-11-25
  contacts/mia-roth.md: outreach + 2026-11-25 email sent   (confab undo)
  $ confab why mia | head -1
  Mia Roth  declined: they declined: email of Fri 2026-11-20
  $ CONFAB_NOW=2026-12-24T09:00 confab due --who mia

A message that bounced never reached them, so there is something to do now.

  $ confab add-contact 'Jean Sammet' --email jean@example.org --phone '+1 555 0102' --referred-by grace-hopper -q
  $ confab reach jean --by email --outcome bounced
  contacts/jean-sammet.md: outreach + 2026-12-01T09:00 email bounced   (confab undo)
  next: it never arrived; try another channel: confab reach jean-sammet --by phone
  next: and correct the address: confab set jean-sammet email=ADDRESS
  $ confab reach jean --by phone --outcome bounced
  contacts/jean-sammet.md: outreach + 2026-12-01T09:00 phone bounced   (confab undo)
  next: the number does not work, and no other address is on file; they may have moved on. Look them up: confab set jean-sammet phone=NUMBER
  next: or ask Grace Hopper, who referred you: confab reach grace-hopper --by email
  $ confab set jean phone= email+=j@example.org -q; confab reach jean --by email --outcome bounced
  contacts/jean-sammet.md: outreach + 2026-12-01T09:00 email bounced   (confab undo)
  next: it never arrived, and no other address is on file; they may have moved on. Look them up: confab set jean-sammet email-=j@example.org email+=ADDRESS
  next: or ask Grace Hopper, who referred you: confab reach grace-hopper --by email

Your promise and theirs in the same words are two promises.

  $ mkdir ../promises; cd ../promises; confab init . -q; export CONFAB_NOW=2026-12-08T10:00
  $ confab add-contact 'Ada King' --email a@example.org -q
  $ confab log ada --at 2026-11-24T16:00 --no-referrals --promise 'me: send the paper' --promise 'them: send the paper' -q; confab thank ada --by email --at 2026-11-24T18:00 -q
  $ confab due --who ada --rule keep-promise
  LATE
  ada-king  Ada King
    keep-promise  Tue 2026-12-01 (7 days ago)
        you promised: send the paper
        confab reach ada-king --by email --kept 'me: send the paper'
        confab reach ada-king --draft --for promise-kept
  $ confab reach ada --by email --kept 'send the paper' -q
  confab: 'send the paper' matches more than one open promise with Ada King
  hint: open promises:
    me: send the paper
    them: send the paper
  [2]
  $ confab reach ada --by email --kept 'me: send the paper' -q; grep 'send the paper' interviews/*.md
  - [x] me: send the paper
  - [ ] them: send the paper

After a bounce, the same way is proposed as by 'due'; those who are not waiting hear that it did not arrive.

  $ rm -rf *; cp -R $EXAMPLE/* .
  $ confab reach giulia --by phone -q; confab reach giulia --by email --outcome bounced
  warning: your last 3 messages are all unanswered
  contacts/giulia-bertolini.md: outreach + 2026-12-08T10:00 email bounced   (confab undo)
  next: it never arrived; try another channel: confab reach giulia-bertolini --by letter
  next: and correct the address: confab set giulia-bertolini email=ADDRESS
  $ confab due --who giulia --within 9d --plain=command
  confab reach giulia-bertolini --by letter
  $ confab reach thandeka --by email --outcome bounced
  contacts/thandeka-mokoena.md: outreach + 2026-12-08T10:00 email bounced   (confab undo)
  next: it never arrived; correct the address: confab set thandeka-mokoena email=ADDRESS
  next: confab set thandeka-mokoena email=ADDRESS (answer-reply, late since Tue 2026-12-01 17:40)
  $ confab reach nguyen --by email --outcome bounced
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  contacts/nguyen-thu-ha.md: outreach + 2026-12-08T10:00 email bounced   (confab undo)
  next: it never arrived; try another channel: confab reach nguyen-thu-ha --by linkedin
  next: and correct the address: confab set nguyen-thu-ha email=ADDRESS

A reply from before a park does not end it.

  $ confab park lukasz -q; confab reach lukasz --by email --outcome replied --at 'yesterday 5pm'
  contacts/lukasz-wojcik.md: outreach + 2026-12-07T17:00 email replied   (confab undo)
  next: Łukasz Wójcik stays parked since Tue 2026-12-08 10:00; to end that: confab park lukasz-wojcik --end

After a bounce, the address to correct is named, and a number does not arrive.

  $ cd "$(mktemp -d)"; confab init -q; confab add-contact 'Bob Two' --email b@x.example --email b2@x.example --phone '+49 30 23125 100' -q
  $ confab reach bob --by email -q; confab reach bob --by email --outcome bounced
  contacts/bob-two.md: outreach + 2026-12-08T10:00 email bounced   (confab undo)
  next: it never arrived; try another channel: confab reach bob-two --by phone
  next: or try b2@x.example: confab reach bob-two --by email
  next: and correct the address: confab set bob-two email-=b@x.example email+=ADDRESS
  $ confab reach bob --by phone --outcome bounced
  contacts/bob-two.md: outreach + 2026-12-08T10:00 phone bounced   (confab undo)
  next: the number does not work; try another channel: confab reach bob-two --by email
  next: and correct the address: confab set bob-two phone=NUMBER

A draft to an address that bounced says so.

  $ cd "$(mktemp -d)"; confab init -q; confab add-contact 'Jo Berg' --email jo@a.example -q
  $ confab reach jo --by email -q; confab reach jo --by email --outcome bounced -q; confab reach jo --draft 2>&1 > /dev/null | head -2
  warning: the last email to Jo Berg did not get through
  hint: replace the address: confab set jo-berg email=ADDRESS
