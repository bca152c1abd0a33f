// Scene 2, Seven o'clock: the hall, from Tuesday at three to Thursday's call (demonstrate).
// Settles three-oclock, debt-line and this week's post-on-table. Opens both-names, and post-on-table where scene 1 did not.
=== hallway ===
// From here on only the offer to sell the van is remembered of the plans.
{ plan != "grand":
    ~ plan = "none"
}
~ post_due = post
The hall is four feet wide. There is one stool in it, and everything that comes into the house comes in through here. # scene: second-drawer-2 # stage: demonstrate # room: hallway-evening # prop: stool
{
- after == "table":
    Two letters and a pizza menu went on the table, shut. She opened them standing up, the menu too, and left them where you could see.
- after == "adwoas":
    She slept one night at her sister's. Her toothbrush came back this morning in a sandwich bag.
- else:
    She has said fine eleven times since breakfast on Tuesday. You have begun to count as well.
}
{ three: -> at_three }
-> brown_one

=== at_three ===
Tuesday, twenty past two. Your boots are off, side by side on the mat, when the phone goes. It is Lister, about his bathroom.
He wants you there at three, with a price. Eight hundred, he says, or he rings the next man.
*   ["I've somewhere to be at three, Mr Lister. I can be with you by half five." # move: small-deed # id: 6f8d # shows: keep-every-promise, daily-consistency # heard: I came down and there were his socks.]
    At three the stairs creak. She stops on the fourth one down.
    RUTH: Oh. You're here. # event: keep three-oclock
*   [Text her that it will be half past, and put the reason in. # move: small-deed # id: 46bq # size: 0.5 # shows: small-acts, keep-every-promise # heard: Half past, he says. And half past it was.]
    Her answer is one letter long. It is a K. # event: renegotiate three-oclock due:second-drawer-2
    You measure Lister's bathroom at a run. You are back on the mat at twenty-eight minutes past.
    RUTH: Half past. Well. # event: keep three-oclock
*   [Go to Lister's. It is eight hundred pounds, and she needs the sleep. # move: minimise # id: w753 # size: 0.5 # misses: keep-every-promise, small-acts # meant: That's two months of the loan. # heard: Three o'clock, and I stood in an empty hall.]
    You are back at ten to four with a signed price. Her cup is upside down on the drainer, still wet.
    RUTH: I got up at three. # event: break three-oclock
-   -> brown_one

=== brown_one ===
~ three = false
Wednesday, ten past nine. The flap goes. There is one letter, brown, with a window, and your name in the window. # prop: letterbox # prop: brown-envelope
{ post_due:
    You know what you agreed. Upstairs the bed creaks, once, and then holds its breath.
- else:
    Nobody has said a word about the post. It lies on the mat between your boots.
}
*   [Open it here on the stairs, so you can bring her an answer too. # move: minimise # id: 4fc7 # size: 0.5 # misses: open-book, small-acts # meant: I'd rather you got the answer than the fright. # heard: So it's been read by the time I get it.]
    It is the council, and it is exactly as bad as you thought. You fold it back along its own folds.
    { post_due:
        RUTH: We said shut. # event: break post-on-table
    - else:
        RUTH: It's been opened.
    }
    ~ post_due = false
*   [Put it on the table, shut, with the window facing up, and leave it there. # move: small-deed # id: 8c75 # shows: open-book, daily-consistency # heard: Shut. He left it shut.]
    { post_due:
        RUTH: I heard it land. I came down, and there it was. # event: keep post-on-table
    - else:
        She finds it at two. She turns it over to look at the flap, and turns it back.
    }
    ~ post_due = false
*   [Slide it behind the gas meter. She's slept four hours since Monday. # move: conceal # id: ws9b # misses: open-book, name-the-break # meant: One more night without it, that's all. # heard: The meter. That isn't even a new place.]
    ~ hidden = true
    It goes in easily. Something has been kept there before.
-   Thursday, ten to seven. Ruth is on at eight, so it is the uniform, one shoe, and the other shoe in her hand. # mood: ruth guarded
    { debt_line:
        It was going to be Tuesday. On Tuesday she said Thursday, at seven, and wrote it on the calendar herself.
    - else:
        The number was on the back of the final notice. She has it on her wrist in biro, where she puts bed numbers.
    }
    RUTH: My bus is twenty-five past. Go on, then.
*   ["I rang them at dinner time. It's done. We're in for Monday." # move: minimise # id: 9pgq # misses: keep-every-promise, specific-commitment # meant: I wanted to spare you the waiting. # heard: He's had it already. I get the summary.]
    { debt_line:
        RUTH: You said I'd hold it. # event: break debt-line
    - else:
        RUTH: You rang. On your own.
    }
    She holds her hand out for the phone.
*   ["I can't find the loan number yet. Can we say ten past seven?" # move: set-scene # id: fh2w # size: 0.5 # shows: small-acts, right-time-place # heard: He said so before seven. Not after.]
    { debt_line:
        RUTH: Ten past. Not quarter. # event: renegotiate debt-line due:second-drawer-2
        Ten past, by the cooker. You have the number. She has the phone. # event: keep debt-line
    - else:
        RUTH: Ten past. Not quarter.
    }
*   [Unlock your phone, put it in her hand, and sit on the floor. # move: small-deed # id: wk7g # shows: keep-every-promise, open-book # heard: He left me the stool.]
    { debt_line:
        RUTH: Seven. You said seven. # event: keep debt-line
        She says it to the clock, as if the clock had been in some doubt.
    - else:
        She looks at it in her hand for a moment, as if it might be warm.
    }
-   She puts it on speaker. It rings twice, and then it is a piano. A voice says that your call matters. It doesn't say to whom. # prop: phone-lit
    ~ debt_line = false
    RUTH: I asked you in February. You looked at the road. Why didn't you say? # event: asks
    The piano gets to the end of its eight bars and starts again.
    ~ slip = false
*   [Turn round to face her, and wait, in case there is more coming. # move: listen # id: 9xs8 # shows: active-listening, hold-the-storm # heard: He didn't reach for an answer.]
    RUTH: I thought, he's tired. I actually thought, bless him. # mood: ruth far-away
    The piano goes round. She moves one knee to make room for your shoulder, or because it hurts.
*   ["I don't know. I've asked myself that every night since then." # move: deflect # id: j9zp # misses: own-your-part, go-deeper # meant: I'm telling you the truth, I haven't got an answer. # heard: Every night. And I was at work.]
    ~ slip = true
    RUTH: I wasn't there, was I. Every night. I was at work.
*   ["I was ashamed. I watched the road so I'd not have to see your face." # move: explain-asked # id: j8k4 # shows: go-deeper, i-statements # heard: My face. I've wondered what it did.]
    { safety >= 2:
        She looks at it in the hall mirror, quickly, the way you'd look at somebody else's X-ray.
        RUTH: It would have been all right, you know. My face. # mood: ruth softer
    - else:
        RUTH: I'd have liked to choose my own face.
    }
*   ["You'd only just buried your dad. I couldn't put that on you." # move: explain # id: q82k # misses: acknowledge-no-excuses, own-your-part # meant: I was trying to look after you. # heard: He's got behind Dad now.]
    ~ slip = true
    RUTH: Don't stand behind my dad. # mood: ruth hard
-   COLETTE: Debt advice, this is Colette. Who've I got?
    RUTH: Ruth Amoah. And my husband.
    COLETTE: And whose name are they in, love?
*   ["Mine. All six of them. She isn't on a single one. I hid them." # move: own # id: g646 # shows: own-your-part, accountable-opening, i-statements # heard: Mine, he said. To somebody.]
    ~ said_mine = true
    COLETTE: Thank you. That saves us ten minutes.
    Ruth moves the phone an inch along the stool, towards you.
*   [Say nothing, since it is her phone now, and her call to make. # move: withdraw # id: 78q5 # size: 0.5 # misses: own-your-part, accountable-opening # meant: I didn't want to take it over. # heard: So I've to say it for him as well.]
    Four seconds is a long time on speaker.
    RUTH: They're his.
*   ["Ours, I suppose. We're married, so we're both in it together now." # move: minimise # id: pc2d # size: 0.5 # misses: own-your-part, i-statements # meant: I'm not leaving you outside of it. # heard: Ours. Since about seven o'clock.]
    RUTH: His. I've got a library card.
*   { slip } ["One second, Colette. Ruth, I ducked you just then. You asked straight." # move: repair-slip # id: j79d # shows: drop-defensiveness, stuck-is-not-failed # heard: He heard himself. That's a first.]
    COLETTE: You take your time.
    RUTH: He did duck. Tell her, then. They're his, Colette, the lot.
-   { fetched:
        She passes them to you from the ice cream tub, in date order, one at a time. You read each one out. # prop: ice-cream-tub
    - else:
        They are in a carrier bag, and the bag will not stand up. You read each one out as it comes. # prop: carrier-bag
    }
    { hidden: -> meter }
    The council's is on the top. Ruth reads all of it out, right down to the opening hours.
    -> steady

=== meter ===
~ hidden = false
~ found = found + 1
COLETTE: And the council one, that went out Friday. Have you got that there?
{ post_due:
    Ruth looks at you. Then she looks at the meter, because you just have. # event: discover # event: break post-on-table # mood: ruth cold
    RUTH: We said the table.
- else:
    Ruth looks at you. Then she looks at the meter, because you just have. # event: discover # mood: ruth cold
    RUTH: How long has it been in there?
}
~ post_due = false
*   ["You'd slept four hours since Monday. I wanted you to have another." # move: explain # id: 8nkp # misses: acknowledge-no-excuses, open-book # meant: It was for you. It was, honestly. # heard: I'm a nurse. He put me on a drip.]
    RUTH: You don't get to say how much I get.
*   [Get it out from behind the meter, and put it in her hand. # move: small-deed # id: 25kc # shows: open-book, small-acts # heard: There's dust on it. There's only ever one place for dust.]
    She wipes it on her uniform before she opens it. Colette waits.
*   ["It's one letter, Ruth. You'd have had it tonight, after the call." # move: minimise # id: jzk9 # misses: word-deed-gap, own-your-part # meant: I was always going to show you. # heard: One. It's always just the one.]
    RUTH: Then there are forty-two.
*   ["Since yesterday. I hid it from you, two days after I'd said everything." # move: own # id: 2d5s # shows: name-the-break, acknowledge-no-excuses # heard: He said the two days himself.]
    RUTH: Two days. I had you down for longer.
-   -> steady

=== steady ===
{ safety == 0: -> coats }
-> one_question

=== coats ===
She puts the phone down on the stool, face up, and turns and puts her face in the coats. # mood: ruth flooded # prop: coats
COLETTE: Are you both all right there?
*   [Go to the kitchen end, where she can see you, and stay put. # move: listen # id: wp8z # shows: steady-yourself, meet-anger-with-care # heard: He's not going, and he's not coming. Good.]
    It is a small hall to be far away in. You manage it. In the end a hand comes out and finds the phone. # mood: ruth spent
*   ["Colette, can you hold us ten minutes? We need to stop for a bit." # move: pause # id: z44d # shows: steady-yourself, right-time-place # heard: Ten. He asked somebody for it, out loud.]
    You go and stand with the bins. You can hear the piano through the door, and after a while nothing else.
    At ten minutes you come in. She is on the stool with her coat sleeve over her shoulders, like an arm. # event: return # mood: ruth spent
*   ["Ruth, love, she's waiting. Two more minutes, and then you can stop." # move: chase # id: v9gd # misses: steady-yourself, right-time-place # meant: We might never get through again. # heard: He's got me on a timer.]
    Her voice comes out of the coats.
    RUTH: Get away from me with your two minutes.
-   -> one_question

=== one_question ===
COLETTE: I do have to ask this one. Any gambling? Betting, apps, anything like that?
Ruth looks at the skirting board. She is not looking at you with her whole body.
*   ["God, no. It was the business, all of it, every last penny." # move: defend # id: kmk4 # misses: drop-defensiveness, safe-dialogue # meant: It isn't as bad as that, at least. # heard: As if there's a better class of drawer.]
    RUTH: You needn't sound so proud of it.
*   ["No. You can ring all six without me and check, any day." # move: disclose # id: k5kh # size: 0.5 # shows: open-book, safe-dialogue # heard: He gave me the way to check.]
    { trust >= 2:
        RUTH: I might not need to.
    - else:
        RUTH: I will, too.
    }
*   ["No. And I've made it so that the both of you would have to ask." # move: validate # id: 7pv5 # shows: validate-feelings, drop-defensiveness # heard: Both. So he knows I was wondering.]
    { safety >= 2:
        RUTH: I did wonder. There's a girl at work whose husband does. She has the same face as me.
    - else:
        She lets a breath out through her nose, and turns the page.
    }
-   COLETTE: So that's four hundred and ten a month, over sixty. A card might stop while it beds in. That's ordinary.
    She does it on her fingers, under the hem of her tunic.
    RUTH: She'll be thirteen.
*   [Write it on the calendar, in pen, under the first of each month. # move: small-deed # id: 4z3c # shows: specific-commitment, kt-deeds-back-words # heard: In pen. All the way to the back page.]
    You get as far as December. Then the calendar runs out, and you both look at the wall where the rest would go.
*   ["It's no worse than a car, really. Five years soon goes by." # move: minimise # id: jsd4 # misses: no-quick-fix, validate-feelings # meant: I wanted it to sound like something you could bear. # heard: A car. I'd have a car.]
    RUTH: I get the 49.
*   ["She will. I spent it, and you'll both be paying it with me." # move: own # id: v8tc # shows: own-your-part, name-the-break # heard: He did that sum at the same time as me.]
    { safety >= 2:
        RUTH: She'll want running about in that van, at thirteen. She'll make you park round the corner. # mood: ruth softer
    - else:
        RUTH: Yes. We will.
    }
*   ["Saturdays as well, then. I'll have us out of it in three." # move: grand # id: pb4b # misses: steady-not-grand, no-quick-fix # meant: I'd work myself into the ground for you. # heard: And who has Esi, Saturdays?]
    RUTH: Sixty. She said sixty.
-   COLETTE: We can put the plan in both names. Some couples like to.
    RUTH: No. # event: refuse
    She says it pleasantly, the way she says no to visitors after eight.
*   ["It'd go through a lot quicker with your wage on. It's only a form." # move: rush # id: tb2q # misses: decide-willing, own-your-part # meant: It would save us nearly a year. # heard: He'd still like my wage in it.]
    RUTH: It's always only a form.
*   ["I thought doing it together was the whole point of tonight." # move: deflect # id: gf9n # misses: decide-willing, know-both-storms # meant: I don't want to be on my own in this. # heard: I'm in one shoe on a stool. That's together.]
    RUTH: I'm here, aren't I? I'm sat on the together.
*   ["That's right. You can watch all of it without carrying any of it." # move: reaffirm # id: m3bs # shows: decide-willing, words-give-meaning # heard: He said it, so I needn't explain.]
    COLETTE: He's not wrong, love.
    { trust >= 2:
        RUTH: He's had a good night, for one of those.
    - else:
        RUTH: I'll watch it, then. I'm good at watching.
    }
*   [Put one name in the box, your own, and turn the page round to her. # move: accept-limit # id: vt4w # shows: decide-willing, own-your-part # heard: One name. That's what I said.]
    She reads it twice. It is ten letters long, and she reads it twice.
-   -> what_stops_him

=== what_stops_him ===
COLETTE: There's one rule, and it's no new credit. Not a sofa. Not a catalogue.
RUTH: And what stops him?
She asks the phone. Colette says that isn't really one for her.
*   ["What would, do you think? You've thought about it longer than I have." # move: ask-open # id: kp22 # shows: open-questions, clear-agreements # heard: I have. On the bus, since Tuesday.]
    { safety >= 2:
        ~ names = true
        RUTH: Both names. On anything. On a kettle. # event: agree-together both-names weight:3 due:second-drawer-3,second-drawer-4
    - else:
        RUTH: I've twelve kids to keep breathing till morning. You think of it.
    }
*   ["I would never. After a week like this one, you must know that." # move: promise-vague # id: 6m99 # promise: would-never vague # misses: specific-commitment, word-deed-gap # meant: I've learned it. I've really learned it. # heard: Must I.]
    RUTH: I must, must I.
*   [Cut up every card you own, there on the stool, with tile snips. # move: grand # id: 7th6 # misses: steady-not-grand, specific-commitment # meant: I wanted you to see it end. # heard: Bits of plastic. I'll be hoovering that.]
    They go off like toenails. One piece lands in her shoe.
*   { not swore } ["Both our names, or I don't sign. Not a sofa, not a pound." # move: promise-specific # id: rg6j # promise: both-names specific weight:3 due:second-drawer-3,second-drawer-4 # shows: specific-commitment, clear-agreements # heard: That I could check. I could check that.]
    ~ names = true
    COLETTE: I'll put that in the notes.
    { safety >= 2:
        RUTH: Put it in his writing.
    - else:
        RUTH: He's good at saying things on the phone.
    }
*   { swore } ["I swore on Esi, and that was air. Both our names, or nothing." # move: promise-specific # id: 3wdq # promise: both-names specific weight:3 due:second-drawer-3,second-drawer-4 replaces:never-again # shows: specific-commitment, word-deed-gap # heard: He's taken her off it. Good.]
    ~ names = true
    ~ swore = false
    RUTH: You leave Esi off everything, from now on.
    RUTH: Both names. On a kettle.
-   COLETTE: You've done the worst bit, the pair of you. Most people ring off at the piano.
    { post: -> door }
    -> the_next_one

=== the_next_one ===
Ruth gives you your phone back and holds out the brown letter, the council's, by its corner.
RUTH: There'll be another of these tomorrow.
*   ["Leave the post to me, love. You've got enough to carry without it." # move: withdraw # id: dzk6 # misses: open-book, small-acts # meant: I'd take it all off you if I could. # heard: Leave it to him. I did that.]
    RUTH: I left it to you for fourteen months.
*   ["There will. On the table, shut, every day, and it's you that opens it." # move: promise-specific # id: gsg5 # promise: post-on-table specific weight:2 due:second-drawer-3,second-drawer-4 # shows: specific-commitment, open-book # heard: Shut. And me that opens it.]
    ~ post = true
    { trust >= 2:
        RUTH: Every day. You can have Sundays off.
    - else:
        RUTH: I'll know, you know. I'll know by the noise.
    }
*   ["We could have it sent to Adwoa's. Then you'd never have to wonder." # move: deflect # id: f985 # size: 0.5 # misses: own-your-part, steady-not-grand # meant: I'd do anything that lets you sleep. # heard: So my sister's to be a letterbox.]
    RUTH: It's got your name on it. It comes to your house.
-   -> door

=== door ===
Seven twenty-two. The other shoe is on. She has her bag, and the stickers for the ones who are brave. # mood: ruth spent # prop: phone-dark
RUTH: I'll be doing sums on the drugs round. I can't be doing sums on the drugs round.
*   ["It went all right, though, didn't it? I do feel better for that." # move: rush # id: j4zf # misses: give-it-time, know-both-storms # meant: I thought we'd done well together. # heard: He feels better. He's put it down and I've got it.]
    RUTH: I'm glad one of us does.
*   ["The sums are on the stool. They'll be there, and you needn't be." # move: reaffirm # id: 5k7x # shows: words-give-meaning, small-acts # heard: They can stop here. All right.]
    { safety >= 2:
        RUTH: On the stool. Face up.
    - else:
        RUTH: It's not that sort of sum.
    }
*   [Hold the door with your foot, and her bag, and say nothing. # move: listen # id: 34qr # shows: hold-the-storm, give-it-time # heard: He's letting me go to work.]
    She takes the bag. She does up the top button, which she never does, and undoes it again.
*   ["Let me run you in. You could close your eyes for twenty minutes." # move: comfort # id: mjr8 # misses: open-questions, hold-the-storm # meant: You look done in, and I've got the van. # heard: I want the bus. Nobody talks on the bus.]
    RUTH: No. I want the bus.
-   -> close_2

=== close_2 ===
~ slip = false
{ family == "rupture" && found >= 2: -> bread_bin }
The door shuts. Everything that goes out of the house goes out through here as well.
{
- safety >= 2 && trust >= 2:
    Through the frosted glass her shape gets as far as the gate, and stops, and puts up one hand. It might be for the bus.
- safety >= 2:
    At nine your phone lights on the stool. It is her break. Where is the PE kit, it says, and then: that piano.
- trust >= 1:
    At nine you ring the ward to say that Esi is down. Somebody called Bev says she'll pass it on.
- else:
    At nine your phone lights on the stool. It is only the battery.
}
You sit with your back against the stairs, and the flap lifts in the draught, and you watch it until it lies flat.
-> car_park

=== skip_second_drawer_2 ===
// Settles what is still open, and only that; a letter behind the meter comes out here too.
{
- three && debt_line:
    You were there at three on the Tuesday. On Thursday at seven Ruth held the phone, and you said whose the debts were. # event: keep three-oclock # event: keep debt-line
- three:
    You were there at three on the Tuesday. On Thursday at seven Ruth held the phone, and you said whose the debts were. # event: keep three-oclock
- debt_line:
    You were there at three on the Tuesday. On Thursday at seven Ruth held the phone, and you said whose the debts were. # event: keep debt-line
- else:
    You were there at three on the Tuesday. On Thursday at seven Ruth held the phone, and you said whose the debts were.
}
{
- hidden && post_due:
    It came to four hundred and ten a month, for sixty months. The council's letter came out with the rest. # event: discover # event: break post-on-table
- hidden:
    It came to four hundred and ten a month, for sixty months. The council's letter came out with the rest. # event: discover
- post_due:
    It came to four hundred and ten a month, for sixty months. The council's letter came out with the rest. # event: keep post-on-table
- else:
    It came to four hundred and ten a month, for sixty months. The council's letter came out with the rest.
}
{ hidden:
    ~ found = found + 1
}
~ three = false
~ debt_line = false
~ post_due = false
~ hidden = false
-> car_park
