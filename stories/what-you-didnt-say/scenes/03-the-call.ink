// Scene 3, The call: the barn office on Saturday at twenty after four (demonstrate).
// Settles ring-dale. Opens say-it where scene 2 did not.
=== barn_office ===
The barn office has a heater, one window, and your father's chair, which nobody sits in. On the nail by the door is Dale's other cap. # scene: what-you-didnt-say-3 # stage: demonstrate # room: barn-dusk
Saturday, twenty after four. Denise comes straight from Tonasket, with the branch keys on her finger and snow to the ankle. # mood: denise guarded
She stops on the sill, half in. She has not come any farther than that into anything since Thursday.
{
- ring:
    DENISE: It's Saturday. You said before Sunday.
- else:
    DENISE: So have you talked to him? Or are you two just going to wave?
}
*   [Text him: sorry about Thursday, let's talk. Hold it up so she can see. # id: 8p9h # move: minimise # misses: keep-every-promise, name-the-break # meant: It got us started, and nobody had to shout. # heard: Sorry, it says. He's apologized. To Dale. # why: It was an apology, and it went to the wrong house.]
    { ring:
        DENISE: You said call. And you've told him you're sorry. # event: break ring-dale
    - else:
        DENISE: You've told him you're sorry.
    }
    ~ ring = false
    It buzzes in your hand before you've put it down. He's calling you.
*   ["He's at choir till five. Could it be ten after, with him sitting down?" # id: mcw8 # move: set-scene # size: 0.5 # shows: right-time-place, small-acts # heard: Ten after five. There's a clock in here, too.]
    { ring:
        DENISE: Ten after. I'll be in the house with my shoes off. # event: renegotiate ring-dale due:what-you-didnt-say-3
    - else:
        DENISE: Ten after. I'll be in the house with my shoes off.
    }
    At nine minutes after she's back on the sill, in your coat, and the phone is on the blotter.
*   ["It'd come better face to face. I'll get hold of him after church." # id: x2kz # move: withdraw # misses: keep-every-promise, specific-commitment # meant: You can't see a man's face on the telephone. # heard: After church. There'll be an urn, and people, and it'll keep.]
    { ring:
        DENISE: After church is Sunday, Grant. # event: break ring-dale
    - else:
        DENISE: After church there's always somebody to say hello to.
    }
    ~ ring = false
    Then the phone goes by itself, on the blotter. It's Dale, about his wire.
*   [Get his number up, lay the phone on the blotter, and clear the stool. # id: bn8q # move: small-deed # shows: keep-every-promise, small-acts # heard: He's moved the scale tickets. He meant to do it today.]
    She looks at the stool, and the phone, and the wall clock, which is right.
-   There's a speaker button. Your thumb is over it, and she has seen your thumb.
*   ["You don't want to hear this. Go on in the house and get warm." # id: pbwg # move: withdraw # size: 0.5 # misses: open-questions, decide-willing # meant: I couldn't be sure what he would say. # heard: He knows what I want to hear. He's had it looked into.]
    ~ hears = true
    DENISE: I'll say what I want.
    She takes the stool. # prop: stool
*   ["Do you want to hear it, or be told after, or just know that it's done?" # id: 2zj7 # move: ask-open # shows: open-questions, decide-willing # heard: Just done. I didn't know we stocked that.]
    { safety >= 2:
        ~ hears = true
        DENISE: I'll hear it. Don't tell them I'm here. I'm not in this call, I'm just in the room.
    - else:
        ~ hears = false
        DENISE: Told after. I'll be in my car, with the heater on my feet.
    }
*   ["Stay. I'd like you to be right here and hear me say it to him." # id: dm7x # move: chase # misses: decide-willing, steady-not-grand # meant: I wanted you to have proof. # heard: He'd like it witnessed. I'm the jury as well. # why: Denise was asked to come and be your proof.]
    ~ hears = false
    DENISE: I'm not the one who marks it. I'll be in my car.
*   [Turn the stool toward the heater, leave the door open, and dial. # id: q9vp # move: accept-limit # shows: decide-willing, small-acts # heard: There's a stool. There's a door. Nobody's looking at me.]
    { safety >= 2:
        ~ hears = true
        She sits down on it sideways, facing the heater, with her back to the phone. # prop: stool
    - else:
        ~ hears = false
        DENISE: I'll be in my car. I'll be able to see the window.
    }
-   { hears: -> on_speaker }
    -> through_glass

=== on_speaker ===
{ walked:
    Dale says hey, bud. He says he's been sort of expecting it, since Friday. Behind him somebody's doing dishes. # prop: phone-call
- else:
    Dale says hey, bud. He says he's got your wire, and what was all that at the gate? Behind him somebody's doing dishes. # prop: phone-call
}
*   ["It's Thursday. What you said about Denise. I heard it and I let it go by." # id: 4xjf # move: own # shows: kt-ownership-first, name-the-break # heard: My name, and his own part, and no adjectives.]
    { ring:
        Denise is watching the bars of the heater. One of her feet has stopped moving. # event: keep ring-dale
    - else:
        Denise is watching the bars of the heater. One of her feet has stopped moving.
    }
    It's quiet on the line, except for water.
*   ["Denise is pretty upset about what got said. I thought you should know." # id: gk66 # move: deflect # misses: kt-ownership-first, name-the-break # meant: I wanted him to know he'd hurt somebody. # heard: So it's my upset. What got said, by nobody. # why: Dale heard how Denise felt. He did not hear what he had said, or what you had done.]
    ~ slip = true
    { ring:
        She mouths it, without a sound. What got said. # event: break ring-dale
    - else:
        She mouths it, without a sound. What got said.
    }
    Dale says aw, hell. He says is she?
*   ["You're a bigot, and Dad was one, and I'm ashamed I'm kin to you." # id: s8tw # move: grand # misses: own-your-part, steady-not-grand # meant: I'd had it in me for fifty years, and it was time. # heard: That's a big one. Dale can walk around under that. # why: It may be so. It gave Dale something large to walk around, and left out what he had said.]
    ~ slip = true
    { ring:
        Denise shuts her eyes. # event: keep ring-dale
    - else:
        Denise shuts her eyes.
    }
    Dale says well, good afternoon to you too. He sounds nearly cheerful.
*   ["You've got to watch it a little, bud. You know how people are now." # id: 6whn # move: minimise # misses: name-the-break, word-deed-gap # meant: I thought he'd take it better, put like that. # heard: People. Now. It's like a frost warning.]
    ~ slip = true
    { ring:
        DENISE: No. # event: break ring-dale
        She says it to the heater, and not loud.
    - else:
        She lets her breath go, at the heater, and not loud.
    }
-   ~ ring = false
{
- scale == "hidden":
    ~ found = found + 1
    ~ scale = "told"
    Dale says it was a compliment. He says you didn't mind at the scale house. You about fell off the tailgate laughing, he says. # event: discover # mood: denise cold
- scale == "told":
    Dale says it was a compliment. He says you never minded at the scale house. You laughed, he says, you about fell off the tailgate.
- else:
    Dale says it was a compliment. He says you laughed at the scale house, in September. You about fell off the tailgate, he says. # mood: denise hurt
}
You're not looking at her. You can hear that she has put down her keys. # prop: keys
*   [Let him run on till he's done. You've found that's best, with Dale. # id: jj6d # move: withdraw # misses: word-deed-gap, drop-defensiveness # meant: He has to get to the end, or he can't hear you. # heard: This is what he's good at. I'm watching him be good at it.]
    ~ slip = true
    He runs down, in the end. He thanks you for hearing him out.
*   ["I did laugh. I was wrong to, and you won't get another one off me." # id: v7s5 # move: own # shows: own-your-part, acknowledge-no-excuses # heard: He took that one straight on the chin. I heard it land.]
    Dale says since when? You tell him since Thursday, about six o'clock.
*   ["That was only the two of us. That's not the same as at the table." # id: 8vgv # move: defend # size: 1.5 # misses: drop-defensiveness, own-your-part # meant: I'd never have laughed with you sitting there. # heard: So it's all right so long as I'm in Tonasket.]
    ~ slip = true
    Dale says that's just what he's saying. It's only family.
-   { safety == 0: -> bins }
    -> sensitive

=== sensitive ===
There's a voice that isn't Dale's, coming nearer, drying its hands. Britta is thirty. He taught her to back a trailer, the winter that her mother was dying.
BRITTA ON SPEAKER: Is that Dad? Is this about Denise? Oh, come on, Dad. She's just sensitive. # event: trigger 2 # mood: denise hurt
Denise doesn't move. You know the line of that back. It's how she sat on Thursday, leaning out of the way of a dish.
*   ["Honey, hold on a second. You're on speaker here, with the door open." # id: mh5m # move: minimise # misses: expect-setbacks, drop-defensiveness # meant: She'd never have said it if she had known. # heard: He's warning her. About me. # why: You warned the one who was speaking. Nobody had warned Denise.]
    ~ slip = true
    BRITTA ON SPEAKER: Oh my gosh. Is she there?
*   ["She's the strongest woman I know. She kept four branches open in the fires." # id: x6sc # move: deflect # misses: expect-setbacks, steady-not-grand # meant: She's never once looked at you. I'd have made her. # heard: Now I've got references. # why: You praised Denise. It put Denise up for judging, and Britta on the bench.]
    ~ slip = true
    Denise draws one finger across the air. Leave me out of it, the finger says.
*   ["She heard what he said, Britta. So did I. You laughed, and I passed a dish." # id: btf4 # move: own # shows: expect-setbacks, name-the-break # heard: So did I. He's pulled a chair up, on my side.]
    BRITTA ON SPEAKER: I didn't even… It was just a laugh, Dad.
    You say you know. You say that yours was, too.
*   [End the call with your thumb, before she can get any farther into it. # id: pg4t # move: withdraw # misses: expect-setbacks, begin-the-talk # meant: I couldn't let you hear one more word. # heard: Click. That's only a different dish.]
    ~ slip = true
    DENISE: Now she doesn't know that I heard. Now I get to be the one who knows.
-   Dale has the last of it. He's sorry if anyone took it wrong, he says. Then it's the dial tone, in your father's office, for a good long time. # prop: phone-dark
    -> after_call

=== through_glass ===
She has left the dome light on. She can see you through one window and a windshield, with no sound, like a man in a tank.
Dale says hey, bud. He's got you on speaker, he's doing the dishes. You say it's about Thursday, and what he said. He says that was a compliment. # prop: phone-call
*   [Laugh along with him a bit, to get off on the right foot with him. # id: 25rk # move: minimise # misses: word-deed-gap, name-the-break # meant: He shuts down cold if you come at him hard. # heard: His shoulders went. I can tell that from the back.]
    ~ slip = true
    { ring:
        It's short. Most of one. Across the yard the dome light goes out. # event: break ring-dale
    - else:
        It's short. Most of one. Across the yard the dome light goes out.
    }
*   ["You said what she is. I passed the potatoes. That's the last of both." # id: dsfb # move: own # shows: kt-ownership-first, name-the-break # heard: He's standing up. He's never once stood up to talk to Dale.]
    { ring:
        You find that you're on your feet. Your father's chair is spinning a little, where you knocked it. # event: keep ring-dale
    - else:
        You find that you're on your feet. Your father's chair is spinning a little, where you knocked it.
    }
    The water stops, at his end.
*   ["She's taken it hard, is all I'm saying. I'd want to know, if it was me." # id: rf33 # move: deflect # misses: kt-ownership-first, own-your-part # meant: I was trying to make him feel it. # heard: He's rubbing his neck. That's his sorry-to-bother-you. # why: Dale heard how Denise felt. He did not hear what he had said, or what you had done.]
    ~ slip = true
    { ring:
        Dale says he'd hate for her to take it hard. You've been on for two minutes, and not one thing has been said. # event: break ring-dale
    - else:
        Dale says he'd hate for her to take it hard. You've been on for two minutes, and not one thing has been said.
    }
-   ~ ring = false
    BRITTA ON SPEAKER: Is that Dad? Is this about Denise? Oh, come on, Dad. She's just sensitive.
    You tell your daughter that Denise heard it right, and that she laughed. She says wow, and then there's just a kitchen. Dale hangs up, or somebody does.
    { scale == "hidden":
        ~ scale = "told"
        ~ found = found + 1
        Denise comes in stamping her feet. Connie has texted her. # mood: denise cold
        DENISE: Dale wants to know why it was funny at the scale house, and it isn't now. # event: discover
    - else:
        Denise comes in, stamping the snow off, and stands with her back to the heater.
    }
    DENISE: Well?
*   ["Compliment, he says. Sensitive, Britta says. I said that you heard it right." # id: 44qs # move: disclose # shows: expect-setbacks, name-the-break # heard: Sensitive. He might have kept that back. He didn't.]
    DENISE: Sensitive. # event: trigger 1 # mood: denise hurt
    She says it over, as if it had been put back on the wrong shelf.
*   ["It went all right. He was decent about it, and Britta sends her love." # id: grdj # move: conceal # misses: name-the-break, word-deed-gap # meant: She's my kid. I didn't want you to hate her. # heard: Her love. Well. That's more than I had on Thursday.]
    ~ brit = "hidden"
    DENISE: Does she?
    She takes her gloves off, one finger at a time. She looks tired, and a very little less cold.
*   ["It's done. Do you want what got said, or is it enough to know it's done?" # id: td29 # move: set-scene # shows: open-questions, decide-willing # heard: I can have it or not. It'll keep.]
    { safety >= 2:
        DENISE: Done's enough. I know how they all talk. I could do it for you in voices.
    - else:
        DENISE: Just tell me, was there laughing?
        You tell her. There was a sort of wow.
    }
*   ["He hung up on me, Denise. Fifty-eight years, and he hung up on me." # id: 63p2 # move: collapse # misses: know-both-storms, kt-ownership-first # meant: I'd never done that before. I was shaking. # heard: And now I'll see to him.]
    ~ slip = true
    DENISE: You could sit down. Not in that one.
-   { safety == 0: -> bins }
    -> after_call

=== bins ===
She goes out, and around behind the stacks of bins. You can see her breath come up over the top, too much of it, and too fast. # mood: denise flooded
*   ["Denise? It's dark back there. You can't just go off and not say." # id: jqcr # move: chase # misses: steady-yourself, right-time-place # meant: I didn't like you alone out there, in the cold. # heard: I'm to report in.]
    DENISE: I'm looking at a bin. It says Sorensen on it. Give me a minute.
*   [Stay in the door with the light behind you, where she can find it. # id: wc2h # move: listen # shows: steady-yourself, meet-anger-with-care # heard: There's a door, and it's open, and he's not coming through it.]
    The bins tick, as wood does in the cold. In the end the breath comes up slower, and then you can't see it. # mood: denise spent
*   ["I'm going to check the well house. I'll be back here at five-thirty." # id: 82n8 # move: pause # shows: steady-yourself, right-time-place # heard: The well house. Five-thirty. He's left me the whole yard.]
    The well house is forty yards off. You stand in it with a hand on the pipe, which is running.
    At five-thirty you come in. She's on the stool, in Dale's other cap. # event: return # mood: denise spent
-   { hears: -> hung_up }
    -> after_call

=== hung_up ===
On the blotter the phone says call ended, nine minutes. There's a text from Britta under it. She doesn't see what the big deal is, and she thinks that some people are just sensitive. # event: trigger 1
Denise reads it before you do.
*   ["You heard it right on Thursday, and it isn't any different typed." # id: mpbz # move: validate # shows: expect-setbacks, validate-feelings # heard: He doesn't say she's young. He's usually quick with that.]
    DENISE: No. She's spelled it right, I'll give her that.
*   ["She's tired, and she's been around Dale all week. She'll come around." # id: zbzq # move: explain # misses: expect-setbacks, acknowledge-no-excuses # meant: She isn't like that. I raised her. # heard: She's thirty. She's had time to come around.]
    ~ slip = true
    DENISE: I'll be around. I'm always the one who's around.
*   [Lay the phone face down, and look at the wall clock for a while. # id: bzng # move: withdraw # misses: expect-setbacks, begin-the-talk # meant: I couldn't think what to say to you. # heard: So that's gone down the other end, too.]
    ~ slip = true
    DENISE: You'd do that in your sleep. # prop: phone-face-down
-   -> after_call

=== after_call ===
Your phone lights up again. It's Connie. The blue dish is all washed, she could run it up to the house tonight? # prop: phone-lit
DENISE: No. I'm not having it handed in at the back door. # event: refuse # mood: denise hard
DENISE: It can stay where it is until I go and get it.
~ hears = false
*   [Type that in just as she said it, and show her before you send it. # id: pm97 # move: small-deed # shows: daily-consistency, small-acts # heard: Word for word. He didn't put a please on it.]
    She reads it, takes the phone from you, and puts in one comma.
*   ["How about I get it tomorrow? Then there's nothing of yours left down there." # id: 29xx # move: rush # misses: decide-willing, hold-the-storm # meant: I didn't like to think of it in that house. # heard: Nothing of mine. That'd suit everybody.]
    ~ slip = true
    DENISE: That's how you'd do it. So there'd be nothing on the table.
*   ["I'll get you a new one. They have that same blue over in Wenatchee." # id: dxmp # move: minimise # size: 1.5 # misses: hold-the-storm, go-deeper # meant: I wanted you to have a thing you didn't have to ask for. # heard: Do they keep mothers there, too?]
    ~ slip = true
    DENISE: She carried that up four flights in 1971. I wouldn't think they have it in Wenatchee.
*   { slip } ["I've been smoothing all afternoon. That's a dish, too. I'm putting it down." # id: rk9f # move: repair-slip # shows: drop-defensiveness, kt-ownership-first # heard: He caught one in the air. It's a start on the dishes.]
    ~ slip = false
    DENISE: You were. I'd about run out of places to lean.
-   She picks a scale ticket off the floor, and squares it with the others.
    ~ slip = false
    DENISE: And Britta's yours. What happens there?
*   ["Why don't you call her up yourself? She'd hear it, coming from you." # id: 48w6 # move: deflect # misses: kt-ownership-first, own-your-part # meant: She thinks the world of you, underneath. # heard: I hurt her feelings, being hurt. I'm to go and fix it.]
    DENISE: I've been a good sport with that girl for three years. I'm hanging it up.
*   ["I'll drive over to Spokane, Wednesday. You don't need to be in it." # id: gwkw # move: reaffirm # shows: daily-consistency, kt-ownership-first # heard: I don't need to be in it. Say that again, slower.]
    { trust >= 2:
        DENISE: Take her something. Not flowers. She needs wipers.
    - else:
        DENISE: That's six hours of road to be quiet in, there and back.
    }
*   ["She was twenty-one when Ellen died. Dale's the one who sat up with her." # id: tj8n # move: explain # size: 1.5 # misses: acknowledge-no-excuses, drop-defensiveness # meant: She's got her reasons. I was there for them. # heard: So there's a discount.]
    DENISE: I know what he did. Everybody tells me what he did. I could put it on a bookmark.
*   ["I'll see to her. Tell me what happened over in Tonasket today." # id: 67wd # move: ask-open # shows: open-questions, active-listening # heard: Tonasket. He remembered there was a day in it.]
    { safety >= 2:
        DENISE: A man came in with nine books in an apple box, three years late. I told him there wasn't any fine. # mood: denise softer
        DENISE: It's how I met you. I looked twice, to see if it was you.
    - else:
        DENISE: Story hour.
    }
-   { table: -> christmas }
    -> at_the_table

=== at_the_table ===
DENISE: A telephone's one thing. He'll say it again with gravy on it. What'll you do then?
*   ["Whatever you want me to. I'd follow your lead on it, from now on." # id: jvj5 # move: deflect # misses: kt-ownership-first, specific-commitment # meant: I didn't want to get it wrong for you. # heard: My lead. So I get called it, and I conduct.]
    DENISE: I'm not leading. I'm having dinner.
*   ["I answer the first one. At the table, out loud, before it's gone by." # id: wh7v # move: promise-specific # promise: say-it specific weight:3 due:what-you-didnt-say-4 # shows: specific-commitment, keep-every-promise # heard: Before it's gone by. He knows how fast it goes.]
    ~ table = true
    { safety >= 2:
        DENISE: Short. I don't want to be a speech.
    - else:
        DENISE: I'd have to see that.
    }
*   ["I couldn't let it go by now. Not after today. You must know that." # id: 86vm # move: promise-vague # promise: wont-sit vague # misses: specific-commitment, word-deed-gap # meant: I'd done the hard thing. I felt like a new man. # heard: Must I know it? I've known a few things about him.]
    DENISE: I know you had a phone in your hand.
-   -> christmas

=== christmas ===
DENISE: They'll have you down there for Christmas, while I'm at Yvonne's.
*   ["I won't set foot there without you. I'll stay here with a can of soup." # id: mtjc # move: grand # misses: steady-not-grand, open-questions # meant: I wanted you to see whose side I was on. # heard: Soup. So I can taste it in Tacoma.]
    DENISE: I'd be able to taste it in Tacoma.
*   ["I'd as soon go. If he starts, I'll say it then, with you not there." # id: zg64 # move: own # size: 0.5 # shows: daily-consistency, stay-committed # heard: With me not there. I'd never know. And he said it.]
    DENISE: I won't ask you after. If it happened, it happened.
*   ["It's only a dinner. I can't leave Connie's mother wondering where I am." # id: b5tt # move: minimise # size: 1.5 # misses: word-deed-gap, drop-defensiveness # meant: She's eighty-eight. It could be her last one. # heard: Everybody at that table's got a reason but me.]
    DENISE: It was only a dinner on Thursday.
*   ["How would that sit with you? I can go, or I can stay home, either one." # id: pshk # move: ask-open # shows: open-questions, decide-willing # heard: He's asking how it sits. Not if he may.]
    { safety >= 2:
        DENISE: Go. He's your brother. Just be the same man in there that you are in here.
    - else:
        DENISE: I'd like not to be asked. Eat or don't.
    }
-   She turns the heater off with her foot. Without it you can both hear the wind, and the plastic on the window breathing.
    DENISE: I'm tired, Grant. I'm going in. I've got a budget to read. # mood: denise spent
*   ["Did I do all right, though? That's not an easy call for me to make." # id: 3f6b # move: rush # misses: daily-consistency, know-both-storms # meant: I'd been sick about it for two days. # heard: He'd like it initialed.]
    DENISE: You made a phone call. I've made one every day since August, in my head.
*   ["I'll call him again next Saturday, and the one after, if he picks up or not." # id: d4s3 # move: reaffirm # shows: daily-consistency, stay-committed # heard: Saturdays. That's duller than I expected. I like dull.]
    ~ saturdays = true
    { trust >= 2:
        DENISE: Put it on the wall with the spray schedule.
    - else:
        DENISE: We'll see how many Saturdays there are.
    }
*   ["Let me carry your bag. You shouldn't have to do one thing more today." # id: rrgs # move: comfort # misses: hold-the-storm, open-questions # meant: You looked done in, and I wanted to help. # heard: I can lift a bag. It's the only thing that's the right weight.]
    { safety >= 2:
        She gives it to you. It's got twelve books in it, and she watches you find that out.
    - else:
        DENISE: I've got it. I've had it all day.
    }
*   [Take down Dale's cap, hang her branch keys on that nail, and say nothing. # id: 5d5j # move: small-deed # size: 0.5 # shows: small-acts, hold-the-storm # heard: That nail. I've been looking at that cap for three years.]
    She looks at the keys. Then she looks at the cap, on the blotter, which you hadn't thought what to do with.
-   -> close_3

=== close_3 ===
{ family == "rupture" && found >= 2: -> end_potatoes }
{
- safety >= 2 && trust >= 2:
    She goes ahead of you across the yard, stops, and waits till you are on the side the wind's coming from.
- safety >= 2:
    You walk over to the house a yard apart. She holds the door with her heel until you've got it.
- trust >= 2:
    She thanks you for the call. She says it at the bottom of the stairs, with her hand on the post, and then she's gone up.
- else:
    You sit on in the office, not in the chair. After an hour the kitchen light goes off, over there, and the one on the stairs comes on.
}
In the morning you plow the lane. You do it as far as the fork, where Dale's half begins, and sit there with the motor running and the blade up.
-> mailbox

=== skip_what_you_didnt_say_3 ===
{ ring:
    On Saturday you called Dale from the barn office, and told him what he had said and what you had done. Denise chose to hear it. # event: keep ring-dale
- else:
    On Saturday you called Dale from the barn office, and told him what he had said and what you had done. Denise chose to hear it.
}
{
- scale == "hidden":
    Britta was on the speaker, and said that she was just sensitive. Dale brought up the scale house. The blue dish stayed where it was. # event: discover
- table:
    Britta was on the speaker, and said that she was just sensitive. Dale brought up the scale house. The blue dish stayed where it was.
- else:
    Britta was on the speaker, and said that she was just sensitive. Dale brought up the scale house. The blue dish stayed where it was. # event: agree-together say-it weight:3 due:what-you-didnt-say-4
}
{ scale == "hidden":
    ~ found = found + 1
    ~ scale = "told"
- else:
    ~ table = true
}
~ ring = false
~ slip = false
-> mailbox
