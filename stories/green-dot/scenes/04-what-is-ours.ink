// Scene 4, What is ours: by the stove on the first of June (maintain), and the five endings.
// Settles two-lists, tell-that-day and phones-in-hall. Opens nothing.
=== stove ===
~ tell_due = tell
~ phones_due = phones
~ lists_due = lists
The first of June, ten to eight, and nine degrees. Bea has lit the stove, out of spite. # scene: green-dot-4 # stage: maintain # room: stove-side
The show came down on Saturday. The door from February is in the basket, in lengths. She kept the handle.
{ lists_due:
    The lists are due at eight. She has two pencils behind her ear, and she can only find one.
- else:
    It was to be June, and now it is. Nobody has said what was to happen in it.
}
*   [Sit down on the boards with your list, crossings out and all, face up. # id: jvj5 # move: small-deed # shows: keep-every-promise, clear-agreements # heard: Face up. I can see where she changed her mind.]
    { lists_due:
        BEA: Eight o'clock. You've crossed out your mother. # event: keep two-lists # prop: two-lists
    - else:
        BEA: You've crossed out your mother.
    }
    She lies down on her front, by the basket, and looks for somewhere to lean.
*   ["Give me till nine, would you? I have got half, and half of it is wrong." # id: wh7v # move: set-scene # size: 0.5 # shows: words-give-meaning, small-acts # heard: It isn't eight yet, and she's said so. Till nine, then.]
    { lists_due:
        BEA: Nine. I'll do the ash. # event: renegotiate two-lists due:green-dot-4
        At nine it is on the boards, in ink. She blows the ash off it. # event: keep two-lists # prop: two-lists
    - else:
        BEA: Nine. I'll do the ash.
    }
*   [Wait, and see if she begins. She's been taking down sets since Friday. # id: 86vm # move: withdraw # misses: begin-the-talk, keep-every-promise # meant: You looked so tired that I didn't like to start. # heard: It's gone eight. She's looking at me to see if I mind.]
    ~ slip = true
    { lists_due:
        BEA: I brought a pencil. # event: break two-lists
    - else:
        BEA: Are we doing June, or is it only cold?
    }
    You go and look for some paper. It takes longer than it ought to.
*   [Read her the agreement you've typed out, in six parts, with headings. # id: mtjc # move: grand # misses: clear-agreements, specific-commitment # meant: Six parts. I'd been at it for a week of evenings. # heard: It's got a heading called Bea.]
    ~ slip = true
    { lists_due:
        BEA: That isn't a list. That's a tender. # event: break two-lists
    - else:
        BEA: That isn't a list. That's a tender.
    }
    She turns over the last page, to see if there is a place for her to sign.
-   She opens the stove with the handle of her chisel, and puts a length of door in.
    ~ lists_due = false
    BEA: Anything, before we start?
    There was a call this morning, with twelve faces on it, and one of them was his. By his name there was a green dot. He typed it to you alone: good to see you.
*   ["No, nothing. Buses, mostly. It was a very long day of buses." # id: zg64 # move: conceal # misses: open-book, proactive-openness # meant: It was four words, and I hadn't answered them. # heard: Buses. Floor was on that call. Floor rang me at noon.]
    ~ slip = true
    ~ found = found + 1
    { tell_due:
        BEA: Floor was on it, Noor. She rang to ask if I was all right. # event: discover # event: break tell-that-day # mood: bea cold
    - else:
        BEA: Floor was on it, Noor. She rang to ask if I was all right. # event: discover # mood: bea cold
    }
*   ["Daan was on a call. He typed good to see you, and I typed nothing." # id: b5tt # move: disclose # shows: proactive-openness, open-book # heard: I knew by noon. I wanted to know if I'd hear it from her.]
    { tell_due:
        BEA: I know. Floor rang. I thought, I'll see if she says. # event: keep tell-that-day
    - else:
        BEA: I know. Floor rang. I thought, I'll see if she says.
    }
    BEA: Which was rotten of me. I'll not do it again.
*   ["Only work. He was on a call with a dozen people, so it hardly counts." # id: pshk # move: minimise # misses: proactive-openness, word-deed-gap # meant: I told you, and I wanted it to be small. # heard: It counts or she'd not have told me it didn't.]
    ~ slip = true
    { tell_due:
        BEA: Who's counting it? You or me? # event: keep tell-that-day
    - else:
        BEA: Who's counting it? You or me?
    }
    She doesn't say it as if there were a right answer.
*   [Write it at the top of your list: his name, eleven o'clock, the four words. # id: 3f6b # move: small-deed # size: 0.5 # shows: open-book, words-give-meaning # heard: With her mouth would have been nicer. But it's there. It's first.]
    { tell_due:
        She reads it upside down, with her chin on her fist. # event: keep tell-that-day
    - else:
        She reads it upside down, with her chin on her fist.
    }
    BEA: Eleven. You've a nice clear eleven.
-   ~ tell_due = false
Then she reaches up to the shelf, behind the clock, and brings down an envelope. It is shut, and in his hand. # prop: post-shut
    BEA: That came on Thursday. It's to me.
    { told == "hidden": -> thursday_hidden }
    -> thursday

=== thursday_hidden ===
~ waited = true
~ found = found + 1
Along the flap, quite small: Noor never answered my note of the twenty-third. # event: discover # mood: bea cold
BEA: A week. A week and two days.
-> thursday

=== thursday ===
She puts it down on the boards, between the two of you, with the stamp the right way up.
*   ["It's yours. You needn't open it, and you needn't tell me if you do." # id: 5d5j # move: accept-limit # shows: faq-privacy, clear-agreements # heard: Both ways round. She thought of both.]
    { safety >= 2:
        BEA: I like it shut. I like that he's sat there, wondering.
    - else:
        BEA: I know I needn't.
    }
*   ["Since Thursday? And every single night you've asked me if there's anything?" # id: d4s3 # move: deflect # misses: faq-privacy, own-your-part # meant: I felt foolish, after trying so hard. # heard: She's got a promise. I never made one. I just got a letter.]
    ~ slip = true
    BEA: It's me he's written to. I'm allowed to be slow.
*   [Put your hand out for it, since it is sure to have something about you. # id: rrgs # move: chase # misses: faq-privacy, give-it-time # meant: I was frightened of what he might have told you. # heard: It's got my name on it, and she's reaching.]
    ~ slip = true
    BEA: It's got a V on it, for Vos.
*   [Look at the envelope, and at her, and then feed the stove a bit. # id: g3r9 # move: listen # shows: hold-the-storm, faq-privacy # heard: She's left it be. It can lie there and be a letter.]
    The hinge side goes in. It has one screw still in it, and the screw begins to glow.
-   It would burn well. You both think so at once, and both of you look at the stove.
    BEA: No. It'd be a lovely bit, and I'd be stood there in it. I'm not burning things at people. # event: refuse
    She slides it under the leg of the bench that rocks. The bench stops rocking.
    { safety == 0: -> yard }
    -> forecast

=== yard ===
She gets up, and goes out to the yard without her shoes. She holds on to the washing pole. The rain is coming straight down. # mood: bea flooded # prop: back-door-open
~ slip = false
*   ["Bea, come in, you'll be ill. I can't watch you stood out there like that." # id: tqf2 # move: chase # misses: steady-yourself, hold-the-storm # meant: I was so afraid it was the winter starting. # heard: Ill. There it is. She can't watch, so I'm to be seen in.]
    BEA: Then don't watch.
*   ["I'm going up to the landing. When the clock does the half I'll be down." # id: 7c4r # move: pause # shows: steady-yourself, right-time-place # heard: The half. And she's not going to stand at the glass.]
    You sit on the landing with your back against the airing cupboard. It has the towels in it, and is warm.
    At the half you go down. She has dried her feet, and put a saucepan under the drip. # event: return # mood: bea spent
*   [Open the yard door as far as it goes, and wedge it, and go and sit. # id: j2rh # move: listen # shows: steady-yourself, meet-anger-with-care # heard: It's wedged. So it's only me that has to come through it.]
    You hear her feet before you see them. She stands on the mat until she has stopped dripping, all over. # mood: bea spent
-   -> forecast

=== forecast ===
BEA: And you're doing it again. Looking at me like a forecast. I'm tired. I had a show come down. I'm not ill.
*   ["I only look because I love you. Somebody's got to keep an eye out." # id: wpd8 # move: defend # misses: drop-defensiveness, know-both-storms # meant: I was there that winter. I can't unsee it. # heard: An eye. I live with an eye.]
    ~ slip = true
    BEA: I've got two of my own.
*   ["I'm the one who's frightened, so I look at you. What does tired look like?" # id: 9b3z # move: ask-open # shows: know-both-storms, open-questions # heard: She's put the frightened where it goes. On her side.]
    { safety >= 2:
        BEA: It looks like this. The other one doesn't light a stove.
    - else:
        BEA: It looks like somebody asking me things.
    }
*   [Move round, next to her, so that you are both facing the fire. # id: mzqq # move: small-deed # shows: small-acts, hold-the-storm # heard: Out of the front row. Thank God.]
    Your knees get hot, and your back stays cold. After a bit she says that hers does too.
*   ["If it's coming, you'll say, and I'll believe you. I'll leave off looking." # id: zndg # move: reaffirm # shows: words-give-meaning, know-both-storms # heard: She'll believe me. It's usually the other way about that we practise.]
    { trust >= 2:
        BEA: I'll say. I'll say it to you first.
    - else:
        BEA: You'll leave off. You'd have to look at something.
    }
-   BEA: I can't talk to her like this. I hear it when I'm planing. It's got the rhythm. All today I had it.
    Sixteen weeks. It is a good evening, or it had been going to be.
*   ["You were a foot away. I typed that, and you asked if I wanted tea." # id: 3mcp # move: own # shows: faq-keeps-bringing-up, name-the-break # heard: The tea. I never told her about the tea. She's had it too.]
    BEA: You said yes. You had two sugars.
    She picks a thread of sawdust out of your sleeve, looks at it, and gives it to the stove.
*   ["I know, but we did December, didn't we? Tonight was for what comes next." # id: b927 # move: rush # misses: faq-keeps-bringing-up, hold-the-storm # meant: I was afraid of losing the whole evening to it. # heard: Did. Like a museum. We did December.]
    ~ slip = true
    BEA: You did December. I've still got the tickets.
*   [Put down the pencil, and stop, and wait in case there is more of it. # id: pxpx # move: listen # shows: faq-keeps-bringing-up, active-listening # heard: She put the pencil down. I heard it touch.]
    BEA: It's quieter than it was. It used to go with the big saw.
*   ["I'm sorry. I never even meant that. It was one stupid evening." # id: d82f # move: minimise # misses: validate-feelings, drop-defensiveness # meant: I wish more than anything I could unsay it. # heard: She sent it stupidly. It arrived all right.]
    ~ slip = true
    BEA: I'd sooner you'd meant it. Then somebody would have.
-   She goes out in the hall, and comes back with the fruit bowl, and both phones in it, and a pear. # prop: phones-in-bowl
    { phones_due:
        BEA: First of June. We were going to look at this. So I'm looking.
    - else:
        BEA: They've both ended up in here. Nobody ever said they should. So I'm looking.
    }
*   { phones_due } ["It's June, so that's that one done. I'll have mine back by the bed." # id: rwn6 # move: rush # misses: faq-privacy, clear-agreements # meant: We'd said June, and I'd kept to it. # heard: We said we'd look. She's only picked up.]
    ~ slip = true
    BEA: That was the looking, was it? # event: break phones-in-hall
    She takes the pear, which is the only other thing in the bowl.
*   ["You say first. I'd leave mine out there, but it was never meant for good." # id: 5kbw # move: ask-open # shows: faq-privacy, clear-agreements # heard: I go first. And there's a door in it.]
    { phones_due:
        BEA: September, then, and look again. I sleep. I wouldn't mind going on with that. # event: keep phones-in-hall
    - else:
        BEA: Out there till September, then, the pair of them. I'd like to sleep.
    }
    BEA: Mine as well. I've stopped looking up what's wrong with me.
*   [Take the pear out, and put the bowl on the boards between the two of you. # id: g7zn # move: small-deed # shows: small-acts, faq-privacy # heard: She took the pear. She left the rest for the both of us.]
    { phones_due:
        BEA: Leave them out there, I think. Till the clocks go back. Then look again. # event: keep phones-in-hall
    - else:
        BEA: Out there, I think. Till the clocks go back.
    }
    You halve the pear with her chisel. It is a bad pear, and you both eat it.
*   ["Keep mine for good, if it helps. I've no use for any private life now." # id: tvnd # move: collapse # misses: faq-privacy, know-both-storms # meant: I'd give up all of it if you felt safe. # heard: I don't want it. I want her to have one, and to come home from it.]
    ~ slip = true
    { phones_due:
        BEA: Don't be a nun at me. September, and then we look again. # event: keep phones-in-hall
    - else:
        BEA: Don't be a nun at me. It's a bowl.
    }
    She pushes it back, an inch, to your side.
-   ~ phones_due = false
She reads you hers. Ours: that winter, all of it. My brother may know what he likes. Mo may know I was ill. Your mother may know that I'm tired. Joris can have the fish.
    BEA: That's mine. What's yours?
*   [Read yours out, with the bits that you crossed out, and then stop. # id: 9g9c # move: disclose # shows: proactive-openness, clear-agreements # heard: She read me the crossings out. Nobody reads you those.]
    You read it to the end. It takes less than a minute. The stove ticks, and settles, and lets down a coal.
    BEA: You've got soup on yours.
*   ["Nobody gets anything, ever again. It's the only safe way that I can see." # id: 7h95 # move: promise-vague # misses: clear-agreements, specific-commitment # meant: I never want to be able to hurt you like that. # heard: So she'll sit on it till it finds a way out. It did before.]
    ~ slip = true
    BEA: That's how you end up with a Daan.
*   ["One person I can be frightened to. Who could you stand for it to be?" # id: j6xv # move: solve # shows: clear-agreements, build-new-not-back # heard: That's what she needed in the first place. That's the list.]
    { safety >= 2:
        BEA: Your sister. She's the only one of you who can keep a door shut. And tell me when you have.
    - else:
        BEA: I'd have to think. I'd want to have met them.
    }
*   ["But some of it was mine as well. It was my winter too, if I'm honest." # id: wtmm # move: deflect # misses: drop-defensiveness, know-both-storms # meant: It happened to me too, and I've no word for that. # heard: If she's honest. It's true. I wish it had come by a different door.]
    ~ slip = true
    BEA: It was. Put it on your list, then. Don't take it off mine.
-   BEA: They've asked me for the tour. Ten weeks from the fifteenth: Ghent, Bremen, all over. I said I'd say by Friday.
    BEA: And I don't want visiting. Whatever I say to them. Don't ask me to be visited. # mood: bea hard
*   ["Ten weeks, now, just as it's getting better? It feels like running away." # id: m5w4 # move: rush # misses: decide-willing, give-it-time # meant: I was afraid that you wouldn't come back. # heard: Just as it's getting. She's got a hand on the back of my coat.]
    ~ slip = true
    BEA: It's work. It's got per diems.
*   ["No visits, then. I'd like a letter, if ever you should feel like one." # id: zskt # move: accept-limit # shows: decide-willing, stay-committed # heard: She took the no and put it down. She only asked for paper.]
    { safety >= 2:
        BEA: A letter you can't see if I've read it. I'd like that myself.
    - else:
        BEA: I'm not much of a one for letters.
    }
*   ["Tell me what's in it for you, besides the lorry. I'd like the good part." # id: cf8k # move: ask-open # size: 1.5 # shows: open-questions, decide-willing # heard: The good part. I'd been saving it up in case nobody asked.]
    { safety >= 2:
        BEA: A staircase that leads somewhere. And nobody on it who knows a thing about me.
    - else:
        BEA: Sleep. It's got a bunk in it.
    }
*   { slip } ["I've got hold of your sleeve again, haven't I? It's your tour, and your Friday." # id: p4wb # move: repair-slip # shows: drop-defensiveness, stuck-is-not-failed # heard: She noticed her own hand. She's let the sleeve go.]
    BEA: You had. It's an old sleeve. It'll drop back.
-   The rain lets up, and the gutter goes on by itself for a while, and then that stops too. # hold: 900
    ~ slip = false
    BEA: I'll want another word, you know. For it. If it comes again. I can't use that one.
*   ["Let's find you one now. Something kinder, with no metal in it at all." # id: 3rj3 # move: grand # misses: hold-the-storm, open-questions # meant: I wanted us to make it, out of all this. # heard: She'd have it painted by bedtime.]
    BEA: It isn't a kind thing. It doesn't want a kind word.
*   ["Tell me when you've got it, won't you? I'd like to be the first." # id: fd7s # move: chase # misses: give-it-time, faq-privacy # meant: I so want to be the one you tell again. # heard: She's in the queue already, with her hand up.]
    BEA: You were the first one who knew the last one.
*   [Hold the stove door for her, while the last of the other door goes in. # id: r3vj # move: listen # shows: hold-the-storm, give-it-time # heard: She didn't ask. She held it open and she didn't ask.]
    It is the lock side. There is a bright square on it, where the handle was.
*   ["You could have one and not say. I'd knock, whatever it was called." # id: 5qh9 # move: reaffirm # size: 1.5 # shows: build-new-not-back, hold-the-storm # heard: She'd knock. Without knowing what on.]
    { trust >= 2:
        BEA: You would, too. You'd knock on a hedge.
    - else:
        BEA: You could. I might, then. Have one and not say.
    }
-   -> last_line

=== last_line ===
She shuts the stove. Through the mica there is still a good deal of light.
// The family decides; the story's own memory only chooses words within it.
{
- family == "building-new": -> end_new_words
- family == "not-yet" || family == "not-yet-apart": -> end_ten_weeks
- family == "quiet-truce": -> end_polite_weather
- family == "honest-parting": -> end_good_at_this
}
-> end_a_week

=== end_new_words ===
She does four weeks of the ten, the ones with the staircase. It was what she had been going to tell them anyway. # end: new-words
Nobody visits. There are two letters, and a drawing of a hinge. You write back on squared paper, with a pencil, and leave in what you cross out.
In Bremen a phone goes in the stalls, two notes, in the silence before the end. She rings you from the van to say so. She says it was the ceiling, for about a minute, and then it was Bremen.
In September you bring the bowl in, and look. Yours comes back to the bedroom, face up. Hers stays out with the pears.
{ pencil:
    The page from the ferry is in the kitchen drawer, with its ruled line. Neither of you has thrown it out. It has a recipe on the back by now.
- else:
    The handle is on the kitchen drawer. It is much too big for it, and has to be turned.
}
You tell your sister that you are frightened, some nights, in November. That evening you tell Bea that you told her. She says, what did she say? And then, did she? Good.
It comes in the second week of January, on a Tuesday. You are doing timetables at the table, and she is on the sofa, her own end. # room: sofa-winter
She says it to you, the new one. It isn't long. You have never heard it used for that.
You don't write it down. You put your pencil by, and move up, and knock.
-> END

=== end_ten_weeks ===
She says yes on the Friday, to all ten. # end: ten-weeks
{ family == "not-yet-apart":
    BEA: I want to find out who's there when nobody's looking. You do your own finding out.
    The lorry goes at seven. She has told you where not to stand, and you don't stand there. You hear it change down for the bridge.
- else:
    BEA: I can't tell what it is from in here. I'll see it better from Ghent. You stand back, from a thing that size.
    The lorry goes at seven. You take the other end of the last flat, and she bangs on the side of it twice, for the driver.
}
{ lifted:
    On the dock, when it has gone, there are two pairs of footprints in the dust, facing each other, about a door apart.
- else:
    On the dock, when it has gone, there is a clean place in the dust, as wide as a door.
}
The first letter is a list of what is wrong with the van. The second is four sides, and none of it is about you. You read it on the ferry, there and back. # room: ferry-alone
You write on Sundays. You tell her who was on which call. You tell her that the bolster has gone on top of the wardrobe, and that you sleep on your own side regardless.
The sixth week there isn't one. You don't ring. In the seventh there are two, numbered, in case.
{ trust >= 2:
    The second one says: Bremen. Somebody's phone. I looked round for you. I don't know what I thought about that.
- else:
    The second one says: I still do the ninth of December when I plane. I don't do it every day. I thought you'd want the count.
}
The last has a date on it, and the time of a train, and no other words. You would like to know what it means.
You go out and oil the hinges on the yard door, which have never squeaked. # room: stove-alone
-> END

=== end_polite_weather ===
She turns down the tour. There is too much on at the shop. # end: polite-weather
Everything works. The phones are in the bowl by eleven. If he writes you say so, and she says thank you for saying. He has stopped, in fact, by August, and you say that.
On Sundays you tell each other your weeks, after lunch, a quarter of an hour each. They are good weeks. They could be read out anywhere.
FLOOR: You two are a miracle. Isn't it peaceful here?
There are things that you don't bring up, since it is a nice evening. There are more of them than there were, and the evenings are very nice.
{ told == "before":
    She doesn't sing in the bath. You have noticed that she runs both taps.
- else:
    She sings in the bath again. You have noticed that she stops when you come up the stairs.
}
One night in November she sits a long time with a spoon in her hands, not sanding it. You ask her if she is all right. # prop: wooden-spoon # room: stove-autumn
BEA: Fine. A bit grey.
You look out at it with her. Yes, you say. They did say grey. It might brighten up, towards the weekend.
-> END

=== end_good_at_this ===
She gets up, and looks for the handle in among the bark. She stands there and turns it, this way and that, with no door on it. # end: good-at-this
BEA: You got good at this. I mean it. You ask, and you wait, and you don't go for your phone. I wish you had got good at it with me.
You say that it was with her. She thinks about that. She gives it more time than you would have.
BEA: No. It was on me. I'd always be able to see the pencil marks.
{ trust >= 2:
    BEA: You kept your word, and I want it written somewhere that you did. I just don't want to be who it's kept to.
- else:
    BEA: It's been lovely to look at, some of it. It was painted. I tried the handle, and there was only wall. I don't know a nicer way to say that.
}
You sit up until the stove is out. At one o'clock she goes and gets the last two pears. Neither of you can remember whose name the gas is in.
You sort the books by who would cry. It comes out nearly even. She gives you the spoon from the ninth of December, and says that it was never any good for soup. # prop: wooden-spoon
She goes with the tour on the fifteenth. You take the other end of the bench that rocks, on her count, through the hall and out. You can see her boots under it, going backwards.
{ thursday:
    On the boards, where its leg stood, there is an envelope, still shut. You both step over it.
}
In the spring you are in the stalls, by yourself, in your good coat. There is a staircase, and a woman goes up it, and at the top there is a door. # room: stalls
It opens. It has the old handle on.
-> END

=== end_a_week ===
{ waited:
    A week and two days, she says once more, quite quietly, the way she says a length before she cuts it. # end: a-week
    She doesn't ask you why. You had got the why ready. You stand there and hold it.
    BEA: I could have had it in the bath. I'd have been all right in a minute. I was singing.
- else:
    He writes to you on the Tuesday: how is she, really? You are going to tell her at supper, and at supper she is nearly cheerful. # end: a-week
    On the Wednesday there is no good moment. On the Thursday it is two days old, and would need explaining. By Sunday you could pass an examination in not saying it.
    She finds it out on the next Tuesday, from Floor, by accident, over a cake. It has been a week.
}
She goes round the flat with a pencil. She isn't taking much. She writes a small B on the undersides of things, where they would be on a set.
{ found >= 2:
    You say that it was only ever to save her being hurt. She asks you which of the two of you it saved. She isn't being clever. She would like to know.
- else:
    You say that you were just about to tell her. It is even true. She nods, as she would to the radio.
}
Mo comes with the shop van on the Saturday, and shakes hands with you, because he was brought up to. It takes them forty minutes.
She leaves you the stove, the soup flask, and the bowl. Her end of the sofa has a dip in it. # prop: thermos # room: stove-alone
That night the phone goes, two notes, in the hall, in the dark. You are in bed. You look for it on the ceiling. # room: bedroom-alone
You count until it goes out. You get to nineteen.
-> END

=== skip_green_dot_4 ===
// Settles what is still open, and only that.
{
- told == "hidden" && not waited && lists_due:
    On the first of June Daan's letter to Bea let out the note that you had kept from her. You each read out your list. # event: discover # event: keep two-lists
- told == "hidden" && not waited:
    On the first of June Daan's letter to Bea let out the note that you had kept from her. You each read out your list. # event: discover
- lists_due:
    On the first of June, by the stove, you each read out your list: what was yours, and who might be told of it. # event: keep two-lists
- else:
    On the first of June, by the stove, you each read out your list: what was yours, and who might be told of it.
}
{
- tell_due && phones_due:
    You told her about the call. She brought the bowl in, and you looked at it together. She had been asked on a tour. # event: keep tell-that-day # event: keep phones-in-hall
- tell_due:
    You told her about the call. She brought the bowl in, and you looked at it together. She had been asked on a tour. # event: keep tell-that-day
- phones_due:
    You told her about the call. She brought the bowl in, and you looked at it together. She had been asked on a tour. # event: keep phones-in-hall
- else:
    You told her about the call. She brought the bowl in, and you looked at it together. She had been asked on a tour.
}
{ told == "hidden" && not waited:
    ~ waited = true
    ~ found = found + 1
}
~ tell_due = false
~ phones_due = false
~ lists_due = false
~ slip = false
-> last_line
