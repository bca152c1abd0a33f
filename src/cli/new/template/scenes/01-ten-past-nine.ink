// Scene 1, Ten past nine: the hall, after the exam that she missed (acknowledge).
// Every tag stands here at least once. Keep the shape, and put your own two people in it.
// Opens ring-college and last-time. Settles ring-college.
=== hall ===
The hall light is on, and Ada still has her coat on. # scene: new-scenario-1 # stage: acknowledge # room: hall-evening # mood: ada guarded
Her exam was at seven, across town, and you said you would be back with the car by six, so that she could eat first. It is ten past nine.
ADA: I sharpened two pencils. I don't know why I did two. # hold: 800
*   ["The pump failed at four, and nobody else there knows the thing." # id: c7rw # move: explain # misses: accountable-opening, acknowledge-no-excuses # meant: It really wasn't laziness this time. # heard: There is always a pump.]
    ADA: There's always a pump.
*   ["I said six, and I came at nine. You missed it because of me." # id: b3kt # move: own # shows: accountable-opening, acknowledge-no-excuses # heard: He said it before I had to.]
    She looks at you properly for the first time since the door.
    ADA: Yes. That's what happened.
*   ["They run it again in March. You'll have had longer to revise." # id: d2mx # move: minimise # size: 0.5 # misses: name-the-break, validate-feelings # meant: It isn't the end of the road. # heard: He thinks I needed more time.]
    ADA: I didn't need March. I needed a car.
-   ADA: I rang you at six. I rang you again at ten past.
*   ["It was in my jacket. You can't hear a thing in that boiler room." # id: f5pz # move: conceal # misses: open-book, name-the-break # meant: The truth would only make it worse. # heard: In his jacket. He never takes it off at work.]
    ~ lied = true
    ADA: It rang twice, and then it stopped. A jacket can't do that. # event: discover # mood: ada cold
    Neither of you looks at the phone in your hand.
*   [Give her the phone, unlocked, with both of her calls on the screen. # id: g8nv # move: disclose # shows: open-book, name-the-break # heard: He let me see it. Both of them, declined.]
    Six o'clock, declined. Ten past, declined. She reads them, and gives it back.
    ADA: So you watched it ring.
*   ["Petra has a car. She would have had you there in ten minutes." # id: h4sj # move: deflect # misses: own-your-part, drop-defensiveness # meant: I hate it that you were stuck. # heard: So it was mine to sort out.]
    ADA: I didn't marry Petra.
-   She takes two pencils from her pocket and lays them on the stool, side by side. # prop: stool
ADA: My dad was going to come to things. I kept him a seat with my bag. # mood: ada far-away
*   ["I'm not him, though. I did come. I'm standing here now, aren't I?" # id: j6tb # move: defend # misses: drop-defensiveness, hold-the-storm # meant: I'm not that kind of man. # heard: I told him about the seat, and he argued.]
    ADA: You are. It's ten past nine, and here you are.
*   ["You stood in your coat and watched the road for our headlights." # id: k9fd # move: validate # shows: validate-feelings, go-deeper # heard: He can see me standing there.]
    ADA: Every set that turned in. You wouldn't think one road had so many.
*   [Sit down on the bottom stair and let her get to the end of it. # id: m2gw # move: listen # shows: hold-the-storm, active-listening # heard: He stayed for the whole of it.]
    ADA: People asked me to move the bag. I said somebody was sitting there.
-   { safety == 0: -> yard }
    -> stool

// She has had more than she can take in. Only quiet, room, or a break with a time can help here.
=== yard ===
She turns to the wall and puts her forehead against it. Her breath is going in and not coming out. # mood: ada flooded
*   ["Please, Ada. If we leave it now, it'll be like this all week." # id: n5hx # move: chase # misses: steady-yourself, right-time-place # meant: I can't stand it unfinished. # heard: He needs me to be done.]
    ADA: Get back. Just get back.
*   ["Five minutes. I'll be on the back step, and in at twenty past." # id: p8jz # move: pause # shows: steady-yourself, right-time-place # heard: He told me when. I can count to that.]
    The step is cold. A cat looks at you, and thinks better of it.
    At twenty past you go in. She has sat down, and undone one button. # event: return # mood: ada spent
*   [Step away from the door, sit down on the floor, and say nothing. # id: q3kb # move: listen # shows: steady-yourself, meet-anger-with-care # heard: He went small. There was air again.]
    It takes a while. The boiler goes on, and off. Her shoulders come down an inch. # mood: ada spent
-   -> stool

=== stool ===
ADA: I've paid for that exam three times now. I told them at work it was tonight.
*   ["What did you have to say to them, when they asked you about it?" # id: r7mc # move: ask-open # size: 1.5 # shows: open-questions, invite-fears # heard: He wants to know the worst bit.]
    { safety >= 2:
        ADA: That I had a cold. I lied for you, Tom, and I'm bad at it.
    - else:
        ADA: I'm not doing tomorrow with you as well.
    }
*   ["I'll pay for it, and for a taxi, and for all the lessons as well." # id: s2nf # move: grand # misses: steady-not-grand, no-quick-fix # meant: I want it to cost me and not you. # heard: It was never the money.]
    ADA: It's forty pounds. It was never the forty pounds.
*   ["You've told the whole floor, and now you have to walk in there." # id: t5pg # move: reflect # shows: active-listening, validate-feelings # heard: That is it. That is tomorrow.]
    ADA: Half past eight. Card on the desk and everything. They bought a cake.
-   ADA: Somebody has to tell the college. The line takes messages until ten.
*   ["I'll ring it at half past, on speaker, and say whose fault it was." # id: v8rh # move: promise-specific # promise: ring-college specific weight:2 due:new-scenario-1 # shows: specific-commitment, word-deed-gap # heard: Half past. And I get to hear it.]
    ~ ringing = true
    ADA: Half past. All right. I can hear the clock from here.
*   ["This was the last time, Ada. I swear to you it's never happening again." # id: w3sj # move: promise-vague # promise: last-time vague # misses: specific-commitment, kt-deeds-back-words # meant: I mean it with all I've got. # heard: I've got a drawer full of those.]
    ADA: You said that with your coat on, last time. You've still got it on.
*   ["You're better at that sort of call. They know your voice up there." # id: x6tk # move: withdraw # size: 0.5 # misses: own-your-part, small-acts # meant: I'd only make a mess of it. # heard: Now I make his call too.]
    ADA: They do. They know it from the last two.
-   { ringing: -> half_past }
    -> her_call

=== half_past ===
The clock over the coats says half past. Your own phone lights up in your hand. It is work. # prop: phone-lit
*   ["It's work. Two minutes, they've got no heating, then I'll ring." # id: z9vm # move: minimise # misses: keep-every-promise, small-acts # meant: There are people there with no heat. # heard: He looked at me, and picked them.]
    It is nine minutes. The line at the college is shut, and says so in a kind voice.
    ADA: Half past, you said. # event: break ring-college
    She puts the pencils back in her pocket, one at a time.
*   [Let work ring out. Dial the college, and lay the phone on the stool. # id: b6wn # move: small-deed # shows: keep-every-promise, kt-deeds-back-words # heard: He let it ring. He put it where I could hear.]
    "It's Tom Reeve. Ada missed tonight because I didn't bring the car. It wasn't her." # event: keep ring-college # mood: ada softer
    She has stopped doing up her buttons.
*   ["It's at four per cent. Twenty to, off the charger, and on speaker." # id: c4xp # move: set-scene # shows: small-acts, keep-every-promise # heard: He said so before half past, and not after.]
    ADA: Twenty to. I'm looking at the clock. # event: renegotiate ring-college due:new-scenario-1
    At twenty to, you say your name and what you did. The machine beeps, and thanks you. # event: keep ring-college
    ADA: Well. It's told.
-   ~ ringing = false
    -> sorry

=== her_call ===
She rings it herself, with her back to you. She says that she was held up. She says sorry to a machine.
*   ["Why did you say that? You could have just told them it was me." # id: d8zr # move: deflect # misses: own-your-part, acknowledge-no-excuses # meant: I didn't want you to cover for me. # heard: Wrong again. Even my message is wrong.]
    ADA: It wanted a reason. I've only got the one, and it isn't mine.
*   [Write tonight down for the college, in your own name, and hand it over. # id: f2bs # move: small-deed # shows: small-acts, word-deed-gap # heard: His name, in biro. That I can post.]
    She reads it twice. She gets an envelope out of the drawer, and licks it herself.
*   ["You said sorry, and you'd done nothing. That one was mine to say." # id: g5ct # move: own # shows: own-your-part, i-statements # heard: At least he heard what I said.]
    ADA: It was. I got there first, that's all.
-   -> sorry

=== sorry ===
ADA: Go on, then. You've got a face like you've got something to say. # event: asks
The boiler goes off. For once, the house is quiet.
*   ["I turned it over, twice, and went on. You missed it. I'm sorry." # id: h9dv # move: apologise # parts: responsibility, regret # shows: sincere-apology, i-statements # heard: Twice. He knows that it was twice. # why: He said what he did before he said sorry, and he left nothing for her to add.]
    ADA: Twice. Yes.
*   ["I was scared that they'd take the job off me if I left at five." # id: j3fw # move: explain-asked # shows: open-book, drop-defensiveness # heard: That I believe. I'd rather have had it in June.]
    ADA: Since when? No. Tell me tomorrow. But tell me.
*   ["Can we please not go to bed on this? I can't sleep if we do." # id: k7gx # move: rush # misses: give-it-time, no-quick-fix # meant: I want us to be all right. # heard: Now I'm to see to his sleep.]
    ADA: You'll sleep. You always sleep.
-   ADA: I'm going to have the bed to myself tonight. I'm not asking. # event: refuse # mood: ada spent
She waits, with one hand on the rail, to see what you do with that.
*   [Get the spare blanket down, and leave the landing light on for her. # id: m4hz # move: accept-limit # shows: give-it-time, meet-anger-with-care # heard: He didn't make me say it again.]
    She steps round you. Her sleeve touches yours, and she lets it.
*   ["Tell me it isn't for good, and then I'll go down without a word." # id: n8jb # move: rush # size: 0.5 # misses: give-it-time, hold-the-storm # meant: I just need one thing to hold on to. # heard: There's a price, even on the sofa.]
    ADA: I don't know what it is. I'm tired. That's what it is.
*   ["Every night that I'm in trouble, I'm the one on the sofa, aren't I?" # id: p5kc # move: attack # misses: meet-anger-with-care, drop-defensiveness # meant: It hurts to be sent away. # heard: And now I'm the one who's cruel.]
    ADA: Yes, Tom. That's what this evening has been about. Your back.
-   The two pencils are still there, or they are not. It depends on where you look.
*   ["I'll be parked outside your work at five. You needn't come out." # id: q2md # move: reaffirm # shows: daily-consistency, stay-committed # heard: A place and a time. And I needn't.]
    ADA: I'll look out of the window. That's all I'm saying.
*   ["You'll see. By next week you won't even remember what it was." # id: r6nf # move: minimise # size: 0.5 # misses: give-it-time, validate-feelings # meant: I want there to be a next week. # heard: He's forgetting it already.]
    ADA: I'll remember it in March.
*   [Move the car to the front of the house, and hang the key by the door. # id: s9pg # move: small-deed # shows: small-acts, daily-consistency # heard: It's facing the road. The key is on my side.]
    She hears it start, and she comes down three stairs to see. Then she hears it stop.
-   -> close

// The family of the model comes first; within it a story may choose by its own variables.
=== close ===
{ family == "building-new" || family == "not-yet": -> two_pencils }
{ family == "quiet-truce" || family == "not-yet-apart": -> coat_on }
-> night_bus

=== two_pencils ===
In the morning there is a form on the table, and she has filled in half of it. # end: two-pencils
The date box says March. Beside it there is one pencil. She has taken the other one to work.
-> END

=== coat_on ===
At seven she comes down, dressed, with her coat already on. # end: coat-on
{ lied:
    ADA: I looked at your jacket. It hasn't got an inside pocket.
- else:
    ADA: I'll get the bus today. I want to be somewhere because I got there.
}
You hear her go the long way round the car.
-> END

=== night_bus ===
The last bus goes past at eleven. It slows, which it never does. # end: night-bus
You find her key on the stool, with the pencils, and each of them has been sharpened down to nothing. There are shavings.
-> END

// What stands for the scene when somebody skips it: two lines, and what fell due.
=== skip_new_scenario_1 ===
Ada missed her exam, because you did not come with the car. You said so, and you said that you were sorry.
{ ringing:
    You left the message for the college, on speaker, with your own name in it. # event: keep ring-college
- else:
    The college was told. She slept upstairs, and you slept on the sofa.
}
-> close
