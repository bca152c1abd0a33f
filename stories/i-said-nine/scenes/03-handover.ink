// Scene 3, Handover: a Sunday, a tunnel, and the stairs on the night of the second test (maintain); and the five endings.
// Settles sundays and home-850. Opens nothing that falls due.
=== sunday ===
~ home_due = home
~ sundays_due = sundays
The Sunday before the test, ten to nine in the morning. Luis has a pencil behind each ear. # scene: i-said-nine-3 # stage: maintain # room: kitchen-sunday
{
- home:
    Seven class nights since then. Eight-fifty, or else a call. He has never said a word about it, and he's been walking to the bus.
- else:
    Seven class nights since then. Some were nine, and some were nine and change. Nobody ever said a number, so nobody's counting.
}
{ sundays_due:
    Sundays are his, nine to one. There's a table at the library with his elbows worn in it.
- else:
    Sundays he studies in the bathtub, dry, in his coat, with the fan on for a door.
}
CHEF: Two cooks out, and there's a line up the block. Time and a half, Tess. I wouldn't ask. # prop: phone-call
*   [Turn the phone face down, and put an apple in the side of his bag. # id: dsfb # move: small-deed # shows: keep-every-promise, daily-consistency # heard: It walked all the way to the edge, and she gave me an apple.]
    { sundays_due:
        It walks a little way across the table by itself, and quits. He's looking at it. You both are. # event: keep sundays # prop: phone-face-down
    - else:
        It walks a little way across the table by itself, and quits. He's looking at it. You both are. # prop: phone-face-down
    }
    LUIS: One o'clock. Not five after. I know you worry.
*   ["Chef wants me at eleven. It's your four hours, so you're the one who says." # id: rf33 # move: set-scene # size: 0.5 # shows: words-give-meaning, keep-every-promise # heard: She asked before she answered him. She's got her hand over the phone.]
    { sundays_due:
        LUIS: Give me till noon. Three's still in a row. # event: renegotiate sundays due:i-said-nine-3
        Chef takes noon. Luis is at the gate with a minute to spare, walking. # event: keep sundays
    - else:
        LUIS: Give me till noon. Three's still in a row.
    }
    He says that the number two pencil is a lie. They're all number two.
*   ["It's your retake fee, near enough. You can read right here, while she naps." # id: 44qs # move: minimise # misses: keep-every-promise, steady-not-grand # meant: I thought that the money was for you, too. # heard: She doesn't nap Sundays. She'd know that if she had her Sundays.]
    { sundays_due:
        He takes the bag off one shoulder, and then the other. She doesn't nap. # event: break sundays
    - else:
        He takes his coat off, and hangs it up. She doesn't nap.
    }
    When you get in at four there's ninety dollars in your sock, and he's asleep on page 220.
-   ~ sundays_due = false
Thursday the nineteenth. You were out at 8:29, with your station wiped. At 8:37, past Division, the train stops dead, and half of the lights go. # room: tunnel
A voice says that we are standing momentarily. It says it in the voice it has for everything.
LUIS: shoes on
He sends that now, around quarter of. He sent it before he knew.
*   [Wait. It's only momentarily, and tonight of all nights he doesn't need a scare. # id: grdj # move: withdraw # size: 0.5 # misses: small-acts, keep-every-promise # meant: I didn't want to put that in your head before a test. # heard: Ten of, and nothing. I know how that one goes. # why: You wanted him calm. At ten of nine the quiet told him the old story instead.]
    ~ slip = true
    It turns 8:50 in your hand. You watch it do it.
    { home_due:
        LUIS: its ten of # event: break home-850
    - else:
        LUIS: its ten of
    }
*   ["Stopped in the tunnel since 8:37. I don't know when. I'll write when it moves." # id: td29 # move: small-deed # shows: small-acts, words-give-meaning # heard: It's 8:42. She told me at 8:42. I've still got my hat in my hand.]
    ~ told = true
    { home_due:
        LUIS: ok. when it moves # event: renegotiate home-850 due:i-said-nine-3 # prop: thread-read
    - else:
        LUIS: ok. when it moves # prop: thread-read
    }
*   ["Five minutes, tops. You'll make it easy. Don't you worry about a thing." # id: 63p2 # move: promise-vague # promise: five-minutes vague # misses: specific-commitment, word-deed-gap # meant: I wanted you calm, so you'd do well. # heard: Five from what?]
    ~ slip = true
    LUIS: five from what
    { home_due:
        The lights go brown. It turns 8:50 in your hand, and then it turns 8:51. # event: break home-850
    - else:
        The lights go brown. It turns 8:50 in your hand, and then it turns 8:51.
    }
*   [Film the dark car, with the faces lit from below, and send him that. # id: jqcr # move: defend # misses: drop-defensiveness, words-give-meaning # meant: I couldn't bear for you to think it was a story. # heard: She's sent me evidence. I'm not a judge. I'm in the hall with a baby. # why: He got the time, and that was the half he needed. The film answered a charge he hadn't made.]
    ~ told = true
    ~ slip = true
    { home_due:
        LUIS: ok. i believe theres a train # event: renegotiate home-850 due:i-said-nine-3
    - else:
        LUIS: ok. i believe theres a train
    }
-   ~ home_due = home_due && told
Nothing, for a minute. Then the three dots. Then no dots. # prop: thread-typing
LUIS: i was listening for the gate. like an idiot # event: trigger 2 # mood: luis hurt
You read it standing up, in the dark, with your thumb over it.
*   ["You'd only just started to again. I'd feel like an idiot too, if I was you." # id: wc2h # move: validate # shows: give-it-time, validate-feelings # heard: She knew I'd started. I never told her that.]
    LUIS: since around halloween
*   [Write that you left on time, take it out again, and put: Still stopped. # id: 82n8 # move: small-deed # shows: drop-defensiveness, steady-not-grand # heard: The dots went on a while, for two words. She took something out.]
    I left at 8:29, I swear to God. Ask Chef. Ask Marco. # prop: thread-draft
    You look at it for as long as it took to write. Then it's gone, and there's just the two words.
*   ["I left at 8:29, though. Ask Chef. It is really the train this time." # id: mpbz # move: defend # misses: drop-defensiveness, give-it-time # meant: It was the first time it wasn't me. # heard: This time. She said it, I didn't. # why: It was the train. He had told you what the quiet did, and got told about the train.]
    ~ slip = true
    LUIS: i didnt say it wasnt
*   ["I'm so sorry. Don't be mad. Say something. I'm going out of my mind here." # id: zbzq # move: chase # misses: steady-yourself, know-both-storms # meant: I was scared, in the dark, by myself. # heard: So now I'm to hold her hand, in a tunnel, by phone.]
    ~ slip = true
    LUIS: im getting her coat on
-   At 8:58 the lights all come up.
TESS: Moving. Nine minutes after.
Nine minutes after nine. There are stairs down from the street to your door, and he's halfway up, with her on his front, and his bag on. # room: stairs-night # mood: luis guarded
In the lit door at the bottom there's his mother, in a cardigan and slippers, with the keys to a school bus. # mood: graciela guarded
{
- told && home_due:
    LUIS: Nine after. You said nine after. # event: keep home-850
- told:
    LUIS: Nine after. You said nine after.
- else:
    LUIS: It's nine after.
}
~ home_due = false
GRACIELA: I was in the neighborhood.
*   ["You had your mother here? So there was a spare, this entire time?" # id: bzng # move: attack # size: 0.5 # misses: give-it-time, kt-deeds-back-words # meant: It hurt, to see that you'd planned for me not to come. # heard: A spare. Yeah. I carry one. I wonder where I learned that. # why: He had wanted one sure thing for one night. It got answered like a vote against you.]
    ~ slip = true
    GRACIELA: I brought my pillow.
*   [Hold out your arms for her, and leave the train wherever the train is. # id: pm97 # move: small-deed # shows: small-acts, steady-not-grand # heard: No train. Only arms.]
    LUIS: She ate. She's got a tooth. You'll see it.
*   ["I left on time. I swear, it just sat there. It could happen to anybody." # id: 29xx # move: explain # misses: acknowledge-no-excuses, accountable-opening # meant: I wanted you to know I'd kept my side of it. # heard: Anybody. I know. I was listening for the one.]
    ~ slip = true
    LUIS: I know it could. It's a train.
*   ["You've stood here since ten of, listening, and I know what for." # id: dxmp # move: own # shows: own-your-part, i-statements # heard: She didn't do it. And she picked it up anyhow.]
    LUIS: It's not even a sound. It's the gate not doing it.
-   Junie comes across. First the head, then the weight. Then the one hand, that won't let go of his vest, and he works it loose, a finger at a time.
GRACIELA: Is that the lemon, in there? I'll go see about it.
LUIS: I had my shoes on. I'm listening, and I catch myself at it. And it's ten of, and it's quiet, and I'm back there in October in a vest. # mood: luis hurt
*   ["I'm here, and you have eleven minutes. Go on, we can do all this after." # id: rk9f # move: rush # misses: give-it-time, validate-feelings # meant: I couldn't let you miss it twice. # heard: She's got the minutes. I know the minutes.]
    ~ slip = true
    LUIS: I know what I've got.
*   [Stay on your step with her, and don't look at your phone while he says it. # id: 48w6 # move: listen # shows: give-it-time, active-listening # heard: She's got eleven minutes and she's giving them to me.]
    LUIS: That's all. It's October, and then it isn't.
*   ["It's five weeks, and it's one quiet night. Of course it put you back there." # id: gwkw # move: validate # shows: validate-feelings, daily-consistency # heard: Of course. Okay. So it isn't that I'm keeping score.]
    { safety >= 2:
        LUIS: I didn't think that it would still be there. I thought I'd moved.
    - else:
        LUIS: It didn't have far to go.
    }
*   { slip } ["That was the train again. I'm setting it down. You've had a bad half hour." # id: tj8n # move: repair-slip # shows: drop-defensiveness, words-give-meaning # heard: She put the train down. I didn't have to ask her to.]
    LUIS: It's a good train. I believe in the train.
-   LUIS: I called her Tuesday. You hadn't done anything. I wanted one I was sure of, for tonight.
He says it to the top of Junie's head.
*   ["All those good nights, and you called in a sub? So what would it take?" # id: 67wd # move: attack # size: 0.5 # misses: kt-deeds-back-words, give-it-time # meant: I'd worked so hard, and it was like it hadn't happened. # heard: There. So she's been adding them up.]
    ~ slip = true
    LUIS: I don't know. More of them, I guess.
*   ["Good. Keep her. For tonight I would have wanted a sure one, myself." # id: jvj5 # move: accept-limit # shows: give-it-time, kt-deeds-back-words # heard: She isn't mad. I had a thing all ready for if she was mad.]
    { trust >= 2:
        LUIS: You were pretty sure. I was eighty percent. Eighty's a B.
    - else:
        LUIS: Well. She'd have come anyhow.
    }
*   ["What's it like, that last half hour before I come in at the gate?" # id: wh7v # move: invite-fear # shows: words-give-meaning, invite-fears # heard: Nobody's asked me that. Everybody asks what time.]
    { safety >= 2:
        LUIS: It's like when a guy tells you a panel is dead. He's a good guy. And it's your hand.
    - else:
        LUIS: It's thirty minutes.
    }
-   { safety == 0: -> meters }
    -> by_himself

=== meters ===
He's turned around to where the electric meters are, five of them in a row, and put his palm on the middle one. His back's going. # mood: luis flooded
~ slip = false
*   ["Luis, the bus. You'll be so mad if you miss it. Luis, come on, move." # id: 86vm # move: chase # misses: steady-yourself, hold-the-storm # meant: I could see it happening all over again. # heard: I know about the bus. I know more about that bus than anyone.]
    LUIS: Don't tell me about the bus.
*   ["I'm taking her in to your mother. I'm back on this step at quarter past." # id: mtjc # move: pause # shows: steady-yourself, right-time-place # heard: Quarter past. That leaves five. I can do it in five.]
    Graciela has found the ladle. She takes Junie off you without a word, and goes on stirring.
    At quarter past you come out. He's on the stairs with his bag on straight, reading the dials. # event: return # mood: luis spent
*   [Sit down on the steps with her, and let her watch the wheels go around. # id: zg64 # move: listen # shows: steady-yourself, give-it-time # heard: They're both down there watching the disks. She likes the disks.]
    There's a disk in each one, turning. His is the slow one. After a bit he's watching too. # mood: luis spent
-   -> by_himself

=== by_himself ===
~ slip = false
LUIS: No, don't walk me up there. I'm going to do it by myself. # event: refuse
He has gone up one step while he was saying it.
*   ["Just as far as the light? She would love it. She's never seen it kneel." # id: b5tt # move: chase # size: 0.5 # misses: give-it-time, open-questions # meant: I wanted to be there for the good part. # heard: I said by myself, and she sent in the baby.]
    LUIS: She's seen it. She was in my jacket.
*   [Sit down to one side with her, so that he's got the whole stair. # id: pshk # move: accept-limit # shows: give-it-time, small-acts # heard: There's room. I could go up this with a ladder.]
    He looks at all the room.
*   [Get hold of his collar, and kiss him, quick, for luck, before he can get away. # id: 3f6b # move: comfort # misses: right-time-place, hold-the-storm # meant: You looked like a guy going in to get a tooth out. # heard: I was trying to keep the whole code book level in there.]
    { safety >= 2:
        It lands on his jaw. You can tell he's still holding on to Article 220.
    - else:
        You get the pencil.
    }
*   ["Okay, you walk it by yourself. We'll be down here, being loud!" # id: d4s3 # move: reaffirm # shows: words-give-meaning, stay-committed # heard: Good. Somebody should be. It's been whispers since March.]
    { trust >= 2:
        LUIS: Be loud. I'd like to hear that, going up.
    - else:
        LUIS: You'll wake up Mrs. Kozak.
    }
-   LUIS: There's no class after tonight. Not till January. There isn't any nine-twenty. So what's eight-fifty for? # hold: 800
It's a real question. He's got one foot on each of two steps.
*   ["So then we're back to normal, thank God. I don't think I can run any more." # id: rrgs # move: rush # misses: daily-consistency, no-quick-fix # meant: I thought that we'd both be glad it was over. # heard: Normal. I remember that one. I had my shoes on.]
    LUIS: Which normal?
*   ["After tonight I'm taking the three of us away. A real weekend, on a lake." # id: 5d5j # move: grand # misses: steady-not-grand, daily-consistency # meant: I wanted there to be something nice at the end of it. # heard: On a lake. We've got four quarters and a bus pass.]
    LUIS: In November.
*   ["What would you want it for, that ten of nine, if it was only yours?" # id: g3r9 # move: ask-open # shows: open-questions, daily-consistency # heard: Mine. With nothing in it. I'd have to think what goes in there.]
    { safety >= 2:
        LUIS: I'd walk around the block. I'd go all the way around, and look in people's windows.
    - else:
        LUIS: I'd want it to be ten of nine.
    }
*   ["Tuesdays and Thursdays, the same. It's your time. I'll be in the gate." # id: tqf2 # move: reaffirm # size: 1.5 # shows: daily-consistency, kt-deeds-back-words # heard: With nothing to run for. That'd be something to hear.]
    { trust >= 2:
        LUIS: With nothing on. You'd come in that gate with nothing on the other end of it.
    - else:
        LUIS: I'd have to see that.
    }
-   You can hear it now, a long way up. It stops. It lets down. It waits, for somebody else.
LUIS: I size it for everything. That's my problem. If I flunk this, that'll be why.
*   ["You won't flunk. You could do that table in your sleep by now." # id: 7c4r # move: minimise # misses: active-listening, know-both-storms # meant: I believe in you. I wanted you to hear it. # heard: I have done it in my sleep. I got it wrong.]
    LUIS: I did do it in my sleep. I got it wrong.
*   ["I'll be up. There's soup. You don't have to tell me one thing about it." # id: j2rh # move: reaffirm # size: 1.5 # shows: steady-not-grand, words-give-meaning # heard: I could come in and just eat. That'd be okay with her.]
    { trust >= 2:
        LUIS: Save me some. She's in there with a ladle.
    - else:
        LUIS: Don't wait up.
    }
*   ["Text me the minute you're out of there. I'll be going nuts until I know." # id: wpd8 # move: chase # misses: give-it-time, steady-yourself # meant: I cared so much how it went for you. # heard: So I'll have that to do, too.]
    LUIS: I'll be on the bus.
*   [Lift up Junie's fist for her, and work it, slowly, until he's at the top. # id: 9b3z # move: small-deed # shows: small-acts, daily-consistency # heard: She's waving at me. The pair of them. One's asleep on her feet.]
    He waves it off, like a man doing it a favor. Then he turns around, and does it right.
-   -> last_line

=== last_line ===
At the top he stops, where the street is, and looks both ways for it, like a kid.
// The family decides; the story's own memory only chooses words within it.
{
- family == "building-new": -> end_eight_fifty
- family == "not-yet" || family == "not-yet-apart": -> end_class_nights
- family == "quiet-truce": -> end_the_chart
- family == "honest-parting": -> end_every_handover
}
-> end_stops_asking

=== end_eight_fifty ===
The letter from the city comes on a Friday in December, and he doesn't open it. He puts it up on the fridge, with tape: what, when, who. 8:50. LO. # end: eight-fifty # room: kitchen-evening
There's no class. It isn't even a Thursday. You are in the gate at 8:46, and he's on the stairs in his socks.
Seventy-six. You needed seventy. He got the dryer. He gives it to Junie, and she eats one corner. # prop: exam-pass
{ taped:
    The strip from October is still on there, underneath. It's brown by now. Neither of you has put a thumb on it in weeks.
- else:
    That night he writes it up, on the side of the fridge, with your Sharpie. It's the first thing that has ever been up there.
}
In January it's motor controls. In February you call, ten after eight, from the walk-in. He says nine-fifteen, orange hat. He doesn't ask you what it was.
In April you tell him. It was the ice machine, and Marco's thumb, in the ice machine.
LUIS: That's a good one. I'd have put that one in goal.
He still catches himself, some nights, around quarter of. You know by the lamp. He moves it to where you'd see it from the alley.
One night you're at the stove with your back to the room. He comes by in the dark, with her asleep on his neck, and four steps to go.
LUIS: Behind.
You move your hip over. You don't look around.
-> END

=== end_class_nights ===
The letter from the city comes in December. He calls you at the pass, at four, when it's quiet. # end: class-nights # room: pass-closed
LUIS: Seventy-six.
You say heard. It's out before you know it, and there's a second when nobody laughs, and then one when he does.
{ family == "not-yet-apart":
    In January it's motor controls, and he and Junie go out to his mother's for it, to the room with his trophies. Class nights, Graciela's got her. You have the weekends. # room: kitchen-without-luis
    LUIS: I'm not mad. I want to stop standing there, is all. I want to see what I do with my feet.
- else:
    In January it's motor controls, and his mother takes class nights. She comes at six, with the pillow. You're in by eight-fifty anyhow, with nothing on the other end of it. # room: kitchen-evening
    LUIS: I like you coming in. I like it a lot. I just don't want to need it yet.
}
So you get to know Graciela. She drives the 41, and she watches wrestling with the sound off, and she's got you to tape her freezer.
GRACIELA: My kids stand on that corner in the dark. I'm there at six forty-one. You know how many mornings it's been six forty-two?
You wait for the number. She isn't going to give you a number.
{ trust >= 2:
    Around Easter he asks you what you're doing, some Thursday, from ten of on. He asks it like it could be anything.
- else:
    Around Easter he asks for your schedule. You send it, in ink. He sends you a thumb.
}
There's a nail inside the door, for her keys. One night in April you come in and there are two nails. You look at the stove. It's eight forty-nine, and you hang yours up.
-> END

=== end_the_chart ===
Luis makes the chart. He rules it with the side of the code book: the date, the due, the in. It goes all the way to June. # end: the-chart # room: kitchen-night # prop: chart-on-fridge
You don't miss. Eight-fifty, eight forty-nine, eight-fifty. He does the boxes in the morning, before coffee, with the pencil on the string.
The letter from the city goes up on the same magnet. Seventy-six. You read it one night, getting out the milk. You say, hey. You say, congratulations. # prop: exam-pass
LUIS: Thanks. It's been up there a couple weeks.
{ taped:
    There used to be tape there, from the fall. He took it down to get the ruler flat. He kept it; it's in the drawer, on the backs of the batteries.
- else:
    He's got a good hand. It is the neatest thing in the apartment, and Graciela takes a picture of it for the guys at the yard.
}
GRACIELA: It's like a firehouse in here.
She means that well.
Nobody says behind. He stands over by the table with Junie until you're done at the stove, and then he comes by. It takes about four seconds.
In April the trains run good, and you're in the alley at eight forty-one, with a moon over the garages. You've got nine minutes. You stay out there with the cans, and use them.
At eight-fifty you come in by the gate. He looks at the stove, and you look at the stove. In the morning there's an LO in the box.
-> END

=== end_every_handover ===
He doesn't say it on the stairs. He says it on Saturday, up on the fire escape, in daylight, with the monitor between you turned all the way up. # end: every-handover # room: fire-escape-day # prop: baby-monitor
LUIS: I'm not mad. I looked for it. I went all through my pockets.
{ trust >= 2:
    LUIS: You came in that gate. I've got them all, I could tell you the minutes. And every one of those nights I'd stood there first. I don't want to be a guy who stands there.
- else:
    LUIS: Everything you tell me, I put the meter on it. I can't help it. It's warm, and it's got a nice hum to it, Tess, and the needle doesn't move.
}
You say that you could be early. He thinks about it. He really does, he gives it an entire train.
LUIS: I know you could. I'd be listening for early.
You find a place four stops up, on Albany, with a spot for the crib. He wires the lamp. He puts a clock over the stove, and he sets it right.
Tuesdays and Thursdays, eight-fifty, on the stairs. Sundays, nine to one. You're never late, not in January and not in a blizzard.
The letter came on a Tuesday, and he has it shut, in his vest, on the Thursday. He gets you to open it. Seventy-six. You both yell, and Junie cries, and Mrs. Kozak bangs on the pipe.
In March you bring him a quart of the lemon. What, when, who. He eats it standing up, out of the lid, and reads the who.
Then it's ten of. She comes across. First the head, then the weight. Then the one hand, that's got you by the neckerchief, and you work it loose, a finger at a time. # room: stairs-night
-> END

=== end_stops_asking ===
He quits asking. It isn't a fight. You come in one night at nine-forty, with a reason, and he says okay, and he's got the light out already. # end: stops-asking # room: kitchen-night
You do better, after that. You're in the gate at eight forty-six, on a Tuesday in January, with a stitch in your side. There isn't anybody to hand anybody over.
His mother had come at six, with somebody's van. It only took the one trip. He has left the crib sheet, folded, and the bear's other eye. # room: kitchen-empty
{ found >= 2:
    On the fridge there's a page in his printing. There are two columns. One of them is what you said, and the other one is what time it was. He hasn't added it up.
- else:
    On the fridge there's a page in his printing, of what she eats now, and when. You hadn't known about the peas.
}
GRACIELA: He says Sundays, if you call ahead. He says to call me.
She says it quick. She has to be up.
It's Denny who tells you, at the light, through the window of the bus. Seventy-six! He bought the whole row doughnuts. Didn't you get one?
When was that, you say.
LUIS: You've reached Luis Ocampo. I'm on a ladder.
You have never been so on time. Chef says they could set the fryer by you.
There's one pot left in the freezer. You run it under the faucet till it lets go. Lemon. Ten fifteen. 8:05. TN. # prop: soup-pot-cold
You eat it at the stove, standing up, at ten to nine, with the lid beside you, tape side up.
-> END

=== skip_i_said_nine_3 ===
// Settles what is still open, and only that.
{
- sundays_due && home_due:
    Chef called on Luis's Sunday, and you let it ring. On the night of the second test your train stopped in the tunnel. # event: keep sundays # event: renegotiate home-850 due:i-said-nine-3
- sundays_due:
    Chef called on Luis's Sunday, and you let it ring. On the night of the second test your train stopped in the tunnel. # event: keep sundays
- home_due:
    Chef called on Luis's Sunday, and you let it ring. On the night of the second test your train stopped in the tunnel. # event: renegotiate home-850 due:i-said-nine-3
- else:
    Chef called on Luis's Sunday, and you let it ring. On the night of the second test your train stopped in the tunnel.
}
{ home_due:
    You told him so before ten to nine, and when it would be. Then Junie went across, on the stairs, and he walked to his bus. # event: keep home-850
- else:
    You told him so before ten to nine, and when it would be. Then Junie went across, on the stairs, and he walked to his bus.
}
~ sundays_due = false
~ home_due = false
~ told = false
~ slip = false
-> last_line
