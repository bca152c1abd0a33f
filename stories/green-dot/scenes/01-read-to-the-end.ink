// Scene 1, Read to the end: the workshop at ten past nine on a Tuesday in February (acknowledge).
// Opens last-message and its-over. Must not settle either of them.
=== workshop ===
The extractor takes its time to stop. Bea has switched it off, and you both stand and wait for it. # scene: green-dot-1 # stage: acknowledge # room: workshop # mood: bea guarded
Ten past nine. In the middle of the floor there is a door in a frame, with no wall to it.
Your old laptop is on the saw bench, shut, with a clamp across it. She has it for the cutting lists. # prop: laptop-shut
BEA: A window came up. It had a green dot. I thought it was the printer.
BEA: I read it to the end. I started at four.
*   ["Nothing happened, Bea. We never even touched. You'll have seen that." # id: hmx6 # move: minimise # misses: accountable-opening, name-the-break # meant: I wanted you to know it wasn't the worst thing. # heard: She's already decided what I'm allowed to mind.]
    BEA: No. You only talked. For eight months, in the dark.
*   ["I wrote to him every night since June, and I hid it from you." # id: 7w9n # move: own # shows: accountable-opening, name-the-break # heard: Every night. I'd hoped I was miscounting.]
    BEA: Every night. I thought the file might be doubled.
    She says it almost politely.
*   ["You read all of it? Bea, that was private. It wasn't for anyone." # id: t9mw # move: deflect # misses: accountable-opening, drop-defensiveness # meant: I felt as if I'd been walked in on. # heard: So was I private. I was, up to June.]
    BEA: So was I.
*   ["I was so lonely after that winter, and he was just always there." # id: kkxd # move: explain # misses: acknowledge-no-excuses, accountable-opening # meant: I didn't go looking for it. # heard: That winter. She means mine.]
    BEA: That winter. You can say whose.
-   She takes the pencil from behind her ear, looks at it, and puts it back.
    BEA: Has he got the iron? # hold: 900
    It is a theatre word, for the safety curtain. It comes down, and there are people behind it, and you can knock. She gave it to you in bed, the winter that she was ill.
*   ["I told him you'd been ill, that's all. Nothing that you'd said to me." # id: w8k5 # move: conceal # misses: open-book, name-the-break # meant: I couldn't bear for you to have lost that as well. # heard: I read it, Noor. I said to the end.]
    ~ found = found + 1
    She doesn't open the laptop. She shuts her eyes, and has it by heart.
    BEA: Is the iron in tonight? That's him. That's a Tuesday. # event: discover # mood: bea cold
*   [Nod, and tell her the date you typed it: the fourth of November. # id: 9v8v # move: disclose # shows: open-book, name-the-break # heard: She knows the date. She didn't look it up.]
    BEA: That was the week we did the bathroom.
    You had paint on your hands. You remember wiping the glass afterwards.
*   ["Yes. You gave it to me in the dark, and I gave it to him." # id: njwm # move: own # shows: own-your-part, acknowledge-no-excuses # heard: It wasn't a slip of the thumb, then. She gave it.]
    BEA: He asks after it. He's got a nice way of asking.
-   BEA: I've not told my mother that word. I've a doctor who's never heard it.
    BEA: And the ninth of December. I can't talk to her like this. You sent that at ten to one. # mood: bea far-away
    BEA: I was on the other end of the sofa. I was sanding a spoon.
*   ["It's one line in thousands. You've gone and picked the worst." # id: z7kc # move: defend # misses: drop-defensiveness, hold-the-storm # meant: I didn't feel like that every night. # heard: She'd like me to go back for a nicer one.]
    BEA: I didn't pick it. It was in the way.
*   [Stay where you are, and let the ninth of December be said. # id: ct74 # move: listen # shows: hold-the-storm, active-listening # heard: She's let it lie there. She hasn't tidied it.]
    A last bit of sawdust comes down out of the pipe.
    BEA: It wasn't even a good spoon.
*   [Go round the bench to her, and take hold of her hands. # id: qhvt # move: comfort # misses: hold-the-storm, right-time-place # meant: I was here now. I thought that my hands could say it. # heard: She's got hold of me. I was still reading.]
    They stay in yours. They are quite cold, and they weigh what hands weigh.
*   ["One cushion away. And I told him that you were out of my reach." # id: 36jk # move: reflect # shows: active-listening, own-your-part # heard: One cushion. She's measured it as well.]
    BEA: You could have got me with your foot.
-   A tug goes past on the river. All the small saws hum on their nails.
    { safety == 0: -> shavings }
    -> door

=== shavings ===
She sits down where she was standing, in the shavings, with her apron over her knees, and her breath all up in the top of her. # mood: bea flooded
*   ["Bea, please. I'll say anything you want. Just look at me, please." # id: fs7b # move: chase # misses: steady-yourself, right-time-place # meant: It frightened me to see you down there. # heard: Now she's frightened. Now I've got two of us.]
    BEA: Get back. You're in my light.
*   [Sit down by the door frame, well clear of her, and be still. # id: sgt3 # move: listen # shows: steady-yourself, hold-the-storm # heard: She's gone small. She's not going to touch me.]
    It is a good clean floor, under the shavings. After some time she begins to sweep a circle with her hand. # mood: bea spent
*   ["I'll be out on the quay. I'm back when the half past has gone." # id: 55hs # move: pause # shows: steady-yourself, right-time-place # heard: The half past. I can hear that from here.]
    You stand on the quay and count the lamps on the other side. The half past comes, and turns, and goes.
    You go back in. She is up on a trestle, with her boots undone. # event: return # mood: bea spent
-   -> door

=== door ===
BEA: That goes on the lorry at seven. It wants two people. # mood: bea guarded
The rest of the shop left on the six o'clock boat. She is already at the hinge side, bent at the knees.
*   ["Leave it tonight. You're shaking. I'll ring somebody first thing for you." # id: hr6j # move: withdraw # misses: open-questions, safe-dialogue # meant: You looked so tired, and it's a heavy door. # heard: I ask for a lift and I get looked after.]
    BEA: I didn't ask for somebody. I asked for an end.
*   [Take the other end, lift when she lifts, and say nothing over it. # id: vfs9 # move: small-deed # shows: small-acts, daily-consistency # heard: She went when I went.]
    ~ lifted = true
    You carry it through the shop with the door shut between you. You can see her boots under it, and nothing else.
*   ["How can we talk through a door? Can it wait five minutes?" # id: 74g2 # move: rush # misses: give-it-time, right-time-place # meant: I was scared that you would stop talking to me. # heard: My work's in her way.]
    BEA: Then don't talk.
*   ["Is it all right if it's me, or would you sooner wait for Mo?" # id: kq5r # move: set-scene # shows: right-time-place, open-questions # heard: She asked if it could be her.]
    ~ lifted = true
    BEA: You've got arms. Mind the sill.
-   She stands it by the dock and tries the handle. It opens on a dark yard and some rain.
    In her trade a thing is practical if it works, and painted if it doesn't. The two of you have used it for six years, about cheese, and weddings, and the mayor.
    BEA: All those nights you came over on the boat with soup. Was that practical? # prop: thermos
*   ["How can you even ask me that? I crossed the river with it, every night." # id: xdsh # move: defend # misses: drop-defensiveness, validate-feelings # meant: That part was true, and I wanted you to keep it. # heard: I asked, and she's hurt that I asked.]
    BEA: I'm only knocking on it. I want to know if it's hollow.
*   ["I don't know what's real about me now. I make myself feel sick." # id: 93f8 # move: collapse # misses: know-both-storms, own-your-part # meant: I'm so ashamed that I can hardly stand up. # heard: I'll have to find her a chair.]
    BEA: Then sit down. I can't hold you up as well.
*   ["Which nights have you been going back over, since four o'clock?" # id: np4z # move: invite-fear # shows: invite-fears, open-questions # heard: Which. As if there might be one I'd kept.]
    { safety >= 2:
        BEA: The good ones. I know what the bad ones were.
        BEA: My birthday. I keep opening that, and he's in it.
    - else:
        BEA: All of them. It's a long time, four till nine.
    }
*   ["The soup was real. And I'd write to him once I'd washed the flask." # id: 2crq # move: disclose # shows: open-book, own-your-part # heard: Both. I'd been hoping for one or the other.]
    She opens the door again, and shuts it, to feel the latch.
    BEA: Both. That's no use to anyone.
-   BEA: I asked you for one thing that winter. Don't tell people about me as if I was weather. # mood: bea hard
*   ["What about me, that winter? You never once asked. I was scared too." # id: c2fg # move: deflect # misses: know-both-storms, own-your-part # meant: I was on my own with it, and I wanted you to know. # heard: That's true. And she's brought it out for tonight.]
    BEA: No. I didn't. You can have that one back when I'm not holding this.
*   [Say nothing. Go and stand the flask upside down to drain. # id: qn37 # move: listen # size: 0.5 # shows: hold-the-storm, meet-anger-with-care # heard: She didn't run off. She went as far as the sink.]
    BEA: Leave the lid off it.
*   ["I had to tell someone, Bea. You can't carry that all on your own." # id: fzdp # move: explain # misses: acknowledge-no-excuses, validate-feelings # meant: I was going under, and I needed help. # heard: You can't. I could have given her a list.]
    BEA: I'd have made you a list. My brother was free most evenings.
*   ["You asked for one thing, and I did that thing, in your own words." # id: 4bqx # move: validate # shows: meet-anger-with-care, validate-feelings # heard: In my words. Somebody had to say it.]
    BEA: You even did my pauses.
    She leans her forehead on the frame for a second, where the glass would be.
-   BEA: He'll be sat there now, with his dot on. So what happens? # hold: 700
*   [Get your phone out, block him there and then, and hold it up. # id: sm3f # move: grand # misses: steady-not-grand, specific-commitment # meant: I wanted you to see it end, with your own eyes. # heard: I think that's where I'm meant to clap.]
    ~ blocked = true
    BEA: Is that the end of the act?
*   ["It's finished. I swear on anything you like, I'm done with him." # id: 59p6 # move: promise-vague # promise: its-over vague # misses: specific-commitment # meant: I meant it. I still mean it. # heard: Done. He doesn't know that he's done.]
    ~ swore = true
    BEA: Does he know? He'll think your battery's gone.
*   ["He'll have to be told something, though. What should it be, and who by?" # id: hxcw # move: ask-open # shows: open-questions, clear-agreements # heard: He's to be told. Good. And I get a say.]
    { safety >= 2:
        ~ last = true
        BEA: One last one, by Friday week. Short. And I see the words first. # event: agree-together last-message weight:2 due:green-dot-2
    - else:
        BEA: I need a lorry at seven. Ask me something I can lift.
    }
*   ["One last message to him, by Friday week. You see the words before it goes." # id: vk2n # move: promise-specific # promise: last-message specific weight:2 due:green-dot-2 # shows: specific-commitment, keep-every-promise # heard: Friday week. And me before him, for once.]
    ~ last = true
    { safety >= 2:
        She writes it on the bench, among the lengths. Fri 20. Noor. One.
    - else:
        BEA: Words are what he's good at. We'll see.
    }
-   There is a bell for the last boat. It is four minutes down to the steps.
    BEA: I'm not coming. There's the camp bed in the paint shop. I'm not lying next to that phone. # event: refuse
    She says it to the river, without any heat.
*   ["Come home, love. We needn't talk. I won't sleep with you over here." # id: 78pd # move: rush # misses: give-it-time, decide-willing # meant: I couldn't stand to leave you there. # heard: She won't sleep. Well, then we match.]
    BEA: No. You'll miss it.
*   ["I'm sorry. I took what you told me in the dark, and I spent it." # id: kwb5 # move: apologise # parts: responsibility, regret # shows: sincere-apology, i-statements # heard: Spent. Yes. There's none left of it.]
    She doesn't answer. She holds the side door, so that it won't slam on you.
*   [Lay the camp bed out by the radiator, and go for the boat. # id: xjzv # move: accept-limit # shows: give-it-time, decide-willing # heard: She's put it by the warm. And she's gone.]
    The legs of it squeal. It is the only thing that either of you has laughed at, and neither of you does. # prop: camp-bed
*   ["Just tell me that you'll be here tomorrow. I'll go if you'll say that." # id: 97nm # move: chase # misses: give-it-time, steady-yourself # meant: I hated to think of you over here by yourself. # heard: She's looking at me like it's that January.]
    BEA: I'll be here at seven. There's a lorry.
-   -> close_1

=== close_1 ===
You get the boat with nobody on it. Your shoes leave a little sawdust on the deck, in the shape of your shoes.
{
- safety >= 2 && lifted:
    Across the water a square of light comes on, and then the door in it, standing open. She is trying it again.
- safety >= 2:
    Across the water the big light goes off, and a small one comes on. It stays on as long as you can see it.
- found > 0:
    Halfway over you look back, and every window is lit. She has started up the saw.
- else:
    Halfway over you look back. There is one window lit, and then it is only the yard.
}
In your pocket the phone makes its two notes, like a spoon on a glass. You don't take it out. You don't switch it off, either.
-> ferry

=== skip_green_dot_1 ===
Bea read all of it, on your old laptop in the workshop. You told her: every night since June, and the word as well.
{ last:
    One last message was agreed, by Friday week, and she would see it first. She slept on the camp bed.
- else:
    One last message was agreed, by Friday week, and she would see it first. She slept on the camp bed. # event: agree-together last-message weight:2 due:green-dot-2
}
~ last = true
-> ferry
