An accountant whose office closed writes to Ireland, with dates as they are said there. No draft reveals anything from the notes.

  $ export TZ=America/New_York; confab init -q
  $ confab config set drafts.name "Tom Albrecht" -q
  $ confab config set drafts.introduction "I closed the books of a furniture maker for twelve years, until the site shut in January." -q
  $ confab config set drafts.headline "an accountant" -q
  $ confab config set drafts.aim "I'm looking at data analysis and would like to know what I'd be getting into" -q
  $ confab config set drafts.dates "international" -q
  $ cat > contacts/referrer.md <<'END'
  > ---
  > type: contact
  > name: Henrik Sørensen
  > email: henrik@example.org
  > outreach:
  >   - { date: 2026-10-01, by: email, outcome: replied }
  > ---
  > END
  $ cat > contacts/siobhan.md <<'END'
  > ---
  > type: contact
  > name: Siobhán Ní Dhomhnaill
  > say-name: shi-VAWN nee GO-nal
  > career: data analysis
  > organization: Straits Mesh Instruments
  > role: Analyst
  > found-through: event
  > email: siobhan@example.org
  > phone: +353 1 555 0104
  > linkedin: https://www.linkedin.com/in/example-siobhan
  > timezone: Europe/Dublin
  > ---
  > 
  > ## Notes
  > 
  > She thinks the department is badly run and will not last another year.
  > END

The first messages, and what follows when no answer comes.

  $ confab reach siobhan --draft -q
  Subject: Question about data analysis
  
  Dear Siobhán Ní Dhomhnaill,
  
  Your name came up at an event. I closed the books of a furniture maker for twelve years, until the site shut in January. I'm looking at data analysis and would like to know what I'd be getting into.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Tom Albrecht
  $ confab reach siobhan --draft --by linkedin -q
  Dear Siobhán Ní Dhomhnaill, I'm an accountant, looking into data analysis. May I ask you about your work?
  $ confab reach siobhan --draft --by phone -q
  Hello Siobhán Ní Dhomhnaill, this is Tom Albrecht, at [your number]. I closed the books of a furniture maker for twelve years, until the site shut in January.
  
  Could I ask you a few questions about data analysis, for 20 minutes at most? I'll try you again next week.
  
  Again, Tom Albrecht, [your number]. Thank you.
  $ confab reach siobhan --draft --by text -q
  Hello Siobhán Ní Dhomhnaill, it's Tom Albrecht. I'd like to ask you about data analysis. Could I call you for 20 minutes this week or next?
  $ confab reach siobhan --by email --at 2026-11-17 -q; confab reach siobhan --draft --for follow-up -q
  warning: second unanswered email in a row; also on file: phone
  Subject: Question about data analysis
  
  Dear Siobhán Ní Dhomhnaill,
  
  I emailed you on Tuesday, 17 November and am trying once more. I closed the books of a furniture maker for twelve years, until the site shut in January.
  
  Could you spare 20 minutes to talk about data analysis?
  
  Thank you,
  Tom Albrecht
  $ confab reach siobhan --by email --at 2026-11-24 -q; confab reach siobhan --draft --by email -q
  warning: second unanswered email in a row; also on file: phone
  warning: second unanswered email in a row; also on file: phone
  warning: your last 3 messages are all unanswered
  Subject: Question about data analysis
  
  Dear Siobhán Ní Dhomhnaill,
  
  I've contacted you twice about data analysis and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  
  Is there someone else you would ask in my place? A name is all I need.
  
  Thank you for reading,
  Tom Albrecht

A yes, and the talk.

  $ confab reach siobhan --by email --outcome replied --at 2026-11-27 -q; confab reach siobhan --draft --times '2026-12-03 16:00' --times '2026-12-04 11:00' -q
  Subject: A time for our talk
  
  Dear Siobhán Ní Dhomhnaill,
  
  Thank you for your reply. Would one of these times suit you?
  
  - Thursday, 3 December at 21:00
  - Friday, 4 December at 16:00
  
  All in Dublin time. 20 minutes is enough. I'd call you at +353 1 555 0104. If none of these works, name a time that does.
  
  Best wishes,
  Tom Albrecht
  $ confab reach siobhan --draft --for ask-for-phone -q
  Subject: Easier by phone?
  
  Dear Siobhán Ní Dhomhnaill,
  
  Would a call be easier for you than writing? If so, please send me a number and a time.
  
  Thank you,
  Tom Albrecht
  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[siobhan]]"
  > starts: 2026-12-03T16:00
  > timezone: America/New_York
  > minutes: 20
  > place: https://meet.example.org/siobhan
  > status: planned
  > ---
  > 
  > ## Notes
  > END
  $ confab reach siobhan --draft -q
  Subject: Our talk on Thursday
  
  Dear Siobhán Ní Dhomhnaill,
  
  I'm looking forward to our talk:
  
  Thursday, 3 December at 21:00, Dublin time, 20 minutes
  https://meet.example.org/siobhan
  
  Does that still suit you? If not, we'll move it.
  
  Best wishes,
  Tom Albrecht
  $ confab reach siobhan --draft --for reschedule --times '2026-12-07 10:00' --with reason='My shift was moved' -q
  Subject: May I move our talk on Thursday?
  
  Dear Siobhán Ní Dhomhnaill,
  
  I'm sorry, but Thursday, 3 December at 21:00, Dublin time, no longer works for me. My shift was moved. Could we move our talk to Monday, 7 December at 15:00, Dublin time? If that doesn't suit you, please choose any time that does.
  
  Thank you,
  Tom Albrecht
  $ confab reach siobhan --draft --for no-show-theirs -q --now 2026-12-03T17:00
  Subject: Shall we try another time?
  
  Dear Siobhán Ní Dhomhnaill,
  
  I had Thursday, 3 December at 21:00, Dublin time, down for our talk, and I think we missed each other. If I got the time or place wrong, I'm sorry.
  
  Shall we find another time? If you're very busy just now, tell me and I'll ask again in a few weeks.
  
  Best wishes,
  Tom Albrecht
  $ confab reach siobhan --draft --for no-show-mine -q --now 2026-12-03T17:00
  Subject: I missed our talk, and I'm sorry
  
  Dear Siobhán Ní Dhomhnaill,
  
  I missed our talk this evening. You kept that time free for me, and I'm sorry.
  
  If you're willing to try again, I'll take any time that suits you. If you'd rather not, I understand.
  
  Tom Albrecht

Afterwards.

  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[siobhan]]"
  > starts: 2026-12-03T16:00
  > timezone: America/New_York
  > minutes: 20
  > place: https://meet.example.org/siobhan
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
  > the three reports you opened for me
  > 
  > ### Next
  > 
  > rebuild one of them with public figures
  > END
  $ export CONFAB_NOW=2026-12-04T09:00
  $ confab thank siobhan --draft
  thank-you-email: 47 of 110 words
  from your notes, not in the draft; add what fits:
    answer: What is hard or dull about it that outsiders don't see? She thinks the department is badly run and will not last another year.
    learned: She thinks the department is badly run and will not last another year.
    promise by you: send the reading list
    promise by them: introduce me to Jo March
  after sending it: confab thank siobhan --by email
  Subject: Thank you for talking with me
  
  Dear Siobhán Ní Dhomhnaill,
  
  Thank you for talking with me yesterday, and especially for the three reports you opened for me. Because of it, I'm going to rebuild one of them with public figures.
  
  Thank you for suggesting Jo March, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Tom Albrecht
  $ confab thank siobhan --draft --by handwritten -q
  Dear Siobhán Ní Dhomhnaill,
  
  Thank you for the time you gave me on Thursday, and especially for the three reports you opened for me.
  
  Because of it, I'm going to rebuild one of them with public figures. I'll let you know how it turns out.
  
  Best wishes,
  Tom Albrecht
  $ confab thank siobhan --draft --by text -q
  Hello Siobhán Ní Dhomhnaill, it's Tom Albrecht. Thank you for talking with me yesterday, and especially for the three reports you opened for me. I'm going to rebuild one of them with public figures. I'll write to Jo March soon.
  $ confab thank siobhan --draft --for thank-you-thin -q
  Subject: Thank you for your time
  
  Dear Siobhán Ní Dhomhnaill,
  
  Thank you for making time for me yesterday and for answering my questions about data analysis. It helps to hear from someone who does the work. Thank you for suggesting Jo March, too. I'll let you know how it goes.
  
  All the best,
  Tom Albrecht
  $ confab reach siobhan --draft --for promise-kept --with promised='the reading list' --with link=https://example.org/list -q
  Subject: As promised: the reading list
  
  Dear Siobhán Ní Dhomhnaill,
  
  When we talked yesterday, I promised you the reading list. Here it is: https://example.org/list.
  
  Best wishes,
  Tom Albrecht
  $ confab reach siobhan --draft --for nudge-promise --with their-promise='introduce me to Jo March' --with their-promise-short='Jo March' -q --now 2026-12-14T09:00
  Subject: About Jo March
  
  Dear Siobhán Ní Dhomhnaill,
  
  When we talked on 3 December, you kindly offered to introduce me to Jo March. Would you still be able to? If it no longer suits you, that's fine; just tell me and I'll look for another way.
  
  Thank you,
  Tom Albrecht
  $ confab reach siobhan --draft --for keep-in-touch --with result='Both said what you said.' -q --now 2027-01-18T09:00
  Subject: How your advice worked out
  
  Dear Siobhán Ní Dhomhnaill,
  
  When we talked on 3 December 2026, I said I'd rebuild one of them with public figures. Both said what you said.
  
  No need to reply. I wanted you to know that it helped.
  
  Best wishes,
  Tom Albrecht
  $ confab reach siobhan --draft --for thank-referrer -q
  Subject: Thank you for pointing me to Jo March
  
  Dear Siobhán Ní Dhomhnaill,
  
  Thank you for suggesting Jo March. I'll write soon, and tell you how it goes.
  
  Best wishes,
  Tom Albrecht
  $ confab reach siobhan --draft --for forward-me -q
  Subject: Would you talk with Tom Albrecht for 20 minutes?
  
  To pass on to Siobhán Ní Dhomhnaill:
  
  Tom Albrecht asked me whether I could connect you two. Here is what it's about:
  
  "I closed the books of a furniture maker for twelve years, until the site shut in January. I'm looking at data analysis and would like to know what I'd be getting into. I'd like to ask you about data analysis, for 20 minutes, at any time that suits you."
  
  May I connect you? If it's not a good time, just say so.
