A nurse who is thinking about informatics writes to a physician whom she was referred to. No draft reveals anything from the notes.

  $ export TZ=America/New_York; confab init -q
  $ confab config set drafts.name "Dana Whitfield" -q
  $ confab config set drafts.introduction "I've been a cardiac nurse for nine years" -q
  $ confab config set drafts.headline "a cardiac nurse" -q
  $ confab config set drafts.aim "I'm deciding whether to train in informatics next fall." -q
  $ confab config set drafts.phone "215 555 0142" -q
  $ confab config set drafts.how "by phone or video" -q
  $ cat > contacts/rosa.md <<'END'
  > ---
  > type: contact
  > name: Rosa Diaz
  > call: Rosa
  > formality: casual
  > relation: my nurse manager
  > email: rosa@example.org
  > outreach:
  >   - { date: 2026-10-01, by: email, outcome: replied }
  > ---
  > END
  $ cat > contacts/okafor.md <<'END'
  > ---
  > type: contact
  > name: Chidi Okafor
  > call: Dr. Okafor
  > kind: senior
  > why: "Your talk on alarms that nobody hears is why I'm writing."
  > topic: moving from the bedside into informatics
  > career: informatics
  > organization: Lakeside Health
  > role: Chief Medical Information Officer
  > found-through: referral
  > referred-by: "[[rosa]]"
  > because: you built the records team
  > email: okafor@example.org
  > phone: +1 215 555 0101
  > timezone: America/Chicago
  > ---
  > 
  > ## Notes
  > 
  > She thinks the department is badly run and will not last another year.
  > END

The first messages, and what follows when no answer comes.

  $ confab reach okafor --draft -q
  Subject: Rosa Diaz suggested I write to you
  
  Dear Dr. Okafor,
  
  Rosa Diaz, my nurse manager, suggested I write to you because you built the records team. I've been a cardiac nurse for nine years. I'm deciding whether to train in informatics next fall.
  
  Would you be willing to talk with me for 20 minutes by phone or video in the next two weeks?
  
  Thank you,
  Dana Whitfield
  215 555 0142
  $ confab reach okafor --draft --by text -q
  Hello Dr. Okafor, it's Dana Whitfield. Rosa Diaz suggested I write to you. I'd like to ask you about moving from the bedside into informatics. Could I call you for 20 minutes this week or next?
  $ confab reach okafor --draft --by phone -q
  Hello Dr. Okafor, this is Dana Whitfield, at 215 555 0142. Rosa Diaz suggested I call you. I've been a cardiac nurse for nine years.
  
  Could I ask you a few questions about moving from the bedside into informatics, for 20 minutes at most? I'll try you again next week.
  
  Again, Dana Whitfield, 215 555 0142. Thank you.
  $ confab reach okafor --draft --for phone-call -q
  If someone else answers: Hello, my name is Dana Whitfield. I'd like to ask Dr. Okafor for some advice about informatics. I'm not calling about a job. When would be a good time to reach Dr. Okafor?
  
  If they answer: Hello Dr. Okafor, my name is Dana Whitfield. Rosa Diaz suggested I call you. Do you have one minute, or should I call at a better time?
  
  Then: I've been a cardiac nurse for nine years. I'm learning about informatics. Could we talk for 20 minutes sometime in the next two weeks?
  
  If they say "go ahead": start with your first question, and stop after 20 minutes.
  
  If they say no: Thank you for telling me. Is there someone else you would ask?
  $ confab reach okafor --by email --at 2026-11-17 -q; confab reach okafor --draft --for follow-up -q
  warning: second unanswered email in a row; also on file: phone
  Subject: Rosa Diaz suggested I ask you
  
  Dear Dr. Okafor,
  
  I emailed you on Tuesday, November 17 and am trying once more. Rosa Diaz suggested I ask you. I've been a cardiac nurse for nine years.
  
  Could you spare 20 minutes by phone or video to talk about moving from the bedside into informatics?
  
  Thank you,
  Dana Whitfield
  215 555 0142
  $ confab reach okafor --by email --at 2026-11-24 -q; confab reach okafor --draft --by email -q
  warning: second unanswered email in a row; also on file: phone
  warning: second unanswered email in a row; also on file: phone
  warning: your last 3 messages are all unanswered
  Subject: Rosa Diaz suggested I ask you
  
  Dear Dr. Okafor,
  
  I've contacted you twice about moving from the bedside into informatics and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  
  Is there someone else you would ask in my place? A name is all I need.
  
  Thank you for reading,
  Dana Whitfield
  215 555 0142

A yes, and the talk.

  $ confab reach okafor --by email --outcome replied --at 2026-11-27 -q; confab reach okafor --draft --times '2026-12-03 16:00' --times '2026-12-04 11:00' -q
  Subject: A time for our talk
  
  Dear Dr. Okafor,
  
  Thank you for your reply. Would one of these times suit you?
  
  - Thursday, December 3 at 3 p.m.
  - Friday, December 4 at 10 a.m.
  
  All in Central time. 20 minutes is enough. I'd call you at +1 215 555 0101. If none of these works, name a time that does.
  
  Best wishes,
  Dana Whitfield
  215 555 0142
  $ confab reach okafor --draft --for ask-for-phone -q
  Subject: Easier by phone?
  
  Dear Dr. Okafor,
  
  Would a call be easier for you than writing? If so, please send me a number and a time. Mine is 215 555 0142, in case you'd rather call me.
  
  Thank you,
  Dana Whitfield
  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[okafor]]"
  > starts: 2026-12-03T16:00
  > timezone: America/New_York
  > minutes: 20
  > place: https://meet.example.org/okafor
  > status: planned
  > ---
  > 
  > ## Notes
  > END
  $ confab reach okafor --draft -q
  Subject: Our talk on Thursday
  
  Dear Dr. Okafor,
  
  I'm looking forward to our talk:
  
  Thursday, December 3 at 3 p.m., Central time, 20 minutes
  https://meet.example.org/okafor
  
  Does that still suit you? If not, we'll move it.
  
  Best wishes,
  Dana Whitfield
  215 555 0142
  $ confab reach okafor --draft --for reschedule --times '2026-12-07 10:00' --with reason='My shift was moved' -q
  Subject: May I move our talk on Thursday?
  
  Dear Dr. Okafor,
  
  I'm sorry, but Thursday, December 3 at 3 p.m., Central time, no longer works for me. My shift was moved. Could we move our talk to Monday, December 7 at 9 a.m., Central time? If that doesn't suit you, please choose any time that does.
  
  Thank you,
  Dana Whitfield
  215 555 0142
  $ confab reach okafor --draft --for no-show-theirs -q --now 2026-12-03T17:00
  Subject: Shall we try another time?
  
  Dear Dr. Okafor,
  
  I had Thursday, December 3 at 3 p.m., Central time, down for our talk, and I think we missed each other. If I got the time or place wrong, I'm sorry.
  
  Shall we find another time? If you're very busy just now, tell me and I'll ask again in a few weeks.
  
  Best wishes,
  Dana Whitfield
  215 555 0142
  $ confab reach okafor --draft --for no-show-mine -q --now 2026-12-03T17:00
  Subject: I missed our talk, and I'm sorry
  
  Dear Dr. Okafor,
  
  I missed our talk this afternoon. You kept that time free for me, and I'm sorry.
  
  If you're willing to try again, I'll take any time that suits you. If you'd rather not, I understand.
  
  Dana Whitfield
  215 555 0142

Afterwards.

  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[okafor]]"
  > starts: 2026-12-03T16:00
  > timezone: America/New_York
  > minutes: 20
  > place: https://meet.example.org/okafor
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
  > telling me what your first year away from patients was like
  > 
  > ### Next
  > 
  > ask two informatics nurses the same question
  > END
  $ export CONFAB_NOW=2026-12-04T09:00
  $ confab thank okafor --draft
  thank-you-email: 51 of 110 words
  from your notes, not in the draft; add what fits:
    answer: What is hard or dull about it that outsiders don't see? She thinks the department is badly run and will not last another year.
    learned: She thinks the department is badly run and will not last another year.
    promise by you: send the reading list
    promise by them: introduce me to Jo March
  after sending it: confab thank okafor --by email
  Subject: Thank you for talking with me
  
  Dear Dr. Okafor,
  
  Thank you for talking with me yesterday, and especially for telling me what your first year away from patients was like. Because of it, I'm going to ask two informatics nurses the same question.
  
  Thank you for suggesting Jo March, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Dana Whitfield
  $ confab thank okafor --draft --by handwritten -q
  Dear Dr. Okafor,
  
  Thank you for the time you gave me on Thursday, and especially for telling me what your first year away from patients was like.
  
  Because of it, I'm going to ask two informatics nurses the same question. I'll let you know how it turns out.
  
  Best wishes,
  Dana Whitfield
  $ confab thank okafor --draft --by text -q
  Hello Dr. Okafor, it's Dana Whitfield. Thank you for talking with me yesterday, and especially for telling me what your first year away from patients was like. I'm going to ask two informatics nurses the same question. I'll write to Jo March soon.
  $ confab thank okafor --draft --for thank-you-thin -q
  Subject: Thank you for your time
  
  Dear Dr. Okafor,
  
  Thank you for making time for me yesterday and for answering my questions about moving from the bedside into informatics. It helps to hear from someone who does the work. Thank you for suggesting Jo March, too. I'll let you know how it goes.
  
  All the best,
  Dana Whitfield
  $ confab reach okafor --draft --for promise-kept --with promised='the reading list' --with link=https://example.org/list -q
  Subject: As promised: the reading list
  
  Dear Dr. Okafor,
  
  When we talked yesterday, I promised you the reading list. Here it is: https://example.org/list.
  
  Best wishes,
  Dana Whitfield
  $ confab reach okafor --draft --for nudge-promise --with their-promise='introduce me to Jo March' --with their-promise-short='Jo March' -q --now 2026-12-14T09:00
  Subject: About Jo March
  
  Dear Dr. Okafor,
  
  When we talked on December 3, you kindly offered to introduce me to Jo March. Would you still be able to? If it no longer suits you, that's fine; just tell me and I'll look for another way.
  
  Thank you,
  Dana Whitfield
  $ confab reach okafor --draft --for keep-in-touch --with result='Both said what you said.' -q --now 2027-01-18T09:00
  Subject: How your advice worked out
  
  Dear Dr. Okafor,
  
  When we talked on December 3, 2026, I said I'd ask two informatics nurses the same question. Both said what you said.
  
  No need to reply. I wanted you to know that it helped.
  
  Best wishes,
  Dana Whitfield
  $ confab reach okafor --draft --for thank-referrer -q
  Subject: Thank you for pointing me to Jo March
  
  Dear Dr. Okafor,
  
  Thank you for suggesting Jo March. I'll write soon, and tell you how it goes.
  
  Best wishes,
  Dana Whitfield
  $ confab reach rosa --draft --for report-back --with person-helped="We talked for half an hour." -q
  Subject: I talked with Chidi Okafor
  
  Hi Rosa,
  
  Thank you for pointing me to Chidi Okafor. We talked on Thursday, December 3. We talked for half an hour.
  
  No need to answer. It wouldn't have happened without you.
  
  Warmly,
  Dana Whitfield

