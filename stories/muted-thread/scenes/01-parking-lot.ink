// Scene 1, Parking lot: outside a banquet hall in Belleville, a Saturday in September (acknowledge).
// Opens i-start. Must not settle it.
=== lot ===
The hall has put all its lights on, which is how a banquet hall asks you to leave. # scene: muted-thread-1 # stage: acknowledge # room: hall-lot # mood: vikram guarded
Twenty to eleven, in Belleville. It is halfway between the groom's people in Ottawa and yours in Markham, so that nobody should be pleased.
Vikram is bent into the back of the car, doing up Kavin, who is three and asleep, with a vadai in his fist. Nila hangs over his other shoulder in her gold skirt.
He drums on everything: banisters, tins, your back. He is doing up five buckles without a sound.
VIKRAM: Third child's fine. He's had cake.
It takes you a second, because it is yours. You typed it to your sisters at ten past eight, from the head table.
*   ["They were teasing me, Vik. It was one line. I was only answering them." # id: hmx6 # move: explain # misses: accountable-opening, acknowledge-no-excuses # meant: It was half a second, and I meant nothing by it. # heard: So they did it, and she happened to be holding the phone.]
    VIKRAM: I scrolled up. You mostly go first.
*   ["I wrote that. I looked straight at you, and sent it, and then I waved." # id: t9mw # move: own # shows: accountable-opening, i-statements # heard: The wave. I was hoping she'd forgotten the wave.]
    ~ waved = true
    VIKRAM: I waved back.
    He finds the last buckle by feel, and pulls on the strap to see that it holds.
*   ["Everybody does it. You should hear the things that Meera calls Suresh." # id: 7w9n # move: minimise # misses: accountable-opening, name-the-break # meant: It's only how we talk. It was never about you. # heard: Suresh as well. I'll be sure and dance with Suresh.]
    VIKRAM: I've heard them. They're in there.
*   [Put the trays of leftovers down, and take Nila off his shoulder, and wait. # id: kkxd # move: listen # shows: safe-dialogue, active-listening # heard: She's put the food down. She's not got her hands full of something.]
    She is as hot as a loaf, and her skirt scratches. She says a word into your neck, and it is a penguin's name.
    VIKRAM: I looked over to ask did you want cake. You were typing.
-   VIKRAM: The tablet was under our table, with the penguins on. Things slide down from the top of it.
    Raman, Raman and Raman, you call it, like lawyers.
    VIKRAM: So I went up to the beginning. It's a long way up. Then your aunt came and got me, and I danced. # mood: vikram far-away
    Somebody is coming between the cars with her sandals in her hand. Your father's sister is seventy-one, and she goes straight for his cheeks.
    CHITRA: With my hip! Anju, where did you find him?
*   ["They were on special, Athai. I had to take the last one on the shelf." # id: w8k5 # move: minimise # misses: word-deed-gap, drop-defensiveness # why: It was the same kind of joke, made aloud, an hour after he had read the others. # meant: It's how I talk when I'm scared. It came out by itself. # heard: So that's how it sounds out loud.]
    ~ slip = true
    She laughs on the in-breath, as your whole family does. You see him listen to it.
*   [Let her ask him, not you, and get the trays stowed behind the seat. # id: 9v8v # move: accept-limit # shows: safe-dialogue, small-acts # heard: She left that one for me. I'm mostly translated.]
    VIKRAM: In Matunga, Athai. Two floors over a man with drums.
    He says it with both his cheeks in her hands. It comes out like somebody at the dentist.
*   ["He's the best man in that hall, Athai, and I don't deserve him at all." # id: njwm # move: grand # misses: steady-not-grand, own-your-part # meant: I'd typed the other. I could at least say this one out loud. # heard: Ten past eight, cake. Quarter to eleven, a speech.]
    ~ slip = true
    CHITRA: Who deserves! Did I deserve your uncle?
*   ["On Gerrard Street. He showed me how to count to sixteen on a napkin." # id: z7kc # move: notice # shows: small-acts, words-give-meaning # heard: She still tells that one right. She even does the hand.]
    CHITRA: To sixteen! I can do it to a hundred.
    But she has let go of one cheek, to listen.
-   CHITRA: And home all day with two babies. Such patience, this boy.
    She pats the roof of the car, as though it had been patient too, and goes to look for her ride.
    VIKRAM: Who's in it? I have to go around and say good night to people. I'd like to know which of them I'm saying it to. # hold: 900
*   ["Only Meera and Divya, that's all. Nobody else has ever seen a word." # id: ct74 # move: conceal # misses: open-book, name-the-break # meant: Amma only has it for the photographs. I wanted to spare you that. # heard: Two. I can get around two.]
    ~ found = 1
    You can see him work it out, which door, which hugs. He stands up a little straighter.
*   ["Meera and Divya. And Amma, since March. She has it for the photographs." # id: qhvt # move: disclose # shows: open-book, name-the-break # heard: Amma. Amma makes me my own jar.]
    VIKRAM: Since March. She's been asking me since March if I'm eating.
*   ["Does it matter whose phone it was on? It's me that you're angry with." # id: 36jk # move: deflect # misses: drop-defensiveness, name-the-break # meant: I didn't want you to lose all of them in one night. # heard: It matters to me. I've only got the two cheeks.]
    ~ slip = true
    VIKRAM: It matters whose hand I shake.
*   { slip } ["I did it again just then, with Athai. I'll stop that. Ask me straight." # id: fs7b # move: repair-slip # shows: drop-defensiveness, own-your-part # heard: She heard it. I didn't have to make the face.]
    VIKRAM: Who's in it, then?
    You tell him. Meera, Divya, and since March your mother, who has it for the photographs. He nods once for each of them.
-   ~ slip = false
    Your mother has come out by the side door in her wedding silk. She is carrying a jar in front of her, in both hands, like a lamp.
    { found > 0:
        AMMA: Lemon, with the seeds out. You were off your food, Anju wrote us, that whole week of the logo. # event: discover # mood: vikram cold
    - else:
        AMMA: Lemon, with the seeds out. You were off your food, Anju wrote us, that whole week of the logo. # mood: vikram hurt
    }
    She puts it into his hands. She means every word. It has been four months in the sun on her sill, and it has his name on. # prop: pickle-jar
*   [Kiss your mother good night, and leave the jar just where she put it. # id: vfs9 # move: accept-limit # shows: safe-dialogue, small-acts # heard: She left it in my hands. She didn't tidy me.]
    ~ jar = true
    AMMA: One spoon only, with curd rice. Make him sit down for it.
*   [Take the jar before he has to hold it, and find it a place. # id: sgt3 # move: minimise # size: 0.5 # misses: safe-dialogue, small-acts # why: Your mother had given it to him. Taking it off him settled for him what he could bear. # meant: I wanted your hands free of it. # heard: That one was mine. It said so on the lid.]
    AMMA: Leave it with him, Anju! It's not for you people.
*   ["He'd made something that he was proud of, Amma, and I made fun of it." # id: 55hs # move: own # shows: own-your-part, name-the-break # heard: To her own mother. With the jar going by.]
    ~ jar = true
    AMMA: Fun? I thought it was a stomach.
    VIKRAM: It was a bit of both, Amma.
*   ["That was the month of the croup, Amma. None of us could eat a thing." # id: hr6j # move: explain # misses: acknowledge-no-excuses, word-deed-gap # meant: It's true, we were all half dead. I had to say something. # heard: Croup. I'd wondered what it was.]
    VIKRAM: It was the spring. Croup was the fall.
-   He thanks her, and bends, and is patted. He says good night to your father. He does it all beautifully, with a jar under his arm.
    { safety == 0: -> fence }
    -> keys

=== fence ===
Then he has gone, between two minivans, as far as the chain-link. The highway is on the other side of it. He has his fingers through the wire. # mood: vikram flooded
*   ["Come and get in the car, Vik. They can see you from the door." # id: 74g2 # move: chase # misses: steady-yourself, right-time-place # meant: I couldn't stand for them to see you like that. # heard: Who can see me. That's what she's got.]
    VIKRAM: Then tell them what I'm doing. You'll think of a line.
*   ["I'm going in for their shoes. I'll be here by the car at eleven." # id: kq5r # move: pause # shows: steady-yourself, right-time-place # heard: Eleven. She said a time and she took her eyes off me.]
    You find three of the four, under a table, among the paper cups. You stand in the lobby until the clock over the coats says so.
    At eleven you come out. He is sitting sideways in the car with his feet on the ground. # event: return # mood: vikram spent
*   [Lean on the warm hood with your back to him, and stay, and let him be. # id: xdsh # move: listen # shows: steady-yourself, safe-dialogue # heard: There's her back. It isn't going anywhere. Good.]
    A wedding takes a long time to leave. Horns, and somebody's crying aunt. When you look around he has taken his fingers out of the wire. # mood: vikram spent
-   -> keys

=== keys ===
He has the car keys on one finger. He could get a whole tune out of that ring, and they hang there. # prop: keys
VIKRAM: Two hours. Well.
*   ["Give me those. You've been up since six, you're in no state to drive." # id: 93f8 # move: rush # misses: open-questions, safe-dialogue # meant: I was frightened for all of us, in the dark. # heard: I've been assessed. I've been up as long as she has.]
    ~ drives = true
    VIKRAM: What state's that?
    He gives you them all the same. He takes the child's whistle off the ring first.
*   [Walk around to the passenger side, and leave the keys in his hand. # id: np4z # move: accept-limit # shows: safe-dialogue, small-acts # heard: She went around. I've still got something to hold on to.]
    You hear him stand there. Then his door opens, and he gets in, and moves the mirror to where he likes it.
*   ["Which would you sooner have for two hours, the wheel or the window?" # id: 2crq # move: ask-open # shows: open-questions, right-time-place # heard: Like on an airplane. But she asked.]
    { safety >= 2:
        ~ drives = true
        VIKRAM: The window. I'd like something to go past me.
    - else:
        VIKRAM: The wheel. It does what you turn it.
    }
*   [Take him by the arm, and settle him in the seat where he can sleep. # id: c2fg # move: comfort # misses: safe-dialogue, open-questions # meant: You look after everyone. It was my turn. # heard: I'm being put down for the night.]
    ~ drives = true
    He sits where you have put him. You have reached across for his seat belt before you see what you are doing.
-   The doors shut. It is the first time since noon that you have been alone, with two people breathing behind you. You open your mouth.
    VIKRAM: No. Not while it's parked. They come and knock on the glass. # event: refuse
    So you shut it again. Everything in the car smells of cardamom.
*   ["We'll let you sleep on it. It'll all look different in the morning." # id: qn37 # move: withdraw # size: 0.5 # misses: begin-the-talk, right-time-place # meant: You were dead on your feet, and so was I. # heard: Different to who? I've read it.]
    VIKRAM: It'll look the same. It's typed.
*   ["Then on the road. When they're both asleep I'll start, so that you needn't." # id: 4bqx # move: promise-specific # promise: i-start specific weight:1 due:muted-thread-2 # shows: begin-the-talk, specific-commitment # heard: She'll start. I won't have to bring it up like a bill.]
    ~ start = true
    { safety >= 2:
        VIKRAM: Both asleep. Nila fakes it.
    - else:
        VIKRAM: We'll see who gets there first.
    }
*   ["Just one thing, very quickly, before we go. It's only one sentence." # id: fzdp # move: rush # misses: right-time-place, safe-dialogue # meant: I couldn't drive a mile with that in my mouth. # heard: She's got a sentence. She's always got a sentence.]
    VIKRAM: You've had three years of sentences.
*   ["You say when it's right, any time you like, and I'll be the one to start." # id: sm3f # move: ask-open # shows: right-time-place, open-questions # heard: I get to say the hour. And I don't get to have to begin.]
    { safety >= 2:
        ~ start = true
        VIKRAM: On the highway. When they've both gone. And you first. # event: agree-together i-start weight:1 due:muted-thread-2
    - else:
        VIKRAM: When I can't see a single Raman.
    }
-   Someone knocks on the glass.
    It is your sister Divya, barefoot, out of breath, with a tablet in orange foam. It is lit. MEERA, it says across the penguins, and then a row of laughing faces. # prop: foam-tablet-lit
    DIVYA: You left the penguins!
*   [Take it in through the window, switch it off, and sit on it. # id: 59p6 # move: minimise # misses: open-book, small-acts # meant: I wanted it out of your sight for two hours. # heard: She's sitting on it. She's actually sitting on it.]
    DIVYA: Did you have fun, Vik? You looked like you had fun.
    VIKRAM: So much fun.
*   ["Not now, Div. You're the last person on earth that he wants to see." # id: hxcw # move: attack # size: 0.5 # misses: own-your-part, drop-defensiveness # meant: You were in the car, and she was out of it. I picked. # heard: She's found somebody to shut the window on.]
    DIVYA: Why? What did I do?
    It is a fair question. It comes along beside the car for a few steps.
*   [Lay it on the dash, lit, face up, where you can both see it. # id: vk2n # move: small-deed # shows: open-book, small-acts # heard: She didn't turn its face. It can lie there and shine.]
    Four minutes, and then it goes dark by itself. Neither of you has touched it.
*   [Keep your hands down, and let him take it in from her at his own side. # id: 78pd # move: accept-limit # shows: safe-dialogue, right-time-place # heard: She kept her hands still. I could say good night to one of them myself.]
    DIVYA: Did you have fun, Vik?
    VIKRAM: Good night, Divya. Mind your feet, there's glass.
-   -> close_1

=== close_1 ===
Give me sixteen, the two of you say at home, for give me a minute. It is one turn of his drums. Clap, clap, your hand turned over for the empty one, clap.
{
- safety >= 2 && start:
    At the ramp there is a red light, and nobody else. He says sixteen under his breath, all of it. On nine he leaves the gap, and you both sit in it until it is over.
- safety >= 2:
    At the ramp there is a red light, and nobody else. He looks in the mirror at the pair of them, first one and then the other, for the whole of it.
- found > 0:
    At the ramp there is a red light. Two, he says. He says it to the light. Only two.
- else:
    At the ramp there is a red light, and nobody else. You wait for him to ask. It is extremely red.
}
It goes green, and for a moment the car doesn't move. In the back Kavin, asleep, shuts his fist on the vadai.
-> westbound

=== skip_muted_thread_1 ===
He had read all of it, three years of it, on the twins' tablet, and then danced for an hour. You said that you wrote it.
{ start:
    Amma gave him a jar. On the road, you said, once the twins were both asleep, you would be the one to start.
- else:
    Amma gave him a jar. On the road, you said, once the twins were both asleep, you would be the one to start. # event: agree-together i-start weight:1 due:muted-thread-2
}
~ start = true
~ slip = false
-> westbound
