Removes a person for good: the note, the interviews, the links to them, and the undo history.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .
  $ confab reach jose --by email -q
  $ echo 'Dinner with [[jose-ferreira]].' > diary.md; echo x > contacts/jose-ferreira.sync-conflict-20261120.md
  $ confab forget jose
  confab: this needs confirmation, but there is no terminal to ask on
  hint: pass -y to go ahead, or -n to see what it would do
  [2]
  $ confab forget jose --no-input
  confab: this needs confirmation, but there is no terminal to ask on
  hint: pass -y to go ahead, or -n to see what it would do
  [2]
  $ printf 'no\n' | at-terminal confab forget jose
  This will change:
    contacts/jose-ferreira.md: removed
    interviews/2026-11-30-jose-ferreira.md: removed
    contacts/nguyen-thu-ha.md: links removed
    interviews/2026-10-20-zoe-lindqvist.md: links removed
    organizations/prairie-signal-works.md: links removed
  \x1b[36mThis cannot be undone, nor can the 2 changes before it. Forget them? (y/n)\x1b[0m \x1b[31mconfab: \x1b[0mnothing was changed (esc)
  [4]
  $ ls contacts | grep jose
  jose-ferreira.md
  jose-ferreira.sync-conflict-20261120.md
  $ confab forget jose --dry-run
  warning: link not updated, because the file is not a confab note in diary.md:1:1
  warning: another program left a copy; delete it by hand in contacts/jose-ferreira.sync-conflict-20261120.md
  --- a/contacts/jose-ferreira.md
  +++ /dev/null
  @@ -1,58 +0,0 @@
  ----
  -type: contact
  -name: José Ferreira
  -aliases:
  -  - José
  -  - José from the rail sensors
  -tags:
  -  - people/firmware
  -  - chicago
  -cssclasses:
  -  - person-card
  -career: embedded firmware
  -organization: "[[prairie-signal-works|Prairie Signal Works]]"
  -role: Senior firmware engineer
  -found-through: referral
  -referred-by: "[[zoe-lindqvist|Zoë]]"
  -email: jose.ferreira@example.com
  -phone: +1 312 555 0142
  -linkedin: https://www.linkedin.com/in/example-jose-ferreira
  -timezone: America/Chicago
  -keep-in-touch: B
  -publish: false
  -pronouns: he/him
  -favourites:
  -  - "[[prairie-signal-works]]"
  -outreach:
  -  - date: 2026-10-26
  -    by: email
  -    outcome: sent
  -    note: Zoë had introduced us the Thursday before
  -  - date: 2026-11-05
  -    by: linkedin
  -    outcome: sent
  -  - date: 2026-11-09
  -    by: linkedin
  -    outcome: replied
  -    note: was on a night shift in a switch yard
  -  - date: 2026-11-10
  -    by: email
  -    outcome: sent
  -    note: three times to choose from
  -  - date: 2026-11-11
  -    by: email
  -    outcome: replied
  -  - date: 2026-12-01T09:00
  -    by: email
  -    outcome: sent
  ----
  -Coffee:: black, from a thermos older than his career
  -Instrument:: an oscilloscope he bought from a closing school
  -
  -## Notes
  -
  -Shared a flat with [[zoe-lindqvist|Zoë]] when both studied in Malmö. [first-language:: Portuguese]
  -
  -> [!tip] Ask him about the winter when the rails shrank.
  -
  -#follow-the-rails
  --- a/interviews/2026-11-30-jose-ferreira.md
  +++ /dev/null
  @@ -1,64 +0,0 @@
  ----
  -type: interview
  -contact: "[[jose-ferreira]]"
  -starts: 2026-11-30T10:00
  -timezone: America/Chicago
  -minutes: 20
  -place: https://meet.example.org/jose-noor
  -confirmed: 2026-11-27
  -status: held
  -ended: 2026-11-30T10:24
  -resume:
  -  version: cv-2026-11.pdf
  -  copies: 2
  -  asked-for: false
  -referrals:
  -  - "[[nguyen-thu-ha]]"
  -  - Adaeze Nwosu
  ----
  -
  -## Research
  -
  -- [x] José: the article on sleeping sensors
  -- [x] what Prairie Signal Works makes, and for which railways
  -- [x] this year: a new sensor for bridges
  -- [x] sleep modes, brown-out, energy budget: can explain all three
  -- [x] in common: Zoë, and a liking for old instruments
  -
  -## Questions
  -
  -- [x] ! What does an ordinary day or week look like for you?
  -  Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current:
  -  "the week's truth, in microamperes".
  -- [x] ! What do you like best about this work?
  -  A box he closed in 2019 still answers every morning.
  -- [x] ! What is the hardest or least pleasant part of it?
  -  Faults that need minus thirty degrees and four days to show themselves.
  -- [x] ! How does my background look to you, and what would you make of it?
  -  Would start as a test engineer with a firm that makes instruments, and move over within two years.
  -  Nine years of repair logs are nine years of field reports.
  -- [x] Who carries the pager when a device in the field misbehaves at night?
  -  They take turns by the week. A quiet pager is how he measures his own work.
  -- [x] Is it better to specialise early or to stay broad?
  -  partly: broad until the second job. He ran out of time for the rest.
  -- [x] ! Which two or three people should I talk to next, and may I use your name?
  -  Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.
  -- [ ] Which changes do you expect in this field over the next five years?
  -
  -## Notes
  -
  -He had the schematic of the freezer alarm on his second screen and had found the missing pull-up
  -resistor before I said hello. Snow behind him; the thermos is real.
  -
  -## Promises
  -
  -- [ ] me: send a photograph of the alarm with the resistor added (2026-12-04)
  -- [ ] them: Adaeze Nwosu's address
  -
  -## Review
  -
  -### Learned
  -
  -### Left out
  -
  -### New questions
  --- a/contacts/nguyen-thu-ha.md
  +++ b/contacts/nguyen-thu-ha.md
  @@ -5,7 +5,7 @@
   organization: Lantern Lake Robotics
   role: Board bring-up engineer
   found-through: referral
  -referred-by: "[[jose-ferreira]]"
  +referred-by: "someone"
   linkedin: https://www.linkedin.com/in/example-nguyen-thu-ha
   timezone: America/Chicago
   ---
  --- a/interviews/2026-10-20-zoe-lindqvist.md
  +++ b/interviews/2026-10-20-zoe-lindqvist.md
  @@ -9,7 +9,7 @@
   status: held
   ended: 2026-10-20T17:58
   resume: { version: cv-2026-10.pdf, copies: 3, asked-for: true }
  -referrals: ["[[jose-ferreira]]", "[[amara-okonkwo]]"]
  +referrals: ["[[amara-okonkwo]]"]
   thanks:
     - { date: 2026-10-20T21:10, by: email }
   reviewed: 2026-10-20
  --- a/organizations/prairie-signal-works.md
  +++ b/organizations/prairie-signal-works.md
  @@ -12,4 +12,4 @@
   ## Research
   
   Battery sensors bolted to rails: temperature, vibration, ten years without anyone coming by.
  -[[jose-ferreira]] wrote most of the sleep and wake-up code.
  +someone wrote most of the sleep and wake-up code.
  $ confab undo --list | wc -l
  2
  $ printf 'y\n' | at-terminal confab forget jose
  This will change:
    contacts/jose-ferreira.md: removed
    interviews/2026-11-30-jose-ferreira.md: removed
    contacts/nguyen-thu-ha.md: links removed
    interviews/2026-10-20-zoe-lindqvist.md: links removed
    organizations/prairie-signal-works.md: links removed
  \x1b[36mThis cannot be undone, nor can the 2 changes before it. Forget them? (y/n)\x1b[0m \x1b[33mwarning: \x1b[0mthey are still named on 2 lines in README.md:6:1 (esc)
  \x1b[33mwarning: \x1b[0mthey are still named in contacts/nguyen-thu-ha.md:15:1 (esc)
  \x1b[33mwarning: \x1b[0mthey are still named in contacts/zoe-lindqvist.md:23:1 (esc)
  \x1b[33mwarning: \x1b[0mthey are still named in diary.md:1:1 (esc)
  \x1b[33mwarning: \x1b[0mthey are still named on 2 lines in interviews/2026-10-20-zoe-lindqvist.md:43:1 (esc)
  \x1b[33mwarning: \x1b[0manother program left a copy; delete it by hand in contacts/jose-ferreira.sync-conflict-20261120.md (esc)
  \x1b[1mcontacts/jose-ferreira.md\x1b[0m: removed (esc)
  \x1b[1minterviews/2026-11-30-jose-ferreira.md\x1b[0m: removed (esc)
  \x1b[1mcontacts/nguyen-thu-ha.md\x1b[0m: links removed (esc)
  \x1b[1minterviews/2026-10-20-zoe-lindqvist.md\x1b[0m: links removed (esc)
  \x1b[1morganizations/prairie-signal-works.md\x1b[0m: links removed (esc)
  $ ls contacts interviews | grep jose
  jose-ferreira.sync-conflict-20261120.md
  $ grep -rn 'jose-ferreira\|José' . | grep -v '^./diary\|sync-conflict' | sort
  ./README.md:6:people who do it. It is Tuesday, 1 December 2026. In October she met Zoë, who sent her on to José and
  ./README.md:7:Amara. She spoke with José last night and owes him a thank-you before this evening; on Thursday she
  ./contacts/nguyen-thu-ha.md:15:José: "She makes boards say their first word." Hà is the given name. Was a nurse before; mention it first.
  ./contacts/zoe-lindqvist.md:23:Promised her the end of the freezer story, and she wants to hear how it goes with José.
  ./interviews/2026-10-20-zoe-lindqvist.md:43:  José Ferreira, who knows low power better than anyone, and Amara Okonkwo from her own test bench.
  ./interviews/2026-10-20-zoe-lindqvist.md:55:- [x] them: introduce me to José by e-mail
  $ ls .confab/undo/*; confab undo --list; confab undo
  confab: there is nothing to undo
  hint: confab remembers its last 100 changes
  [4]
  $ confab check
  contacts/jose-ferreira.sync-conflict-20261120.md:1:1: warning: conflict copy made by a sync program; it is not read [conflict-copy]
  $ grep referrals -A2 interviews/2026-10-20-zoe-lindqvist.md
  referrals: ["[[amara-okonkwo]]"]
  thanks:
    - { date: 2026-10-20T21:10, by: email }

A person without links is removed quickly. Only git knows what git has kept.

  $ rm diary.md contacts/*conflict*
  $ mkdir .git
  $ confab forget henrik-sorensen -y
  warning: git still has what was committed: git log --all -- contacts/henrik-sorensen.md
  contacts/henrik-sorensen.md: removed
  $ confab forget "Tomáš Havlíček" -y --json
  warning: git still has what was committed: git log --all -- contacts/tomas-havlicek.md
  {
    "schema": "confab.change/1",
    "items": [
      {
        "path": "contacts/tomas-havlicek.md",
        "summary": "removed",
        "changed": true,
        "diff": null
      }
    ]
  }
  $ confab forget nobody -y
  confab: no contact is called 'nobody'
  hint: 'confab list' shows everyone
  [5]
  $ confab forget a -y
  confab: with -y, forget needs the full name; 'a' is only part of Amara Okonkwo
  hint: write 'confab forget amara-okonkwo -y'
  [2]
  $ confab forget
  confab: forget needs WHO
  hint: for example: confab forget grace
  [2]

A referral by a forgotten person stays a referral; a list with other names keeps them, and a list of nobody else goes.

  $ confab log zoe --at '2026-11-25 10:00' --referral nguyen-thu-ha --referral 'Ada Byron' -q
  $ confab log zoe --at '2026-11-26 10:00' --referral 'Ada Byron' -q
  $ confab forget ada-byron -y
  warning: git still has what was committed: git log --all -- contacts/ada-byron.md
  contacts/ada-byron.md: removed
  interviews/2026-11-25-zoe-lindqvist.md: links removed
  interviews/2026-11-26-zoe-lindqvist.md: links removed
  $ grep -h -A2 referrals interviews/2026-11-2*
  referrals:
    - "[[nguyen-thu-ha]]"
  ---

If it was interrupted after the notes changed, the next command that writes finishes it.

  $ confab reach priya --by email -q
  warning: second unanswered email in a row; also on file: phone
  $ (cd .confab/undo/*/ && mv 000001.step 000001.erasing)
  $ confab undo --list
  $ confab reach zoe --by email
  warning: finished 'confab reach priya --by email -q', which was interrupted
  contacts/zoe-lindqvist.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  next: confab thank zoe-lindqvist --by email (thank, late since Thu 2026-11-26 10:20)
  $ confab undo --list
  2026-12-01T09:00  contacts/zoe-lindqvist.md  confab reach zoe --by email
  $ ls .confab/undo/*
  000001.0
  000001.step

A talk with others stays, under the name of the people who are left.

  $ mkdir "$CRAMTMP/shared-talk"; cd "$CRAMTMP/shared-talk"; confab init -q
  $ for who in Bob Sam Eva; do confab add-contact "$who X" --email $who@example.org -q; done
  $ confab log sam --with bob --with eva --at 'today 8am' --note 'Sam was late.' --promise 'me: send the paper' -q
  $ confab thank sam --by email -q; confab thank eva --by email -q; confab schedule bob 'friday 10am' --with sam -q
  $ confab forget sam-x -y
  warning: they are still named in interviews/2026-12-01-bob-x.md:15:1
  contacts/sam-x.md: removed
  interviews/2026-12-01-sam-x.md: moved to interviews/2026-12-01-bob-x.md
  interviews/2026-12-04-bob-x.md: links removed
  $ ls interviews; cat interviews/*
  2026-12-01-bob-x.md
  2026-12-04-bob-x.md
  ---
  type: interview
  contact:
    - "[[bob-x]]"
    - "[[eva-x]]"
  starts: 2026-12-01T08:00
  timezone: Europe/Berlin
  status: held
  ended: 2026-12-01T08:20
  thanks:
    - { date: 2026-12-01T09:00, by: email, to: "[[eva-x]]" }
  ---
  ## Research
  
  - [ ] Sam X: how they got here, and anything they have written, made or said in public
  - [ ] the kind of place they work in: what it does, and for whom
  - [ ] one piece of news from the past year that affects their work
  - [ ] three terms from the field that I can't explain yet
  - [ ] one thing we have in common: a person, a place, a school, an interest
  - [ ] what I can find out without them, so that I don't ask it
  
  ## Questions
  
  ## Notes
  
  Sam was late.
  
  ## Promises
  
  - [ ] me: send the paper
  
  ## Review
  
  ### Learned
  
  ### To thank them for
  
  ### Next
  
  ### Left out
  
  ### New questions
  ---
  type: interview
  contact:
    - "[[bob-x]]"
  starts: 2026-12-04T10:00
  timezone: Europe/Berlin
  agreed: 2026-12-01T09:00
  status: planned
  ---
  ## Research
  
  - [ ] Bob X: how they got here, and anything they have written, made or said in public
  - [ ] the kind of place they work in: what it does, and for whom
  - [ ] one piece of news from the past year that affects their work
  - [ ] three terms from the field that I can't explain yet
  - [ ] one thing we have in common: a person, a place, a school, an interest
  - [ ] what I can find out without them, so that I don't ask it
  
  ## Questions
  
  ## Notes
  
  ## Promises
  
  ## Review
  
  ### Learned
  
  ### To thank them for
  
  ### Next
  
  ### Left out
  
  ### New questions
  $ confab forget bob-x -y -q; ls interviews; sed -n '/^contact/p' interviews/*
  2026-12-01-eva-x.md
  contact:

Only the rows about them are removed from a list; every other byte stays. A list that cannot be searched is named.

  $ mkdir "$CRAMTMP/listed"; cd "$CRAMTMP/listed"; confab init -q; mkdir lists
  $ confab add-contact 'Ada King' --email ada@example.org -q
  $ printf '\xef\xbb\xbfName;Email;Notiz\r\n"Ada\nKing";a@example.org;"a;b"\r\nDora Ä;d@example.org;zwei\r\nAda King;ada@example.org;eins' > lists/mine.csv
  $ printf 'Name,Met\nAda King,at the fair\nDora \304,here\n' > lists/latin.csv
  $ printf 'Team A,2026,\nName,Email\nAda King,ada@example.org\n' > lists/two.csv
  $ printf 'Name\nAda King\n' | iconv -t UTF-16 > lists/wide.csv
  $ confab forget 'Ada King' -y
  warning: they are still named in lists/two.csv:3:1
  contacts/ada-king.md: removed
  lists/latin.csv: no longer lists them
  lists/mine.csv: no longer lists them
  lists/wide.csv: no longer lists them
  $ od -An -c lists/mine.csv; cat -v lists/latin.csv
   357 273 277   N   a   m   e   ;   E   m   a   i   l   ;   N   o
     t   i   z  \r  \n   D   o   r   a     303 204   ;   d   @   e
     x   a   m   p   l   e   .   o   r   g   ;   z   w   e   i  \r
    \n
  Name,Met
  Dora M-D,here

Traces that stay are named, wherever they are.

  $ mkdir "$CRAMTMP/traces"; cd "$CRAMTMP/traces"; confab init -q; mkdir -p contacts/ada .obsidian
  $ printf -- '---\ntype: contact\nname: Ada King\naliases: [Countess]\ncall: Lady L\nphone: "+49 30 1234567"\nlinkedin: https://www.linkedin.com/in/adak/\n---\n' > contacts/ada.md
  $ printf 'The countess called,\nLady L. that is.\nHer number: 030 / 123 45 67, linkedin.com/in/adak\nCanada is far, and so is 1234568.\n' > diary.md
  $ printf 'name,email\nAda King,a@example.org\n' > people.csv; echo '# Ada King' >> .confab/config.yaml
  $ echo 'Hi, Ada King' > .confab/templates/voicemail.md; cp contacts/ada.md contacts/ada.md.bak
  $ touch 'contacts/Ada King.pdf' contacts/ada/cv.pdf; echo '{"file": "contacts/ada.md"}' > .obsidian/workspace.json
  $ ln -s ada.md contacts/countess.md; printf -- '---\ntype: contact\nname: Bob\n---\n![[ada#x]] and ![p](ada.md)\n' > contacts/bob.md
  $ confab forget ada -y
  warning: they are still named in .confab/config.yaml:95:1
  warning: they are still named in .confab/templates/voicemail.md:1:1
  warning: they are still named in .obsidian/workspace.json:1:1
  warning: they are still named on 5 lines in contacts/ada.md.bak:3:1
  warning: they are still named on 3 lines in diary.md:1:1
  warning: they are still named in people.csv:2:1
  warning: a file or folder is named after them in contacts/Ada King.pdf
  warning: a file or folder is named after them in contacts/ada
  warning: a file or folder is named after them in contacts/ada/cv.pdf
  warning: a file or folder is named after them in contacts/countess.md
  contacts/ada.md: removed
  contacts/bob.md: links removed
  $ tail -1 contacts/bob.md
  someone and someone

Traces are found in any character set, in names of folders and notes, and in hidden notes; what is too large to search is named.

  $ mkdir -p ../charsets/.confab ../charsets/contacts '../charsets/Ada King'; cd ../charsets; printf -- '---\ntype: contact\nname: Ada King\n---\n' > contacts/ada.md
  $ printf 'Ada King,caf\351\n' > people.csv; printf '\377\376A\0d\0a\0 \0K\0i\0n\0g\0' > u16.txt; head -c 9000000 /dev/zero | tr '\0' x > big.txt; echo 'Ada King' > .hidden.md; touch '2026 Ada King talk.md'
  $ confab forget ada -y
  warning: not searched: 'big.txt' is larger than 8 MiB
  warning: they are still named in .hidden.md:1:1
  warning: they are still named in people.csv:1:1
  warning: they are still named in u16.txt:1:1
  warning: a file or folder is named after them in Ada King
  warning: a file or folder is named after them in 2026 Ada King talk.md
  contacts/ada.md: removed
  [3]

A list that cannot be read does not prevent forgetting someone, and thanks to them are removed in any spelling.

  $ mkdir -p lists interviews; printf 'Name,Note\nBo Lee,"open\nAnn,x\n' > lists/l.csv; printf -- '---\ntype: contact\nname: Bo Lee\n---\n' > contacts/bo.md; printf -- '---\ntype: contact\nname: Ann\n---\n' > contacts/ann.md
  $ printf -- '---\ntype: interview\ncontact: [bo, ann]\nstarts: 2026-11-30\nstatus: held\nthanks:\n  - { date: 2026-11-30, by: email, to: bo }\n  - { date: 2026-11-30, by: email, to: Bo Lee }\n---\n' > interviews/t.md
  $ rm -f big.txt; confab forget bo -y; sed -n '3,9p' interviews/t.md
  warning: they are still named in lists/l.csv:2:1
  contacts/bo.md: removed
  interviews/t.md: links removed
  contact: [ann]
  starts: 2026-11-30
  status: held
  ---

Copies of other people's notes are searched, too.

  $ mkdir "$CRAMTMP/copies"; cd "$CRAMTMP/copies"; confab init -q; confab add-contact 'Ada King' --email ada@example.org -q
  $ printf -- '---\ntype: contact\nname: Bob\nemail: b@example.org\n---\nAda King said:\n[[ada-king]]\n' > contacts/bob.md
  $ for copy in bob.sync-conflict-20261201-090000-ABCDEFG.md 'bob (conflicted copy 2026-12-01).md' bob.md~ .bob.md.swp 4913; do cp contacts/bob.md "contacts/$copy"; done
  $ printf 'b0VIM\0\377\0Ada King said:\0' > contacts/.bob.md.swp; cp contacts/ada-king.md contacts/ada-king.md~
  $ confab forget 'Ada King' -y
  warning: they are still named in contacts/.bob.md.swp:3:1
  warning: they are still named on 2 lines in contacts/4913:6:1
  warning: they are still named on 2 lines in contacts/bob (conflicted copy 2026-12-01).md:6:1
  warning: they are still named in contacts/bob.md:6:1
  warning: they are still named on 2 lines in contacts/bob.md~:6:1
  warning: they are still named on 2 lines in contacts/bob.sync-conflict-20261201-090000-ABCDEFG.md:6:1
  warning: another program left a copy; delete it by hand in contacts/ada-king.md~
  contacts/ada-king.md: removed
  contacts/bob.md: links removed

The undo history of another machine is left to it. Its files that name them are reported.

  $ mkdir "$CRAMTMP/two-machines"; cd "$CRAMTMP/two-machines"; confab init -q
  $ confab add-contact 'Bo Ng' --email bo@example.org -q; confab add-contact 'Ada King' --email ada@example.org -q; confab set ada role=Editor -q
  $ cp -R .confab/undo/* .confab/undo/0123456789abcdef
  $ confab forget 'Ada King' -y
  warning: they are still named on 2 lines in .confab/undo/0123456789abcdef/000003.step:5:1
  warning: they are still named on 2 lines in .confab/undo/0123456789abcdef/000004.0:3:1
  warning: they are still named in .confab/undo/0123456789abcdef/000004.step:7:1
  hint: if you delete a file in '.confab/undo', its machine can undo only later changes
  contacts/ada-king.md: removed
