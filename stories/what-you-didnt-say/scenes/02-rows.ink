// Scene 2, Rows: the new block on Friday, from before sunrise till the snow (decide).
// Opens say-it, and ring-dale and he-drives where they are not open yet. Settles nothing.
=== rows ===
Friday, ten to seven, and just light enough to see wire. In the new block six hundred young trees want their guards on before the snow. # scene: what-you-didnt-say-2 # stage: decide # room: orchard-dawn
Mice go under the snow. They'll take the bark off all the way around in a night, and leave a tree standing there looking fine.
The day after Thanksgiving it's always you and Dale, one each side of the row. At ten to seven Denise comes down in three pairs of socks and your old irrigation boots. # mood: denise guarded
By the back door there's a pair that would have fit her. Nobody has ever said whose.
DENISE: Show me one.
*   ["Go on back to bed, it's fourteen degrees. I can manage out here." # id: 97nm # move: withdraw # misses: open-questions, hold-the-storm # meant: I didn't think you owed me any work. # heard: I came to work, and I'm being sent home.]
    DENISE: You can't. It takes one to hold and one to tie. I've watched you two from the kitchen.
*   [Show her one, slowly, and give her the good snips, and cross over. # id: nvbc # move: small-deed # shows: decide-willing, small-acts # heard: The good ones. And he went around to his own side.]
    She does the second one herself. It's crooked. She looks at it, cuts it off, and does it again.
*   ["Take Ellen's boots. They'd fit you, and you'll be froze by eight." # id: 2hx4 # move: solve # misses: hold-the-storm, open-questions # meant: Nine years they've stood there. I thought it was time. # heard: He's said her name. About boots.]
    DENISE: I'll wear yours. I don't mind being too small for something.
*   ["Would you rather talk while we work, or just get the work done?" # id: c6mt # move: set-scene # shows: right-time-place, open-questions # heard: He asked which. He's got his hands full of wire, and he asked.]
    DENISE: Work. I'll tell you when it changes.
-   You hold, and she ties. There's a tree between you all the time, and it's about as thick as a thumb.
    At the end of the first row she stops to blow on her fingers.
    DENISE: I want a number. Not at the table. When I'm not there. How many?
*   ["None. He wouldn't try it, with only me around to hear him." # id: qs9k # move: conceal # misses: name-the-break, word-deed-gap # meant: You'd had enough. I couldn't add to it. # heard: None. He got that out in a hurry.]
    ~ scale = "hidden"
    She nods. She writes it on her glove with the end of the tie, where it doesn't show.
*   ["He's got a mouth on him about everyone. I quit hearing it years back." # id: 4gxb # move: minimise # size: 1.5 # misses: name-the-break, validate-feelings # meant: That's the truth. I don't count, I tune him out. # heard: He quit hearing it. That must be restful.]
    ~ slip = true
    DENISE: That's a nice thing to be able to quit.
*   ["Twice that I know of. Once at the scale house, in September. I laughed." # id: f5k3 # move: disclose # shows: name-the-break, kt-ownership-first # heard: He laughed. So that's what's been in the barn.]
    ~ scale = "told"
    The snips stop.
    DENISE: Don't tell me what it was. How long a laugh?
    Short. Most of one. You show her with your shoulders, and she watches all of it.
-   Down on the county road a plow goes by with its blade up, looking for work.
    DENISE: It was so quick. I keep going back to that. His mouth was still open, and the dish was in the air. Where does a man learn it? # event: asks # mood: denise far-away
    She has a tie between her teeth, and she's looking at your hands.
*   ["I don't know. I swear my hand was moving before I knew about it." # id: sr8s # move: deflect # misses: own-your-part, go-deeper # meant: It's true. That's just how it felt. # heard: So it was the hand. # why: Denise asked where it was learned. That the hand was quick was what Denise had told you.]
    ~ slip = true
    DENISE: You should speak to it.
*   ["From my mother. When Dad started in on one of us, she'd have something passed." # id: 6fwj # move: explain-asked # shows: go-deeper, i-statements # heard: So it's an heirloom. It came with the silver.]
    You tell her it worked. He would stop. Whoever he'd started on went up to bed, and it was never once brought up.
    { safety >= 2:
        DENISE: She meant it kindly, then. Everybody did. I'm just who it landed on.
    - else:
        DENISE: I'm sorry about that table. I was at this one.
    }
*   ["He's my brother. We share a well, and a sprayer, and a note at the bank." # id: h4j9 # move: explain # misses: acknowledge-no-excuses, own-your-part # meant: If I fall out with him, I could lose the place. # heard: A well, a sprayer, a note, and me.]
    ~ slip = true
    DENISE: I know what you share. I've seen it written down. I'm not on there.
*   [Go on holding the tree for her, and wait until she's got it all said. # id: vq72 # move: listen # shows: active-listening, hold-the-storm # heard: He isn't reaching for anything.]
    She takes the tie out of her teeth and uses it. It gets a double knot, which none of the others has.
-   DENISE: You know what I thought it was? I'd had nineteen years of a man who could talk. I met you, and I thought, here's one who can let a thing go by. I married that. # mood: denise hurt
*   ["It mostly is just peace. You've told me yourself that I'm restful." # id: 8dvr # move: defend # misses: drop-defensiveness, validate-feelings # meant: I didn't want you to lose all of it. # heard: He'd like to keep that one.]
    ~ slip = true
    DENISE: You are. Like a wall's restful.
*   ["You took it for peace. It was me staying out of trouble." # id: k3jh # move: reflect # shows: active-listening, name-the-break # heard: That's it. I'd been trying to say it without the word fool.]
    DENISE: And I told my sister about it. I told her, you could set a cup down on that man.
*   ["When did you first think it might be something else?" # id: xp68 # move: invite-fear # shows: invite-fears, go-deeper # heard: First. So he knows it didn't start on Thursday.]
    { safety >= 2:
        DENISE: August. I was in Connie's bathroom with the fan on, getting ready to come out. I thought, I'm at work. It's a Sunday, and I'm at work.
        She holds her hand out for the next tie.
    - else:
        DENISE: Somewhere around the gravy.
    }
*   { slip } ["I keep handing you things to look at that aren't me. I'll quit." # id: bctz # move: repair-slip # shows: drop-defensiveness, kt-ownership-first # heard: He's seen his own hands at it.]
    ~ slip = false
    DENISE: You've been passing them down to me all morning.
    She holds out a hand for the next tie.
-   { safety == 0: -> headgate }
    -> gate

=== headgate ===
She puts the snips down on the ground, open, and walks to the end of the row, where the ditch is. She stands at the headgate holding the wheel. # mood: denise flooded
*   [Work on down the next row by yourself, tree by tree, in plain sight. # id: n2hq # move: listen # shows: steady-yourself, hold-the-storm # heard: He's staying where I can see him. He's got something to do.]
    One man can tie a guard, if he uses his knees. You've done nine, badly, when her boots come into the bottom of what you're looking at. # mood: denise spent
*   ["Come away from there. It's all ice, and I can't so much as see your face." # id: 2n6g # move: chase # misses: steady-yourself, hold-the-storm # meant: That ditch is deep. I was frightened. # heard: He'd like to see my face. Everybody would.]
    DENISE: I'm holding a wheel. I've got a good hold of it. Let me be.
*   ["I'm going up for the thermos. I'll be back by the time the sun's on us." # id: dbs7 # move: pause # shows: steady-yourself, right-time-place # heard: When the sun's on us. I can see exactly where that is.]
    You go up to the house, and stand in the kitchen, and do not look out of the window.
    The sun gets to the first row when you do. She's sitting on a bin, with her hat off. # prop: thermos # event: return # mood: denise spent
-   -> gate

=== gate ===
Eight o'clock. Headlights at the bottom gate, and two taps on a horn, as there have been every year. Dale's brought the other roll of wire.
DENISE: That's your brother.
~ slip = false
*   [Wave him off from up here, a big one, as if it was the weather. # id: qzgx # move: minimise # misses: word-deed-gap, kt-ownership-first # meant: It's ten words to a truck. I waved so there'd be none. # heard: A wave. Like a ball game got rained out.]
    ~ slip = true
    Dale waves back. You can see he's pleased.
    DENISE: What did you tell him?
*   { ring } [Walk down and say not today, and that you'll be calling him about Thursday. # id: 4m5p # move: small-deed # shows: daily-consistency, specific-commitment # heard: He walked down. It's a hundred yards, and he walked it.]
    ~ walked = true
    It takes less time than starting a pump. He looks past you up the row, and then he doesn't.
    DENISE: Was that a verb?
*   { not ring } ["I'm sending him home, and before Sunday I'll call and say why." # id: f9sf # move: promise-specific # promise: ring-dale specific weight:2 due:what-you-didnt-say-3 # shows: specific-commitment, kt-ownership-first # heard: Home first. And then why. In that order.]
    ~ ring = true
    ~ walked = true
    You walk down. It takes less time than starting a pump. He looks past you up the row, and then he doesn't.
    DENISE: Before Sunday. You said it to me. Now you've said it to a truck.
*   ["Let him come up. He could tell you he's sorry, and we need the hands." # id: sxf6 # move: rush # misses: decide-willing, hold-the-storm # meant: I'd have given a lot to have it over with. # heard: At eight in the morning. With snips in my hand.]
    ~ slip = true
    DENISE: You want me to be gracious by a fence post.
    He has turned around by then. You hear him all the way to the road.
*   [Go on tying, and let him sit there till he works it out by himself. # id: 6k4w # move: withdraw # misses: begin-the-talk, word-deed-gap # meant: I didn't want to start it in front of you. # heard: There goes the dish. # why: Dale worked it out by himself, and worked it out wrong.]
    ~ slip = true
    He sits there four minutes with the engine on. Then there's only a gate.
    DENISE: He'll think that was me.
-   It has begun to snow, as they said it would, a grain at a time. Three rows to go.
    DENISE: I want my studs on. I've got the Twisp branch on Monday, over the Loup. You said the fifteenth.
    DENISE: And I'll ask you one. You'd have to go against every one of them. I don't mean for a weekend. Do you want to, or do you only want it to be over?
*   ["You know I do. You shouldn't even have to ask me a thing like that." # id: h8rn # move: rush # misses: decide-willing, no-quick-fix # meant: I wanted there to be no doubt about it at all. # heard: He got that out before I'd shut my mouth.]
    ~ slip = true
    DENISE: I do have to. I just did.
*   ["Some of both. I'd rather you went by what I do than by what I say." # id: k7qv # move: accept-limit # shows: decide-willing, give-it-time # heard: Some of both. Well, that's not out of a card.]
    DENISE: Both. All right. I can work across from both.
*   ["I want to. What would tell you I'm not just saying it? By spring, say." # id: vwfd # move: ask-open # shows: decide-willing, open-questions # heard: By spring. He's not expecting it to take by lunch.]
    { safety >= 2:
        DENISE: You'd be lonesome. You'd be down there some night with nobody to sit by, and you'd come home and not hand it to me.
    - else:
        DENISE: I couldn't tell you what I'd believe.
    }
*   ["Do you? If I knew you were staying, I could stand up to anybody." # id: 8j35 # move: deflect # misses: decide-willing, drop-defensiveness # meant: I was scared to jump if you weren't going to be there. # heard: I asked him. It's come back down the table to me.]
    ~ slip = true
    DENISE: I asked first. I'm not the deposit on it.
-   DENISE: You don't get mine today. I'm going to Yvonne's for Christmas, on my own. # event: refuse # mood: denise hard
    DENISE: There's a job come open over there. I've known since October. It isn't about you. I'd have liked a better day to say it on.
*   ["Then go, and tell me about the job when you've got a day for it." # id: 2tct # move: accept-limit # size: 1.5 # shows: decide-willing, hold-the-storm # heard: He took two noes in one hand. He didn't drop either.]
    DENISE: It's deputy director. There's a desk with a window.
*   ["A whole Christmas? What am I going to tell them at the warehouse?" # id: xvdm # move: rush # misses: decide-willing, drop-defensiveness # meant: I couldn't think what I'd say to people. # heard: He can tell them I'm out. He can tell them what I am.]
    ~ slip = true
    DENISE: Tell them I'm at my sister's. It's a verb and everything.
*   ["I'll be by myself in that house, then. I've done one of those." # id: bh3c # move: collapse # misses: know-both-storms, own-your-part # meant: The first one after Ellen. I still dread it. # heard: Now I'm leaving him in it. Now I'm as bad as a death.]
    ~ slip = true
    DENISE: I know you have. I'm sorry for it. I'm still going.
*   [Leave the wire, find the jack, and put her studs on before you eat. # id: n6p4 # move: small-deed # shows: daily-consistency, stay-committed # heard: Four tires, and not a word. That's the right kind. # why: Nothing was said, and four tires were changed. Denise had asked for exactly that.]
    ~ studs = true
    All four, on your back, in the snow. You torque them twice. She does two more rows by herself, using her knees.
-   Six trees left. There's snow on the wire already, a thin line, wherever it turns.
    ~ slip = false
    DENISE: He'll have till Easter to think of another one. So you'll be there with your fork, and it'll come. What then?
*   ["Then we're not going there again, ever, and he'll know why." # id: dg2k # move: grand # misses: steady-not-grand, open-questions # meant: I'd give up all of them before I'd lose you. # heard: So I lose a table, and Connie's rolls. He keeps both.]
    DENISE: I like Connie's rolls. I like your aunt. Why am I the one who doesn't get dinner?
*   ["First thing out of his mouth, I answer it, at the table, out loud." # id: q5pb # move: promise-specific # promise: say-it specific weight:3 due:what-you-didnt-say-4 # shows: specific-commitment, keep-every-promise # heard: The first. Not the third.]
    ~ table = true
    { safety >= 2:
        DENISE: First time. Short. And then eat your dinner. I don't want to be a speech.
    - else:
        DENISE: I'll believe it when I've got my mouth full.
    }
*   ["I could never sit through that again. You've got to know that." # id: 4sb3 # move: promise-vague # promise: wont-sit vague # misses: specific-commitment, word-deed-gap # meant: It made me sick. I felt that I'd changed already. # heard: He sat through three. He's got the knack.]
    DENISE: You've got a good chair for it.
*   ["When it comes, what would you want from me? I mean the first second." # id: gfzs # move: ask-open # shows: open-questions, clear-agreements # heard: The first second. So he knows it's short.]
    { safety >= 2:
        ~ table = true
        DENISE: Say it there. First time, out loud. Not in the truck after. And then pass me something, because I'll be hungry. # event: agree-together say-it weight:3 due:what-you-didnt-say-4
    - else:
        DENISE: I'm not writing your part.
    }
-   { drive: -> close_2 }
    -> enough

=== enough ===
DENISE: And if I've had enough?
*   ["You reach for your coat, and I drive. No discussion, not even my face." # id: s4nj # move: promise-specific # promise: he-drives specific weight:2 due:what-you-didnt-say-4 # shows: specific-commitment, clear-agreements # heard: Not even the face. He knows about the face.]
    ~ drive = true
    { safety >= 2:
        DENISE: You've got a face like a dog at a gate. I want that on the list.
    - else:
        DENISE: We'll see who's got the keys.
    }
*   ["Why give Dale what he wants, getting up and walking out of there?" # id: 6q99 # move: minimise # misses: validate-feelings, decide-willing # meant: I'd want you to stay, and be the bigger one. # heard: So I'm to sit there and win.]
    DENISE: I don't give Dale a thing by going home. I get to take my shoes off.
*   ["Just say that you're tired. People get tired. They'd all believe that." # id: jdx2 # move: deflect # size: 0.5 # misses: name-the-break, small-acts # meant: Nobody argues with tired. My mother got by on it. # heard: I'm to be tired. So they don't have to be anything.]
    DENISE: I wasn't tired. I was called something.
*   ["How would you want that to go? I'll do it any way you can stand." # id: v3mr # move: ask-open # shows: open-questions, clear-agreements # heard: Any way. And he doesn't have one ready.]
    { safety >= 2:
        ~ drive = true
        DENISE: I say Grant. That's all. You get your hat and you drive, and we don't discuss it, not even nicely. # event: agree-together he-drives weight:2 due:what-you-didnt-say-4
    - else:
        DENISE: Fast.
    }
-   -> close_2

=== close_2 ===
She ties the last one. You both stand at the end of the block with your hands under your arms, and look back down it.
{
- safety >= 2 && trust >= 2:
    DENISE: You can tell which side was mine.
    You can. Hers are all the same height. She walks up to the house ahead of you, in your tracks from this morning.
- safety >= 2:
    She hands you the snips, handles first. Her glove stays on your sleeve about as long as it takes to say so.
- trust >= 2:
    DENISE: Six hundred.
    You tell her that it's good work. She says thank you, to the trees.
- else:
    She leaves the snips on the post, and goes up by the road, where it has been plowed.
}
{ studs:
    By noon you can't see the gate. You can hear her trying the car out on the hill: up, and stop on the steep part, and up.
- else:
    By noon you can't see the gate. The studs are in the shed, in a stack of four, with the fifteenth written on them in your own chalk.
}
-> barn_office

=== skip_what_you_didnt_say_2 ===
On the Friday you put the guards on together. You told her you had laughed once, at the scale house, and why your hand was so quick.
{
- table:
    You would answer Dale at the table, the first time. If she wanted to leave, you would drive. She had not said whether she was staying. # event: agree-together he-drives weight:2 due:what-you-didnt-say-4
- drive:
    You would answer Dale at the table, the first time. If she wanted to leave, you would drive. She had not said whether she was staying. # event: agree-together say-it weight:3 due:what-you-didnt-say-4
- else:
    You would answer Dale at the table, the first time. If she wanted to leave, you would drive. She had not said whether she was staying. # event: agree-together say-it weight:3 due:what-you-didnt-say-4 # event: agree-together he-drives weight:2 due:what-you-didnt-say-4
}
~ table = true
~ drive = true
~ slip = false
~ scale = "told"
-> barn_office
