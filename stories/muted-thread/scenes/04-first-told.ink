// Scene 4, First told: a Tuesday in March in the thread, and the Thursday after, in the music room (maintain); the five endings.
// Settles thursdays and thread-home. Opens nothing.
=== tuesday ===
~ home_due = home
~ thurs_due = thurs
Tuesday, twenty past five, in March. You are in a walk-in clinic on Dundas, with Kavin across your knees, and his ear is on fire. # scene: muted-thread-4 # stage: maintain # room: the-draft # prop: thread-quiet
It was Vikram's appointment. It was on the fridge. At five he had opened the door to a boy with new drums, and the boy's mother. So he phoned you, and you left a narcotics count half done.
It is already typed, and you don't remember starting. Guess who booked a lesson on top of his own son's ear.
It is good. It has a shape. Divya is on her break.
*   [Take it out letter by letter, and put ear, tell V, on the parking stub. # id: d4s3 # move: small-deed # shows: keep-every-promise, small-acts # heard: There's a parking stub on the fridge. It's addressed to me.]
    Guess who booked a lesson on top of his own son's ear. # prop: thread-draft
    From the right. You leave Guess who for longest.
*   [Send it. You're shaking, she's on her break, and every word of it is true. # id: rrgs # move: attack # misses: word-deed-gap, clear-agreements # why: The complaint was fair. It went first to somebody whom it was not about. # meant: I had to put it down somewhere, or I'd have thrown something. # heard: It'll have been good. They're always good.]
    ~ sent = true
    { thurs_due:
        DIVYA: he WHAT # event: break thursdays
    - else:
        DIVYA: he WHAT
    }
    DIVYA: ha ha ha ha ha ha
    ~ thurs_due = false
*   [Delete the lot, and let it go by. He'll be feeling bad enough about it. # id: 5d5j # move: withdraw # misses: begin-the-talk, clear-agreements # meant: I didn't want to be somebody with a list. # heard: She came in and kissed me. I'd missed her son's ear. Where's it gone?]
    It takes one second. You find that you are still holding it, in the other hand.
*   ["Ear's being seen. I'm furious, and I'm keeping it for you. Eat something." # id: g3r9 # move: set-scene # shows: words-give-meaning, right-time-place # heard: Furious, and eat something. I knew where I was, all Wednesday.]
    It goes to him, and not to the firm. The two grey ticks take a while.
    VIKRAM: Tell him he's three. Tell him I'm a fool.
-   Thursday, nine. No car was ever in this garage. It has a green lamp, and a harmonium that came with the drums, and egg trays all over the wall behind you. # room: music-room # mood: vikram guarded # prop: tabla-covered
    { thurs:
        His own drums are under their cloth. There is a tally in chalk, in fives. Twenty-two. You go first and he goes second.
    - else:
        Nobody ever fixed an hour. The twins are down, that's all, and there was a light under the door.
    }
    { tears: -> coconut }
    -> your_go

=== coconut ===
~ tears = false
~ found = found + 1
VIKRAM: Divya phoned, about their birthday. I said I'd always been sorry that she cried. She said, when? # event: discover # mood: vikram cold
VIKRAM: I've been nice to her for five months, for that.
-> your_go

=== your_go ===
VIKRAM: Well. What've you got?
*   ["Nothing from me. It was a good week, really. You can have my turn." # id: tqf2 # move: conceal # misses: clear-agreements, begin-the-talk # meant: It seemed so petty, by then, and you looked tired. # heard: Kavin says that she said a word in the car. He'd like to know what it means.]
    ~ found = found + 1
    { thurs_due:
        VIKRAM: Kavin's been asking me what a certain word means. It was in the car, on Tuesday. It was mine, wasn't it? # event: discover # event: break thursdays # mood: vikram cold
    - else:
        VIKRAM: Kavin's been asking me what a certain word means. It was in the car, on Tuesday. It was mine, wasn't it? # event: discover # mood: vikram cold
    }
    You tell him about Tuesday. By now it has been lying about.
*   ["I'm sorry, but you forgot your own son's ear, Vik, for a lesson." # id: 7c4r # move: attack # misses: i-statements, safe-dialogue # meant: I was so frightened in that clinic, and so angry. # heard: For a lesson. It's got its hat on again.]
    ~ slip = true
    { thurs_due:
        VIKRAM: I know it. I've known it since ten past five. # event: keep thursdays
    - else:
        VIKRAM: I know it. I've known it since ten past five.
    }
    He has drawn his feet in.
*   ["It's Tuesday's, and it's still too hot to hand over. Could I have till half past?" # id: j2rh # move: set-scene # size: 0.5 # shows: right-time-place, words-give-meaning # heard: She's blowing on it first. I'll do the stove.]
    { thurs_due:
        VIKRAM: Half past. I'll do the lunches. # event: renegotiate thursdays due:muted-thread-4
        At half past you hand it over. The ear, the count, the form with two signatures. He has bread on his sleeve. # event: keep thursdays
    - else:
        VIKRAM: Half past. I'll do the lunches.
        At half past you hand it over. The ear, the count, the form with two signatures. He has bread on his sleeve.
    }
*   ["Tuesday. I left a count half done, and I was so angry that my hands shook." # id: wpd8 # move: disclose # shows: i-statements, clear-agreements # heard: Her hands. She counts out what stops hearts, with those.]
    { thurs_due:
        VIKRAM: Your hands did. # event: keep thursdays
    - else:
        VIKRAM: Your hands did.
    }
    He looks at them. He is a person who looks at hands.
-   ~ thurs_due = false
    VIKRAM: I had two Tuesdays written down. I believed the one with the drum in. I'm sorry about your count.
    { sent: -> who_had_it }
    -> second_turn

=== who_had_it ===
~ sent = false
VIKRAM: Did I have it first?
*   ["No. Divya did, at twenty past five. I sent it before I'd sat down." # id: 9b3z # move: disclose # shows: open-book, own-your-part # heard: Twenty past five. That's the worst of it, and she carried it in herself.]
    VIKRAM: And was it funny?
    You say that it was. You say it was quite good.
*   ["You did, yes. I kept it for tonight. I nearly burst, but I kept it." # id: mzqq # move: conceal # misses: open-book, kt-deeds-back-words # meant: I'd only done it once. I couldn't throw away five months. # heard: I taught them penguins on that thing. I know where it slides from.]
    ~ found = found + 1
    The tablet is on the shelf, among the mallets, for his students' films. It lights up by itself. # prop: foam-tablet-lit
    DIVYA: so did the EAR get found # event: discover # mood: vikram cold
    He turns the brightness down, as you would for somebody asleep.
*   ["It was only Divya. One line, once, in five months. That's not so bad." # id: zndg # move: minimise # misses: word-deed-gap, validate-feelings # meant: I really have been good. I wanted it to count. # heard: One, once, only. She's packing it small.]
    ~ slip = true
    VIKRAM: How long was it? In beats.
-   -> second_turn

=== second_turn ===
VIKRAM: Mine, then. You don't say little any more.
VIKRAM: Appa has a lesson. You say it to them in the mornings. There's a rest where it was. # mood: vikram hurt
*   ["I've not said it since September. Not once. I'd like that to count." # id: b927 # move: defend # misses: drop-defensiveness, validate-feelings # meant: I've tried so hard, every single morning. # heard: It counts. It's one beat long, and it comes between a and lesson.]
    ~ slip = true
    VIKRAM: It does count. I can hear you do it.
*   [Say the thing over, aloud, to the egg trays, until the rest has gone. # id: pxpx # move: small-deed # shows: words-give-meaning, drop-defensiveness # heard: Five goes. On the fifth it was a man with a lesson.]
    Appa has a lesson. Appa has a lesson. It is astonishingly hard. On the fifth go it is only a sentence.
    VIKRAM: That one.
*   ["I took out the word, and I left the hole, and it's you who hears it." # id: 3mcp # move: reflect # shows: validate-feelings, active-listening # heard: The hole. I thought I'd need to play it for her.]
    { safety >= 2:
        VIKRAM: I have to stop myself from leaving it too. I'll be teaching, and I wait for it.
    - else:
        VIKRAM: Every morning. About ten to eight.
    }
*   ["That's me being careful. It's all you can hear, how careful I've been." # id: d82f # move: explain # misses: acknowledge-no-excuses, validate-feelings # meant: It isn't contempt. It's the very opposite. # heard: Careful. You're careful with a thing that's in there.]
    ~ slip = true
    VIKRAM: What happens if you trip?
-   The dehumidifier ticks, and fills, and stops.
    { safety == 0: -> garage_door }
    -> the_wave

=== garage_door ===
He has got hold of the big door and thrown it up, all eight feet of it. He is out on the drive in his slippers, in the snow. He goes as far as the mailbox. # mood: vikram flooded
~ slip = false
*   ["Come in, Vik, it's minus nine. We were doing so well. Come in." # id: rwn6 # move: chase # misses: steady-yourself, safe-dialogue # meant: I was frightened that you'd go on walking. # heard: We were doing so well. I've spoiled the recital.]
    VIKRAM: Shut the door. You'll wake them. Shut it, and go in.
*   ["I'm going up to see to them. I'll be back down here by ten." # id: 5kbw # move: pause # shows: steady-yourself, right-time-place # heard: By ten. And she's got the one job that needs doing.]
    Nobody has woken. You stand there, all the same, with your hand on the rail of the smaller bed, and listen to two kinds of breath.
    At ten you go down. The big door is shut, and he's sitting with his feet on the dehumidifier. # event: return # mood: vikram spent
*   [Turn off the green lamp, so that the street can't see in, and sit. # id: g7zn # move: listen # shows: steady-yourself, small-acts # heard: It's gone dark behind me. Nobody's looking out, and nobody's looking in.]
    It comes in, the snow, a little way, over the carpet. When he has stood there long enough he pulls the door down after him, quite softly. # mood: vikram spent
-   -> the_wave

=== the_wave ===
{ waved:
    VIKRAM: You told me yourself, in the parking lot. I sent it, and then I waved. I've played that over and over. What was the wave?
- else:
    VIKRAM: At the wedding. You sent it, and you looked up, and waved. I've played that over and over. What was the wave?
}
*   ["I was just happy to see you, over there. That's all that it was." # id: tvnd # move: minimise # misses: own-your-part, word-deed-gap # meant: I was, too. You had cake on your chin. # heard: It might be so. She said it very fast, and it had a bow on.]
    ~ slip = true
    VIKRAM: You had it in your other hand.
*   ["You'd looked over. I waved so you'd look at that, and not at the phone." # id: 7h95 # move: disclose # shows: open-book, own-your-part # heard: So it was a hand over a thing. I thought it might be.]
    He nods. He goes on nodding for a bit, at about seventy.
    VIKRAM: That's what I had it down as. It's a relief, nearly.
*   [Put your hand up, the way it was, and let him look at it. # id: j6xv # move: listen # shows: safe-dialogue, hold-the-storm # heard: It's only a hand. There's a burn on it that I didn't know about.]
    He looks for some time, like a man with a coin. Then he looks at the back.
*   ["I didn't think. It just went up. You know what weddings are like." # id: wtmm # move: deflect # misses: own-your-part, validate-feelings # meant: I honestly don't remember deciding to. # heard: It just went up. She has a very independent arm.]
    ~ slip = true
    VIKRAM: I've played about two hundred.
-   { trust >= 2: -> unit_nine }
    -> suresh_says

=== unit_nine ===
VIKRAM: I have another one. It isn't a complaint. Unit nine's free, from July. Suresh did me the rent. You're the first who's had it, after a man with a calculator. # mood: vikram hopeful
The ring of dots is out of the drawer. He has it flat under the chalk. # prop: ring-of-dots
*   ["Did Suresh put in the snow clearing? And the insurance, on a unit?" # id: 9g9c # move: rush # misses: open-questions, validate-feelings # meant: I wanted to be useful, and I was excited for you. # heard: She's looking it over for spelling.]
    ~ slip = true
    VIKRAM: He put in the snow clearing.
*   ["What does it sound like in there, while there's nothing in it?" # id: m5w4 # move: ask-open # shows: open-questions, validate-feelings # heard: Sound. She asked about the sound.]
    { safety >= 2:
        VIKRAM: Terrible. It's like a tooth. You clap, and you could go and have lunch. I stood in there an hour.
    - else:
        VIKRAM: Empty.
    }
*   ["Let me pay the first year. Whatever it comes to, I'd be so happy to." # id: zskt # move: grand # misses: steady-not-grand, open-questions # meant: I wanted to give you the thing that I had laughed at. # heard: Then it's hers, with my dots on the glass.]
    ~ slip = true
    VIKRAM: I've got students. They pay me.
*   ["Who else may hear of it, and when? Or is it only for in here?" # id: cf8k # move: set-scene # shows: clear-agreements, right-time-place # heard: She asked who. She had her hand halfway to her own mouth.]
    VIKRAM: In here, till I've signed. Then you can put it in the thread. Put it in capitals.
-   -> it_slides

=== suresh_says ===
Your phone is on the carpet, face up. It lights. MEERA: Suresh says Vikram is taking unit nine! Is it the logo one?? # prop: phone-thread
You read it, and so does he, upside down. He had asked Suresh to do the rent.
*   ["You told Suresh before me? After all of this, after the whole winter?" # id: p4wb # move: deflect # misses: own-your-part, drop-defensiveness # meant: I'd have so much liked to be the first to know. # heard: Suresh can add. And he doesn't do the voice.]
    ~ slip = true
    VIKRAM: Suresh has a calculator. He didn't say aww.
*   ["It's yours, and in what order you like. I would love to hear about it." # id: 3rj3 # move: accept-limit # shows: clear-agreements, drop-defensiveness # heard: She let Suresh go first. She only asked for a seat.]
    { safety >= 2:
        VIKRAM: It sounds like a tooth, in there. You clap, and you could go for lunch.
    - else:
        VIKRAM: It's a unit. It's got a tap.
    }
*   ["See how pleased they are for you? Meera's put three hearts on it." # id: fd7s # move: minimise # misses: validate-feelings, safe-dialogue # meant: Three hearts. They were being so nice about it. # heard: More hearts. I could open with just the hearts.]
    ~ slip = true
    VIKRAM: Is it the logo one. With two question marks.
*   [Turn the phone about on the carpet, so that it's his way up, and wait. # id: r3vj # move: small-deed # shows: open-book, small-acts # heard: My way up. It's easier to read, and it's no nicer.]
    VIKRAM: It is the logo one.
    He says it to the phone. He seems to like how it comes out.
-   -> it_slides

=== it_slides ===
The phone lights, and lights. The firm is in session. MEERA: Anju? What is he up to? Tell us EVERYTHING. # prop: phone-lit
It is on mute. It makes no noise at all. He is watching it as you would a spider.
*   [Put it face down by the door, and answer when he's gone up to bed. # id: 5qh9 # move: minimise # size: 0.5 # misses: words-give-meaning, small-acts # meant: I didn't want them in the room with us. # heard: She'll do it on the stairs. I'll hear her not making any noise.]
    ~ slip = true
    { home_due:
        You do it at midnight, on the stairs. You say hardly anything. In the morning he doesn't ask. # event: break thread-home
        For now it lies by the door and lights up the edge of the carpet, all around itself.
    - else:
        It lies by the door and lights up the edge of the carpet, all around itself.
    }
*   ["They want everything. I'd put, ask Vikram. Is that what you'd like?" # id: hc62 # move: ask-open # shows: clear-agreements, words-give-meaning # heard: She read me her answer first. I could have changed it.]
    { home_due:
        VIKRAM: Ask Vikram nicely. # event: keep thread-home
    - else:
        VIKRAM: Ask Vikram nicely.
    }
    You type it in front of him: nicely. There is a silence in the firm.
*   [Type ask him, it's his, where he can see it go, and lay the phone by. # id: t2tr # move: small-deed # shows: word-deed-gap, small-acts # heard: Four words. I watched each of them.]
    { home_due:
        VIKRAM: It's his. Look at that. In writing. # event: keep thread-home
    - else:
        VIKRAM: It's his. Look at that. In writing.
    }
*   { slip } ["I've come at you crooked tonight. That's the firm, and it's me they're asking." # id: 7phh # move: repair-slip # shows: drop-defensiveness, words-give-meaning # heard: She heard herself. And there's the thread, on the carpet, with its face up.]
    { home_due:
        You show him what they've put, and you tell him what you'll put. It takes a minute. # event: keep thread-home
    - else:
        You show him what they've put, and you tell him what you'll put. It takes a minute.
    }
    VIKRAM: You do it on the off beat. I'd noticed.
-   ~ home_due = false
    ~ slip = false
    VIKRAM: And I'm not coming in April. It's your mother's seventieth, I know. I'm not dancing this year. # event: refuse
    VIKRAM: I'm not going in there to be good about it.
*   ["I'll tell them you're sick. A cold. Nobody ever minds about a cold." # id: kb58 # move: minimise # misses: word-deed-gap, own-your-part # why: He had said why he would not come. It gave them another reason in his name. # meant: I wanted to make it easy for you to stay home. # heard: I've been croup. Now I'm a cold.]
    VIKRAM: I've had croup.
*   ["Then I'll go, and if they ask me why, I'll say it's to do with me." # id: wzsz # move: accept-limit # shows: own-your-part, clear-agreements # heard: To do with me. She'd have to say that to Chitra Athai, with the hip.]
    { trust >= 2:
        VIKRAM: They'll ask you with a plate in your hand. Put the plate down first.
    - else:
        VIKRAM: You'd have to say it more than once.
    }
*   ["Amma's only seventy the one time. Couldn't you come, just for an hour?" # id: 9ngq # move: rush # misses: safe-dialogue, validate-feelings # meant: She made you a jar. I thought you'd be sorry afterwards. # heard: An hour. I did an hour.]
    VIKRAM: I did the hour.
*   ["I hope it's something good, that evening. What'll you do with it?" # id: m95g # move: ask-open # shows: open-questions, safe-dialogue # heard: She asked what I'd do. She didn't ask what she'd say.]
    { safety >= 2:
        VIKRAM: There's a man from Pune at Harbourfront, eighty years old. Ninety minutes, and you may not dance.
    - else:
        VIKRAM: Sit down.
    }
-   He takes the cloth off the drums, and folds it in four. # prop: tabla
    { safety >= 2:
    VIKRAM: Keep it for me. Sixteen. I want to hear if it stands up.
- else:
    VIKRAM: I'm going to play. You can keep it for me, or you can go up.
}
*   [Get your phone, to film him. They would all be so proud to see this. # id: zxr7 # move: grand # misses: safe-dialogue, clear-agreements # why: It was pride, and it put him in front of the people he had just asked to be away from. # meant: I wanted them to see you, the way I was seeing you. # heard: There I am. I've gone in the window again.]
    He stops with both his hands in the air.
    VIKRAM: Who's that for?
*   [Clap one, clap five, turn your hand over on nine, and clap thirteen. # id: cmfx # move: listen # size: 1.5 # shows: active-listening, safe-dialogue # heard: She left nine empty. It was exactly as long as it is.]
    Your palm is up, with nothing in it. He comes around to one, and you are both there.
*   ["I'll lose it, and I'll come in again where I can. You go on." # id: p84p # move: reaffirm # shows: words-give-meaning, drop-defensiveness # heard: She'll lose it. She said so beforehand, and she's going to do it anyhow.]
    You lose it at eleven. You lose it at six, and at fourteen. He keeps going around, and there you are.
*   ["It's late, Vik, they'll wake. Couldn't you do it for me on the weekend?" # id: 3wrf # move: rush # misses: small-acts, safe-dialogue # meant: You'd been up with that ear for two nights. # heard: The weekend. I'm to bring it in on the weekend.]
    VIKRAM: It's soundproof. You laughed at the egg trays.
-   -> last_line

=== last_line ===
He lays his left hand on the bigger drum, and it stops.
// The family decides; the story's own memory only chooses words within it.
{
- family == "building-new": -> end_said
- family == "not-yet" || family == "not-yet-apart": -> end_season
- family == "quiet-truce": -> end_charming
- family == "honest-parting": -> end_nine
}
-> end_wrote

=== end_said ===
Sixteen opens on the second Saturday of July, between the dentist and the bubble tea. # end: said-at-the-table # room: unit-nine
The ring of dots is on the glass. # prop: ring-of-dots
People think that the hollow one has come off. Two have offered to fix it, and one of them was the dentist.
On Thursdays there are the two cushions. Some weeks there is nothing, and you sit there for your twenty minutes and have nothing. In May he has four, and you have six, and you both run over.
In August Divya brings a man to Meera's table, a nice one, nervous. He asks Vikram what he does. # room: meera-summer
You can hear it go around: Meera, Divya, your mother, with the spoon in the lemon. There is a place just there. It is about as long as a breath, and everybody knows it.
You say that he has a school. Thirty-one students, and a plumber. It comes out like any sentence.
APPA: Thirty-one! I had thought it was a hobby.
VIKRAM: So had I, Appa.
{
- told == "table":
    Meera comes around with the rice. She says his name with it. She says everybody's, all the way down the table, so that it shouldn't stick out.
- jar:
    He unscrews the jar, with his name on. There is one spoon left in it. He gives it to the nervous man. # prop: pickle-jar
- else:
    Your mother has made him a jar. She puts it down in front of him, and he carries it out to the car himself. # prop: pickle-jar
}
On the 407, with two of them asleep behind you, it begins on the wheel. One finger, and then four. You look straight ahead. # room: car-his
On nine it lifts.
-> END

=== end_season ===
He doesn't come in April. He doesn't come for the long weekend at the lake, or when Divya gets engaged. # end: a-season
{
- family == "not-yet-apart":
    It is you who moves out, to your parents', since it is he who knows where everything is. You drive over at six, every morning, and do breakfast. You leave at ten to eight.
- thurs:
    He doesn't say that it's no. Every Thursday, before he starts, he says, still don't know. Then he says what he's got.
- else:
    He doesn't say that it's no. He says, still don't know. He says it about once a week, when you haven't asked.
}
They ask you where he is. You put your plate down first. He isn't here, you say, and that's to do with me. You say it at every one of them. It never once comes out as a joke.
CHITRA: Then who do I dance with?
You dance with her. She tells you that you're terrible. She tells you for an hour.
{ told == "table":
    Meera sits with you over the cake. She says she nearly said it, with the rice, to an empty chair. She says she has started to hear it coming.
- else:
    Divya sits with you over the cake. She says, is he still mad at us? At me, you say. She thinks about it. She says, oh.
}
{ family == "not-yet-apart":
    Your mother has the steel tiffin ready for him by half past five, four tins high. There is a label on the lid. It says VIKRAM, in capitals, as if there might be a mix-up.
    When you let yourself in there is a light under the music-room door. It has been on all night, or else he is up before the sun. # room: music-door
- else:
    Your mother sends the steel tiffin home for him, four tins high. There is a label on the lid. It says VIKRAM, in capitals, as if there might be a mix-up.
    It is past one, and there is a light under the music-room door. # room: music-door
}
{ jar:
    Outside it there is a jar, empty, and washed, to go back. You put the tiffin down beside it, and you don't knock. # prop: pickle-jar-empty
- else:
    You put the tiffin down in front of it, and you don't knock.
}
The next morning the four tins are in the rack, clean. The label is on the door of the music room, at his own height. He has got it perfectly straight.
-> END

=== end_charming ===
He does come in April. He dances. Everybody says it: the energy. # end: charming
He comes to all of it, that year. At home he's a pleasure. He asks you about your day, and remembers what you said, and asks about that.
Every week you say, have you got anything? He really thinks it over. Not a thing, he says. You?
You have two or three. You tell him one. He writes it down, and it never happens again.
He doesn't sign for unit nine. It was a silly rent.
Nila finds the ring of dots, in the drawer with the bibs, and colours the hollow one orange. He says that it looks better. He puts it on the fridge. # prop: ring-of-dots-filled
{ jar:
    The jar is at the back, behind the milk. It has never been opened. He tells your mother that it's the best one yet.
- else:
    Your mother asks about the jar. He tells her that it was the best one yet. She makes him another.
}
You have nothing for the thread. It is all recipes now.
In October there is a cousin, and the same hall, halfway between two cities. You have a table near the front. He is out there with Chitra Athai and her new hip, and people are filming. # room: hall-again
You look up. He has seen you look, over all those heads.
He waves. So you wave.
-> END

=== end_nine ===
He reaches for the cloth, and unfolds it, and puts it back over the drums. He does the corners. # end: on-nine
{ told != "nobody":
    VIKRAM: You said it where it was said. I couldn't have asked for more than that, and I did ask. I keep waiting for it to be the thing.
- else:
    VIKRAM: It's a good room, this. Everything you've said to me, you've said in here. I kept waiting for it to get as far as your sisters, and I've stopped.
}
VIKRAM: I come into a room, Anju, and I hear where the laugh goes. Nobody laughs. I hear where it goes. I'd like to be in some rooms that never had it.
{ trust >= 2:
    You say that you'd have gone on. He says he knows. He says that it's the only bit he is sure of, and he's sorry to waste it.
- else:
    You begin on what else you could do. You get as far as what else. He waits, in case there is more, and then he shakes his head.
}
You do it on Thursdays, in there, with the cloth on. One week it is the mortgage. One week it is which words you'll both use to the twins. It takes until the end of June.
He takes unit nine, and the flat above it, where the ceiling slopes. You carry the smaller drum. It is heavier than you'd have said.
{ jar:
    The jar goes too, with a spoon gone from it. In August your mother sends the next one to the flat. Nobody has told her not to.
- else:
    In August your mother sends a jar to the flat, with his name on. Nobody has told her not to.
}
You tell your sisters that yourself, on Meera's deck, with the oil off. Divya wants to know who ended it. He did, you say. Then she wants to know who broke it.
In November there's a recital. Nineteen children, by size, and a plumber. The parents have been asked to keep the count. You are in the third row, by somebody's grandmother, who has never done it. # room: recital
Clap, and clap. You show her how. On nine you turn your hand over, and there is nothing in it.
Up on the stage he leaves it for just as long.
-> END

=== end_wrote ===
It is Nila who finds it. She wants the penguins, on the Saturday, and something slides down over them. # end: what-she-wrote
{ thurs:
    It is Divya, and it's kind. Is he still making you do the Thursdays? It is an answer. So he goes up, to see what it answers.
- else:
    It is Divya, and it's kind. Is he still making you say it all to his face? It is an answer. So he goes up, to see what it answers.
}
There is a new thread. It has you in it, and Divya, and you have called it Recipes. You wrote it from the laundry room, in two minutes. The Commission sat at nine, you wrote. Bring your own cushion.
It is good. It has a shape.
{ found >= 2:
    You begin to tell him how it came about. He asks you not to. He says that he'd only have to phone Divya.
- else:
    You say you were so tired of being sorry. It is true. He listens to it with his head on one side, as he would to a drum, to hear if it can be tuned.
}
He doesn't scroll to the top, this time.
By the Sunday he and the twins are at his brother's, in Kitchener. He took the drums out in two trips, one on each arm. He did up their belts. # room: kitchen-alone
{ jar:
    He has left the jar on the sill. It's full, and the sun comes through it. It has his name on. # prop: pickle-jar
- else:
    He has left your mother's jar in the sink. He has washed it, and soaked off the label. # prop: pickle-jar-empty
}
The tablet is on the kitchen table, in its foam, at two percent. # prop: foam-tablet-lit
It's the penguins. Somebody has turned the sound off. They go on opening and closing their beaks.
-> END

=== skip_muted_thread_4 ===
// Settles what is still open, and only that.
{
- tears && thurs_due && home_due:
    It came out that Divya had never cried. On the Thursday he had Tuesday's ear from you first, and you had one from him. # event: discover # event: keep thursdays # event: keep thread-home
- tears && thurs_due:
    It came out that Divya had never cried. On the Thursday he had Tuesday's ear from you first, and you had one from him. # event: discover # event: keep thursdays
- tears && home_due:
    It came out that Divya had never cried. On the Thursday he had Tuesday's ear from you first, and you had one from him. # event: discover # event: keep thread-home
- tears:
    It came out that Divya had never cried. On the Thursday he had Tuesday's ear from you first, and you had one from him. # event: discover
- thurs_due && home_due:
    On the Thursday he had Tuesday's ear from you, and you had one from him: there was a rest where the word had been. # event: keep thursdays # event: keep thread-home
- thurs_due:
    On the Thursday he had Tuesday's ear from you, and you had one from him: there was a rest where the word had been. # event: keep thursdays
- home_due:
    On the Thursday he had Tuesday's ear from you, and you had one from him: there was a rest where the word had been. # event: keep thread-home
- else:
    On the Thursday he had Tuesday's ear from you, and you had one from him: there was a rest where the word had been.
}
He asked you what the wave was. He isn't coming in April. Then he took the cloth off, and you kept the count for him.
{ tears:
    ~ tears = false
    ~ found = found + 1
}
~ thurs_due = false
~ home_due = false
~ sent = false
~ slip = false
-> last_line
