// Scene 4, Round again: the kitchen on the twenty-sixth Sunday, then a waiting room (demonstrate, stuck).
// Settles sundays and questions for this scene. Opens sentence.
=== round_again ===
~ sundays = true
~ ask_due = ask
In September the clocks change, and the one in the truck comes right by itself. Nobody touches it. # scene: nine-months-4 # stage: demonstrate # room: kitchen-spring # prop: calendar # mood: andres guarded
{ missed:
    There is a calendar by the fridge. Each Sunday has a red dot, his, and a ring if it was moved. The twenty-sixth of July has nothing. He has gone round the nothing.
- else:
    There is a calendar by the fridge. Each Sunday has a red dot, his, and a ring if it was moved. There are twenty-five, and he has never once remarked on it.
}
Sunday the eighth of November, five to eight. The twenty-sixth. Last Sunday he walked out at minute nine, and you found him under the car.
Both boys are upstairs. The lamb is in the oven, for the first time since January, and neither of you has said so.
*   ["Shall we let it go for tonight? We only go round and round in it." # id: b927 # move: rush # misses: stay-committed, keep-every-promise # meant: We were both so tired of that table. # heard: She's tired of it. I didn't know you could be, from her side.]
    ~ missed = true
    ANDRES: Round and round is what there is. # event: break sundays
    He puts the hen back up on the fridge, next to the bread.
*   [Wind the hen, and put her down among the plates, and pull out a chair. # id: pxpx # move: small-deed # shows: stay-committed, daily-consistency # heard: After last Sunday. I'd been listening to hear if she'd wind it. # why: The last one had gone badly, and you wound the clock all the same.]
    ANDRES: I thought perhaps you wouldn't. # event: keep sundays
    He turns the oven down, and comes and sits.
*   [Go on with the dishes until he says something. Last week was so bad. # id: 3mcp # move: withdraw # misses: stay-committed, keep-every-promise # meant: I didn't want to be the one to start it again. # heard: It's gone eight. She's washing that one for the second time. # why: Last Sunday had gone badly. To wait for him to begin left both halves of it to him.]
    ~ missed = true
    ANDRES: It's ten past. # event: break sundays
    You dry your hands. The half hour is twenty minutes.
*   ["I've needles to boil for five. Could we say nine, only for tonight?" # id: d82f # move: set-scene # size: 0.5 # shows: words-give-meaning, keep-every-promise # heard: Nine. It's five to eight, so she's in time. Just.]
    ANDRES: Nine, then. # event: renegotiate sundays due:nine-months-4,nine-months-5
    At nine you are both in your chairs, and the needles are done, and the oven has been turned down twice. # event: keep sundays
    ANDRES: Go on, then. It's wound.
-   ~ sundays = false
ANDRES: The top yard at Futrono. Which side of the truck was to the road? # prop: hen-clock
You have had this one in May, and in July, and twice since the song.
~ slip = false
*   ["The barn side. I've told you that, and it's the barn side still." # id: rwn6 # move: defend # size: 1.5 # misses: give-it-time, kt-process-not-fix # meant: It hadn't changed. I didn't know what more to give you. # heard: There's a ration, then. I've had mine. # why: It was quite so that you had told him. He was not asking whether you had.]
    ~ slip = true
    ANDRES: I know that you've told me.
    -> gate_again
*   ["The barn side. I'd backed in. You'd not have seen it from the road." # id: 5kbw # move: disclose # shows: give-it-time, kt-process-not-fix # heard: The same as last time. In the same voice, what's more.]
    ANDRES: Backed in. Yes.
    For a minute that does it. Then it doesn't.
    -> gate_again
*   ["We've come to that gate again. What's it next to? Let's try from there." # id: g7zn # move: ask-open # shows: stuck-is-not-failed, kt-process-not-fix # heard: Another road. I'd only ever come up the one.]
    { safety >= 2:
        ANDRES: It's next to the bus stop. I take Third Year there for the moraine. I stood forty of them in that lay-by, in March, and had them look up. # mood: andres hurt
        ANDRES: They could have been looking at it.
        -> as_near
    - else:
        ANDRES: It's next to the yard. Which side?
        -> gate_again
    }
*   ["What difference would it make to you if it was the other side?" # id: tvnd # move: deflect # size: 1.5 # misses: give-it-time, hold-the-storm # meant: I thought that if I knew, then I could help. # heard: I'm to show my working. # why: It asked him to account for the question. He had wanted an answer to lay against the last one.]
    ~ slip = true
    ANDRES: I don't know. That's why I ask.
    -> gate_again

=== gate_again ===
The hen does four minutes. He gets up for the salt, and sits down without it, and he's back at the gate.
ANDRES: So. The truck's in the yard. Which side?
*   ["I'm sorry, but it's been six months. How many more times do you need it?" # id: 7h95 # move: rush # size: 1.5 # misses: give-it-time, faq-how-long # meant: I only wanted to know if it was any use to you. # heard: Six months. She's been counting it from the other end.]
    ~ slip = true
    ANDRES: I don't know. How many have you got?
*   [Get down the salt and the matches, and lay the yard out on the table. # id: j6xv # move: small-deed # shows: stuck-is-not-failed, open-book # heard: She's put the salt where the barn is. It's near enough to scale. # why: It was the answer that he had had before, in salt. This time he could get down and look along it.]
    ~ yard = true
    He moves the matches a centimetre. Then he gets down, with his chin on the table, and looks along it from the road.
    ANDRES: No. You'd not have seen it. # prop: hand-across
*   ["I can't do this any more. I say it, and nothing I say ever goes in." # id: wtmm # move: collapse # misses: stuck-is-not-failed, stay-committed # meant: I was at the end of what I had. # heard: She can't. So there's only me left in the yard.]
    ~ slip = true
    ANDRES: It goes in. It doesn't stay down.
*   { not slip } ["The barn side. And I'd say it again tomorrow, if you wanted it then." # id: 9g9c # move: reaffirm # shows: give-it-time, stay-committed # heard: She said tomorrow. She said it without getting any older.]
    ANDRES: Not tomorrow. I've got parents.
*   { slip } ["I was short with you about it. It's the barn side, and you can ask." # id: m5w4 # move: repair-slip # shows: drop-defensiveness, stuck-is-not-failed # heard: She went back for it. I'd thought that one was lost.]
    ANDRES: You were. I'd have been, with me.
-   -> as_near

=== as_near ===
~ slip = false
ANDRES: I thought it would have got further off by now. It's as near as it was. It's only that I know the way. # mood: andres spent
ANDRES: You'd know. A tendon, in a horse. How long is that?
*   ["A year. And you don't keep walking it up and down the yard to see." # id: zskt # move: deflect # size: 1.5 # misses: faq-how-long, give-it-time # meant: It's what I would have told an owner. # heard: I'm walking it up and down. So it's me that keeps it lame. # why: It was sound advice for a horse. It made him the one who would not let it mend.]
    ANDRES: So I should leave it in the box.
*   ["They say two years, for most people. So we're a good way into it." # id: cf8k # move: rush # size: 1.5 # misses: faq-how-long, no-quick-fix # meant: I'd read it, and it had helped me. # heard: They say. She's been told how long I am. # why: You had read how long such things take. He heard how late he was.]
    ANDRES: A good way into what?
*   ["I don't know. I'm here tonight. I'll be here on the fifteenth, at eight." # id: p4wb # move: reaffirm # shows: faq-how-long, no-quick-fix # heard: The fifteenth. I can see about as far as the fifteenth.]
    { trust >= 2:
        ANDRES: You've a dot for that already. I did it in pencil.
    - else:
        ANDRES: The fifteenth's a long way, from a Sunday.
    }
*   [Shake your head, and leave your hand on the table, next to the hen. # id: 3rj3 # move: listen # shows: kt-process-not-fix, give-it-time # heard: She doesn't know either. And she didn't make it sound wise.]
    They sit there, the hand and the hen. He looks at the one that isn't moving.
-   { safety == 0: -> between_beds }
    -> over_the_chemist

=== between_beds ===
He goes up. He goes into the boys' room, where they are both asleep, and stands in the dark on the rug between the beds. He's holding on to the ladder of the bunk. # mood: andres flooded
*   ["Andrés, come out of there. You'll frighten them if they wake up." # id: fd7s # move: chase # misses: steady-yourself, hold-the-storm # meant: I couldn't bear for them to see you. # heard: I'm frightening now. I'd thought it was me who was frightened.]
    ANDRES: Sh.
*   ["I'm going to be on the stairs. I'll come up when the hen's done." # id: r3vj # move: pause # shows: steady-yourself, right-time-place # heard: I can hear the hen from here. Good.]
    You sit on the fourth stair and hold her in your lap, to keep the noise in.
    She crows into your jersey. You go up. He has put both duvets straight, and is sitting in the corridor. # event: return # mood: andres spent
*   [Sit down on the landing, outside the open door, and look at the wall. # id: 5qh9 # move: listen # shows: steady-yourself, meet-anger-with-care # heard: She's out there. She's not in here. That's the right way round.]
    There's a sea under the wallpaper there, from two papers ago. You have found most of the ships when he comes out. # mood: andres spent
-   -> over_the_chemist

=== over_the_chemist ===
ANDRES: My mother's been at Father Anselmo. He does couples, Wednesdays, after the rosary.
*   ["Go, if it'd be a help to her. I'd come with you. I'd do anything, now." # id: hc62 # move: grand # misses: seek-help, steady-not-grand # meant: I'd have knelt on gravel. # heard: I'm to be done to please my mother.]
    ANDRES: She'd wait outside. She would bring a chair.
*   ["We don't need some stranger. No one knows it as well as you and me." # id: t2tr # move: minimise # size: 1.5 # misses: seek-help, stuck-is-not-failed # meant: I didn't want you to have to say it to anyone. # heard: We know it off by heart. That's what's wrong with it.]
    ANDRES: We know it like the national anthem.
*   ["I've got two names. Rojas, over the chemist's, or a woman in Collico." # id: 7phh # move: seek-help # shows: seek-help, open-questions # heard: Two. And she hasn't gone and rung either of them.]
    { safety >= 2:
        ANDRES: The chemist's. If I'm seen I can have a blister.
    - else:
        ANDRES: Is either of those a priest?
    }
*   ["I think that you should see somebody. You're the one who isn't sleeping." # id: kb58 # move: deflect # size: 1.5 # misses: seek-help, own-your-part # meant: I was worried for you. # heard: So I'm the lame one. She'd like to have me looked at. # why: It was true that he did not sleep. It made him the patient, and you the one who had noticed.]
    ANDRES: I'm not ill. I'm informed.
-   ANDRES: Not the Father. No. I won't have it forgiven over my head. # event: refuse
    ANDRES: Rojas. Thursday, at five. I've had the card in my wallet since the fire station.
    He turns the lamb round. It has been done for some time.
    ANDRES: And Vicente folded the sofa. Saturday, when you were out. Before his brother was up. He'd done the corners. # mood: andres hurt
*   ["I'll have a word with him tomorrow, on the way to football, in the truck." # id: wzsz # move: withdraw # size: 1.5 # misses: clear-agreements, words-give-meaning # meant: He's mine as well. I wanted to be the one. # heard: In the truck. On her own. It'd be her cow again. # why: A word in the truck would have been yours alone. What the boys were short of was the two of you saying the same.]
    ANDRES: Which word?
*   ["No more cows. One sentence, from both of us, by the end of the lake." # id: 9ngq # move: promise-specific # promise: sentence specific weight:2 due:nine-months-5 # shows: specific-commitment, words-give-meaning # heard: One. It'd have to be one that I can say as well.]
    ~ sentence = true
    { safety >= 2:
        ANDRES: Fifteen words. I'll mark it.
    - else:
        ANDRES: You'd have to find one first, without a cow in it.
    }
*   ["He's only helping. He likes to find out how a thing goes together." # id: m95g # move: minimise # size: 1.5 # misses: name-the-break, words-give-meaning # meant: I couldn't stand to think of him doing the corners. # heard: He's found out, all right.]
    ANDRES: He's twelve. He's found out how it goes together.
*   ["How much are they both to know? I'd say as much as you can bear to." # id: zxr7 # move: ask-open # shows: open-questions, words-give-meaning # heard: As much as I can bear. She's letting me set the length of it.]
    { safety >= 2:
        ~ sentence = true
        ANDRES: One sentence, and it's true, and we're both in the room. By the end of the lake. # event: agree-together sentence weight:2 due:nine-months-5
    - else:
        ANDRES: I'd want them to know nothing. It's late for that.
    }
-   -> waiting

=== waiting ===
Thursday the twelfth, ten to five, over the chemist's. There are six chairs, and an old couple with their hats on, and you can hear the old man swallow. # room: waiting-room # mood: andres guarded
Andrés has sat down at the end, and put his satchel on the chair next to him. # prop: satchel
*   [Take the chair on the other side of it, and leave the satchel its own. # id: p84p # move: accept-limit # shows: give-it-time, stay-committed # heard: She's let the satchel sit.]
    The old woman looks at you, and him, and the satchel. She gives it a small nod.
*   [Lift the satchel down, and sit there, close up, so he isn't on his own. # id: cmfx # move: rush # size: 1.5 # misses: give-it-time, hold-the-storm # meant: You looked so much by yourself. # heard: There was a satchel there. I'd put it there. # why: There was a satchel on that chair because he wanted one there.]
    He takes it on to his knees. It has forty exams in it, and he holds it by the edges.
*   [Stand out on the landing until it is time, and let him have the room. # id: 3wrf # move: withdraw # size: 0.5 # misses: stay-committed, words-give-meaning # meant: I thought that you'd sooner not be seen with me. # heard: She's by the stairs. She could be gone in a second, there. # why: You left him the room, and yourself the stairs. He could not tell which of you that was for.]
    The old man gets up and holds the door, in case you want to come in. You come in.
*   [Fill two paper cups at the cooler, and stand one of them by the satchel. # id: fkd6 # move: small-deed # shows: small-acts, stay-committed # heard: It's only water. It's within reach.]
    It glugs, like somebody large. Everybody looks at their knees until it has finished. # prop: paper-cup
-   Your phone lights, in your hand. Ximena: heifer down at Los Lagos, Soto not picking up. It's six minutes to five. # prop: phone-lit
*   [Hold the screen out for him to read, and see what his face says. # id: r73w # move: deflect # size: 1.5 # misses: stay-committed, kt-deeds-back-words # meant: I'd have let the animal go, if you'd said so. # heard: So I'm to be the man who killed the cow. # why: It made the cow his to let die. He had not asked for a vote.]
    He reads it. He gives it back to you. He has a very good face for exams.
*   [Write back: not before six, try the nephew. Then switch the thing off. # id: 5vqn # move: small-deed # shows: stay-committed, kt-deeds-back-words # heard: It plays a tune when it goes off. I'd never heard it before. # why: You gave somebody else the cow, and him the whole of the hour.]
    In fifteen years you have not heard it either. The old man looks round for the ice cream. # prop: phone-dark
*   [Slip down to the street and ring. You can be back up by five, just. # id: hjdd # move: withdraw # misses: stay-committed, daily-consistency # meant: It was an animal. I thought I could do both. # heard: Just. I've got the four of them to look at now. # why: You were back almost in time. It was the almost that he knew.]
    You are back at two minutes past, out of breath. It isn't five yet, by their clock. Nobody says anything.
-   There is a wooden tray on the table, for children: a map of Chile, one piece to each region. He has pulled it over to him. # prop: puzzle
    ANDRES: It's before 2007. There's no Los Ríos. We aren't on it.
    He says it very low, for nobody. The old woman has begun to shake.
*   ["See? You can still be funny. I knew that we'd get that back again." # id: t625 # move: rush # size: 1.5 # misses: notice-healing, no-quick-fix # meant: I was so glad, for a second. # heard: It's gone in the book.]
    ANDRES: I wasn't being anything.
*   ["I kept my own name, too. You'd have thought they'd put me on there." # id: 7tpv # move: notice # shows: notice-healing, words-give-meaning # heard: Ríos. It's quite good. She left it at that.]
    { safety >= 2:
        It gets out through his nose. The old man asks his wife what was said, and she tells him, in full.
    - else:
        ANDRES: They've put you in with Los Lagos.
    }
*   [Find where it would go, and lay the tip of your finger on the place. # id: khcm # move: listen # shows: hold-the-storm, notice-healing # heard: That's Futrono, about. No. She's gone a bit to the left. That's home.]
    He looks to see which side of the river you have put it. Then he goes on with Aysén.
*   ["Sh, they can hear. We ought to be thinking of what we'll say in there." # id: w52c # move: withdraw # size: 0.5 # misses: notice-healing, steady-yourself # meant: I was so nervous that I felt sick. # heard: I'm to sit up straight. # why: He had made a joke, the first in months, and was asked to be quiet.]
    He puts Aysén back in the box, and sits up straight.
-   ANDRES: Have you seen him? This week?
    He hasn't looked up. He has Magallanes in his hand, with all its bits.
*   ["Only over a field full of cows. It's hardly what you'd call seeing." # id: 9sn4 # move: minimise # misses: proactive-openness, keep-every-promise # meant: It was nothing. I wanted it to sound like nothing. # heard: I asked that one. She's answered the one next door. # why: He asked whether you had seen him, and was answered with a field.]
    { ask_due:
        ANDRES: That's the next one along. # event: break questions
    - else:
        ANDRES: How many cows?
    }
    The old man says that it depends on the field.
*   ["At the auction, at noon. Two pens down. He nodded, and I went round." # id: ngbt # move: disclose # shows: proactive-openness, keep-every-promise # heard: Two pens. She said it with the hats listening.]
    { ask_due:
        ANDRES: Thank you. # event: keep questions
    - else:
        ANDRES: Which way round?
    }
    He finds the place for Magallanes. It only goes in the one way.
*   ["Must you check up on me, in here? I've been straight with you since May." # id: z4zk # move: defend # size: 1.5 # misses: drop-defensiveness, give-it-time # meant: I felt ashamed, with people listening. # heard: Since May. Is that when straight starts?]
    { ask_due:
        ANDRES: It was only a question. # event: break questions
    - else:
        ANDRES: It was only a question.
    }
    The hats look at the carpet.
*   ["Not with people here. You'll have it tonight, and well before eleven." # id: crnb # move: set-scene # size: 0.5 # shows: right-time-place, words-give-meaning # heard: So there's an it. But she's said when.]
    { ask_due:
        ANDRES: Tonight. # event: renegotiate questions due:nine-months-4,nine-months-5
        You tell him at ten, over the pans: the auction, two pens down, a nod. He says thank you, and dries one. # event: keep questions
    - else:
        ANDRES: Tonight.
        You tell him at ten, over the pans: the auction, two pens down, a nod. He says thank you, and dries one.
    }
    That is five hours off. Behind the door somebody is putting on shoes.
-   The door opens, and it is a woman in a green cardigan, with her glasses pushed up. She looks at all four of you, and asks who's first.
    ~ ask_due = false
    ANDRES: Me. By myself, the first time.
*   ["Will you tell me what you said, after? I'd tell you all of mine." # id: qd93 # move: chase # size: 1.5 # misses: give-it-time, faq-privacy # meant: I was afraid of what you'd say in there. # heard: I haven't said it yet, and she'd like it back.]
    ANDRES: It's fifty minutes. You'll manage.
*   [Draw your feet in so that he can get by, and look after the satchel. # id: 33xs # move: accept-limit # shows: give-it-time, seek-help # heard: She pulled her knees in. I could get by.]
    He stops, and puts the satchel on your lap himself.
*   ["Shouldn't it be the two of us? I thought that was what it was for." # id: fqmj # move: rush # size: 1.5 # misses: seek-help, open-questions # meant: I wanted us to go in together. # heard: She's got us up in pairs already.]
    ANDRES: It's for whoever's first.
*   ["Go on. I'll be on this chair when you come out, however you come out." # id: sc89 # move: reaffirm # shows: stay-committed, words-give-meaning # heard: However. She hasn't ordered one.]
    { trust >= 2:
        ANDRES: I know you will. That's the annoying part.
    - else:
        ANDRES: We'll see how I come out.
    }
-   -> close_4

=== close_4 ===
The door shuts behind him. The old couple are called in next door, and the old woman, as she passes, puts a piece of Chile in your hand. It was under her.
{
- safety >= 2 && trust >= 2:
    You do the map, from the top down. It comes out whole, with no room anywhere for the two of you, and you are laughing when the door opens. So is he. He has been crying as well.
- safety >= 2:
    You do the map, from the top down. When he comes out he looks at it before he looks at you, and moves one island.
- trust >= 2:
    He comes out on the hour, and thanks you for waiting. On the stairs he says that he has put you down for the nineteenth.
- else:
    At ten to six he comes out with his coat on. He picks up the satchel, and finds that you have ironed the strap with your hands.
}
In the street it's still light. In her window the chemist is weighing a baby, and it lies there on the scales with both feet in the air.
-> lake

=== skip_nine_months_4 ===
// Settles what is still open, and only that.
{
- sundays && ask_due:
    The lamb was in the oven, and you sat down at eight. On the Thursday, over a chemist's, he went in first, by himself. # event: keep sundays # event: keep questions
- sundays:
    The lamb was in the oven, and you sat down at eight. On the Thursday, over a chemist's, he went in first, by himself. # event: keep sundays
- ask_due:
    The lamb was in the oven, and you sat down at eight. On the Thursday, over a chemist's, he went in first, by himself. # event: keep questions
- else:
    The lamb was in the oven, and you sat down at eight. On the Thursday, over a chemist's, he went in first, by himself.
}
{ sentence:
    Vicente had folded the sofa. One sentence for both boys, the two of you agreed, before you were back from the lake.
- else:
    Vicente had folded the sofa. One sentence for both boys, the two of you agreed, before you were back from the lake. # event: agree-together sentence weight:2 due:nine-months-5
}
~ sundays = false
~ ask_due = false
~ slip = false
~ sentence = true
-> lake
