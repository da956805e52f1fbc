A cook writes to someone he used to work with, who now works for himself. No draft reveals anything from the notes.

  $ export TZ=America/Los_Angeles; confab init -q
  $ confab config set drafts.name "Luis Ortega" -q
  $ confab config set drafts.introduction "I've run the line at the Harbor Grill since 2019" -q
  $ confab config set drafts.headline "a line cook" -q
  $ confab config set drafts.phone "503 555 0177" -q
  $ cat > contacts/referrer.md <<'END'
  > ---
  > type: contact
  > name: Nadia Petrov
  > call: Nadia
  > formality: casual
  > email: nadia@example.org
  > outreach:
  >   - { date: 2026-10-01, by: email, outcome: replied }
  > ---
  > END
  $ cat > contacts/huy.md <<'END'
  > ---
  > type: contact
  > name: Huy Tran
  > call: Huy
  > formality: casual
  > kind: freelance
  > known-from: the Harbor Grill
  > career: catering
  > organization: independent
  > role: Caterer
  > found-through: network
  > email: huy@example.org
  > phone: +1 503 555 0110
  > timezone: America/Los_Angeles
  > ---
  > 
  > ## Notes
  > 
  > She thinks the department is badly run and will not last another year.
  > END

The first messages, and what follows when no answer comes.

  $ confab reach huy --draft -q
  Subject: Luis Ortega from the Harbor Grill, asking for your advice
  
  Hi Huy,
  
  It's Luis Ortega from the Harbor Grill. I hope you're well.
  
  I'm thinking about catering and haven't decided yet. You know me, so I'd like to hear your view before I go further. Could we talk for 20 minutes in the next two weeks?
  
  I'd like to hear your news, too.
  
  Warmly,
  Luis Ortega
  503 555 0177
  $ confab reach huy --draft --by text -q
  Hi Huy, it's Luis Ortega from the Harbor Grill. I'd like to ask you about catering. Could I call you for 20 minutes this week or next?
  $ confab reach huy --draft --by phone -q
  Hello Huy, this is Luis Ortega from the Harbor Grill, at 503 555 0177.
  
  Could I ask you a few questions about catering, for 20 minutes at most? I'll try you again next week.
  
  Again, Luis Ortega, 503 555 0177. Thank you.
  $ confab reach huy --draft --for phone-call -q
  If someone else answers: Hello, my name is Luis Ortega. I'd like to ask Huy for some advice about catering. I'm not calling about a job. When would be a good time to reach Huy?
  
  If they answer: Hello Huy, it's Luis Ortega from the Harbor Grill. Do you have one minute, or should I call at a better time?
  
  Then: I'd like to hear your view. I'm learning about catering. Could we talk for 20 minutes sometime in the next two weeks?
  
  If they say "go ahead": start with your first question, and stop after 20 minutes.
  
  If they say no: Thank you for telling me. Is there someone else you would ask?
  $ confab reach huy --by email --at 2026-11-17 -q; confab reach huy --draft --for follow-up -q
  warning: second unanswered email in a row; also on file: phone
  Subject: Luis Ortega from the Harbor Grill, asking for your advice
  
  Hi Huy,
  
  It's Luis Ortega from the Harbor Grill. I emailed you on Tuesday, November 17 and am trying once more.
  
  Could you spare 20 minutes to talk about catering?
  
  Thank you,
  Luis Ortega
  503 555 0177
  $ confab reach huy --by email --at 2026-11-24 -q; confab reach huy --draft --by email -q
  warning: second unanswered email in a row; also on file: phone
  warning: second unanswered email in a row; also on file: phone
  warning: your last 3 messages are all unanswered
  Subject: Luis Ortega from the Harbor Grill, asking once more
  
  Hi Huy,
  
  It's Luis Ortega from the Harbor Grill. I've contacted you twice about catering and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  
  Is there someone else you would ask in my place? A name is all I need.
  
  Thank you for reading,
  Luis Ortega
  503 555 0177

A yes, and the talk.

  $ confab reach huy --by email --outcome replied --at 2026-11-27 -q; confab reach huy --draft --times '2026-12-03 16:00' --times '2026-12-04 11:00' -q
  Subject: A time for our talk
  
  Hi Huy,
  
  Thank you for your reply. Would one of these times suit you?
  
  - Thursday, December 3 at 4 p.m.
  - Friday, December 4 at 11 a.m.
  
  20 minutes is enough. I'd call you at +1 503 555 0110. If none of these works, name a time that does.
  
  Warmly,
  Luis Ortega
  503 555 0177
  $ confab reach huy --draft --for ask-for-phone -q
  Subject: Easier by phone?
  
  Hi Huy,
  
  Would a call be easier for you than writing? If so, please send me a number and a time. Mine is 503 555 0177, in case you'd rather call me.
  
  Thank you,
  Luis Ortega
  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[huy]]"
  > starts: 2026-12-03T16:00
  > timezone: America/Los_Angeles
  > minutes: 20
  > place: https://meet.example.org/huy
  > status: planned
  > ---
  > 
  > ## Notes
  > END
  $ confab reach huy --draft -q
  Subject: Our talk on Thursday
  
  Hi Huy,
  
  I'm looking forward to our talk:
  
  Thursday, December 3 at 4 p.m., 20 minutes
  https://meet.example.org/huy
  
  Does that still suit you? If not, we'll move it.
  
  Warmly,
  Luis Ortega
  503 555 0177
  $ confab reach huy --draft --for reschedule --times '2026-12-07 10:00' --with reason='My shift was moved' -q
  Subject: May I move our talk on Thursday?
  
  Hi Huy,
  
  I'm sorry, but Thursday, December 3 at 4 p.m. no longer works for me. My shift was moved. Could we move our talk to Monday, December 7 at 10 a.m.? If that doesn't suit you, please choose any time that does.
  
  Thank you,
  Luis Ortega
  503 555 0177
  $ confab reach huy --draft --for no-show-theirs -q --now 2026-12-03T17:00
  Subject: Shall we try another time?
  
  Hi Huy,
  
  I had Thursday, December 3 at 4 p.m. down for our talk, and I think we missed each other. If I got the time or place wrong, I'm sorry.
  
  Shall we find another time? If you're very busy just now, tell me and I'll ask again in a few weeks.
  
  Warmly,
  Luis Ortega
  503 555 0177
  $ confab reach huy --draft --for no-show-mine -q --now 2026-12-03T17:00
  Subject: I missed our talk, and I'm sorry
  
  Hi Huy,
  
  I missed our talk this afternoon. You kept that time free for me, and I'm sorry.
  
  If you're willing to try again, I'll take any time that suits you. If you'd rather not, I understand.
  
  Luis Ortega
  503 555 0177

Afterwards.

  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[huy]]"
  > starts: 2026-12-03T16:00
  > timezone: America/Los_Angeles
  > minutes: 20
  > place: https://meet.example.org/huy
  > status: held
  > referrals: [Jo March]
  > ---
  > 
  > ## Questions
  > 
  > - [x] ! What is hard or dull about it that outsiders don't see?
  >   She thinks the department is badly run and will not last another year.
  > 
  > ## Promises
  > 
  > - [ ] me: send the reading list (2026-12-08)
  > - [ ] them: introduce me to Jo March
  > 
  > ## Review
  > 
  > ### Learned
  > 
  > - She thinks the department is badly run and will not last another year.
  > 
  > ### To thank them for
  > 
  > going through last year's numbers with me
  > 
  > ### Next
  > 
  > price one wedding before I talk to anyone else
  > END
  $ export CONFAB_NOW=2026-12-04T09:00
  $ confab thank huy --draft
  thank-you-email: 49 of 110 words
  from your notes, not in the draft; add what fits:
    answer: What is hard or dull about it that outsiders don't see? She thinks the department is badly run and will not last another year.
    learned: She thinks the department is badly run and will not last another year.
    promise by you: send the reading list
    promise by them: introduce me to Jo March
  after sending it: confab thank huy --by email
  Subject: Thank you for talking with me
  
  Hi Huy,
  
  Thank you for talking with me yesterday, and especially for going through last year's numbers with me. Because of it, I'm going to price one wedding before I talk to anyone else.
  
  Thank you for suggesting Jo March, too. I'll write soon and let you know how it goes.
  
  Warmly,
  Luis Ortega
  $ confab thank huy --draft --by handwritten -q
  Dear Huy,
  
  Thank you for the time you gave me on Thursday, and especially for going through last year's numbers with me.
  
  Because of it, I'm going to price one wedding before I talk to anyone else. I'll let you know how it turns out.
  
  Warmly,
  Luis Ortega
  $ confab thank huy --draft --by text -q
  Hi Huy, it's Luis Ortega from the Harbor Grill. Thank you for talking with me yesterday, and especially for going through last year's numbers with me. I'm going to price one wedding before I talk to anyone else. I'll write to Jo March soon.
  $ confab thank huy --draft --for thank-you-thin -q
  Subject: Thank you for your time
  
  Hi Huy,
  
  Thank you for making time for me yesterday and for answering my questions about catering. It helps to hear from someone who does the work. Thank you for suggesting Jo March, too. I'll let you know how it goes.
  
  All the best,
  Luis Ortega
  $ confab reach huy --draft --for promise-kept --with promised='the reading list' --with link=https://example.org/list -q
  Subject: As promised: the reading list
  
  Hi Huy,
  
  When we talked yesterday, I promised you the reading list. Here it is: https://example.org/list.
  
  Warmly,
  Luis Ortega
  $ confab reach huy --draft --for nudge-promise --with their-promise='introduce me to Jo March' --with their-promise-short='Jo March' -q --now 2026-12-14T09:00
  Subject: About Jo March
  
  Hi Huy,
  
  When we talked on December 3, you kindly offered to introduce me to Jo March. Would you still be able to? If it no longer suits you, that's fine; just tell me and I'll look for another way.
  
  Thank you,
  Luis Ortega
  $ confab reach huy --draft --for keep-in-touch --with result='Both said what you said.' -q --now 2027-01-18T09:00
  Subject: How your advice worked out
  
  Hi Huy,
  
  When we talked on December 3, 2026, I said I'd price one wedding before I talk to anyone else. Both said what you said.
  
  No need to reply. I wanted you to know that it helped.
  
  Warmly,
  Luis Ortega
  $ confab reach huy --draft --for thank-referrer -q
  Subject: Thank you for pointing me to Jo March
  
  Hi Huy,
  
  Thank you for suggesting Jo March. I'll write soon, and tell you how it goes.
  
  Warmly,
  Luis Ortega
  $ confab reach huy --draft --for forward-me -q
  Subject: Would you talk with Luis Ortega for 20 minutes?
  
  To pass on to Huy:
  
  Luis Ortega asked me whether I could connect you two. Here is what it's about:
  
  "I've run the line at the Harbor Grill since 2019. I'm trying to find out whether a career in catering is right for me. I'd like to ask you about catering, for 20 minutes, at any time that suits you."
  
  May I connect you? If it's not a good time, just say so.
