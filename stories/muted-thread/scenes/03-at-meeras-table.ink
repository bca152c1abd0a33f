// Scene 3, At Meera's table: from Wednesday noon in the thread to Sunday lunch in Markham (demonstrate, setback).
// Settles thread-home for this scene, and correct-it. Opens thursdays.
=== the_firm ===
~ home_due = home
Wednesday, twenty to one. He gave it till Wednesday. You are in the back room of the hospital pharmacy, with your shoes off. # scene: muted-thread-3 # stage: demonstrate # room: the-firm # prop: thread-typing
DIVYA: is V ok? he looked like his own passport photo at goodbyes
MEERA: He's tired, poor thing. He danced for the whole family.
DIVYA: third child needs his nap. two appalams for him sunday
It is quite kind. It has been quite kind for three years. # prop: thread-quiet
*   [Send them haha, poor thing, and go back to your half of the sandwich. # id: 2zj7 # move: minimise # misses: word-deed-gap, small-acts # meant: I wasn't going to do it in writing, with one thumb. # heard: Haha. Wednesday, twelve forty-one.]
    ~ put = "haha"
    DIVYA: ha ha ha
    You can hear her do it.
*   ["Not that name, please. I'll tell you why on Sunday, to your faces." # id: dm7x # move: small-deed # shows: words-give-meaning, small-acts # heard: To their faces. She kept the big half for her mouth.]
    ~ put = "no"
    MEERA: Okay. Is somebody sick?
    Divya is typing. Then she isn't.
*   [Start four different answers, delete all four, and shut it in your locker. # id: q9vp # move: withdraw # size: 0.5 # misses: begin-the-talk, word-deed-gap # meant: Whatever I put, it would have come out wrong. # heard: Four goes at it, and none of them was no.]
    The fourth was quite good. You stand there in your socks and watch it go, from the right.
*   ["He's read all of this, and he's hurt. Be extra nice on Sunday?" # id: 4xjf # move: deflect # misses: own-your-part, clear-agreements # why: He had asked that nobody be sorry at him. It told the thread how he had taken it. # meant: I wanted them to be gentle with you. # heard: So I've been posted again. With care instructions.]
    ~ put = "hurt"
    MEERA: Oh no. Oh, poor Vikram. I'll do the payasam he likes.
-   Nine, that night. He is on the stairs with the laundry, matching very small socks. # room: our-stairs # prop: laundry-basket # mood: vikram guarded
    They all have dinosaurs on. You would have to know them personally.
*   [Leave it until the weekend. It's only appalams, and he's almost humming. # id: gk66 # move: withdraw # size: 0.5 # misses: words-give-meaning, keep-every-promise # meant: It was the first nice evening we'd had. # heard: She came and stood there, and went away, and put a wash on.]
    { home_due:
        At eleven the light goes off on his side, and that was Wednesday. # event: break thread-home
    - else:
        At eleven the light goes off on his side, and that was Wednesday.
    }
    ~ home_due = false
*   ["It started, at twenty to one. There's what they put, and what I put." # id: s8tw # move: disclose # shows: open-book, words-give-meaning # heard: All of it, standing up, with the washing. As she said.]
    { home_due:
        He puts a stegosaurus down on his knee, and hears it out. # event: keep thread-home
    - else:
        He puts a stegosaurus down on his knee, and hears it out.
    }
    ~ home_due = false
    {
    - put == "haha":
        VIKRAM: Haha. One word, or two?
    - put == "no":
        VIKRAM: To their faces. You've put a lot of weight on Sunday.
    - put == "hurt":
        VIKRAM: So I'm to get the good payasam. I said normal, Anju.
    - else:
        VIKRAM: Four goes. What was the fourth?
    }
*   ["Quiet, for them. I think that the wedding wore the whole firm out." # id: 6whn # move: conceal # misses: open-book, keep-every-promise # meant: You were nearly humming. I couldn't do it to you. # heard: Quiet. She said that to a sock.]
    ~ hid = true
    VIKRAM: Quiet's good.
    He holds one up that has no partner, and looks at you through the heel of it.
*   ["There's been something from the firm. Now, or after the dinosaurs?" # id: jj6d # move: set-scene # shows: right-time-place, words-give-meaning # heard: After. I was on a run.]
    VIKRAM: After. I'm on a run.
    { home_due:
        He does nine more pairs. Then he gets up, because he'd said standing, and you tell him what they put, and what you put. # event: keep thread-home
    - else:
        He does nine more pairs. Then he gets up, and you tell him what they put, and what you put.
    }
    ~ home_due = false
-   ~ put = "none"
Sunday, noon. Meera fries on the deck, so that the house won't smell. Divya is on the steps with the coconut for the chutney, eating it. # room: meera-yard
    Down the lawn Vikram has a swing in each hand. He has got them going three against two. He doesn't know he is doing it, or that anyone can see.
    MEERA: Anju, taste. Is it salt?
    She holds the spoon out, with her other hand under it. The oil is loud. From here to the swings is about as far as a voice goes.
*   ["Could we maybe drop the third child thing? You know how he takes things." # id: v7s5 # move: minimise # misses: own-your-part, words-give-meaning # why: It asked for the name to stop, and gave as the reason something in him. # meant: I was trying to do it lightly, so nobody would feel accused. # heard: How I take things. It's come round to my skin.]
    ~ said = "soft"
    { fix:
        MEERA: Was he upset? He should have said! Down the lawn the swings have stopped. # event: break correct-it
    - else:
        MEERA: Was he upset? He should have said! Down the lawn the swings have stopped.
    }
    ~ fix = false
*   [Taste it and say a little more, and wait until the oil is off. # id: 8vgv # move: withdraw # size: 0.5 # misses: begin-the-talk, own-your-part # meant: I wanted their whole attention for it. # heard: The oil's still going. They're talking about salt.]
    ~ said = "no"
    MEERA: Carry that. No, the other that.
*   ["Both of you. I made him up, that third child. That isn't who he is." # id: mh5m # move: own # size: 1.5 # shows: own-your-part, clear-agreements # heard: The oil went off. I heard my name, and nobody laughed after it.]
    ~ said = "deck"
    { fix:
        Meera turns the burner off. You say it over, so that there is no doubt: three years, to get a laugh, and it wasn't so. # event: keep correct-it
    - else:
        Meera turns the burner off. You say it over, so that there is no doubt: three years, to get a laugh, and it wasn't so.
    }
    DIVYA: What, all of it? The plumber?
    ~ fix = false
*   [Go down to the swings and say your father's up there. Would after lunch do? # id: x6sc # move: set-scene # size: 0.5 # shows: words-give-meaning, small-acts # heard: She came down in her socks, to tell me it would be later.]
    ~ said = "later"
    { fix:
        VIKRAM: Before the payasam, then. I'm no use after payasam. # event: renegotiate correct-it due:muted-thread-3
    - else:
        VIKRAM: You do it when you do it.
    }
    Your socks are soaked. He goes on with the swings, two and three.
-   { said == "deck": -> shall_i }
    -> table

=== shall_i ===
You say that the plumber is true, and so was the tea.
MEERA: You wrote it, Anju. We only answered. Oh, he's seen it. Has he? I'll go down and say something to him. # mood: meera hurt
She is already drying her hands.
*   ["Would you say you're sorry? It would mean so much, coming from you." # id: btf4 # move: rush # misses: clear-agreements, safe-dialogue # meant: I thought it might do what I couldn't. # heard: Meera's come down. She's sorry, and I've got two swings to mind.]
    You watch them from the deck. He is nodding. She has hold of his sleeve, and Kavin comes down out of the air and misses them both.
*   [Give her the ladle back, and stay there, between her and the steps. # id: pg4t # move: small-deed # shows: clear-agreements, small-acts # heard: Nobody came down. I could see somebody wanting to.]
    MEERA: What do I say to him, then?
    You say hello. You say that hello was always all right.
*   ["Why didn't you stop me, then, Meera? You're the eldest, and you laughed." # id: 25rk # move: deflect # misses: own-your-part, drop-defensiveness # why: It was true of Meera too, and it handed her a part of what was yours. # meant: I was so ashamed, I wanted someone to have helped me. # heard: It's Meera's now. She's giving it away in slices.]
    ~ slip = true
    MEERA: I could have. I did laugh.
    She salts something that she has salted.
*   ["He's asked that nobody be sorry at him. Could you just be normal?" # id: dsfb # move: accept-limit # shows: clear-agreements, own-your-part # heard: Normal. She carried it up there whole.]
    DIVYA: Define normal.
    MEERA: Get off my steps. There. Was that normal?
-   -> table

=== table ===
Nine at the table, under a fan. Your father has the head, and his good ear. There are two chairs left. # room: meera-table # prop: rice-bowl
{ said != "deck":
    You haven't told them yet, not so that it counts. You look for a gap to do it in, and the plates come in through it.
}
One of them is yours, between your sisters, where you have sat since you were nine. The other's at the far end, with Vikram and the booster seats.
*   [Slip in between your sisters, as usual, so that nobody remarks on it. # id: fkd6 # move: withdraw # size: 0.5 # misses: words-give-meaning, small-acts # why: Nobody would have remarked on it. He could see where you sat. # meant: I thought it would be easier on you if it was an ordinary lunch. # heard: There they sit. Raman, Raman and Raman.]
    DIVYA: Shove up.
*   [Go down to the far end, and get your knees in beside Kavin's tray. # id: r73w # move: small-deed # shows: words-give-meaning, small-acts # heard: She's down here with the bibs. From here you can't see what they find funny.]
    Kavin gives you a bean. It has been somewhere.
*   ["Where would you like me, Vik? I can be up there, or down here." # id: 5vqn # move: set-scene # shows: open-questions, safe-dialogue # heard: Up there or down here. Nobody's asked me that about a chair.]
    { safety >= 2:
        VIKRAM: Here. Mind the rasam.
    - else:
        VIKRAM: Wherever they'll miss you least.
    }
-   Meera serves, as your mother did. She goes behind the chairs with the rice, and does it by heart, with her free hand on each one's shoulder.
    MEERA: Rice for the third child. Eat, you're so thin. # event: trigger 2 # mood: vikram far-away
    { said == "deck":
        She hears it. The spoon stops over his plate.
    - else:
        She says it with love. He gets a second spoon.
    }
    { hid: -> appalams }
    -> four_seconds

=== appalams ===
~ hid = false
~ found = found + 1
{ home_due:
    DIVYA: And two appalams. We minuted it Wednesday, didn't we? # event: discover # event: break thread-home # mood: vikram cold
- else:
    DIVYA: And two appalams. We minuted it Wednesday, didn't we? # event: discover # mood: vikram cold
}
VIKRAM: Wednesday. I had Wednesday down as quiet.
-> four_seconds

=== four_seconds ===
~ home_due = false
His right hand lies beside his plate, flat.
*   [Put your glass down, and look at him, and let the rice go cold. # id: rf33 # move: listen # shows: safe-dialogue, expect-setbacks # heard: She's looking at me, not to see who's looking.]
    { safety >= 2:
        He looks back. It is the longest that you have been alone together since Wednesday.
    - else:
        He looks at the rice. He moves a grain of it, with one finger, to where the others are.
    }
*   ["Meera! How many times? I've told you, nobody's to call him that!" # id: 44qs # move: attack # size: 0.5 # misses: own-your-part, drop-defensiveness # meant: I wanted you to hear me fight for you. # heard: It was hers, in September. It's Meera's now.]
    ~ slip = true
    MEERA: I didn't mean. It's only what we.
    Nobody finishes it for her.
*   ["That's my name for him, Meera. I made it up, and it was never true." # id: grdj # move: own # shows: own-your-part, expect-setbacks # heard: Out loud. With her mother there, and the rice going by.]
    ~ said = "table"
    { fix:
        Divya has stopped chewing. Meera looks at the spoon. They have both of them heard it, and so has everyone. # event: keep correct-it
    - else:
        Divya has stopped chewing. Meera looks at the spoon. They have both of them heard it, and so has everyone.
    }
    ~ fix = false
*   ["Sorry, everyone. Eat, eat, it's getting cold. Meera, you sit down." # id: td29 # move: minimise # misses: safe-dialogue, validate-feelings # meant: I wanted it to have gone by before anyone noticed. # heard: A lid. She's put a lid on it, with me in.]
    ~ slip = true
    Everybody eats. It is remarkable, how loud an appalam is.
-   APPA: What third child? They have only the two. # hold: 700
    Your father is an engineer, and has never been put on the thread. He looks down the table, counting.
*   ["It's a joke that we used to have, Appa. It isn't about anyone." # id: 63p2 # move: minimise # misses: own-your-part, word-deed-gap # meant: I didn't want to explain you to my father. # heard: It isn't about anyone. That's me, down at this end.]
    ~ slip = true
    APPA: Then explain it to me. I like a joke.
    Nobody explains it to him.
*   [Look down the table to Vikram, and let him have that one, or not. # id: jqcr # move: accept-limit # shows: safe-dialogue, clear-agreements # heard: It's mine. I can swallow it or I can say it.]
    { safety >= 2:
        VIKRAM: Me, Appa. I come third. I'm the one with the drums.
        Your father laughs. He is the only one who does, and it takes him a while to notice.
    - else:
        VIKRAM: Could I have the rasam, Appa?
    }
*   ["It's what I called Vikram, Appa, to the girls. I was making fun of him." # id: wc2h # move: own # size: 1.5 # shows: own-your-part, i-statements # heard: To her father. In English, so there'd be no mistake.]
    ~ said = "table"
    { fix:
        APPA: Of him? He's the only one of you who phones me. # event: keep correct-it
    - else:
        APPA: Of him? He's the only one of you who phones me.
    }
    ~ fix = false
    He sends his bowl down, past everybody, all the way to Vikram, to be filled.
*   { slip } ["No. I ducked. It was me, Appa. I'm the one who made that name up." # id: 82n8 # move: repair-slip # shows: drop-defensiveness, own-your-part # heard: She came up from under it. She said it from her own chair.]
    ~ said = "table"
    { fix:
        APPA: For whom? Ah. Meera has the spoon against her chest. Divya is looking at her plate. # event: keep correct-it
    - else:
        APPA: For whom? Ah. Meera has the spoon against her chest. Divya is looking at her plate.
    }
    ~ fix = false
    APPA: That was not nice, Anjali.
-   { safety == 0: -> swings }
    -> something

=== swings ===
He goes out by the pantry, as if for a spoon. When you get outside he is on the smaller swing, with his knees up by his ears, breathing in pieces. # room: meera-yard # mood: vikram flooded
*   ["Come back in, Vik. They're all just sitting there, wondering." # id: mpbz # move: chase # misses: steady-yourself, safe-dialogue # meant: I didn't want them to be talking about you. # heard: They're wondering. Well, now they've got something.]
    VIKRAM: Let them. They've got a thread for it.
*   [Sit on the other swing, facing the way that he faces, and don't swing. # id: zbzq # move: listen # shows: steady-yourself, expect-setbacks # heard: She's on Nila's. It's not made for grown-ups either.]
    The chains are too short for it. You both look at a fence. After some time one of the four feet gives a push. # mood: vikram spent
*   ["I'll be in the front hall, with the coats. I'm coming out at two." # id: bzng # move: pause # shows: steady-yourself, right-time-place # heard: Two. There's a clock in there that bongs. I'll know.]
    You sit among everybody's shoes. The clock is a wedding present, and does the whole of Westminster.
    At two you go out. He has got both of the swings hooked up over the bar. # event: return # mood: vikram spent
-   -> something

=== something ===
~ slip = false
APPA: Now, Vikram. Give us something. Suresh has the drum behind the sofa. # room: meera-table
It happens after every lunch. The chairs have already been turned.
VIKRAM: No, Appa, not today. I'm only eating today. # event: refuse
    Behind the sofa somebody gives it a pat, to see if it's still in there.
*   ["Only a short one, Vik? They wait for it, and you're so good." # id: pm97 # move: rush # misses: safe-dialogue, validate-feelings # meant: I wanted you to have a room full of people clap for you. # heard: So good. That's what she says to Kavin for the potty.]
    ~ slip = true
    VIKRAM: No.
    It is the same word, with no sauce on it.
*   ["He said no, Appa. I'm making the coffee. Who's for coffee?" # id: 29xx # move: accept-limit # shows: clear-agreements, safe-dialogue # heard: Said it as if it were a thing people said. And then coffee.]
    APPA: No is no. Half a cup. I'm only asking because I like it.
*   ["He's worn out, Appa. It's been a bad week for him, with the twins." # id: dxmp # move: minimise # size: 0.5 # misses: small-acts, own-your-part # meant: I was getting them off your back. # heard: It was a good week. It was me who was in it.]
    ~ slip = true
    VIKRAM: It wasn't the twins, Appa.
*   [Turn your own chair back to the table, and have some more beans. # id: rk9f # move: small-deed # shows: small-acts, words-give-meaning # heard: One chair. Then Divya's. Then the lot of them.]
    It scrapes. One by one the others turn back too. It sounds like a room sitting down.
-   { fix: -> doorstep }
    -> driveway

=== doorstep ===
Half past three. Your sisters are side by side on the step, with yogurt tubs of everything. He has the car running. It is still Sunday.
*   ["Wait, Vik. Both of you, one thing. I made him up, the third child." # id: gwkw # move: own # shows: own-your-part, keep-every-promise # heard: She got out again. It took her the whole lawn.]
    MEERA: Anju, your shoes. What's the matter? # event: keep correct-it
    ~ said = "step"
    You tell them on the step, in your socks. It takes two minutes. Meera says, you wrote it, we only answered; and then she sits down on the step.
*   [Get in, and decide to phone the two of them tonight, once it's quiet. # id: 48w6 # move: withdraw # misses: keep-every-promise, begin-the-talk # meant: I wanted to do it properly, and not on a step. # heard: She got in, and did up her belt.]
    Divya waves with her whole arm. So you wave. # event: break correct-it
    ~ said = "no"
    He sees you do it. He looks in the mirror, as one does, before he pulls out.
*   ["I'll send you both a message about something. It's about his name." # id: tj8n # move: minimise # misses: keep-every-promise, specific-commitment # meant: At least they'd know that there was something. # heard: In the thread. She's going to put it in the thread.]
    MEERA: What about his name? # event: break correct-it
    ~ said = "no"
    Inside the car he has put the wipers on. It isn't raining.
-   ~ fix = false
    -> driveway

=== driveway ===
Then there is the car, and the four of you in it. The twins have rice in their hair. He hasn't put it in gear. # room: driveway
{ said == "deck" || said == "soft":
    VIKRAM: I could only hear the oil. What did they say?
- else:
    VIKRAM: I was doing the boots. What did they say?
}
*   ["They couldn't forgive themselves. Divya was in tears, in the pantry." # id: 67wd # move: conceal # misses: open-book, word-deed-gap # meant: Somebody should have cried. I thought that you were owed one. # heard: In tears. She had coconut in both cheeks when I saw her.]
    ~ tears = true
    VIKRAM: Divya?
    He is sorry about it. You can see him be sorry. He says he'll have to be nice to her.
*   ["You'll have it word for word, with the parts where I come out badly." # id: jvj5 # move: disclose # shows: open-book, words-give-meaning # heard: She did the voices. She even did her own.]
    {
    - said == "soft":
        VIKRAM: How I take things. So it's a thing about me, now, that I've got skin.
    - said == "no":
        VIKRAM: Nothing, then. So I sat down as him.
    - else:
        VIKRAM: We only answered. She's got a point, you know, Meera.
    }
*   { not slip } ["It's done, that's the main thing. We can all start breathing again." # id: wh7v # move: rush # misses: expect-setbacks, validate-feelings # meant: I was so glad to be out of there, with you. # heard: She's breathing. I'm glad that somebody is.]
    VIKRAM: Is it done? I wasn't told.
*   ["You'd got them three against two, out there. I lost count watching it." # id: 86vm # move: notice # shows: small-acts, safe-dialogue # heard: She saw that. I didn't see that.]
    { safety >= 2:
        VIKRAM: Kavin's the three. He's always been the three.
    - else:
        VIKRAM: That's not what I asked.
    }
*   { slip } ["I talked over you in there, about the drum. You'd said it yourself." # id: mtjc # move: repair-slip # shows: drop-defensiveness, small-acts # heard: She'd noticed. I thought that was just how it was going to be.]
    VIKRAM: You did. I was halfway out of my own mouth.
-   ~ slip = false
    VIKRAM: You'll go on having things to say about me. I'm late. I double-book. Where do they go now?
*   ["To you, before anybody. Thursdays at nine, in your room, one thing each." # id: zg64 # move: promise-specific # promise: thursdays specific weight:2 due:muted-thread-4 # shows: specific-commitment, clear-agreements # heard: Each. So I'm to have one as well.]
    ~ thurs = true
    { safety >= 2:
        VIKRAM: In my room, with the cover on. And I want it before it's funny.
    - else:
        VIKRAM: And on Tuesday, when you've got a good one?
    }
*   ["I won't have any. I have no right to a complaint, after what I did." # id: b5tt # move: collapse # misses: clear-agreements, own-your-part # meant: I felt as if I'd used them all up. # heard: So she'll keep it on a shelf, till the lid goes.]
    VIKRAM: You're going to need somewhere.
*   ["Where could you stand to hear them? I'd sooner ask you than guess." # id: pshk # move: ask-open # shows: open-questions, clear-agreements # heard: She takes it that I'll be told. I'd thought there'd be a fight.]
    { safety >= 2:
        ~ thurs = true
        VIKRAM: In the music room. Thursdays, nine, when they're down. One each, and I go second. # event: agree-together thursdays weight:2 due:muted-thread-4
    - else:
        VIKRAM: I could stand for there to be fewer.
    }
*   ["But you're hardly ever late, Vik. Honestly, I can't think of one." # id: 3f6b # move: minimise # misses: specific-commitment, word-deed-gap # meant: Three years of the one kind, and never once the other. # heard: She's thought of four. They went across her face.]
    VIKRAM: I was late for this. You said so, in the car, coming.
-   -> close_3

=== close_3 ===
{
- said == "table":
    ~ told = "table"
    Your mother comes out, with her sari held up out of the wet, and raps on his side. She has brought the whole of the payasam, in the pot. She says she'll want the pot back.
- said == "deck" || said == "step":
    ~ told = "sisters"
    Divya runs beside the car as far as the hydrant. She knocks on his window, and can't think what comes next, and gives a thumbs up.
- else:
    On the step they are all waving. From here you can see that Meera is still talking, and that Divya has got her phone out.
}
~ said = "no"
{
- safety >= 2 && trust >= 2:
    On the 407 he hums. It is nothing, it is the tires. But he has got them in time.
- safety >= 2:
    On the 407 Nila asks who the third child is. It's nobody, he says. It's a person in a story. He looks across, to see what you will do with that.
- trust >= 2:
    On the 407 he asks if you'd mind the radio. You say that you wouldn't. There is a woman on it, on the subject of bees, and you both listen very closely.
- else:
    On the 407 nobody says a word. When you get in he finds a place in the fridge for every one of the yogurt tubs, and shuts the door on them.
}
-> tuesday

=== skip_muted_thread_3 ===
// Settles what is still open, and only that.
{
- fix && home_due:
    On Wednesday the thread started up, and you told him that night. On Sunday you told both your sisters: I made him up. # event: keep thread-home # event: keep correct-it
- fix:
    On Wednesday the thread started up, and you told him that night. On Sunday you told both your sisters: I made him up. # event: keep correct-it
- home_due:
    On Wednesday the thread started up, and you told him that night. On Sunday you told both your sisters: I made him up. # event: keep thread-home
- else:
    On Wednesday the thread started up, and you told him that night. On Sunday you told both your sisters: I made him up.
}
Meera said the name again, with the rice, out of habit. From now on, complaints go to him first, Thursdays at nine. # event: agree-together thursdays weight:2 due:muted-thread-4
~ fix = false
~ home_due = false
~ hid = false
~ slip = false
~ told = "sisters"
~ put = "none"
~ said = "no"
~ thurs = true
-> tuesday
