// Scene 2, Westbound: the 401 from Belleville to Mississauga, eleven until one in the morning (acknowledge).
// Settles i-start. Opens correct-it, thread-home and never-again.
=== westbound ===
The 401 at night is two red lines and two white ones, and you are in the red. # scene: muted-thread-2 # stage: acknowledge # room: car-his # mood: vikram guarded
{ drives:
    You have the wheel. He has the window, and on his knees the tablet in its foam, dark. # room: car-hers # prop: foam-tablet-dark
- else:
    He drives as if there were an examiner in the car. His hands are at ten and two. You have the tablet, in its foam, dark. # prop: foam-tablet-dark
}
Kavin went at the ramp. Nila fought it as far as Trenton, and then all at once she was gone, with her mouth open.
{ start:
    You said that you would start. He has not looked at the clock, and he has not looked at it for some time.
- else:
    Nobody has said who is to start. It isn't going to be him.
}
*   ["You do know that we all love you? Tonight of all nights, you saw that." # id: kwb5 # move: deflect # misses: begin-the-talk, accountable-opening # meant: It's true. I thought it ought to come before the rest. # heard: We all. She's brought the committee.]
    { start:
        VIKRAM: Was that the start? # event: break i-start
    - else:
        VIKRAM: I saw that. I saw tonight.
    }
    Nobody says anything as far as the next overpass.
*   ["They're both under. So I'll start. I made you small, to get a laugh." # id: xjzv # move: own # shows: begin-the-talk, own-your-part # heard: She went first. I've been holding my breath since the ramp.]
    { start:
        VIKRAM: You got a lot of them. # event: keep i-start
    - else:
        VIKRAM: You got a lot of them.
    }
    He says it quite gently, to the windshield.
*   [Put the radio on, down low, and wait until he feels like talking. # id: 97nm # move: withdraw # misses: begin-the-talk, words-give-meaning # meant: I thought you'd want to come to it in your own time. # heard: She said her piece was coming, and it's bees.]
    It is a man on the CBC, on the subject of bees. He has a good deal of it left.
    { start:
        VIKRAM: Turn the bees off. # event: break i-start
    - else:
        VIKRAM: Turn the bees off.
    }
*   ["Nila has still got one eye open. Give me as far as the Big Apple." # id: nvbc # move: set-scene # size: 0.5 # shows: right-time-place, small-acts # heard: As far as the apple. That's a thing you can see coming.]
    { start:
        VIKRAM: As far as the apple. # event: renegotiate i-start due:muted-thread-2
        It comes up floodlit over the fields at Colborne, three storeys tall, with a face. You start. You say that you made him small, to get a laugh. # event: keep i-start
    - else:
        It comes up floodlit over the fields at Colborne, three storeys tall, with a face. You start. You say that you made him small, to get a laugh.
    }
    VIKRAM: You got a lot of them.
-   ~ start = false
    { drives: -> he_reads }
    -> it_lights

=== he_reads ===
The tablet comes on, and lights him from below. He reads one out for each exit, in his teaching voice, not loud. # prop: foam-tablet-lit
VIKRAM: Grafton. He has explained rhythm to the plumber. Cobourg. Little lessons till six, so I am eating cereal in the car.
*   ["You needn't read them to me, Vik. I was there when I typed them." # id: 2hx4 # move: deflect # misses: safe-dialogue, drop-defensiveness # meant: I couldn't bear to hear it in your voice. # heard: She's heard them. It's only me who hasn't.]
    VIKRAM: I wasn't.
*   [Keep to your lane, and your hundred and five, and let him read. # id: c6mt # move: listen # shows: safe-dialogue, active-listening # heard: She isn't speeding up, and she isn't slowing down.]
    VIKRAM: Port Hope. No, that one's about the dishwasher. That one's fair.
    At the bridge he turns it over on his knee.
*   ["That was affectionate, the plumber. I was showing you off a bit." # id: qs9k # move: defend # misses: drop-defensiveness, validate-feelings # meant: I was laughing because I liked you so much. # heard: I've been shown. I can see that I've been shown.]
    VIKRAM: Is that what it was? I couldn't tell, from in front.
*   ["You had made that plumber tea. I put you in for them, like a cartoon." # id: 4gxb # move: own # shows: own-your-part, i-statements # heard: The tea. So she saw I was being nice, and she used that.]
    VIKRAM: He came back, the plumber. He's bought a cajón.
    It is true. He comes on Saturdays, after the five-year-olds.
-   -> the_dance

=== it_lights ===
The tablet comes on in your hands. It is Divya, with a film of him dancing. Across the top she has put: give it up for the third child. # prop: foam-tablet-lit
He doesn't turn his head. It lights up the side of it.
*   [Turn it over on your knee, before he can see which of them it is. # id: f5k3 # move: minimise # misses: open-book, safe-dialogue # meant: I didn't want you to see it at that speed. # heard: It lit her up. Then it didn't. So it was me.]
    VIKRAM: How many hearts?
*   ["It's just the film of you dancing. You've got forty hearts on it." # id: sr8s # move: minimise # size: 0.5 # misses: name-the-break, validate-feelings # meant: They do love you. There it was, with hearts on. # heard: I know what I'm loved for. I saw the film being made.]
    VIKRAM: What does it say on top?
    You tell him what it says on top. He signals, and goes around a truck, and signals back.
*   ["It's Divya. It's you, dancing, and she has put the name across the top." # id: 6fwj # move: disclose # shows: open-book, name-the-break # heard: She read me the top as well. She could have stopped at the dancing.]
    VIKRAM: Am I in time?
    You look. He is in time. Chitra Athai is a little behind.
*   [Hold the button till it asks if you are sure, and tell it yes. # id: h4j9 # move: small-deed # shows: small-acts, right-time-place # heard: Off. Not over, not down. She waited until it was off.]
    There is the road again, a good deal of it, and four people's breath.
-   -> the_dance

=== the_dance ===
VIKRAM: Your uncle asked me what I was on. I said, cake.
It would be funny. You can tell it is going to be funny, some day, to somebody.
*   ["I say worse about myself in there. You should see what I call me." # id: vq72 # move: defend # misses: drop-defensiveness, own-your-part # meant: I'm not kind to anybody in there. You weren't singled out. # heard: I saw. She's the one who carries us all. She comes out very well.]
    VIKRAM: I've seen. You come out of it all right.
*   ["You danced with my aunt for an hour, and you'd already read it." # id: 8dvr # move: validate # shows: validate-feelings, i-statements # heard: She's got the order right. First I read it, and then I danced.]
    { safety >= 2:
        VIKRAM: She's got that hip. And I thought, if I sit down now, I'll be a man who is sitting down.
    - else:
        VIKRAM: Somebody had to be the fun one.
    }
*   ["Do you want me to drive, or do you want me to talk?" # id: k3jh # move: ask-open # shows: open-questions, right-time-place # heard: Or. She's left me an or.]
    { safety >= 2:
        VIKRAM: Talk. I can do it if it's to the road.
    - else:
        VIKRAM: I'd like you to have said it to me. Any one of them. I'd have taken the dishwasher.
    }
*   [Put your hand on the back of his neck, as you would any other night. # id: xp68 # move: comfort # misses: right-time-place, safe-dialogue # meant: I missed you, and you were eighteen inches away. # heard: That's the hand. That's the hand she waved.]
    You can feel him count until it can decently be taken off.
-   VIKRAM: And the logo.
    Sixteen, he was going to call it. A school, one unit in a plaza, between a dentist and a bubble tea. He had put the rent on a sheet, and drawn sixteen dots in a ring.
    VIKRAM: I asked you to look it over. You took its picture. # mood: vikram hurt
*   ["You never brought it up again. I thought you had gone off it." # id: bctz # move: deflect # misses: own-your-part, drop-defensiveness # meant: I'd have talked about it. I was waiting for you to. # heard: I was waiting for her to. Since April.]
    VIKRAM: I was waiting for you to. I had it in the drawer with the bibs.
*   [Watch the road with him, and let the logo have the next exit to itself. # id: n2hq # move: listen # shows: safe-dialogue, active-listening # heard: She's not going to say what it was like. Good. I made it.]
    VIKRAM: One of the dots is hollow. Ninth one round. I was pleased with that.
    It is the empty one, where you turn your hand over.
*   ["He has made a logo. That, and a crying face. Then I said nothing to you." # id: 2n6g # move: own # shows: name-the-break, acknowledge-no-excuses # heard: Word for word. She's not even pretending to have to look.]
    VIKRAM: I thought it was the rent. I thought, she's worried about the rent, and she's too nice to say. I did the rent again.
*   ["It was a good logo, though. Even Divya said that it was a good logo." # id: dbs7 # move: minimise # misses: validate-feelings, name-the-break # meant: It was good. I'd thought so when I took the picture. # heard: It's had good notices.]
    VIKRAM: She said for a logo. She said it was good, for a logo.
-   { safety == 0: -> shoulder }
    -> a_figure

=== shoulder ===
{ drives:
    VIKRAM: Pull over. Now, please, Anju. # mood: vikram flooded
- else:
    The hazards come on, and you are on the shoulder before you have understood. # mood: vikram flooded
}
He gets out on the grass side. He is bent over with his hands on his knees. Each truck that goes by rocks the car, and the two heads in it.
*   ["Vik, get in, it isn't safe there. Think of the kids. Just get in." # id: qzgx # move: chase # misses: steady-yourself, right-time-place # meant: I could see the trucks, and I couldn't see your face. # heard: Think of the kids. I'm the one who's always thinking of them.]
    VIKRAM: Give me a minute where I'm not being handled.
*   ["I'll be out at the front bumper. At half past I'm getting back in." # id: 4m5p # move: pause # shows: steady-yourself, right-time-place # heard: Half past. And then it's her who gets in.]
    You stand in the headlights, and have a very long shadow. It goes out over a field of something.
    At half past you get in. By and by so does he, and he smells of grass. # event: return # mood: vikram spent
*   [Sit on the rail, some way off, facing the field that he is facing. # id: f9sf # move: listen # shows: steady-yourself, safe-dialogue # heard: She's found something to look at. It's only corn.]
    You sit on cold metal in a silk sari, and look at corn. After nine trucks, you counted, he stands up straight. # mood: vikram spent
-   -> a_figure

=== a_figure ===
VIKRAM: What did you get for it? # event: asks
He means it. It is what he would ask about a wedding gig. He would like a figure.
*   ["Everyone needs to vent. You have a mother. You must say things to her." # id: sxf6 # move: deflect # misses: drop-defensiveness, own-your-part # meant: I didn't think I was any worse than other people. # heard: I tell her that Anju's tired. I've run out of ways to spell it.]
    ~ slip = true
    VIKRAM: I tell her you work very hard.
*   ["A laugh. I came in at seven, smiling, and I had already sent it." # id: 6k4w # move: own # shows: own-your-part, name-the-break # heard: So that's what the smile was. I used to look forward to it.]
    VIKRAM: I used to tell them, here's Mommy, she's had a good day.
*   ["They call for you at night. I stood in the hall and made it funny." # size: 1.5 # id: h8rn # move: explain-asked # shows: i-statements, go-deeper # heard: In the hall. I thought that was her going back to bed.]
    { safety >= 2:
        VIKRAM: Nila said Mommy on Tuesday, at four. I got there first. I didn't tell you.
        He moves over half a lane, for no reason, and comes back. # mood: vikram softer
    - else:
        VIKRAM: You could have come in. There's a chair.
    }
*   ["It was twelve hours on my feet, every day. It's how I came down." # id: vwfd # move: explain # misses: acknowledge-no-excuses, own-your-part # meant: I was so tired that I couldn't be nice to anyone. # heard: So I'm what she puts her feet up on.]
    ~ slip = true
    VIKRAM: I used to hear you laugh, in the garage. I'd put the rice on.
-   { not drives:
        Past Bowmanville there are lights. His face comes and goes, once a second.
    - else:
        Past Bowmanville there are lights. He comes and goes in the corner of your eye, once a second.
    }
    VIKRAM: Say it, then. Whatever it is you've got. Not loud.
*   ["Oh, Vik, I'm a horrible person! I don't know why you'd stay with me!" # id: 8j35 # move: collapse # misses: sincere-apology, steady-yourself # meant: I couldn't hold it in. I wanted you to know how bad I felt. # heard: I said not loud. Now there'll be four of us up.]
    ~ woke = true
    It is a small car. Behind you a breath catches, and stops, and turns into something else.
*   ["I'm sorry. I made you small in a room you couldn't answer in." # id: k7qv # move: apologise # parts: responsibility, regret # shows: sincere-apology, i-statements # heard: Couldn't answer in. That's it. I kept looking for where to type.]
    { safety >= 2:
        VIKRAM: I kept looking for the box. To type in. It had your name in it.
    - else:
        VIKRAM: Okay.
    }
*   ["Could we be all right by the time we're home? They'll know, at breakfast." # id: xvdm # move: rush # misses: sincere-apology, safe-dialogue # meant: I didn't want them to wake up to it. # heard: Forty minutes. She's got me a deadline.]
    VIKRAM: Home's forty minutes.
*   { slip } ["I gave you the brochure, just now. You asked what I got. A laugh." # id: bh3c # move: repair-slip # shows: drop-defensiveness, own-your-part # heard: Brochure. She can be funny in the right direction.]
    VIKRAM: Only one? It was three years.
-   ~ slip = false
    { woke: -> nila }
    -> a_week_sunday

=== nila ===
~ woke = false
NILA: Appa? Is it home? Why is Mommy shouting?
*   ["Nobody's shouting, sweetie. Mommy was singing along to the radio." # id: n6p4 # move: minimise # misses: word-deed-gap, small-acts # meant: I wanted her to go back to sleep not frightened. # heard: And it's gone straight into another one.]
    NILA: That's not singing.
    VIKRAM: No.
*   ["That was me being too loud. It isn't your job. We're nearly home." # id: 2tct # move: repair-slip # shows: small-acts, own-your-part # heard: She told her the true one. It took her four seconds.]
    NILA: Be a little bit loud.
    She is asleep again by the time that she has finished saying it.
*   [Keep quiet, and let him hum it, the one that only works from him. # id: dg2k # move: accept-limit # shows: small-acts, steady-yourself # heard: She let me be who Nila asked for.]
    He hums it. One finger gets as far as coming up off his knee, and thinks about it, and goes down again. There's no sound to it.
-   -> a_week_sunday

=== a_week_sunday ===
VIKRAM: There's lunch at Meera's, a week Sunday. Divya flies on the Monday, so they'll both be there, and I'm to sit down. As what?
*   ["As yourself. As Vikram. There's nobody at that table who doesn't adore you." # id: q5pb # move: minimise # misses: words-give-meaning, validate-feelings # meant: You've had that chair for nine years. Nobody would move it. # heard: As myself. Which one's that? They've got one.]
    VIKRAM: They adore the one with the cake.
*   ["By the time you sit, they'll both have heard it from me, in person." # id: 4sb3 # move: promise-specific # promise: correct-it specific weight:3 due:muted-thread-3 # shows: specific-commitment, clear-agreements # heard: In person. Both. Before I've got a plate in my hand.]
    ~ fix = true
    { safety >= 2:
        VIKRAM: Not a text. You're good in a text.
    - else:
        VIKRAM: We'll see what I sit down to.
    }
*   ["I'm getting out of it. I'll leave that thread tonight, and delete it all." # id: gfzs # move: grand # misses: steady-not-grand, clear-agreements # meant: I'd burn the whole thing down, if it would help. # heard: There go the minutes. They've still got theirs.]
    VIKRAM: And they'd have all of it, and I'd have you not in it.
*   ["They'd need to have heard something from me, first. Tell me what." # id: s4nj # move: ask-open # shows: open-questions, clear-agreements # heard: First. She's thought of the chair.]
    { safety >= 2:
        ~ fix = true
        VIKRAM: That you made him up. The both of them, to their faces, by that Sunday. # event: agree-together correct-it weight:3 due:muted-thread-3
    - else:
        VIKRAM: I'm not writing your lines for you.
    }
-   VIKRAM: And no cards. Nobody's to be sorry at me. I won't have Divya sending fruit. # event: refuse
    She does send fruit. She sent it for the croup.
*   ["Why shouldn't they be sorry? Half of the worst ones were Divya's." # id: 6q99 # move: deflect # misses: own-your-part, drop-defensiveness # why: He had spoken of what he wanted. It answered with whose fault it was. # meant: I couldn't have been that funny by myself. # heard: She's going to share it out, so there's less of it.]
    VIKRAM: Divya isn't married to me.
*   ["No cards, and no fruit. It's for me to be sorry, and not for them." # id: jdx2 # move: accept-limit # shows: own-your-part, clear-agreements # heard: She said no fruit. She repeated the fruit.]
    VIKRAM: They can be normal. If they know how.
*   [Nod, at the windshield, and leave it lying just where he has put it. # id: v3mr # move: listen # shows: safe-dialogue, active-listening # heard: She's not going to talk me out of it. I'd got ready for that.]
    Twelve lanes, now, and all of Scarborough lit up.
*   ["But they'll want to. They love you. It would be unkind not to let them." # id: 8p9h # move: rush # misses: safe-dialogue, open-questions # meant: There were three of us in it. I thought you'd want all three. # heard: Unkind. I'm keeping them from something.]
    VIKRAM: Then they'll have to put up with me.
-   VIKRAM: It'll start up again. By Wednesday, I give it.
*   ["I've got it on mute, you know. I have had it on mute for years." # id: mcw8 # move: minimise # size: 0.5 # misses: word-deed-gap, words-give-meaning # meant: I don't sit and wait for it. I hardly look till noon. # heard: On mute. I'd wondered where all that quiet came from.]
    VIKRAM: I know it's on mute. I never heard a thing.
*   ["The day it does I'll tell you, at home. What they put, and what I put." # id: x2kz # move: promise-specific # promise: thread-home specific weight:1 due:muted-thread-3,muted-thread-4 # shows: specific-commitment, words-give-meaning # heard: What she put. She said that half without my asking.]
    ~ home = true
    { safety >= 2:
        VIKRAM: Standing up. I don't want it in bed.
    - else:
        VIKRAM: You'd have to remember it's a thing.
    }
*   ["Would you want to hear about it, when it does, or to be left alone?" # id: bn8q # move: ask-open # shows: open-questions, clear-agreements # heard: I hadn't thought I could be left alone.]
    { safety >= 2:
        ~ home = true
        VIKRAM: Hear. The same day. And only what you wrote back, if you're in a hurry. # event: agree-together thread-home weight:1 due:muted-thread-3,muted-thread-4
    - else:
        VIKRAM: I'd want it to be about recipes.
    }
*   ["I won't write in it again. Not one single word of it, about anything." # id: pbwg # move: promise-vague # promise: never-again vague # misses: specific-commitment, clear-agreements # meant: I wanted to be somebody who had never done it. # heard: She's got two sisters. She'll last till the weekend.]
    VIKRAM: And when your father has his knee done? What will you do, send a bird?
-   -> close_2

=== close_2 ===
Mississauga, ten to one. You each take one, as you always do, the one who is nearer to your own door.
{
- safety >= 2 && trust >= 2:
    On the stairs he waits at the turn, so that you can get past him with Nila's feet. It is the first time tonight that you have been close enough to hear him not drumming.
- safety >= 2:
    He goes up first. He says which stair, the one that creaks, though you have lived here for six years.
- trust >= 2:
    He goes up first. There is a light on a timer, and it waits until you are both on the stairs.
- else:
    He goes up first. By the time that you have Nila's shoes off, the door of the music room has closed, and he's on the other side of it.
}
{ jar:
    In the morning there is a jar on the kitchen sill, with his name on, where the sun gets to it.
- else:
    In the morning there is a jar in the footwell, on its side. It hasn't leaked. It has only rolled.
}
-> the_firm

=== skip_muted_thread_2 ===
{ start:
    On the highway, with the twins asleep, you started it. He asked what you got for it, and you told him: a laugh. # event: keep i-start
- else:
    On the highway, with the twins asleep, you started it. He asked what you got for it, and you told him: a laugh.
}
Both your sisters are to hear it from you, in person, by a week Sunday. If the thread starts up, he hears that day. # event: agree-together correct-it weight:3 due:muted-thread-3 # event: agree-together thread-home weight:1 due:muted-thread-3,muted-thread-4
~ start = false
~ slip = false
~ woke = false
~ fix = true
~ home = true
-> the_firm
