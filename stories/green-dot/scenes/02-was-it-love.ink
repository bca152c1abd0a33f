// Scene 2, Was it love: the ferry on Friday the twentieth, round and round (decide).
// Settles last-message. Opens tell-that-day, phones-in-hall and it-wont-matter.
=== ferry ===
The ferry takes nine minutes to get over and four to turn round, and nobody checks who gets off. # scene: green-dot-2 # stage: decide # room: ferry # mood: bea guarded
Friday the twentieth, the six o'clock boat. She came home on the Sunday and has had the sofa since, her own end of it.
BEA: Sit by me. Not opposite. I've something to ask, and I don't want a face on it.
So you both sit at the stern with the engine in your teeth, and watch the yard get small.
{
- last:
    BEA: It's Friday. What have you got for him?
- swore:
    BEA: Finished, you swore. Has anybody mentioned it to him?
- blocked:
    BEA: He's blocked, and nobody's told him why. He could come round to your office with a cake.
- else:
    BEA: So has he been told, yet? Or is he only waiting?
}
*   ["I sent it at lunch, just a short one. You've read enough." # id: nvbc # move: minimise # misses: keep-every-promise, clear-agreements # meant: You'd had to read his name enough for one lifetime. # heard: So there's one more now that I haven't read.]
    { last:
        BEA: I was to see it first. # event: break last-message
    - else:
        BEA: So that's one more.
    }
    She folds her sleeve back once, and smooths it. A whole bank of lights goes by.
*   [Give her the page you've written it on, and a pencil to go with it. # id: 2hx4 # move: small-deed # shows: keep-every-promise, open-book # heard: Paper. And she brought me a pencil.]
    ~ pencil = true
    BEA: Take care of yourself. He'd live on that till Christmas.
    { last:
        She strikes it out, with a ruler. You copy the rest and send it, and show her the tick. # event: keep last-message
    - else:
        She strikes it out, with a ruler. You copy the rest and send it, and show her the tick.
    }
    It says that you told him what was hers, that you won't write again, and that he is not to answer. # prop: letter-draft
*   ["I haven't got it right yet. Can I have until we are back over here?" # id: c6mt # move: set-scene # size: 0.5 # shows: words-give-meaning, keep-every-promise # heard: She's asking for one round trip. I can see a round trip.]
    ~ pencil = true
    { last:
        BEA: Till this side again. # event: renegotiate last-message due:green-dot-2
        It takes you both banks and most of her pencil. She strikes out a line, and you send what is left. # event: keep last-message
    - else:
        BEA: Till this side again.
        It takes you both banks and most of her pencil. She strikes out a line, and you send what is left.
    }
-   At the far steps the skipper cuts the engine, and for ten seconds the boat goes on by itself. # hold: 900
    ~ last = false
    BEA: Was it love?
*   ["No. It was never that. He was only somebody to type at." # id: qs9k # move: conceal # misses: open-book, name-the-break # meant: It was the one thing left that I could give you back. # heard: I know what she called it. She's forgotten that I can read.]
    ~ found = found + 1
    BEA: The sixteenth of January. I love this hour best of anything. # event: discover # mood: bea cold
    BEA: You don't say that to a thing you type at.
*   ["Does it matter what it's called? It's over. I'm on this boat with you." # id: 4gxb # move: deflect # misses: name-the-break, drop-defensiveness # meant: I was afraid that the word would finish us. # heard: It matters to me. I make labels for a living.]
    ~ slip = true
    BEA: I'd like to know what I've been cut with.
*   ["I don't know. I loved the hour. I looked for the dot before you." # id: f5k3 # move: disclose # shows: open-book, name-the-break # heard: That's worse. It's the right shape, though.]
    She breathes out through her mouth, like somebody who has put a thing down on her foot.
    BEA: Before me. Yes. I used to see you do it.
*   ["I never called it that. And I built every evening round it." # id: sr8s # move: own # shows: own-your-part, word-deed-gap # heard: Built. She'd use that word to me.]
    BEA: So that's where the load was.
-   BEA: Why him? I was there. I was on the other end of the sofa with a spoon. # event: asks
    The engine comes in again, under the boards.
*   [Keep your eyes on the wake, and leave her room to go on. # id: 6fwj # move: listen # shows: active-listening, safe-dialogue # heard: She's not got one ready. Good.]
    BEA: I thought you'd gone off the smell of me. I changed my soap.
    She says it to the water. You remember the soap.
*   ["You had gone so quiet, Bea, and he was easy. That's really all it was." # id: h4j9 # move: explain # misses: acknowledge-no-excuses, own-your-part # meant: I was trying to be honest about how it began. # heard: Quiet. I was glueing.]
    ~ slip = true
    BEA: I'm quiet when I glue.
*   ["I was afraid of another winter, and more afraid to say so to you." # id: vq72 # move: explain-asked # shows: go-deeper, i-statements # heard: Afraid. I'd have been all right with afraid.]
    { safety >= 2:
        BEA: I was afraid of it too. We could have sat there and been afraid.
    - else:
        BEA: So you told the one person in Holland who wasn't in it.
    }
*   ["I've no idea any more. I honestly think that I was off my head." # id: 8dvr # move: deflect # misses: own-your-part, go-deeper # meant: I can't find the person who did that. # heard: Nobody did it, then. It was her head.]
    ~ slip = true
    BEA: You've a very tidy head. You do timetables with it.
-   A man with a bicycle looks at the two of you, facing backwards, and takes the bicycle inside.
    BEA: All autumn I thought it was me. I kept going over myself for what had come loose. # mood: bea hurt
*   ["It was never about you, not once. You were lovely, that whole autumn." # id: k3jh # move: minimise # misses: validate-feelings, know-both-storms # meant: I didn't want you to think you were to blame. # heard: Lovely. I was lovely, and she was upstairs with her phone.]
    ~ slip = true
    BEA: I wasn't lovely. I was on my own.
*   ["You looked for the fault in you, and I'd put it there to be found." # id: xp68 # move: reflect # shows: active-listening, know-both-storms # heard: She put it there. I wasn't imagining a draught.]
    BEA: I'd have had the floor up.
    { safety >= 2:
        One side of her coat comes to rest against one side of yours.
    - else:
        She moves her bag, an inch, from between you to her knees.
    }
*   ["What's the worst of it, when you wake? You needn't make it neat." # id: bctz # move: invite-fear # shows: invite-fears, hold-the-storm # heard: She says it needn't be neat. It isn't.]
    { safety >= 2:
        BEA: That it comes again, the winter. And you're who I've got to tell, and I go and look for a wall.
    - else:
        BEA: It's the waking. That's the worst of it.
    }
*   { slip } ["I keep filling in the form for you. You asked, and I dodged it." # id: n2hq # move: repair-slip # shows: drop-defensiveness, stuck-is-not-failed # heard: She's caught herself. I didn't have to point.]
    BEA: You did. Twice round the harbour.
-   { safety == 0: -> wheelhouse }
    -> still_aboard

=== wheelhouse ===
She is up, and round by the wheelhouse, with her forehead on the wet paint of it. Her shoulders go too fast. # mood: bea flooded
~ slip = false
*   ["Come and sit down. People can see you. Sit over here with me, Bea." # id: 2n6g # move: chase # misses: steady-yourself, hold-the-storm # meant: You looked as if you might go over the rail. # heard: People can see. She'd like me put away.]
    BEA: It's a wall. I'm leaning on it. Let me lean.
*   ["I'll be in by the bicycles. When we touch the yard side I'll come out." # id: dbs7 # move: pause # shows: steady-yourself, right-time-place # heard: The yard side. That's six minutes. I can do six.]
    You stand with the bicycles. Through the glass you can see half of a wet coat.
    The boat touches. You go out, and she is sitting down, and has kept your end of the bench dry. # event: return # mood: bea spent
*   [Stay on the bench, facing the way she is, and say nothing at all. # id: qzgx # move: listen # shows: steady-yourself, meet-anger-with-care # heard: She's looking at the same water. She's not looking at me.]
    Two buoys and a barge. By the second buoy she is breathing with the engine, one to its four. # mood: bea spent
-   -> still_aboard

=== still_aboard ===
The skipper leans out. He has seen you go past your stop three times now. He wants to know if you ladies are getting off.
~ slip = false
*   ["We should, shouldn't we? You're frozen, and I could make us something hot." # id: 4m5p # move: rush # misses: open-questions, safe-dialogue # meant: I thought it would be easier to talk at home. # heard: She's had enough of it, so I'm frozen.]
    BEA: I'm a carpenter. I'm always frozen.
*   [Look at Bea, and let her be the one of you who answers him. # id: f9sf # move: accept-limit # shows: decide-willing, safe-dialogue # heard: She gave me the boat.]
    BEA: Once more round. We're in the middle of something.
    He says that everybody on this boat is in the middle of something.
*   ["Once more round, please. She hasn't finished, and I'm not in a hurry." # id: sxf6 # move: reaffirm # shows: stay-committed, hold-the-storm # heard: She said I'd not finished. I haven't.]
    BEA: I could stop any time.
    She stays where she is, and pulls her hat down.
-   BEA: You've been wanting to ask me since Sunday. You hold the kettle as if it was going to answer. Go on, then.
*   ["You wouldn't be sitting here, though, would you, if you'd decided to go?" # id: 6k4w # move: rush # misses: decide-willing, no-quick-fix # meant: I so much wanted it to be true. # heard: She's worked it out for me. It's a boat.]
    BEA: I'm here because I live over there.
*   ["What about that woman in the Oude Haven? She sees couples, Thursdays at five." # id: h8rn # move: seek-help # misses: decide-willing, know-the-stages # meant: It took me a week to find her, and she had a Thursday. # heard: I'm being booked in. She hasn't asked if I'm coming.]
    BEA: That's a where. I thought you'd a whether.
*   ["Do you want to try? I can hear yes, or no, or that you don't know." # id: vwfd # move: ask-open # shows: decide-willing, open-questions # heard: There are three. She left me all three.]
    BEA: I like that there's three.
*   ["You know the question. I'll not ask it until you've had more sleep." # id: 8j35 # move: accept-limit # shows: decide-willing, give-it-time # heard: She's put it away. She's shown me which drawer, though.]
    BEA: I slept four hours last night. I was quite proud of them.
-   BEA: No. That's not the answer. I mean, no, you're not getting one on a boat. # event: refuse
    BEA: Everything I build gets taken down after six weeks. I know how to build that. I don't know about the other kind.
*   ["But we were good, Bea. Before any of this started, we were so good." # id: k7qv # move: rush # misses: build-new-not-back, faq-go-back # meant: I wanted you to remember what there is to save. # heard: That's when she was writing to him. That's the same year.]
    BEA: Before which Tuesday?
*   ["Then I'll build it, whatever you like. Give up the job, move, anything." # id: xvdm # move: grand # misses: steady-not-grand, open-questions # meant: There's nothing that I wouldn't do. # heard: That's a lot of wood, and no drawing.]
    BEA: You can't hang a picture.
*   [Rest your hand on the bench between you, and leave it at that. # id: bh3c # move: listen # shows: hold-the-storm, decide-willing # heard: It's only there. It isn't asking.]
    She looks at it for the length of a barge.
    BEA: You've still got my plaster on.
*   ["Not that one again, then. It had him in it. I'd want one that holds." # id: n6p4 # move: reaffirm # shows: build-new-not-back, faq-go-back # heard: She isn't asking for the old one back.]
    { trust >= 1:
        BEA: I liked that one. I'd have to have a think about what I liked.
    - else:
        BEA: You'd want. Well. I'd want a lot of things.
    }
-   BEA: And when he writes? He'll write. It's in him.
*   ["Take my code. Look whenever you like, I've got nothing left." # id: 2tct # move: deflect # misses: faq-privacy, own-your-part # meant: There was nothing on it that I wouldn't have shown you. # heard: So I'm to be the guard. On a carpenter's money.]
    BEA: I don't want to read it. I've read it.
*   ["If he does, you hear it that same day, before we put the lamp out." # id: dg2k # move: promise-specific # promise: tell-that-day specific weight:3 due:green-dot-3,green-dot-4 # shows: specific-commitment, open-book # heard: Before the lamp. I can count to a lamp.]
    ~ tell = true
    { safety >= 2:
        BEA: The day he writes. Not the day you've thought about it.
    - else:
        BEA: You'd have to say it with your mouth. You're better with your thumbs.
    }
*   ["He won't, I promise. And if he did it wouldn't mean a thing to me." # id: q5pb # move: promise-vague # promise: it-wont-matter vague # misses: specific-commitment, invite-fears # meant: He truly doesn't matter to me any more. # heard: She's answering for him now.]
    BEA: It'd mean something to me.
*   ["You'd want to hear of it, I think. At work, or once you are home?" # id: 4sb3 # move: ask-open # shows: open-questions, clear-agreements # heard: She thinks he'll write too. At least we agree on him.]
    { safety >= 2:
        ~ tell = true
        BEA: Home. With my boots off. But the same day, whatever day it is. # event: agree-together tell-that-day weight:3 due:green-dot-3,green-dot-4
    - else:
        BEA: I'd want not to hear of it.
    }
-   She has her thumb in the weave of the bench, working at one loose strand.
    BEA: It isn't even him, at night. It's the light. One o'clock, on the ceiling. I lie there and time it.
*   ["What would get you through to the morning? It can be any daft thing." # id: gfzs # move: ask-open # shows: open-questions, faq-privacy # heard: She's asking about the night. Not about her phone.]
    { safety >= 2:
        ~ phones = true
        BEA: Them not being in there. Yours and mine. Out in the hall, in the fruit bowl, till June. # event: agree-together phones-in-hall weight:1 due:green-dot-3,green-dot-4
    - else:
        BEA: A brick through it.
    }
*   ["It's mostly tram alerts, you know. I could turn the brightness right down." # id: s4nj # move: minimise # misses: validate-feelings, small-acts # meant: It really is trams, nine times out of ten. # heard: I've to find out which is the tenth, in my sleep.]
    BEA: I'd still see it. I'd see it dim.
*   ["Both our phones in the hall at night, until the first of June. Then we look." # id: 6q99 # move: promise-specific # promise: phones-in-hall specific weight:1 due:green-dot-3,green-dot-4 # shows: specific-commitment, faq-privacy # heard: Both. So I'm not a warder.]
    ~ phones = true
    { safety >= 2:
        BEA: In the fruit bowl. And the fruit can go where it likes.
    - else:
        BEA: The first of June. She's got a date for it.
    }
*   ["I'll go on the sofa, then, and you take the bed. You won't see a thing." # id: jdx2 # move: withdraw # misses: open-questions, steady-not-grand # meant: I'd sleep on the floor if it let you rest. # heard: So the light moves next door. With her under it.]
    BEA: And what would you be doing, on the sofa?
-   -> close_2

=== close_2 ===
The yard side comes up for the last time. The engine stops, and you both wait out the ten seconds.
{
- safety >= 2 && trust >= 1:
    BEA: You could sleep at the other end of it. Of the bed, I mean. Your feet are your own affair.
    She goes up the steps ahead of you, and at the top she waits, looking at a timetable that you wrote.
- safety >= 2:
    She lets you carry her saw as far as the tram. It is the good one, and she tells you which way up.
- trust >= 1:
    She goes up the steps ahead of you. At the top she says good night, and then you both walk home the same way.
- else:
    She stays on. You stand on the steps and watch her go back over, facing forwards.
}
{ pencil:
    In your pocket there is a page with a line through the middle of it, ruled, and quite straight.
- else:
    In your pocket there are two coins and a ticket. You turn the ticket over and over, all the way up the hill of the bridge.
}
-> ping

=== skip_green_dot_2 ===
// Settles what is still open, and only that.
{ last:
    On the ferry Bea struck out a line, and you sent Daan what was left. She asked if it was love, and you answered her. # event: keep last-message
- else:
    On the ferry Bea struck out a line, and you sent Daan what was left. She asked if it was love, and you answered her.
}
{
- tell:
    If he writes, she hears of it that day. Both phones sleep in the fruit bowl in the hall, until the first of June. # event: agree-together phones-in-hall weight:1 due:green-dot-3,green-dot-4
- else:
    If he writes, she hears of it that day. Both phones sleep in the fruit bowl in the hall, until the first of June. # event: agree-together tell-that-day weight:3 due:green-dot-3,green-dot-4 # event: agree-together phones-in-hall weight:1 due:green-dot-3,green-dot-4
}
~ last = false
~ slip = false
~ pencil = true
~ tell = true
~ phones = true
-> ping
