// Scene 2, First Sundays: the living room with the sofa bed, a Thursday, two Sundays and a night (decide).
// Settles results and rota. Opens questions and sundays (always), any-hour and whenever.
=== sofa ===
By seven each morning it has to be a sofa. It takes forty seconds to make a bed of it, at night, and fifty to put it back. # scene: nine-months-2 # stage: decide # room: sofa-evening # prop: results-shut # mood: andres guarded
{ results:
    Thursday the fourteenth of May, ten to six. You were at the lab at four, when it shuts. You have it in your inside pocket.
- else:
    Thursday the fourteenth of May, ten to six. Nobody has said blood again. You went on Monday all the same, and you have it in your pocket.
}
Andrés is in the doorway with the ironing held in front of him, like a tray.
*   ["I rang, and it's clear, all three of them. You needn't even look at it." # id: bctz # move: minimise # misses: keep-every-promise, kt-deeds-back-words # meant: I couldn't wait to take that one off you. # heard: She's opened it. So now it's a thing that she says. # why: The news was good, and you had opened it. Sealed, it would have been his to know first.]
    { results:
        ANDRES: It was to be sealed. # event: break results
    - else:
        ANDRES: I'd have liked to see it say so.
    }
    He moves the ironing from one arm to the other. There's no hand left to take a paper in.
*   [Put it in his hand, sealed, as it came, and go and see to the wood. # id: n2hq # move: small-deed # shows: keep-every-promise, kt-deeds-back-words # heard: Sealed. And she didn't stop to watch my face. # why: It was there on the day, and sealed, and the looking was left to him.]
    { results:
        ANDRES: Thursday. Well. It is Thursday. # event: keep results # prop: results-open
    - else:
        ANDRES: You went, then. # prop: results-open
    }
    You hear the paper. Then you hear him let his breath out, by the dresser, right down to the bottom.
*   ["One of the three isn't back. I rang. Saturday at ten, at the counter." # id: 2n6g # move: set-scene # size: 0.5 # shows: words-give-meaning, keep-every-promise # heard: She rang before I asked. Saturday at ten, then.]
    { results:
        ANDRES: Saturday. And the other two tonight. # event: renegotiate results due:nine-months-2
        On Saturday at ten you are first at the counter. By twenty past he has it, sealed, in the hand with the shopping. # event: keep results # prop: results-open
    - else:
        ANDRES: Saturday, then.
        On Saturday at ten you are first at the counter. By twenty past he has it, in the hand with the shopping. # prop: results-open
    }
    He reads it in the street, with people going round him.
-   ~ results = false
Sunday the seventeenth, eight o'clock. He has brought down Lucas's alarm clock. It has a hen on the face, and she pecks, once a second. # prop: hen-clock
ANDRES: Half an hour. When she goes off I stop, whatever we're in the middle of. I can do half an hour of anything. I do it five times a day.
ANDRES: So what's it for, this? What are we doing?
*   ["Getting past it, I hope. I'd like us both to be able to look ahead again." # id: dbs7 # move: rush # size: 1.5 # misses: know-the-stages, no-quick-fix # meant: One of us had to look up. # heard: She's got her coat on already.]
    ANDRES: Past what? I haven't been shown round it yet.
*   ["You finding out what I did. Only that. I don't think we're further on." # id: qzgx # move: reaffirm # shows: know-the-stages, kt-process-not-fix # heard: Only that. So nobody needs me further on.]
    { trust >= 1:
        ANDRES: That's a small scale. I can work at a small scale.
    - else:
        ANDRES: That's a lot of hens.
    }
*   ["Tell me what would make it worth sitting down. Begin with what you want." # id: 4m5p # move: ask-open # shows: know-the-stages, open-questions # heard: She takes a history. Where does it hurt.]
    { safety >= 2:
        ANDRES: To ask a thing, and be told it. And not be looked after.
    - else:
        ANDRES: You're asking me? I only brought the hen.
    }
*   [Wind her, put her where he can see her face, and sit, and wait for him. # id: f9sf # move: listen # shows: active-listening, new-talk-habits # heard: She's given me the side that I can read.]
    About the fortieth peck he sits down too, at the far end, on the arm.
-   ANDRES: There are fourteen white pick-ups like his in this town. I had the class out on the pavement on Thursday, doing a traffic survey.
    ANDRES: Each one is him till it's gone by. # mood: andres hurt
*   ["Of course you look. I'm the one who put him in every street." # id: 6k4w # move: validate # shows: know-both-storms, validate-feelings # heard: I'm not cracked, then. I've been informed.]
    { safety >= 2:
        ANDRES: It was a good survey. They all got a seven.
    - else:
        ANDRES: Fourteen. You'd think it was a beach.
    }
*   ["He's sold the white one. He's in a silver one now, so you can relax." # id: sxf6 # move: explain # size: 1.5 # misses: validate-feelings, know-both-storms # meant: I thought that it would be one thing less. # heard: She knows what he drives. She's up to date.]
    ANDRES: And how do you know that?
*   ["I'm frightened too, you know. All day long. I can't so much as eat." # id: h8rn # move: collapse # misses: know-both-storms, sincere-apology # meant: I'd carried that about all day, with nobody to say it to. # heard: There was a plate for her. I've put it somewhere.]
    ANDRES: There's lentils.
*   ["Which is the worst one to meet? What street, and what time of day?" # id: vwfd # move: invite-fear # shows: know-both-storms, invite-fears # heard: She'd like it on the map.]
    { safety >= 2:
        ANDRES: The roundabout at the hospital, twenty past seven. With Lucas next to me, telling me about magma.
    - else:
        ANDRES: All of them. It's a small town.
    }
-   The hen pecks, and pecks. When she goes off she doesn't ring, she crows. He stops in the middle of a word.
    -> ten_to_one

=== ten_to_one ===
The Wednesday night, ten to one. The bar of the bed has found your hip. There are feet on the stairs, and then he is in the doorway, with a jersey over his pyjamas. # room: sofa-night # prop: sofa-bed
You have to be at Los Lagos at five. He doesn't put the light on.
ANDRES: When you rang him. Was I in the house?
*   ["It's one in the morning. I'm sorry, but I'm up at four. Can't it wait?" # id: 8j35 # move: withdraw # size: 1.5 # misses: hold-the-storm, give-it-time # meant: I only wanted to answer it properly. # heard: It can wait. I'm what it waits in. # why: You were up at four, and he had been up since November. It was put off without an hour to come back to it.]
    ANDRES: It's waited since November.
*   [Sit up, move your feet over, and make room for him at the end of it. # id: k7qv # move: listen # shows: hold-the-storm, give-it-time # heard: She's shown me where. She hasn't said come.]
    { safety >= 2:
        He sits. The spring speaks, and for a while it's the only one who does.
    - else:
        He stays in the doorway, with one foot standing on the other.
    }
*   [Hold up the blanket, so that he can get in and sleep, without a word. # id: xvdm # move: comfort # misses: hold-the-storm, open-questions # meant: I'd have given anything to get you warm. # heard: I asked her something. She's patting a mattress.]
    ANDRES: I asked you a question.
*   ["Sometimes. You'd be marking, and I'd say I was seeing to the wood." # id: bh3c # move: disclose # shows: open-book, kt-ownership-first # heard: The wood. I told people how good she was about it.]
    ANDRES: I used to say how good you were about the wood.
-   ANDRES: I come down every night. I stand out there in the hall. As a rule I don't come in.
    { safety == 0: -> woodshed }
    -> toothache

=== woodshed ===
He goes through the kitchen and over the yard. You hear the shed door. Then logs, being stacked, one on the other. And then the same logs again. # mood: andres flooded
*   ["You'll wake the boys with that. Come inside, and we'll talk about it." # id: n6p4 # move: chase # misses: steady-yourself, right-time-place # meant: I couldn't leave you out there on your own. # heard: I'm not to be heard, then. I'm to be talked to.]
    ANDRES: Go in, Camila. Let me count something.
*   ["I'll be on the back step. At a quarter past I'll bring your coat over." # id: 2tct # move: pause # shows: steady-yourself, right-time-place # heard: A quarter past. I could get this row done by then.]
    You sit on the step in your boots and nightdress. The row gets as high as a boy, and is taken down.
    At a quarter past you bring the coat across. He puts his arms into it. The logs are in four rows, by size. # event: return # mood: andres spent
*   [Sit on the kitchen step with the door open, and listen to the logs. # id: dg2k # move: listen # shows: steady-yourself, meet-anger-with-care # heard: She's left off moving about. There's only me and the logs.]
    They go up, and come down, and go up more slowly. There is one left over. You can hear him stand there with it. # mood: andres spent
-   -> toothache

=== toothache ===
ANDRES: I can't do this at one in the morning. I taught the water cycle backwards today. I had the sea going up the rivers.
*   ["Wake me when you like. Any hour, any night. You know I'm always here." # id: q5pb # move: promise-vague # promise: any-hour vague # misses: specific-commitment, kt-process-not-fix # meant: I wanted there to be no door between us. # heard: At five she'll be up to the shoulder in a cow.]
    ANDRES: You'll be in Los Lagos.
*   ["Any question, answered the same day. But never after eleven at night." # id: 4sb3 # move: promise-specific # promise: questions specific weight:2 due:nine-months-3,nine-months-4,nine-months-5 # shows: specific-commitment, kt-process-not-fix # heard: So I'd ask it and then I'd be asleep.]
    ~ ask = true
    { safety >= 2:
        ANDRES: The one I asked. Not the one next door to it.
    - else:
        ANDRES: They don't come before eleven.
    }
*   ["You ought to take something. Soto's wife has those drops, for sleeping." # id: s4nj # move: deflect # size: 1.5 # misses: hold-the-storm, know-both-storms # meant: You were grey, and I wanted you to sleep. # heard: She'd dose me.]
    ANDRES: I'm not off my feed.
*   ["When do they come, and when would you like to be shot of them?" # id: gfzs # move: ask-open # shows: open-questions, kt-process-not-fix # heard: She asked it like a person asking about teeth.]
    { safety >= 2:
        ~ ask = true
        ANDRES: At night, like toothache. So I ask by day, and you answer that day. And at eleven we shut the shop. # event: agree-together questions weight:2 due:nine-months-3,nine-months-4,nine-months-5
    - else:
        ANDRES: Now. And by Christmas.
    }
-   The door moves. In the gap there is a football shirt, and a glass with nothing in it.
    VICENTE: Is it a meeting?
*   [Get up and fill the glass, and walk with him as far as the stairs. # id: 6q99 # move: small-deed # shows: small-acts, daily-consistency # heard: She filled it. He'd forgotten that he came for it.]
    On the third stair he drinks the whole of it, looking at you over the top.
*   ["Mum's got a cow at five, love, and Dad couldn't sleep. That's all it is." # id: jdx2 # move: minimise # size: 0.5 # misses: words-give-meaning, kt-ownership-first # meant: He had nothing on his feet. I'd have said anything. # heard: Two true things, and a lie made out of them. # why: Each half of it was true, and together they made one more story about a cow.]
    VICENTE: It's always a cow.
*   ["It's about a thing that I did. It isn't you, and Dad's not cross with you." # id: v3mr # move: own # shows: own-your-part, words-give-meaning # heard: A thing that I did. She said that to my son.]
    VICENTE: Is it bad?
    ANDRES: It's being looked at.
*   ["How long have you been standing there? Back up to bed with you." # id: 8p9h # move: deflect # misses: safe-dialogue, steady-yourself # meant: I was frightened of what he might have heard. # heard: So it's the boy who's been doing something. # why: A boy came down for water, and was asked what he had been doing.]
    VICENTE: I live here.
-   -> squared_paper

=== squared_paper ===
Sunday the thirty-first, ten past eight. He has brought a sheet of squared paper. It is you, from November, a centimetre to the week, in two colours, with a key. # room: sofa-evening # prop: sheet-of-figures # mood: andres guarded
{ april_kept:
    It stops at the sixth of March. He has ruled it off there, in ink.
- else:
    It stops at the sixth of March. Six weeks on, by itself, there is one square filled in.
}
ANDRES: It helps me, if I can see it. Is it right?
*   { april_kept } ["Yes. That's the whole of it. You've even got the week of the fair." # id: mcw8 # move: conceal # misses: open-book, kt-ownership-first # meant: You'd ruled it off. I couldn't tell you it went on. # heard: Good. Then it stops, and I can begin to.]
    He writes the date on it, and his initials, as he does on a finished map.
*   { april_kept } ["There's a square to fill in. April, one night, in Temuco. I left it out." # id: x2kz # move: disclose # shows: open-book, kt-ownership-first # heard: It's past the line. She watched me rule that line.]
    ~ april_kept = false
    ANDRES: I used the good ruler.
    He fills it in himself. It takes him a long time, for one square.
*   ["Do you need it on paper? The boys could come across a thing like that." # id: bn8q # move: deflect # misses: safe-dialogue, kt-process-not-fix # meant: I couldn't stand to see it drawn. # heard: So it's the paper that's bad.]
    ANDRES: They came across you.
*   ["It looks so small like that, doesn't it? Four months, on one sheet." # id: pbwg # move: minimise # size: 1.5 # misses: validate-feelings, hold-the-storm # meant: I was trying to find a way for us to look at it. # heard: Small. It's a centimetre to the week.]
    ANDRES: It's to scale.
*   { not april_kept } [Go along it with a finger, week by week, and then read through the key. # id: 2zj7 # move: listen # shows: active-listening, kt-process-not-fix # heard: She read the key. Nobody ever reads the key.]
    You stop at your birthday, in January. It's coloured in. He had made you a cake that week, with a cow on it.
*   { not april_kept } ["It's right, and you've drawn it kinder than it was. Thursdays were longer." # id: dm7x # move: own # shows: kt-ownership-first, name-the-break # heard: She's made it worse, so that it's right.]
    ANDRES: How much longer?
    You tell him. He rubs out the Thursdays, and does them again.
-   { rota:
        ANDRES: And tomorrow's the first. What'll it say on the fridge?
    - else:
        ANDRES: You've been on with him five times since I knew. It's on the fridge, in green.
    }
*   ["Soto's nephew starts on the ninth. I'm green till then. I'm saying it today." # id: q9vp # move: set-scene # size: 0.5 # shows: words-give-meaning, keep-every-promise # heard: The ninth. She's told me on the day before, not the day after.]
    { rota:
        ANDRES: Say the date again. # event: renegotiate rota due:nine-months-2
        On the tenth of June it is on the fridge, four weeks of it, and all of you is blue. # event: keep rota
    - else:
        ANDRES: And after the ninth?
        On the tenth of June it is on the fridge, four weeks of it, and all of you is blue.
    }
    He puts a magnet on each corner of the page. # prop: rota
*   [Give him the page for the winter: your name in blue, with Soto's, throughout. # id: gk66 # move: small-deed # shows: keep-every-promise, kt-deeds-back-words # heard: Blue to the bottom. She must have asked somebody for that. # why: The page was blue to the bottom, and nobody made a speech about it.]
    { rota:
        ANDRES: And Soto can do nights, with his hip? # event: keep rota
    - else:
        ANDRES: And Soto can do nights, with his hip?
    }
    You are doing Soto's nights. He works it out, down the side, in pencil, and says nothing. # prop: rota
*   ["It's only green on paper. He does the coast now, we hardly overlap." # id: 4xjf # move: minimise # misses: keep-every-promise, kt-deeds-back-words # meant: It really was as good as done. # heard: Hardly. There's a hardly in it. # why: What had been asked for was a colour on a page, and the page had not changed.]
    { rota:
        ANDRES: It was to be blue. That was the whole of it. # event: break rota
    - else:
        ANDRES: Hardly's a lot of road.
    }
    ~ green = true
    He goes on looking at the page, as if there might be more of it on the back.
-   ~ rota = false
ANDRES: You've got that look. You're waiting to be told. Well, no. I'm not saying tonight that I'll stay. # event: refuse # mood: andres spent
ANDRES: I'm not saying I'll go. There's a clock with a hen on it. That's as much as I know.
*   ["How long do you think, though? Only roughly. I need something to hold." # id: s8tw # move: rush # misses: faq-how-long, give-it-time # meant: I wasn't asking for a yes. Only for about when. # heard: Roughly. She'd like it to the nearest month.]
    ANDRES: I can't do roughly. I've tried to.
*   [Turn the hen to face the wall, so that nothing's counting, and stay. # id: 6whn # move: listen # shows: give-it-time, hold-the-storm # heard: She turned it round. I'm not being timed.]
    You can still hear her. It's a good deal easier to bear than her face. # prop: hen-clock-turned
*   ["Then I'd sooner wait than be told a thing tonight that you'd take back." # id: jj6d # move: accept-limit # shows: give-it-time, no-quick-fix # heard: She can wait, she says. I believe that she can tonight.]
    { trust >= 1:
        ANDRES: You wait for cows. I've seen you do it.
    - else:
        ANDRES: Everyone can wait on the first of it.
    }
*   ["I'd give up anything. The practice, the house. We could all go north." # id: v7s5 # move: grand # misses: steady-not-grand, no-quick-fix # meant: There's nothing here I wouldn't leave for you. # heard: North. She's taken the boys out of school.]
    ANDRES: Lucas has got a volcano here.
-   It crows. He gets up, as he said that he would, and stands there with the clock under his arm.
    ANDRES: Well. Nobody died of it.
*   ["Let's do it whenever it's needed. I don't want it to become a chore." # id: 8vgv # move: promise-vague # promise: whenever vague # misses: new-talk-habits, daily-consistency # meant: I didn't want you sitting there with a clock for my sake. # heard: Whenever. That's when the other one was.]
    ANDRES: I like a chore.
*   ["Sundays at eight, the half hour, until you say stop. Cow or no cow." # id: mh5m # move: promise-specific # promise: sundays specific weight:2 due:nine-months-3,nine-months-4,nine-months-5 # shows: new-talk-habits, specific-commitment # heard: Cow or no cow. I'd like to see the cow.]
    ~ sundays = true
    { safety >= 2:
        ANDRES: I'll put it in the timetable. After games, before despair.
    - else:
        ANDRES: We'll see about the cow.
    }
*   ["Would you want it again? And what ought to be different about it?" # id: x6sc # move: ask-open # shows: new-talk-habits, open-questions # heard: She asked as if I might know how to run one.]
    { safety >= 2:
        ~ sundays = true
        ANDRES: Sundays at eight. And you don't look at me as if I was going to be sick. # event: agree-together sundays weight:2 due:nine-months-3,nine-months-4,nine-months-5
    - else:
        ANDRES: The subject.
    }
*   ["Every evening, then. I'll be here every night of the week, at eight." # id: btf4 # move: grand # misses: steady-not-grand, daily-consistency # meant: I'd have sat there with you every night of my life. # heard: Every night. She had those before.]
    ANDRES: You're a vet. You've not been in every night since you qualified.
-   -> close_2

=== close_2 ===
{ not sundays:
    ANDRES: Sundays at eight, then, the half hour. If I don't give it a box it gets into everything. # event: agree-together sundays weight:2 due:nine-months-3,nine-months-4,nine-months-5
}
He has said it to the door. Then he goes up, and you hear him stop on the landing, outside each of the boys, and go on.
{
- safety >= 2 && trust >= 1:
    The clock has been left on the arm of the sofa. He has set it for you, for quarter past four, for the road to Los Lagos.
- safety >= 2:
    In the morning there is a second blanket over your feet. It is the scratchy one, from the car. It is a blanket.
- trust >= 1:
    In the morning the page for the fridge is in a plastic sleeve, the kind that he keeps for maps.
- else:
    In the morning Lucas wants to know what the hen saw. She saw nothing, his father says. She was counting.
}
You pull the bar towards you, and the bed goes in on itself, like something being told.
~ sundays = true
-> sundays_kept

=== skip_nine_months_2 ===
// Settles what is still open, and only that; a night in April comes out here too.
{
- results && rota:
    He had the results on the Thursday, sealed. By the first of June your name was in blue, with Soto's, all down the fridge. # event: keep results # event: keep rota
- results:
    He had the results on the Thursday, sealed. By the first of June your name was in blue, with Soto's, all down the fridge. # event: keep results
- rota:
    He had the results on the Thursday, sealed. By the first of June your name was in blue, with Soto's, all down the fridge. # event: keep rota
- else:
    He had the results on the Thursday, sealed. By the first of June your name was in blue, with Soto's, all down the fridge.
}
{ ask:
    Sundays at eight, half an hour, by the hen. Any question answered the same day, and none after eleven. You filled in April on his sheet. # event: agree-together sundays weight:2 due:nine-months-3,nine-months-4,nine-months-5
- else:
    Sundays at eight, half an hour, by the hen. Any question answered the same day, and none after eleven. You filled in April on his sheet. # event: agree-together questions weight:2 due:nine-months-3,nine-months-4,nine-months-5 # event: agree-together sundays weight:2 due:nine-months-3,nine-months-4,nine-months-5
}
~ results = false
~ rota = false
~ april_kept = false
~ ask = true
~ sundays = true
-> sundays_kept
