// Scene 5, The lake: the thirty-ninth Sunday, at Ranco, from eight until the fire is out (maintain), and the five endings.
// Settles sundays, questions and sentence. Opens nothing.
=== lake ===
~ sundays = true
~ ask_due = ask
By seven the horseflies have gone in, and you can wear dark things again. # scene: nine-months-5 # stage: maintain # room: lake-evening
Sunday the seventh of February, ten to eight. The thirty-ninth. You have had the cabin at Ranco for a week, with a bunk room for the boys and a bed that nobody has to fold.
Vicente and Lucas are jumping off the end of the jetty, one after the other, with a face for every jump. Andrés is in the water to his chest, giving them marks.
ANDRES: Four. Your knees were in it.
{ missed:
    He has brought the calendar with him, rolled up. There are gaps in it, and he has gone round each of them in red.
- else:
    He has brought the calendar with him, rolled up. It goes dot, dot, ring, dot, as far as last week, without a gap.
}
Lucas does one more, running, with a cushion. Andrés laughs so that he has to hold on to the post.
*   ["Look at us. It's almost how we were, isn't it? I knew it would come." # id: knjz # move: rush # size: 1.5 # misses: notice-healing, kt-process-not-fix # meant: I was so happy that I couldn't keep it in. # heard: How we were. I was happy then, too. That's the trouble with it. # why: He had laughed at a cushion, and it was entered as progress.]
    ~ slip = true
    He stops. It takes no time; it's like a lamp.
*   [Go on cutting up the bread on the boards, and let him laugh it out. # id: w97q # move: listen # shows: notice-healing, kt-process-not-fix # heard: She didn't turn round to see it.]
    It takes him a good while. Towards the end there's a bit of the second voice in it.
*   ["That was a seven, that cushion. I'd have given it a seven from here." # id: 9xvg # move: notice # shows: notice-healing, words-give-meaning # heard: She's marking the jump. She isn't marking me.]
    { safety >= 2:
        ANDRES: Six five. He's to find that cushion.
    - else:
        ANDRES: It's not our cushion.
    }
*   ["You can't know what it is to me to hear that. I'd forgotten it." # id: nmh7 # move: collapse # size: 0.5 # misses: notice-healing, know-both-storms # meant: I had missed it so much. # heard: It's hers already. I'd only just let it out. # why: The laugh was his, and it turned into something that you had been given.]
    ~ slip = true
    ANDRES: It was about a cushion.
-   Eight o'clock. The hen is in the bag with the towels, not wound.
*   [Leave the hen in the bag. He's happy, and you don't want to stop it. # id: 52w2 # move: withdraw # misses: keep-tending, keep-every-promise # meant: You had laughed. I'd have kept that going with both hands. # heard: It's gone eight. She's looking at me as if I'd melt. # why: It was a kind thought, and it made a good evening into a reason to stop.]
    ~ slip = true
    ~ missed = true
    He comes up out of the water at ten past, and looks in the bag himself.
    ANDRES: She's not been wound. # event: break sundays
    He winds her. He does it with his back to you. # prop: hen-clock
*   ["What about nine? They'd be in bed by then, and we'd hear ourselves." # id: hpkr # move: set-scene # size: 0.5 # shows: words-give-meaning, keep-tending # heard: Nine's right. You can't ask a thing with Lucas in the air.]
    ANDRES: Nine. They'll be dead by nine. # event: renegotiate sundays due:nine-months-5
    At nine the bunk room has gone quiet, and there are two chairs on the jetty, with the hen between. # event: keep sundays
    It's light yet. It is going to be light for ever. # prop: hen-clock
*   ["It's the best evening of the year. We could leave it, just for once." # id: vb8h # move: rush # misses: keep-tending, keep-every-promise # meant: I thought that we'd earned one off. # heard: A good day's when she'd like to stop. I'd thought it was me. # why: The evening was good on the strength of all the Sundays before it, and it was offered in place of one.]
    ~ slip = true
    ~ missed = true
    ANDRES: That's a pity. I had a nice one for you. # event: break sundays
    He goes back in, up to the neck. After a while he gets out, and sits down by you in any case.
*   [Wind the hen, stand her on a post of the jetty, and put your feet in. # id: 7zv8 # move: small-deed # shows: keep-tending, daily-consistency # heard: It was going so well that I'd thought she'd let it go. # why: It was a good evening, and you did what you do on the bad ones.]
    ANDRES: You brought her. # event: keep sundays
    He wades over, and gets up beside you, and drips. The boys are sent in for bread. # prop: hen-clock
-   ~ sundays = false
    ANDRES: So. News?
    Soto rang on Friday. Javier wants to come back on the rota from March, for the coast. Soto has said that he'll ask you.
*   ["Soto rang on Friday. Is it all right to have it now, out here, tonight?" # id: z86x # move: set-scene # shows: proactive-openness, right-time-place # heard: It's him, then. She's let me choose the hour, and there's a breeze.]
    ANDRES: Now. While I've got my feet in something.
    You tell him. He moves his feet about, and the whole lake gets it.
*   ["Only work. Nothing's settled. I don't want to drag the practice out here." # id: cwtp # move: minimise # size: 1.5 # misses: proactive-openness, word-deed-gap # meant: One week by a lake, without him in it. You'd earned that. # heard: Nothing's settled. So there's a something.]
    ~ slip = true
    ANDRES: What is it that isn't settled?
    He gets it out of you in three. It is not hard; he does it for a living.
*   ["Soto rang. Javier's asked for the coast in March. I've said not with me." # id: qkhf # move: disclose # shows: proactive-openness, open-book # heard: March again. But I've had it from her, and not from a horse.]
    ANDRES: And what did Soto say?
    You tell him that Soto said, what? So you had to shout it, in the dairy, in front of everyone.
*   ["There's something that'll keep until Monday. Let's have tonight, first." # id: 3756 # move: withdraw # size: 0.5 # misses: proactive-openness, begin-the-talk # meant: I'd have told you on the way home. # heard: It'll keep. She's got it in the cold box. # why: He heard that there was something, and that he was not to have it yet. He does not keep well, as he says.]
    ~ slip = true
    ANDRES: Now, please. I don't keep well.
    You tell him.
-   ANDRES: I've got one too.
    He reaches into his shoe and lays it on the boards between you: two keys, on a loop of string. # prop: keys
    ANDRES: I've been to see a house. In Collico, up the hill. I can't get better in ours. I know where everybody was standing. There's three bedrooms. I counted them twice.
*   ["Three for how many of us? Only tell me if I'm in one of them." # id: fvsw # move: chase # size: 1.5 # misses: give-it-time, steady-yourself # meant: I couldn't breathe until I knew. # heard: She's gone straight up the stairs and she's looking in the rooms.]
    ~ slip = true
    ANDRES: I've told you how many there are.
*   ["You went by yourself? I thought that we did things like that on Sundays." # id: sjgn # move: deflect # size: 1.5 # misses: open-questions, own-your-part # meant: I felt left out, after trying for so long. # heard: She minds. I'd gone behind her back, to a kitchen. # why: It was true that he had gone by himself. It answered a key with a complaint.]
    ~ slip = true
    ANDRES: I went on a Tuesday. I wanted to see if I could.
*   ["What can you see from it? Tell me what you see from the sink, say." # id: 565d # move: ask-open # shows: open-questions, build-new-not-back # heard: She asked what's out of the window. Not who's at it.]
    { safety >= 2:
        ANDRES: The river. You'd see rain half an hour before you had it.
    - else:
        ANDRES: A wall. But it's nobody's wall.
    }
*   [Leave them on the string, and look at them, for as long as he does. # id: htr5 # move: listen # shows: give-it-time, hold-the-storm # heard: She didn't pick them up. I'd wondered if she would.]
    One is for the front, and one's for the woodshed. He tells you that. He seems to want you to know which.
-   ANDRES: Don't ask me who it's for. I don't know. I want a key that you've never had. # event: refuse
    The loop of string has made a small wet ring on the boards.
*   ["If you take it, we tell the boys together, whoever it's for. That's all." # id: vhfv # move: reaffirm # shows: stay-committed, words-give-meaning # heard: Whoever. She got it out, and her voice held.]
    { trust >= 2:
        ANDRES: Yes. That's the first thing I decided as well.
    - else:
        ANDRES: We'll see who's telling whom.
    }
*   ["I'd sell ours tomorrow. I'd live in a tent, if you were in it too." # id: 754m # move: grand # misses: steady-not-grand, no-quick-fix # meant: I'd have gone anywhere. # heard: I've brought her two keys, and she's in a tent.]
    ~ slip = true
    ANDRES: It's got a roof. That's what I liked about it.
*   ["Then it's a house with three bedrooms. It can be that till you know." # id: ksrc # move: accept-limit # shows: give-it-time, no-quick-fix # heard: It can be that. She's left all the lights off in it.]
    ANDRES: Till Wednesday. They want the keys back Wednesday.
*   ["What about since Christmas? It's been so much better. You've said so." # id: xgd4 # move: rush # size: 1.5 # misses: no-quick-fix, give-it-time # meant: I didn't see why you'd need to leave it now. # heard: I said it. It's been kept, and here it is again.]
    ~ slip = true
    ANDRES: It has. That's why I could go and look.
-   { safety == 0: -> out_there }
    -> towel

=== out_there ===
He goes in off the end, in his shirt, and swims. He swims straight out, badly, with a great deal of splash. # mood: andres flooded
~ slip = false
*   [Get up and stand at the end, where he'd see somebody, and count strokes. # id: 943t # move: listen # shows: steady-yourself, hold-the-storm # heard: There's a person on the jetty. She's not waving.]
    At two hundred and six he turns on his back. At about three hundred he begins to come in. # mood: andres spent
*   ["Andrés! Come back in, it's cold out there, and the boys'll see you!" # id: nrqk # move: chase # misses: steady-yourself, hold-the-storm # meant: You swim like a gate. I was afraid. # heard: They'll see me. They've seen me in my pyjamas, with a clock.]
    ANDRES: Let me be wet!
    It comes in very clear, the way it does over water. In the cabin somebody shuts a window.
*   [Call across that you'll be at the cabin, and back here when it's dark. # id: 2fdb # move: pause # shows: steady-yourself, right-time-place # heard: Dark's twenty to ten. I can do that, on my back.]
    You hang up every towel there is. You fill in the boys' names on a postcard, and then there's nothing more to do.
    It gets dark, and you go down. He's on the boards in a dry shirt, with blue lips and the keys. # event: return # mood: andres spent
-   -> towel

=== towel ===
The screen door goes, and it's Vicente, twelve and three quarters, in a blanket, with a crust.
{ waved:
    VICENTE: That night with the flour, you had the light on in the truck. I thought, well, they're both in there.
- else:
    VICENTE: That night with the flour I waved at you, in the truck. I could see you. You thought I couldn't.
}
VICENTE: Lucas wants to know if you're getting divorced.
*   [Fetch Lucas out, sit them on the step, and say it with Andrés. # id: c323 # move: small-deed # shows: keep-every-promise, words-give-meaning # heard: She began it and I ended it. It came out as one. # why: They had asked, and they got it within the hour, from both of you, in the same words.]
    ~ told = true
    { sentence:
        It has eighteen words. Mum lied to Dad about something big, and we are working out what to do, both of us. # event: keep sentence
    - else:
        It has eighteen words. Mum lied to Dad about something big, and we are working out what to do, both of us.
    }
    LUCAS: So it isn't the cows.
*   ["Of course we're not, silly. Who's been putting that into your heads?" # id: qqps # move: minimise # size: 1.5 # misses: word-deed-gap, keep-every-promise # meant: You can't send a boy of twelve to bed with that. # heard: Of course not. I hadn't got as far as of course. # why: Of course was more than Andrés knew himself, and the boy could hear that.]
    ~ slip = true
    { sentence:
        ANDRES: That isn't the sentence. # event: break sentence
    - else:
        ANDRES: Camila.
    }
    Vicente eats the crust. He has folded that sofa thirty times; he is not a person who can be told of course.
*   ["We've something to tell the pair of you. Tonight, by the fire, Dad and me." # id: 4dcj # move: set-scene # size: 0.5 # shows: words-give-meaning, kt-deeds-back-words # heard: By the fire. Now I've got an hour to learn my half.]
    ~ told = true
    { sentence:
        VICENTE: Is it bad? # event: renegotiate sentence due:nine-months-5
    - else:
        VICENTE: Is it bad?
    }
    By the fire you say it, half each. Mum lied to Dad about something big, and we are working out what to do.
    { sentence:
        LUCAS: So it isn't the cows. # event: keep sentence
    - else:
        LUCAS: So it isn't the cows.
    }
    ANDRES: It never was the cows.
*   ["Not now, Vicente. We'll sit down with you both when we're back at home." # id: f2z9 # move: withdraw # misses: begin-the-talk, keep-every-promise # meant: I wanted them to have the end of the week. # heard: Home. That's where the cows are. # why: A boy had asked, in a blanket, with a crust. At home there would have been another good reason.]
    ~ slip = true
    { sentence:
        ANDRES: It was going to be here. # event: break sentence
    - else:
        ANDRES: He's asked us now.
    }
    VICENTE: I'll tell him maybe, then.
-   ~ sentence = false
Twenty to eleven. The boys are in their bunks, and the fire has fallen in. He's on the log, with a blanket round him, and the hen in it.
ANDRES: Do you miss it? I don't mean him. It. # hold: 900
*   ["No. Honestly, I don't. I never think of it from one week to the next." # id: spn2 # move: minimise # size: 1.5 # misses: kt-deeds-back-words, proactive-openness # meant: If I'd forgotten it, I thought, then you might. # heard: She never thinks of it. I've been thinking for two. # why: He had asked what was missed, and heard that he was alone with it.]
    ~ slip = true
    { ask_due:
        ANDRES: You left a bit of time before honestly. # event: break questions
    - else:
        ANDRES: You left a bit of time before honestly.
    }
*   ["I miss nobody knowing me. I'd drive home new. I don't want that again." # id: 6cbr # move: disclose # shows: proactive-openness, kt-deeds-back-words # heard: New. I'd have liked to be new as well. But it's an answer.]
    { ask_due:
        ANDRES: New. Yes. I can see that that'd be nice. # event: keep questions
    - else:
        ANDRES: New. Yes. I can see that that'd be nice.
    }
    He pokes the fire. A lot of it goes up, and out.
*   ["It's twenty to. Shall I give you the short of it, or all by daylight?" # id: hzzh # move: set-scene # size: 0.5 # shows: words-give-meaning, daily-consistency # heard: She looked at the time. She's kept that better than I have.]
    { ask_due:
        ANDRES: The short. # event: renegotiate questions due:nine-months-5
        You say that you miss driving home and nobody knowing who it was. It takes until a quarter to. # event: keep questions
    - else:
        ANDRES: The short.
        You say that you miss driving home and nobody knowing who it was. It takes until a quarter to.
    }
    ANDRES: That was quite long, for you.
*   ["Whatever I say to that, you'd take it home and lie there with it." # id: vnm8 # move: deflect # size: 1.5 # misses: safe-dialogue, own-your-part # meant: I was afraid to spoil what there'd been of today. # heard: I'd lie there with it. That's so. It's where I lie with everything. # why: It was very likely so. It left him to lie there with nothing instead.]
    ~ slip = true
    { ask_due:
        ANDRES: That's for me to see to. # event: break questions
    - else:
        ANDRES: That's for me to see to.
    }
-   ~ ask_due = false
He has got the hen out. She has a singed tail. # prop: hen-clock
    ANDRES: And this? Sundays? Do we go on with her, when we're home?
*   ["I've rather thought that we could stop. It's nine months, and we're all right." # id: 799z # move: rush # size: 1.5 # misses: keep-tending, kt-process-not-fix # meant: Nine months. I'd have liked us to have got somewhere. # heard: We're in the all right, are we? I'd like to see the sign.]
    ~ slip = true
    ANDRES: Nine months is a cow.
*   ["What would you have them for, from here? They needn't be only for that." # id: kxxq # move: ask-open # shows: keep-tending, open-questions # heard: From here. She left the rest of the road off.]
    { safety >= 2:
        ANDRES: For colanders. I'd like to have a row about a colander and know it was only that.
    - else:
        ANDRES: I don't know what I'd have them for.
    }
*   ["Wherever you are. I'd bring her in a tin, if it had to be by bus." # id: xmmg # move: reaffirm # shows: keep-tending, stay-committed # heard: By bus. She gets sick on buses.]
    { trust >= 2:
        ANDRES: You'd be green by the bridge.
    - else:
        ANDRES: You say that by a fire.
    }
*   { slip } ["I've been trying all evening to make you say it's over. You needn't." # id: 9887 # move: repair-slip # shows: drop-defensiveness, stuck-is-not-failed # heard: She's put it down. I could hear it go, on the boards.]
    ANDRES: I could feel you doing it. Like a calf at a bucket.
    He moves the blanket, so that there is some of it on your side of the log.
-   ~ slip = false
    He tips the last of the kettle over the fire. It goes out in pieces. There are more stars than there is any use for.
    ANDRES: I can't see you. Are you there?
*   [Find the torch and put it on, so that he can see that you are. # id: nwwx # move: rush # size: 0.5 # misses: give-it-time, hold-the-storm # meant: I wanted you to see my face. # heard: It's her face, lit up from under, being there at me. # why: He had asked if you were there. He got a face to look after.]
    He puts up his arm against it. All the stars have gone.
*   [Say that you are, once, and let that be as long as he needs. # id: 2kkp # move: listen # shows: hold-the-storm, kt-deeds-back-words # heard: She said it once.]
    A fish jumps, or something does. Neither of you says which of you that was.
*   ["Where would I go? You know me. You know that I'd always be here." # id: c78f # move: promise-vague # misses: kt-deeds-back-words, specific-commitment # meant: It was only what you say to somebody in the dark. # heard: I know her. I'd have sworn to it, a year ago.]
    He says that it was only that he couldn't see.
*   [Wind the hen, in the dark, until he can hear that she's pecking again. # id: qvv6 # move: small-deed # shows: daily-consistency, kt-deeds-back-words # heard: That's her. That's where she is, then.]
    He puts out a hand for her. It comes down on the hen, and some of your thumb.
-   -> last_line

=== last_line ===
It crows, over all that water. A second later, on the other shore, it crows.
// The family decides; the story's own memory only chooses words within it.
{
- family == "building-new": -> end_another_house
- family == "not-yet" || family == "not-yet-apart": -> end_still_sundays
- family == "quiet-truce": -> end_truce
- family == "honest-parting": -> end_one_calendar
}
-> end_april

=== end_another_house ===
On the Wednesday he takes the keys back, and asks if there might be another pair. He asks it with you standing next to him, in the office, in your rubber boots. # end: another-house
{ told:
    The boys have the sentence by heart. Lucas says it to the removal men. It's longer now by three words, which were Vicente's: and so far.
- else:
    The boys get the sentence in the empty kitchen, on two boxes, half each. Vicente says it back to you, to see if it is the same both times.
}
The sofa bed goes to Soto's nephew, who is getting married. You show him the bar. You show him the spring, and what to do about the spring. # room: river-kitchen
The house is important, Lucas has written, because of the view.
You have the room over the river, the two of you, most nights. Some nights you hear him on the landing, not coming in. You move your feet over. That is all you do.
In March they play it in the chemist's. He puts down his basket and goes out to the street, and stands there, and comes back for the plasters.
ANDRES: Two minutes. It was twelve, at the station.
{ yard:
    Sundays she goes on the sill, where she can see weather. It's been colanders, mostly. It was once the top yard at Futrono, and he got down the salt himself. # prop: hen-clock
- else:
    Sundays she goes on the sill, where she can see weather. It's been colanders, mostly. It was once the top yard at Futrono. The barn side, you said. It still is. # prop: hen-clock
}
The first Saturday in April, the clocks go back. At eleven at night he goes out to the truck, in his socks, with a torch in his teeth.
He gets in on his own side. He moves the seat to where it fits him, and leans over, and puts it right.
-> END

=== end_still_sundays ===
He takes the house until the end of winter. He tells you on the Wednesday, before he tells the agent, at ten to eleven. # end: still-sundays
{ family == "not-yet-apart":
    ANDRES: I want one kitchen that nothing's happened in. Don't bring anything. I'd only have to think where it had been.
    So you don't see it. You know it from Lucas, who has drawn you the plan, with the doors the wrong way round.
- else:
    ANDRES: It isn't a no. If it was a no I'd have had the one with two bedrooms.
    The wardrobe goes up the hill on your truck, tied down with the calving ropes. He walks behind it all the way, with one hand up, in case.
}
{ told:
    The boys have their sentence. They use it, at both ends, to see if it holds.
- else:
    The boys get their sentence in the truck, half way up the hill, with all four doors shut. It's late, and it is the same one from each of you.
}
{ family == "not-yet-apart":
    Sundays at eight, one week at your table, and one week on the bench below his hill. The hen goes across in a biscuit tin, with a sock round her. Twice she has gone off on the bus. # room: bus-stop
- else:
    Sundays at eight, one week at his table, and one week at yours. The hen goes across in a biscuit tin, with a sock round her. Twice she has gone off on the bus. # room: river-kitchen
}
{ trust >= 2:
    The ninth time he has lit the lamp outside for you. The tenth he has forgotten to, and you find that you're pleased about that as well.
- else:
    He writes down what you say, some weeks, and reads it back to you the next. It is nearly always the same. He puts a small red dot.
}
ANDRES: I don't know yet. I'll tell you when I know. I do know what Sunday is.
{ family == "not-yet-apart":
    In August he says that they want an answer on the house by September. He says it looking at the road, and holds the tin for you while you find your gloves.
- else:
    In August he says that they want an answer on the house by September. He says it looking out at the weather, and passes you the salt.
}
You take the seven minutes past nine home. The tin is on your knees. Somewhere by the bridge she begins. # room: bus-home
-> END

=== end_truce ===
He takes the keys back, and says that it was damp. # end: truce-for-the-boys
{ told:
    The boys were told, at the lake. Nobody has asked you anything since. It is a very good sentence.
- else:
    The boys are told that it was damp. Vicente nods. He has a way of nodding now.
}
By the winter it goes by itself. Shoes, dentist, moraine. He does the mornings, and you do the nights. He has a blue of his own now, on the fridge. # room: kitchen-winter
If there is a question he asks it at supper, between the salad and the meat, and you answer, and he passes you the bread. It's eight weeks since there was one.
ELBA: I knew it. Whatever it was. You only had to kneel.
On Sundays at eight there is a film. Lucas has the hen back, upstairs, to get him up for school.
{ gap:
    They take a photograph at her seventy-first. This time nobody has left a gap. You'd have to know where to look.
- else:
    They take a photograph at her seventy-first. He puts his arm round you for it, quite properly, and it's up.
}
Half past ten, and he says good night, and you say it. You pull the bar. It's forty seconds to a bed, and fifty back. # room: sofa-night
In April the clock on the dash went wrong again. You both use the truck. Each of you, when you're in it, takes off the hour in your head.
-> END

=== end_one_calendar ===
He has the hen in both hands, to stop her. # end: one-calendar
{
- trust < 2:
    ANDRES: I've stopped being able to tell. It may all be so. I can't spend the rest of it up on the road, looking down into a yard.
- yard:
    ANDRES: I got down and looked along it, from the road. There isn't any more of it, and I know that. I've come to the end, and it's still there.
- else:
    ANDRES: I've asked it every way there is. There isn't any more of it, and I know that. I've come to the end, and it's still there.
}
ANDRES: It's for me and the boys, the house. It's three bedrooms because they fight. I found that I knew. It was while I couldn't see you.
{
- not missed:
    ANDRES: Thirty-nine of them, and not a gap. I don't know what one does with a calendar like that. I'd like to keep it, if you don't mind.
- trust >= 2:
    ANDRES: There's a gap in it. I want you to know that I've spent more time on the others.
- else:
    ANDRES: You've been as sorry as anybody could be. I could never find what it was fixed to.
}
You stay there until it is cold, with the blanket round the two of you. You talk about who has the dentist.
{ told:
    The boys get a second sentence, on the Sunday after. It has nine words. You say five of them.
- else:
    The boys get one sentence, on the Sunday after, with nothing left out. It has thirty words. You say the first half, and hold on to the table.
}
There's one calendar, from the chemist's, with rivers. He gets two copies. Every month he does them both in red pen, and then you sit at his table and hear each other's, as the boys do their verbs. # room: river-kitchen
{ ask:
    If there's a question, he may send it until eleven. There's one in April, and one at Christmas. You answer them the same day.
- else:
    If there's a question he writes it on the back of the month. There's one in April. You write the answer under it.
}
Fridays at six you bring them up the hill. You are never early, because he'd have to ask you in. You are never late.
You sit in the truck until the clock says so. It's right; he did it before he moved out. Then the three of you get down, and the door's already opening. # room: truck-hill
-> END

=== end_april ===
It is in the hardware shop that used to be his mother's. There's a man ahead of him in the queue for nails, from the feed company, and he has the story of Temuco. # end: april
It is the same night and the same town. There's nothing in it that Andrés hasn't had before. But this man has it as a joke, and he does the voices.
{
- found >= 2:
    He comes home and asks you if there's any more. You say that there isn't. He asks you to say it again. It sounds just as it did the other times.
- else:
    He comes home and asks you who else. You say that you don't know. He nods. He had been hoping that there might be something you did know.
}
He doesn't take long. He has had it all in a list, it turns out, with the sizes of the boxes. # room: sofa-evening
His mother comes for the boys in a taxi, with her hat on. She has brought them each a comb. She doesn't say anything to you about kneeling.
VICENTE: It's only till there's a room. Dad says to say that it's till there's a room.
{ ask:
    You send a line, to ask if there's any question. It's ten to eleven. The mark beside it goes from one to two, and stays there.
- else:
    You write to him: anything that you want to know. The mark beside it goes from one to two, and stays there.
}
On the dresser he's left you the squared paper. He has finished it, right up to the edge, in both colours, and signed it. # room: sofa-alone
Sunday, five to eight. You make it a sofa, and sit down on your side of it. Lucas has taken the hen. You have had to buy one.
It's a good clock, from the chemist's. It has twelve numbers on it, and at half past eight it rings. # prop: alarm-clock
-> END

=== skip_nine_months_5 ===
// Settles what is still open, and only that.
{
- sundays && ask_due:
    You wound the hen on the jetty, on the thirty-ninth Sunday. He'd been to see a house, and didn't know whom it was for. # event: keep sundays # event: keep questions
- sundays:
    You wound the hen on the jetty, on the thirty-ninth Sunday. He'd been to see a house, and didn't know whom it was for. # event: keep sundays
- ask_due:
    You wound the hen on the jetty, on the thirty-ninth Sunday. He'd been to see a house, and didn't know whom it was for. # event: keep questions
- else:
    You wound the hen on the jetty, on the thirty-ninth Sunday. He'd been to see a house, and didn't know whom it was for.
}
{ sentence:
    Vicente asked, in a blanket, and the boys were told, by both of you: it was something big, and it was never the cows. # event: keep sentence
- else:
    Vicente asked, in a blanket, and the boys were told, by both of you: it was something big, and it was never the cows.
}
~ told = true
~ sundays = false
~ ask_due = false
~ sentence = false
~ slip = false
-> last_line
