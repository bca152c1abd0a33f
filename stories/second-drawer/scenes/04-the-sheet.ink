// Scene 4, The sheet: the kitchen on the first Sunday in December (maintain), and the five endings.
// Settles the-sheet, post-on-table and both-names. Opens nothing.
=== the_sheet ===
~ post_due = post
~ names_due = names
~ sheet_due = sheet
First Sunday in December, ten to six, and frost on the inside of the kitchen window. # scene: second-drawer-4 # stage: maintain # room: kitchen-winter # prop: owl-on-sill
The second drawer has had nothing in it since May. Nobody ever said that it mustn't.
{ sheet_due:
    The sheet is due at six. One page, in pen, every date that could bite.
- else:
    The plan people want a page by Friday, both sides. How are things going, it says, with a box.
}
The owl is on the sill, one ear to the glass. Overhead the bath is running out. She'll be down.
*   [Lay the page out, in pen, with the gaps left in, and pull in two chairs. # move: small-deed # id: srt8 # shows: keep-every-promise, daily-consistency # heard: Gaps and all. He left the gaps in.]
    { sheet_due:
        RUTH: Six o'clock. There it is. # event: keep the-sheet
    - else:
        RUTH: You've left gaps.
    }
    She sits down in the second chair, sideways, the way she sits on a bus. # prop: sheet-of-figures
*   [Put it all in a coloured chart on the laptop, as a nice surprise. # move: grand # id: 9hzx # misses: steady-not-grand, specific-commitment # meant: I wanted it to look like we were winning. # heard: It's got a sunset on it.]
    ~ slip = true
    { sheet_due:
        RUTH: Where's my page? # event: break the-sheet
    - else:
        RUTH: It moves. Why does it move?
    }
    She looks for somewhere to write, and there is only the keyboard.
*   [Call up that it'll be half past, you are one invoice short. # move: small-deed # id: d2d9 # size: 0.5 # shows: small-acts, words-give-meaning # heard: He told me before six. I stopped in the warm.]
    { sheet_due:
        RUTH: Half past. I'll do her plaits. # event: renegotiate the-sheet due:second-drawer-4
        At half past it is on the table, with the invoice clipped on. She looks at the clock, and the clip. # event: keep the-sheet
    - else:
        RUTH: Half past. I'll do her plaits.
    }
*   [Let it wait until she brings it up. She's had a week of nights. # move: withdraw # id: q3pt # misses: begin-the-talk, keep-every-promise # meant: I thought you could do with one evening off. # heard: I watched six o'clock go by.]
    ~ slip = true
    { sheet_due:
        RUTH: It's ten past. # event: break the-sheet
    - else:
        RUTH: Are we doing this, or am I ironing?
    }
    You get up and find the pen.
-   { said_mine:
        RUTH: Colette says the account looks very clean. She said to tell the one who said mine.
    - else:
        RUTH: Colette says the account looks clean. She asked me if it was still his.
    }
    RUTH: What came yesterday? I was asleep.
    ~ sheet_due = false
*   ["One for you to open. I've walked round it for a day and a half." # move: small-deed # id: dhs5 # shows: open-book, proactive-openness # heard: He walked round it. I'd like to have seen that.]
    { post_due:
        It is on its square of oilcloth, shut. The cloth has faded everywhere but there. # event: keep post-on-table
    - else:
        It is by the kettle, shut. She dries her hands before she takes it.
    }
    RUTH: It's the library. They'd like their tiger book.
*   ["One, there, shut. Could we ever look at that rule? I'm only asking." # move: set-scene # id: gkt9 # shows: clear-agreements, faq-privacy # heard: He asked with it still shut. That's the right way round.]
    { post_due:
        RUTH: Ask me at Easter. # event: keep post-on-table
    - else:
        RUTH: What rule? We never made it one. Ask me at Easter.
    }
    She opens it. It is the library. She passes it across to you to read, which she has not done before.
*   ["I had to open it. I wanted one of the numbers for tonight's page." # move: explain # id: fn3q # misses: open-book, daily-consistency # meant: I was trying to get the page right for you. # heard: There's a reason on it. There's often a reason.]
    ~ slip = true
    { post_due:
        RUTH: Seven months. And it was for a number. # event: break post-on-table
    - else:
        RUTH: And what did it say, before I got to it?
    }
*   ["Only the library. I held it to the lamp, to save you worrying." # move: minimise # id: n22c # size: 0.5 # misses: small-acts, open-book # meant: I didn't want it sat there frightening you. # heard: Shut, but read. That's a new one.]
    ~ slip = true
    { post_due:
        RUTH: You read it through the paper. # event: break post-on-table
    - else:
        RUTH: You read it through the paper.
    }
-   She goes down the page with the cap of the pen. Twenty thousand, five hundred and thirty. Her lips move on the thirty.
    ~ post_due = false
    RUTH: Where's the six?
*   ["I left it off, and it belongs at the very top. That's Esi's room." # move: own # id: 2vx3 # shows: name-the-break, own-your-part # heard: He called it what I call it.]
    { trust >= 2:
        RUTH: Top left. Where it'll get in the way.
    - else:
        She waits until it is written. Then she reads it back.
    }
*   ["It isn't owed to anyone, strictly. It's savings, so it has no line." # move: explain # id: v8rd # misses: drop-defensiveness, name-the-break # meant: I only put down what the letters say. # heard: Strictly.]
    ~ slip = true
    RUTH: Strictly, it was her bedroom.
*   [Rule a fresh line across the top, and give her the pen for it. # move: small-deed # id: g5r3 # shows: name-the-break, small-acts # heard: He gave me the pen.]
    She writes it herself. Six thousand. Then, where the date goes, she puts a dash.
*   ["We'll have that back in no time, once all of this is gone." # move: rush # id: 3s5q # misses: no-quick-fix, name-the-break # meant: I want to give you something to look at. # heard: He's put it back already, in his head.]
    ~ slip = true
    RUTH: I didn't ask when. I asked where.
-   RUTH: And is there anything that's not on here? # hold: 900
    There is a form in your coat on the door. Harrison's, thirty days' credit on tiles. There is room on it for one signature.
*   ["That's everything, right down to the penny. What you see is the lot." # move: conceal # id: 55xf # misses: open-book, proactive-openness # meant: It's only trade. I'd have told you once it came off. # heard: The lot. He said the lot in May.]
    ~ form = true
    She writes the date at the bottom, and underlines it. The coat hangs on the door with its arms at its sides.
*   ["Harrison's have offered me thirty days on tiles. I wanted it. It's unsigned." # move: disclose # id: cq5w # shows: proactive-openness, clear-agreements # heard: He wanted it, and he brought it to the table.]
    { names_due:
        RUTH: One line. There's only room for one name on this. # event: keep both-names
    - else:
        RUTH: One line. There's only room for one name on this.
    }
    She turns it over, to see what it does on the back.
    ~ names_due = false
*   ["There's thirty days at Harrison's, signed Friday. That's trade, not borrowing." # move: minimise # id: jn3n # misses: clear-agreements, word-deed-gap # meant: Everyone in the trade does it. It's how you get work. # heard: Friday. And it's got a nickname already.]
    ~ slip = true
    { names_due:
        RUTH: And where's my name on it? # event: break both-names
    - else:
        RUTH: And when does it turn into borrowing? Day thirty-one?
    }
    ~ names_due = false
*   ["There is one thing, but let's get the columns finished before I start." # move: withdraw # id: 7wrp # size: 0.5 # misses: begin-the-talk, proactive-openness # meant: I wanted one quiet page before the row. # heard: He's put it after the columns. He's queued it.]
    ~ slip = true
    RUTH: Now, please.
    { names_due:
        You get the form. Thirty days, Harrison's, unsigned. She reads it, front and back. # event: keep both-names
    - else:
        You get the form. Thirty days, Harrison's, unsigned. She reads it, front and back.
    }
    ~ names_due = false
-   Her phone lights up on the table, next to the page. # prop: phone-lit
    { safety >= 2 && trust >= 2: -> hers }
    -> face_down

=== hers ===
RUTH: I've got one that's not on there. # mood: ruth open
RUTH: Forty a week since June, at the post office, in my name. Mum never had a bus fare.
*   ["So we've both been doing it, then. Doesn't that make us about even?" # move: deflect # id: 8rfs # misses: know-both-storms, faq-hurt-role # meant: I felt less like the only one, that's all. # heard: Even. I knew there'd be an even.]
    ~ slip = true
    RUTH: No. You hid a hole. This is a bus fare. # mood: ruth hard
*   ["How much is it, roughly? It'd help me to see the whole picture." # move: rush # id: 3b7w # misses: faq-privacy, faq-hurt-role # meant: I was only thinking like the page. # heard: There. The picture. He'd put it in a column.]
    ~ slip = true
    RUTH: It's none of the picture.
*   [Lay the pen down on the oilcloth, and let her have said it. # move: listen # id: 7qsj # shows: hold-the-storm, active-listening # heard: He didn't pick it up and look underneath.]
    The boiler ticks. Somewhere under the floor a pipe gives up its heat, and for a while that is the talk.
*   ["Good. Leave it off the page. It's yours, and it ought to stay yours." # move: accept-limit # id: 92m8 # shows: faq-privacy, faq-hurt-role # heard: He didn't ask how much.]
    RUTH: I wasn't asking.
    It comes out softer than the words are. She moves the phone so the light is off your face.
-   -> rota

=== face_down ===
She turns it over, face down, and squares it to the edge of the table. # prop: phone-face-down # mood: ruth guarded
You saw the word post office. You are fairly sure that you saw it.
*   ["Is there anything you'd like to tell me? You can, you know, Ruth." # move: chase # id: td9q # misses: faq-privacy, give-it-time # meant: I'd be kind about it, whatever it was. # heard: He'd like mine out on the table too.]
    ~ slip = true
    RUTH: No, thank you.
*   ["You don't owe me that one. Yours can stay the way up that it is." # move: accept-limit # id: wv4n # shows: faq-hurt-role, faq-privacy # heard: He shut the door and stayed this side of it.]
    { safety >= 2:
        RUTH: I know I don't. It's nice to have it in writing.
    - else:
        She puts her cup down on top of it, all the same.
    }
*   [Leave it as it lies. Pour the tea, hers first, and sit back down. # move: small-deed # id: pb5d # shows: give-it-time, faq-privacy # heard: He saw it, and he poured the tea.]
    She drinks half of it. She never drinks the half that is still hot.
*   ["Mine goes face up these days. I'd have thought it might go both ways." # move: deflect # id: cf34 # misses: faq-privacy, know-both-storms # meant: I'd like to be let in as well. # heard: Both ways. He's started a tab.]
    ~ slip = true
    RUTH: It went one way for fourteen months.
-   -> rota

=== rota ===
She takes the new rota off the fridge and lays it on the page. She has done a square round one day in red.
RUTH: I'm on Christmas Day. I asked for it this time. Don't ask me to swap. # event: refuse
{ cash == "told":
    She has the green coat on over her dressing gown. It went on the page in July, before it went on her.
- else:
    She has your old work fleece on over her dressing gown. There is tile dust in its cuffs that will never come out.
}
*   ["Then we'll have ours at three, and I'll keep the oven on low for you." # move: accept-limit # id: k8hc # shows: build-new-not-back, stay-committed # heard: He moved the dinner. He didn't move me.]
    RUTH: Half three. I'll want to sit down first.
*   ["I thought this one would be different. Esi's been counting the days." # move: rush # id: pcr8 # misses: decide-willing, drop-defensiveness # meant: I wanted one together, after last year. # heard: Esi's counting. He's sent her in to bat.]
    ~ slip = true
    RUTH: Esi knows. I told her first.
*   ["What's it for, this time? Only if you want to tell me that." # move: ask-open # id: 7s3v # shows: open-questions, invite-fears # heard: He asked it like he'd be all right with no.]
    { safety >= 2:
        RUTH: A week by the sea with no sums in it. Me and Esi. You might get a postcard.
    - else:
        RUTH: It's for me. That's what it's for.
    }
*   ["If it's the money, I'll find another job, and you can stop home." # move: grand # id: m68d # misses: steady-not-grand, open-questions # meant: I don't want you paying for it twice. # heard: It's not the money. It's whose.]
    ~ slip = true
    RUTH: Last year I did it for a deposit. This one I'm doing for me.
-   { form: -> pocket }
    -> flap

=== pocket ===
~ form = false
~ found = found + 1
Esi comes down for a glass of water in your coat, because of the frost, with her hands in the pockets.
{ names_due:
    ESI: What's nothing to pay until January? # event: discover # event: break both-names # mood: ruth cold
- else:
    ESI: What's nothing to pay until January? # event: discover # mood: ruth cold
}
~ names_due = false
Ruth holds her hand out, and Esi puts the form in it. It says Friday, next to your name.
{ safety == 0: -> back_door }
-> flap

=== back_door ===
She opens the back door and stands on the step in her slippers. Her breath comes out in lumps. # mood: ruth flooded # prop: back-door-open
*   ["Come in, you'll freeze. Let me just tell you how it came about." # move: chase # id: fd2p # misses: steady-yourself, right-time-place # meant: I can't bear you out there because of me. # heard: How it came about. It's always come about.]
    RUTH: Shut it behind me. I mean it. Shut the door.
*   [Put her boots out on the step beside her, and go back in. # move: listen # id: 427x # shows: steady-yourself, meet-anger-with-care # heard: Boots. And then he went away.]
    After a while one slipper comes in by itself, and then the rest of her, in boots. # mood: ruth spent
*   ["I'll be in the front room. I'll come back through at seven exactly." # move: pause # id: 8w93 # shows: steady-yourself, right-time-place # heard: Seven. He's good with a clock now. I'll give him that.]
    You sit in the front room with your hands between your knees. There is nothing on the wall you haven't tiled or painted.
    At seven you come through. The door is shut, and she has put her own boots on. # event: return # mood: ruth spent
-   -> flap

=== flap ===
The wind gets under the front door. In the hall the flap lifts, and drops. Both of you have stopped breathing.
RUTH: On the ward it's a bin lid. Somebody lets go of a bin lid, and I'm stood in this kitchen.
*   ["It's been seven months, though. There hasn't been one since, has there?" # move: defend # id: 6wxs # misses: give-it-time, faq-keeps-bringing-up # meant: I wish you could see how far we've come. # heard: There's a date I was meant to stop by.]
    ~ slip = true
    RUTH: Is that how long it's meant to be?
*   ["Then I'll go on putting it where you can see it. However long." # move: reaffirm # id: sx9d # shows: give-it-time, faq-keeps-bringing-up # heard: However long. And he didn't sigh.]
    { trust >= 2:
        RUTH: You'll be doing it in a home.
    - else:
        RUTH: We'll see how long.
    }
*   ["I could screw that flap shut, and put us a box up outside." # move: solve # id: x4hv # misses: hold-the-storm, validate-feelings # meant: It's ten minutes' work, and it'd never bang again. # heard: He'd tile over it if he could.]
    RUTH: You'd tile over it, you.
*   ["What is it, in that second before you know that it's only a bin?" # move: invite-fear # id: 3btx # shows: invite-fears, go-deeper # heard: Nobody's asked me about that second.]
    { safety >= 2:
        RUTH: It's that I'm nine. And I know before she does. And I've got to do my face. # mood: ruth far-away
    - else:
        RUTH: It's a bin.
    }
-   She picks a bit of wax off the oilcloth with her thumbnail.
    RUTH: So what is this? Us, with a page.
*   ["I've done all of it. I only want to hear that it counts." # move: collapse # id: v6b3 # misses: know-both-storms, stay-committed # meant: I'm tired as well, and I'm frightened that it's not enough. # heard: He wants his sticker. For being brave.]
    RUTH: I've stickers in my bag, if you want one.
*   ["Better than we had before, I'd say. I think we're nearly there." # move: rush # id: qt78 # misses: build-new-not-back, know-the-stages # meant: I wanted you to feel hopeful about it. # heard: There. He's been there and come back, has he.]
    RUTH: Where's there?
*   ["It isn't what we had. I would like to go on finding out, though." # move: accept-limit # id: 928w # shows: build-new-not-back, faq-go-back # heard: He didn't try and sell me the old one.]
    { trust >= 2:
        RUTH: I liked the old one. I liked it, and it was a drawer.
    - else:
        RUTH: I know what you'd like.
    }
*   { slip } ["I've been selling you things tonight. I'd sooner just sit here." # move: repair-slip # id: bb78 # shows: drop-defensiveness, stuck-is-not-failed # heard: He's put his samples away. I could sit too.]
    RUTH: I did wonder who'd come in.
    The boiler goes off. It turns out to have been making most of the noise.
*   { not slip } [Go and turn the owl round, so that it's facing into the room. # move: notice # id: ws6x # shows: notice-healing, keep-tending # heard: He saw it was looking out. So had I.]
    RUTH: It'll hear us. # mood: ruth softer
    She doesn't say it as if that would be a bad thing.
-   She folds the page in half, and then she stands there with it. She looks at the wall, and the calendar, and the second drawer.
    ~ slip = false
    RUTH: Where does this go?
*   [Take it off her, and put it with the invoices in the van. # move: minimise # id: km5j # size: 0.5 # misses: open-book, small-acts # meant: I'd look after it. You needn't think about it. # heard: Out to the van. I'd hear that door from bed.]
    She watches you through the glass, all the way out and all the way back.
*   ["You choose. I can find it anywhere, so put it where you'd look." # move: accept-limit # id: xh7c # shows: clear-agreements, open-book # heard: Where I'd look. Not where it's tidy.]
    { safety >= 2:
        She tries the wall, and the fridge, and in the end she props it on the owl.
    - else:
        She puts it in her bag. It is a reasonable place, and she is looking at you as she does it.
    }
*   [Open it out flat again, and clip it to the calendar, figures facing out. # move: small-deed # id: p4fs # shows: small-acts, open-book # heard: Anyone could read that. The milkman could read that.]
    { trust >= 2:
        RUTH: My sister'll read it.
        She leaves it there, all the same.
    - else:
        She goes up to it, and flattens a corner with her thumb.
    }
*   ["In the drawer, for now? It's the right size, and it's only paper." # move: minimise # id: qxk7 # size: 0.5 # misses: small-acts, words-give-meaning # meant: It's just a drawer. I thought we might get over it. # heard: For now. It said that on the first one.]
    RUTH: No.
    She says it very fast. You both look at the handle.
-   -> last_line

=== last_line ===
She puts the cap back on the pen. It is a small click, and it is the only thing in the room.
// The family decides; the story's own memory only chooses words within it.
{
- family == "building-new": -> end_post_on_the_table
- family == "not-yet" || family == "not-yet-apart": -> end_not_yet
- family == "quiet-truce": -> end_quiet_house
- family == "honest-parting": -> end_clear_eyed
}
-> end_bread_bin

=== end_post_on_the_table ===
On Christmas Day she lets you pack her lunch. You write what is in it on the lid, and she checks it against the lid. # end: post-on-the-table
At the bus stop she opens the foil and sends a picture. No sprouts, it says. Noted.
You have yours at half past three, the three of you, with her shoes off. She is asleep before the pudding, sitting up.
In January, ten past nine. The flap goes. You are on the stairs with your arms full of washing, and you stay where you are.
{ post:
    Ruth comes down in your fleece and gets it herself. Two for her, one for you. She puts yours on the table, shut, and squares it.
    RUTH: That's got your name on. You open it.
- else:
    Ruth comes down in your fleece and gets it herself. Two for her, one for you. She puts all three on the table, shut, and squares them.
    RUTH: Brown one's yours. I'll put the kettle on, and you can read it to me.
}
It is the plan people. Twenty thousand, one hundred and twenty. You read it out, and she says it back to you without the pounds.
She still hears the bin lids. Some weeks she goes to Adwoa's on the Saturday, and rings from there at eight, to talk to you about nothing.
The second drawer has tea towels in it. It sticks, the way it did before, and now whoever wants one has to swear at it.
-> END

=== end_not_yet ===
She goes to Adwoa's on the second of January, with two bags, and a list on the fridge in her capitals. # end: not-yet
{ family == "not-yet-apart":
    RUTH: I can't hear myself here. I can only hear the house.
    You carry the bags as far as the kerb. She lifts them into the car herself, one and then the other.
    Handovers are on the step, at four. She asks about Esi's cough, and you tell her. Neither of you says how are you.
- else:
    RUTH: I'm not going off you. I'm going off listening. I want to see if it stops.
    You carry the bags out. She lets you, and then she stands there on the pavement as if there had been a third one.
    Wednesdays she rings at eight. Some weeks it is Esi's shoes, and some weeks it is an hour, and you are careful not to count which.
}
There is a box room with a fold-down bed. Esi has drawn you a map of it, with an arrow at the window, and the word bus.
First Sunday of the month she comes round at six. You have the page out, in pen. She keeps her coat on, and does her column.
{ trust >= 2:
    In February she takes the coat off. She puts it on the back of the chair, where it could be reached.
- else:
    In February she asks to see the bank's own copy, and you have it there, under the page. She checks one against the other.
}
RUTH: I don't know, Marek. You can ask me again. Just not on a Sunday.
When she has gone you wash two cups. You put hers back on its hook, with the handle facing out, so that it can be lifted by anybody.
-> END

=== end_quiet_house ===
You are good at it, the pair of you, by the spring. The four hundred and ten goes out on the first. The bins go out on the Tuesday. # end: quiet-house
The post goes on the table, shut, and is opened, and goes in the file. She says thank you. You say that's all right.
{ said_mine:
    Colette rings with the yearly figures. You are both on the line, you in the kitchen and Ruth in the hall, saying yes in turn.
- else:
    Colette rings with the yearly figures. Ruth takes it in the hall with the door to, and tells you the total afterwards, correctly.
}
Esi plays at shops on the stairs. Have you got a sheet for that, she says to the owl. Sign here, please.
RUTH: You're early.
Three o'clock, and your boots are off, as they have been every day since last spring. She says it kindly. She goes round you to the kettle.
Her drawer is the bottom one, in the bathroom. You know by the sound. You have never looked, and you are never going to.
Yours is in the van, under the spirit level. There is nothing owing in it. There is a birthday card with two lines written, and the rest to do.
At night the house is so quiet that you can hear them both, hers and yours, being shut with one finger.
-> END

=== end_bread_bin ===
On the Tuesday you get in at four, and the hall is wider than it was. It is the coats. # end: bread-bin
You go up and look, although you know. Her side, and Esi's room. She has taken the stabilisers, which Esi has not needed for two years.
The page is on the kitchen table where the post goes. She has filled in her column, right to the bottom, and ruled it off.
{
- found >= 2:
    At the foot of it she has made a list of three or four dates. They aren't payments. It takes you a minute to see what they are.
- names || post:
    At the foot of it she has written out the things you said you would do, in your words, with your dates. There isn't a tick or a cross.
- else:
    At the foot of it, where the total goes, she has written a telephone number. It is Adwoa's. You know it by heart.
}
ESI: Mum says ring at six, not before.
That is the whole of the message. It is four seconds long, and you play it until you can hear which room they were standing in.
You ring at six. It rings nine times, and then it is Adwoa, and somewhere behind her somebody is running a bath.
In the morning you find the bread bin on the step, next to the milk. It is the only thing she ever brought from that house, and she has washed it.
She has stood it on the kerb side, with its lid tied down, where a van could pick it up.
-> END

=== end_clear_eyed ===
She pulls the page back towards her, and reads it once more, top to bottom, with her glasses on. # end: clear-eyed
RUTH: I believe this. I want you to know that. I believe every number on it.
RUTH: And I'm not stopping. I've looked for the bit of me that could, and I've looked properly. I've had seven months off the clock to look.
{ trust >= 2:
    RUTH: You did what you said. I'd not have you think it was that. I'd have gone easier if you hadn't.
- else:
    RUTH: You were kind. I'd not have you think I didn't see it. I couldn't stand on it, that's all.
}
You ask if there is anything, and she shakes her head before you have finished. Then she puts her hand flat on the table, near yours, for the length of a breath.
You ring Colette together, at seven, on the stool in the hall. Ruth holds the phone. One plan, one name, and a second address for the letters.
In February you tile her bathroom. She chose the white ones, and she paid for them. You do the corners the way that takes twice as long.
ESI: Is this one ours or Mum's?
RUTH: It's mine. You can splash in it.
Sundays at six you bring Esi back, and the page. Ruth reads it standing in her own doorway, and initials it, and hands you back the pen.
-> END

=== skip_second_drawer_4 ===
// Settles what is still open, and only that; a form in a coat comes out here too.
{
- sheet_due && post_due:
    On the first Sunday in December the sheet was on the table at six, with the post beside it, shut. # event: keep the-sheet # event: keep post-on-table
- sheet_due:
    On the first Sunday in December the sheet was on the table at six, with the post beside it, shut. # event: keep the-sheet
- post_due:
    On the first Sunday in December the sheet was on the table at six, with the post beside it, shut. # event: keep post-on-table
- else:
    On the first Sunday in December the sheet was on the table at six, with the post beside it, shut.
}
{
- form && names_due:
    You told her about Harrison's thirty days. She had put herself down for Christmas, and she did not want to swap. # event: discover # event: break both-names
- form:
    You told her about Harrison's thirty days. She had put herself down for Christmas, and she did not want to swap. # event: discover
- names_due:
    You told her about Harrison's thirty days. She had put herself down for Christmas, and she did not want to swap. # event: keep both-names
- else:
    You told her about Harrison's thirty days. She had put herself down for Christmas, and she did not want to swap.
}
{ form:
    ~ found = found + 1
}
~ form = false
~ sheet_due = false
~ post_due = false
~ names_due = false
-> last_line
