// Scene 3, Declined: the school fair in June, in front of people (demonstrate, setback).
// Settles both-names and post-on-table for this scene. Opens the-sheet, and both-names where scene 2 did not.
=== car_park ===
~ post_due = post
~ names_due = names
The summer fair has spilled out of the hall and into the car park, and by the gate there is a trestle with thirty clay owls on it. # scene: second-drawer-3 # stage: demonstrate # room: car-park # prop: clay-owl
Seven weeks on. They are four pounds each, and the rule is that you buy back your own.
Esi's is third from the left. It has one ear, and it looks as if it has been told something.
RUTH: That one, please. We've met.
The machine thinks. Then it says DECLINED, in capitals, to a queue of six. # event: trigger 2 # mood: ruth hurt # prop: card-reader
PAM: It's been funny all day, love. Try it again.
~ slip = false
*   ["It's a payment plan that we're on, Pam. The bank's cut her card." # move: explain # id: 2djt # misses: right-time-place, acknowledge-no-excuses # meant: I wanted them to know it wasn't you. # heard: Now the whole of Year Three has it.]
    ~ slip = true
    Somebody behind you says oh, in a kind voice. It is the kindness that does it.
    RUTH: Thank you, Marek.
*   ["They're useless, these things. One did that to me in Aldi." # move: minimise # id: 97t8 # misses: word-deed-gap, small-acts # meant: I only wanted to get you out of there. # heard: It took him no time at all to make that up.]
    ~ slip = true
    RUTH: It did not.
    She says it without moving her lips.
*   [Go round to her side of the trestle, hands down, and wait. # move: listen # id: x9rp # shows: expect-setbacks, steady-yourself # heard: He came round to my side of it.]
    { safety >= 2:
        She doesn't look. Her elbow finds out where you are, and stops there.
    - else:
        She doesn't look. She moves her bag to the other shoulder, the one between you.
    }
*   [Reach across her with a ten pound note before it can beep again. # move: rush # id: j8hr # misses: hold-the-storm, open-questions # meant: It would have been over in a second. # heard: Rescued. With a tenner I didn't know he had.]
    ~ slip = true
    RUTH: Put it away.
-   GARETH: Here, Ruth, I'll get him. Give it me whenever.
    Gareth is Ffion's dad, and he means it, and he already has the twenty out between two fingers.
*   ["That's good of you, Gareth. No, though. We'll be coming back for him." # move: small-deed # id: q88k # shows: keep-every-promise, small-acts # heard: He said no to a nice man. In front of people.]
    { names_due:
        The twenty goes back where it lives. Ruth watches it all the way in. # event: keep both-names
    - else:
        Gareth says course, no bother, and finds something to look at on the bouncy castle.
    }
*   ["Cheers, Gareth. I'll have that, and square it with you on Monday." # move: minimise # id: dp2w # size: 0.5 # misses: clear-agreements, word-deed-gap # meant: It was the quickest way to make it stop. # heard: Twenty pounds. New. And one name on it.]
    ~ twenty = true
    { names_due:
        RUTH: Both names, Marek. # event: break both-names
    - else:
        Ruth watches the note change hands, the way she watches a drip.
    }
*   ["She's fine, mate. It's four quid. It isn't anything to worry about." # move: minimise # id: s5kn # misses: validate-feelings, safe-dialogue # meant: I wanted them all to stop looking at you. # heard: Fine's my word. He's borrowed it.]
    ~ slip = true
    { names_due:
        Gareth puts the twenty away, slowly, in case. # event: keep both-names
    - else:
        Gareth puts the twenty away, slowly, in case.
    }
    RUTH: I'm stood here.
*   [Turn to Ruth, and wait for her to say, with Gareth holding it. # move: ask-open # id: r3jz # shows: clear-agreements, open-questions # heard: He waited for mine.]
    { names_due:
        RUTH: No, you're all right, Gareth. Thank you. # event: keep both-names
    - else:
        RUTH: No, you're all right, Gareth. Thank you.
    }
    Both of you have said it now. Gareth nods to each of you in turn, like a man being told a diagnosis.
-   Ruth sets the owl back in its row, facing front, and squares it. Then she walks to the van, not fast, with her ward face on.
    ~ names_due = false
    { safety == 0: -> bottle_bank }
    -> van

=== bottle_bank ===
She goes straight past the van. She stops at the bottle bank and puts both hands flat on the green one. # mood: ruth flooded
Her lips are moving. She is counting something, and it isn't money.
*   ["I'll be by the gate. I'm coming back here at ten past three." # move: pause # id: rdh7 # shows: steady-yourself, right-time-place # heard: Ten past. He looked at his watch when he said it.]
    You stand by the gate and talk to nobody. It is harder than it sounds, at a fair.
    At ten past you go back. She is sitting on the step of the van with her shoes off. # event: return # mood: ruth spent
*   [Sit down on the kerb with your back to the crowd, and stay. # move: listen # id: g8n7 # shows: steady-yourself, meet-anger-with-care # heard: He's being a wall. All right.]
    You make as much wall as you can. A child runs up with a jar, looks at you both, and takes it away again. # mood: ruth spent
*   ["Ruth, everybody can see us here. Get in the van and we'll talk." # move: chase # id: tgr9 # misses: steady-yourself, hold-the-storm # meant: I couldn't bear them watching you. # heard: Everybody can see. That's his worry, then.]
    RUTH: Let them look. They've paid.
-   -> van

=== van ===
The doors shut, and through the windscreen a bouncy castle goes up and down and up without a sound.
{ plan == "grand":
    RUTH: You were going to sell this by Christmas. Where would I be sat?
}
RUTH: I've paid for things since I was sixteen. I've never once had to hold my breath. # mood: ruth hard
*   ["It's only the plan bedding in. It means that it's working." # move: defend # id: 9tmx # misses: expect-setbacks, validate-feelings # meant: This isn't something new going wrong. # heard: It's working. I'm shown up for my own good.]
    ~ slip = true
    RUTH: Good. I'll go and tell the queue.
*   ["I put you in that queue. You've not missed a single bill in your life." # move: own # id: h4fv # shows: own-your-part, i-statements # heard: He knows that about me. He does know that.]
    { trust >= 2:
        RUTH: I looked down, and it was my hand holding it. That's what got me.
    - else:
        RUTH: Say that to Pam.
    }
*   ["Of course you held it. You were stood there paying for my year." # move: validate # id: hmw4 # shows: validate-feelings, expect-setbacks # heard: Paying for his year. Yes. By card.]
    { safety >= 2:
        RUTH: I thought, if I breathe out, it'll be out loud. # mood: ruth hurt
    - else:
        She breathes out. It takes some time.
    }
*   ["Nobody'll remember it by Monday. Half of them are overdrawn." # move: minimise # id: 9qks # misses: validate-feelings, hold-the-storm # meant: You've nothing to be ashamed of, is all. # heard: He's counted them up so I'm not special.]
    ~ slip = true
    RUTH: I'll remember it.
-   RUTH: There'll have been a letter. There's always a letter. Did the post come?
*   ["I leave the post to you now. I thought that's how you wanted it." # move: deflect # id: nzc3 # misses: own-your-part, open-book # meant: I've been doing exactly what you asked me. # heard: So it was my rule that did it.]
    ~ slip = true
    { post_due:
        It is on the table, shut. You say so, too late for it to sound like anything. # event: keep post-on-table
    - else:
        It is on the hall floor, where you both stepped over it.
    }
    RUTH: So it was me. I should have been in.
*   ["One, and it's there on the dash. I was late, with the trestles." # move: explain # id: 4p95 # size: 0.5 # misses: small-acts, daily-consistency # meant: I kept it where you couldn't miss it. # heard: It came out for a ride. It wasn't on the table.]
    ~ slip = true
    { post_due:
        RUTH: The dash isn't the table. # event: break post-on-table
    - else:
        RUTH: On the dash. With the parking.
    }
    She opens it with her thumb. From today's date, it says.
*   ["One, from the plan people. It's on the table, shut, since nine this morning." # move: small-deed # id: t3fn # shows: open-book, daily-consistency # heard: Where I said. How I said.]
    { post_due:
        RUTH: Shut. # event: keep post-on-table
    - else:
        RUTH: On the table. You put it on the table.
    }
    RUTH: So it's been sat there since nine. Telling me.
-   She nearly laughs. It gets as far as her shoulders.
    ~ post_due = false
    RUTH: Every day I open it with my coat on. The one day I come out early, to blow up balloons.
*   ["It isn't the balloons. I spent it, and it goes on turning up." # move: own # id: gh4m # shows: acknowledge-no-excuses, word-deed-gap # heard: It goes on turning up. That's it exactly.]
    RUTH: Like your mother's parcels. # mood: ruth softer
    { safety >= 2:
        You look at each other, by accident, and then at the castle.
    - else:
        She says it to the windscreen.
    }
*   ["What should I do with one like that, when you've gone out early?" # move: ask-open # id: 55x3 # shows: open-questions, small-acts # heard: He's asking. He's not just fixing it.]
    { safety >= 2:
        RUTH: Ring me. Don't open it. Ring me, and tell me there's one.
    - else:
        RUTH: I don't know. I'm not the post office.
    }
*   ["That's rotten luck, that is. It's nobody's fault, a day like this one." # move: minimise # id: d84g # misses: own-your-part, name-the-break # meant: I don't want you to blame yourself. # heard: Nobody's. It's his, with a stamp on.]
    RUTH: It's somebody's.
*   { slip } ["I've been covering myself since that machine beeped. Can I stop doing that?" # move: repair-slip # id: 95c5 # shows: drop-defensiveness, stuck-is-not-failed # heard: He noticed before I had to say it.]
    RUTH: You were off like a rabbit.
    It isn't a no. She has turned her knees a little, away from the door.
-   RUTH: What have you got on you? # hold: 700
    ~ slip = false
    In the sun visor there are six twenties. Mr Lister paid for his bathroom on Thursday, in cash. It was going to be her birthday.
*   ["A hundred and twenty, Lister's cash. It isn't on the calendar yet." # move: disclose # id: 65r4 # shows: open-book, proactive-openness # heard: It wasn't on anything. He said so first.]
    ~ cash = "told"
    You fold the visor down, and it is there, and you tell her about the coat.
    { safety >= 2:
        RUTH: What colour was it?
    - else:
        RUTH: It goes on with the rest.
    }
*   ["A fiver and some change. I'll nip back and get him with that." # move: conceal # id: 5s55 # misses: open-book, kt-deeds-back-words # meant: I could still save your birthday. # heard: A fiver. He said it very fast.]
    ~ cash = "hidden"
    She says poor you, and very nearly means it. You do not look at the visor.
*   ["Some. It's for a surprise, a nice one. Don't make me say what." # move: withdraw # id: qg8z # misses: open-book, proactive-openness # meant: I wanted one good thing to come in a box. # heard: He's got a nice drawer now.]
    ~ cash = "surprise"
    RUTH: I don't want a surprise. I've had mine. # mood: ruth cold
-   The side door slides. It is a tiger, about four feet tall. Somebody has done it properly, right up into the hair.
    { cash == "hidden": -> visor }
    -> tiger

=== visor ===
~ cash = "found"
~ found = found + 1
ESI: You could use the visor money. Dad's got loads up there.
Ruth reaches across you and folds the visor down. # event: discover # mood: ruth cold
Six twenties come down in her lap, one after another, like a hand being dealt.
-> tiger

=== tiger ===
ESI: Did you get him? Did you get my owl?
*   ["Not yet. Mum and me are working out how. You'll have him today." # move: reaffirm # id: h79d # shows: words-give-meaning, keep-every-promise # heard: Not yet. She can have not yet.]
    { van_story:
        RUTH: Not yet. That's all it ever had to be.
    - else:
        RUTH: What he said.
    }
*   ["Not yet. I owe some money, so Mum's card said no. That's mine." # move: own # id: jf9m # shows: own-your-part, name-the-break # heard: He told her, and the sky stayed up.]
    ESI: Is it a lot?
    RUTH: It's a lot. It's being paid.
*   [Look at Ruth, and let her choose how much of it to say. # move: withdraw # id: fh26 # size: 0.5 # misses: own-your-part, begin-the-talk # meant: I thought that it was hers to say. # heard: And I get to do that one as well.]
    RUTH: Not yet, tiger. My card said no. It's not your worry.
*   ["The machine's gone wrong, tiger. We'll pop back for him in a bit." # move: minimise # id: 2drg # size: 0.5 # misses: word-deed-gap, small-acts # meant: I wanted her day left alone. # heard: There's another story. She's got a shelf of them.]
    { van_story:
        RUTH: Boring stuff about the van. Now the machine's gone wrong.
    - else:
        RUTH: It hasn't gone wrong, Esi. Nothing's gone wrong with it.
    }
-   ESI: He's got a sticker on that says Esi. So nobody can have him anyway.
    She goes back to the castle, at a run, on all fours.
    RUTH: There's nearly five years of that. So what about the next one?
*   ["First Sunday of the month, at six, one page. Every date that could bite." # move: promise-specific # id: 44q3 # promise: the-sheet specific weight:2 due:second-drawer-4 # shows: specific-commitment, new-talk-habits # heard: One page. I could do one page.]
    ~ sheet = true
    { safety >= 2:
        RUTH: In pen. And I get a column. # mood: ruth softer
    - else:
        RUTH: Bring it, and I'll look at it. I'm not promising you my face.
    }
*   ["There won't be a next one. You're never standing there again, I promise." # move: promise-vague # id: 94f5 # promise: no-next-one vague # misses: specific-commitment, expect-setbacks # meant: I can't stand that it was you. # heard: He can't promise me a bank.]
    RUTH: You don't work for the bank.
*   ["What would you want to have known this morning, before you set off?" # move: ask-open # id: 8mpn # shows: open-questions, active-listening # heard: He asked for the whole morning, not just the card.]
    { safety >= 2:
        ~ sheet = true
        RUTH: All of it on one page. Every month. The dates, before they happen. # event: agree-together the-sheet weight:2 due:second-drawer-4
    - else:
        RUTH: That I'd be stood there.
    }
*   ["I'll get next month's off Lister now, in advance, so it's in your hand." # move: grand # id: 68t8 # misses: steady-not-grand, clear-agreements # meant: You'd never have to stand there again. # heard: Big. And it's somebody else's money, again.]
    RUTH: That's just borrowing with a hat on.
-   She opens the ashtray, where the parking change is, and starts to pick through it.
    { names: -> four_pounds }
    -> whose_twenty

=== whose_twenty ===
RUTH: That twenty of Gareth's. Is that borrowing?
*   ["Where would you draw it? I'd sooner work to yours than to mine." # move: ask-open # id: 8tmk # shows: open-questions, clear-agreements # heard: Mine, then. I've got one ready.]
    { safety >= 2:
        ~ names = true
        RUTH: At a pound. Both names, from a pound. # event: agree-together both-names weight:3 due:second-drawer-4
    - else:
        RUTH: You're a grown man. You draw it.
    }
*   ["It is, I think. From now on it's both of our names, or it's no." # move: promise-specific # id: hd8g # promise: both-names specific weight:3 due:second-drawer-4 # shows: specific-commitment, clear-agreements # heard: He drew it where I'd have drawn it.]
    ~ names = true
    { safety >= 2:
        RUTH: On anything. On an owl.
    - else:
        RUTH: I've heard you say things in this van.
    }
*   ["It's four quid off a friend. I'd not call that borrowing, would you?" # move: minimise # id: sw7t # misses: clear-agreements, word-deed-gap # meant: I don't want us to be that frightened. # heard: It was four quid when Mum started.]
    RUTH: I would, yes.
-   -> four_pounds

=== four_pounds ===
She has three coins and the one off the trolley. Four. Your hand is on your door before you know it.
RUTH: No. You stop there. I'll stand in that queue. # event: refuse
She has her own door open, and one foot out.
*   ["I'll be here, then, with the window down. I won't talk to a soul." # move: reaffirm # id: 7dr6 # shows: stay-committed, small-acts # heard: That'll kill him. All right.]
    { trust >= 2:
        RUTH: Not even Gareth.
    - else:
        She looks to see if you are being funny.
    }
*   ["You've nothing to prove to that lot. Let me go instead." # move: comfort # id: v8sf # misses: hold-the-storm, decide-willing # meant: You've been through enough for one day. # heard: That lot. I see that lot at the gate every day.]
    RUTH: It's not them I'm proving it to.
*   [Take your hand off the door, and put both hands on the wheel. # move: accept-limit # id: 4kvv # shows: give-it-time, decide-willing # heard: He stopped. I saw his hand stop.]
    You hold the wheel of a van that is not going anywhere.
*   ["Then I'm coming with you. You're not standing there alone." # move: rush # id: krb4 # misses: decide-willing, hold-the-storm # meant: I should be next to you for it. # heard: I said no, and he heard it start.]
    RUTH: I said no, Marek. It's not a big word.
-   -> close_3

=== close_3 ===
{ family == "rupture" && found >= 2: -> bread_bin }
{ twenty:
    She stops at Gareth on the way, and puts his twenty back into his hand, and folds the hand.
- else:
    She stops at Gareth on the way, says something, and he laughs, and then she joins the end.
}
There are six people in the queue, and she stands in it. She puts the coins down one at a time, and buys back her own. Third from the left there is a gap, and Pam leaves it.
{
- safety >= 2 && trust >= 2:
    RUTH: He's only the one ear. He'll hear half of it. # mood: ruth softer
    She has brought him back inside her cardigan. She stands him on the dash, facing in, and does up her belt.
- safety >= 2:
    She gets in the back with Esi and holds the owl on her knee. In the mirror there are three faces, and two of them are looking out.
- trust >= 2:
    She belts herself in with the owl in her lap. She looks at the road, and after a mile she turns the radio on for you.
- else:
    She and Esi walk. You drive along behind them as far as the lights. Then they take the cut-through, where a van can't go.
}
-> the_sheet

=== skip_second_drawer_3 ===
// Settles what is still open, and only that; the money in the visor has come out by any place where one can skip.
{ names_due:
    At the June fair her card was declined in front of a queue, because of the plan. You stood next to her. # event: keep both-names
- else:
    At the June fair her card was declined in front of a queue, because of the plan. You stood next to her.
}
{ post_due:
    She bought Esi's clay owl herself, with four coins. That night the letter and Lister's cash were on the table. # event: keep post-on-table
- else:
    She bought Esi's clay owl herself, with four coins. That night the letter and Lister's cash were on the table.
}
~ names_due = false
~ post_due = false
-> the_sheet
