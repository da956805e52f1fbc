A draft uses the facts in the notes, leaves placeholders in brackets for the rest, and records nothing.

  $ cp -r $EXAMPLE play; confab init play -q; cd play
  $ confab reach nguyen --draft --by email
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  referral-message: 41 of 85 words
  to fill in: [who you are], [your name]
  hint: to fill in who you are: confab config set drafts.name 'YOUR NAME', and confab config set drafts.introduction 'I repair laboratory instruments'
  after sending it: confab reach nguyen-thu-ha --by email
  Subject: José Ferreira suggested I write to you
  
  Dear Nguyễn Thu Hà,
  
  José Ferreira suggested I write to you. [who you are]. I'm trying to find out whether a career in embedded firmware is right for me.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  [your name]
  $ confab config set drafts.name 'Noor Haddad' -q
  $ confab config set drafts.introduction 'I repair laboratory instruments' -q
  $ confab reach nguyen --draft --by email 2> heard
  Subject: José Ferreira suggested I write to you
  
  Dear Nguyễn Thu Hà,
  
  José Ferreira suggested I write to you. I repair laboratory instruments. I'm trying to find out whether a career in embedded firmware is right for me.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Noor Haddad
  $ cat heard
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  referral-message: 42 of 85 words
  after sending it: confab reach nguyen-thu-ha --by email

Each channel has its own form, and a message without an answer gets a follow-up. By default, the channel is the one that
`due` suggests.

  $ confab reach nguyen --draft
  linkedin-invitation: 135 of 200 characters
  after sending it: confab reach nguyen-thu-ha --by linkedin
  Dear Nguyễn Thu Hà, José Ferreira suggested I connect with you. I repair laboratory instruments. May I ask you about embedded firmware?
  $ confab reach priya --draft
  voicemail: 46 of 75 words
  to fill in: [your number]
  after sending it: confab reach priya-raghunathan --by phone --outcome voicemail
  Hello Priya Raghunathan, this is Noor Haddad, at [your number]. I emailed you on Thursday, November 19. I repair laboratory instruments.
  
  Could I ask you a few questions about embedded firmware, for 20 minutes at most? I'll try you again next week.
  
  Again, Noor Haddad, [your number]. Thank you.
  $ confab reach lukasz --draft --by letter
  warning: no address on file to reach Łukasz Wójcik by letter
  hint: add one with 'confab set lukasz-wojcik address=ADDRESS'
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  last-message: 44 of 85 words
  after sending it: confab reach lukasz-wojcik --by letter
  Dear Łukasz Wójcik,
  
  I've contacted you before about embedded firmware and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  
  Is there someone else you would ask in my place? A name is all I need.
  
  Thank you for reading,
  Noor Haddad
  $ confab config set outreach.first-channel phone -q; confab reach siobhan --draft -q
  Dear Siobhán Ní Dhomhnaill, I repair laboratory instruments. May I ask you about embedded firmware?
  $ confab undo -q

A thank-you contains what the review says for them to read. Answers, lessons and promises are shown next to it, to choose from.

  $ confab thank jose --draft
  thank-you-email: 37 of 110 words
  to fill in: [one thing to thank them for]
  from your notes, not in the draft; add what fits:
    answer: What does an ordinary day or week look like for you? Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current: "the week's truth, in microamperes".
    answer: What do you like best about this work? A box he closed in 2019 still answers every morning.
    answer: What is the hardest or least pleasant part of it? Faults that need minus thirty degrees and four days to show themselves.
    answer: How does my background look to you, and what would you make of it? Would start as a test engineer with a firm that makes instruments, and move over within two years. Nine years of repair logs are nine years of field reports.
    answer: Which two or three people should I talk to next, and may I use your name? Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.
    answer: Who carries the pager when a device in the field misbehaves at night? They take turns by the week. A quiet pager is how he measures his own work.
    answer: Is it better to specialise early or to stay broad? partly: broad until the second job. He ran out of time for the rest.
    promise by you: send a photograph of the alarm with the resistor added
    promise by them: Adaeze Nwosu's address
  after sending it: confab thank jose-ferreira --by email
  Subject: Thank you for talking with me
  
  Dear José Ferreira,
  
  Thank you for talking with me yesterday, and especially for [one thing to thank them for].
  
  Thank you for suggesting Nguyễn Thu Hà and Adaeze Nwosu, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Noor Haddad
  $ confab thank zoe --draft --by handwritten
  thank-you-by-hand: 37 of 70 words
  to fill in: [one thing to thank them for]
  from your notes, not in the draft; add what fits:
    answer: Which steps brought you to the work you do now? Theatre sound, then repairing mixing desks, then the small processors in them. An evening course, a first job testing, two years later the firmware itself.
    answer: What does an ordinary day or week look like for you? Half reading: data sheets, other people's code, fault reports. A quarter writing, a quarter at the bench.
    answer: Which skills really count once you are in the job? C without fear of pointers, reading a schematic, and writing down what you saw before what you think.
    answer: How does my background look to you, and what would you make of it? partly: the instrument side is rare and worth a lot. She could not judge my C without seeing some.
    answer: Which two or three people should I talk to next, and may I use your name? José Ferreira, who knows low power better than anyone, and Amara Okonkwo from her own test bench.
    answer: Which project could I build to show that I can do the work? The freezer alarm, finished properly: schematic, tests, a page on what can go wrong.
    learned: Testing is a door, not a waiting room. What I call tinkering she calls fault analysis.
  after sending it: confab thank zoe-lindqvist --by handwritten
  and once they have your résumé: confab set 2026-10-20-zoe-lindqvist resume.handed-over=true
  Dear Zoë Lindqvist,
  
  Thank you for the time you gave me on October 20, and especially for [one thing to thank them for].
  
  It was good of you to make the time. I'll send you my résumé, as you asked.
  
  Best wishes,
  Noor Haddad
  $ printf '\n### To thank them for\n\nshowing me the alarm that wakes up the valley\n\n### Next\n\nMeasure my own one.\n' >> interviews/2026-11-30-jose-ferreira.md
  $ confab thank jose --draft -q
  Subject: Thank you for talking with me
  
  Dear José Ferreira,
  
  Thank you for talking with me yesterday, and especially for showing me the alarm that wakes up the valley. Because of it, I'm going to measure my own one.
  
  Thank you for suggesting Nguyễn Thu Hà and Adaeze Nwosu, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Noor Haddad
  $ confab thank jose --draft --by linkedin -q
  Dear José Ferreira, it's Noor Haddad. Thank you for talking with me yesterday, and especially for showing me the alarm that wakes up the valley. I'm going to measure my own one. I'll write to Nguyễn Thu Hà and Adaeze Nwosu soon.
  $ confab thank jose --draft --json
  {
    "schema": "confab.draft/1",
    "items": [
      {
        "kind": "thank-you-email",
        "by": "email",
        "subject": "Thank you for talking with me",
        "body": "Dear José Ferreira,\n\nThank you for talking with me yesterday, and especially for showing me the alarm that wakes up the valley. Because of it, I'm going to measure my own one.\n\nThank you for suggesting Nguyễn Thu Hà and Adaeze Nwosu, too. I'll write soon and let you know how it goes.\n\nBest wishes,\nNoor Haddad",
        "words": 50,
        "characters": 310,
        "limit": 110,
        "unit": "words",
        "placeholders": [],
        "findings": [],
        "to-choose-from": [
          "answer: What does an ordinary day or week look like for you? Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current: \"the week's truth, in microamperes\".",
          "answer: What do you like best about this work? A box he closed in 2019 still answers every morning.",
          "answer: What is the hardest or least pleasant part of it? Faults that need minus thirty degrees and four days to show themselves.",
          "answer: How does my background look to you, and what would you make of it? Would start as a test engineer with a firm that makes instruments, and move over within two years. Nine years of repair logs are nine years of field reports.",
          "answer: Which two or three people should I talk to next, and may I use your name? Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.",
          "answer: Who carries the pager when a device in the field misbehaves at night? They take turns by the week. A quiet pager is how he measures his own work.",
          "answer: Is it better to specialise early or to stay broad? partly: broad until the second job. He ran out of time for the rest.",
          "promise by you: send a photograph of the alarm with the resistor added",
          "promise by them: Adaeze Nwosu's address"
        ],
        "link": null,
        "attach": null
      }
    ]
  }
  $ cp $EXAMPLE/interviews/2026-11-30-jose-ferreira.md interviews
  $ diff -r --exclude=.confab . $EXAMPLE
  Only in .: heard
  [1]

The templates are yours; values that confab does not know stay visible as placeholders.

  $ printf 'Subject: Hello\n\nDear {{frist-name}},\n\n{{#organization}}How is {{organization}}?{{/organization}}\n' > .confab/templates/referral-message.md
  $ confab reach nguyen --draft --by email
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  referral-message: 5 of 85 words
  to fill in: {{frist-name}}
  after sending it: confab reach nguyen-thu-ha --by email
  Subject: Hello
  
  Dear {{frist-name}},
  
  How is Lantern Lake Robotics?
  $ printf '{{#organisation}}x{{/organisation}}' > .confab/templates/referral-message.md
  $ confab reach nguyen --draft --by email
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  confab: '{{#organisation}}' is not a known name here in .confab/templates/referral-message.md:1
  hint: did you mean 'organization'?
  [2]
  $ printf 'root:{{> /etc/passwd}}' > .confab/templates/referral-message.md
  $ confab reach nguyen --draft --by email
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  confab: '{{> /etc/passwd}}' is not a tag that confab reads in .confab/templates/referral-message.md:1
  hint: a template has {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}
  [2]
  $ rm .confab/templates/referral-message.md
  $ ln -s /etc/passwd .confab/templates/referral-message.md
  $ confab reach nguyen --draft --by email
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  confab: '.confab/templates/referral-message.md' is a link to outside the notebook
  hint: move the file itself into the notebook
  [4]
  $ rm .confab/templates/referral-message.md; confab reach nguyen --draft --by email -q | head -1
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  Subject: José Ferreira suggested I write to you

A draft that is too long is printed with a warning.

  $ confab config set drafts.outreach-words 30 -q; confab config set drafts.linkedin-note-characters 90 -q
  $ confab reach nguyen --draft --by email | head -1
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  referral-message: 42 of 30 words
  warning: 42 words, 12 too many [draft-too-long]
  after sending it: confab reach nguyen-thu-ha --by email
  Subject: José Ferreira suggested I write to you
  $ confab reach nguyen --draft -q
  confab: linkedin-invitation: 127 characters, 37 more than LinkedIn allows [draft-linkedin-limit]
  hint: shorten it
  Dear Nguyễn Thu Hà, José Ferreira suggested I connect with you. I repair laboratory instruments. May I ask you about your work?
  [4]

Once they have answered or you have met, the draft is what is most urgent; --for takes any other.

  $ confab reach jose --draft
  thank-you-email: 37 of 110 words
  to fill in: [one thing to thank them for]
  from your notes, not in the draft; add what fits:
    answer: What does an ordinary day or week look like for you? Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current: "the week's truth, in microamperes".
    answer: What do you like best about this work? A box he closed in 2019 still answers every morning.
    answer: What is the hardest or least pleasant part of it? Faults that need minus thirty degrees and four days to show themselves.
    answer: How does my background look to you, and what would you make of it? Would start as a test engineer with a firm that makes instruments, and move over within two years. Nine years of repair logs are nine years of field reports.
    answer: Which two or three people should I talk to next, and may I use your name? Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.
    answer: Who carries the pager when a device in the field misbehaves at night? They take turns by the week. A quiet pager is how he measures his own work.
    answer: Is it better to specialise early or to stay broad? partly: broad until the second job. He ran out of time for the rest.
    promise by you: send a photograph of the alarm with the resistor added
    promise by them: Adaeze Nwosu's address
  after sending it: confab thank jose-ferreira --by email
  Subject: Thank you for talking with me
  
  Dear José Ferreira,
  
  Thank you for talking with me yesterday, and especially for [one thing to thank them for].
  
  Thank you for suggesting Nguyễn Thu Hà and Adaeze Nwosu, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Noor Haddad
  $ confab reach henrik --draft --by phone
  warning: no address on file to reach Henrik Sørensen by phone
  hint: add one with 'confab set henrik-sorensen phone=NUMBER'
  after-no: 21 of 75 words
  after sending it: confab reach henrik-sorensen --by phone
  Hello Henrik Sørensen, it's Noor Haddad. Thank you for telling me; a clear answer helps. I won't take up any more of your time.
  $ confab reach jose --draft --for propose-time --times 'thu 4pm' --times 'fri 23:30' -q
  warning: --times 'fri 23:30': it is Fri 2026-12-04 23:30 for you, outside waking hours
  Subject: A time for our talk
  
  Dear José Ferreira,
  
  Thank you for your reply. Would one of these times suit you?
  
  - Thursday, December 3 at 9 a.m.
  - Friday, December 4 at 4:30 p.m.
  
  All in Central time. 20 minutes is enough. I'd call you at +1 312 555 0142. If none of these works, name a time that does.
  
  Best wishes,
  Noor Haddad
  $ confab reach jose --draft --for thank-referrer -q
  Subject: Thank you for pointing me to Nguyễn Thu Hà and Adaeze Nwosu
  
  Dear José Ferreira,
  
  Thank you for suggesting Nguyễn Thu Hà and Adaeze Nwosu. I'll write soon, and tell you how it goes.
  
  Best wishes,
  Noor Haddad
  $ confab reach jose --draft --for propose-tme
  confab: --for: unknown draft 'propose-tme'
  hint: did you mean 'propose-time'?
  [2]
  $ confab reach jose --draft --times 'yesterday 4pm'
  confab: --times 'yesterday 4pm' has passed
  [2]
  $ confab reach jose --draft --times thursday
  confab: --times 'thursday' has no time of day
  hint: for example: --times 'tue 9am'
  [2]
  $ confab reach jose --draft --with colour=red
  confab: --with: unknown value 'colour'
  hint: the values are about, action, advice-taken, agreed, attached, by-phone, call, career, common, connected, date, date-said, declined, email, ends, fell-through, found, greeting, how, known-from, last-channel, last-date, last-did, last-try, learned, link, may-name-you, memory, met, minutes, name, news, next, note, offer, offered, open, organization, others, person, person-helped, phone, place, promise, promised, question, reason, referral-names, referral-when, referrer, referrer-call, referrer-who, referrer-why, refusal, reply, result, resume, resume-to-send, role, say-name, sign-off, silent, slot, spoke-on, thanks-first, thanks-for, their-promise, their-promise-short, their-zone, tie, times, topics, tried, try-again, when, when-said, when-short, why, will-write, your-aim, your-headline, your-introduction, your-name, your-note, your-phone
  [2]
  $ confab reach jose --draft --with red
  confab: --with 'red' has no '='
  hint: for example: --with memory='You taught me to read a strip.'
  [2]
  $ confab thank jose --draft --for confirm
  confab: 'confirm' is not a thank-you
  hint: 'confab reach WHO --draft --for KIND' drafts all other messages
  [2]
  $ confab reach jose --by email --with memory=x
  confab: --with needs --draft, --open or --eml
  [2]
  $ confab thank nguyen --draft
  confab: no interview with Nguyễn Thu Hà is recorded as held
  hint: record one with 'confab log nguyen-thu-ha'
  [4]

A draft records nothing, so options that record something are refused.

  $ confab reach nguyen --draft --outcome sent
  confab: --outcome cannot be used with --draft
  hint: record the message after you send it
  [2]
  $ confab reach nguyen --open --note x
  confab: --note cannot be used with --open
  hint: record the message after you send it
  [2]
  $ confab thank jose --draft --text x
  confab: --text cannot be used with --draft
  hint: record the message after you send it
  [2]
  $ confab reach nguyen --draft --by pigeon
  confab: --by: unknown value 'pigeon'; use email, phone, linkedin, in-person, letter, text, other
  [2]
  $ confab reach nguyen --open --by phone
  confab: --open works for email only
  hint: leave out --by or --open
  [2]
  $ confab thank jose
  confab: thank needs --by
  hint: for example: confab thank jose --by email
  [2]

With --open, the draft goes to the mail program in your own config, started without a shell. A draft with gaps stays.

  $ confab undo -q; confab undo -q
  $ printf '#!/bin/sh\nprintf "got: %%s\\n" "$@"\n' > mailer; chmod +x mailer
  $ export XDG_CONFIG_HOME=$PWD/own; mkdir -p own/confab
  $ printf 'opener: "%s --new ; false"\n' "$PWD/mailer" > own/confab/config.yaml
  $ confab thank jose --open
  thank-you-email: 37 of 110 words
  to fill in: [one thing to thank them for]
  from your notes, not in the draft; add what fits:
    answer: What does an ordinary day or week look like for you? Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current: "the week's truth, in microamperes".
    answer: What do you like best about this work? A box he closed in 2019 still answers every morning.
    answer: What is the hardest or least pleasant part of it? Faults that need minus thirty degrees and four days to show themselves.
    answer: How does my background look to you, and what would you make of it? Would start as a test engineer with a firm that makes instruments, and move over within two years. Nine years of repair logs are nine years of field reports.
    answer: Which two or three people should I talk to next, and may I use your name? Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.
    answer: Who carries the pager when a device in the field misbehaves at night? They take turns by the week. A quiet pager is how he measures his own work.
    answer: Is it better to specialise early or to stay broad? partly: broad until the second job. He ran out of time for the rest.
    promise by you: send a photograph of the alarm with the resistor added
    promise by them: Adaeze Nwosu's address
  confab: thank-you-email: '[one thing to thank them for]' is not filled in [draft-gap]
  hint: replace it; use parentheses for text that is not a gap
  [4]
  $ printf '\n### To thank them for\n\nshowing me the alarm\n' >> interviews/2026-11-30-jose-ferreira.md
  $ confab thank jose --open
  thank-you-email: 35 of 110 words
  from your notes, not in the draft; add what fits:
    answer: What does an ordinary day or week look like for you? Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current: "the week's truth, in microamperes".
    answer: What do you like best about this work? A box he closed in 2019 still answers every morning.
    answer: What is the hardest or least pleasant part of it? Faults that need minus thirty degrees and four days to show themselves.
    answer: How does my background look to you, and what would you make of it? Would start as a test engineer with a firm that makes instruments, and move over within two years. Nine years of repair logs are nine years of field reports.
    answer: Which two or three people should I talk to next, and may I use your name? Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.
    answer: Who carries the pager when a device in the field misbehaves at night? They take turns by the week. A quiet pager is how he measures his own work.
    answer: Is it better to specialise early or to stay broad? partly: broad until the second job. He ran out of time for the rest.
    promise by you: send a photograph of the alarm with the resistor added
    promise by them: Adaeze Nwosu's address
  after sending it: confab thank jose-ferreira --by email
  got: --new
  got: ;
  got: false
  got: mailto:jose.ferreira@example.com?subject=Thank%20you%20for%20talking%20with%20me&body=Dear%20Jos%C3%A9%20Ferreira%2C%0D%0A%0D%0AThank%20you%20for%20talking%20with%20me%20yesterday%2C%20and%20especially%20for%20showing%20me%20the%20alarm.%0D%0A%0D%0AThank%20you%20for%20suggesting%20Nguy%E1%BB%85n%20Thu%20H%C3%A0%20and%20Adaeze%20Nwosu%2C%20too.%20I%27ll%20write%20soon%20and%20let%20you%20know%20how%20it%20goes.%0D%0A%0D%0ABest%20wishes%2C%0D%0ANoor%20Haddad
  $ confab reach lukasz --open -n > link; confab reach lukasz --open -q | tail -1 | cut -c 6- | diff - link
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  last-message: 44 of 85 words
  after sending it: confab reach lukasz-wojcik --by email
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  $ python3 -c "
  > import urllib.parse
  > link = urllib.parse.urlsplit(open('link').read().strip())
  > print(link.scheme, link.path, *urllib.parse.parse_qs(link.query))
  > print(urllib.parse.parse_qs(link.query)['body'][0][:50].encode())"
  mailto lukasz.wojcik@example.com subject body
  b"Dear \xc5\x81ukasz W\xc3\xb3jcik,\r\n\r\nI've contacted you before a"
  $ confab reach lukasz --open -n --json | grep -c '"link": "mailto:lukasz.wojcik@example.com?subject=Question'
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  1
  $ confab reach nguyen --open
  confab: no email address for Nguyễn Thu Hà in contacts/nguyen-thu-ha.md
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS', or leave out --open
  [4]
  $ echo 'opener: /no/such/mailer' > own/confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-80
  confab: cannot start opener '/no/such/mailer': No such file or directory
  hint: set 'opener' in your own config file, or open this link yourself:
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%20talking%20with%20me
  $ echo 'opener: "false"' > own/confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-60
  confab: opener 'false' failed
  hint: open this link yourself:
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%2
  $ confab thank jose --open -q 2> /dev/null
  [4]
  $ echo 'opener: ""' > own/confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-60
  confab: the opener's command is empty
  hint: set 'opener' in your own config file, or open this lin
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%2
  $ echo 'opener: touch opened' >> .confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-75
  warning: a notebook cannot set 'opener' in .confab/config.yaml:97:1
  hint: set it in your own config file, ~/.config/confab/config.yaml
  confab: the opener's command is empty
  hint: set 'opener' in your own config file, or open this link yourself:
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%20talking%20with
  $ ls opened
  ls: cannot access 'opened': No such file or directory
  [2]
  $ sed -i '/^opener/d' .confab/config.yaml; rm -r own

No name or address can add a header or recipient, or control the terminal.

  $ printf -- '---\ntype: contact\nname: "Eve\\r\\nBcc: all@example.org\\e[2J"\nrole: "\\u202ecod.exe"\nemail: "eve?cc=b@example.org"\n---\n' > contacts/eve.md
  $ printf 'Subject: {{name}}\n\n{{name}} {{role}}\n' > .confab/templates/first-message.md
  $ confab reach eve --draft --by email -q
  warning: asks for nothing [draft-requests]
  Subject: Eve Bcc: all@example.org
  
  Eve Bcc: all@example.org \u202ecod.exe
  $ confab reach eve --open -n -q
  warning: asks for nothing [draft-requests]
  mailto:eve%3Fcc%3Db@example.org?subject=Eve%20Bcc%3A%20all%40example.org&body=Eve%20Bcc%3A%20all%40example.org%20%E2%80%AEcod.exe
  $ sed -i 's/eve?cc=b@example.org/eve@example.org\\r\\nBcc: b@example.org/' contacts/eve.md
  $ confab reach eve --open -n -q
  confab: no email address for Eve\x0d\x0aBcc: all@example.org\x1b[2J in contacts/eve.md
  hint: add one with 'confab set eve email=ADDRESS', or leave out --open
  [4]
  $ rm contacts/eve.md

The sent message is kept with the interview. It has no placeholders left, and no words of a private note.

  $ confab thank jose --draft -q | sed '1,2d' > thanks.txt
  $ confab thank jose --by email --text - --note 'with the photograph' < thanks.txt
  interviews/2026-11-30-jose-ferreira.md: thanks + 2026-12-01T09:00 email, with its text   (confab undo)
  next: confab review jose-ferreira (review, late since Mon 2026-11-30)
  $ sed -n '/^thanks/,/^---/p; /^## Thank-you/,$p' interviews/2026-11-30-jose-ferreira.md
  thanks:
    - { date: 2026-12-01T09:00, by: email, note: with the photograph }
  ---
  ## Thank-you
  
  Dear José Ferreira,
  
  Thank you for talking with me yesterday, and especially for showing me the alarm.
  
  Thank you for suggesting Nguyễn Thu Hà and Adaeze Nwosu, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Noor Haddad
  $ confab undo -q
  $ printf 'Dear José,\r\nthank you.\r\n' | confab thank jose --by email --text - -q; tail -2 interviews/2026-11-30-jose-ferreira.md | cat -A
  Dear JosM-CM-),$
  thank you.$
  $ confab undo -q
  $ confab thank jose --by email --text 'Dear José, you said that a box you closed in 2019 still answers every morning.'
  confab: --text: 'closed in 2019 still answers every' is in your private notes (interviews/2026-11-30-jose-ferreira.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  [4]
  $ confab thank jose --by email --text 'Dear José, thank you. The box he closed in 2019 still answers every morning!'
  warning: 'he' seems to mean the person you are writing to [draft-third-person]
  confab: --text: 'box he closed in 2019 still' is in your private notes (interviews/2026-11-30-jose-ferreira.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  [4]
  $ confab thank jose --by email --text 'Dear Jose, thank you.'
  confab: --text: 'Jose' is 'José' in their note [draft-name-differs]
  hint: correct the message, or the note: 'name' or 'call'
  [4]
  $ confab thank jose --by email --text 'Dear Zoë, thank you.'
  confab: --text: 'Dear Zoë' greets Zoë Lindqvist, but this message is for José Ferreira [draft-greets-another]
  hint: correct the greeting; if they go by that name, add it to their note as 'call'
  [4]
  $ confab thank jose --by email --text 'Dear José, thank you. My résumé is attached.'
  confab: --text: 'attached', but they are not waiting for a file from you [draft-attachment]
  hint: leave it out; or record in the interview's note that they asked: 'resume: { asked-for: true }'
  [4]
  $ confab reach lukasz --by email --text 'Dear Łukasz, I would love to pick your brain about a job. May I call?' -n
  warning: 'job' makes it sound like an application [draft-job-words]
  warning: 'pick your brain' is a stock phrase [draft-stock-phrase]
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  --- a/contacts/lukasz-wojcik.md
  +++ b/contacts/lukasz-wojcik.md
  @@ -11,6 +11,7 @@
   outreach:\x0d
     - { date: 2026-11-16T17:05, by: phone, outcome: no-answer }\x0d
     - { date: 2026-11-27T08:45, by: email, outcome: sent, note: asked for twenty minutes before the open day }\x0d
  +  - { date: 2026-12-01T09:00, by: email, outcome: sent }\x0d
   ---\x0d
   \x0d
   ## Notes\x0d
  $ cp $EXAMPLE/interviews/2026-11-30-jose-ferreira.md interviews
  $ diff interviews $EXAMPLE/interviews
  $ confab thank zoe --draft -q | confab thank zoe --by handwritten --text -
  confab: --text: still to fill in: '[one thing to thank them for]'
  hint: replace it; if it is not a placeholder, use parentheses
  [4]
  $ confab thank jose --by email --text 'Dear [name], {{learned}} [name]'
  confab: --text: still to fill in: '[name]', '{{learned}}'
  hint: replace it; if it is not a placeholder, use parentheses
  [4]
  $ confab thank jose --by email --note 'to [name]'
  confab: --note: still to fill in: '[name]'
  hint: replace it; if it is not a placeholder, use parentheses
  [4]
  $ confab thank jose --by email --text ' '
  confab: --text: the value is empty
  [2]
  $ confab reach nguyen --by linkedin --note 'as [your name]'
  confab: --note: still to fill in: '[your name]'
  hint: replace it; if it is not a placeholder, use parentheses
  [4]
  $ confab reach nguyen --by phone --outcome voicemail --note '{{number}}'
  confab: --note: still to fill in: '{{number}}'
  hint: replace it; if it is not a placeholder, use parentheses
  [4]
  $ confab reach nguyen --by linkedin --outcome replied --note 'wants [slides]' -q
  $ diff interviews $EXAMPLE/interviews

`check` finds a leftover placeholder.

  $ sed -i 's/wants/sent/; s/replied, note/sent, note/' contacts/nguyen-thu-ha.md
  $ printf '\n## Thank-you\n\nDear Zoë,\nI will [what you will do next].\n' >> interviews/2026-10-20-zoe-lindqvist.md
  $ confab check placeholder-left
  contacts/nguyen-thu-ha.md:12:66: error: '[slides]' is marked as sent but not filled in [placeholder-left]
  interviews/2026-10-20-zoe-lindqvist.md:75:1: error: '[what you will do next]' is marked as sent but not filled in [placeholder-left]
  [1]
  $ confab help placeholder-left
  placeholder-left (error)
  When: a message or thank-you is marked as sent but still contains a placeholder like [name] or {{field}}.
  Then: write what you really sent; put text that is not a placeholder in parentheses.
  From: career-center guide to informational interviews.

With --eml, the draft is a message file, which a mail program opens as its own draft. It must be ready to send.

  $ confab reach lukasz --eml 2> messages | sed 's/=$//'; cat messages
  X-Unsent: 1\r (esc)
  X-Checksum: 3782d15471373a47\r (esc)
  Date: Tue, 01 Dec 2026 09:00:00 +0100\r (esc)
  To: =?UTF-8?B?xYF1a2FzeiBXw7NqY2lr?= <lukasz.wojcik@example.com>\r (esc)
  Subject: Question about embedded firmware\r (esc)
  MIME-Version: 1.0\r (esc)
  Content-Type: text/plain; charset=utf-8\r (esc)
  Content-Transfer-Encoding: quoted-printable\r (esc)
  \r (esc)
  Dear =C5=81ukasz W=C3=B3jcik,\r (esc)
  \r (esc)
  I've contacted you before about embedded firmware and don't want to keep as=\r (esc)
  king, so this is my last note. If a talk isn't possible now, I understand c=\r (esc)
  ompletely.\r (esc)
  \r (esc)
  Is there someone else you would ask in my place? A name is all I need.\r (esc)
  \r (esc)
  Thank you for reading,\r (esc)
  Noor Haddad\r (esc)
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  last-message: 44 of 85 words
  after sending it: confab reach lukasz-wojcik --by email
  $ confab reach lukasz --eml=lukasz.eml; grep -c '^X-Unsent: 1' lukasz.eml
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  last-message: 44 of 85 words
  after sending it: confab reach lukasz-wojcik --by email
  lukasz.eml: written
  1
  $ confab reach lukasz --draft --eml -q | diff - lukasz.eml
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  $ printf 'P.S. I can call, too.\r\n' >> lukasz.eml; confab reach lukasz --eml=lukasz.eml -q; tail -1 lukasz.eml | tr -d '\r'
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  confab: 'lukasz.eml' was changed after confab wrote it
  hint: rename it to keep the changes, or remove it
  P.S. I can call, too.
  $ echo mine > mine.eml; confab reach lukasz --eml=mine.eml -q
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  warning: second unanswered email in a row; also on file: phone
  confab: 'mine.eml' was not written by 'confab --eml'
  hint: name another file, or remove this one
  [4]
  $ confab reach lukasz --eml --open
  confab: --open and --eml cannot be used together
  [2]
  $ confab reach lukasz --eml --by phone
  confab: --eml works for email only
  hint: leave out --by or --eml
  [2]
  $ confab thank jose --for thank-you-by-hand --eml
  confab: --for: thank-you-by-hand is not an email
  hint: use --draft to print it
  [2]
  $ confab thank jose --draft --eml
  thank-you-email: 34 of 110 words
  to fill in: [one thing to thank them for]
  from your notes, not in the draft; add what fits:
    answer: What does an ordinary day or week look like for you? Mondays the field reports, then one long piece of work until Thursday. Fridays he measures current: "the week's truth, in microamperes".
    answer: What do you like best about this work? A box he closed in 2019 still answers every morning.
    answer: What is the hardest or least pleasant part of it? Faults that need minus thirty degrees and four days to show themselves.
    answer: How does my background look to you, and what would you make of it? Would start as a test engineer with a firm that makes instruments, and move over within two years. Nine years of repair logs are nine years of field reports.
    answer: Which two or three people should I talk to next, and may I use your name? Nguyễn Thu Hà, who came from nursing, and Adaeze Nwosu; he will look up her address. Yes to the name.
    answer: Who carries the pager when a device in the field misbehaves at night? They take turns by the week. A quiet pager is how he measures his own work.
    answer: Is it better to specialise early or to stay broad? partly: broad until the second job. He ran out of time for the rest.
    promise by you: send a photograph of the alarm with the resistor added
    promise by them: Adaeze Nwosu's address
  confab: thank-you-email: '[one thing to thank them for]' is not filled in [draft-gap]
  hint: replace it; use parentheses for text that is not a gap
  [4]

A value that a draft has no place for is refused, not silently ignored.

  $ confab reach jose --draft --by letter --times 'thu 4pm' --with memory=x -q | head -1
  warning: no address on file to reach José Ferreira by letter
  hint: add one with 'confab set jose-ferreira address=ADDRESS'
  confab: --times: thank-you-by-hand has no place for a time
  hint: use --for propose-time
  $ confab config set drafts.introduction 'a nurse who is learning to code' -q; confab reach nguyen --draft --by email -q | grep -o "I'm a nurse[^.]*"
  warning: no address on file to reach Nguyễn Thu Hà by email
  hint: add one with 'confab set nguyen-thu-ha email=ADDRESS'
  warning: less than 5 business days after the unanswered LinkedIn message of Tue 2026-12-01 09:00
  I'm a nurse who is learning to code

A letter by text message or phone has another form: no sign-off, and who writes comes first.

  $ cd "$(mktemp -d)"; confab init -q; confab config set drafts.name 'Mira Patel' -q; confab config set drafts.phone '617 555 0133' -q
  $ confab config set drafts.introduction "I'm a physics student" -q; confab config set drafts.aim "I'm deciding what to do next." -q
  $ export CONFAB_NOW=2026-11-02T09:00; confab add-contact 'Dee Dew' --email dee@x.example --phone '+1 617 555 0101' --career sound -q
  $ confab reach dee --by email --outcome replied -q; confab schedule dee tomorrow\ 10am -q
  $ confab reach dee --draft --for reschedule --by text
  reschedule: 32 of 45 words
  after sending it: confab reach dee-dew --by text
  Hello Dee Dew, it's Mira Patel. I'm sorry, but Tuesday, November 3 at 10 a.m. no longer works for me. Could you name another time that suits you? I'll do my best to make it.
  $ confab reach dee --draft --for reschedule --by phone -q
  Hello Dee Dew, it's Mira Patel. I'm sorry, but Tuesday, November 3 at 10 a.m. no longer works for me. Could you name another time that suits you? I'll do my best to make it.
  $ confab reach dee --draft --for propose-time --by text --times 'thu 4pm' --times 'fri 9am'
  propose-time: 45 of 45 words
  after sending it: confab reach dee-dew --by text
  Hello Dee Dew, it's Mira Patel. Thank you for your reply. Would one of these times suit you?
  
  - Thursday, November 5 at 4 p.m.
  - Friday, November 6 at 9 a.m.
  
  All in Berlin time. 20 minutes is enough. If none of these works, name a time that does.
  $ confab reach dee --draft --for decline -q
  Subject: Our talk on Tuesday
  
  Dear Dee Dew,
  
  Thank you for offering to talk with me. I won't need to take up your time after all, so please take our talk on Tuesday off your calendar. It was good of you to make time.
  
  All the best,
  Mira Patel
  $ confab schedule dee --cancel -q; confab reach dee --draft --for decline -q
  Subject: Thank you for your offer
  
  Dear Dee Dew,
  
  Thank you for offering to talk with me. I won't need to take up your time after all.
  
  All the best,
  Mira Patel

Someone you only spoke with in passing is reminded of it.

  $ confab add-contact 'Bea Bee' --email bea@x.example --career sound -q
  $ confab reach bea --by in-person --outcome spoke -q; confab reach bea --draft -q --now 2026-11-09T09:00
  Subject: Mira Patel, asking for your advice
  
  Dear Bea Bee,
  
  It's Mira Patel. We spoke on Monday, November 2, and I hope you're well.
  
  I'm deciding what to do next. I'd like to hear your view before I go further. Could we talk for 20 minutes in the next two weeks?
  
  I'd like to hear your news, too.
  
  Warmly,
  Mira Patel
  617 555 0133

If one message settles several items, the draft is about one of them and names the others.

  $ confab log dee --at 2026-11-02T08:00 --referral 'Ed Eel <ed@x.example>' --promise 'them: show me the lab' -q
  $ confab thank dee --by email -q; confab log ed --at 2026-11-03T08:30 --no-referrals -q --now 2026-11-03T09:00
  $ confab reach dee --draft --now 2026-11-11T09:00 2>&1 | grep -A1 after
  after sending it: confab reach dee-dew --by email
  it also settles report-back, so mention that you talked with Ed Eel, as they suggested; tell them how it went

A headline says who you are, too.

  $ cd "$(mktemp -d)"; confab init -q; confab config set drafts.name 'Tom Reyes' -q; confab config set drafts.headline 'a line cook' -q
  $ confab add-contact 'Bea Kim' --email bea@x.example --career 'food safety' -q; confab reach bea --draft
  first-message: 35 of 85 words
  after sending it: confab reach bea-kim --by email
  Subject: Question about food safety
  
  Dear Bea Kim,
  
  I'm a line cook. I'm trying to find out whether a career in food safety is right for me.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Tom Reyes
