A draft uses the facts in the notes, leaves placeholders in brackets for the rest, and records nothing.

  $ cp -r $EXAMPLE play; confab init play -q; cd play
  $ confab reach nguyen --draft --by email
  first-message: 66 of 75 words
  to fill in: [your name], [who you are], [two times that suit you]
  hint: set drafts.name and drafts.introduction with 'confab config set' to fill in who you are
  then record it: confab reach nguyen-thu-ha --by email
  Subject: 20 minutes about your work?
  
  Dear Nguyễn Thu Hà,
  
  José Ferreira suggested that I write to you. I am [your name]; [who you are].
  
  I am exploring embedded firmware and would like to learn from your work as Board bring-up engineer at Lantern Lake Robotics. Could we talk for 20 minutes, [two times that suit you]? I am asking for advice, not for a job.
  
  Thank you for reading,
  [your name]
  $ confab config set drafts.name 'Noor Haddad' -q
  $ confab config set drafts.introduction 'I repair laboratory instruments' -q
  $ confab reach nguyen --draft --by email 2> heard
  Subject: 20 minutes about your work?
  
  Dear Nguyễn Thu Hà,
  
  José Ferreira suggested that I write to you. I am Noor Haddad; I repair laboratory instruments.
  
  I am exploring embedded firmware and would like to learn from your work as Board bring-up engineer at Lantern Lake Robotics. Could we talk for 20 minutes, [two times that suit you]? I am asking for advice, not for a job.
  
  Thank you for reading,
  Noor Haddad
  $ cat heard
  first-message: 67 of 75 words
  to fill in: [two times that suit you]
  then record it: confab reach nguyen-thu-ha --by email

Each channel has its own form, and a message without an answer gets a follow-up. By default, the channel is the one that
`due` suggests.

  $ confab reach nguyen --draft
  linkedin-invitation: 176 of 200 characters
  then record it: confab reach nguyen-thu-ha --by linkedin
  Dear Nguyễn Thu Hà, José Ferreira suggested that I contact you. I repair laboratory instruments; now I am exploring embedded firmware. Could we talk for 20 minutes? Noor Haddad
  $ confab reach priya --draft
  voicemail: 61 of 75 words
  to fill in: [two times that suit you], [your number]
  then record it: confab reach priya-raghunathan --by phone --outcome voicemail
  Hello Priya Raghunathan, this is Noor Haddad; I repair laboratory instruments. I tried to reach you by email on Thursday, 19 November.
  
  I am exploring embedded firmware and would like to ask about your work for 20 minutes, [two times that suit you].
  
  My number is [your number]; again, [your number]. Thank you, and I hope to speak with you soon.
  $ confab reach lukasz --draft --by letter
  follow-up: 83 of 120 words
  to fill in: [two times that suit you]
  then record it: confab reach lukasz-wojcik --by letter
  Dear Łukasz Wójcik,
  
  I tried to reach you by email on Friday, 27 November. I know how full your days are, so I am trying once more.
  
  I am Noor Haddad; I repair laboratory instruments. I am exploring embedded firmware and would like to learn from your work at Ostkreuz Antriebe. Could we talk for 20 minutes, [two times that suit you]?
  
  A few lines in writing would help me too, or the name of someone else to ask.
  
  Thank you,
  Noor Haddad
  $ confab config set outreach.first-channel phone -q; confab reach siobhan --draft -q
  Dear Siobhán Ní Dhomhnaill, I repair laboratory instruments; now I am exploring embedded firmware. Could we talk for 20 minutes? Noor Haddad
  $ confab undo -q

A thank-you uses the notes of the interview, for email or handwriting.

  $ confab thank jose --draft
  thank-you-email: 70 words
  then record it: confab thank jose-ferreira --by email
  Subject: Thank you for our talk
  
  Dear José Ferreira,
  
  Thank you for the time you gave me on Monday, 30 November. One thing has stayed with me: Mondays the field reports, then one long piece of work until Thursday.
  
  I will send a photograph of the alarm with the resistor added. Thank you for pointing me to Nguyễn Thu Hà and Adaeze Nwosu; I will let you know how it goes.
  
  With warm wishes,
  Noor Haddad
  $ confab thank zoe --draft --by handwritten
  thank-you-by-hand: 74 words
  to fill in: [what you will do next]
  then record it: confab thank zoe-lindqvist --by handwritten
  Dear Zoë Lindqvist,
  
  Thank you for our talk on Tuesday, 20 October. I keep coming back to one thing: Theatre sound, then repairing mixing desks, then the small processors in them.
  
  My next step is clear: I will [what you will do next]. Thank you for pointing me to José Ferreira and Amara Okonkwo; I will let you know how it goes. My résumé is enclosed, as you asked.
  
  With warm wishes,
  Noor Haddad
  $ confab thank jose --draft --json
  {
    "schema": "confab.draft/1",
    "items": [
      {
        "kind": "thank-you-email",
        "subject": "Thank you for our talk",
        "body": "Dear José Ferreira,\n\nThank you for the time you gave me on Monday, 30 November. One thing has stayed with me: Mondays the field reports, then one long piece of work until Thursday.\n\nI will send a photograph of the alarm with the resistor added. Thank you for pointing me to Nguyễn Thu Hà and Adaeze Nwosu; I will let you know how it goes.\n\nWith warm wishes,\nNoor Haddad",
        "words": 70,
        "characters": 369,
        "limit": null,
        "unit": "words",
        "placeholders": [],
        "link": null
      }
    ]
  }
  $ diff -r --exclude=.confab . $EXAMPLE
  Only in .: heard
  [1]

The templates are yours; values that confab does not know stay visible as placeholders.

  $ printf 'Subject: Hello\n\nDear {{frist-name}},\n\n{{#organization}}How is {{organization}}?{{/organization}}\n' > .confab/templates/first-message.md
  $ confab reach nguyen --draft --by email
  first-message: 7 of 75 words
  to fill in: {{frist-name}}
  then record it: confab reach nguyen-thu-ha --by email
  Subject: Hello
  
  Dear {{frist-name}},
  
  How is Lantern Lake Robotics?
  $ printf '{{#organisation}}x{{/organisation}}' > .confab/templates/first-message.md
  $ confab reach nguyen --draft --by email
  confab: '{{#organisation}}' is not a known name here in .confab/templates/first-message.md:1
  hint: did you mean 'organization'?
  [2]
  $ printf 'root:{{> /etc/passwd}}' > .confab/templates/first-message.md
  $ confab reach nguyen --draft --by email
  confab: '{{> /etc/passwd}}' is not a tag that confab reads in .confab/templates/first-message.md:1
  hint: a template has {{name}}, {{#name}}…{{/name}} and {{^name}}…{{/name}}
  [2]
  $ rm .confab/templates/first-message.md
  $ ln -s /etc/passwd .confab/templates/first-message.md
  $ confab reach nguyen --draft --by email
  confab: '.confab/templates/first-message.md' links out of the notebook
  hint: move the file itself into the notebook
  [4]
  $ rm .confab/templates/first-message.md; confab reach nguyen --draft --by email -q | head -1
  Subject: 20 minutes about your work?

A draft that is too long is printed with a warning.

  $ confab config set drafts.outreach-words 40 -q; confab config set drafts.linkedin-note-characters 90 -q
  $ confab reach nguyen --draft --by email | head -1
  warning: first-message: 67 words, 27 too many
  hint: shorten it; the template is .confab/templates/first-message.md
  to fill in: [two times that suit you]
  then record it: confab reach nguyen-thu-ha --by email
  Subject: 20 minutes about your work?
  $ confab reach nguyen --draft -q
  warning: linkedin-invitation: 176 characters, 86 too many
  hint: shorten it; the template is .confab/templates/linkedin-invitation.md
  Dear Nguyễn Thu Hà, José Ferreira suggested that I contact you. I repair laboratory instruments; now I am exploring embedded firmware. Could we talk for 20 minutes? Noor Haddad

There is no draft for someone who has answered.

  $ confab reach jose --draft
  confab: no draft for José Ferreira, whose state is 'met'
  hint: drafts are for people who have not answered yet; see 'confab show jose-ferreira'
  [4]
  $ confab reach henrik --draft --by phone
  confab: no draft for Henrik Sørensen, whose state is 'declined'
  hint: drafts are for people who have not answered yet; see 'confab show henrik-sorensen'
  [4]
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
  confab: --by: 'pigeon' is not known; write email, phone, linkedin, in-person, letter, text, other
  [2]
  $ confab reach nguyen --open --by phone
  confab: --open works for email only
  hint: leave out --by or --open
  [2]
  $ confab thank jose
  confab: thank needs --by
  hint: for example: confab thank grace --by email
  [2]

With --open, the draft goes to the mail program in your own config, started without a shell.

  $ confab undo -q; confab undo -q
  $ printf '#!/bin/sh\nprintf "got: %%s\\n" "$@"\n' > mailer; chmod +x mailer
  $ export XDG_CONFIG_HOME=$PWD/own; mkdir -p own/confab
  $ printf 'opener: "%s --new ; false"\n' "$PWD/mailer" > own/confab/config.yaml
  $ confab thank jose --open
  thank-you-email: 70 words
  then record it: confab thank jose-ferreira --by email
  got: --new
  got: ;
  got: false
  got: mailto:jose.ferreira@example.com?subject=Thank%20you%20for%20our%20talk&body=Dear%20Jos%C3%A9%20Ferreira%2C%0D%0A%0D%0AThank%20you%20for%20the%20time%20you%20gave%20me%20on%20Monday%2C%2030%20November.%20One%20thing%20has%20stayed%20with%20me%3A%20Mondays%20the%20field%20reports%2C%20then%20one%20long%20piece%20of%20work%20until%20Thursday.%0D%0A%0D%0AI%20will%20send%20a%20photograph%20of%20the%20alarm%20with%20the%20resistor%20added.%20Thank%20you%20for%20pointing%20me%20to%20Nguy%E1%BB%85n%20Thu%20H%C3%A0%20and%20Adaeze%20Nwosu%3B%20I%20will%20let%20you%20know%20how%20it%20goes.%0D%0A%0D%0AWith%20warm%20wishes%2C%0D%0ANoor%20Haddad
  $ confab reach lukasz --open -n > link; confab reach lukasz --open -q | tail -1 | cut -c 6- | diff - link
  follow-up: 83 of 120 words
  to fill in: [two times that suit you]
  then record it: confab reach lukasz-wojcik --by email
  $ python3 -c "
  > import urllib.parse
  > link = urllib.parse.urlsplit(open('link').read().strip())
  > print(link.scheme, link.path, *urllib.parse.parse_qs(link.query))
  > print(urllib.parse.parse_qs(link.query)['body'][0][:50].encode())"
  mailto lukasz.wojcik@example.com subject body
  b'Dear \xc5\x81ukasz W\xc3\xb3jcik,\r\n\r\nI tried to reach you by ema'
  $ confab reach lukasz --open -n --json | grep -c '"link": "mailto:lukasz.wojcik@example.com?subject=Once'
  1
  $ confab reach nguyen --open
  confab: no email address for Nguyễn Thu Hà in contacts/nguyen-thu-ha.md
  hint: add 'email:' with 'confab edit nguyen-thu-ha', or leave out --open
  [4]
  $ echo 'opener: /no/such/mailer' > own/confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-80
  confab: cannot start opener '/no/such/mailer': No such file or directory
  hint: set 'opener' in your own config file, or open this link yourself:
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%20our%20talk&body=Dea
  $ echo 'opener: "false"' > own/confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-60
  confab: opener 'false' ended with an error
  hint: open this link yourself:
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%2
  $ confab thank jose --open -q 2> /dev/null
  [4]
  $ echo 'opener: ""' > own/confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-60
  confab: the opener's command is empty
  hint: set 'opener' in your own config file, or open this lin
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%2
  $ echo 'opener: touch opened' >> .confab/config.yaml; confab thank jose --open -q 2>&1 | cut -c 1-75
  warning: a notebook cannot set 'opener' in .confab/config.yaml:78:1
  hint: set it in your own config file, ~/.config/confab/config.yaml
  confab: the opener's command is empty
  hint: set 'opener' in your own config file, or open this link yourself:
  mailto:jose.ferreira@example.com?subject=Thank%20you%20for%20our%20talk&bod
  $ ls opened
  ls: cannot access 'opened': No such file or directory
  [2]
  $ sed -i '/^opener/d' .confab/config.yaml; rm -r own

No name or address can add a header or recipient, or control the terminal.

  $ printf -- '---\ntype: contact\nname: "Eve\\r\\nBcc: all@example.org\\e[2J"\nrole: "\\u202ecod.exe"\nemail: "eve?cc=b@example.org"\n---\n' > contacts/eve.md
  $ printf 'Subject: {{name}}\n\n{{name}} {{role}}\n' > .confab/templates/first-message.md
  $ confab reach eve --draft --by email -q
  Subject: Eve Bcc: all@example.org [2J
  
  Eve Bcc: all@example.org [2J \u202ecod.exe
  $ confab reach eve --open -n -q
  mailto:eve%3Fcc%3Db@example.org?subject=Eve%20Bcc%3A%20all%40example.org%20%5B2J&body=Eve%20Bcc%3A%20all%40example.org%20%5B2J%20%E2%80%AEcod.exe
  $ sed -i 's/eve?cc=b@example.org/eve@example.org\\r\\nBcc: b@example.org/' contacts/eve.md
  $ confab reach eve --open -n -q
  confab: no email address for Eve\x0d\x0aBcc: all@example.org\x1b[2J in contacts/eve.md
  hint: add 'email:' with 'confab edit eve', or leave out --open
  [4]
  $ rm contacts/eve.md

The sent message is kept with the interview, and must have no placeholders left.

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
  
  Thank you for the time you gave me on Monday, 30 November. One thing has stayed with me: Mondays the field reports, then one long piece of work until Thursday.
  
  I will send a photograph of the alarm with the resistor added. Thank you for pointing me to Nguyễn Thu Hà and Adaeze Nwosu; I will let you know how it goes.
  
  With warm wishes,
  Noor Haddad
  $ confab undo -q
  $ printf 'Dear José,\r\nthank you.\r\n' | confab thank jose --by email --text - -q; tail -2 interviews/2026-11-30-jose-ferreira.md | cat -A
  Dear JosM-CM-),$
  thank you.$
  $ confab undo -q; diff interviews $EXAMPLE/interviews
  $ confab thank zoe --draft -q | confab thank zoe --by handwritten --text -
  confab: --text: still to fill in: '[what you will do next]'
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
  Then: write what you really sent; put text that is not a placeholder in round brackets.
  From: career-centre guide to informational interviews.
