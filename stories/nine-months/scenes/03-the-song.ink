// Scene 3, The song: a Sunday in July by telephone, and his mother's seventieth in August (demonstrate, setback).
// Settles sundays and questions for this scene. A night in April comes out here if it was kept back. Opens questions where scene 2 did not.
=== sundays_kept ===
~ ask_due = ask
Ten Sundays, one under the other, in your phone. They mostly say the same thing: Here. # scene: nine-months-3 # stage: demonstrate # room: sunday-thread
The fourteenth of June he fell asleep in it. The twenty-first there was a horse, and it was half past. The fifth of July you had a row about a colander, and it really was about the colander.
{ green:
    It took the fridge until the tenth of July to go blue. You said nothing about it, and nor did he.
    ~ green = false
}
Now it is the twenty-sixth, twelve minutes past seven. You are on your knees behind a heifer at Paillaco, forty minutes from the sofa, and there is one foot showing.
ANDRES: Hen's wound. # prop: thread-typing
*   [See the heifer through first. He'll know there is a calf in it. # id: pg4t # move: minimise # size: 0.5 # misses: keep-every-promise, small-acts # meant: She would have died, and you're the last man to want that. # heard: Eight. Ten past. At half past I took the hen back up to Lucas. # why: There was a reason, and it had legs. There was also a telephone, at twelve minutes past seven.]
    ~ missed = true
    At twenty-five to nine there is a calf, and there are two lines on your phone, a half hour apart.
    ANDRES: It's eight.
    ANDRES: She's rung. I've put her away. # event: break sundays
    You read it with your clean hand. The calf gets up, and falls down, and gets up.
*   [Ring Soto's nephew, two farms off, to take her over. Wash, and drive. # id: 25rk # move: small-deed # shows: keep-every-promise, daily-consistency # heard: She left a cow. In fifteen years I've not known her do that. # why: You put an animal into other hands for half an hour on a sofa. From a vet, he knows what that is.]
    ANDRES: You've still got the glove on. # event: keep sundays # room: sofa-winter
    That is at two minutes to eight, in the living room. You had driven all the way from Paillaco in it.
*   ["Won't make eight. Ten tonight, or tomorrow at eight? You choose it." # id: dsfb # move: set-scene # size: 0.5 # shows: words-give-meaning, stay-committed # heard: It's quarter past seven, and she's said. Ten's still Sunday.]
    ANDRES: Ten. # event: renegotiate sundays due:nine-months-3,nine-months-4,nine-months-5
    At ten you come in with your hair wet. The hen is on the arm, wound, with a saucer over her to keep her quiet. # event: keep sundays # room: sofa-winter
    He takes off the saucer. # prop: hen-clock
*   ["Ring me here at eight. I've got one arm free, and we can talk then." # id: rf33 # move: deflect # misses: keep-every-promise, daily-consistency # meant: I thought it was better than nothing. # heard: I'm to be done with the other arm. # why: He was offered what was left of you beside a cow. Half an hour had been half an hour of you.]
    ~ missed = true
    ANDRES: I'm not doing it with a cow. # event: break sundays
    He doesn't ring, and you don't. The foot goes back in, and you have to go after it.
-   Saturday the fifteenth of August, the hall of the Second Fire Company. Elba is seventy, and there are a hundred and four of them. None of them knows. # room: hall-party # mood: andres guarded # prop: birthday-cake
    ~ sundays = false
    He has said one thing since the car.
    ANDRES: I can do my mother, and I can do the cake. I can't do us.
*   ["If anyone asks, we've both had the flu. It's what I've told Ximena." # id: 44qs # move: minimise # size: 1.5 # misses: word-deed-gap, kt-deeds-back-words # meant: I thought we'd need something to say. # heard: There's a story out already. It's got a cough. # why: It was a small lie for other people, and he had to stand in it.]
    ANDRES: Which of us gave it to which?
*   ["You do your mother. I'll do the plates, and all four of the aunts." # id: grdj # move: accept-limit # shows: stay-committed, kt-deeds-back-words # heard: She's taken the aunts. That's the heavy end.]
    ANDRES: Aunt Nena's in the conga already. Mind your hips.
*   ["Couldn't we be just as usual, for tonight? It's her seventieth, after all." # id: td29 # move: rush # size: 1.5 # misses: know-both-storms, give-it-time # meant: She had been sewing that dress since June. # heard: As usual. I've looked. It isn't where it's kept.]
    ANDRES: I've been as usual since May. I do it from seven to five.
*   ["What is there tonight that you dread most? I could get in front of it." # id: 63p2 # move: ask-open # shows: open-questions, expect-setbacks # heard: She'd stand in front of it. She would, too, if it was a bull.]
    { safety >= 2:
        ANDRES: The photograph. They've put us down for the middle.
    - else:
        ANDRES: The bit with the people.
    }
-   There is a cousin with a tripod, by the extinguishers. He wants couples in the middle, and he wants them now.
    ELBA: Andrés. Put your arm round your wife. It isn't an identity parade.
    His arm hasn't moved. There is a gap next to him, as wide as you are.
*   [Step in under it quickly, before anybody sees that the arm isn't up. # id: jqcr # move: rush # misses: hold-the-storm, expect-setbacks # meant: They'd all have seen it. I was quicker than they were. # heard: She's put my arm on, like a coat. # why: You were under his arm before he had lifted it. He was left holding you for everybody to see.]
    You can feel it through your blouse, all the way along. There are no bones in it.
*   ["The boys in the middle, Elba, next to you. Andrés and I can hold the ends." # id: wc2h # move: small-deed # shows: small-acts, stay-committed # heard: The ends. She got the pair of us off that page.]
    ELBA: The boys have got ketchup.
    But she likes it. You hold one end, and he holds the other, and there are a hundred people in between.
*   ["For one second, Andrés. It's only a photograph, and it's for your mother." # id: 82n8 # move: minimise # size: 1.5 # misses: validate-feelings, hold-the-storm # meant: I thought that we could both bear one second. # heard: It's thirty years on a sideboard. She'll dust me in it.]
    The flash goes. Everybody says that they had their eyes shut.
*   [Stand where you are, with your hands at your sides, and face the front. # id: mpbz # move: accept-limit # shows: give-it-time, hold-the-storm # heard: She left the gap a gap.]
    ~ gap = true
    It comes out very clearly, later. You could put a hand in it.
-   At ten they clear the middle. It's he who comes over, and holds out his hand. # prop: photo
    ANDRES: One. A slow one. And nobody talks.
    { safety >= 2:
        You had forgotten that he counts. He does it under his breath, against your hair, in threes. # prop: hands-held
    - else:
        He holds you as he would a ladder. But he counts, under his breath, in threes. You had forgotten that.
    }
    Then the band runs straight into the next one. It's the one about a man who misses the last bus to Niebla. You hummed it from March to May, at every tap in the house. # event: trigger 2 # mood: andres far-away
    He has stopped. The others go on, round the two of you, as round a post.
    ~ slip = false
*   ["It's only a song. They play it at everything. Keep going, they'll notice." # id: zbzq # move: minimise # size: 1.5 # misses: expect-setbacks, hold-the-storm # meant: It was two minutes more. I'd have carried you through it. # heard: They'll notice. She's counted them, and not me.]
    ~ slip = true
    ANDRES: You go on, then. You know it.
*   [Stop where he stops, with your hands where they are, and wait for him. # id: bzng # move: listen # shows: expect-setbacks, steady-yourself # heard: She stopped when I did. On the same beat.]
    An aunt goes by, and another aunt. He is looking at your mouth, to see if it moves.
*   ["I can hear it too. Outside, or the table, or stay? Whichever's nearest." # id: pm97 # move: set-scene # shows: expect-setbacks, right-time-place # heard: She heard it as soon as I did. I'd thought it was only me.]
    ANDRES: Out.
*   ["I'm not thinking of him, I swear. I was only thinking about you." # id: 29xx # move: defend # size: 1.5 # misses: expect-setbacks, drop-defensiveness # meant: It was you that I was dancing with. # heard: So he's here now. She's brought him on to the floor.]
    ~ slip = true
    ANDRES: Nobody had said him.
-   He goes out by the side door, past the coats. Under the roof there they keep the first engine that the Second ever had, polished, with its ladder on. # room: station-porch
    { safety == 0: -> engine }
    -> second_voice

=== engine ===
He has got up into the cab, and shut the door. You can see the top of his head above the brass. It goes up and down, up and down. # mood: andres flooded
~ slip = false
*   [Sit down on the step of it, facing out, and keep people off him. # id: dxmp # move: listen # shows: steady-yourself, expect-setbacks # heard: There's somebody on the step. She's facing the other way.]
    You send off two cousins and a child in a helmet. By and by the springs stop moving. # mood: andres spent
*   ["You can't stay up there, it's her party. She's asked for you twice." # id: rk9f # move: chase # misses: steady-yourself, hold-the-storm # meant: I was afraid of somebody finding you like that. # heard: Twice. I'm being fetched.]
    ANDRES: Tell her that I'm putting something out.
*   ["I'll be in with the hoses. When they've sung to her I'll come and knock." # id: 48w6 # move: pause # shows: steady-yourself, right-time-place # heard: They always sing it twice. That's five minutes. I can do five.]
    You stand with the hoses, and are nobody's wife for the length of two songs.
    You knock on the door of a fire engine. After a bit he lets down the window. # event: return # mood: andres spent
-   -> second_voice

=== second_voice ===
ANDRES: You hummed it all autumn. I thought, she's happy. I thought it was us. # mood: andres hurt
ANDRES: I learnt the second voice, Camila. I stood there with a tea towel and did you the second voice.
*   ["You did. You came in on the chorus, and I let you do it." # id: gwkw # move: own # shows: expect-setbacks, own-your-part # heard: She let me. That's the word I couldn't get.]
    { trust >= 2:
        ANDRES: I was good, too. I was in tune.
    - else:
        ANDRES: Every night. I dried up to it.
    }
*   ["I never noticed I was doing it. It was on in all the shops." # id: tj8n # move: explain # size: 1.5 # misses: acknowledge-no-excuses, expect-setbacks # meant: I never meant to bring it into the house. # heard: It was the shops, then.]
    ~ slip = true
    ANDRES: You never hum what's on in the shops.
*   ["What do you hear when it starts up? The song? Or is it the kitchen?" # id: 67wd # move: invite-fear # shows: invite-fears, expect-setbacks # heard: Nobody else alive would know there were two things to hear.]
    { safety >= 2:
        ANDRES: Me. I hear me, coming in on the chorus, pleased with myself.
    - else:
        ANDRES: I hear it.
    }
*   ["You were doing so well, though. Don't let one song undo three months." # id: jvj5 # move: rush # size: 1.5 # misses: expect-setbacks, give-it-time # meant: I was afraid we'd lose it all again. # heard: I was doing well. So there's a mark, and I've dropped it.]
    ~ slip = true
    ANDRES: I'm not one of the essays.
-   SOTO: There's the dancer! Andrés, you want to have seen your wife at Temuco, in April. Four in the morning, and she'd danced the whole conference off the floor.
    Old Soto, stone deaf, with two plates of cake.
    { april_kept: -> temuco }
    ANDRES: So I'm told. Sit, Doctor. You'll do the hip. # mood: andres spent
    He says it quite kindly. He finds Soto a box to sit on, and takes the cake, and holds it.
    -> elba

=== temuco ===
~ april_kept = false
~ found = found + 1
ANDRES: April. It stopped on the sixth of March. I ruled it off. # event: discover # mood: andres cold
Soto puts the plates into his hands. Then he goes back in, on his stick, faster than he came.
*   ["It was one conference. I'd already ended it, so it didn't count." # id: wh7v # move: minimise # misses: kt-ownership-first, name-the-break # meant: It truly was over. It was a kind of hiccup. # heard: Didn't count. It had its own hotel.]
    ~ slip = true
    ANDRES: Who was counting?
*   ["The sixteenth. One night. I've let you draw it wrong since May." # id: 86vm # move: own # shows: kt-ownership-first, name-the-break # heard: She knows which square it is. She's always known.]
    ANDRES: I initialled it.
*   ["I was going to tell you. There was never a day when you could've borne it." # id: mtjc # move: explain # misses: acknowledge-no-excuses, open-book # meant: You weren't sleeping. I couldn't add to it. # heard: So I was lied to for my health.]
    ~ slip = true
    ANDRES: You never asked me what I could bear.
-   -> elba

=== elba ===
Then the side door again, and Elba, in her good blue, with her shoes in her hand.
ELBA: I've buried a husband and sold a hardware shop, so don't tell me tired. A marriage isn't a lease. You go home tonight, and you kneel down. Well? Which of you is it?
*   ["It was my doing, Elba. What you hear of it is Andrés's to say." # id: zg64 # move: own # shows: own-your-part, words-give-meaning # heard: She said my doing. To my mother. In a fire station.]
    ELBA: Hm.
    She looks at you for a time. She puts on one shoe.
*   ["We're both of us still here, Elba, aren't we? Isn't that what counts?" # id: b5tt # move: minimise # size: 1.5 # misses: word-deed-gap, kt-ownership-first # meant: I wanted her to go back in to her party. # heard: Still here. So's the fire engine. # why: It came out smoothly, and smooth was how he had been lied to.]
    ~ slip = true
    ELBA: So is that engine. It hasn't been to a fire since the earthquake.
*   [Say nothing, and get up off the step, so that there's room for her by him. # id: pshk # move: listen # shows: hold-the-storm, steady-yourself # heard: She's made room for my mother. She didn't make a speech.]
    ELBA: I asked a question.
    She sits down on it, all the same, and he puts his jacket under her feet.
*   ["Every couple has its bad year, Elba. You and René must've had one too." # id: 3f6b # move: deflect # size: 1.5 # misses: own-your-part, safe-dialogue # meant: I wanted her not to think the worst of us. # heard: She's gone and fetched my father.]
    ~ slip = true
    ELBA: We had nine. I knew what was in each of them.
-   ANDRES: No, Mamá. No kneeling, and no Father Anselmo, and no list. Not tonight. # event: refuse
    She takes his face in both hands, and looks behind it. Then she tells him that he's thin.
    It's ten to eleven, by the station clock. When she has gone in he stands there with the two plates.
    ANDRES: Did you love him?
*   ["I'd have to tell you all of it, from the start, before you'd see." # id: d4s3 # move: explain # misses: kt-process-not-fix, specific-commitment # meant: You'd asked. I thought, this time you shall have the whole of it. # heard: Eleven's gone by. She's still driving. # why: You gave him all of it, and it took until past twelve. Stopping was the half that let him sleep.]
    ~ slip = true
    { ask_due:
        ANDRES: We said eleven. # event: break questions
    - else:
        ANDRES: It's ten past twelve, Camila.
    }
    In the hall they have got to the chairs. Somebody is stacking them, in tens.
*   ["I don't know the word. I looked forward to it. I used to wash my hair." # id: rrgs # move: disclose # shows: kt-process-not-fix, keep-every-promise # heard: Her hair. On Thursdays. I thought that was for the choir.]
    { ask_due:
        ANDRES: Thursdays. I thought that it was for choir. # event: keep questions
    - else:
        ANDRES: Thursdays. I thought that it was for choir.
    }
    He eats a piece of cake, and then he eats the other one. He hasn't eaten cake since May.
*   ["No. Never, not for one minute of it. You've got to believe that." # id: 5d5j # move: conceal # misses: open-book, kt-deeds-back-words # meant: It was all I had left that might be any use to you. # heard: She hummed. You don't hum for a man you don't.]
    ~ found = found + 1
    { ask_due:
        ANDRES: You hummed, Camila. # event: discover # event: break questions # mood: andres cold
    - else:
        ANDRES: You hummed, Camila. # event: discover # mood: andres cold
    }
    He gives you both plates. He needs his hands, to put his jacket on.
*   { slip } ["I've been getting out from under since that song. Ask me it again." # id: g3r9 # move: repair-slip # shows: drop-defensiveness, keep-every-promise # heard: She stopped herself. I'd been about to stop listening.]
    ANDRES: Did you love him?
    { ask_due:
        You tell him: you looked forward to it. You washed your hair. It's six minutes to. # event: keep questions
    - else:
        You tell him: you looked forward to it. You washed your hair. It's six minutes to.
    }
    ANDRES: Thursdays. I thought that it was for choir.
-   ~ ask_due = false
    ~ slip = false
    The band has started packing up. A man goes past with the drum on his back, like a beetle.
    { ask: -> glove_box }
    -> more_of_those

=== more_of_those ===
ANDRES: I've got more of those. They keep till I'm lying down.
*   ["Then ask me when they come. You've only to say, at any time at all." # id: tqf2 # move: promise-vague # promise: any-hour vague # misses: specific-commitment, daily-consistency # meant: I'd have answered in my sleep. # heard: Any time at all is when they come already.]
    ANDRES: That's how I've been doing it.
*   ["Any question, the same day you ask it. But none after eleven at night." # id: 7c4r # move: promise-specific # promise: questions specific weight:2 due:nine-months-4,nine-months-5 # shows: specific-commitment, daily-consistency # heard: Then there'd be a time when I'd done.]
    ~ ask = true
    { safety >= 2:
        ANDRES: You'd shut me up at eleven. I'd like that, I think.
    - else:
        ANDRES: We could try it.
    }
*   ["What would get you to eleven at night, and then let you stop asking?" # id: j2rh # move: ask-open # shows: open-questions, kt-process-not-fix # heard: Stop. She thinks that I could stop at some point in a day.]
    { safety >= 2:
        ~ ask = true
        ANDRES: That I'd get them answered the day I ask. And after eleven you're not at home. # event: agree-together questions weight:2 due:nine-months-4,nine-months-5
    - else:
        ANDRES: A blow on the head.
    }
-   -> glove_box

=== glove_box ===
Elba gives you the photograph as you go, in its card. The cousin prints them off behind the coats.
Andrés has the keys. He's driving. He looks at what you have in your hand.
*   [Stand it on the dresser at home. She'll look for it there tomorrow. # id: wpd8 # move: minimise # size: 0.5 # misses: give-it-time, small-acts # meant: I was only thinking of her, coming to lunch. # heard: There we are, then. On show. # why: It was stood where his mother would see it, and so he would see it too, over lunch.]
    ANDRES: I'll be eating lunch at that.
*   ["Do you want it in the house at all? Say where, and I'll put it there." # id: 9b3z # move: ask-open # shows: open-questions, stay-committed # heard: It's a small thing to be asked. I'd like a few more of them.]
    { safety >= 2:
        ANDRES: In the atlas. At Magallanes, where there's room.
    - else:
        ANDRES: I don't mind where I'm not looking.
    }
*   [Put it in the glove box, on top of the yellow book, and shut the lid. # id: mzqq # move: withdraw # size: 0.5 # misses: words-give-meaning, open-book # meant: I thought neither of us would want to see it. # heard: Everything goes in there. It all goes in with the book. # why: It went in with the other thing that neither of you looks at, and nothing was said about it.]
    ANDRES: With the rest of it.
*   [Hold it out to him, in its card, and let him open it himself. # id: zndg # move: accept-limit # shows: give-it-time, stay-committed # heard: It's mine to look at or not. She held it out flat.]
    He looks at it under the cab light for some time. He says that his mother has come out very well.
-   -> close_3

=== close_3 ===
{ family == "rupture" && found >= 2: -> end_april }
// From here on there is no lie left to come out.
~ found = 0
{
- safety >= 2 && trust >= 2:
    Past the bridge he begins to whistle, through his teeth. It's the second voice. He gets as far as the chorus, and you look out of your side.
- safety >= 2:
    The boys are asleep in the back, in each other's coats. At the lights he reaches over, and turns your heater up.
- trust >= 2:
    He drives well, and keeps both hands on it. At home he says thank you for the aunts.
- else:
    Nobody has the radio on. At the bridge you find that you have been breathing through your nose, so as not to make any sound.
}
In the back Lucas turns over. Is it Niebla, he says. Did we get it?
-> round_again

=== skip_nine_months_3 ===
// Settles what is still open, and only that; a night in April comes out here too.
{
- sundays && ask_due && april_kept:
    At his mother's seventieth old Soto spoke of Temuco, and so it came out. On the Sundays you had been there at eight. # event: discover # event: keep sundays # event: keep questions
- sundays && ask_due:
    The Sundays were kept, and the questions answered. At his mother's seventieth the band played the one that you used to hum. # event: keep sundays # event: keep questions
- sundays && april_kept:
    At his mother's seventieth old Soto spoke of Temuco, and so it came out. On the Sundays you had been there at eight. # event: discover # event: keep sundays
- sundays:
    The Sundays were kept, and the questions answered. At his mother's seventieth the band played the one that you used to hum. # event: keep sundays
- ask_due && april_kept:
    At his mother's seventieth old Soto spoke of Temuco, and so it came out. You answered what he asked you. # event: discover # event: keep questions
- ask_due:
    The Sundays were kept, and the questions answered. At his mother's seventieth the band played the one that you used to hum. # event: keep questions
- april_kept:
    At his mother's seventieth old Soto spoke of Temuco, and so it came out. You answered what he asked you. # event: discover
- else:
    The Sundays were kept, and the questions answered. At his mother's seventieth the band played the one that you used to hum.
}
He had learnt the second voice to it. You sat on the step of a fire engine till he could come down, and he took all of you home.
~ april_kept = false
~ sundays = false
~ ask_due = false
~ slip = false
~ found = 0
-> round_again
