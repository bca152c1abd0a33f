// Scene 4, Easter: the truck at the mailbox, and then the same table (demonstrate, setback), and the five endings.
// Settles he-drives and say-it. Opens nothing.
=== mailbox ===
~ table_due = table
~ drive_due = drive
Easter, ten to one, at Dale's mailbox, with the motor running. The apricots are out. Every wind machine in the valley was on all night for frost, and nobody's slept. # scene: what-you-didnt-say-4 # stage: demonstrate # room: truck-easter # mood: denise guarded
{ saturdays:
    You've called Dale eighteen Saturdays. He's picked up since March. You do frost, and pumps, and Denise has it on the wall with the spray schedule.
- else:
    Dale's picked up his phone since March. You do frost, and pumps, and that's about all you do.
}
DENISE: I'm going in for my dish. I'd like that to be all I'm going in for.
She has her coat buttoned to the neck, and it's sixty degrees. You can count nine cars. She looks at them, and her hand goes to the dash.
DENISE: Grant.
*   [Put it in gear, drive on by, and keep your face on the county road. # id: 7c4r # move: small-deed # shows: keep-every-promise, specific-commitment # heard: He didn't ask me where.]
    { drive_due:
        Past the Grange. Past the Hendersons'. The heater ticks, and nobody says one thing, not even nicely. # event: keep he-drives
    - else:
        Past the Grange. Past the Hendersons'. The heater ticks, and nobody says a word.
    }
    At the river bridge she undoes her top button.
*   [Turn the motor off, take her hand, and sit there with her till it passes. # id: g3r9 # move: withdraw # misses: keep-every-promise, hold-the-storm # meant: I thought you needed to know you weren't alone. # heard: He's got my hand. I didn't say hand. # why: You had agreed on driving. Holding a hand was kind, and it was something else.]
    { drive_due:
        DENISE: I said your name. We had that down as driving. # event: break he-drives
    - else:
        DENISE: I said your name. It wasn't so that you'd park.
    }
    In nine minutes, by the clock, she lets herself out and stands in the weeds. Then she gets back in.
*   ["Sure thing. Let me run in for a second, so Connie isn't left waiting." # id: tqf2 # move: minimise # misses: keep-every-promise, small-acts # meant: She's done all that cooking. It was only manners. # heard: I said one word, and he's thought of Connie.]
    { drive_due:
        DENISE: That's a discussion. # event: break he-drives
    - else:
        DENISE: First Connie. All right.
    }
    By the time you've come back out to the truck, she has turned it around herself, to face the road.
*   ["We're right here, though. Five minutes in there, and it'll get easier." # id: j2rh # move: rush # misses: keep-every-promise, decide-willing # meant: I thought you'd be sorry later if we left. # heard: Easier. He's got it timed.]
    { drive_due:
        DENISE: No discussion. That was the whole of it. # event: break he-drives
    - else:
        DENISE: For who?
    }
    You drive then, as far as the bridge, but it's been said, and it comes along in the cab with you.
-   DENISE: All right. Turn it around. I want my dish.
    ~ drive_due = false
    And then, at the mailbox again, with her eyes front:
    DENISE: When he starts, they'll all look at me, to see how I take it. I'd like there to be one person in there who's looking at him. # mood: denise hard
*   ["I only look over to see if you're all right. That's all that is." # id: wpd8 # move: defend # misses: drop-defensiveness, active-listening # meant: I can't help it. I worry about you in there. # heard: He'd like me to be all right, so he can quit looking.]
    DENISE: I know what it is. It makes eleven.
*   ["I've been sick about this all week. I couldn't keep breakfast down." # id: 9b3z # move: collapse # misses: know-both-storms, own-your-part # meant: I wanted you to know how much it mattered to me. # heard: So I've got two of us to get through it.]
    DENISE: There's antacids in my bag. Get your own.
*   ["I'll keep my eyes on Dale, then. You can have my ears." # id: mzqq # move: accept-limit # shows: active-listening, daily-consistency # heard: His ears will do. He's got a pair.]
    { trust >= 2:
        DENISE: They're big enough. All right. Here we go.
    - else:
        DENISE: They're big enough.
    }
*   ["Where would you like to be sitting? We're early enough to pick." # id: zndg # move: ask-open # shows: open-questions, small-acts # heard: I get to pick. Not who it's next to. Where.]
    { safety >= 2:
        DENISE: By Verna. She's deaf as a post, and she passes things the right way.
    - else:
        DENISE: In a chair.
    }
-   The table is your mother's, with all the leaves in, and it runs out of the dining room and into the hall. # room: table-easter
    { brit == "hidden": -> her_love }
    -> kitchen_door

=== her_love ===
~ brit = "none"
~ found = found + 1
BRITTA: Denise. About that time, on the phone. When I said that you were sensitive. I shouldn't have.
DENISE: I was told you sent your love. # event: discover # mood: denise cold
-> kitchen_door

=== kitchen_door ===
CONNIE: There you are, hon. I went ahead and put the potatoes in your blue dish. You don't mind, do you? # prop: blue-dish-full
Denise stands and looks at her mother's dish.
*   ["Course she doesn't, Connie. That's what a dish is for, isn't it?" # id: b927 # move: minimise # size: 1.5 # misses: hold-the-storm, active-listening # meant: She had it all dished up. It only took a yes. # heard: Course she doesn't. She's standing right here.]
    ~ slip = true
    CONNIE: Oh, good.
    Denise moves the spoon to the other side of it.
*   [Say hello, answer nothing for Denise, and give Aunt Verna your arm. # id: pxpx # move: accept-limit # shows: hold-the-storm, decide-willing # heard: He's let her ask me. He's gone and got hold of Verna.]
    DENISE: It holds more than you'd think. I'll want it after, Connie. Empty.
*   ["I'll run it right out to the truck for you. Then it's safe." # id: 3mcp # move: rush # size: 1.5 # misses: decide-willing, hold-the-storm # meant: You came for the dish. I wanted you to have it. # heard: With the potatoes in. He'd carry off the dinner.]
    ~ slip = true
    DENISE: With the potatoes in?
*   ["Is that all right by you, or should I find Connie another bowl?" # id: d82f # move: set-scene # shows: active-listening, open-questions # heard: There's another bowl. Nobody else had thought of that.]
    DENISE: Leave it. It's been at worse tables. I'll want it after, Connie. Empty.
-   Eleven people. Verna says grace at the top of her voice. Dale has the good knife, and the ham, and a clean shirt. You're across from Denise and one down, and the dish has been set by your elbow.
    DALE: I had a good one all ready. But I hear you've got to watch it, with Denise's kind. # event: trigger 2 # mood: denise far-away
    It's not much of one. It's hardly anything. You could just about say that you hadn't heard.
    The forks have stopped. Denise has a roll in her hand, half buttered. That's one second. # hold: 1000
*   ["Dale. You don't say that about my wife. Not here, and not to me." # id: rwn6 # move: own # shows: specific-commitment, keep-every-promise # heard: First one. Out loud. I've still got the knife in the butter.]
    ~ spoke = true
    { table_due:
        It comes out at about the size of pass the salt. Two seconds, and a bit. # event: keep say-it
    - else:
        It comes out at about the size of pass the salt. Two seconds, and a bit.
    }
    ~ table_due = false
    The knife stays in the ham.
*   [Look over at Denise, and wait to see what she would like you to do. # id: 5kbw # move: withdraw # misses: specific-commitment, drop-defensiveness # meant: I'd learned to leave it up to you. # heard: That makes eleven, looking at me. # why: In the rows, waiting left it up to Denise. At that table it left Denise to do it.]
    ~ slip = true
    She's buttering. It goes right out to the edge, and around the corner.
    That's two. Your hands have got hold of the dish by themselves.
*   ["Everybody put their forks down. I've got something to say about Denise." # id: g7zn # move: grand # misses: steady-not-grand, drop-defensiveness # meant: I wanted every one of them to hear it, for good. # heard: He's standing. Oh, Lord. I'm a toast. # why: All of it was to Denise's credit, and for four minutes everybody looked at Denise.]
    ~ spoke = true
    ~ speech = true
    { table_due:
        You have about four minutes in you, it turns out. The fires are in it, and the levy, and Ellen. # event: keep say-it
    - else:
        You have about four minutes in you, it turns out. The fires are in it, and the levy, and Ellen.
    }
    ~ table_due = false
    Ten people look at Denise the whole time. She looks at a roll.
*   [Take hold of the dish. Your hands need something, while you think. # id: tvnd # move: deflect # size: 0.5 # misses: word-deed-gap, drop-defensiveness # meant: I was going to say it. I was finding the words. # heard: There it goes. It's up off the table.]
    ~ slip = true
    It's hot. It's heavier than you'd remembered, and it's off the cloth.
    That's two.
-   { not spoke: -> three }
    -> own_house

=== three ===
Verna wants to know what's the matter. Somewhere behind you a kitchen timer is going. That's three. # hold: 1000
*   [Pass the potatoes along to Verna. They're hot, and they're in your hands. # id: 7h95 # move: minimise # size: 1.5 # misses: keep-every-promise, word-deed-gap # meant: I couldn't stand it. I'd have done anything to make it stop. # heard: And there they go. # why: There were four seconds. In the last of them your hands did what they had done three times before.]
    { table_due:
        Verna takes them. Everyone breathes. # event: break say-it
    - else:
        Verna takes them. Everyone breathes.
    }
    ~ table_due = false
    DENISE: My kind would like the butter, if anyone's got it down there.
*   ["You've never had a good one in your life, Dale. That's your whole trouble." # id: j6xv # move: deflect # size: 1.5 # misses: keep-every-promise, word-deed-gap # meant: I shut him up, and nobody got hurt. # heard: They laughed. So it was a joke, and I was in it. # why: It stopped Dale. It also made a joke of what he had said.]
    { table_due:
        It gets a laugh. Dale laughs the loudest. # event: break say-it
    - else:
        It gets a laugh. Dale laughs the loudest.
    }
    ~ table_due = false
    DENISE: That was a good one.
    She puts the roll down, whole.
*   ["No, Dale. You don't talk about my wife's kind. I heard it, and no." # id: wtmm # move: own # shows: keep-every-promise, expect-setbacks # heard: Three, by my count. I'd have gone to four.]
    ~ spoke = true
    { table_due:
        Nobody moves. It's very plain, out there in the middle of everything. # event: keep say-it
    - else:
        Nobody moves. It's very plain, out there in the middle of everything.
    }
    ~ table_due = false
    You find that you've set the dish back down, on its own ring.
*   ["Come on, Denise, that does it. Get your coat, the two of us are going." # id: 9g9c # move: rush # misses: keep-every-promise, decide-willing # meant: I'd have walked out on all of them for you. # heard: So he says it to me. And I'm the one who goes. # why: It was said to Denise. The one who had spoken was across the table, with a knife in a ham.]
    { table_due:
        DENISE: You're talking to me. I didn't say anything. # event: break say-it
    - else:
        DENISE: You're talking to me. I didn't say anything.
    }
    ~ table_due = false
    You're halfway up, with your napkin in your hand. You sit back down.
-   -> own_house

=== own_house ===
{
- speech:
    Connie is crying. One of the nephews says hear, hear. Denise passes Verna the ham, since nobody else is going to.
- spoke:
    Dale puts the knife down, square with the edge of the board.
- else:
    Dale carves two slices off, thin ones, and looks to see who's watching.
}
{ spoke:
    DALE: Well, hell. In my own house? I was kidding. Can't a man open his mouth?
- else:
    DALE: It's only a joke. Nobody minds a joke. You don't mind, do you, Denise?
}
*   ["He doesn't mean it, everyone. You know how Dale is. He's all heart." # id: m5w4 # move: defend # size: 1.5 # misses: drop-defensiveness, word-deed-gap # meant: He looked so red. I couldn't leave him hanging there. # heard: He's patting him. Where's my pat?]
    ~ slip = true
    DENISE: What's he mean, then? I'd like to hear it from the interpreter.
*   { spoke } ["You can open it for anything else you like. Not for that." # id: zskt # move: reaffirm # shows: daily-consistency, meet-anger-with-care # heard: That's all he's got. And he's picked his fork back up.]
    DALE: Huh.
    { trust >= 2:
        She's chewing. She nods, once, at her plate.
    - else:
        She goes on looking at the butter. But she's stopped spreading it.
    }
*   { not spoke } ["I'm late. I passed it by again. You don't say that about my wife." # id: cf8k # move: repair-slip # shows: drop-defensiveness, expect-setbacks # heard: It's late. Well, it's on the table, and it's warm.]
    ~ slip = false
    ~ spoke = true
    DALE: Nobody said a word about your wife.
    DENISE: You did, Dale. I've got it right here.
*   ["You've done it to folks since we were kids. So did Dad, in that chair." # id: p4wb # move: deflect # size: 1.5 # misses: steady-not-grand, own-your-part # meant: It was true, and nobody had ever said it. # heard: Now it's about their father. Somebody get him a chair.]
    ~ slip = true
    DALE: You leave Dad out of it.
    They're off. She could get up and go home, and it'd be minutes.
*   { spoke } [Let it lie there, and keep your eyes on Dale, and finish your bite. # id: 3rj3 # move: listen # shows: steady-yourself, meet-anger-with-care # heard: He isn't filling it. He's letting it stand there and be Dale's.]
    You chew. It is the longest bite of ham in Okanogan County.
-   { safety == 0: -> fan }
    -> just_eat

=== fan ===
Denise puts her napkin on her chair, says excuse me to Verna, and goes down the hall. A door shuts, and a fan comes on. # mood: denise flooded
*   ["Denise? Say something, hon. I just need to know you're okay in there." # id: fd7s # move: chase # misses: steady-yourself, hold-the-storm # meant: I couldn't sit there with you shut in alone. # heard: Eleven people can hear him need to know.]
    She flushes, though nothing needed it. It's a while before she comes back, with her collar wet.
*   [Stay in your seat, with her chair pulled out and her napkin on it. # id: 5qh9 # move: listen # shows: steady-yourself, meet-anger-with-care # heard: I came out, and nobody'd moved my chair.]
    People talk about frost. You keep one hand on the back of that chair, as if somebody might want it for the hall. # mood: denise spent
*   ["I'm on the back step if you want me. I'll be in for the pie." # id: r3vj # move: pause # shows: steady-yourself, right-time-place # heard: The back step. When the pie's cut. I can hear pie.]
    You say it to the door, and you go. You sit on the step with the cat. The frost got about half the apricots.
    There's a noise of plates. You go in, and she's in her place, with water on her collar. # event: return # mood: denise spent
-   -> just_eat

=== just_eat ===
BRITTA: Dad. He was kidding. Everyone's just trying to eat. # mood: britta hard
*   ["You owe Denise an apology, young lady. She'll have it now, please." # id: hc62 # move: rush # size: 1.5 # misses: expect-setbacks, steady-not-grand # meant: She had it coming, and you had it owed. # heard: In front of the ham. And I've got to sit here and accept it. # why: Britta was made to say it, and Denise was made to be there for it.]
    ~ slip = true
    Britta says sorry, to the ham.
    DENISE: I didn't order that.
*   ["Let's all just eat, then. Who needs rolls? Britta, you want a roll?" # id: t2tr # move: minimise # size: 1.5 # misses: expect-setbacks, word-deed-gap # meant: She was about to cry. I just wanted her to eat. # heard: A smaller dish. It still goes around.]
    ~ slip = true
    She takes a roll. She has your mother's way of taking one, without looking up.
*   ["I know. You laughed in November. I did too, in the fall. I've quit it." # id: 7phh # move: own # shows: expect-setbacks, own-your-part # heard: He's sat himself down next to her. On the bench with the laughers.]
    Britta opens her mouth. She looks at her uncle, and at you, and takes a good deal of salad.
*   ["Then eat, honey. Nobody's stopping you. He can kid about the Galas." # id: kb58 # move: reaffirm # shows: daily-consistency, steady-yourself # heard: He didn't raise it. He didn't lower it.]
    { trust >= 2:
        DALE: They're nothing to laugh at, those Galas.
    - else:
        Nobody says anything about the Galas.
    }
-   CONNIE: Dale's sorry. You're sorry, aren't you, Dale? There. Denise, hon, just tell him it's all right, and we'll have our dinner.
    DENISE: No, Connie. # event: refuse
    She goes on holding out her plate, for the ham.
*   ["She's just not ready yet, Connie. You want to give her some time." # id: wzsz # move: minimise # size: 1.5 # misses: active-listening, hold-the-storm # meant: They were all looking at you. I was getting in front. # heard: I'm not a ham. I don't get ready. # why: It was said to protect Denise, and it promised something in Denise's name.]
    ~ slip = true
    DENISE: I'm not a ham.
*   [Let the no sit there, pull your chair in, and start on your ham. # id: 9ngq # move: accept-limit # shows: decide-willing, stay-committed # heard: He's let me have it. He hasn't wrapped it in anything.]
    The chair says something as it goes in. All of them do. They've needed oil since your father.
*   ["I don't believe I can sit here with him. I'm shaking all over." # id: m95g # move: collapse # size: 1.5 # misses: steady-yourself, know-both-storms # meant: I'd never crossed him in my life. I was coming apart. # heard: Then I'll be taking him home. After all that.]
    ~ slip = true
    DENISE: You can. I've done it on three occasions.
*   { slip } ["I've been running this whole table. You asked me for one thing." # id: zxr7 # move: repair-slip # shows: drop-defensiveness, steady-yourself # heard: One thing. He's remembered which.]
    ~ slip = false
    DENISE: You were up and down like a waiter.
-   Talk comes back the way that water comes down a ditch, a little in front with trash in it, and then the rest. Frost. Bees. What Galas are bringing.
    ~ slip = false
    CONNIE: Grant, you'll stay for pie? # prop: pumpkin-pie-cut
{ pie:
    DENISE: He'll have some. He tells me it's good.
- else:
    DENISE: He'll stay for pie. He does.
}
*   ["That wasn't so bad, was it?" You say it low, across the butter. # id: cmfx # move: rush # size: 1.5 # misses: know-both-storms, no-quick-fix # meant: I was so relieved that I could have cried. # heard: Was it? I'll ask my stomach.]
    DENISE: Ask me Wednesday.
*   [Catch her eye, and lift your eyebrows at her about an inch. # id: p84p # move: chase # size: 1.5 # misses: daily-consistency, active-listening # meant: You're who I did it for. I looked to see. # heard: He'd like his grade.]
    She gives you the look that she gives people who whisper to her at the desk.
*   [Eat what's in front of you. Ask Dale how many smudge pots he's got left. # id: fkd6 # move: small-deed # size: 0.5 # shows: daily-consistency, steady-yourself # heard: Smudge pots. He's gone back to being a person at a dinner.]
    DALE: Six. Two that'll light.
    Down at her end Denise has started to eat.
*   ["You've got Verna's bad side. You want to trade, and have some peace?" # id: 3wrf # move: set-scene # shows: small-acts, active-listening # heard: That's not about Dale. That's about my left ear.]
    { safety >= 2:
        DENISE: I picked her. She doesn't want anything but ham.
    - else:
        DENISE: I'm fine by Verna.
    }
-   -> last_line

=== last_line ===
The ham goes by, and the rolls, and somebody's salad with the marshmallows in. It's ten after two.
// The family decides; the story's own memory only chooses words within it.
{
- family == "building-new": -> end_first_time
- family == "not-yet" || family == "not-yet-apart": -> end_not_yet
- family == "quiet-truce": -> end_two_tables
- family == "honest-parting": -> end_where_you_learned
}
-> end_potatoes

=== end_first_time ===
There's more to come, and you can see some of it from here. Connie is going to cry in the pantry. Britta will text you from the driveway, one word, and in June another, better one. # end: first-time
In May Dale won't come up to thin. You and Denise will do the low rows yourselves, Sundays, with a tree between you, and she'll be the faster.
She'll turn down the job in Tacoma. It was the parking, she'll tell you, and let you believe that for a day.
Some nights she'll still be out at the Hendersons', looking for the driveway. You'll feel her wake, and put an arm up in the dark, as if there were a light in there to wave on.
In August he'll bring the sprayer back. He'll stand at the end of a row with his cap off and ask her, by name, how the library's doing. She'll tell him. Whether there'll be plums she hasn't decided.
But that's all after. Now Dale looks at his plate. Somebody's chair wants oil.
Denise asks for the potatoes. You pass them.
It is a while before you notice that your hand is shaking, and that she has noticed too, and has moved the gravy out of its way.
-> END

=== end_not_yet ===
She stays till the dish is empty. She washes it herself, at Connie's sink, and carries it out to the truck under her arm. # end: not-yet # prop: blue-dish
{ family == "not-yet-apart":
    DENISE: I'm married to you. I looked, in there, and I find I'm not married to them. I don't know how far up the road that goes.
    She takes the apartment over the bakery, across from the library, till the leaves are down. She asks you for one thing, a light on the stairs, and you put it up the same day.
    Tuesdays you eat at the counter downstairs. She tells you about the levy. You tell her about mites. Some Tuesdays it runs to pie.
- else:
    DENISE: I'm married to you. I looked, in there, and I find I'm not married to them. I don't know yet if you can have the one.
    So you do holidays by the clock. On the Fourth you go down the road at four with a watermelon, and come back at five. She doesn't ask you. You put your watch on the sill.
    She keeps the Tacoma letter on the refrigerator, with the date on it ringed. In May the date goes by, and the letter stays up.
}
You call Dale, Saturdays. Once, on a Saturday in July, he starts a sentence and stops it. You both wait to see if it'll go anywhere.
{ trust >= 2:
    In September you're at the scale house when somebody else has a good one. You tell her about it, only that there was one, and what you said. She says thank you, and goes on reading.
- else:
    In September she asks you for the number again. None, you tell her, that you know of. She writes it on her hand.
}
{ family == "not-yet-apart":
    Then it's Thanksgiving. You stop under the bakery at six, on the way home from Dale's. The light you put on her stairs works off a sensor, the same as yours. # room: bakery-stairs
    All her windows are lit. It's the driver's family, and the children's librarian, and somebody who can really laugh. On the bottom stair there's a tray under foil, with your name on it in her printing. # prop: foil-tray
- else:
    Then it's Thanksgiving. You walk up from Dale's at half past five, in your boots this time, and the porch light comes on for you. # room: porch-outside
    All your windows are lit. It's the driver's family, and the children's librarian, and somebody who can really laugh. On the rail there's a tray under foil, with your name on it in her printing. # prop: foil-tray
}
You stand so still, out there, that the light gives up on you. You can hear them a good deal better in the dark.
-> END

=== end_two_tables ===
It's a good arrangement, and it runs well. Noon at Dale's for you, on the days that are for that, and then five o'clock at home. # end: two-tables
Nobody says anything. You'd swear to that. Dale has quit cold, he asks how Denise is, and he calls it that: how's Denise.
She says hello to him at the bank. She says it first, so it'll be over.
The guards go on, the day after. She takes her side of the row and you take yours, and you've got it down to four hours. You talk about wire.
{ not spoke:
    You tell her, one night, there'd been a thing you meant to say, at Easter. She says it's all right. She's doing the budget, and she doesn't lose her place.
- else:
    Easter comes up, one night, in front of people. Grant spoke right up, she tells them. She says it clearly, as she'd say who had donated a chair.
}
BRITTA: See, Dad? Nobody had to make a big thing of it.
On the porch you've changed out the sensor. It's a plain switch now. Whoever comes in last turns it off, and whoever that is says good night.
At five she has the blue dish out, and a cloth on, and just the two places. You've gotten so that you can eat a dinner twice. # room: home-table # prop: blue-dish-full
She passes it to you with both hands. You pass it back with both of yours, so that nobody ever has to reach.
-> END

=== end_where_you_learned ===
She scrapes the dish, and washes it, and dries it, and holds it on her lap all the way up the canal road. She doesn't get down from the truck. # end: where-you-learned # room: truck-easter # prop: blue-dish
{
- trust >= 2 && spoke && not speech:
    DENISE: You did it. It was the right size, and I was hungry after. I want to tell you that, because I don't think that anyone in there's going to.
- trust >= 2:
    DENISE: You've kept your word to me since that night, near enough, and I want you told. But I sat in there today and looked at a roll.
- else:
    DENISE: You've been gentle with me. I've noticed every bit of it. I can't eat gentle, Grant. I'd look up, and there'd be the table.
}
{ spoke:
    DENISE: You learned it. I don't want to be where you learned it. I took the job. I start the first of June.
- else:
    DENISE: You'll learn it. I do believe that. I don't want to be where you learn it. I took the job. I start the first of June.
}
You ask, was it today? It wasn't. It was in the rows, she thinks, around row two. She hadn't wanted to say it with wire in her hand.
The motor's off, by now. Neither one of you is going to be the first to move. Down the valley, one after another, the wind machines come on.
You put her summer tires on, and torque them twice. Her books go in apple boxes, the old wooden kind, that hold twenty. You write on them what's in each. She fixes a couple. # prop: apple-crate
She drives it herself. The dish goes on the seat next to her, with the belt across.
In September you've got two bins on at the scale house. The new kid has a good one, about the crew. Not to me, you say. Your hand's flat on the counter before you've looked to see who's there. # room: scale-house
Nobody is. The kid reads his boots. You take your ticket, gross and tare, and fold it in half, and drive on up.
-> END

=== end_potatoes ===
{
- found >= 2:
    She has it in order, as she has everything. What you told her, and when, and what it turned out to be. She says it once, with her coat on, to the window. # end: the-potatoes
    You say you were trying to spare her. She asks you for the number. You don't have one. She does.
- else:
    She leaves before the pie. She doesn't say your name. She goes the whole way up the canal road in her good shoes, a mile and a half, with that dish on her hip. # end: the-potatoes
    You stay to explain it to them. You're a while. When you get up to the house, there's a clean square on the shelf.
}
Her office picks up when you call. County library, they say, how may I direct you? They're very nice. They've been told to be.
Yvonne comes over the pass with her son and a pickup. They do it in a morning. They leave you the boots that she never wore, by the back door, lined up with their toes in.
In the rows you can still tell which side was hers. It's the height they're tied at. # room: rows-alone
Then it's Thanksgiving, and there's ten of you, and everybody's careful. They talk about bees. Connie has bought a new dish. # room: table-without-denise # prop: potatoes
DALE: I'll say this. It sure is restful, not having to watch yourself.
One second. Two. You've got it all ready. You have had it ready for so long that it's got a shine to it.
The potatoes go clear around the table, hand to hand, and come back to you, and they're still hot.
-> END

=== skip_what_you_didnt_say_4 ===
{
- drive_due && brit == "hidden":
    At Dale's mailbox she said your name, and you drove. You came back for the dish, and Britta let out what she had said. # event: keep he-drives # event: discover
- drive_due:
    At Dale's mailbox she said your name, and you drove. Then she told you to turn around, since she wanted her dish. # event: keep he-drives
- brit == "hidden":
    At Dale's mailbox she said your name, and you drove. You came back for the dish, and Britta let out what she had said. # event: discover
- else:
    At Dale's mailbox she said your name, and you drove. Then she told you to turn around, since she wanted her dish.
}
{ table_due:
    At the table Dale said one, and you answered it out loud. Connie wanted her to say that it was all right, and she said no. # event: keep say-it
- else:
    At the table Dale said one, and you answered it out loud. Connie wanted her to say that it was all right, and she said no.
}
{ brit == "hidden":
    ~ found = found + 1
}
~ spoke = true
~ brit = "none"
~ table_due = false
~ drive_due = false
~ slip = false
-> last_line
