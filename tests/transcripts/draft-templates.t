A template that nobody has changed follows the program's newer one, also one of an earlier version. A changed one stays, and
`doctor` says what the built-in one can say meanwhile.

  $ confab init -q; confab config set drafts.name 'Noor Haddad' -q; confab config set drafts.introduction 'I repair instruments' -q
  $ confab add-contact 'Ada King' --email ada@example.org --career engines --why 'Your notes on the engine made me think' -q
  $ printf '## Notes\n' > .confab/templates/contact.md
  $ confab doctor | grep '^ok *template'
  [1]
  $ printf 'Dear {{name}},\n\n{{your-introduction}}.\n\n{{your-name}}\n' > .confab/templates/first-message.md
  $ confab doctor | grep '^ok *template'
  ok    template  .confab/templates/first-message.md: edited by you; the built-in one also uses about, career, found, greeting, how, minutes, question, tie, times, why, your-aim, your-note, your-phone
  $ confab reach ada --draft -q
  warning: asks for nothing [draft-requests]
  Dear Ada King,
  
  I repair instruments.
  
  Noor Haddad

Another language has templates of its own; without one, the draft is English.

  $ confab add-contact 'Inés Prado' --email ines@example.org --language es -q
  $ rm .confab/templates/first-message.md; confab reach ines --draft
  warning: no template in 'es'; this one is English
  hint: write .confab/templates/first-message.es.md
  first-message: 19 of 85 words
  after sending it: confab reach ines-prado --by email
  Subject: Question about your work
  
  Dear Inés Prado,
  
  I repair instruments.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Noor Haddad
  $ printf 'Subject: Una pregunta\n\nEstimada {{name}}:\n\n¿Podemos hablar {{minutes}} minutos?\n\n{{your-name}}\n' > .confab/templates/first-message.es.md
  $ confab reach ines --draft -q
  Subject: Una pregunta
  
  Estimada Inés Prado:
  
  ¿Podemos hablar 20 minutos?
  
  Noor Haddad

A reply to an introduction moves the person who made it to Bcc.

  $ confab add-contact 'Rosa Diaz' --email rosa@example.org --call Rosa -q
  $ confab add-contact 'Bo Lind' --email bo@example.org --career engines --found-through referral --referred-by rosa-diaz --introduced 2026-11-30 -q
  $ confab reach bo --draft -q
  Subject: Good to meet you
  
  Rosa, thank you for introducing us. I've moved you to Bcc.
  
  Dear Bo Lind, it's good to meet you. I repair instruments. I'm trying to find out whether a career in engines is right for me.
  
  Could we talk for 20 minutes? Please name any time in the next two weeks, and I'll do my best to make it.
  
  Thank you,
  Noor Haddad
  $ confab reach bo --open -n -q | cut -c 1-80
  mailto:bo@example.org?bcc=rosa%40example.org&subject=Good%20to%20meet%20you&body

A template that cannot be used is named with its line; an empty one makes no letter.

  $ printf 'Dear {{call}},\n{{#why}}x\n' > .confab/templates/first-message.md
  $ confab reach bo --draft --for first-message -q
  confab: section 'why' is never closed in .confab/templates/first-message.md:2
  hint: end it with '{{/why}}'
  [2]
  $ echo > .confab/templates/first-message.md
  $ confab reach bo --draft --for first-message -q
  confab: the template 'first-message' is empty
  hint: remove .confab/templates/first-message.md to use the built-in text
  [2]
  $ confab doctor | grep first-message
  look  template  .confab/templates/first-message.md: is empty
