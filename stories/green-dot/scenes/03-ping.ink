// Scene 3, Ping: a Sunday in May, from the night before to the tram home (demonstrate, setback).
// Settles tell-that-day and phones-in-hall for this scene. Opens two-lists, and tell-that-day where scene 2 did not.
=== ping ===
~ tell_due = tell
~ phones_due = phones
Saturday, twenty to midnight, the end of May. The hall door doesn't shut, and so you both see it: one light, on the ceiling out there. # scene: green-dot-3 # stage: demonstrate # room: bedroom-night
Three months. She is in the bed, and you are in the bed, and there is a bolster down the middle that nobody mentions.
It is your phone. Hers is an old one, and comes up blue.
*   [Get up as if for water, and have one quick look on the way. # id: v3mr # move: minimise # size: 0.5 # misses: small-acts, word-deed-gap # meant: It might have been my mother, landing. # heard: The tap never ran.]
    { phones_due:
        When you come back her eyes are open. It is a quarter to twelve. # event: break phones-in-hall
    - else:
        When you come back her eyes are open. It is a quarter to twelve.
    }
    BEA: You forgot your water.
*   [Turn over, away from the light, and leave it where it is till day. # id: 8p9h # move: small-deed # shows: keep-every-promise, daily-consistency # heard: She saw it, and she turned over. I heard her do it.]
    { phones_due:
        It goes out by itself, after a time, like anybody's. # event: keep phones-in-hall
    - else:
        It goes out by itself, after a time, like anybody's.
    }
    On the far side of the bolster somebody lets go of a breath.
*   ["Mine's lit. My mother flies tonight. Is it all right with you if I look?" # id: mcw8 # move: set-scene # size: 0.5 # shows: clear-agreements, words-give-meaning # heard: She asked the dark, and I was in it.]
    { phones_due:
        BEA: This once. I'll keep counting till you're back. # event: renegotiate phones-in-hall due:green-dot-4
    - else:
        BEA: I'll count till you're back.
    }
    You are back by nineteen. It isn't your mother.
-   It is Daan. You read it properly at nine, by the coats. Saw your trams got through. I was proud. D.
    ~ phones_due = false
    Lunch is at one, at Floor's. Behind the bathroom door Bea is singing, in the bath, badly. You haven't heard that since the leaves were on.
*   [Delete it, there by the coats. He's had his answer; let her have her lunch. # id: x2kz # move: conceal # misses: open-book, keep-every-promise # meant: I wanted there to be nothing left to tell. # heard: She's being very bright about my towel.]
    ~ told = "hidden"
    It goes with a small swish. She comes out pink, in her good shirt, and asks you who died.
*   ["He wrote to me last night. Two lines. I'm telling you before we go out." # id: bn8q # move: disclose # shows: open-book, begin-the-talk # heard: I'd got soap in my ears, and she told me anyway.]
    ~ told = "before"
    { tell_due:
        The singing has stopped. The water runs out, all of it, before she says anything. # event: keep tell-that-day
    - else:
        The singing has stopped. The water runs out, all of it, before she says anything.
    }
    BEA: Well. That's the bath done.
*   ["There's something to tell you today. Now, or when we've had our lunch?" # id: pbwg # move: set-scene # shows: right-time-place, begin-the-talk # heard: It's him. She's let me choose my side of the soup.]
    ~ told = "after"
    The singing stops in the middle of a word. Then there is only the tap.
    BEA: Is anybody dead? Then after. I want my lunch.
*   [Say nothing of it yet. She is singing, and there is the whole of today. # id: 2zj7 # move: withdraw # size: 0.5 # misses: begin-the-talk, proactive-openness # meant: One good day, and then I'd tell you. # heard: She's in a mood like a clean shirt. What is it?]
    She comes out pink, in her good shirt, and catches you looking at her.
    BEA: What? Have I got it on inside out?
-   Floor has pushed two tables together on the balcony. There are nine people, and a fish that takes up one of them. # room: friends-table # prop: apple-bowl
    ~ tell_due = tell_due && told != "before"
    Bea has the end by the herbs. She is telling them how she built a staircase that had to lead nowhere, twice nightly, and Mo is crying with laughing. So are you.
    Then somebody's phone goes, next to the bread. Two notes. A spoon on a glass. # event: trigger 2 # mood: bea far-away # prop: phone-face-down
    It is the new man's, Sem's. You have known him for an hour. Bea's hand has stopped in the air, with the staircase in it.
*   [Stand up and turn out your pockets, so that they can see it isn't yours. # id: dm7x # move: defend # misses: drop-defensiveness, expect-setbacks # meant: I wanted you to know straight away that it wasn't him. # heard: Now nine people are looking at her pockets. Then at me. # why: Nobody had said that it was yours. Bea had gone white, and the table was looking at your pockets.]
    ~ slip = true
    You are holding them inside out, like a clown. Mo has stopped laughing first.
*   [Keep hold of the bread, and your eyes on her, and stay just there. # id: q9vp # move: listen # shows: expect-setbacks, steady-yourself # heard: She heard it too. She looked at me and not at it.]
    { safety >= 2:
        She finds you, down all that table. She looks for about as long as it takes to come up a stair.
    - else:
        She looks at the bread. She puts the staircase down, on the cloth, very carefully.
    }
*   [Laugh about the noise with Sem, and give him the last of the fish. # id: 4xjf # move: minimise # misses: expect-setbacks, hold-the-storm # meant: I wanted every eye off you, and quickly. # heard: She's laid a cloth over it. With me under the cloth. # why: It took every eye off Bea, and yours with them.]
    ~ slip = true
    Sem says sorry. He has no idea what for, and turns it over by the bread.
*   ["Shall we go home? We can go this minute, if you want. I'll get the coats." # id: gk66 # move: chase # misses: open-questions, hold-the-storm # meant: I'd have carried you out of there. # heard: I was having a nice time. I'd like to see if it's still here. # why: You had her coat before she had a word out. She had not said that she wanted to go.]
    ~ slip = true
    BEA: I've only had the one potato.
-   FLOOR: Bea? You've gone white as anything. Is it the fish?
*   ["She's fine, Floor. She's been up since six, and they work her to death." # id: s8tw # move: minimise # misses: safe-dialogue, small-acts # meant: I thought you'd want an excuse to hand. # heard: So that's today's bulletin.]
    ~ slip = true
    BEA: I got up at ten.
*   ["That's to do with me, Floor. I did a thing. Bea can say, or not." # id: 6whn # move: own # shows: own-your-part, clear-agreements # heard: She took it, and she left me the rest of it.]
    FLOOR: Oh. Right. More wine, or less wine?
    BEA: More. I'm not ill, Floor. I'm cross.
*   [Pass the water up to Bea's end, and leave her Floor's question. # id: jj6d # move: accept-limit # shows: safe-dialogue, hold-the-storm # heard: She didn't answer for me. I counted to six and she didn't.]
    The jug goes from hand to hand. It gives everybody something to do.
    BEA: Somebody walked over my staircase. I'll be back.
-   She goes in through the kitchen. You find her in the passage, among nine people's coats, with the good shirt buttoned up wrong at the neck.
    { safety == 0: -> stairwell }
    -> passage

=== stairwell ===
She goes on past the coats, and out, and down. Two floors below she is stood among other people's bicycles, with both hands round a handlebar. The bell on it is shivering. # mood: bea flooded
~ slip = false
*   [Sit down on the stairs, six up from her, and look at the same wheel. # id: v7s5 # move: listen # shows: steady-yourself, expect-setbacks # heard: She's left me six stairs. She's looking at a wheel. Good.]
    Somebody's dog has come down too. It leans on you. By and by the bell leaves off. # mood: bea spent
*   ["I'll be up at the top. When they cheer for the pudding I'll come down." # id: 8vgv # move: pause # shows: steady-yourself, right-time-place # heard: Till the pudding. They'll cheer. I'll know by the cheer.]
    You sit at the top with your hands under your legs. Behind the door they are doing the mayor.
    They cheer. You go down. She is on the bottom stair, and somebody's dog has got its chin on her boots. # event: return # mood: bea spent
*   ["Come back up, Bea. It was only Sem's phone. It isn't anything." # id: mh5m # move: chase # misses: steady-yourself, validate-feelings # meant: I couldn't leave you like that, in the dark. # heard: I know whose it was. My knees don't.]
    BEA: I know whose it was. Go away and let me catch up.
-   In the end you both go up again as far as the coats, one behind the other.
    -> passage

=== passage ===
BEA: An hour and ten minutes. I was all right for an hour and ten. I'd actually forgotten I was being it. # mood: bea hurt
*   ["An hour and ten, and then that noise. I put that noise in you." # id: btf4 # move: validate # shows: validate-feelings, faq-keeps-bringing-up # heard: She put it there. It isn't that I'm cracked.]
    { safety >= 2:
        BEA: It was a good staircase, as well. I was nearly at the top.
    - else:
        BEA: It's in there with the fire bell.
    }
*   ["What did you see, just then, before you knew that it was only Sem?" # id: pg4t # move: invite-fear # shows: invite-fears, expect-setbacks # heard: There was something. Nobody would know that but her.]
    { safety >= 2:
        BEA: The ceiling. And you smiling up at it, at me or at him, I never could tell.
    - else:
        BEA: Bread. I saw bread.
    }
*   ["But I did nothing today. It's a stranger's phone. That isn't fair on me." # id: x6sc # move: defend # misses: faq-keeps-bringing-up, expect-setbacks # meant: I'd been trying so hard, for weeks and weeks. # heard: Fair. She's come out here to be owed something. # why: You had done nothing, that day, and she had not said that you had.]
    ~ slip = true
    BEA: Nobody said that it was you. I said it was an hour and ten.
*   ["Let's not give him today too. It's been such a lovely lunch." # id: 25rk # move: rush # misses: faq-keeps-bringing-up, hold-the-storm # meant: It had been such a good lunch. I'd counted on it. # heard: I was having the lunch. She's having the having.]
    ~ slip = true
    BEA: I'm not giving it him. It went.
-   There is a coat of yours, and she takes hold of one sleeve of it, to do up the cuff.
    { told == "before": -> every_spoon }
    -> has_he

=== every_spoon ===
BEA: And he did write. I sat in that bath and thought, she told me, so it's all right. Is it always going to be this, then? Every spoon?
*   ["It'll wear off, I'm sure. We've come through three months already." # id: dsfb # move: rush # misses: give-it-time, no-quick-fix # meant: I wanted to give you something to look forward to. # heard: She's worked out a wearing-off. She's got a chart.]
    ~ slip = true
    BEA: We? I've come through them. You were on the other side of the bolster.
*   ["I don't know. I'd tell you the next one too, bath or no bath." # id: rf33 # move: reaffirm # shows: expect-setbacks, give-it-time # heard: She doesn't know. Well, that makes two of us in the coats.]
    { trust >= 2:
        BEA: You might knock, though.
    - else:
        BEA: You did knock. I'll give you that. You knocked.
    }
*   [Do up the other cuff of it, and let the question stay a question. # id: 44qs # move: listen # shows: hold-the-storm, give-it-time # heard: There isn't an answer, and she hasn't made one.]
    An empty coat with its cuffs done up hangs very straight. Neither of you says whom it looks like.
-   -> pudding

=== has_he ===
{ told == "after":
    BEA: Go on, then. It's after. It's him, isn't it?
- else:
    BEA: You've been very nice to me since nine. Has he written?
}
*   ["No. Nothing, not since the last one. You'd have been the first to know." # id: grdj # move: conceal # misses: open-book, kt-deeds-back-words # meant: You were white. I couldn't do it to you there. # heard: She said that to my collar.]
    ~ told = "hidden"
    She puts your collar straight for you. She takes her time over it.
    { tell_due:
        That night, when the lamp goes out, she leaves a gap first. You both lie and hear it go by. # event: break tell-that-day
    - else:
        That night, when the lamp goes out, she leaves a gap first. You both lie and hear it go by.
    }
    But that is later. Now there is somebody's dog, and the end of a cheer.
*   ["Last night. Saw your trams got through, I was proud. And then a D." # id: td29 # move: disclose # shows: open-book, keep-every-promise # heard: The words. She gave me all of them, with the D.]
    { tell_due:
        BEA: That's all of it? Eight words and a letter. # event: keep tell-that-day
    - else:
        BEA: That's all of it? Eight words and a letter.
    }
    { told == "after":
        BEA: It was good fish. I'm glad I had it first.
    - else:
        BEA: So you had that in your mouth, all through the fish.
    }
    ~ told = "after"
*   ["Not in here, with all the coats. I'll tell you everything at home." # id: 63p2 # move: withdraw # size: 0.5 # misses: begin-the-talk, right-time-place # meant: I wanted you to be able to shout. # heard: That's a yes with its coat on.]
    ~ slip = true
    BEA: That's a yes. Say it.
    { tell_due:
        You say it. It takes about as long as hanging up a hat. # event: keep tell-that-day
    - else:
        You say it. It takes about as long as hanging up a hat.
    }
    BEA: Well. It wouldn't have been any nicer at home.
    ~ told = "after"
-   -> pudding

=== pudding ===
~ tell_due = false
You find that you have both coats over your arm. You must have taken them down.
BEA: No. Hang mine back up. I'm not going home. # event: refuse
BEA: There's a pudding with a name, and I want to meet it.
*   ["I'll tell Floor that you've a headache. Nobody will think a thing of it." # id: jqcr # move: rush # misses: decide-willing, clear-agreements # meant: I was trying to make it easy for you to leave. # heard: Another bulletin. I've never had a headache in my life.]
    ~ slip = true
    BEA: Tell her you've got one.
*   [Hang both coats up again, hers on the good peg, and follow her in. # id: wc2h # move: accept-limit # shows: decide-willing, stay-committed # heard: She put mine where I can reach it.]
    There is a new place laid, by the herbs. Somebody has moved Sem's phone to the piano.
*   ["You don't have to be brave for them. Sit with me a while first." # id: 82n8 # move: comfort # misses: open-questions, hold-the-storm # meant: You'd been so good all day. Somebody ought to sit with you. # heard: I'm not being brave. I'm being hungry.]
    BEA: It isn't bravery. It's meringue.
*   { slip } ["I've been rushing about with my hands full since it rang. You choose." # id: mpbz # move: repair-slip # shows: drop-defensiveness, stuck-is-not-failed # heard: She's stopped flapping. She's put the coats down.]
    BEA: You have a bit. You're like a stagehand in the wrong scene.
-   The pudding is called Boris. Nobody will say why. Bea has two helpings of him.
    ~ slip = false
    JORIS: Whatever became of that Daan, Noor? You two never shut up about each other.
    The balcony goes on eating. At the end by the herbs a spoon is laid down flat.
*   ["We don't speak now. I told him things I'd no business telling." # id: pm97 # move: own # shows: own-your-part, name-the-break # heard: In daylight. To Joris, of all people. With meringue on her.]
    JORIS: Ah. I'll shut up, shall I?
    BEA: You could pass Boris.
*   [Put your own spoon down, and look to Bea before you say one word. # id: zbzq # move: ask-open # shows: clear-agreements, open-questions # heard: She's asking me. In front of everyone, with her eyebrows.]
    { safety >= 2:
        BEA: They fell out. It's a long story, Joris, and it isn't yours.
    - else:
        Bea goes on looking at the meringue. You say that you don't see him now, and it is enough.
    }
*   ["Oh, he's at Utrecht now. You know how it goes with people from work." # id: bzng # move: minimise # misses: word-deed-gap, name-the-break # meant: I thought that you'd want it kept from them. # heard: Off she went. Not a crack in it. That's the voice.]
    BEA: How does it go?
    She asks it quite lightly. Joris looks from one of you to the other.
-   Half past five, and the tram stop, in the sun. Eleven minutes, it says. You wrote that eleven.
    { tell: -> next_spoon }
    -> that_day

=== that_day ===
BEA: He'll write again, you know. He's proud now.
*   ["Would you rather have it the minute he does, or at home with your boots off?" # id: rk9f # move: ask-open # shows: open-questions, clear-agreements # heard: Boots. She knows I can't hear things in boots.]
    { safety >= 2:
        ~ tell = true
        BEA: Boots off. But the same day, whatever day. # event: agree-together tell-that-day weight:3 due:green-dot-4
    - else:
        BEA: I'd rather he got run over by one of your trams.
    }
*   ["I shouldn't think so. I'd never let one of them near you." # id: 29xx # move: promise-vague # promise: it-wont-matter vague # misses: specific-commitment, invite-fears # meant: I want to stand between you and all of it. # heard: Between me and it. That's where she was before.]
    BEA: That's what I'm afraid of.
*   ["Then you'll have it from me the same day, before the lamp goes out." # id: dxmp # move: promise-specific # promise: tell-that-day specific weight:3 due:green-dot-4 # shows: specific-commitment, open-book # heard: Before the lamp. It's a real lamp. I can look at it.]
    ~ tell = true
    { safety >= 2:
        BEA: The day he writes it. Not the day you're ready.
    - else:
        BEA: We'll see what the lamp says.
    }
-   -> next_spoon

=== next_spoon ===
BEA: There'll be another. Somebody's always got that noise. And next time it's Joris who asks, or your mother. What do I say? What have I got left, that's just ours?
*   ["I'll listen out for you, every minute. I'll see it before you do, always." # id: 48w6 # move: grand # misses: steady-not-grand, specific-commitment # meant: I'd never let you be caught like that again. # heard: I've had a girlfriend watching me. I'd like one who's in.]
    BEA: I'm not a coastline.
*   ["The first of June, at eight. Two lists: what's ours, and who may know." # id: gwkw # move: promise-specific # promise: two-lists specific weight:2 due:green-dot-4 # shows: specific-commitment, clear-agreements # heard: Two lists. And one of them would be mine.]
    ~ lists = true
    { safety >= 2:
        BEA: On paper. I'll bring the pencils.
    - else:
        BEA: Bring yours. I'll see whether I've got one.
    }
*   ["I don't know what's left. You'd have to say which bits, and who may have them." # id: tj8n # move: ask-open # shows: open-questions, clear-agreements # heard: She doesn't know. So it's me that says which bits.]
    { safety >= 2:
        ~ lists = true
        BEA: What's ours and what isn't. On paper, one each. The first of June, we're due then anyway. # event: agree-together two-lists weight:2 due:green-dot-4
    - else:
        BEA: Ask me when there's a tram.
    }
*   ["I'll change the sound on mine to something else. I'll do that tonight." # id: 67wd # move: solve # misses: hold-the-storm, open-questions # meant: It was a thing that I could actually do. # heard: It's everyone's noise. She'd have to change everyone.]
    BEA: And Sem's? And the woman's at the chemist?
-   -> close_3

=== close_3 ===
The tram comes at eleven minutes, to the second. You both get on at the front.
{
- safety >= 2 && trust >= 2:
    She gives you the window. At the bridge she starts the staircase again from the bottom, and this time she gets you to the top of it.
- safety >= 2:
    She falls asleep on the bridge with her mouth open. You sit up very straight, so as to be a wall.
- trust >= 2:
    She holds on to the strap, and you hold on to the pole. She says that the tram was on time, and you say thank you.
- else:
    There are two seats together, and two apart. She is already sitting down.
}
In the hall that night there are pears on the floor, in a row, because of the phones. Her shirt is still done up one button out.
-> stove

=== skip_green_dot_3 ===
// Settles what is still open, and only that.
{
- tell_due && phones_due:
    Daan sent two lines the night before Floor's lunch, and you told Bea the same day. The phones stayed in the bowl. # event: keep tell-that-day # event: keep phones-in-hall
- tell_due:
    Daan sent two lines the night before Floor's lunch, and you told Bea the same day. The phones stayed in the bowl. # event: keep tell-that-day
- phones_due:
    Daan sent two lines the night before Floor's lunch, and you told Bea the same day. The phones stayed in the bowl. # event: keep phones-in-hall
- else:
    Daan sent two lines the night before Floor's lunch, and you told Bea the same day. The phones stayed in the bowl.
}
A stranger's phone made the sound, in the middle of it. Bea went white, and came back, and had two helpings of pudding.
{ told != "hidden" || tell_due:
    ~ told = "after"
}
~ tell_due = false
~ phones_due = false
~ slip = false
-> stove
