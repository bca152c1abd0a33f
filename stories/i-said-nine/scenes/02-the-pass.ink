// Scene 2, The pass, 8.40: the restaurant kitchen, live, on the first Tuesday; then the table at home (demonstrate).
// Settles rota-talk and home-850 for this scene. Opens sundays, and home-850 where scene 1 did not.
=== monday ===
~ home_due = home
Monday, ten to four. No customers till five, and the pass is as clean as it will be all week. # scene: i-said-nine-2 # stage: demonstrate # room: pass-closed
{ rota:
    By Monday, you told Luis. It has been Monday since you woke up.
- else:
    You never told Luis that you'd ask. But Monday is when the week gets sold.
}
Chef is doing the schedule on the back of an invoice, with his glasses up on his forehead. He does it in pencil.
CHEF: Good news is my dishwasher's back Wednesday. Bad news is that was all of the news.
*   ["Chef, Tuesdays and Thursdays I'm out at eight-thirty. I need it in ink." # id: f5k3 # move: small-deed # shows: keep-every-promise, kt-deeds-back-words # heard: She sent the paper. I blew it up to see if it was pen.]
    ~ asked = true
    CHEF: In ink, she says. For the rest of my life?
    { rota:
        He goes and finds a pen. You send Luis the picture: your name, two days, and the pen still lying on it. # event: keep rota-talk
    - else:
        He goes and finds a pen. You send Luis the picture: your name, two days, and the pen still lying on it.
    }
*   ["It's Luis, Chef. He's got this class, and he is all over me about it." # id: sr8s # move: deflect # misses: own-your-part, i-statements # meant: It was easier to ask if it came from somebody else. # heard: Marco says hi. He says go easy on her. I did what?]
    ~ asked = true
    CHEF: Guys. Sure. Tell him he owes me one.
    { rota:
        He writes it in. You send the picture, and Luis sends back an okay. You can't hear an okay. # event: keep rota-talk
    - else:
        He writes it in. You send the picture, and Luis sends back an okay. You can't hear an okay.
    }
*   [Text Luis that Chef is in a mood, so you'll be asking at five, not now. # id: 6fwj # move: set-scene # size: 0.5 # shows: words-give-meaning, small-acts # heard: Five, then. She said so at ten of four. That's still Monday.]
    ~ asked = true
    { rota:
        He sends you a thumb. You portion chicken, and watch the door of the office. # event: renegotiate rota-talk due:i-said-nine-2
        At five Chef has had his sandwich. He says yes to it before you've finished, and uses your Sharpie. # event: keep rota-talk
    - else:
        He sends you a thumb. At five Chef has had his sandwich. He says yes before you've finished, and uses your Sharpie.
    }
*   [Let it go until Wednesday. He's short a dishwasher, and you do owe him one. # id: h4j9 # move: minimise # size: 0.5 # misses: keep-every-promise, word-deed-gap # meant: I knew that he'd say yes if I waited for a good day. # heard: Monday went by. I didn't say anything. Neither did it. # why: Monday was the promise. A better day for Chef was a day too late for Luis.]
    { rota:
        The schedule goes up at five. It has you on till close, both nights, in pencil. # event: break rota-talk
    - else:
        The schedule goes up at five. It has you on till close, both nights, in pencil.
    }
    You can always walk out early off a full shift. You've done it before. You've done it nearly six times.
-   ~ rota = false
Tuesday, five after eight. It's the same steel, and you can't see any of it. There are nine slips on the rail, and the printer hasn't shut up since seven. # room: pass-live # prop: pass-tickets
Over the pass there is a clock. Luis hung it, one night in March. It's two minutes fast, and that was for you.
{ asked:
    CHEF: I know what it says up there. I'm asking. I've got fourteen walking in at twenty after. Can you give me till nine?
- else:
    CHEF: I've got fourteen walking in at twenty after, and you're mine till close. Right? It says so.
}
~ asked = false
*   ["Heard, Chef. Let's see how we look around half past, okay? I'll try to." # id: vq72 # move: minimise # misses: keep-every-promise, specific-commitment # meant: I thought that I could still do both. # heard: She says heard to him. To me she says she'll try. # why: On that line heard means yes. Luis had been promised the yes.]
    Heard. Everybody on that line says it, forty times an hour. It means yes.
    -> eight_twenty_eight
*   ["No, Chef. I'm out at half past. I'll have your fourteen cut by then." # id: 8dvr # move: small-deed # shows: keep-every-promise, daily-consistency # heard: Nobody ever told that guy no for me.]
    CHEF: Then cut it.
    He doesn't look up. At the fryer Marco says oh, man, to the fryer.
    -> one_more_two
*   [Go in the walk-in, pull the door to, and call home while it's still ten after. # id: k3jh # move: set-scene # size: 1.5 # shows: small-acts, words-give-meaning # heard: Ten after eight. It's her. It's ten after eight and it's her.]
    It's thirty-eight degrees in there, and you can hear yourself think.
    -> walk_in

=== one_more_two ===
Fourteen pieces of fish, skinned, in two rows of seven. Your tape's on the tray. 8:26.
Then the printer spits up a deuce, and then another deuce.
CHEF: Tess, just fire me those two and go. Four minutes. Go after the two.
*   ["Marco, it's four minutes skin down, and don't touch it. You've got this." # id: xp68 # move: small-deed # shows: keep-every-promise, steady-not-grand # heard: Eight forty-eight. She didn't look like she'd run, even.]
    ~ way = "home"
    You are out past the dish pit before you hear it hit the pan. It sounds right.
    -> in_the_door
*   [Fire the two, since it's only four minutes, and then run for the train. # id: bctz # move: minimise # size: 0.5 # misses: keep-every-promise, small-acts # meant: It really was just four minutes. # heard: There's always two more. I was watching the stove. # why: It really was four minutes. He was the one who had to run them.]
    ~ way = "four"
    The two are perfect. You miss the 8:34 by the length of a platform, and you see its lights all the way up the tunnel.
    -> at_the_gate
*   [Text Luis that you're out the door, so he'll relax, and then fire the two. # id: n2hq # move: conceal # misses: word-deed-gap, keep-every-promise # meant: I was as good as gone. It was only to stop him worrying. # heard: Out the door. So I picked her up and went out to the gate.]
    ~ way = "lied"
    ~ found = found + 1
    It's practically true. You send it with your left hand, and you see the 8:34 go, from the top of the stairs.
    -> at_the_gate

=== walk_in ===
He picks up before it has rung. He's whispering. Behind him there's water going, and somebody hitting a tray with a spoon. # room: home-on-the-line # prop: phone-call # mood: luis guarded
LUIS: It's bad, huh. What time is it?
He knows what time it is. He has a stove.
*   ["Chef dropped a fourteen on me just now, Luis. There's just no way out of it." # id: 2n6g # move: explain # misses: acknowledge-no-excuses, own-your-part # meant: I didn't pick it. It walked in with a reservation. # heard: I didn't ask who it was. I asked what time.]
    ~ slip = true
    LUIS: Okay. So what time?
*   ["I can't make eight-fifty. I can make your stop by nine-fifteen. Bring her?" # id: dbs7 # move: own # shows: word-deed-gap, i-statements # heard: There's a time in it. And a place. I can dress her for that.]
    LUIS: My stop, nine-fifteen. I'd have to put her in the orange thing.
*   ["Could you skip this one, babe? It's just a class. It isn't the exam." # id: qzgx # move: minimise # misses: validate-feelings, own-your-part # meant: I was trying to make it easier on the both of us. # heard: It's load calcs. It's a third of the exam.]
    ~ slip = true
    LUIS: It's load calcs tonight. It's a third of the exam.
    You tell him nine-fifteen, then, at his stop. You hear the spoon quit.
*   ["Tell me what you've got to have from me, to still make that bus." # id: 4m5p # move: ask-open # shows: small-acts, specific-commitment # heard: What've I got to have. Your arms, at a place, at a time.]
    { safety >= 2:
        LUIS: You, under the sign, by nine-fifteen. I'll bring her down. I'll put her in the orange thing, so you can see us.
    - else:
        LUIS: A different bus. Okay. The stop. Nine-fifteen, and I mean fifteen.
    }
-   ~ way = "stop"
{ home_due:
    LUIS: Nine-fifteen. Say it back. # event: renegotiate home-850 due:i-said-nine-2
- else:
    LUIS: Nine-fifteen. Say it back.
}
You say it back, with your free hand flat on a case of leeks. Then you go out and send up the fourteen, and at ten to nine by the fast clock you hang up your apron.
-> under_the_sign

=== eight_twenty_eight ===
Eight-fifteen went by while you were saucing. You saw it go, over the pass, out of the side of your eye.
It's eight twenty-eight. The fourteen are in, and they've ordered like people who know each other's business.
CHEF: Tess, I need you. You leave me now and it's Marco on fish.
*   ["Marco, you're on fish. Skin down, four minutes. Chef, I'm gone." # id: sxf6 # move: small-deed # shows: keep-every-promise, steady-not-grand # heard: She ran. You could hear it in her. But it's eight-fifty.]
    ~ way = "home"
    CHEF: Tess!
    You run. You run down the stairs at Grand with your clogs in your hand.
    -> in_the_door
*   [Call home from the walk-in, late, and start with how late you are calling. # id: 6k4w # move: repair-slip # shows: accountable-opening, word-deed-gap # heard: She said the late part first. I didn't have to bring it up.]
    ~ way = "stop"
    LUIS: It's eight-thirty, Tess. It was supposed to be eight-fifteen. # room: home-on-the-line # prop: phone-call # mood: luis hard
    { home_due:
        You say so, too. You say nine-fifteen, under the sign, with the orange hat on her. There's a long time with just water in it. # event: renegotiate home-850 due:i-said-nine-2
    - else:
        You say so, too. You say nine-fifteen, under the sign, with the orange hat on her. There's a long time with just water in it.
    }
    LUIS: Fifteen. Not sixteen.
    -> under_the_sign
*   [Plate the fourteen. It's ten minutes, and nobody else can do it in ten. # id: f9sf # move: withdraw # misses: keep-every-promise, word-deed-gap # meant: I couldn't leave them in the weeds. # heard: I know what she's doing. She's being good at it. # why: You did it well. It was what you do well that he had been waiting behind.]
    ~ way = "gone"
    You're beautiful at it. Seven and seven, hot, wiped, gone. When you next see the clock it says five to.
    -> on_the_shelf

=== in_the_door ===
Twelve to nine by the stove. He's in the middle of the floor with his shoes on and her up on his arm, and he looks at the stove, and then at you. # room: kitchen-evening # mood: luis guarded
{ home_due:
    LUIS: Eight forty-eight. # event: keep home-850
- else:
    LUIS: Eight forty-eight.
}
~ home_due = false
Junie puts a fist out toward your neckerchief. She's got one sock on. # prop: baby-socks
*   ["See that? Forty-eight. I told Chef no in front of the entire line." # id: h8rn # move: rush # misses: daily-consistency, steady-not-grand # meant: I was so happy I'd done it. # heard: There ought to be a parade. I was looking at the stove. # why: He had looked at the stove, and he knew. It asked him to say so, with his shoes on.]
    ~ slip = true
    LUIS: Okay. That's good.
    He says it to the sock.
*   ["Tell me what she's had, and what she'll want, and go. You can walk it." # id: 8j35 # move: ask-open # shows: small-acts, words-give-meaning # heard: I can walk it. I've got twelve minutes and I can walk it.]
    LUIS: Bottle at seven. At nine she'll want the bear, and act like she doesn't.
*   [Wash to the elbows first, with the dish soap, and hold out your arms. # id: vwfd # move: small-deed # shows: small-acts, daily-consistency # heard: She washed before she reached. I'd been going to ask her.]
    She goes from his arm to yours. She smells the soap, thinks it over, and stays.
    LUIS: Huh.
-   LUIS: Behind.
He goes past you to the door with his bag up on his shoulder. It's four steps, and he takes all four of them at a walk. # prop: tool-bag
-> table

=== under_the_sign ===
Nine-fourteen. There's rain in the streetlight and not much anywhere else. The orange hat is under the sign, up high, inside of his jacket. # room: bus-stop # mood: luis guarded
{ home_due:
    LUIS: Nine-fifteen, you said. Okay. # event: keep home-850
- else:
    LUIS: Nine-fifteen, you said. Okay.
}
~ home_due = false
You can both hear the bus, two stops up, letting itself down.
*   ["It worked, though, right? We could do it like this every single time." # id: k7qv # move: rush # misses: keep-every-promise, daily-consistency # meant: I was relieved, and I wanted it to be a plan. # heard: In January? With her in a hat?]
    ~ slip = true
    LUIS: In January.
*   [Take her, hat and all, and tuck her feet up out of the rain, and hush. # id: xvdm # move: small-deed # shows: small-acts, steady-not-grand # heard: She got the feet. She didn't tell me about the fourteen.]
    She comes over into your coat with the string of the hat in her mouth. Nobody says one word about fish.
*   ["You're standing out in the rain with her because of me. I know that." # id: bh3c # move: own # shows: own-your-part, i-statements # heard: She said it. So I don't have to stand there knowing it by myself.]
    LUIS: She likes it. She's been eating it.
-   It stops. It lets down. It waits.
He gets on. Through the window you can see him look at the two of you for as long as there is any window.
-> table

=== at_the_gate ===
Six minutes to nine. He's at the alley gate, two heads in one collar, with his foot already turned toward the street. He looks at the butter on your hands. # room: bus-stop # mood: luis hard
{
- way == "lied" && home_due:
    LUIS: Out the door, you said. I've been standing here. # event: discover # event: break home-850
- way == "lied":
    LUIS: Out the door, you said. I've been standing here. # event: discover
- home_due:
    LUIS: Eight fifty-four. # event: break home-850
- else:
    LUIS: Eight fifty-four.
}
~ home_due = false
LUIS: Were they good?
He runs, with one hand on the tool bag.
-> table

=== on_the_shelf ===
Up on the shelf with the quarts, your phone has started to walk. It's him. It goes right up to the edge. # prop: phone-call
{ home_due:
    It says five to by the clock he hung. So it's seven minutes to nine. # event: break home-850
- else:
    It says five to by the clock he hung. So it's seven minutes to nine.
}
~ home_due = false
You've got a squeeze bottle in each hand, and there are two desserts up.
*   [Let it ring out. If you go this second you might catch him at the bus. # id: q5pb # move: withdraw # size: 0.5 # misses: begin-the-talk, small-acts # meant: There wasn't any good thing to say to you. # heard: Six rings. I know where that phone is. It's by the quarts.]
    ~ slip = true
    It rings out. It doesn't start up again.
*   ["I'm still here. I told Chef yes at five after, and I never called you." # id: 4sb3 # move: own # shows: accountable-opening, own-your-part # heard: Five after, again. But she said it. I didn't have to read it off a lid.]
    You can hear him breathing, and then two of them breathing.
    LUIS: Okay. I'm taking my shoes off.
*   ["I'm sorry, I'm walking out this second. I've already got the one shoe on." # id: gfzs # move: conceal # misses: word-deed-gap, own-your-part # meant: I would have been, in one more minute. # heard: I can hear the printer.]
    ~ found = found + 1
    LUIS: I can hear the printer, Tess. # event: discover
    It has nothing to say to that. It goes on printing.
-   The nine-twenty goes by you on the corner, going the other way, with its lights on.
-> table

=== table ===
{ way == "gone":
    Ten to ten. He is in his socks at the table with the code book open, and the monitor is on it to hold the page. # room: kitchen-night # prop: notebook-open # prop: baby-monitor # prop: phone-dark # mood: luis cold
- else:
    Ten to one. He comes in with his boots in his hand, sits down at the table in his vest, and opens the code book. You've been up since you heard the bus. # room: kitchen-night # prop: notebook-open # prop: baby-monitor # prop: phone-dark # mood: luis spent
}
LUIS: Load calcs. You add up everything in a house that could ever come on at once. Then there's a table for how much of it won't.
LUIS: I can't do the table. I size for everything.
*   ["You'd get it if you'd slept. Go lie down, and I'll quiz you on Saturday." # id: s4nj # move: rush # misses: open-questions, active-listening # meant: You looked so beat. # heard: I work Saturday.]
    LUIS: I work Saturday.
*   [Pull the other chair around, and look at the page from his side of it. # id: 6q99 # move: listen # shows: active-listening, small-acts # heard: She came around to the side where you can read it.]
    He puts a finger under a line. Range. Dryer. Heat. You don't have a dryer.
    LUIS: It's some other people's house.
*   ["Tell me what it takes to get it. I don't mean from me, I mean hours." # id: jdx2 # move: ask-open # shows: open-questions, steady-not-grand # heard: In hours. That's the first useful thing anyone's asked all week.]
    { safety >= 2:
        LUIS: Hours in a row. I get it, and then it's ten minutes later and I'm at my stop.
    - else:
        LUIS: More than I've got.
    }
*   ["Everyone flunks that part. Marco's cousin took it three times, and he's fine." # id: v3mr # move: minimise # misses: validate-feelings, active-listening # meant: It's a hard table. I didn't want you feeling dumb. # heard: Three times. That's a year and a half, is what that is.]
    LUIS: At eighty-five bucks.
-   {
- way == "home":
    LUIS: Eight forty-eight. I looked at the stove twice. But it's one, Tess. It's one time.
- way == "stop":
    LUIS: The driver goes, that your kid? I said, that's my nine-fifteen. But it's one. It's one time.
- way == "four" || way == "lied":
    LUIS: I made it. I sat in the back and shook. I don't want to be a guy who shakes over four minutes.
- else:
    LUIS: So that's twelve.
}
He turns a page and turns it back.
*   ["How about one nice thing? I'm trying as hard as I can, over here." # id: n6p4 # move: rush # misses: kt-deeds-back-words, give-it-time # meant: It was hard for me, and I wanted you to see it. # heard: I noticed. I was the one standing there with his shoes on.]
    ~ slip = true
    LUIS: I noticed. I was standing there with my shoes on.
*   ["You can't put your weight on that. I wouldn't put mine on it, either." # id: 2tct # move: validate # shows: give-it-time, word-deed-gap # heard: She isn't selling it. She set it down and let go of it.]
    { way == "home" || way == "stop":
        LUIS: No. It's there, though. I'll give it that.
    - else:
        LUIS: No. I went to, and there it wasn't.
    }
*   [Get the tape and the Sharpie, and write up tonight, to the minute, with TN. # id: pbwg # move: small-deed # size: 0.5 # shows: word-deed-gap, kt-deeds-back-words # heard: She didn't round it. I'd have rounded it, for her.]
    ~ taped = true
    You stick it up on the side of the fridge, where you can see it from the table.
    LUIS: You didn't round it.
*   { slip } ["I've been asking for a medal, or else a pass. You just wanted the bus." # id: 2zj7 # move: repair-slip # shows: drop-defensiveness, own-your-part # heard: She heard that. Okay. I thought it was only me that heard that.]
    LUIS: I just wanted the bus.
    He says it to the book, but he moves the book, so there's some table on your side.
-   ~ slip = false
{ safety == 0: -> the_tub }
-> what_time_thursday

=== the_tub ===
He gets up and goes in the bathroom, and shuts the door, and no light comes on under it. You can hear the side of the tub take his weight. # mood: luis flooded
*   ["Luis, you can't just go in there. Open up and tell me what I did now." # id: dm7x # move: chase # misses: steady-yourself, hold-the-storm # meant: I was scared of how quiet it was. # heard: She's at the door. It's the only door we've got.]
    Something gets pushed up against it from the inside. It sounds like the hamper.
*   ["I'll be out on the steps. I'm back in at quarter past, and I'll be quiet." # id: q9vp # move: pause # shows: steady-yourself, right-time-place # heard: Quarter past. All right. It's got a clock on it.]
    The steps are wet, and there are nine of them down from the street. You go up them and down them.
    At quarter past you come in. He's back at the table, and he has put the bear on the monitor, to keep it company. # event: return # mood: luis spent
*   [Put the kitchen light out too, and sit down on the floor across from the door. # id: 4xjf # move: listen # shows: steady-yourself, give-it-time # heard: It went dark out there too. She sat down. She isn't coming in.]
    It's dark for a good while. There's just the stove, telling the time. Then there's a click, and a yellow line along the floor. # mood: luis spent
-   -> what_time_thursday

=== what_time_thursday ===
{ home: -> in_tens }
LUIS: And Thursday? What am I putting my shoes on for, Thursday? Is it nine?
*   ["Thursday I'm here. You don't have to worry about it. I've got it." # id: gk66 # move: promise-vague # promise: ive-got-it vague # misses: specific-commitment, word-deed-gap # meant: You'd been holding it two months. I meant, give it here. # heard: There's no number in that. I went over it twice for a number.]
    LUIS: Got what?
*   ["Tuesdays and Thursdays, eight-fifty. Or else a call by eight-fifteen." # id: s8tw # move: promise-specific # promise: home-850 specific weight:2 due:i-said-nine-3 # shows: specific-commitment, keep-every-promise # heard: Eight-fifty. So I can walk.]
    ~ home = true
    { safety >= 2:
        LUIS: Eight-fifty I can walk. Okay. Put that.
    - else:
        LUIS: That's a better number. I'll see who comes in with it.
    }
*   ["What time lets you walk there? I've never once asked you that." # id: 6whn # move: ask-open # shows: open-questions, specific-commitment # heard: Two months, and that's the question.]
    { safety >= 2:
        ~ home = true
        LUIS: Ten of. And by quarter past eight I want to know, if I'm not getting it. # event: agree-together home-850 weight:2 due:i-said-nine-3
        He looks at the stove when he says it, as if it ought to write that down.
    - else:
        LUIS: I told you what time. I told you nine.
    }
-   -> in_tens

=== in_tens ===
LUIS: I get it in tens. Ten minutes on the bus, ten at lunch, ten when she's got the bear. I need four hours in one piece, and nobody breathing on me.
*   ["I'll pick up doubles, and pay for that cram course you wanted so bad." # id: jj6d # move: grand # misses: steady-not-grand, specific-commitment # meant: I'd work my hands off to get you through. # heard: And who's got her while I'm at it? The doubles?]
    LUIS: And who's got Junie? The doubles?
*   ["Sundays, nine to one. You go to the library. I've got her, phone off." # id: v7s5 # move: promise-specific # promise: sundays specific weight:2 due:i-said-nine-3 # shows: specific-commitment, steady-not-grand # heard: Nine to one. That's four. She did the subtraction.]
    ~ sundays = true
    { safety >= 2:
        LUIS: There's a table there by the radiator. I used to look at it from the bus.
    - else:
        LUIS: Sunday they call you. They always call you Sunday.
    }
*   ["You'll have your hours. I'll find them for you somewhere, I promise you." # id: 8vgv # move: promise-vague # promise: find-hours vague # misses: specific-commitment, kt-deeds-back-words # meant: I wanted you to have them more than anything. # heard: Somewhere. I've looked there.]
    LUIS: Somewhere. I looked there.
*   ["You pick the four, and tell me. I don't know what hours your head works." # id: mh5m # move: ask-open # shows: open-questions, small-acts # heard: I do. It works from nine till about one.]
    { safety >= 2:
        ~ sundays = true
        LUIS: Sunday. Nine to one, at the library. You've got her, and your phone's off. That four. # event: agree-together sundays weight:2 due:i-said-nine-3
        It's more than he has asked for since she was born. He looks as if he has knocked something over.
    - else:
        LUIS: Whichever ones it's quiet.
    }
-   He has pulled the lamp over. There's a pencil in his mouth, sideways, like a bit.
LUIS: No, don't wait on me. Go to bed. I'm going to sit here until I get one right. # event: refuse
In the other room somebody sighs, as if she'd heard that before.
*   ["You're up at ten to five. Come to bed. I can't watch you do this." # id: x6sc # move: chase # misses: give-it-time, open-questions # meant: I hate to see you run down like that. # heard: Then don't watch.]
    LUIS: Then don't watch.
*   [Take the monitor off the book, put the bear on there in its place, and go. # id: btf4 # move: accept-limit # shows: give-it-time, small-acts # heard: So that's her on till five. And I've got a bear.]
    It's a good weight, for a bear. It holds the page. # prop: toy-bear
*   [Get out the pan and two eggs, and have them on before he can say no. # id: pg4t # move: grand # size: 0.5 # misses: steady-not-grand, give-it-time # meant: It's the one thing I know I'm good for. # heard: She's got the pan out. It's the soup again.]
    LUIS: I'm not hungry, Tess. I'm stupid. It's different.
*   ["Okay. If you get one, knock on the wall. I'd kind of like to know." # id: 25rk # move: reaffirm # shows: words-give-meaning, give-it-time # heard: She'd be lying there waiting for a knock. That's a switch.]
    { trust >= 1:
        LUIS: There's a baby on the other side of that wall.
        He thinks about it. He shows you a knock, on the air, with one knuckle.
    - else:
        LUIS: Don't hold your breath.
    }
-   -> close_2

=== close_2 ===
~ way = "none"
You lie there in the dark and listen to an eraser.
{
- safety >= 2 && trust >= 1:
    At twenty to two there is one knock, low down on the wall, so soft that it could be the pipes. There are no pipes in that wall.
- safety >= 2:
    He comes in at two and lies down on top of the covers, so as not to move them. After a time the covers get moved.
- trust >= 1:
    He sleeps in there with his face on the book. At ten to five there's a line across his cheek, like a ruler's.
- else:
    At two you hear the door. He's gone to sit out on the stairs, under the bulb, in his coat.
}
{ taped:
    Going by the fridge in the morning you put your thumb over the tape, to press it down. It was down.
- else:
    In the morning the page is all eraser. At the bottom of it, in a box, there is one number.
}
-> sunday

=== skip_i_said_nine_2 ===
// Settles what is still open, and only that.
{
- rota && home_due:
    You had it out with Chef on Monday, in ink. On Tuesday he asked for you till nine, and you were home by eight-fifty. # event: keep rota-talk # event: keep home-850
- rota:
    You had it out with Chef on Monday, in ink. On Tuesday he asked for you till nine, and you were home by eight-fifty. # event: keep rota-talk
- home_due:
    You had it out with Chef on Monday, in ink. On Tuesday he asked for you till nine, and you were home by eight-fifty. # event: keep home-850
- else:
    You had it out with Chef on Monday, in ink. On Tuesday he asked for you till nine, and you were home by eight-fifty.
}
{
- home && sundays:
    Luis can't do load calcs in ten minutes at a time. So Sundays, nine to one, he has the library, and you have Junie.
- home:
    Luis can't do load calcs in ten minutes at a time. So Sundays, nine to one, he has the library, and you have Junie. # event: agree-together sundays weight:2 due:i-said-nine-3
- sundays:
    Luis can't do load calcs in ten minutes at a time. So Sundays, nine to one, he has the library, and you have Junie. # event: agree-together home-850 weight:2 due:i-said-nine-3
- else:
    Luis can't do load calcs in ten minutes at a time. So Sundays, nine to one, he has the library, and you have Junie. # event: agree-together home-850 weight:2 due:i-said-nine-3 # event: agree-together sundays weight:2 due:i-said-nine-3
}
~ rota = false
~ asked = false
~ slip = false
~ way = "none"
~ home = true
~ sundays = true
-> sunday
