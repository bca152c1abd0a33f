// Scene 1, Eleven twenty: the fire escape on a Thursday in October, in whispers (acknowledge).
// Opens home-850, rota-talk and every-night. Must not settle any of them.
=== landing ===
The apartment is one room and a bath, and Junie sleeps in the room. So whatever has to be said gets said up here, on the fire escape, in whispers. # scene: i-said-nine-1 # stage: acknowledge # room: fire-escape # prop: baby-monitor # mood: luis guarded
Twenty past eleven. You come up out of the alley with a pot of the lemon soup in both hands, its lid taped down. # prop: soup-pot-full
Luis is at the rail in his work vest, with the monitor by his boot. It has five lights. Two of them are on. That's her, breathing.
LUIS: They lock the door at ten. They really do lock it. Denny says a guy knocked.
*   ["Marco's fryer went down at eight, and then a twelve-top walked in on us." # id: hmx6 # move: explain # misses: accountable-opening, acknowledge-no-excuses # meant: I'd been trying to get out of there since eight. # heard: A fryer. I had money on the walk-in.]
    LUIS: A fryer.
    He puts it with the others, the way he keeps receipts.
*   ["I said nine, and I came at twenty past eleven. You missed it because of me." # id: t9mw # move: own # shows: accountable-opening, i-statements # heard: Because of me. There wasn't a fryer in it.]
    LUIS: Twenty past. Yeah.
    He had got himself ready for a reason. You can see him stand there with nowhere to put it.
*   [Hold the pot out to him. It's the lemon one, his favorite, and it's still warm. # id: 7w9n # move: grand # size: 0.5 # misses: steady-not-grand, accountable-opening # meant: It was all I had to bring. I made it for you. # heard: Another one for the freezer. # why: It was his favorite. To take it, he had to put down the test first.]
    ~ soup = true
    LUIS: Okay.
    He says it the way he says it to his foreman. He takes the soup in and puts it, unopened, next to the other soup.
    He comes back up on the outsides of his boots, so the iron won't ring.
*   ["I wreck everything. I don't know how you can stand to look at me tonight." # id: kkxd # move: collapse # misses: own-your-part, know-both-storms # meant: I'd been sick about it the whole way home. # heard: I just got one of them to stop crying.]
    LUIS: Don't. I've had one of them crying since five.
-   LUIS: That's eleven, in two months. I could put out a team.
LUIS: What time did you know? # hold: 900
He doesn't mean what time did you leave.
*   ["Not till quarter of nine. It was looking fine, right up until then." # id: w8k5 # move: conceal # misses: word-deed-gap, own-your-part # meant: I couldn't stand for it to have been that long. # heard: It's on the tape. She wrote it on the tape herself.]
    ~ found = found + 1
    LUIS: There's tape on the lid, Tess. It says 8:05. # event: discover # mood: luis cold
    Everything that leaves a kitchen has tape on it: what, when, who. Lemon. Ten fifteen. 8:05. TN.
*   ["Five after eight. I knew, and I packed your soup when I could've called." # id: 9v8v # move: disclose # shows: word-deed-gap, own-your-part # heard: Five after eight. I was boiling her bottles. I had the radio on.]
    LUIS: Five after. I had the radio on. I was in a good mood.
    It's on the tape, too. What, when, who. You've never in your life sent a pot out without it.
*   ["You can't know, in there. There isn't a clock on the line, only tickets." # id: njwm # move: deflect # misses: own-your-part, word-deed-gap # meant: It really does all go by in one piece. # heard: I ran the wire for that clock.]
    LUIS: There's a clock over the pass. I hung it. And there's tape on the lid.
    What, when, who. Lemon. Ten fifteen. 8:05. TN.
*   { not soup } [Turn the pot around, until the tape with the time on it is facing him. # id: z7kc # move: disclose # size: 0.5 # shows: word-deed-gap, words-give-meaning # heard: She let me read it. It's her own writing.]
    He gets out his flashlight. Lemon. Ten fifteen. TN. And in the middle, because that's where it goes, 8:05.
    LUIS: You put the time on it.
-   LUIS: So at five after eight you were already sorry. You had three hours on me.
It comes out so low that the monitor nearly covers it, turned all the way up, playing nothing.
LUIS: I had my shoes on at nine. Quarter after, I had her in the carrier, my jacket over the both of us. I figured I'd hand her to you on the sidewalk. # mood: luis hurt
LUIS: Nine-twenty, it stops. It lets down, you know, on the one side. Like a dog getting ready to be petted.
*   ["What about your mother? She said to call her, any time, day or night." # id: ct74 # move: deflect # misses: own-your-part, drop-defensiveness # meant: I hated to think of you stuck with no way out. # heard: So it's my mother that was late.]
    LUIS: She was in bed. She drives a school bus, Tess, she's on it at five. What's the emergency? You're at work?
*   [Stay where you are, two steps below him, and let the bus go by again. # id: qhvt # move: listen # shows: active-listening, hold-the-storm # heard: She let it go by. She didn't jump on it.]
    It takes its time. You can nearly hear the doors.
    LUIS: I waved it on. I actually waved. Like I was doing him a favor.
*   ["Shoes on at nine, and her in the carrier, and it knelt down and waited." # id: 36jk # move: reflect # shows: active-listening, own-your-part # heard: She was listening. It did. It knelt.]
    LUIS: It knelt. He thought I was getting on. He said, you coming, chief?
*   [Go up the last two steps, quietly, and get both your arms around him. # id: fs7b # move: comfort # misses: hold-the-storm, right-time-place # meant: I wanted to hold you up for a second. # heard: I'm not done. And she smells like dinner.]
    { safety >= 2:
        He stands there for it. His chin doesn't come down onto your head, where it goes.
    - else:
        LUIS: Don't. You smell like dinner.
    }
-   The monitor climbs to three lights, and then to four. Neither of you breathes.
Down there somebody says something, in no language.
LUIS: No. Leave her. She gets the kitchen off you, and then she's up till one. # event: refuse
He's right. It's in your hair.
*   ["You've had her since four. Let me do this one thing tonight, at least." # id: sgt3 # move: rush # misses: give-it-time, steady-not-grand # meant: You'd been on since four. I had two free arms. # heard: One thing. And then we're square.]
    LUIS: She isn't a thing. She's asleep. Let her be asleep.
*   [Stand still with him on the iron, and watch the lights go back down. # id: 55hs # move: accept-limit # shows: give-it-time, hold-the-storm # heard: She stayed put. I didn't have to hold the gate.]
    Four. Four. Three. A car door, and four again. Then two. You both look up at the same time, like people who have got away with something.
*   ["Fine. She's yours anyhow. I'm just the one who does the laundry here." # id: hr6j # move: withdraw # misses: know-both-storms, drop-defensiveness # meant: It hurts that she won't settle for me. # heard: I do the laundry.]
    LUIS: I do the laundry.
*   [Go down to the alley spigot and wash your neck and arms in the cold. # id: vfs9 # move: small-deed # shows: small-acts, words-give-meaning # heard: It's forty degrees out. She's washing it off.]
    The water comes out of the wall sideways. When you get back up the lights are down to two, and he has seen your arms.
    LUIS: It's forty degrees, Tess.
-   LUIS: It isn't even the test. They give it again November nineteenth. It's eighty-five bucks and I eat it.
LUIS: I quit listening for you. Couple weeks ago. I used to hear that gate and I'd know. And I noticed I wasn't. # mood: luis far-away
He says it to the two lights.
*   ["It's eleven times, Luis. I've made it home fine fifty nights since August." # id: 74g2 # move: minimise # misses: word-deed-gap, validate-feelings # meant: I do come home. Most nights I run. # heard: Fifty nights I didn't need her to.]
    LUIS: Fifty nights I had no place to be.
*   ["Eleven times I said nine and meant it, and then let the kitchen pick." # id: kq5r # move: own # shows: word-deed-gap, own-your-part # heard: She meant it. That's the part I can't find a box for.]
    LUIS: I know you meant it. That's what I can't find a place to put.
*   ["You quit because I taught you that there'd be nothing there to hear." # id: xdsh # move: validate # shows: validate-feelings, word-deed-gap # heard: So I'm not a bad guy for it.]
    { safety >= 2:
        LUIS: You want to know the bad part? It was quieter.
    - else:
        LUIS: Something did.
    }
*   ["I can't tell Chef no. We need those hours. You know what we owe." # id: 93f8 # move: explain # misses: acknowledge-no-excuses, own-your-part # meant: I was scared of losing the job. # heard: I know what we owe. I lick the stamps.]
    LUIS: I know what we owe. I write it on the envelopes.
-   { safety == 0: -> rail }
    -> the_one_that_can_wait

=== rail ===
He's up on the next landing before you see him move. He has hold of the rail with both hands, and the whole stair is humming with it. # mood: luis flooded
*   ["Luis, come on, come down here. I can't leave it like this. I can't." # id: np4z # move: chase # misses: steady-yourself, right-time-place # meant: I was afraid that if you went in it would set hard. # heard: She can't. So now I've got to.]
    LUIS: Quit coming up the stairs.
    You're three steps up already.
*   ["I'll be in the alley. I'm back on this step when two trains have gone by." # id: 2crq # move: pause # shows: steady-yourself, right-time-place # heard: Two trains. That's fourteen minutes. She knows that?]
    You stand with the garbage cans. One goes over toward O'Hare, all lit up, with nobody in it. The next one is a long time coming.
    You go back up. He's down a landing, and he has the monitor in both hands. # event: return # mood: luis spent
*   [Sit down on the cold step right where you are, and keep quiet there. # id: c2fg # move: listen # shows: steady-yourself, hold-the-storm # heard: She sat. Okay. She's not coming up here.]
    The stair quits humming a bolt at a time. Somebody's kitchen light goes off across the alley, and then it's easier. # mood: luis spent
-   -> the_one_that_can_wait

=== the_one_that_can_wait ===
LUIS: Chef says fourteen minutes, it's fourteen minutes. I've watched you. How come I'm the one that can wait? # event: asks
A train goes over, and he lets it, with his eyebrows up, so he won't have to say it twice.
*   ["Because you'd still be here after, and the table wouldn't. I spend you." # id: qn37 # move: explain-asked # shows: own-your-part, i-statements # heard: That's it. That's what it feels like. Spent.]
    { safety >= 2:
        LUIS: Like a card.
        LUIS: Well. It's good to know what I'm for.
    - else:
        LUIS: Yeah. I get the statements.
    }
*   ["At eight o'clock I'm good, and I like being good, so I don't look up." # id: 4bqx # move: disclose # shows: own-your-part, words-give-meaning # heard: She likes it there. I kind of knew. It's different said.]
    LUIS: I know you're good. I've seen it. I get the other one, at eleven-twenty.
*   ["Who's paying for night school if they fire me? That isn't fair, Luis." # id: fzdp # move: defend # misses: drop-defensiveness, own-your-part # meant: I was doing it for your class, too. # heard: So she was late for school on account of school.]
    LUIS: I'm not in night school. I'm on the stairs.
*   [Put your back against the bricks, and look for the true one before you talk. # id: sm3f # move: listen # shows: active-listening, own-your-part # heard: She isn't grabbing the first one off the shelf.]
    LUIS: Take your time. I'm up at ten to five.
    He looks surprised at it himself.
-   LUIS: So. Tuesday. # hold: 700
It's in his phone: CLASS, ten p.m., with the two little arrows that mean forever. It'll go off whatever anybody says.
*   ["Every night from here on, not just class nights. Home by nine, I swear." # id: 59p6 # move: promise-vague # promise: every-night vague # misses: specific-commitment, steady-not-grand # meant: I wanted to give you more than you'd asked for. # heard: She couldn't do two. So now it's seven.]
    LUIS: You couldn't do two. So now it's seven.
*   ["Tuesdays and Thursdays, eight-fifty. If it goes bad, I call by eight-fifteen." # id: hxcw # move: promise-specific # promise: home-850 specific weight:2 due:i-said-nine-2,i-said-nine-3 # shows: specific-commitment, keep-every-promise # heard: Eight-fifteen I could still do something. That's a real number.]
    ~ home = true
    { safety >= 2:
        LUIS: Eight-fifty. Because nine is you at the gate, and I've still got to tell you what she ate.
    - else:
        LUIS: It's a nice number. You've had nice numbers.
    }
*   ["What would you need, so you could walk out of here and not run?" # id: vk2n # move: ask-open # shows: specific-commitment, small-acts # heard: Walk. I haven't walked to that bus since August.]
    { safety >= 2:
        ~ home = true
        LUIS: Eight-fifty. And if it's going bad, you call by eight-fifteen, when I can still do something about it. # event: agree-together home-850 weight:2 due:i-said-nine-2,i-said-nine-3
        He has had it worked out. He has had it worked out for a while, and been asked for nine.
    - else:
        LUIS: I needed nine. I was pretty clear on nine.
    }
*   ["I'll quit. I'll call Chef right this minute and tell him that I'm done." # id: 78pd # move: grand # misses: steady-not-grand, specific-commitment # meant: I'd have thrown it all in, right there, for you. # heard: Great. And I ride the nine-twenty on what?]
    LUIS: And I ride the nine-twenty on what?
-   LUIS: And Chef'll say, sure, Tess, no problem. And then it'll be eight o'clock.
*   ["Then it goes on the schedule, in ink. I'll have it out with him by Monday." # id: kwb5 # move: promise-specific # promise: rota-talk specific weight:2 due:i-said-nine-2 # shows: specific-commitment, kt-deeds-back-words # heard: By Monday. In ink. I could look at ink.]
    ~ rota = true
    { safety >= 2:
        LUIS: Pen. I know that guy. He does it all in pencil.
    - else:
        LUIS: Monday's a day.
    }
*   ["Chef's a good guy. He's got a kid of his own. He gets how it is." # id: xjzv # move: minimise # misses: own-your-part, specific-commitment # meant: It was going to be fine. One of us had to think so. # heard: He gets how it is at eleven. At eight he's got a twelve-top.]
    LUIS: He's a good guy. His kid's in Tampa.
*   ["How could you tell I'd really asked? I mean a thing you could look at." # id: 97nm # move: ask-open # shows: kt-deeds-back-words, word-deed-gap # heard: Look at. She knows it has to be something you can look at.]
    { safety >= 2:
        ~ rota = true
        LUIS: The schedule. Your name, and out at half past, in pen. By Monday, before he's got his week sold. # event: agree-together rota-talk weight:2 due:i-said-nine-2
        He holds up a thumb and finger, to show how big the writing would have to be.
    - else:
        LUIS: You. At the gate.
    }
*   [Tear a strip of tape off your apron, and write on it: OUT 8:30, TU, TH. # id: nvbc # move: small-deed # size: 0.5 # shows: words-give-meaning, small-acts # heard: She tapes soup like that. So now I'm in the system.]
    ~ taped = true
    You press it down on the rail between the two of you. He puts the flashlight on it. What, when.
    LUIS: There's no who.
    You write it in. TN.
-   LUIS: I'm going in. I've got five hours, if she lets me. # mood: luis spent
He has picked up the monitor. Two lights.
*   ["Don't go in on that. Five minutes. I'll never sleep if we leave it here." # id: 2hx4 # move: chase # misses: give-it-time, right-time-place # meant: I couldn't stand to end it on that. # heard: She won't sleep. I'm going to go and do it for both of us.]
    LUIS: I will.
*   ["I'm sorry. I had three hours to call you, and I spent them on soup." # id: c6mt # move: apologise # parts: responsibility, regret # shows: i-statements, accountable-opening # heard: Three hours. And no because. I waited for the because.]
    He has one boot on the next step down. He stays like that and waits to see if there is a because.
    There isn't one. He nods, at the boot.
*   [Hold your hand out for the monitor, so he can sleep through to ten to five. # id: qs9k # move: small-deed # shows: small-acts, daily-consistency # heard: She'd have to hear it, though. She sleeps like a dropped bag.]
    { safety >= 2:
        He looks at it, and at you. Then he gives it to you, and shows you which way is up.
    - else:
        LUIS: I'd be lying there listening to you listen.
    }
*   ["We could have this fixed by Tuesday. You and me, we're good at fixing." # id: 4gxb # move: rush # misses: give-it-time, no-quick-fix # meant: I was scared, and I wanted a day for it to be over by. # heard: I fix things. You shut them off first.]
    LUIS: You don't fix it live.
-   -> close_1

=== close_1 ===
In a kitchen, when you go past somebody with something hot, you say behind. In one room with a baby you both say it all day long. It's your word, and he got it from you.
{
- safety >= 2 && home:
    LUIS: Behind.
    He goes by you on the stairs with the monitor against his chest. He has moved over, so there's room.
- safety >= 2:
    He goes by you on the stairs, sideways. At the bottom he holds the door with his foot till you have your hand on it.
- trust >= 1:
    He waits, at the turn of the stairs, until you have moved out of the way. Then he goes down.
- else:
    He goes down by the other side. There isn't an other side; there is a foot of iron and a drop.
}
{ soup:
    In the fridge there are two pots, side by side, with their tape facing out. You turn yours to the wall.
- else:
    You are still holding the soup. You set it down on the step for a second, and you can hear that it's cold. # prop: soup-pot-cold
}
-> monday

=== skip_i_said_nine_1 ===
You came at twenty past eleven, and Luis had missed the test. You had known since five after eight. It was on the lid of the soup.
{
- home && rota:
    It was settled in whispers: home by eight-fifty, Tuesdays and Thursdays, or a call by eight-fifteen. And you'd ask Chef by Monday.
- home:
    It was settled in whispers: home by eight-fifty, Tuesdays and Thursdays, or a call by eight-fifteen. And you'd ask Chef by Monday. # event: agree-together rota-talk weight:2 due:i-said-nine-2
- rota:
    It was settled in whispers: home by eight-fifty, Tuesdays and Thursdays, or a call by eight-fifteen. And you'd ask Chef by Monday. # event: agree-together home-850 weight:2 due:i-said-nine-2,i-said-nine-3
- else:
    It was settled in whispers: home by eight-fifty, Tuesdays and Thursdays, or a call by eight-fifteen. And you'd ask Chef by Monday. # event: agree-together home-850 weight:2 due:i-said-nine-2,i-said-nine-3 # event: agree-together rota-talk weight:2 due:i-said-nine-2
}
~ home = true
~ rota = true
-> monday
