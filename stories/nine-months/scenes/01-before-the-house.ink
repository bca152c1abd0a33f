// Scene 1, Before the house: the cab of the truck, forty kilometres of rain, and the street outside (acknowledge).
// Opens results, rota and never-near. Must not settle any of them.
=== truck ===
The wipers have two speeds, and this is rain for a third. # scene: nine-months-1 # stage: acknowledge # room: truck-road # mood: andres open
Friday the eighth of May, ten past seven. Andrés's clutch has gone, so you have fetched him from the school at Máfil. He has forty essays on his knees, and his feet up on the calving ropes.
ANDRES: Somebody has put that the Andes are important because of the view.
He is happy. He gets like this on Fridays.
ANDRES: And we need flour. Two kilos, before eight. Lucas has a volcano to hand in on Monday.
It is forty kilometres to the house. You have had the first word of it in your mouth since Wednesday.
*   [Say it now, to the windscreen: Javier, for months, and every lie of it. # id: hmx6 # move: own # size: 0.5 # shows: begin-the-talk # misses: right-time-place # meant: If I'd stopped to think I would never have said it. # heard: At eighty. She told me at eighty, with a lorry coming.]
    The lorry goes by. For as long as it takes, neither of you can see a thing.
    ANDRES: Stop. Stop the truck. Stop it here.
    -> dates
*   ["There's a thing we need to talk about. Let's get the flour first, though." # id: t9mw # move: withdraw # size: 0.5 # misses: begin-the-talk # meant: I couldn't do it at eighty, in that rain. # heard: A thing. She's parked it behind the flour. # why: It was announced and then put off, and Andrés had to pull it out of you in a moving truck.]
    ANDRES: What thing?
    He puts the cap on his red pen. He asks you again, and then he asks you to stop the truck.
*   ["I've done something to you. I want to stop the truck before I say it." # id: 7w9n # move: set-scene # shows: begin-the-talk, right-time-place # heard: She only ever stops for a cow, or a death.]
    ANDRES: Who's died?
    Nobody has died. You pull in at the bus shelter by the bridge, and the engine goes on by itself.
*   ["I haven't slept since Wednesday. I can't carry this about any longer." # id: kkxd # move: collapse # misses: begin-the-talk, know-both-storms # meant: I was so tired of lying there next to you with it. # heard: She's ill. Or it's something I'm to take one end of.]
    ANDRES: Carry what? Pull in. You're all over the road.
-   The indicator is on. Neither of you puts it off. # hold: 700
*   [Turn the engine off and say who, and that it went on for months. # id: 9v8v # move: disclose # shows: name-the-break, begin-the-talk # heard: Months. She turned the engine off so that I'd hear months.]
    ANDRES: Who else has been in that sentence?
    He is only saying something while it arrives.
*   ["Something happened with Javier. It's over now, and it meant nothing." # id: w8k5 # move: minimise # size: 1.5 # misses: accountable-opening, kt-ownership-first # meant: I wanted over to be the first thing that you heard. # heard: Something happened. Hail happens.]
    ANDRES: Hail happens. What did you do?
    You say it then, in four words. They are quite ordinary words.
*   ["You know how far apart we'd got by then. I was on my own so much." # id: njwm # move: explain # misses: acknowledge-no-excuses, kt-ownership-first # meant: It was true, and I had no other way to make sense of it. # heard: There's a man at the other end of this sentence.]
    ANDRES: Who?
    You tell him who.
*   ["I've been going to bed with Javier. I lied to you every day of it." # id: z7kc # move: own # shows: kt-ownership-first, accountable-opening # heard: Every day of it. She's counted the days, then.]
    ANDRES: Javier.
    He says it as he would read a name off a map, of a place with nothing in it.
-   -> dates

=== dates ===
The forty essays slide off his knees, all together, on to the wet floor. Neither of you looks at them. # mood: andres far-away
ANDRES: From when to when? # hold: 900
ANDRES: I teach this. Give me two dates.
Under the handbrake is your call-out book, the yellow one. Nine of the calls in it have no invoice. And there was a night in April, at Temuco, a month after it was over.
*   ["Since November. I finished it on the sixth of March, at his gate." # id: ct74 # move: conceal # misses: open-book, kt-ownership-first # meant: It was only a conference, and I'd already ended it. # heard: November to March. It's got edges. I can walk round it.]
    ~ april_kept = true
    ANDRES: The sixth. That was a Friday. I made pizza.
    He nods, and goes on nodding. You have given it an end.
*   ["Does it help you to have the dates? It's finished. That's what counts." # id: qhvt # move: deflect # misses: name-the-break, drop-defensiveness # meant: I was afraid of how long it would sound. # heard: I'm to look at the end of it, where it's tidy.]
    ANDRES: It helps me.
    You give him two. He is still waiting, so you give him the third one, April, and the town.
*   ["November to the sixth of March. And one night in April, at Temuco." # id: 36jk # move: disclose # shows: open-book, name-the-break # heard: There's one over the edge. She put it in herself.]
    ANDRES: But that's after. That's after it was finished.
*   [Take out the yellow book, and lay it open on his knees, at November. # id: fs7b # move: small-deed # shows: open-book, kt-ownership-first # heard: Her own handwriting. Even April's in it. # why: You gave him the book itself. There was nothing in it that he would have to find later.]
    He goes through it with the red pen, without making a mark. November. March. Then, by itself, the sixteenth of April. # prop: notebook-open
    ANDRES: Temuco. Foot rot, you said. Two days of foot rot.
-   A lorry passes. The whole cab rocks, and settles.
ANDRES: In here? # mood: andres hurt
He hasn't moved. He is looking down at the lever on the side of his seat.
*   [Keep both hands on the wheel, and look at him, and nod your head. # id: hr6j # move: own # shows: own-your-part, acknowledge-no-excuses # heard: She nodded. Her hands were where I could see them.]
    He takes his feet down off the ropes, first the one and then the other.
*   ["Yes. Once, in March, in the rain, in the top yard at Futrono." # id: 55hs # move: disclose # shows: open-book, kt-ownership-first # heard: March. I was right about the seat, then.]
    ANDRES: I moved it up. I got in and it was right back, and I thought, she's had a student with her, a tall one.
*   ["Don't, Andrés. Please don't do this to yourself. What good can it do?" # id: sgt3 # move: deflect # size: 1.5 # misses: safe-dialogue, hold-the-storm # meant: I couldn't bear to put a picture in your head. # heard: To myself. So it's me who's doing it.]
    ANDRES: It's been done. I'd only like to know where.
    You tell him where: once, in March. He finds the lever with his hand.
*   ["No. Never in here. I'd not have done that to you, not in here." # id: vfs9 # move: conceal # misses: open-book, name-the-break # meant: I wanted there to be one place that I had left alone. # heard: In March that seat was right back.]
    ~ found = found + 1
    He pulls the lever. The seat goes back, and back, to where it stops.
    ANDRES: That's where it was in March. I moved it up. I thought you'd had a student with you, a tall one. # event: discover # mood: andres cold
-   ANDRES: I've been sat in it since Máfil. I had my feet up.
    { safety == 0: -> verge }
    -> lamb

=== verge ===
He gets out and leaves the door open. He walks off up the side of the road, in his school shoes, in the rain. The headlights reach a good way, and he goes on past the end of them. # mood: andres flooded
*   [Drive up next to him with the window down, and talk him back in. # id: 74g2 # move: chase # misses: steady-yourself, hold-the-storm # meant: There were lorries, and I was frightened for you. # heard: I'm being brought in, like stock.]
    ANDRES: Don't herd me.
    He says it so quietly that it might be to one of your heifers. In the end he gets in, on the word please.
*   ["I'll be in the shelter with the lights on. At half past I'll drive up." # id: kq5r # move: pause # shows: steady-yourself, right-time-place # heard: Half past. She'll come then, and she won't come sooner.]
    You sit there with his door open, and it rains on the seat.
    At half past you drive up the road. He is on somebody's gate with his hands inside his sleeves. # event: return # mood: andres spent
*   [Put the lights on full, so he can see the road, and stay put. # id: xdsh # move: listen # shows: steady-yourself, meet-anger-with-care # heard: She's lit the road. She isn't on it.]
    For a long time there is only rain in the light. Then there are shoes in it, and then the rest of him. # mood: andres spent
-   -> lamb

=== lamb ===
ANDRES: He ate at our table. In January. He asked me what I put in the lamb, and I wrote it all out for him, with a drawing. # mood: andres hard
*   ["He felt terrible that night, you know. We both did, all the way through." # id: 93f8 # move: defend # size: 1.5 # misses: meet-anger-with-care, sincere-apology # meant: I wanted you to know that nobody was laughing at you. # heard: So they talked it over, after. My dinner.]
    ANDRES: You compared notes.
*   ["I sat next to you and passed him the plate. I let you write it out." # id: np4z # move: own # shows: meet-anger-with-care, own-your-part # heard: She was there too. She hasn't left herself out of it.]
    ANDRES: I did where the shoulder goes. I did it in two colours.
*   ["Shout at me, if you want. I'd feel better if you would only shout." # id: 2crq # move: rush # misses: meet-anger-with-care, know-both-storms # meant: I thought that I deserved it. # heard: She'd feel better. I'm to see to that as well. # why: It asked him to be angry so that you could feel better. His anger was his own, and it was not loud.]
    ANDRES: I don't want to shout. I've got classes I shout at.
*   [Say nothing. Let him have January, and the plate, and the drawing. # id: c2fg # move: listen # shows: meet-anger-with-care, hold-the-storm # heard: She isn't putting the radio on over it.]
    ANDRES: I did where the shoulder goes, with an arrow. He said nobody had ever explained it to him like that.
-   He puts the heater on, and looks at his hand, and puts it off again.
    ANDRES: Why today? We were getting flour.
    You can see him trying to be fair. It is a habit; he does it with essays.
*   ["Ximena did the invoices on Wednesday. Nine calls have none. She asked." # id: qn37 # move: disclose # shows: open-book, begin-the-talk # heard: So there was a clock on it. She's shown me the clock.]
    ANDRES: So it's you, and him, and Ximena. I'm fourth.
*   ["I needn't have told you at all, you know. I could have kept quiet." # id: 4bqx # move: defend # size: 1.5 # misses: kt-ownership-first, know-both-storms # meant: I wanted you to see that I had chosen to. # heard: That's a receipt. She'd like it stamped.]
    ANDRES: Do you want a mark for it? Out of seven?
*   ["It was making me ill. I lay there next to you, and I couldn't breathe." # id: fzdp # move: collapse # size: 1.5 # misses: know-both-storms, sincere-apology # meant: I couldn't go on lying to you. # heard: So now she can breathe.]
    ANDRES: And now you can.
*   ["On Sunday you asked was I all right. I said yes, and I heard myself." # id: sm3f # move: own # shows: begin-the-talk, word-deed-gap # heard: I did ask. I had the iron in my hand.]
    ANDRES: I had the iron in my hand. I burnt a collar, waiting.
-   He turns the red pen round and round in his fingers, and doesn't look up.
ANDRES: For a heifer you put on a glove to the shoulder. What did he put on?
*   ["Nearly always. It's so unlikely, Andrés. He's a careful sort of man." # id: 59p6 # move: minimise # size: 1.5 # misses: own-your-part, validate-feelings # meant: I wanted to take one fear off you. # heard: Nearly. And then a character reference.]
    ANDRES: Nearly isn't a number.
*   ["The results, by Thursday, all of them. In your hand, still sealed." # id: hxcw # move: promise-specific # promise: results specific weight:2 due:nine-months-2 # shows: specific-commitment, keep-every-promise # heard: Thursday. Sealed. I'd have got to that by midnight.]
    ~ results = true
    { safety >= 2:
        ANDRES: Not on the table. That's where they do their homework.
    - else:
        ANDRES: You'll know the lab. You send them cows.
    }
*   ["You'll never have to worry about that. I won't go near him, ever." # id: vk2n # move: promise-vague # promise: never-near vague # misses: specific-commitment, kt-deeds-back-words # meant: I'd have cut off my hand. # heard: I asked her about blood.]
    ANDRES: I asked you about blood.
*   ["Tell me what you'd want in your hand, so that one won't keep you awake." # id: 78pd # move: ask-open # shows: open-questions, sincere-apology # heard: That one. She knows there's a queue.]
    { safety >= 2:
        ~ results = true
        ANDRES: A paper with your name on it, by Thursday. And it's me that opens it. # event: agree-together results weight:2 due:nine-months-2
    - else:
        ANDRES: A different paper. In a different truck.
    }
-   ANDRES: You're on with him on Monday. It's on the fridge. You and him, in green, nights, until July.
*   ["Which part of Monday is it worst to think of? I'll begin with that." # id: xjzv # move: ask-open # shows: open-questions, kt-deeds-back-words # heard: She'd begin. She hasn't said she'd be done.]
    { safety >= 2:
        ~ rota = true
        ANDRES: The green. By the first of June I want to see you in Soto's blue, and not one green thing on that fridge. # event: agree-together rota weight:3 due:nine-months-2
    - else:
        ANDRES: The part with him in it.
    }
*   ["It's calving. There are only three of us, and old Soto can't do nights." # id: kwb5 # move: explain # size: 1.5 # misses: kt-deeds-back-words, specific-commitment # meant: I can't just leave them, not in May. # heard: Three vets. And one of me.]
    ANDRES: Poor Soto.
*   ["I'll resign. I'll do it now. I'll ring him up from here and tell him." # id: 97nm # move: grand # misses: steady-not-grand, kt-deeds-back-words # meant: I wanted you to see that nothing mattered but you. # heard: She'd ring him. From in here, with me in the seat.]
    ANDRES: You'd ring him. In front of me. From in here.
*   ["By the first of June I'm off any rota with him, and you'll have the page." # id: nvbc # move: promise-specific # promise: rota specific weight:3 due:nine-months-2 # shows: specific-commitment, kt-deeds-back-words # heard: Three more Mondays. But there's a date on the end.]
    ~ rota = true
    { safety >= 2:
        ANDRES: The first is a Monday. I'll look at it on the Sunday night.
    - else:
        ANDRES: You'll have to ask him for it nicely, I suppose.
    }
-   ANDRES: Drive, then. It's twenty to eight. I still have to buy flour.
    He is six minutes in the shop. Through the glass you watch him being asked after his mother, and answering.
    -> house

=== house ===
Eight o'clock. You stop in front of the house with the lights off. In the kitchen window there are two heads, one volcano, and the girl from next door. # room: truck-parked # mood: andres spent
ANDRES: I'll go in first, with this. You give it ten minutes. Don't come in with me. # event: refuse
He has the two kilos on his knees, in both arms.
*   ["They'll wonder, if we go in one at a time. Can't we walk in as usual?" # id: 2hx4 # move: rush # misses: give-it-time, know-both-storms # meant: I didn't want the boys to be frightened. # heard: As usual. I don't know how that one goes any more.]
    ANDRES: I couldn't tell you how I usually walk.
*   [Turn the key right off, wipers and all, and settle back in your seat. # id: c6mt # move: accept-limit # shows: give-it-time, know-both-storms # heard: Ten minutes. She's going to do all ten.]
    Without the wipers the house runs down the glass, and goes.
*   [Lean over and dry his face for him, so that Vicente needn't see it. # id: qs9k # move: comfort # misses: hold-the-storm, know-both-storms # meant: I couldn't stand to see you go in there like that. # heard: She'd like my face put back how it was.]
    ANDRES: It's rain. If anyone should ask.
*   ["Ten minutes. And where do you want me to be tonight? You say." # id: 4gxb # move: set-scene # shows: open-questions, give-it-time # heard: First thing all day that anyone's asked me.]
    ANDRES: I don't want you anywhere. I want it to be ten past seven.
-   ANDRES: You have the sofa bed. You'll be called out anyway. They can think that it's for the cows.
    Vicente, who is twelve, has come to the window. He cups his hands on the glass, and sees the truck, and waves.
*   [Sit quite still. It's dark in the cab, and he can't see either of you. # id: f5k3 # move: withdraw # size: 0.5 # misses: small-acts, words-give-meaning # meant: I couldn't have lifted my arm. # heard: He's waving at a truck. # why: Vicente waved at a truck with nobody in it. It was the first thing that night that he was not told.]
    He goes on for a bit. Then he turns it into something else, a thing with his hair.
*   ["The cows, for tonight. The true one, when there is one, we both say." # id: sr8s # move: reaffirm # shows: words-give-meaning, know-the-stages # heard: Both. I hadn't got as far as both.]
    ANDRES: You've thought about that, at least.
*   ["It's between you and me, all this. There's no need to tell them a thing." # id: 6fwj # move: minimise # misses: words-give-meaning, know-the-stages # meant: I'd have done anything to keep it off them. # heard: They've got ears. They've got hers.]
    ANDRES: They live here, Camila.
*   [Put the cab light on, so he can see you both, and wave back at him. # id: h4j9 # move: small-deed # shows: small-acts, daily-consistency # heard: She got her arm up. I couldn't have. # why: A boy waved at a dark truck, and somebody in it waved back.]
    ~ waved = true
    Vicente points at the volcano. He makes it go off, with both hands, twice.
-   ANDRES: I'm going to go in there now and make a mountain. I don't know how you do that. I'm going to do it.
*   ["You were happy at ten past seven, and I did this to you. I am sorry." # id: 8dvr # move: apologise # parts: responsibility, regret # shows: sincere-apology, i-statements # heard: Ten past seven. She'd noticed, then.]
    He has the door open. He stays as long as it takes for one side of him to get wet.
*   ["We'll get through this. We got through the flood, and Lucas's lungs." # id: vq72 # move: rush # size: 1.5 # misses: no-quick-fix, know-the-stages # meant: I had to believe it, so I said it. # heard: She's through it already. She's waving from the other side.]
    ANDRES: I was on your side for those.
*   ["Say something before you go in. Anything. I can't sit here not knowing." # id: k3jh # move: chase # misses: give-it-time, steady-yourself # meant: I was afraid of those ten minutes. # heard: She'd like something to hold. I've only got the flour.]
    ANDRES: Two kilos. That's something.
*   [Pick the essays up off the floor, wipe them, and put them in his bag. # id: xp68 # move: small-deed # shows: small-acts, steady-not-grand # heard: There's boot on them. She did it with her sleeve.]
    He takes the bag. The one on top says that the Andes are important.
-   -> close_1

=== close_1 ===
He goes up the path with the flour inside his jacket.
{
- safety >= 2:
    At the door he stops, and holds it open behind him with one foot, as he does. Then he remembers, and moves the foot.
- found > 0:
    Before he got out he put the seat right back, as far as it goes. He left it there.
- else:
    You see him come into the kitchen. He holds the bag up to them, like a man who has caught something.
}
The clock on the dash says ten past nine. It has been an hour ahead since April, when they changed, and neither of you has got round to it.
-> sofa

=== skip_nine_months_1 ===
{
- not results && not rota:
    You told him in the truck, in the rain, with the engine off: Javier, November to March, and a night in April, at Temuco. # event: agree-together results weight:2 due:nine-months-2 # event: agree-together rota weight:3 due:nine-months-2
- not results:
    You told him in the truck, in the rain, with the engine off: Javier, November to March, and a night in April, at Temuco. # event: agree-together results weight:2 due:nine-months-2
- not rota:
    You told him in the truck, in the rain, with the engine off: Javier, November to March, and a night in April, at Temuco. # event: agree-together rota weight:3 due:nine-months-2
- else:
    You told him in the truck, in the rain, with the engine off: Javier, November to March, and a night in April, at Temuco.
}
The results by Thursday, and off the shared rota by the first of June. Then he went in with the flour, and you had the sofa bed.
~ results = true
~ rota = true
~ april_kept = false
-> sofa
