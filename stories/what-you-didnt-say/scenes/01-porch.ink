// Scene 1, Porch: Thanksgiving night, twenty to eight, nineteen degrees (acknowledge).
// Opens ring-dale, he-drives and wont-happen. Must not settle any of them.
=== porch ===
The porch light works off a sensor. It comes on for deer, and it comes on for you. # scene: what-you-didnt-say-1 # stage: acknowledge # room: porch-night # mood: denise guarded
Thanksgiving, twenty to eight, nineteen degrees. Denise is by the door in her coat, with her keys in her hand. She hasn't gone in.
DENISE: You walked.
It's a mile and a half up the canal road from Dale's, and you've done it in your good shoes, in the dark, with a foil plate from Connie held out level in front of you. # prop: pumpkin-pie
DENISE: Tell me what he said. I want to know if you heard it.
*   ["He meant that as a compliment, Denise. It just came out wrong." # id: hmx6 # move: explain # misses: name-the-break, acknowledge-no-excuses # meant: I wanted you to know it wasn't hate. # heard: He's translating. I speak it.]
    DENISE: I know what he meant. I asked if you heard it.
*   ["I was so mad I couldn't hear straight. My hands were shaking." # id: t9mw # move: deflect # misses: name-the-break, kt-ownership-first # meant: I wasn't fine with it. I was sick with it. # heard: He was furious, in there, where nobody was.]
    DENISE: They looked steady to me. They had my dish in them.
*   ["He said when you talk like that he clean forgets what you are." # id: 7w9n # move: own # shows: name-the-break, kt-ownership-first # heard: What. He didn't tidy it into who.]
    She lets out a breath, and it hangs in the light between you.
    DENISE: What. Yes. I was afraid you'd have heard who.
*   ["Come in the house first. You've been standing out here an hour." # id: kkxd # move: withdraw # size: 0.5 # misses: begin-the-talk, hold-the-storm # meant: You looked frozen. I wanted you warm. # heard: In out of the cold. Out of the question, too.]
    DENISE: It's a good coat. What did he say?
-   DENISE: And then? # hold: 900
*   ["I gave him a look. Dale's known what that look means for fifty years." # id: w8k5 # move: defend # misses: drop-defensiveness, acknowledge-no-excuses # meant: I didn't let it go by, not all the way. # heard: They had a look. I sat outside of it.]
    DENISE: I didn't get the look. I got the potatoes.
*   ["Britta laughed. I passed the potatoes. I didn't say one single word." # id: 9v8v # move: own # shows: acknowledge-no-excuses, name-the-break # heard: One word. He knows how many it would have taken.]
    DENISE: My potatoes. You passed them across me, Grant. I had to lean back.
*   ["What did you want me to do, throw him out of his own house?" # id: njwm # move: defend # size: 1.5 # misses: drop-defensiveness, kt-ownership-first # meant: I honestly couldn't see what there was to do. # heard: Nothing, or a war. He only stocks the two.]
    DENISE: I'd have taken your fork going down.
-   The potatoes were in a blue dish with a chip in the rim. It was her mother's, and it came over the pass on her lap. It's still on Dale's table.
    DENISE: I've been out here since ten after six. That's a half-hour walk.
*   [Set the foil plate on the rail, and tell her you stayed for pie. # id: z7kc # move: disclose # shows: acknowledge-no-excuses, kt-ownership-first # heard: He could have left that plate in the ditch. He carried it up.]
    ~ pie = true
    An hour. Coffee, and the game on in the other room. You say it in order.
    DENISE: Was it good?
    It was. You tell her it was.
*   ["I couldn't just get up and leave. Connie had cooked for two days." # id: ct74 # move: explain # misses: acknowledge-no-excuses, drop-defensiveness # meant: I didn't want to hurt somebody who'd been kind. # heard: Connie cooked. So did I. Mine went by.]
    DENISE: I'd cooked. Nobody stayed for mine.
*   ["I left right behind you. I took it slow, to get my head straight." # id: qhvt # move: conceal # misses: name-the-break, word-deed-gap # meant: I couldn't stand for you to know how long. # heard: Behind me. Connie called at seven, Grant.]
    ~ found = found + 1
    She looks at the foil plate. Then she looks at her phone.
    DENISE: Connie called at seven. She said you'd had two pieces, bless your heart. # event: discover # mood: denise cold
    You have stopped feeling your feet. The plate, at least, is still warm.
-   DENISE: Two years ago, Easter. How I got my job. There's a grant for that, he said. They all looked at you, because of the name, and you smiled.
    DENISE: August. He'd better count your mother's silver. And tonight. That's three. # mood: denise hard
*   ["The name joke. The silver. What you are. And I sat through them." # id: 36jk # move: reflect # shows: active-listening, name-the-break # heard: In order. I'd thought I was the only one keeping count.]
    DENISE: You smiled at the first one. So did I. I'd like that on the record.
*   ["I wasn't in there for the silver, Denise. I'd gone to get the ice." # id: fs7b # move: defend # misses: drop-defensiveness, hold-the-storm # meant: That one I truly didn't hear. # heard: There. He's got it down to two.]
    DENISE: You came back with it. Eleven people were looking at a fork. You asked who wanted ice.
*   ["He says things about everybody. He called me a mule at our wedding." # id: sgt3 # move: minimise # size: 1.5 # misses: validate-feelings, drop-defensiveness # meant: It's how he is. It isn't aimed at you. # heard: A mule. He'd like to put me on the mule's list. # why: It is true of Dale. It put Denise on a list, and took the thing itself off the table.]
    DENISE: And did the whole table go quiet, when he said mule?
*   [Stay exactly where you are, and let it be three, and say nothing. # id: 55hs # move: listen # shows: hold-the-storm, active-listening # heard: He let it be three. # why: With Denise, in the dark, being quiet let it be as much as it was.]
    You stand so still that the sensor gives up on you. The light goes out. # hold: 1000
    DENISE: I smiled at the first one, too. I'd like that on the record.
-   { safety == 0: -> dome_light }
    -> hendersons

=== dome_light ===
She goes past you down the steps, gets into her car, and shuts the door. She doesn't start it. Under the dome light her shoulders go up and down. # mood: denise flooded
*   ["Denise, please, roll the window down. We can't leave it like this." # id: hr6j # move: chase # misses: steady-yourself, hold-the-storm # meant: I was scared you would drive off. # heard: I've got one small room with a lock, and he's knocking.]
    DENISE: Take your hand off my car.
*   ["I'm walking to the gate. I'll be back on this step at eight o'clock." # id: vfs9 # move: pause # shows: steady-yourself, right-time-place # heard: Eight. Out there he can't see my face.]
    You walk to the gate. There's no reason for a man to read his own mailbox, and you read it.
    At eight you're on the step. She has turned off the dome light and opened the door. # event: return # mood: denise spent
*   [Sit on the bottom step with your back to her, and watch the road. # id: 74g2 # move: listen # shows: steady-yourself, meet-anger-with-care # heard: He's turned his back. Good. I can have a face.]
    The step is iron cold. One truck goes by, a long way down. Behind you a car door opens, and nobody slams it. # mood: denise spent
-   -> hendersons

=== hendersons ===
DENISE: I've driven the bookmobile over Wauconda in February. Tonight I missed my own driveway. I had to turn around at the Hendersons'. # mood: denise hurt
*   [Go up the steps to her, and take the keys out of her hand. # id: kq5r # move: comfort # misses: hold-the-storm, open-questions # meant: Your fingers were white. I wanted to warm them. # heard: Those are mine. He'd have me come indoors.]
    { safety >= 2:
        You get the hand. The keys stay in it.
    - else:
        DENISE: Leave me my keys.
    }
*   ["He ran my trees for five months when Ellen was dying. I owe him." # id: xdsh # move: explain # size: 1.5 # misses: acknowledge-no-excuses, drop-defensiveness # meant: I can't get loose of him. He sat up nights for me. # heard: So it's a debt. And I'm what he pays it in. # why: The debt to Dale is real. It was yours, and it was Denise who was paying on it.]
    DENISE: I know he did. I've brought him plums for it every August. I didn't know there was a balance.
*   ["What were you looking for, turning around down there?" # id: 93f8 # move: invite-fear # shows: invite-fears, meet-anger-with-care # heard: He's asking about the car. He's not asking about Dale.]
    { safety >= 2:
        DENISE: The house. I couldn't have told you which one.
        DENISE: And then there's Easter. There's always an Easter, and somebody carving.
    - else:
        DENISE: My turn signal.
    }
*   ["You were on your own at that table, and I was right beside you." # id: np4z # move: validate # shows: meet-anger-with-care, validate-feelings # heard: Beside me. He's got the distance right.]
    DENISE: Our sleeves were touching.
    She says it the way she'd read out a call number.
-   The light has gone off. She waves it on again, with the keys, like somebody seeing a fly.
    DENISE: Say something, Grant. You're so good at quiet. Everybody in this valley says so. # mood: denise hard
*   ["I am saying something. I walked a mile and a half to say something." # id: 2crq # move: defend # misses: drop-defensiveness, meet-anger-with-care # meant: I came. I wanted that to count a little. # heard: He'd like it by the mile.]
    DENISE: Put in for mileage.
*   ["I kept quiet to stay easy with Dale, and you were the price of it." # id: c2fg # move: own # shows: kt-ownership-first, meet-anger-with-care # heard: He's put the bill at the right plate.]
    DENISE: That's a sentence. It had you in it.
*   ["Then tell me what I ought to have said. I'll learn it, every word." # id: qn37 # move: deflect # misses: kt-ownership-first, own-your-part # meant: I'd have written it on my hand, if you'd told me. # heard: Now I'm to hold class on the porch. # why: It sounds humble. It asks the one who was hurt to do the work, that same night.]
    DENISE: No. I train nine people and a driver. I'm off tonight.
*   [Shake your head, since it's two hours late for anything now. # id: 4bqx # move: withdraw # size: 0.5 # misses: begin-the-talk, meet-anger-with-care # meant: I was ashamed, and nothing seemed good enough. # heard: He shook it just like that at dinner.]
    DENISE: That's the one. That's how it looked from where I was sitting.
-   DENISE: They'll all be there at Easter. Same table. So what do I do, come down with something? # hold: 700
*   ["It won't ever happen again. You've got my solemn word on that." # id: fzdp # move: promise-vague # promise: wont-happen vague # misses: specific-commitment, word-deed-gap # meant: I'd rather lose an arm than see your face like that. # heard: Solemn. He's going to be solemn at me.]
    DENISE: You had that with you at dinner.
*   ["I'll go back down there tonight, and have it out with him." # id: sm3f # move: grand # misses: steady-not-grand, specific-commitment # meant: I wanted to do right then what I hadn't. # heard: He'd get to feel better by nine o'clock.]
    DENISE: And I'd be what it was about. By the time they ran the dishwasher they'd be sorry for you.
*   ["Tell me what you'd need to have in place, to sit down there again." # id: 59p6 # move: ask-open # shows: open-questions, decide-willing # heard: In place. That I can think about.]
    { safety >= 2:
        ~ drive = true
        DENISE: A way out of it. If I say I want to leave, you get your hat and you drive. No discussion. # event: agree-together he-drives weight:2 due:what-you-didnt-say-4
    - else:
        DENISE: I'm too cold to design it for you.
    }
*   ["Before Sunday I'll call Dale, and tell him what he said, and what I did." # id: hxcw # move: promise-specific # promise: ring-dale specific weight:2 due:what-you-didnt-say-3 # shows: specific-commitment, kt-ownership-first # heard: Before Sunday. Him, and not me again.]
    ~ ring = true
    { safety >= 2:
        DENISE: Before Sunday. I've got the Tonasket branch till four on Saturday. After four I might want to know.
    - else:
        DENISE: You two can talk for an hour and never use a verb.
    }
-   She gets the key in the lock on the second try.
    DENISE: No. Don't come up after me with a cup of something. I'm going to bed, and I'd like it quiet on purpose. # event: refuse # mood: denise spent
    She stands there a moment, with one hand flat on the door.
*   [Stay out here on the porch until you've heard her to the top of the stairs. # id: vk2n # move: accept-limit # shows: give-it-time, hold-the-storm # heard: He's letting me have the whole house.]
    You count the stairs. There are thirteen. She misses the one that creaks.
*   ["Just tell me which way to go from here, and I swear I'll go that way." # id: 78pd # move: rush # misses: give-it-time, decide-willing # meant: I was scared to death, and I wanted to be told. # heard: Now I get to steer for him, too.]
    DENISE: I couldn't find the driveway, Grant. Don't ask me for a map.
*   ["I'm sorry. You looked at me for help, and I handed on the dish." # id: kwb5 # move: apologise # parts: responsibility, regret # shows: sincere-apology, kt-ownership-first # heard: I did look at him. So he saw me look.]
    Her hand stays on the door. It's some time before she pushes it.
*   ["I'll sleep out in the barn, if you'd rather not have me around." # id: xjzv # move: collapse # misses: own-your-part, know-both-storms # meant: I didn't think that I deserved a bed. # heard: Now I get to lie there and picture him in straw.]
    DENISE: Don't you dare. I'm not lying up there thinking about you in a barn.
-   -> close_1

=== close_1 ===
~ slip = false
The door shuts, and you hear the bolt, and then you hear it drawn back again, an inch.
{
- safety >= 2 && found == 0:
    Upstairs her lamp comes on. After a minute the window goes up, and your slippers come out of it, one and then the other.
- safety >= 2:
    Upstairs her lamp comes on. It's still on at one, when you go by in your socks.
- found > 0:
    Upstairs no lamp comes on at all. She can undress in the dark. She is a person who knows where things are.
- else:
    Upstairs her lamp comes on, and goes off. You sit in the kitchen in your coat until the furnace has run twice.
}
In the morning something has been at the foil on the rail. There are prints in the frost, small and neat, going straight there and straight back.
-> rows

=== skip_what_you_didnt_say_1 ===
On the porch you told Denise what Dale had said, and that you had passed the potatoes, and stayed an hour for pie.
{ ring:
    You said that you'd call him before Sunday. She went up alone, and left the door off the bolt.
- else:
    You said that you'd call him before Sunday. She went up alone, and left the door off the bolt. # event: agree-together ring-dale weight:2 due:what-you-didnt-say-3
}
~ ring = true
~ pie = true
-> rows
